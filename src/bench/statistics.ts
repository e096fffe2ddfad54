/** Figures of repeated measurements: the middle, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Median of the distances from the median: half of the figures lie within it. */
  readonly mad: number;
  readonly count: number;
}

/** @throws RangeError for none */
export function spreadOf(figures: readonly number[]): Spread {
  const median = quantile(figures, 0.5);
  const mad = quantile(
    figures.map((figure) => Math.abs(figure - median)),
    0.5,
  );
  return { median, min: quantile(figures, 0), max: quantile(figures, 1), mad, count: figures.length };
}

/** With linear interpolation between neighbours, as R's type 7 and numpy have it. @throws RangeError for no figures */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('no figures');
  return low + (high - low) * (at - Math.floor(at));
}

export const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);
