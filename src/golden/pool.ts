import { CheckError, toCheckError } from '../errors.ts';
import type { Host } from '../hosts/host.ts';
import type { HostError } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';
import { asHostName, type Job } from './jobs.ts';
import type { GoldenRun } from './run.ts';

/**
 * Begins to load the component into all hosts: that takes longer than to plan the cases. What it gives waits for those
 * that have a case to run, by their jobs.
 * @throws CheckError `host-failed`
 */
export function beginLoading(run: GoldenRun): (jobs: readonly Job[]) => Promise<void> {
  const { path, limits } = run;
  const cases = run.files.transcripts.reduce((all, { transcript }) => all + transcript.cases.length, 0);
  const loading = cases === 0 ? [] : run.hosts.map((host) => loadInto(host, { path, limits, cases }));
  return async (jobs) => {
    const busy = new Set(jobs.flatMap(({ plan, host }) => ('run' in plan ? [host] : [])));
    const loaded = await Promise.all(loading);
    for (const { name, answer } of loaded) {
      if (!busy.has(name)) continue;
      if (answer instanceof Error) throw answer;
      const other = loaded.find((one) => 'type' in one.answer && one.answer.type === 'loaded')?.name;
      if (answer.type === 'error') throw refused(name, answer, other);
    }
  };
}

async function loadInto(host: Host, load: Parameters<Host['load']>[0]) {
  // Not thrown here: nobody may need this host.
  const answer = await host.load(load).catch((thrown: unknown) => toCheckError(thrown));
  return { name: asHostName(host.hello.host), answer };
}

/** `other` is a host that takes the component. */
function refused(name: HostName, { code, message }: HostError, other: HostName | undefined): CheckError {
  // On one line, as every message.
  const said = message.replace(/\s*\n\s*/g, ' ');
  const hint =
    other === undefined
      ? 'the golden cases did not run; findings of other checks may say why'
      : `the ${other} host takes it: remove what ${name} refuses, or judge it by ${other} alone (\`--host ${other}\`)`;
  return new CheckError('host-failed', `the ${name} host cannot load the component (${code}): ${said}`, {
    hint,
  });
}

/**
 * Runs each job on a host of its kind, as many at once as the hosts take; the results are in the order of the jobs. After a
 * job that rejects, no other is begun; it rejects with the first reason when none runs any more.
 */
export async function runJobs<Result>(
  hosts: readonly Host[],
  jobs: readonly Job[],
  work: (job: Job, host: Host) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const waiting: Record<HostName, number[]> = { v8: [], wasmtime: [] };
  for (const [index, { host }] of jobs.entries()) waiting[host].push(index);
  const drain = async (host: Host): Promise<void> => {
    const queue = waiting[asHostName(host.hello.host)];
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const job = jobs[index];
      if (job === undefined || failures.length > 0) return;
      try {
        results[index] = await work(job, host);
      } catch (thrown) {
        failures.push(thrown);
      }
    }
  };
  const lanes = hosts.flatMap((host) => {
    const cases = waiting[asHostName(host.hello.host)].length;
    return Array.from({ length: host.expect?.(cases) ?? 1 }, () => host);
  });
  await Promise.all(lanes.map(drain));
  if (failures.length > 0) throw failures[0];
  return results;
}
