import type { Location } from './check/finding.ts';
import { REPOSITORY } from './repository.ts';

/** Why we could not judge: usage or configuration (exit 2), or a tool, download or host that broke (exit 3). */
export type ErrorCode =
  | 'usage'
  | 'config'
  | 'tool-missing'
  | 'tool-version'
  | 'tool-failed'
  | 'timeout'
  | 'cancelled'
  | 'download'
  | 'checksum'
  | 'host-failed'
  | 'file-unreadable'
  | 'no-base'
  | 'internal';

const USAGE: ReadonlySet<string> = new Set<ErrorCode>(['usage', 'config']);

/** Whether an error is the user's to mend (exit 2) rather than one of tools, downloads and hosts (exit 3). */
export function isUsageError(code: string): boolean {
  return USAGE.has(code);
}

/** One thing that is wrong; the report's `errors[]` holds each, with the error's code. */
export interface Problem {
  readonly message: string;
  readonly hint: string | null;
  readonly location: Location | null;
  readonly source: string | null;
}

export interface CheckErrorOptions {
  /** What to type next. */
  readonly hint?: string;
  readonly location?: Location;
  /** Where the offending value came from: `input`, `flag`, a file. */
  readonly source?: string;
  /** The component's key that is to blame, `build.command`, where only the config knows its place. */
  readonly key?: string;
  readonly cause?: unknown;
  /** Where several things are wrong at once: all of them. The error itself speaks of the first. */
  readonly problems?: readonly Problem[];
}

/** Thrown only when nothing can be judged; findings are values. */
export class CheckError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly location: Location | undefined;
  readonly source: string | undefined;
  /** Never empty; of one, where nobody gave several. */
  readonly problems: readonly Problem[];
  readonly #options: CheckErrorOptions;

  constructor(code: ErrorCode, message: string, options: CheckErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CheckError';
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
    this.source = options.source;
    this.#options = options;
    this.problems = options.problems ?? [
      {
        message,
        hint: options.hint ?? null,
        location: options.location ?? null,
        source: options.source ?? null,
      },
    ];
  }

  /** Itself, at the place of the key that it blames, where it has none of its own. */
  placed(locate: (key: string) => Location | null): CheckError {
    const { key } = this.#options;
    const location = key === undefined || this.location !== undefined ? null : locate(key);
    return location === null ? this : new CheckError(this.code, this.message, { ...this.#options, location });
  }

  get exitCode(): 2 | 3 {
    return isUsageError(this.code) ? 2 : 3;
  }
}

/** Whatever was thrown, as an error we can report: jco throws strings and objects. */
export function toCheckError(thrown: unknown): CheckError {
  if (thrown instanceof CheckError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CheckError('internal', message, {
    hint: `this is a fault of component-check: please report it, with the command that you ran, at https://github.com/${REPOSITORY}/issues`,
    cause: thrown,
  });
}
