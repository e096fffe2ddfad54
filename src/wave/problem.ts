/** Why a text is not a value of its type. A finding, not an exception. */
export interface WaveProblem {
  /** What is wrong. */
  readonly message: string;
  /** What to write instead, or null. */
  readonly hint: string | null;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** Within the text, both from 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: WaveProblem };

/** How a reader gives up; never leaves this room. */
export class Stop extends Error {
  readonly offset: number;
  readonly hint: string | null;

  constructor(offset: number, message: string, hint: string | null = null) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** Runs a reader over `text` and gives what it read, or where and why it stopped. */
export function settle<T>(text: string, read: () => T): Outcome<T> {
  try {
    return { ok: true, value: read() };
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    const { message, hint, offset } = thrown;
    return { ok: false, problem: { message, hint, offset, ...placeOf(text, offset) } };
  }
}

/** Line and column of an offset, both from 1. Lines end with LF; a CR before it belongs to its line. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
