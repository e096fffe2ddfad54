import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
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

/** Exports that were not called, or not to the end, are named: never silently absent. */
export function notReached({ functions }: FuzzReport): Finding[] {
  return functions.flatMap(({ name, reason }) => {
    if (reason === null) return [];
    const hint = reason.startsWith('no time')
      ? `give it more: \`component-check fuzz --time 60s --function ${name}\``
      : 'write golden cases for it';
    return [finding('fuzz/not-fuzzed', { message: `${name} was not fuzzed: ${reason}`, hint })];
  });
}
