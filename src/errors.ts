import type { Location } from './check/finding.ts';

/** Why we could not judge: usage or configuration (exit 2), or a tool, download or host that broke (exit 3). */
export type ErrorCode =
  | 'usage'
  | 'config'
  | 'tool-missing'
  | 'tool-version'
  | 'tool-failed'
  | 'timeout'
  | 'cancelled'
  | 'host-failed'
  | 'file-unreadable'
  | 'internal';

const USAGE: ReadonlySet<ErrorCode> = new Set(['usage', 'config']);

export interface CheckErrorOptions {
  /** What to type next. */
  readonly hint?: string;
  readonly location?: Location;
  /** Where the offending value came from: `input`, `flag`, a file. */
  readonly source?: string;
  readonly cause?: unknown;
}

/** Thrown only when nothing can be judged; findings are values. */
export class CheckError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly location: Location | undefined;
  readonly source: string | undefined;

  constructor(code: ErrorCode, message: string, options: CheckErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CheckError';
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
    this.source = options.source;
  }

  get exitCode(): 2 | 3 {
    return USAGE.has(this.code) ? 2 : 3;
  }
}

/** Whatever was thrown, as an error we can report: jco throws strings and objects. */
export function toCheckError(thrown: unknown): CheckError {
  if (thrown instanceof CheckError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CheckError('internal', message, {
    hint: 'This is a fault of component-check; please report it with the command that you ran.',
    cause: thrown,
  });
}
