import type { ComponentReport } from './report.ts';

/** Against the baseline: another Go first, then each figure. */
export function describeGrowth(growth: ComponentReport['growth']): string[] {
  if (growth === undefined) return [];
  const { ref, go, figures } = growth;
  const other = go.before === go.now ? [] : [`Go ${go.before ?? 'unknown'} → ${go.now ?? 'unknown'}`];
  const said = figures.map(({ name, before, now, notComparable }) =>
    notComparable === null ? `${name} ${share(before, now)}` : `${name} not comparable`,
  );
  return [...other, ...said, `since ${ref}`];
}

function share(before: number, now: number): string {
  if (before === now) return 'unchanged';
  const percent = ((now - before) / before) * 100;
  const digits = Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.abs(percent))) + 1));
  return `${percent < 0 ? '' : '+'}${percent.toFixed(digits)} %`;
}
