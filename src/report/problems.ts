import type { Finding, Location } from '../check/finding.ts';
import type { ComponentReport, GoldenResult } from './report.ts';

/** A finding with the golden case that it belongs to, if one does. */
export interface Problem {
  readonly finding: Finding;
  readonly golden: GoldenResult | null;
  /** The finding's own place, else the case's. */
  readonly location: Location | null;
}

/** Every finding about a component, once: errors before warnings, else in the order of the pipeline. */
export function problemsOf(component: ComponentReport): Problem[] {
  const problems: Problem[] = [];
  for (const check of component.checks) {
    for (const finding of check.findings)
      problems.push({ finding, golden: null, location: finding.location });
    if (check.check === 'golden') problems.push(...goldenProblems(component.golden));
  }
  if (!component.checks.some((check) => check.check === 'golden')) {
    problems.push(...goldenProblems(component.golden));
  }
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

export function isError(problem: Problem): boolean {
  return problem.finding.severity === 'error';
}

function goldenProblems(results: readonly GoldenResult[]): Problem[] {
  return results.flatMap((golden) => {
    const { finding, file, line } = golden;
    if (finding === null) return [];
    return [{ finding, golden, location: finding.location ?? { file, line, column: null } }];
  });
}

/** Counts over golden results: on all hosts. */
export function countGolden(results: readonly GoldenResult[]): {
  passed: number;
  failed: number;
  skipped: number;
} {
  const count = (status: GoldenResult['status']) =>
    results.filter((result) => result.status === status).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
