import { diffArrays } from 'diff';
import type { Palette } from './ansi.ts';
import { escapeLines } from './escape.ts';

/** Equal lines that are shown before and after a difference. */
const CONTEXT = 2;
const MAX_LINES = 40;
/** Units of one line. */
const MAX_UNITS = 300;
/** Texts that have less in common are shown one above the other. */
const MAX_EDITS = 400;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * Two texts of several lines, line by line: `-` is expected, `+` is there instead. Null where neither has several, or where
 * they have too little in common.
 */
export function renderLineDiff(expected: string, actual: string, paint: Palette): string[] | null {
  const [left, right] = [linesOf(expected), linesOf(actual)];
  if (left.length < 2 && right.length < 2) return null;
  const parts = diffArrays(left, right, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return null;
  const lines = parts.flatMap(({ value, added, removed }): Line[] =>
    value.map((text) => ({ mark: added ? '+' : removed ? '-' : ' ', text })),
  );
  const shown = near(lines);
  const more = shown.length - MAX_LINES;
  return [
    paint.green('- expected'),
    paint.red('+ actual'),
    ...shown.slice(0, MAX_LINES).map((line) => painted(line, paint)),
    ...(more > 0 ? [`… (${more} more lines)`] : []),
  ];
}

/** Lines as they are, and those that an escape inside a value breaks: `"a\nb"` is two. */
function linesOf(text: string): string[] {
  const broken = text.replaceAll(/\\(.)/g, (whole, char) => (char === 'n' ? '\n' : whole));
  return escapeLines(broken);
}

/** What differs, and a little of what stands around it; a gap is the number of its lines. */
function near(lines: readonly Line[]): (Line | number)[] {
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]));
  const kept = new Set(
    changed.flatMap((at) => Array.from({ length: 2 * CONTEXT + 1 }, (_, step) => at - CONTEXT + step)),
  );
  const shown: (Line | number)[] = [];
  for (const [index, line] of lines.entries()) {
    const before = shown.at(-1);
    if (kept.has(index)) shown.push(line);
    else if (typeof before === 'number') shown[shown.length - 1] = before + 1;
    else shown.push(1);
  }
  return shown;
}

function painted(line: Line | number, paint: Palette): string {
  if (typeof line === 'number') return `… (${line} ${line === 1 ? 'line' : 'lines'} alike)`;
  const cut =
    line.text.length > MAX_UNITS
      ? `${line.text.slice(0, MAX_UNITS).replace(/[\ud800-\udbff]$/, '')}…`
      : line.text;
  const text = `${line.mark} ${cut}`.trimEnd();
  if (line.mark === ' ') return text;
  return line.mark === '-' ? paint.green(text) : paint.red(text);
}
