import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { formatCount } from '../count.ts';
import type { RunDone } from '../hosts/protocol.ts';
import { locate } from './source.ts';
import type { Bench } from './step-text.ts';
import type { CaseText } from './transcript.ts';

/**
 * The calls of a case against its `@ fuel <= N`; at the limit passes. The case ran to its end: what it takes is exact, and
 * its answers are judged as well.
 */
export function judgeFuel({ start, settings }: CaseText, { cost }: RunDone, bench: Bench): Finding[] {
  const [limit, used] = [settings.fuel, cost.callFuel];
  if (limit === null || used === null || used <= limit) return [];
  const more = used - limit;
  return [
    finding('fuel/over-limit', {
      message: `the calls take ${formatCount(used)} units of fuel, ${formatCount(more)} over the limit of ${formatCount(limit)}`,
      hint: `find what is slower; or write \`@ fuel <= ${grouped(used)}\``,
      expected: `<= ${grouped(limit)}`,
      actual: grouped(used),
      location: locate(bench.source, start),
    }),
  ];
}
/** As a transcript writes it: `120_000`. */
const grouped = (value: number) => formatCount(value).replaceAll(',', '_');
