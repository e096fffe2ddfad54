/** Exported functions of the worlds that are judged: what grows linearly costs the same for each at every size. */
export const SIZES = [250, 500, 1000, 2000, 10_000];

/** Median, minimum and maximum of a list of figures. */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/** The median of the ratios pair by pair: drift of the machine cancels out. */
export function ratio(a, b) {
  return spread(a.map((figure, index) => figure / b[index])).median;
}
