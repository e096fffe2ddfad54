import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import { parseValue } from '../wave/parse.ts';
import { printValue } from '../wave/print.ts';
import { typeName } from '../wave/type-name.ts';
import type { Value } from '../wave/value.ts';
import { isLaidOut } from '../wit/go-memory.ts';
import { describeDifference } from './difference.ts';
import { judgeTrap } from './judge-trap.ts';
import type { PlannedStep } from './plan-step.ts';
import { invalid } from './problem.ts';
import { locate } from './source.ts';
import { type Bench, callOf, outcomeText, placeOf } from './step-text.ts';
import { inline, shown, shownPair } from './visible.ts';
import { withWhole } from './whole-values.ts';

/** Why a step did not come to what its transcript shows; null where it did. `stderr` is all that the case wrote. */
export function judgeStep(
  step: PlannedStep,
  outcome: StepOutcome,
  stderr: string,
  bench: Bench,
): Finding | null {
  if (outcome.kind === 'trap') return judgeTrap(step, outcome, stderr, bench);
  if (outcome.kind === 'exit') return judgeExit(step, outcome.code, bench);
  const { expected } = step;
  if (expected.kind === 'trap' || expected.kind === 'exit') {
    const value = outcome.value === null ? 'nothing' : outcome.value;
    return mismatch(
      step,
      `${callOf(step, bench)} returned, where the transcript expects ${outcomeText(step)}`,
      bench,
      {
        expected: outcomeText(step),
        actual: shown(value),
      },
    );
  }
  return judgeResult(step, outcome.value, bench);
}

/** The value that a host gave; null where it is none of the type. */
export function readResult({ target, send }: PlannedStep, value: string | null): Value | null {
  const { result } = target.func;
  if (value === null || result === null || send.bind !== null) return null;
  const parsed = parseValue(value, result);
  return parsed.ok ? parsed.value : null;
}

function judgeResult(step: PlannedStep, text: string | null, bench: Bench): Finding | null {
  const { expected, target, send } = step;
  const at = { location: locate(bench.source, placeOf(step)) };
  if (expected.kind === 'unreadable') {
    const actual = text === null ? null : shown(text);
    return { ...invalid(bench.source, expected.problem), actual };
  }
  if (target.func.result === null || send.bind !== null) return null;
  const actual = readResult(step, text);
  if (actual === null) {
    const message = `the host's answer to ${callOf(step, bench)} cannot be read: ${inline(text ?? 'nothing')}`;
    return finding('golden/host-failed', { message, ...at });
  }
  if (expected.kind === 'missing') {
    const message = `${callOf(step, bench)} has a result, and the transcript shows none`;
    const hint = `\`${bench.accept}\` records it`;
    return finding('golden/missing', { message, hint, actual: shown(printValue(actual)), ...at });
  }
  if (expected.kind !== 'value') return null;
  const difference = describeDifference(expected.value, actual);
  if (difference === null) return null;
  const whole = { expected: printValue(expected.value), actual: printValue(actual) };
  const message = `${callOf(step, bench)} answers something else${difference}`;
  const found = mismatch(step, message, bench, shownPair(whole.expected, whole.actual));
  return withWhole(found, whole, bench.keep);
}

function judgeExit(step: PlannedStep, code: 0 | 1, bench: Bench): Finding | null {
  const { expected } = step;
  if (expected.kind === 'exit' && expected.code === code) return null;
  return finding('golden/exit', {
    message: `${callOf(step, bench)} ended the component with exit code ${code}`,
    hint: `return instead of calling os.Exit; or, where it is meant, write \`! exit ${code}\``,
    expected: outcomeText(step),
    actual: `! exit ${code}`,
    location: locate(bench.source, placeOf(step)),
  });
}

function mismatch(
  step: PlannedStep,
  message: string,
  bench: Bench,
  pair: { readonly expected: string | null; readonly actual: string },
): Finding {
  const { result } = step.target.func;
  const layout =
    result !== null && isLaidOut(result)
      ? `; where the WIT has changed, ${typeName(result)} must be laid out so in Go too, with addresses and lengths as uint32 (a Go \`string\` has 16 bytes)`
      : '';
  const hint = `mend the code${layout}; or accept the new answer: \`${bench.accept}\``;
  return finding('golden/mismatch', {
    message,
    hint,
    location: locate(bench.source, placeOf(step)),
    ...pair,
  });
}
