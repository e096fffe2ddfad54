import { expect, test } from 'vitest';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';

const f32 = (value: number) => printValue({ kind: 'f32', value: Math.fround(value) });
const f64 = (value: number) => printValue({ kind: 'f64', value });
const text = (value: string) => printValue({ kind: 'string', value });

/** The f32 that a text reads as. */
function single(decimal: string): number | null {
  const parsed = parseValue(decimal, { kind: 'f32' });
  return parsed.ok && parsed.value.kind === 'f32' ? parsed.value.value : null;
}

test('floats print without exponent, in the fewest digits of their type', () => {
  expect([f64(0.1), f64(1e21), f64(1.5e-7), f64(-0), f64(Number.NaN)]).toEqual([
    '0.1',
    '1000000000000000000000',
    '0.00000015',
    '-0',
    'nan',
  ]);
  expect([f32(0.1), f32(16777216), f32(3.4028234664e38)]).toEqual([
    '0.1',
    '16777216',
    '340282350000000000000000000000000000000',
  ]);
  expect(f64(5e-324)).toBe(`0.${'0'.repeat(323)}5`);
});

test('above a power of two the nearest short decimal is not always one that reads back', () => {
  expect(f32(2 ** 90)).toBe('1237940100000000000000000000');
});

test('of two shortest decimals equally near the upper is printed', () => {
  expect(f64(2 ** -25)).toBe('0.000000029802322387695313');
  expect(f64(-12316991183754 - 5 / 16)).toBe('-12316991183754.313');
});

test('an f32 is rounded once, not by way of f64', () => {
  // 1 + 2^-24 lies half-way between two f32; as an f64 the longer text is the same.
  expect(single('1.000000059604644775390625')).toBe(1);
  expect(single('1.00000005960464477539062500000000000000001')).toBe(1 + 2 ** -23);
  expect(single('-1.00000005960464477539062500000000000000001')).toBe(-1 - 2 ** -23);
  expect(single('340282356779733661637539395458142568447.9')).toBe(2 ** 128 - 2 ** 104);
  expect(single('340282356779733661637539395458142568448')).toBe(Number.POSITIVE_INFINITY);
});

test('texts escape both quotes and what cannot be seen', () => {
  expect(text('it\'s "a\\b"\t\r\n')).toBe('"it\\\'s \\"a\\\\b\\"\\t\\r\\n"');
  expect(text('\0\x7f\u0301\u200b\u202e\ufeff\u00a0')).toBe(
    '"\\u{0}\\u{7f}\\u{301}\\u{200b}\\u{202e}\\u{feff}\\u{a0}"',
  );
  expect(text('é☃🌊日')).toBe('"é☃🌊日"');
});

test('a lone surrogate, which no string may hold, is printed all the same', () => {
  expect(text('a\ud800b')).toBe('"a\\u{d800}b"');
});
