import { expect, test } from 'vitest';
import { palette } from '../../src/report/ansi.ts';
import { renderLineDiff } from '../../src/report/line-diff.ts';

const plain = (expected: string, actual: string) => renderLineDiff(expected, actual, palette(false));

test('lines of a text inside a value are compared one by one', () => {
  expect(plain('"a\\nb\\nc\\nd\\ne\\nf"', '"a\\nb\\nc\\nd\\nE\\nf"')).toEqual([
    '- expected',
    '+ actual',
    '… (2 lines alike)',
    '  c',
    '  d',
    '- e',
    '+ E',
    '  f"',
  ]);
  expect(plain('stdout| a\nstdout| b', 'stdout| a')).toEqual([
    '- expected',
    '+ actual',
    '  stdout| a',
    '- stdout| b',
  ]);
});

test('values of one line stand one above the other, as do backslashes before an n', () => {
  expect(plain('"a"', '"b"')).toBeNull();
  expect(plain('"C:\\\\new"', '"C:\\\\now"')).toBeNull();
});

test('nothing hides in a line, and colour marks the sides', () => {
  const lines = renderLineDiff('"a\nb\u202e\u001b[31m"', '"a\nb"', palette(true)) ?? [];
  expect(lines).toContain('\u001b[32m- b\\u{202e}\\u{001b}[31m"\u001b[39m');
  expect(lines).toContain('\u001b[31m+ b"\u001b[39m');
});

test('long differences are cut: many lines, long lines', () => {
  const many = Array.from({ length: 100 }, (_, line) => `${line}`).join('\n');
  expect(plain(many, '')?.at(-1)).toMatch(/^… \(\d+ more lines\)$/);
  expect(
    Math.max(...(plain(`a\n${'x'.repeat(9000)}`, 'a\nb') ?? []).map((line) => line.length)),
  ).toBeLessThan(310);
  const apart = (seed: string) => Array.from({ length: 5000 }, (_, line) => `${seed}${line}`).join('\n');
  expect(plain(apart('a'), apart('b'))).toBeNull();
});
