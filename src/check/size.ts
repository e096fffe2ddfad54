import { formatBytes } from '../count.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

const MEASURES = ['raw', 'gzip', 'brotli'] as const;
type Measure = (typeof MEASURES)[number];

/** Raw, gzip 9 and brotli 11 sizes against `budgets`. At the limit passes, one byte over fails. */
export const sizeCheck: Check = {
  name: 'size',
  judge: ({ component, sizes }) => {
    const limited = MEASURES.filter((measure) => component.budgets[measure] !== null);
    if (limited.length === 0) return { findings: [], skipped: 'no budget for raw, gzip or brotli' };
    const findings = limited.flatMap((measure) =>
      over(measure, sizes[measure] ?? 0, component.budgets[measure] ?? 0),
    );
    return { findings, skipped: null };
  },
};

function over(measure: Measure, actual: number, limit: number): Finding[] {
  if (actual <= limit) return [];
  const message = `${measure} size is ${formatBytes(actual)}, ${formatBytes(actual - limit)} over its budget of ${formatBytes(limit)}`;
  const hint = `set \`budgets.${measure}: ${roundedUp(actual)}\` to accept it, or find what grew (a Go program links all that it imports)`;
  return [
    finding('size/over-limit', {
      message,
      hint,
      expected: `<= ${formatBytes(limit)}`,
      actual: formatBytes(actual),
    }),
  ];
}

/** As a person would write it, with some room: two digits, `1.9 MB`, `340 kB`; below a kilobyte the number itself. */
function roundedUp(count: number): string {
  if (count < 1000) return String(count);
  const step = 10 ** (String(count).length - 2);
  const rounded = Math.ceil(count / step) * step;
  const [unit, name] = rounded < 1e6 ? [1e3, 'kB'] : rounded < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${rounded / unit} ${name}`;
}
