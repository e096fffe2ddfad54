import { escapeLines } from './escape.ts';

/**
 * A message as escaped lines, the first behind `first`, the others indented as far. Wrapped at spaces to `columns` where
 * that is given and leaves room; a word longer than a line stays whole, so that paths can be copied.
 */
export function wrap(text: string, first: string, columns: number | null): string[] {
  const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(columns - first.length, 30);
  const lines = escapeLines(text).flatMap((line) => wrapLine(line, room));
  const indent = ' '.repeat(first.length);
  return lines.map((line, i) => (i === 0 ? first : indent) + line).map((line) => line.trimEnd());
}

function wrapLine(line: string, room: number): string[] {
  if (line.length <= room) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
