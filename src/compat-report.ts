import type { Evidence } from './check/check.ts';
import { judgeCompat } from './check/compat-judgement.ts';
import { placeOf } from './check/world-places.ts';
import type { ComponentReport } from './report/report.ts';

/** Every change since the base, for the report; nothing where nothing was compared. */
export function compatReport(evidence: Evidence): Pick<ComponentReport, 'compat'> {
  const { compat, wanted } = evidence;
  if (compat === null || 'none' in compat.base) return {};
  if (compat.base.imports === null && wanted === null) return {};
  const { base, from, to, suggested, changes } = judgeCompat(evidence, compat, compat.base);
  return {
    compat: {
      against: { ref: base.ref, sha: base.sha },
      ...(base.world === null ? { only: 'imports' as const } : {}),
      from,
      to,
      suggested,
      changes: changes.map(({ effect, what, reason, before, after, accepted, path }) => {
        const location = placeOf(evidence, path);
        return { effect, what, reason, before, after, location, accepted };
      }),
    },
  };
}
