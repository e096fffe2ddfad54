import type { Target } from '../golden/spelling.ts';
import type { StepDone } from '../hosts/protocol.ts';
import { equalValues } from '../wave/compare.ts';
import { parseValue } from '../wave/parse.ts';
import type { ValType } from '../wit/model.ts';
import type { IsKnown } from './known.ts';
import type { Reduction, StillFails } from './reduce.ts';
import { type Bench, runCalls, runOnce } from './runner.ts';
import type { Call } from './sequence.ts';
import { type Ending, endingOf, stepAt, type Trial } from './trial.ts';

/** How many cases each kind of finding may cost to make small. */
const TRAP_ATTEMPTS = 200;
const STEADY_ATTEMPTS = 80;

/** Until when a case is made smaller, on the monotonic clock in ms; what is known to trap is none that it may become. */
interface Within {
  readonly until: number;
  readonly known: IsKnown;
}

/** Makes cases smaller that end as `ending` did, at a call of that function. */
export function trapReduction(
  bench: Bench,
  ending: Ending,
  { full }: Target,
  { until, known }: Within,
): Reduction {
  const fails: StillFails = async (candidate) => {
    const trial = await runCalls(bench, candidate);
    const end = endingOf(trial);
    const calls = trial.calls.slice(0, endAt(end) + 1);
    const same = sameEnding(end, ending) && calls.at(-1)?.target.full === full;
    return same && !known(trial) ? calls : null;
  };
  const firstOf = async (candidates: readonly (readonly Call[])[]): Promise<readonly Call[] | null> => {
    let rest = candidates;
    while (rest.length > 0) {
      const end = endingOf(await runCalls(bench, rest.flat()));
      const found = end.kind === 'fine' ? undefined : rest[endAt(end)];
      if (found === undefined) return null;
      const alone = await fails(found);
      if (alone !== null) return alone;
      rest = rest.slice(endAt(end) + 1);
    }
    return null;
  };
  return { fails, firstOf, attempts: TRAP_ATTEMPTS, until };
}

const endAt = (ending: Ending) => (ending.kind === 'fine' ? -1 : ending.at);

function sameEnding(a: Ending, b: Ending): boolean {
  if (a.kind === 'trap' && b.kind === 'trap') return a.class === b.class;
  return a.kind === b.kind && a.kind !== 'fine';
}

export function steadyReduction(bench: Bench, until: number): Reduction {
  return { fails: (calls) => unsteady(bench, calls), attempts: STEADY_ATTEMPTS, until };
}

/** The case up to the call that answers otherwise under another seed and clock. */
async function unsteady(bench: Bench, calls: readonly Call[]): Promise<readonly Call[] | null> {
  const trial = await runCalls(bench, calls);
  const at = await differsAt(bench, trial, true);
  return at === null ? null : trial.calls.slice(0, at + 1);
}

/**
 * The first call that answers otherwise when the case runs again, `later` under another seed and clock; the last one
 * where only what was written to stdout differs. Null where none does. What is `known` to do so is not told again.
 */
export async function differsAt(
  bench: Bench,
  trial: Trial,
  later: boolean,
  known: (full: string) => boolean = () => false,
): Promise<number | null> {
  if (trial.result.failure !== null || trial.unanswered !== null) return null;
  const again: Trial = { ...trial, result: await runOnce(bench, trial.calls, { later }) };
  for (const [index, call] of trial.calls.entries()) {
    const [a, b] = [stepAt(trial, index), stepAt(again, index)];
    if (a === null && b === null) break;
    if (!sameStep(a, b, call.target.func.result) && !known(call.target.full)) return index;
  }
  const silent = again.result.failure !== null || again.result.done?.stdout === trial.result.done?.stdout;
  const innocent = silent || trial.calls.some(({ target }) => known(target.full));
  return innocent ? null : trial.calls.length - 1;
}

function sameStep(a: StepDone | null, b: StepDone | null, type: ValType | null): boolean {
  if (a === null || b === null) return false;
  if (JSON.stringify(a.imports) !== JSON.stringify(b.imports)) return false;
  if (a.outcome.kind === 'result' && b.outcome.kind === 'result')
    return sameValue(a.outcome.value, b.outcome.value, type);
  if (a.outcome.kind === 'trap' && b.outcome.kind === 'trap') return a.outcome.class === b.outcome.class;
  return JSON.stringify(a.outcome) === JSON.stringify(b.outcome);
}

/** As values: the order of a map does not count. */
function sameValue(a: string | null, b: string | null, type: ValType | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || type === null) return false;
  const [left, right] = [parseValue(a, type), parseValue(b, type)];
  return left.ok && right.ok && equalValues(left.value, right.value);
}
