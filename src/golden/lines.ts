import { scanBalanced } from '../wave/scan.ts';
import type { Source } from './source.ts';
import type { Piece, Span } from './transcript.ts';

export type LineClass = 'blank' | '#' | '@' | '>' | '<' | '!' | 'stdout|' | 'stderr|' | '//' | 'value';

/** One line of a class with what stands after its marker; calls, answers and values may span several lines. */
export interface Item extends Span {
  readonly class: LineClass;
  /** What stands after the marker: of `stdout|` and `stderr|` lines all of it, of others without the space around
   *  and without a `//` comment at its end. */
  readonly body: Piece;
  /** Why it could not be read to its end: a value that is not closed. */
  readonly broken: { readonly at: number; readonly message: string; readonly hint: string } | null;
}

const MARKERS = ['#', '@', '>', '<', '!', 'stdout|', 'stderr|'] as const;

/** The lines of a transcript by class. A marker counts only outside an open WAVE token. */
export function readItems({ text }: Source): Item[] {
  const items: Item[] = [];
  for (let start = 0; start <= text.length; ) {
    const item = readItem(text, start);
    items.push(item);
    start = item.end + 1;
  }
  return items;
}

function readItem(text: string, start: number): Item {
  const lineEnd = endOfLine(text, start);
  const line = text.slice(start, lineEnd);
  const indent = line.length - line.trimStart().length;
  if (indent === line.length) {
    return { class: 'blank', start, end: lineEnd, body: { text: '', start }, broken: null };
  }
  const marker = MARKERS.find((known) => line.startsWith(known, indent));
  const bodyStart = start + indent + (marker?.length ?? 0);
  if (marker === 'stdout|' || marker === 'stderr|') {
    const body = { text: text.slice(bodyStart, lineEnd), start: bodyStart };
    return { class: marker, start, end: lineEnd, body, broken: null };
  }
  const body = trimmed(text, bodyStart, lineEnd);
  if (marker === undefined && body.text.startsWith('//')) {
    return { class: '//', start, end: lineEnd, body, broken: null };
  }
  const name = marker ?? 'value';
  if (!mayOpen(name, body.text)) return { class: name, start, end: lineEnd, body, broken: null };
  return { class: name, start, ...readTokens(text, bodyStart) };
}

/** Comments and `!` lines hold free text, and so do directives but for a `"""` text. */
function mayOpen(name: LineClass, body: string): boolean {
  if (body === '') return false;
  return name === '@' ? body.includes('"""') : name !== '#' && name !== '!';
}

/** All that belongs to a call, an answer or a value, over as many lines as it takes to close what it opens. */
function readTokens(text: string, bodyStart: number): Pick<Item, 'end' | 'body' | 'broken'> {
  const { end, next, complete, open } = scanBalanced(text, bodyStart);
  const broken =
    open === null
      ? null
      : {
          at: open.offset,
          message: `the ${open.text} opened here is never closed`,
          hint: closing(open.text),
        };
  const body = trimmed(text, bodyStart, end);
  // What follows a token that never closes cannot be told from its contents: reading goes on after a blank line.
  return { end: complete ? next : blockEnd(text, endOfLine(text, bodyStart)), body, broken };
}

function closing(opened: string): string {
  const closer = { '(': ')', '[': ']', '{': '}' }[opened];
  if (closer !== undefined) return `write the \`${closer}\` that belongs to it`;
  return `write the ${opened} that ends it; a text stands in double quotes`;
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

/** The end of the last line before a blank one. */
function blockEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text.slice(end + 1, endOfLine(text, end + 1)).trim() !== '') {
    end = endOfLine(text, end + 1);
  }
  return end;
}

/** The text between two offsets, without space around it. */
export function trimmed(text: string, start: number, end: number): Piece {
  const body = text.slice(start, end);
  return { text: body.trim(), start: start + (body.length - body.trimStart().length) };
}
