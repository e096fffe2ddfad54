import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';
import { printValue } from '../wave/print.ts';
import { describeDifference } from './difference.ts';
import { readResult } from './judge-step.ts';
import { encodeText } from './output.ts';
import type { CasePlan } from './plan.ts';
import type { PlannedStep } from './plan-step.ts';
import { locate } from './source.ts';
import { type Bench, callOf, outcomeOf, placeOf } from './step-text.ts';
import { inline, shownPair } from './visible.ts';
import { withWhole } from './whole-values.ts';

/** One case on one host. */
export interface Side {
  readonly host: HostName;
  readonly run: RunResult;
}

type Sides = readonly [reference: Side, other: Side];

/**
 * Where two hosts came to something else on one case; null where they agree. Values are compared by their type, traps by
 * class. A case that a host did not finish (time limit, death) says nothing about the other.
 */
export function hostsDiffer(plan: CasePlan, sides: Sides, bench: Bench): Finding | null {
  const [a, b] = [sides[0].run, sides[1].run];
  if (a.failure !== null || b.failure !== null) return null;
  const starts = [outcomeOf(a.steps, -1), outcomeOf(b.steps, -1)].map((one) => one?.outcome ?? null);
  if (ended(starts[0]) !== ended(starts[1])) {
    const ends: [string, string] = [ended(starts[0]), ended(starts[1])];
    const found = differ(plan.case.start, 'instantiation ends in another way', ends, sides, bench);
    return withWords(found, starts, sides);
  }
  for (const [index, step] of plan.steps.entries()) {
    const [before, after] = [outcomeOf(a.steps, index), outcomeOf(b.steps, index)];
    if (before === null || after === null) return null;
    const found = outcomesDiffer(step, before.outcome, after.outcome, sides, bench);
    if (found !== null) return found;
    const calls = [before, after].map(({ imports }) => JSON.stringify(imports)) as [string, string];
    if (calls[0] !== calls[1])
      return differ(
        step.text.start,
        `${callOf(step, bench)} asks its host something else`,
        calls,
        sides,
        bench,
      );
  }
  const written = [a, b].map(({ done }) => encodeText(Buffer.from(done?.stdout ?? '', 'base64')));
  if (written[0] === written[1]) return null;
  const what = 'the case writes something else to stdout';
  return differ(plan.case.start, what, [written[0] ?? '', written[1] ?? ''], sides, bench);
}

function outcomesDiffer(
  step: PlannedStep,
  a: StepOutcome,
  b: StepOutcome,
  sides: Sides,
  bench: Bench,
): Finding | null {
  const at = placeOf(step);
  if (a.kind === 'result' && b.kind === 'result') {
    const [before, after] = [readResult(step, a.value), readResult(step, b.value)];
    const difference = before === null || after === null ? null : describeDifference(before, after);
    if (before === null || after === null || difference === null) return null;
    const values: [string, string] = [printValue(before), printValue(after)];
    return differ(at, `${callOf(step, bench)} answers something else`, values, sides, bench, difference);
  }
  const ends: [string, string] = [ended(a), ended(b)];
  if (ends[0] === ends[1]) return null;
  if (isOverflow(a) || isOverflow(b))
    return stackDepth(step, isOverflow(a) ? sides[0] : sides[1], ends, sides, bench);
  return withWords(
    differ(at, `${callOf(step, bench)} ends in another way`, ends, sides, bench),
    [a, b],
    sides,
  );
}

/** What the host that trapped says of it: a class alone tells little. */
function withWords(found: Finding, outcomes: readonly (StepOutcome | null)[], sides: Sides): Finding {
  const words = outcomes.flatMap((outcome, index) =>
    outcome?.kind === 'trap'
      ? [{ message: `${sides[index]?.host} says: ${inline(outcome.message)}`, location: null }]
      : [],
  );
  return { ...found, related: [...found.related, ...words] };
}

const isOverflow = (outcome: StepOutcome) => outcome.kind === 'trap' && outcome.class === 'stack-overflow';

/** How a step ended: of a trap its class, whatever words the engine has for it. */
function ended(outcome: StepOutcome | null | undefined): string {
  if (outcome == null) return 'an instance';
  if (outcome.kind === 'trap') return `! trap ${outcome.class}`;
  return outcome.kind === 'exit' ? `! exit ${outcome.code}` : inline(outcome.value ?? 'nothing');
}

function differ(
  at: number,
  what: string,
  values: readonly [string, string],
  [reference, other]: Sides,
  bench: Bench,
  difference = `: ${inline(values[0])} → ${inline(values[1])}`,
): Finding {
  const found = finding('golden/hosts-differ', {
    message: `on ${other.host} ${what} than on ${reference.host}${difference}`,
    hint: `look for what a host may decide: uninitialised memory, NaN bits, a broken \`cabi_realloc\`; a difference that is meant is skipped by \`@ skip ${other.host}: reason\``,
    ...shownPair(`${values[0]}`, `${values[1]}`),
    location: locate(bench.source, at),
  });
  return withWhole(found, { expected: values[0], actual: values[1] }, bench.keep);
}

/** How many frames fit into a stack of so many bytes is each engine's own affair. */
function stackDepth(
  step: PlannedStep,
  { host }: Side,
  [expected, actual]: readonly [string, string],
  [reference, other]: Sides,
  bench: Bench,
): Finding {
  return finding('golden/stack-depth', {
    message: `${callOf(step, bench)} overflows the stack on ${host} alone (${reference.host}: ${expected}, ${other.host}: ${actual})`,
    hint: 'recurse less deeply, or raise `golden.limits.stack`; the size of a frame differs between engines',
    expected,
    actual,
    location: locate(bench.source, step.text.start),
  });
}
