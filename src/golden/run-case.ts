import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Host, RunResult } from '../hosts/host.ts';
import type { GoldenResult } from '../report/report.ts';
import type { Job } from './jobs.ts';
import { judgeCase, unrunResult, withFinding } from './judge.ts';
import type { CasePlan } from './plan.ts';
import { invalid } from './problem.ts';
import type { GoldenRun } from './run.ts';
import { writeTree } from './tree.ts';
import { compareRuns, secondRun } from './twice.ts';

/** What a case came to on a host, and what was thought of it. */
export interface Ran {
  readonly result: GoldenResult;
  /** Null where it did not run. */
  readonly run: RunResult | null;
}

/** A case on a host, judged; twice where that is asked for. */
export async function runOnce(job: Job, host: Host, { scratch, twice }: GoldenRun): Promise<Ran> {
  const { plan, text, bench } = job;
  if (!('run' in plan)) return { result: unrunResult(text, job.host, bench, plan), run: null };
  const lacking = plan.needs.filter((need) => !host.hello.features.includes(need));
  if (lacking.length > 0) {
    const message = `not available in this version: the ${job.host} host has no ${lacking.join(', ')}`;
    const problem = { at: text.start, message, hint: `skip it there: \`@ skip ${job.host}: reason\`` };
    const findings = [invalid(bench.source, problem)];
    return { result: unrunResult(text, job.host, bench, { findings }), run: null };
  }
  const first = await runPlan(job, plan, plan.run, host, scratch);
  const result = judgeCase(plan, first, job.host, bench);
  const again = twice ? secondRun(plan) : null;
  if (again === null) return { result, run: first };
  const second = await runPlan(job, plan, again, host, scratch);
  return { result: withFinding(result, compareRuns(plan, first, second, bench)), run: first };
}

/** One run on a fresh instance, with copies of its directories of its own. */
export async function runPlan(
  { file }: Job,
  { case: { settings } }: CasePlan,
  run: CasePlan['run'],
  host: Host,
  scratch: string,
): Promise<RunResult> {
  if (settings.dirs.length === 0) return host.run({ ...run, dirs: [] });
  const copies = await mkdtemp(path.join(scratch, 'dirs-'));
  try {
    const dirs: [string, string][] = [];
    for (const [index, { guest, path: given }] of settings.dirs.entries()) {
      const tree = file.trees.get(given.text);
      const target = path.join(copies, String(index));
      if (tree !== undefined) await writeTree(tree, target);
      dirs.push([guest, target]);
    }
    return await host.run({ ...run, dirs });
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
}
