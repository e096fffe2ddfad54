import { seedFor } from '../fuzz/chance.ts';
import type { Leaves } from '../fuzz/leaves.ts';
import type { Seeds } from '../fuzz/seeds.ts';
import { type Call, type Draft, sequenceOf } from '../fuzz/sequence.ts';
import { type Ending, endingOf } from '../fuzz/trial.ts';
import { sameResource } from '../golden/handles.ts';
import type { Target } from '../golden/spelling.ts';
import type { Value } from '../wave/value.ts';
import type { ValType } from '../wit/model.ts';
import { EAGER, type Guest, runOf } from './guest.ts';
import { heavyArguments, weigh } from './values.ts';

/** Bytes of the arguments that are passed again and again. */
export const MANY_BYTES = 1_000;
/** Lighter and lighter, until the program takes one. */
const SIZES = [MANY_BYTES, MANY_BYTES, 64, 8, 1];
/** Arguments of transcripts that are tried as well. */
const MOST_SEEDS = 3;

/** A call that returns, with the calls before it that make its handles. */
export interface Subject {
  readonly target: Target;
  readonly before: readonly Call[];
  readonly call: Call;
  /** Arguments by type alone; not those of a transcript, to which others need not be like. */
  readonly madeUp: boolean;
  readonly argumentBytes: number;
  readonly resultBytes: number;
  /** Milliseconds of the first call on a new instance. */
  readonly durationMs: number;
}

/** What keeps an export from being driven: no arguments with which it returns. */
export interface Refusal {
  readonly target: Target;
  readonly ending: Exclude<Ending, { kind: 'fine' }>;
  readonly bytes: number;
}

interface Given {
  readonly guest: Guest;
  readonly targets: readonly Target[];
  readonly seeds: Seeds;
  /** Begins no export's name. */
  readonly prefix: string;
}

export async function findSubject(target: Target, given: Given): Promise<Subject | Refusal> {
  const { guest, targets, seeds, prefix } = given;
  const made: readonly (readonly Value[])[] = SIZES.map((bytes, index) =>
    heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, index)),
  );
  const known = (seeds.get(target.full) ?? []).slice(0, MOST_SEEDS);
  // A program that reads its input goes further with what a transcript shows than with text of ours.
  const best = [...made.slice(0, 1), ...known, ...made.slice(1)];
  let refusal: Refusal | null = null;
  for (const args of best) {
    const calls = sequenceOf(draftsFor(target, args, targets, guest.leaves), prefix);
    const trial = await runOf(guest, calls, EAGER);
    const { calls: answered, result } = trial;
    const ending = endingOf(trial);
    const [call, step] = [answered.at(-1), result.steps.at(-1)];
    const bytes = args.reduce((sum, value) => sum + weigh(value), 0);
    if (call?.target !== target) continue;
    if (ending.kind !== 'fine' || step?.outcome.kind !== 'result') {
      if (ending.kind !== 'fine') refusal ??= { target, ending, bytes };
      // Other arguments change nothing about these.
      if (ending.kind === 'timeout' || ending.kind === 'broken') break;
      if (ending.kind === 'trap' && ending.class === 'cannot-leave') break;
      continue;
    }
    return {
      target,
      before: answered.slice(0, -1),
      call,
      madeUp: made.includes(args),
      argumentBytes: bytes,
      resultBytes: step.outcome.value?.length ?? 0,
      durationMs: result.done?.durationMs ?? 0,
    };
  }
  const ending = { kind: 'broken', at: 0, message: 'no export makes the handle that it takes' } as const;
  return refusal ?? { target, ending, bytes: 0 };
}

/** The call, after those that make its handles; what makes them takes no handle itself. */
function draftsFor(
  target: Target,
  args: readonly Value[],
  targets: readonly Target[],
  leaves: Leaves,
): Draft[] {
  const { role, params } = target.func;
  const own = role.kind === 'method' ? [role.resource] : [];
  const wanted = [...own, ...params.flatMap(({ type }) => handlesIn(type))];
  const makers = wanted.flatMap((resource) => {
    const maker = targets.find(
      ({ func }) =>
        func.result?.kind === 'own' &&
        sameResource(func.result.resource, resource) &&
        func.role.kind !== 'method' &&
        func.params.every(({ type }) => handlesIn(type).length === 0),
    );
    if (maker === undefined) return [];
    return [{ target: maker, args: heavyArguments(maker.func, leaves, 8, 1), choice: 0 }];
  });
  return [...makers, { target, args, choice: Math.max(0, makers.length - 1) }];
}

function handlesIn(type: ValType) {
  if (type.kind === 'own' || type.kind === 'borrow') return [type.resource];
  if (type.kind === 'record') return type.fields.flatMap((field) => one(field.type));
  return type.kind === 'tuple' ? type.items.flatMap(one) : [];
}

const one = (type: ValType) => (type.kind === 'own' || type.kind === 'borrow' ? [type.resource] : []);
