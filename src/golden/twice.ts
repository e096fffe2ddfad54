import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import { dayLater } from './clock.ts';
import { describeDifference } from './difference.ts';
import { readResult } from './judge-step.ts';
import type { CasePlan } from './plan.ts';
import type { PlannedStep } from './plan-step.ts';
import { locate } from './source.ts';
import { type Bench, callOf, outcomeOf } from './step-text.ts';
import { inline } from './visible.ts';

/** The run again under the next seed and a day later; null where the case pins both. */
export function secondRun({ case: { settings }, run }: CasePlan): CasePlan['run'] | null {
  if (settings.seed !== null && settings.clock !== null) return null;
  return {
    ...run,
    seed: settings.seed === null ? run.seed + 1 : run.seed,
    clock: settings.clock === null ? dayLater(run.clock) : run.clock,
  };
}

/** Why two runs of one case are not the same; null where they are. A run that did not finish proves nothing here. */
export function compareRuns(
  plan: CasePlan,
  first: RunResult,
  second: RunResult,
  bench: Bench,
): Finding | null {
  if (first.failure !== null) return null;
  for (const [index, step] of plan.steps.entries()) {
    const [a, b] = [outcomeOf(first.steps, index), outcomeOf(second.steps, index)];
    const difference =
      a === null || b === null ? differentEnd(a, b) : compareOutcomes(step, a.outcome, b.outcome);
    if (difference !== null)
      return different(step, `${callOf(step, bench)} answers something else${difference}`, bench);
    if (JSON.stringify(a?.imports) !== JSON.stringify(b?.imports)) {
      return different(step, `${callOf(step, bench)} asks its host something else`, bench);
    }
  }
  const last = plan.steps.at(-1);
  if (last === undefined || first.done?.stdout === second.done?.stdout) return null;
  return different(last, 'the case writes something else to stdout', bench);
}

function different(step: PlannedStep, what: string, bench: Bench): Finding {
  return finding('golden/nondeterministic', {
    message: `under another seed and a day later ${what}`,
    hint: 'sort what comes out of maps; or pin the case with `@ seed` and `@ clock`',
    location: locate(bench.source, step.text.start),
  });
}

function differentEnd(a: unknown, b: unknown): string | null {
  return a === b ? null : ': one of the two runs ended before it';
}

function compareOutcomes(step: PlannedStep, a: StepOutcome, b: StepOutcome): string | null {
  if (a.kind === 'result' && b.kind === 'result') {
    const [first, second] = [readResult(step, a.value), readResult(step, b.value)];
    return first === null || second === null ? null : describeDifference(first, second);
  }
  const [before, after] = [endText(a), endText(b)];
  return before === after ? null : `: ${before} → ${after}`;
}

function endText(outcome: StepOutcome): string {
  if (outcome.kind === 'trap') return `! trap ${outcome.class}`;
  return outcome.kind === 'exit' ? `! exit ${outcome.code}` : inline(outcome.value ?? 'nothing');
}
