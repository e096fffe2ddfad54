import type { Evidence } from './check/check.ts';
import { baselineOf, fuelDiffers, pairsOf, sizeDiffers } from './check/growth-baseline.ts';
import type { ComponentReport, GrowthReport } from './report/report.ts';

/** How sizes and fuel stand to the baseline; nothing where there is none, or nobody asks. */
export function growthReport(evidence: Evidence): Pick<ComponentReport, 'growth'> {
  const compared = baselineOf(evidence);
  if ('none' in compared || evidence.component.budgets.growth === undefined) return {};
  const { before, now, ref } = compared;
  const pairs = pairsOf(compared);
  const sum = (of: 'before' | 'now') => pairs.reduce((all, pair) => all + pair[of].callFuel, 0);
  const size = (name: 'raw' | 'gzip'): GrowthReport['figures'][number] => ({
    name,
    before: before.size[name],
    now: now.size[name],
    notComparable: sizeDiffers(compared, name),
  });
  const fuel = {
    name: 'fuel',
    before: sum('before'),
    now: sum('now'),
    notComparable: fuelDiffers(compared),
  } as const;
  const figures = [size('raw'), size('gzip'), ...(pairs.length === 0 ? [] : [fuel])];
  return { growth: { ref, go: { before: before.go, now: now.go }, figures } };
}
