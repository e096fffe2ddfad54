import type { Figure } from '../bench/result.ts';
import { formatCount } from '../count.ts';

/** A figure's median for people: nanoseconds as ns, µs or ms; the rest in its own unit. */
export function formatFigure({ unit, median }: Pick<Figure, 'unit' | 'median'>): string {
  if (unit === 'ns') return formatNanoseconds(median);
  if (unit === 'ms') return median < 10 ? `${median.toFixed(2)} ms` : `${formatCount(Math.round(median))} ms`;
  return formatCount(Math.round(median));
}

/** The same with how far the rounds lie apart, where there were several that differ: `31 µs (28 to 40)`. */
export function formatSpread(figure: Figure): string {
  const said = formatFigure(figure);
  if (figure.min === figure.max) return said;
  const end = (median: number) => formatFigure({ unit: figure.unit, median });
  return `${said} (${end(figure.min)} to ${end(figure.max)})`;
}

function formatNanoseconds(ns: number): string {
  if (ns < 1_000) return `${Math.round(ns)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} µs`;
  return `${(ns / 1e6).toFixed(ns < 1e7 ? 2 : 1)} ms`;
}
