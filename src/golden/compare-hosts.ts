import type { Finding } from '../check/finding.ts';
import type { GoldenResult } from '../report/report.ts';
import { hostsDiffer } from './hosts-differ.ts';
import type { Job } from './jobs.ts';
import { instead } from './judge.ts';
import type { Ran } from './run-case.ts';

/** The results of all jobs, in their order. Where the hosts do not agree on a case, that is said once, and first. */
export function compareHosts(jobs: readonly Job[], ran: readonly Ran[]): GoldenResult[] {
  const results = ran.map(({ result }) => result);
  const first = new Map<Job['text'], number>();
  for (const [index, job] of jobs.entries()) {
    const before = first.get(job.text);
    if (before === undefined) {
      first.set(job.text, index);
      continue;
    }
    const found = differenceOf(jobs, ran, before, index);
    if (found === null) continue;
    const at = found.on === 'first' ? before : index;
    const result = results[at];
    // What the other host answers is what the transcript expects.
    const same = results[at === before ? index : before]?.status === 'passed';
    if (result !== undefined) results[at] = instead(result, found.finding, same);
  }
  return results;
}

/** Told of the host that its transcript does not bear out; of the second where both or neither are. */
function differenceOf(
  jobs: readonly Job[],
  ran: readonly Ran[],
  before: number,
  index: number,
): { readonly on: 'first' | 'second'; readonly finding: Finding } | null {
  const [job, a, b] = [jobs[before], ran[before], ran[index]];
  if (job === undefined || !('run' in job.plan) || a?.run == null || b?.run == null) return null;
  const one = { host: a.result.host, run: a.run };
  const other = { host: b.result.host, run: b.run };
  const onFirst = a.result.status === 'failed' && b.result.status === 'passed';
  const pair = onFirst ? ([other, one] as const) : ([one, other] as const);
  const finding = hostsDiffer(job.plan, pair, job.bench);
  return finding && { on: onFirst ? 'first' : 'second', finding };
}
