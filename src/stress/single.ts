import { seedFor } from '../fuzz/chance.ts';
import { stepOf } from '../fuzz/sequence.ts';
import { endingOf } from '../fuzz/trial.ts';
import type { TrapClass } from '../hosts/protocol.ts';
import { MANY_BYTES, type Subject } from './candidates.ts';
import type { NotDriven, Trapped } from './evidence.ts';
import { EAGER, type Guest, runSteps } from './guest.ts';
import { makesHandles } from './repeat.ts';
import { heavyArguments, weigh } from './values.ts';

/** Bytes of single inputs: the most that goes. */
const SINGLE = [2_000_000, 1_000_000];
/** Classes of traps that say only that there was much. */
const TOO_MUCH: ReadonlySet<TrapClass> = new Set(['go-oom', 'memory-limit', 'value-limit', 'output-limit']);
/** A call that takes longer is none to wait for, in milliseconds. */
const LONGEST_SINGLE = 3_000;

/**
 * Single calls with much in them; `callMs`: what one with `MANY_BYTES` takes. What is too much at once may be none in
 * halves. Of what takes the arguments of transcripts alone, no large ones are known.
 */
export async function driveSingle(
  guest: Guest,
  { target, call, before, madeUp }: Subject,
  callMs: number,
): Promise<Trapped | NotDriven | null> {
  if (!madeUp || makesHandles(call)) return null;
  const { memoryBytes, valueBytes } = guest.limits;
  const fitting = SINGLE.filter((bytes) => bytes <= memoryBytes / 32 && bytes <= valueBytes / 4);
  const quick = fitting.filter((bytes) => (callMs * bytes) / MANY_BYTES <= LONGEST_SINGLE);
  const least = fitting.at(-1);
  if (least !== undefined && quick.length === 0)
    return { kind: 'not-driven', reason: `one call with ${least / 1_000_000} MB would take seconds` };
  for (const bytes of quick) {
    const args = heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, bytes));
    const weight = args.reduce((sum, value) => sum + weigh(value), 0);
    if (weight < bytes / 2) return null;
    const steps = [...before.map(stepOf), stepOf({ ...call, args })];
    const result = await runSteps(guest, steps, EAGER);
    const end = endingOf({ calls: [], result, unanswered: null });
    if (end.kind === 'fine') return null;
    if (end.kind === 'trap' && end.at >= 0 && !TOO_MUCH.has(end.class))
      return { kind: 'trap', class: end.class, message: end.message, at: 1, bytes: weight };
  }
  return null;
}
