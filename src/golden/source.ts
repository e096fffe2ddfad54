import type { Location } from '../check/finding.ts';

/** A text file as transcripts see it: without BOM, lines ended by LF. Knows the way back to the file as it is. */
export interface Source {
  /** Relative to the git root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly original: string;
  /** Offsets into `text` before which the original has a CR. */
  readonly returns: readonly number[];
  readonly lineStarts: readonly number[];
}

/** Replaces `text.slice(start, end)`; offsets into the normalised text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes whole lines out, with the line break before them: something always stands above. */
export function removal({ start, end }: Pick<Edit, 'start' | 'end'>): Edit {
  return { start: start - 1, end, text: '' };
}

const BOM = '\uFEFF';

export function readSource(file: string, original: string): Source {
  const lines = (original.startsWith(BOM) ? original.slice(1) : original).split('\n');
  const returns: number[] = [];
  const lineStarts: number[] = [];
  const kept: string[] = [];
  let offset = 0;
  lines.forEach((line, index) => {
    const ended = line.endsWith('\r') && index < lines.length - 1;
    const text = ended ? line.slice(0, -1) : line;
    lineStarts.push(offset);
    if (ended) returns.push(offset + text.length);
    kept.push(text);
    offset += text.length + 1;
  });
  return { file, text: kept.join('\n'), original, returns, lineStarts };
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of an offset, from 1. */
export function lineOf(source: Source, offset: number): number {
  return countBelow(source.lineStarts, offset + 1);
}

export function locate(source: Source, offset: number): Location {
  const line = lineOf(source, offset);
  return { file: source.file, line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}

/** The original with the edits made, what they do not touch unchanged byte for byte. Edits do not overlap. */
export function applyEdits(source: Source, edits: readonly Edit[]): string {
  const bom = source.original.startsWith(BOM) ? 1 : 0;
  const place = (offset: number) => offset + bom + countBelow(source.returns, offset);
  const lineEnding = source.returns.length * 2 > source.lineStarts.length - 1 ? '\r\n' : '\n';
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const parts: string[] = [];
  let done = 0;
  for (const { edit } of ordered) {
    parts.push(source.original.slice(done, place(edit.start)), edit.text.replaceAll('\n', lineEnding));
    done = place(edit.end);
  }
  return parts.join('') + source.original.slice(done);
}
