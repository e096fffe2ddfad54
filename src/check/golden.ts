import { whyUncallable } from '../golden/callable.ts';
import { tabulate } from '../golden/spelling.ts';
import type { GoldenResult } from '../report/report.ts';
import type { Check, Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';
import { placeOf } from './world-places.ts';

/** Counts the golden cases, each of which carries its own finding; its own are about files and exports. */
export const goldenCheck: Check = {
  name: 'golden',
  judge: (evidence) => {
    const { golden, absence } = evidence;
    if (golden === null) return { findings: [], skipped: absence ?? 'no transcript was found' };
    const { results } = golden;
    const findings = [...golden.findings, ...uncallable(evidence)];
    const failed = results.some(
      ({ status, finding }) => status === 'failed' && finding?.severity !== 'warning',
    );
    if (results.some(({ status }) => status !== 'skipped')) return { findings, skipped: null, failed };
    const idle = results.length === 0 ? [] : [allSkipped(results)];
    return { findings: [...findings, ...idle], skipped: null, failed, idle: 'no golden case ran' };
  },
};

/** Exports that no transcript can call are named, never silently absent. */
function uncallable(evidence: Evidence): Finding[] {
  return tabulate(evidence.actual.exports).targets.flatMap(({ full, func, path }) => {
    const why = whyUncallable(func);
    if (why === null) return [];
    const message = `${full} cannot be called from a transcript: ${why}`;
    const location = placeOf(evidence, path);
    return [
      finding('golden/unsupported-export', { message, hint: 'test it from a host of your own', location }),
    ];
  });
}

/** A check in which nothing ran is no green one. */
function allSkipped(results: readonly GoldenResult[]): Finding {
  const message = `none of ${results.length} golden cases ran: all are skipped`;
  const [why] = new Set(results.map(({ reason }) => reason));
  const hint = `take away \`@ skip\`, or run a host that the cases name (\`hosts: [v8, wasmtime]\`); the first says: ${why}`;
  return finding('golden/no-cases', { message, hint });
}
