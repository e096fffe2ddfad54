import type { Finding } from '../check/finding.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import { equalValues } from '../wave/compare.ts';
import { printValue } from '../wave/print.ts';
import { outputEdits } from './edit-output.ts';
import { stubEdits } from './edit-stubs.ts';
import { judgeFailure, noAnswer, trappedAtStart } from './judge-failure.ts';
import { judgeStep, readResult } from './judge-step.ts';
import { isLimit, trapMatches } from './judge-trap.ts';
import type { CasePlan } from './plan.ts';
import type { PlannedStep } from './plan-step.ts';
import { invalid } from './problem.ts';
import { type Edit, removal } from './source.ts';
import { type Bench, outcomeOf } from './step-text.ts';

/**
 * The edits that make a case show what it came to on a host; a finding where that cannot be written down: it timed out,
 * broke a limit, or ended before its last call.
 */
export function caseEdits(plan: CasePlan, result: RunResult, bench: Bench): readonly Edit[] | Finding {
  const atStart = outcomeOf(result.steps, -1);
  if (atStart !== null) return trappedAtStart(plan.case, atStart.outcome, bench);
  const stderr = Buffer.from(result.done?.stderr ?? '', 'base64').toString();
  const edits: Edit[] = [];
  const caseText = bench.source.text.slice(plan.case.start, plan.case.end);
  for (const [index, step] of plan.steps.entries()) {
    const done = outcomeOf(result.steps, index);
    if (done === null) return unfinished(plan, result, step, bench);
    const stubs = stubEdits(step, done, plan.scope.imports, caseText);
    edits.push(...stubs.edits);
    // Without an answer from the host nobody knows what the component would have done.
    if (stubs.open) return edits;
    const isLast = index === plan.steps.length - 1;
    const changed = outcomeEdits(step, done.outcome, stderr, isLast, bench);
    if ('rule' in changed) return changed;
    edits.push(...changed);
  }
  const last = plan.steps.at(-1);
  if (result.done === null) return last === undefined ? edits : unfinished(plan, result, last, bench);
  if (result.done.outputBytes > lengthOf(result.done.stdout) + lengthOf(result.done.stderr)) {
    const message = 'the case writes more than its limit of output, so it cannot be recorded';
    return invalid(bench.source, { rule: 'golden/output', at: plan.case.start, message });
  }
  return [...edits, ...outputEdits(plan, result.done, edits.length > 0 && endedBadly(result))];
}

function endedBadly({ steps }: RunResult): boolean {
  return steps.at(-1)?.outcome.kind !== 'result';
}

function unfinished(plan: CasePlan, { failure }: RunResult, step: PlannedStep, bench: Bench): Finding {
  return failure === null ? noAnswer(step, bench) : judgeFailure(plan, failure, step, bench);
}

function outcomeEdits(
  step: PlannedStep,
  outcome: StepOutcome,
  stderr: string,
  isLast: boolean,
  bench: Bench,
): readonly Edit[] | Finding {
  if (outcome.kind === 'result') return resultEdits(step, outcome.value, bench);
  const { expected } = step;
  if (outcome.kind === 'trap' && expected.kind === 'trap' && trapMatches(expected.trap, outcome, stderr))
    return [];
  if (outcome.kind === 'exit' && expected.kind === 'exit' && expected.code === outcome.code) return [];
  const found = judgeStep(step, outcome, stderr, bench);
  const unrecordable =
    !isLast || (outcome.kind === 'trap' && (isLimit(outcome.class) || outcome.class === 'go-oom'));
  if (found !== null && unrecordable) {
    const why = isLast ? '' : '; calls after it would never run: move them to cases of their own';
    return { ...found, message: `${found.message}${why}` };
  }
  const text = outcome.kind === 'trap' ? `! trap ${outcome.class}` : `! exit ${outcome.code}`;
  return [replaceOutcome(step, text)];
}

function resultEdits(step: PlannedStep, text: string | null, bench: Bench): readonly Edit[] | Finding {
  const { expected } = step.text;
  if (step.target.func.result === null || step.send.bind !== null) {
    return expected.kind === 'none' ? [] : [removal(expected)];
  }
  const actual = readResult(step, text);
  if (actual === null) return judgeStep(step, { kind: 'result', value: text }, '', bench) ?? [];
  if (step.expected.kind === 'value' && equalValues(step.expected.value, actual)) return [];
  const printed = printValue(actual);
  if (expected.kind !== 'value') return [replaceOutcome(step, printed)];
  const { start, text: old } = expected.value;
  return [{ start, end: start + old.length, text: printed }];
}

/** In the place of what is expected now, or below the call. */
function replaceOutcome({ text: { expected, end } }: PlannedStep, text: string): Edit {
  if (expected.kind === 'none') return { start: end, end, text: `\n${text}` };
  return { start: expected.start, end: expected.end, text };
}

function lengthOf(base64: string): number {
  return Buffer.from(base64, 'base64').length;
}
