import fc from 'fast-check';
import type { Value } from '../wave/value.ts';
import { valuesOf } from './arbitrary.ts';
import { plainLeaves } from './leaves.ts';
import { type Call, needs, without } from './sequence.ts';

/** Whether a case still does it: the case as it ran, without the calls after the one that did it; null where it does not. */
export type StillFails = (calls: readonly Call[]) => Promise<readonly Call[] | null>;

export interface Reduction {
  readonly fails: StillFails;
  /** Of several values for the arguments of a case of one call, the first with which it fails; asked many at a time. */
  readonly firstOf?: (candidates: readonly (readonly Call[])[]) => Promise<readonly Call[] | null>;
  /** How many cases may be run. A count and not a time: the same seed gives the same case on a slow machine. */
  readonly attempts: number;
  /** On the monotonic clock, ms: what is the smallest by then stands. Infinite where no time was asked for. */
  readonly until: number;
}

const AT_ONCE = 16;

interface Budget {
  readonly left: number;
  readonly spend: () => void;
}

function budgetOf({ attempts, until }: Reduction): Budget {
  let left = attempts;
  return {
    get left() {
      return performance.now() < until ? left : 0;
    },
    spend: () => {
      left -= 1;
    },
  };
}

/** The smallest case found that still fails: fewer calls first, then smaller arguments. */
export async function reduce(calls: readonly Call[], reduction: Reduction): Promise<readonly Call[]> {
  const budget = budgetOf(reduction);
  const fails: StillFails = async (candidate) => {
    if (budget.left <= 0 || candidate.length === 0) return null;
    budget.spend();
    return reduction.fails(candidate);
  };
  const fewer = await fewerCalls(calls, fails);
  return smallerArguments(fewer, { ...reduction, fails }, budget);
}

/** First the last call alone, with what makes its handles; else halves, quarters and so on are taken out. */
async function fewerCalls(calls: readonly Call[], fails: StillFails): Promise<readonly Call[]> {
  if (calls.length < 2) return calls;
  const alone = await fails(lastAlone(calls));
  if (alone !== null) return alone;
  let current = calls;
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    // The last call is the one that fails: it stays.
    for (let start = 0; start < current.length - 1; ) {
      const end = Math.min(start + size, current.length - 1);
      const kept = await fails(without(current, (index) => index >= start && index < end));
      if (kept === null) start = end;
      else current = kept;
    }
  }
  return current;
}

/** The last call, with what makes its handles. */
export function lastAlone(calls: readonly Call[]): Call[] {
  const wanted = new Set<string>();
  const kept = calls.toReversed().filter((call, index) => {
    if (index > 0 && (call.bind === null || !wanted.has(call.bind))) return false;
    for (const variable of needs(call)) wanted.add(variable);
    return true;
  });
  return kept.reverse();
}

async function smallerArguments(
  calls: readonly Call[],
  reduction: Reduction,
  budget: Budget,
): Promise<readonly Call[]> {
  let current = calls;
  for (let index = current.length - 1; index >= 0; index -= 1) {
    for (let found: readonly Call[] | null = current; found !== null && budget.left > 0; ) {
      found = await smallerOnce(current, index, reduction, budget);
      if (found !== null) current = found;
    }
  }
  return current;
}

/** The case with smaller arguments of one call. */
async function smallerOnce(
  calls: readonly Call[],
  index: number,
  { fails, firstOf }: Reduction,
  budget: Budget,
): Promise<readonly Call[] | null> {
  const batched = calls.length === 1 && firstOf !== undefined;
  let waiting: (readonly Call[])[] = [];
  for (const args of smaller(calls[index])) {
    if (budget.left <= 0) return null;
    waiting.push(calls.map((call, at) => (at === index ? { ...call, args } : call)));
    if (waiting.length < (batched ? AT_ONCE : 1)) continue;
    const found = await tryAll(waiting, { fails, ...(batched ? { firstOf } : {}) }, budget);
    if (found !== null) return found;
    waiting = [];
  }
  return tryAll(waiting, { fails, ...(batched ? { firstOf } : {}) }, budget);
}

async function tryAll(
  candidates: readonly (readonly Call[])[],
  { fails, firstOf }: Pick<Reduction, 'fails' | 'firstOf'>,
  budget: Budget,
): Promise<readonly Call[] | null> {
  if (candidates.length === 0) return null;
  if (firstOf !== undefined) {
    budget.spend();
    return firstOf(candidates);
  }
  for (const candidate of candidates) {
    const found = await fails(candidate);
    if (found !== null) return found;
  }
  return null;
}

/** Arguments that are smaller in one place, the boldest first. */
function* smaller(call: Call | undefined): Iterable<readonly Value[]> {
  if (call === undefined || call.args.length === 0) return;
  const leaves = plainLeaves();
  const all = fc.tuple(...call.target.func.params.map(({ type }) => valuesOf(type, leaves)));
  const args = [...call.args];
  if (!all.canShrinkWithoutContext(args)) return;
  for (const { value } of all.shrink(args, undefined)) yield value;
}
