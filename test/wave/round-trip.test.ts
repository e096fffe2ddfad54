import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitArguments } from '../../src/wave/arguments.ts';
import { equalValues } from '../../src/wave/compare.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import { scanBalanced } from '../../src/wave/scan.ts';
import { arbitraryTyped } from './arbitrary.ts';

const EVERYTHING = { maps: true, fixedLists: true, handles: true };

test('what is printed reads back as the same value and prints alike again', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryTyped(EVERYTHING), ({ type, value }) => {
      const text = printValue(value);
      const parsed = parseValue(text, type);
      if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
      expect(equalValues(parsed.value, value)).toBe(true);
      expect(printValue(parsed.value)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a printed value is one balanced line, and one argument', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryTyped(EVERYTHING), ({ value }) => {
      const text = printValue(value);
      expect(scanBalanced(`${text}\n> next()`, 0)).toEqual({
        end: text.length,
        next: text.length,
        complete: true,
        open: null,
      });
      const split = splitArguments(`(${text}, ${text})`, 0);
      expect(split.ok && split.value.args.map((arg) => arg.text)).toEqual([text, text]);
    }),
    { numRuns: 200 },
  );
});

const PIECES = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  ',',
  '=>',
  '"',
  "'",
  '"""',
  '\n',
  '\\',
  '\\u{',
  '//',
  '%',
  '-',
  '0',
  '9',
  'some',
  'ok',
  '\ud800',
  '\ufeff',
];

test('a damaged text is read or refused with a place inside it, never thrown at', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      arbitraryTyped(EVERYTHING),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...PIECES)), { minLength: 1, maxLength: 3 }),
      ({ type, value }, edits) => {
        const text = edits.reduce((old, [at, cut, piece]) => {
          const start = at % (old.length + 1);
          return old.slice(0, start) + piece + old.slice(start + cut);
        }, printValue(value));
        const parsed = parseValue(text, type);
        if (!parsed.ok) {
          expect(parsed.problem.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.offset).toBeLessThanOrEqual(text.length);
        }
        scanBalanced(text, 0);
        splitArguments(`(${text})`, 0);
      },
    ),
    { numRuns: 300 },
  );
});
