import { type CheckError, toCheckError } from './errors.ts';
import type { Baseline, ComponentReport, Report, ReportError } from './report/report.ts';
import { verdictOf } from './report/verdict.ts';
import { ownTools } from './tools.ts';

interface Outcome {
  readonly components: readonly ComponentReport[];
  readonly errors: readonly ReportError[];
  readonly commit: string | null;
  /** What the first component that was compared was compared with. */
  readonly baseline?: Baseline | null;
  /** Of the wasmtime host; left out or null where it did not run. */
  readonly wasmtime?: string | null;
  readonly durationMs: number;
}

export function assembleReport(outcome: Outcome): Report {
  const { components, errors, commit, baseline = null, wasmtime = null, durationMs } = outcome;
  return {
    schema: 'component-check/1',
    ...verdictOf(components, errors),
    commit,
    baseline: baseline && { ref: baseline.ref, sha: baseline.sha, tools: baseline.tools },
    errors,
    tools: { ...ownTools(), wasmtime },
    components,
    durationMs: Math.round(durationMs),
  };
}

/** The report of a run that ended before it began: a flag, an input or a command that does not exist. */
export function refusedReport(error: CheckError): Report {
  return assembleReport({ components: [], errors: reportErrors(error), commit: null, durationMs: 0 });
}

/** Whatever was thrown, as the report shows it: one entry for each thing that is wrong. */
export function reportErrors(thrown: unknown): ReportError[] {
  const error = toCheckError(thrown);
  return error.problems.map((problem) => ({ code: error.code, ...problem }));
}
