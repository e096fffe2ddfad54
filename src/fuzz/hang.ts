import { printValue } from '../wave/print.ts';
import type { Value } from '../wave/value.ts';
import { sample, seedFor } from './chance.ts';
import { inputsOf } from './inputs.ts';
import { lastAlone } from './reduce.ts';
import { type Bench, runCalls } from './runner.ts';
import type { Seeds } from './seeds.ts';
import type { Call } from './sequence.ts';
import { endingOf, type Trial } from './trial.ts';

/** Calls that end a case otherwise, while one is looked for that does not end. */
const MOST_ENDS = 4;
/** Milliseconds after which a smaller case counts as one that does not end, until it is proved with the whole limit. */
const IMPATIENT_MS = 1500;
/** Arguments among which the shortest is looked for that does not end. */
const HANGING = 100;

/**
 * A case whose last call does not end within the whole limit, smaller where one is found until `until` (monotonic, ms);
 * null where it ends: a case of several calls that took long may be just that.
 */
export async function provedHang(
  bench: Bench,
  calls: readonly Call[],
  seeds: Seeds,
  until: number,
): Promise<Trial | null> {
  const { leaves, seed, limits } = bench;
  const target = calls.at(-1)?.target;
  if (target === undefined) return null;
  const others = sample(inputsOf(target, leaves, seeds), seedFor(seed, 'hang', target.full), HANGING);
  // Each case that hangs costs a new host too: the other half of the time is for that.
  const half = performance.now() + (until - performance.now()) / 2;
  const reduced = await shortestHang(bench, calls, others, half);
  for (const candidate of reduced.length === calls.length ? [reduced] : [reduced, calls]) {
    if ((await neverEnds(bench, candidate, limits.timeoutMs)) === null) continue;
    const result = { steps: [], done: null, failure: { kind: 'timeout' } } as const;
    return { calls: candidate, result, unanswered: null };
  }
  return null;
}

/**
 * A smaller case that does not end. Each one that hangs costs its time and a new host, so arguments are not narrowed
 * down: of many, made up and sorted by length, the first that hangs is taken.
 */
async function shortestHang(
  bench: Bench,
  calls: readonly Call[],
  others: readonly (readonly Value[])[],
  until: number,
): Promise<readonly Call[]> {
  if (performance.now() >= until) return lastAlone(calls);
  const timeoutMs = Math.min(bench.limits.timeoutMs, IMPATIENT_MS);
  const alone = calls.length < 2 ? calls : await neverEnds(bench, lastAlone(calls), timeoutMs);
  const [only, ...more] = alone ?? calls;
  if (only === undefined || more.length > 0) return alone ?? calls;
  const length = textLength(only.args);
  const shorter = others
    .filter((args) => textLength(args) < length)
    .sort((a, b) => textLength(a) - textLength(b));
  let rest = shorter.map((args): Call => ({ ...only, args }));
  for (let tries = 0; rest.length > 0 && tries < MOST_ENDS && performance.now() < until; tries += 1) {
    const end = endingOf(await runCalls(bench, rest, { timeoutMs }));
    const found = end.kind === 'timeout' ? rest[end.at] : undefined;
    if (found !== undefined) return [found];
    rest = rest.slice(end.kind === 'fine' ? rest.length : end.at + 1);
  }
  return [only];
}

const textLength = (args: readonly Value[]) => args.reduce((sum, value) => sum + printValue(value).length, 0);

/** The case up to the call that does not end within so many milliseconds. */
async function neverEnds(
  bench: Bench,
  calls: readonly Call[],
  timeoutMs: number,
): Promise<readonly Call[] | null> {
  const trial = await runCalls(bench, calls, { timeoutMs });
  const end = endingOf(trial);
  return end.kind === 'timeout' ? trial.calls.slice(0, end.at + 1) : null;
}
