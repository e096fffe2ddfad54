import type { Finding, Related } from '../check/finding.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import { cut } from '../report/escape.ts';
import type { GoldenResult, HostName } from '../report/report.ts';
import { judgeFailure, noAnswer, trappedAtStart } from './judge-failure.ts';
import { judgeFuel } from './judge-fuel.ts';
import { judgeImports, judgeUnasked } from './judge-imports.ts';
import { judgeOutput } from './judge-output.ts';
import { judgeStep } from './judge-step.ts';
import type { CasePlan } from './plan.ts';
import type { PlannedStep } from './plan-step.ts';
import { type Bench, outcomeOf } from './step-text.ts';
import type { CaseText } from './transcript.ts';

/** What a report keeps of one stream, in UTF-16 units. */
const KEPT_OUTPUT = 16_000;
/** Further findings of a case that are told beside its first. */
const MOST_RELATED = 9;

/** Compares what a case came to on a host with its transcript. */
export function judgeCase(plan: CasePlan, result: RunResult, host: HostName, bench: Bench): GoldenResult {
  const findings = findingsOf(plan, result, bench);
  return {
    ...emptyResult(plan.case, host, bench),
    status: findings.length === 0 ? 'passed' : 'failed',
    finding: merge(findings),
    ...measured(plan, result),
  };
}

/** A case that did not run: skipped with its reason, or failed with findings. */
export function unrunResult(
  text: CaseText,
  host: HostName,
  bench: Bench,
  why: { readonly reason: string } | { readonly findings: readonly Finding[] },
): GoldenResult {
  const result = emptyResult(text, host, bench);
  return 'reason' in why
    ? { ...result, status: 'skipped', reason: why.reason }
    : { ...result, status: 'failed', finding: merge(why.findings) };
}

/** A result whose finding another one takes the place of; what it said before stands beside it, unless that is the same. */
export function instead(result: GoldenResult, found: Finding, same: boolean): GoldenResult {
  const own = result.finding;
  const before: Related[] = own === null || same ? [] : [{ message: own.message, location: own.location }];
  const related = [...found.related, ...before, ...(own?.related ?? [])];
  return { ...result, status: 'failed', finding: { ...found, related } };
}

/** A result to which a second run adds a finding. */
export function withFinding(result: GoldenResult, found: Finding | null): GoldenResult {
  if (found === null) return result;
  return {
    ...result,
    status: 'failed',
    finding: merge([...(result.finding ? [result.finding] : []), found]),
  };
}

function findingsOf(plan: CasePlan, result: RunResult, bench: Bench): Finding[] {
  const stderr = Buffer.from(result.done?.stderr ?? '', 'base64').toString();
  const atStart = outcomeOf(result.steps, -1);
  if (atStart !== null) return [trappedAtStart(plan.case, atStart.outcome, bench)];
  const findings: Finding[] = [];
  for (const [index, step] of plan.steps.entries()) {
    const done = outcomeOf(result.steps, index);
    if (done === null) {
      findings.push(
        result.failure === null ? noAnswer(step, bench) : judgeFailure(plan, result.failure, step, bench),
      );
      return findings;
    }
    const found =
      judgeImports(step, done.imports, plan.scope.imports, bench) ??
      judgeStep(step, done.outcome, stderr, bench);
    const missed = found === null ? judgeUnasked(step, done.imports, bench) : null;
    findings.push(...[found, missed].filter((one) => one !== null));
    if (endsEarly(step, done.outcome)) return findings;
  }
  return [...findings, ...judgeEnd(plan, result, bench)];
}

function judgeEnd(plan: CasePlan, { done, failure }: RunResult, bench: Bench): Finding[] {
  const last = plan.steps.at(-1);
  if (done !== null)
    return [
      ...judgeOutput(plan.case, done, plan.run.limits.outputBytes, bench),
      ...judgeFuel(plan.case, done, bench),
    ];
  if (last === undefined) return [];
  return [failure === null ? noAnswer(last, bench) : judgeFailure(plan, failure, last, bench)];
}

/** A trap or an exit that was not expected: what the case did not come to cannot be blamed on it. */
function endsEarly({ expected }: PlannedStep, outcome: StepOutcome): boolean {
  return outcome.kind !== 'result' && outcome.kind !== expected.kind;
}

/** The first finding, with the others beside it. */
function merge(findings: readonly Finding[]): Finding | null {
  const [first, ...others] = findings;
  if (first === undefined) return null;
  const related: Related[] = others
    .slice(0, MOST_RELATED)
    .map(({ message, location }) => ({ message, location }));
  const more = others.length - MOST_RELATED;
  if (more > 0) related.push({ message: `${more} more findings in this case`, location: null });
  return { ...first, related: [...first.related, ...related] };
}

function emptyResult({ line, name, settings }: CaseText, host: HostName, { source }: Bench): GoldenResult {
  const nothing = { callFuel: null, instantiationFuel: null, memoryBytes: null, memoryGrowths: null };
  return {
    file: source.file,
    line,
    name,
    host,
    status: 'passed',
    reason: null,
    finding: null,
    output: { stdout: '', stderr: '' },
    durationMs: 0,
    cost: { ...nothing, seed: settings.seed ?? 0 },
  };
}

function measured(plan: CasePlan, { done, durationMs = 0 }: RunResult): Partial<GoldenResult> {
  if (done === null) return { durationMs };
  const text = (base64: string) => cut(Buffer.from(base64, 'base64').toString(), KEPT_OUTPUT);
  return {
    output: { stdout: text(done.stdout), stderr: text(done.stderr) },
    durationMs: done.durationMs,
    cost: { ...done.cost, seed: plan.run.seed },
  };
}
