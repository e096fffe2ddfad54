import { RULES, type RuleId } from '../rules.ts';
import type { Finding } from './finding.ts';

/** What a finding says beyond its rule; what is left out is null or empty. */
export interface FindingText {
  readonly message: string;
  readonly hint?: Finding['hint'];
  readonly expected?: Finding['expected'];
  readonly actual?: Finding['actual'];
  readonly location?: Finding['location'];
  readonly related?: Finding['related'];
}

/** A finding under its rule's own severity; a user's `rules:` are applied later, to all findings at once. */
export function finding(rule: RuleId, text: FindingText): Finding {
  return {
    rule,
    severity: RULES[rule].severity,
    message: text.message,
    hint: text.hint ?? null,
    expected: text.expected ?? null,
    actual: text.actual ?? null,
    related: text.related ?? [],
    location: text.location ?? null,
  };
}
