import type { RuleId } from '../rules.ts';

export type Severity = 'error' | 'warning';

/** A place in a file of the user. `file` is relative to the git root, with `/`; line and column count from 1 (column in UTF-16 units). */
export interface Location {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Related {
  readonly message: string;
  readonly location: Location | null;
}

/** One thing that is wrong with the component. The message says what, the hint what to type. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly related: readonly Related[];
  /** A case that shows it, as it stands in a `.transcript` file. */
  readonly caseText?: string;
  readonly location: Location | null;
}
