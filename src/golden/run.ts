import type { GoldenEvidence } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { Host } from '../hosts/host.ts';
import type { Limits } from '../hosts/protocol.ts';
import type { World } from '../wit/model.ts';
import { compareHosts } from './compare-hosts.ts';
import { dirtyFindings } from './dirty-bits.ts';
import { asHostName, type Job, listJobs } from './jobs.ts';
import { beginLoading, runJobs } from './pool.ts';
import { findChanged, type GoldenFiles } from './read.ts';
import { runOnce } from './run-case.ts';
import { locate } from './source.ts';
import type { KeepWhole } from './whole-values.ts';

/** All that the golden cases of a component are run with. */
export interface GoldenRun {
  /** Absolute: the component. */
  readonly path: string;
  /** The component's own world. */
  readonly world: World;
  readonly limits: Limits;
  /** The git root, absolute. */
  readonly root: string;
  readonly files: GoldenFiles;
  /** Running and not loaded; several of one kind share its cases. */
  readonly hosts: readonly Host[];
  /** An absolute directory that hosts can read; the copies of `@ dir` are made in it and removed. */
  readonly scratch: string;
  /** Run each case again under another seed and clock. */
  readonly twice: boolean;
  /** The command that accepts what the component does now; `component-check golden --update` where not set. */
  readonly accept?: string;
  /** Where values go that a finding cuts; nowhere where not set. */
  readonly keep?: KeepWhole;
}

/**
 * Runs every case of the transcripts on each kind of host and judges it.
 * @throws CheckError `host-failed` where a host cannot load the component
 */
export async function runGolden(run: GoldenRun): Promise<GoldenEvidence> {
  const loaded = beginLoading(run);
  const jobs = listJobs(run);
  await loaded(jobs);
  const ran = await runJobs(run.hosts, jobs, (job, host) => runOnce(job, host, run));
  const results = compareHosts(jobs, ran);
  const findings = [
    ...run.files.findings,
    ...unmeasuredFuel(jobs, run),
    ...dirtyFindings(jobs, ran),
    ...(await findChanged(run.files, run.root)),
  ];
  return { results, findings };
}

/** `@ fuel` where no host that counts it runs the case: one warning for each file. */
function unmeasuredFuel(jobs: readonly Job[], { files, hosts }: GoldenRun): Finding[] {
  const counting = hosts.filter(({ hello }) => hello.features.includes('fuel'));
  const names = new Set(counting.map(({ hello }) => asHostName(hello.host)));
  const measured = new Set(
    jobs.flatMap(({ text, host, plan }) => (names.has(host) && 'run' in plan ? text : [])),
  );
  return files.transcripts.flatMap(({ transcript: { cases, source } }) => {
    const first = cases.find((one) => one.settings.fuel !== null && !measured.has(one));
    if (first === undefined) return [];
    const message = '`@ fuel` limits nothing here: only wasmtime counts fuel, and it did not run';
    const hint = 'add wasmtime to `hosts`, or run with `--host wasmtime`';
    return [finding('fuel/not-measured', { message, hint, location: locate(source, first.start) })];
  });
}
