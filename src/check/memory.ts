import { formatBytes } from '../count.ts';
import type { GoldenResult } from '../report/report.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** Further cases over the budget that a finding names. */
const MOST_RELATED = 5;

/** Peak linear memory over the golden cases against `budgets.memory`. At the limit passes, one byte over fails. */
export const memoryCheck: Check = {
  name: 'memory',
  judge: ({ component, golden }) => {
    const limit = component.budgets.memory;
    if (limit === null) return { findings: [], skipped: 'no budget for memory' };
    const measured = (golden?.results ?? []).filter(({ cost }) => cost.memoryBytes !== null);
    if (measured.length === 0)
      return { findings: [], skipped: 'no golden case ran, so nothing was measured' };
    const over = measured.filter((result) => peakOf(result) > limit).sort((a, b) => peakOf(b) - peakOf(a));
    return { findings: overLimit(onceEach(over), limit), skipped: null };
  },
};

function overLimit([worst, ...others]: readonly GoldenResult[], limit: number): Finding[] {
  if (worst === undefined) return [];
  const peak = peakOf(worst);
  return [
    finding('memory/over-limit', {
      message: `"${worst.name}" takes ${formatBytes(peak)} of linear memory, ${formatBytes(peak - limit)} over the budget of ${formatBytes(limit)}`,
      hint: `set \`budgets.memory: ${peak}\` to accept it, or allocate less: memory never shrinks`,
      expected: `<= ${limit}`,
      actual: String(peak),
      location: placeOf(worst),
      related: others.slice(0, MOST_RELATED).map((result) => ({
        message: `"${result.name}" takes ${formatBytes(peakOf(result))}`,
        location: placeOf(result),
      })),
    }),
  ];
}

/** The first result of each case: hosts agree on memory, so one of them says it. */
function onceEach(results: readonly GoldenResult[]): GoldenResult[] {
  const first = new Map<string, GoldenResult>();
  for (const result of results) {
    const key = caseOf(result);
    if (!first.has(key)) first.set(key, result);
  }
  return [...first.values()];
}

const caseOf = ({ file, line, name }: GoldenResult) => JSON.stringify([file, line, name]);
const peakOf = ({ cost }: GoldenResult) => cost.memoryBytes ?? 0;
const placeOf = ({ file, line }: GoldenResult) => ({ file, line, column: null });
