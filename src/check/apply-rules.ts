import type { Config } from '../config/config.ts';
import type { Finding } from './finding.ts';

/** Findings under the user's `rules:`: those that are off are gone, the others have the severity that was chosen. */
export function applyRules(findings: readonly Finding[], rules: Config['rules']): Finding[] {
  return findings.flatMap((finding) => {
    const chosen = rules[finding.rule] ?? finding.severity;
    return chosen === 'off' ? [] : [{ ...finding, severity: chosen }];
  });
}

/** Whether findings fail their check: warnings do not. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
