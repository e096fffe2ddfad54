import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { nearest } from '../config/suggest.ts';
import { type StepOutcome, TRAP_CLASSES, type TrapClass } from '../hosts/protocol.ts';
import type { RuleId } from '../rules.ts';
import type { PlannedStep } from './plan-step.ts';
import { locate } from './source.ts';
import { type Bench, callOf, outcomeText, placeOf } from './step-text.ts';
import { inline } from './visible.ts';

type Trap = Extract<StepOutcome, { kind: 'trap' }>;

/** Traps of our limits rather than of the component: no `! trap` line expects them. */
const LIMIT_RULES: Readonly<Partial<Record<TrapClass, RuleId>>> = {
  'memory-limit': 'memory/over-limit',
  'output-limit': 'golden/output',
  'blocked-forever': 'golden/blocked-forever',
  'value-limit': 'golden/trap',
};

/** Whether a trap is one of our limits: it cannot be recorded as what the component does. */
export const isLimit = (trap: TrapClass) => LIMIT_RULES[trap] !== undefined;

/** Classes that a `! trap` line can name; anything else on it is text. */
const EXPECTABLE: ReadonlySet<string> = new Set(TRAP_CLASSES.filter((one) => !isLimit(one)));

/** Whether a trap is the one that a `! trap` line expects. */
export function trapMatches(
  expected: string | null,
  { class: actual, message }: Trap,
  stderr: string,
): boolean {
  if (isLimit(actual)) return false;
  if (expected === null) return true;
  if (EXPECTABLE.has(expected)) return expected === actual;
  return message.startsWith(expected) || stderr.split('\n').some((line) => line.startsWith(expected));
}

/** A trap that its transcript does not expect; null where it does. */
export function judgeTrap(step: PlannedStep, trap: Trap, stderr: string, bench: Bench): Finding | null {
  const { expected } = step;
  if (expected.kind === 'trap' && trapMatches(expected.trap, trap, stderr)) return null;
  const location = locate(bench.source, placeOf(step));
  const words = trap.message === '' ? (stderr.split('\n')[0] ?? '') : trap.message;
  const said = words === '' ? '' : `: ${inline(words)}`;
  const message = `${callOf(step, bench)} trapped (${trap.class})${said}`;
  const limit = LIMIT_RULES[trap.class];
  if (limit !== undefined)
    return finding(limit, { message, hint: LIMIT_HINTS[trap.class] ?? null, location });
  if (trap.class === 'go-oom' && expected.kind !== 'trap') {
    return finding('memory/over-limit', { message, hint: LIMIT_HINTS['memory-limit'] ?? null, location });
  }
  const notText = trap.class === 'invalid-utf8' && expected.kind !== 'trap';
  return finding(notText ? 'abi/invalid-utf8' : 'golden/trap', {
    message,
    hint: notText ? UTF8_HINT : trapHint(expected, trap.class),
    expected: outcomeText(step),
    actual: `! trap ${trap.class}`,
    location,
  });
}

/** A word that is almost a class was hardly meant as the text of a message. */
function trapHint(expected: PlannedStep['expected'], actual: TrapClass): string {
  const text = expected.kind === 'trap' ? expected.trap : null;
  const meant = text === null || EXPECTABLE.has(text) ? null : nearest(text, [...EXPECTABLE]);
  if (meant !== null && text !== null) {
    return `${inline(text)} is no class of traps, so it stands for the beginning of a message; did you mean \`! trap ${meant}\`?`;
  }
  if (actual === 'out-of-bounds') return LAYOUT_HINT;
  return `return an error instead; or, where the trap is meant, write \`! trap ${actual}\``;
}

const LAYOUT_HINT =
  'an address or length is wrong: a struct that mirrors a WIT record must hold addresses as `uint32`, for `uintptr` and `unsafe.Pointer` take 8 bytes in Go’s memory; or, where the trap is meant, write `! trap out-of-bounds`';

const UTF8_HINT =
  'return `list<u8>` where it is bytes; make text of it with `strings.ToValidUTF8`; or, where the trap is meant, write `! trap invalid-utf8`';

const LIMIT_HINTS: Readonly<Partial<Record<TrapClass, string>>> = {
  'memory-limit': 'allocate less, or raise `golden.limits.memory` (for this case: `@ memory 512 MiB`)',
  'output-limit': 'print less, or raise `golden.limits.output`',
  'value-limit': 'return less, or raise `golden.limits.value`',
  'blocked-forever': 'it waits with no timer set and nothing ready: find what was to wake it',
};
