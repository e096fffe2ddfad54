import { differAt } from '../wave/compare.ts';
import { printValue } from '../wave/print.ts';
import type { Value } from '../wave/value.ts';
import { inline } from './visible.ts';

/** ` at .items[3].label: some("a") → none`: where two values differ first; null where they are equal. */
export function describeDifference(expected: Value, actual: Value): string | null {
  const difference = differAt(expected, actual);
  if (difference === null) return null;
  const { path } = difference;
  const [before, after] = [difference.expected, difference.actual];
  if (before?.kind === 'string' && after?.kind === 'string')
    return textDifference(path, before.value, after.value);
  const place = path === '' ? '' : ` at ${path}`;
  return `${place}: ${part(before)} → ${part(after)}`;
}

/** Of texts the first line that differs, if they have several. */
function textDifference(path: string, expected: string, actual: string): string {
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const line = before.findIndex((text, index) => text !== after[index]);
  const index = line < 0 ? before.length : line;
  const several = before.length > 1 || after.length > 1;
  const places = [...(path === '' ? [] : [path]), ...(several ? [`line ${index + 1} of the text`] : [])];
  const place = places.length === 0 ? '' : ` at ${places.join(', ')}`;
  return `${place}: ${quoted(before[index])} → ${quoted(after[index])}`;
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'nothing' : part({ kind: 'string', value: line });
}

function part(value: Value | null): string {
  return value === null ? 'nothing' : inline(printValue(value));
}
