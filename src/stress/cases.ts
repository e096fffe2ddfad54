import { listJobs } from '../golden/jobs.ts';
import { judgeCase } from '../golden/judge.ts';
import type { CasePlan } from '../golden/plan.ts';
import type { GoldenRun } from '../golden/run.ts';
import { runPlan } from '../golden/run-case.ts';
import type { GoldenResult } from '../report/report.ts';
import type { Observation } from './evidence.ts';
import { CLOBBER, type Env, type Guest, NAMED } from './guest.ts';

/** The transcripts again under a collector that overwrites what it frees; only cases that passed without. */
export async function findChangedCases(
  guest: Guest,
  run: GoldenRun,
  results: readonly GoldenResult[],
): Promise<Observation[]> {
  const passed = new Set(results.filter(({ status }) => status === 'passed').map(keyOf));
  const found: Observation[] = [];
  for (const job of listJobs({ ...run, hosts: [guest.host] })) {
    const { plan, text, bench, host } = job;
    if (!('run' in plan) || !passed.has(keyOf({ file: bench.source.file, line: text.line, host }))) continue;
    const under = async (variables: Env) => {
      // What a case sets itself, it means.
      const given = new Set(plan.run.env.map(([name]) => name));
      const env = [...plan.run.env, ...variables.filter(([name]) => !given.has(name))];
      const result = await runPlan(job, plan, { ...plan.run, env }, guest.host, run.scratch);
      return { result, judged: judgeCase(withoutFuel(plan), result, host, bench) };
    };
    const { result, judged } = await under(CLOBBER);
    const { finding, file, line, name } = judged;
    if (finding === null || finding.rule === 'golden/timeout' || result.failure !== null) continue;
    // A case that shows its environment.
    if ((await under(NAMED)).judged.status !== 'passed') continue;
    const seen = { host, name: `the case "${name}"`, core: '' };
    const before = finding.expected ?? 'what the transcript says';
    const after = finding.actual ?? finding.message;
    found.push({ ...seen, kind: 'differs', before, after, place: { file, line } });
  }
  return found;
}

/** A collector that is at work all the time takes more than `@ fuel` allows. */
const withoutFuel = (plan: CasePlan): CasePlan => ({
  ...plan,
  case: { ...plan.case, settings: { ...plan.case.settings, fuel: null } },
});

const keyOf = ({ file, line, host }: Pick<GoldenResult, 'file' | 'line' | 'host'>) =>
  `${host} ${line} ${file}`;
