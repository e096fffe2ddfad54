/** One thing that Go complains about, with the lines that belong to it. */
export interface GoComplaint {
  /** The import path of the package that Go was compiling, from the `#` line before; null outside one. */
  readonly package: string | null;
  /** As Go prints it: relative to where it ran, absolute, or, under -trimpath, below an import path. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The first line, then those that were indented below it. */
  readonly message: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const ANSI = /\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)/g;
const PLACE = /^(.+?\.(?:go|mod|work|sum|s|c|h)):(\d+)(?::(\d+))?: (.*)$/;

/** What a user need not read: progress, a heading of lines that name the file themselves, and the end of a list that is cut short. */
const NOISE = /^(?:go: downloading .*|go: finding .*|go: errors parsing .*:|\s*exit status \d+)$/;

/** Splits what `go build` prints into its complaints, in order; the same line twice is one. */
export function readGoOutput(output: string): GoComplaint[] {
  const complaints: GoComplaint[] = [];
  let current: string | null = null;
  for (const line of output.replace(ANSI, '').split(/\r?\n|\r/)) {
    if (line.trim() === '' || NOISE.test(line)) continue;
    // The linker answers a wrong flag with all the right ones.
    if (/^usage: link /.test(line)) break;
    const header = /^# (\S+)/.exec(line)?.[1];
    const last = complaints.at(-1);
    if (header !== undefined) current = header;
    else if (/^[\t ]/.test(line) && last !== undefined)
      complaints[complaints.length - 1] = continued(last, line);
    else complaints.push(complaint(line, current));
  }
  return distinct(complaints);
}

/** Each once, the first of them; plain data. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Whether Go kept errors back: it stops at ten. */
export function isCutShort(complaints: readonly GoComplaint[]): boolean {
  return complaints.some(({ message }) => message === 'too many errors');
}

function complaint(line: string, current: string | null): GoComplaint {
  const match = PLACE.exec(line);
  if (match === null) return { package: current, file: null, line: null, column: null, message: line.trim() };
  const [, file = '', row, column, message = ''] = match;
  return {
    package: current,
    file: file.replace(/^go: /, ''),
    line: Number(row),
    column: column === undefined ? null : Number(column),
    message,
  };
}

function continued(complaint: GoComplaint, line: string): GoComplaint {
  return { ...complaint, message: `${complaint.message}\n${line.trim()}` };
}
