import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { formatCount } from '../count.ts';
import type { FuzzReport } from '../report/report.ts';
import type { Explored } from './explore.ts';
import type { Targets } from './targets.ts';

/** What was called and how often; of what was not, the reason. */
export function reportOn(
  { callable, refused }: Targets,
  explored: Explored,
  memoryNotMeasured: readonly string[],
  seed: number,
): FuzzReport {
  const given = new Map([
    ...explored.refused,
    ...refused.map(({ target, reason }) => [target.full, reason] as const),
  ]);
  const functions = [...callable, ...refused.map(({ target }) => target)].map(({ full }) => {
    const calls = explored.calls.get(full) ?? 0;
    return {
      name: full,
      calls,
      reason: given.get(full) ?? (calls > 0 ? null : 'no time or run was left for it'),
    };
  });
  return { seed, calls: functions.reduce((sum, { calls }) => sum + calls, 0), functions, memoryNotMeasured };
}

/** Fewer calls than `--runs` asked for are a word to whom they were promised; null where all were made. */
export function whyFewer(
  { calls, functions }: FuzzReport,
  explored: Explored,
  runs: number | null,
): Finding | null {
  if (runs === null || explored.made >= runs || explored.broken !== null) return null;
  const ended = new Set(explored.found.map(({ target }) => target.full));
  const over = functions.every(({ name, reason }) => reason !== null || ended.has(name));
  const why = over ? 'every function has its finding, or was given up' : 'the time was over';
  return finding('fuzz/not-fuzzed', {
    message: `${formatCount(calls)} of ${formatCount(runs)} calls were made: ${why}`,
    hint: over ? 'mend what was found, and run again' : 'leave out `--time`, or give it more',
  });
}

/** Exports that were not called, or not to the end, are named: never silently absent. */
export function notReached(
  { functions }: FuzzReport,
  place: (name: string) => Finding['location'],
): Finding[] {
  return functions.flatMap(({ name, reason }) => {
    if (reason === null) return [];
    const hint = reason.startsWith('no time')
      ? `give it more: \`component-check fuzz --time 60s --function ${name}\``
      : 'write golden cases for it';
    return [
      finding('fuzz/not-fuzzed', {
        message: `${name} was not fuzzed: ${reason}`,
        hint,
        location: place(name),
      }),
    ];
  });
}
