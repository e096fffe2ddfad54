import type { Target } from '../golden/spelling.ts';
import { sample, seedFor, shuffled } from './chance.ts';
import { inputsOf } from './inputs.ts';
import type { Bench } from './runner.ts';
import type { Seeds } from './seeds.ts';
import type { Draft } from './sequence.ts';

interface Round {
  readonly bench: Pick<Bench, 'leaves' | 'seed'>;
  readonly seeds: Seeds;
  readonly round: number;
  /** Calls in all; each target gets one at least. */
  readonly most: number;
}

/** The calls of a round, mixed, with half of those first that make handles. */
export function draftsOf(
  targets: readonly Target[],
  { bench: { leaves, seed }, seeds, round, most }: Round,
): { readonly drafts: readonly Draft[]; readonly makers: number } {
  const each = Math.max(1, Math.ceil(most / targets.length));
  const drafts = targets.flatMap((target): Draft[] => {
    const inputs = inputsOf(target, leaves, seeds);
    const chosen = sample(inputs, seedFor(seed, round, target.full), each);
    return chosen.map((args, index) => ({
      target,
      args,
      choice: seedFor(seed, round, target.full, index) >>> 0,
    }));
  });
  const mixed = shuffled(drafts, seedFor(seed, round));
  const makers = mixed.filter(({ target }) => target.func.result?.kind === 'own');
  const early = new Set(makers.slice(0, Math.ceil(makers.length / 2)));
  return { drafts: [...early, ...mixed.filter((draft) => !early.has(draft))], makers: makers.length };
}
