import type { BenchReport } from '../bench/result.ts';

const HEAD = [
  'component',
  'variant',
  'go',
  'experiments',
  'ldflags',
  'host',
  'host version',
  'input',
  'figure',
  'unit',
  'deterministic',
  'median',
  'min',
  'max',
  'mad',
  'count',
  'unavailable',
];

/** One row a figure; a variant without figures has one that says why. RFC 4180. */
export function renderBenchCsv({ components }: BenchReport): string {
  const rows = components.flatMap(({ name, variants }) =>
    variants.flatMap((variant) => {
      const { label, go, experiments, ldflags, unavailable, results } = variant;
      const about = [name, label, go ?? '', experiments.join(' '), ldflags];
      if (unavailable !== null) return [[...about, ...Array(11).fill(''), unavailable]];
      return results.flatMap(({ host, version, input, failed, figures }) => {
        const lane = [...about, host, version, input];
        if (failed !== null) return [[...lane, ...Array(8).fill(''), failed]];
        return figures.map(({ name: figure, unit, deterministic, median, min, max, mad, count }) =>
          [...lane, figure, unit, deterministic, median, min, max, mad, count, ''].map(String),
        );
      });
    }),
  );
  return [HEAD, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A cell that a spreadsheet would take for a formula is told to be text. */
function quoted(cell: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
