import { escapeLines } from './escape.ts';

/** What is left of a long value: lines, and units in a line. */
const MAX_LINES = 12;
const MAX_UNITS = 300;

/**
 * Two values to be shown one under the other, each as escaped lines. Long lines are cut around the place where the two
 * first differ, so that the difference is never what is cut; long texts start a few lines before it.
 */
export function excerptPair(expected: string, actual: string): { expected: string[]; actual: string[] } {
  const left = escapeLines(expected);
  const right = escapeLines(actual);
  const same = left.findIndex((line, i) => line !== right[i]);
  const first = Math.max(0, (same === -1 ? 0 : same) - 3);
  const at = same === -1 ? 0 : firstDifference(left[same] ?? '', right[same] ?? '');
  return { expected: window(left, first, at), actual: window(right, first, at) };
}

/** One value alone, cut at its end. */
export function excerpt(text: string): string[] {
  return window(escapeLines(text), 0, 0);
}

function window(lines: readonly string[], first: number, at: number): string[] {
  const shown = lines.slice(first, first + MAX_LINES).map((line) => cutAround(line, at));
  const after = lines.length - first - MAX_LINES;
  return [
    ...(first > 0 && shown.length > 0 ? [`… (${first} lines alike)`] : []),
    ...shown,
    ...(after > 0 ? [`… (${after} more lines)`] : []),
  ];
}

function cutAround(line: string, at: number): string {
  if (line.length <= MAX_UNITS) return line;
  const start = Math.max(0, Math.min(at - 60, line.length - MAX_UNITS));
  const end = start + MAX_UNITS;
  const middle = line.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${start > 0 ? '…' : ''}${middle}${end < line.length ? '…' : ''}`;
}

function firstDifference(left: string, right: string): number {
  let i = 0;
  while (i < left.length && left[i] === right[i]) i += 1;
  return i;
}
