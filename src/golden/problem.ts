import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { RuleId } from '../rules.ts';
import type { WaveProblem } from '../wave/problem.ts';
import { locate, type Source } from './source.ts';

/** A place in a transcript where it cannot be read or run, before it is a finding. */
export interface Problem {
  /** `golden/invalid` where not set. */
  readonly rule?: RuleId;
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

/** Always an error: a case that cannot be run. */
export function invalid(source: Source, problem: Problem): Finding {
  const location = locate(source, problem.at);
  const { rule = 'golden/invalid', message, hint = null } = problem;
  return { ...finding(rule, { message, hint, location }), severity: 'error' };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'at' in value && 'message' in value;
}

/** A problem inside a value, by the place where the value starts. */
export function waveProblem({ message, hint, offset }: WaveProblem, start: number): Problem {
  return { at: start + offset, message, ...(hint === null ? {} : { hint }) };
}
