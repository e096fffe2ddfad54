import type { Finding } from '../check/finding.ts';
import type { HostName } from '../report/report.ts';
import { type CasePlan, planCase, type Scope, scopeOf } from './plan.ts';
import type { TranscriptFile } from './read.ts';
import type { GoldenRun } from './run.ts';
import type { Bench } from './step-text.ts';
import type { CaseText } from './transcript.ts';

/** One case on one kind of host, in the order of the report. */
export interface Job {
  readonly file: TranscriptFile;
  readonly text: CaseText;
  readonly host: HostName;
  readonly bench: Bench;
  /** Findings where the case cannot run; they stand once, for the first host. */
  readonly plan: CasePlan | { readonly findings: readonly Finding[] } | { readonly reason: string };
}

/** The kinds of host among those given, each once. */
export function hostKinds({ hosts }: Pick<GoldenRun, 'hosts'>): HostName[] {
  return [...new Set(hosts.map(({ hello }) => asHostName(hello.host)))];
}

export function asHostName(name: string): HostName {
  return name === 'wasmtime' ? 'wasmtime' : 'v8';
}

export function listJobs(run: GoldenRun): Job[] {
  const scope = scopeOf(run.world, run.limits);
  const accept = run.accept ?? 'component-check golden --update';
  return run.files.transcripts.flatMap((file) => {
    const keep = run.keep === undefined ? {} : { keep: run.keep };
    const bench = { source: file.transcript.source, accept, ...keep };
    return file.transcript.cases.flatMap((text) => jobsOf(run, file, text, bench, scope));
  });
}

function jobsOf(run: GoldenRun, file: TranscriptFile, text: CaseText, bench: Bench, scope: Scope): Job[] {
  const kinds = hostKinds(run);
  const plan = text.problems.length > 0 ? text.problems : planCase(bench.source, text, scope, file);
  const job = (host: HostName, made: Job['plan']): Job => ({
    file,
    text,
    host,
    bench: { ...bench, host },
    plan: made,
  });
  if (!('run' in plan)) return kinds.slice(0, 1).map((host) => job(host, { findings: plan }));
  return kinds.map((host) => {
    const reason = whySkipped(text, host);
    return job(host, reason === null ? plan : { reason });
  });
}

function whySkipped({ settings: { hosts, skips } }: CaseText, host: HostName): string | null {
  const skip = skips.find((one) => one.host === host);
  if (skip !== undefined) return skip.reason;
  if (hosts.length === 0 || hosts.includes(host)) return null;
  return `runs on ${hosts.join(' and ')} only (@ host)`;
}
