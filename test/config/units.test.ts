import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration, parseSize } from '../../src/config/units.ts';

const SIZES: readonly (readonly [unit: string, bytes: number])[] = [
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
];

describe('sizes', () => {
  test.each([
    ['2.5 MB', 2_500_000],
    ['750 kB', 750_000],
    ['8 MiB', 8_388_608],
    ['256KiB', 262_144],
    ['0.5 KiB', 512],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    [262_144, 262_144],
  ])('%s is %d bytes', (input, value) => {
    expect(parseSize(input)).toEqual({ ok: true, value });
  });

  test.each([
    [-1, 'is negative'],
    ['-2 MB', 'is negative'],
    [Number.NaN, 'is not a number'],
    [Number.POSITIVE_INFINITY, 'is not a number'],
    ['', 'is not a number'],
    ['MB', 'is not a number'],
    [0, 'is zero'],
    ['0.0 MB', 'is zero'],
    ['1.5 B', 'is not a whole number'],
    ['1.1 KiB', 'is not a whole number'],
    [1.5, 'has no unit'],
    ['1e6 B', 'exponent'],
    ['9007199254740992', 'larger than 2^53'],
    ['1 constructor', 'is not a unit'],
  ])('%s: %s', (input, problem) => {
    expect(parseSize(input)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('a unit that could be one of two is not guessed', () => {
    expect(parseSize('5 Mb')).toMatchObject({ ok: false, hint: 'Write 5 MB or 5 MiB.' });
    expect(parseSize('5 KB')).toMatchObject({ ok: false, hint: 'Write 5 kB or 5 KiB.' });
  });

  test('a whole number with a unit is that many of it, spaces or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8_000_000 }),
        fc.constantFrom(...SIZES),
        (count, [unit, bytes]) => {
          expect(parseSize(`${count} ${unit}`)).toEqual({ ok: true, value: count * bytes });
          expect(parseSize(`${count}${unit}`)).toEqual(parseSize(` ${count}  ${unit} `));
        },
      ),
    );
  });

  test('a fraction is exact or refused, never rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.constantFrom(...SIZES),
        (thousandths, [unit, bytes]) => {
          const parsed = parseSize(
            `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')} ${unit}`,
          );
          const exact = (BigInt(thousandths) * BigInt(bytes)) % 1000n === 0n;
          expect(parsed.ok).toBe(exact);
          if (parsed.ok) expect(BigInt(parsed.value) * 1000n).toBe(BigInt(thousandths) * BigInt(bytes));
        },
      ),
    );
  });

  test('no text is worth an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double()), (input) => {
        for (const parsed of [parseSize(input), parseDuration(input)])
          if (parsed.ok) expect(Number.isSafeInteger(parsed.value) && parsed.value > 0).toBe(true);
      }),
    );
  });
});

describe('durations', () => {
  test.each([
    ['10s', 10_000],
    ['500ms', 500],
    ['2m', 120_000],
    ['1.5 s', 1500],
  ])('%s is %d ms', (input, value) => {
    expect(parseDuration(input)).toEqual({ ok: true, value });
  });

  test.each([
    [10, 'has no unit'],
    ['0s', 'is zero'],
    ['-1s', 'is negative'],
    ['0.5ms', 'is not a whole number'],
    ['600h', 'longer than a timer'],
    ['5 sec', 'is not a unit'],
  ])('%s: %s', (input, problem) => {
    expect(parseDuration(input)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });
});
