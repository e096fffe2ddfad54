import type { Evidence } from '../check/check.ts';
import type { ComponentReport } from '../report/report.ts';

export function stressReport({ stress }: Evidence): Pick<ComponentReport, 'stress'> {
  if (stress === undefined) return {};
  const { driven: functions, calls, left } = stress;
  return { stress: { functions, calls, left } };
}
