import { formatCount } from '../count.ts';
import { escapeLines, escapeText } from '../report/escape.ts';

/** The longest value that a finding shows, in UTF-16 units; the rest is counted. */
const SHOWN = 2000;
/** What is kept before the first difference where a value has to be cut. */
const LEAD = 200;

/** Lines of text in which nothing hides: what cannot be seen, or moves what can, is `\u{…}`. */
export function visible(text: string): string {
  return escapeLines(text).join('\n');
}

/** A value within a sentence: one line, a hundred characters. */
export function inline(text: string): string {
  return escapeText(text.length > 100 ? `${slice(text, 0, 100)}…` : text);
}

/** One value as a finding shows it. */
export function shown(text: string): string {
  return window(text, 0);
}

/** Whether a finding shows only a part of it. */
export function isCut(text: string): boolean {
  return text.length > SHOWN;
}

/** Two values to compare: where they must be cut, the first difference stays. */
export function shownPair(expected: string, actual: string): { expected: string; actual: string } {
  let same = 0;
  while (same < expected.length && expected[same] === actual[same]) same += 1;
  const longest = Math.max(expected.length, actual.length);
  const start = longest <= SHOWN ? 0 : Math.max(0, Math.min(same - LEAD, longest - SHOWN));
  return { expected: window(expected, start), actual: window(actual, start) };
}

function window(text: string, start: number): string {
  const end = Math.min(text.length, start + SHOWN);
  const before = Math.min(start, text.length);
  const head = before === 0 ? '' : `(${formatCount(before)} characters) …`;
  const tail = end === text.length ? '' : `… (${formatCount(text.length - end)} more characters)`;
  return `${head}${visible(slice(text, start, end))}${tail}`;
}

/** Parts no surrogate pair. */
function slice(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
