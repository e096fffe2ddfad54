import type { Growth } from '../config/config.ts';
import { formatBytes } from '../count.ts';
import type { Check } from './check.ts';
import type { Finding, Related } from './finding.ts';
import { baselineOf, type Compared, notComparable, otherGo, sizeDiffers } from './growth-baseline.ts';
import { fuelGrowth } from './growth-fuel.ts';
import { isWithin, percent } from './growth-within.ts';
import { finding } from './make-finding.ts';

/** Sizes and fuel against those of a baseline, under `budgets.growth`. Without a baseline nothing is compared, and nothing is 0 %. */
export const growthCheck: Check = {
  name: 'growth',
  asked: ({ budgets: { growth } }) =>
    growth !== undefined && Object.values(growth).some((one) => one !== null),
  judge: (evidence) => {
    const compared = baselineOf(evidence);
    if ('none' in compared) return { findings: [], skipped: `no baseline: ${compared.none}` };
    const growth = evidence.component.budgets.growth as Growth;
    return {
      findings: [...sizeGrowth(compared, growth), ...fuelGrowth(compared, growth.fuel)],
      skipped: null,
    };
  },
};

function sizeGrowth(compared: Compared, growth: Growth): Finding[] {
  const { before, now, ref } = compared;
  return (['raw', 'gzip'] as const).flatMap((measure) => {
    const allowance = growth[measure];
    if (allowance === null) return [];
    const other = sizeDiffers(compared, measure);
    if (other !== null) return [notComparable('size/not-comparable', `${measure} size`, other, ref)];
    const [from, to] = [before.size[measure], now.size[measure]];
    if (isWithin(from, to, allowance)) return [];
    return [
      finding('size/growth', {
        message: `${otherGo(compared)}${measure} size is ${formatBytes(to)}, ${formatBytes(to - from)} (${percent(from, to)}) more than at ${ref}; ${allowance.text} is allowed`,
        hint: `find what grew (a Go program links all that it imports); or accept it: \`budgets: { growth: { ${measure}: … } }\`, or a newer baseline`,
        expected: `${formatBytes(from)} + ${allowance.text}`,
        actual: formatBytes(to),
        related: grownSections(compared),
      }),
    ];
  });
}

const MEANINGS: Readonly<Record<string, string>> = {
  name: 'names of functions; `-ldflags=-s` leaves them out',
  producers: 'what the module was made by',
};

/** Custom sections are no code: where they grew, it was debug information or what a tool wrote. */
function grownSections({ before, now }: Compared): Related[] {
  if (before.sections === null || now.sections === null) return [];
  const old = before.sections;
  return Object.entries(now.sections).flatMap(([name, size]) => {
    const more = size - (old[name] ?? 0);
    if (more <= 0) return [];
    const meaning =
      MEANINGS[name] ?? (name.startsWith('.debug') ? 'DWARF; `-ldflags=-w` leaves it out' : null);
    const said = `${formatBytes(more)} of it are the custom section ${JSON.stringify(name.slice(0, 100))}`;
    return [{ message: meaning === null ? said : `${said} (${meaning})`, location: null }];
  });
}
