import { isUsageError } from '../errors.ts';
import type { ComponentReport, Report, ReportError, Verdict } from './report.ts';

/**
 * Exit codes: 2 usage or configuration, then 1 findings, then 3 could not judge, then 0. Nothing passes by accident: no
 * component at all is 2, a component that no check passed on is 3.
 */
export function verdictOf(
  components: readonly ComponentReport[],
  errors: readonly Pick<ReportError, 'code'>[],
): { verdict: Verdict; exitCode: Report['exitCode'] } {
  if (errors.some((error) => isUsageError(error.code))) return { verdict: 'unjudged', exitCode: 2 };
  if (components.some(hasErrors)) return { verdict: 'failed', exitCode: 1 };
  if (errors.length > 0) return { verdict: 'unjudged', exitCode: 3 };
  if (components.length === 0) return { verdict: 'unjudged', exitCode: 2 };
  if (!components.every(wasJudged)) return { verdict: 'unjudged', exitCode: 3 };
  return { verdict: 'passed', exitCode: 0 };
}

/** The verdict on one component alone. */
export function componentVerdict(component: ComponentReport): Verdict {
  return verdictOf([component], []).verdict;
}

function hasErrors(component: ComponentReport): boolean {
  return (
    component.checks.some(
      (check) => check.status === 'failed' || check.findings.some((finding) => finding.severity === 'error'),
    ) ||
    component.golden.some((result) => result.status === 'failed' && result.finding?.severity !== 'warning')
  );
}

function wasJudged(component: ComponentReport): boolean {
  const { checks } = component;
  return (
    checks.some((check) => check.status === 'passed') && checks.every((check) => check.status !== 'unjudged')
  );
}
