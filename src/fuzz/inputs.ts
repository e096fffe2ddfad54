import fc from 'fast-check';
import type { Target } from '../golden/spelling.ts';
import type { Value } from '../wave/value.ts';
import { valuesOf } from './arbitrary.ts';
import type { Leaves } from './leaves.ts';
import { mix } from './mix.ts';
import type { Seeds } from './seeds.ts';

/** Arguments of a function: made up by type, taken from a transcript, or one of those with something made up in it. */
export function inputsOf(target: Target, leaves: Leaves, seeds: Seeds): fc.Arbitrary<readonly Value[]> {
  const made: fc.Arbitrary<readonly Value[]> = fc.tuple(
    ...target.func.params.map(({ type }) => valuesOf(type, leaves)),
  );
  const known = seeds.get(target.full) ?? [];
  if (known.length === 0) return made;
  const given = fc.constantFrom(...known);
  const mixed = fc
    .tuple(given, made, fc.nat(), fc.nat())
    .map(([a, b, which, place]) =>
      a.map((value, index) => (index === which % a.length ? mix(value, b[index] ?? value, place) : value)),
    );
  return fc.oneof(
    { weight: 4, arbitrary: made },
    { weight: 1, arbitrary: given },
    { weight: 4, arbitrary: mixed },
  );
}
