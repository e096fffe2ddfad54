import type { CaseFuel } from '../baseline/figures.ts';
import type { Allowance } from '../config/growth.ts';
import { formatCount } from '../count.ts';
import type { Finding } from './finding.ts';
import { type Compared, fuelDiffers, notComparable, type Pair, pairsOf } from './growth-baseline.ts';
import { isWithin, percent } from './growth-within.ts';
import { finding } from './make-finding.ts';

/** Further cases that a finding names. */
const MOST_RELATED = 5;

type Measure = 'callFuel' | 'instantiationFuel';

/** Fuel of each case that both runs have, its calls and its instantiation apart. Exact, and only under the same wasmtime, Go and seed. */
export function fuelGrowth(compared: Compared, allowance: Allowance | null): Finding[] {
  if (allowance === null) return [];
  const { ref } = compared;
  const why = fuelDiffers(compared);
  if (why !== null) return [notComparable('fuel/not-comparable', 'fuel', why, ref)];
  const pairs = pairsOf(compared);
  const same = pairs.filter((pair) => pair.now.seed === pair.before.seed);
  const reseeded = pairs.find((pair) => !same.includes(pair));
  return [
    ...(reseeded === undefined ? [] : [otherSeed(reseeded, ref)]),
    ...over(same, 'callFuel', allowance, ref),
    ...over(same, 'instantiationFuel', allowance, ref),
  ];
}

function otherSeed({ now, before }: Pair, ref: string): Finding {
  const why = `its seed is ${now.seed}, the baseline’s ${before.seed}`;
  const found = notComparable('fuel/not-comparable', `fuel of "${now.name}"`, why, ref);
  return { ...found, location: placeOf(now) };
}

function over(pairs: readonly Pair[], measure: Measure, allowance: Allowance, ref: string): Finding[] {
  const share = ({ now, before }: Pair) => now[measure] / Math.max(1, before[measure]);
  const [worst, ...others] = pairs
    .filter(({ now, before }) => !isWithin(before[measure], now[measure], allowance))
    .sort((a, b) => share(b) - share(a));
  if (worst === undefined) return [];
  const { now, before } = worst;
  const what = measure === 'callFuel' ? 'of fuel' : 'of fuel to be instantiated';
  return [
    finding('fuel/growth', {
      message: `"${now.name}" takes ${formatCount(now[measure])} units ${what}, ${percent(before[measure], now[measure])} against ${formatCount(before[measure])} at ${ref}; ${allowance.text} is allowed`,
      hint: 'find what got slower; or accept it with `budgets: { growth: { fuel: … } }`, or a newer baseline',
      expected: `${formatCount(before[measure])} + ${allowance.text}`,
      actual: formatCount(now[measure]),
      location: placeOf(now),
      related: others.slice(0, MOST_RELATED).map((pair) => ({
        message: `"${pair.now.name}" ${percent(pair.before[measure], pair.now[measure])}`,
        location: placeOf(pair.now),
      })),
    }),
  ];
}

const placeOf = ({ file, line }: CaseFuel) => ({ file, line, column: null });
