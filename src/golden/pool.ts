import { CheckError } from '../errors.ts';
import type { Host } from '../hosts/host.ts';
import type { HostName } from '../report/report.ts';
import { asHostName, type Job } from './jobs.ts';
import type { GoldenRun } from './run.ts';

/** Loads the component into the hosts that have a case to run. @throws CheckError `host-failed` */
export async function loadHosts({ hosts, path, limits }: GoldenRun, jobs: readonly Job[]): Promise<void> {
  const busy = new Set(jobs.flatMap(({ plan, host }) => ('run' in plan ? [host] : [])));
  const needed = hosts.filter(({ hello }) => busy.has(asHostName(hello.host)));
  const answers = await Promise.all(needed.map((host) => host.load({ path, limits })));
  for (const [index, answer] of answers.entries()) {
    if (answer.type !== 'error') continue;
    const name = asHostName(needed[index]?.hello.host ?? '');
    throw new CheckError(
      'host-failed',
      `the ${name} host cannot load the component (${answer.code}): ${answer.message}`,
      {
        hint: 'the golden cases did not run; findings of other checks may say why',
      },
    );
  }
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
