import type { Finding, Location } from '../check/finding.ts';
import type { ComponentReport, GoldenResult, HostName } from './report.ts';

/** A finding with the golden case that it belongs to, if one does. */
export interface Problem {
  readonly finding: Finding;
  readonly golden: GoldenResult | null;
  /** Where the case came to this. */
  readonly hosts: readonly HostName[];
  /** The finding's own place, else the case's. */
  readonly location: Location | null;
}

/** Every finding about a component, once: errors before warnings, else in the order of the pipeline. */
export function problemsOf(component: ComponentReport): Problem[] {
  const problems: Problem[] = [];
  for (const check of component.checks) {
    for (const finding of check.findings)
      problems.push({ finding, golden: null, hosts: [], location: finding.location });
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
  const problems = new Map<string, Problem & { readonly hosts: HostName[] }>();
  for (const golden of results) {
    const { finding, file, line, host } = golden;
    if (finding === null) continue;
    const key = causeOf(golden, finding);
    const same = problems.get(key);
    if (same !== undefined) same.hosts.push(host);
    else
      problems.set(key, {
        finding,
        golden,
        hosts: [host],
        location: finding.location ?? { file, line, column: null },
      });
  }
  return [...problems.values()];
}

/** Equal where two hosts came to the same with one case; engines have words of their own for a trap, and each death is its own. */
function causeOf(
  { file, line, name, host }: GoldenResult,
  { rule, message, expected, actual, location }: Finding,
): string {
  const alone =
    rule === 'golden/host-failed' || (expected === null && actual === null)
      ? `${message} ${rule === 'golden/host-failed' ? host : ''}`
      : '';
  return JSON.stringify([file, line, name, rule, expected, actual, location, alone]);
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
