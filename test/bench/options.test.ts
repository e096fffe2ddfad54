import { expect, test } from 'vitest';
import { readBenchFlags } from '../../src/bench/options.ts';
import { sized, takesSize } from '../../src/bench/sized-value.ts';
import { CheckError } from '../../src/errors.ts';

test('without flags: five rounds of a thousand calls', () => {
  expect(readBenchFlags({})).toMatchObject({ runs: 5, calls: 1_000, cases: [], inputs: [], resume: false });
});

test('without times two rounds will do, unless others are asked for', () => {
  expect(readBenchFlags({ deterministic: true })).toMatchObject({ runs: 2, deterministic: true });
  expect(readBenchFlags({ deterministic: true, runs: '7' })).toMatchObject({ runs: 7 });
});

test('sizes have units', () => {
  expect(readBenchFlags({ input: ['1 kB', '64'] }).inputs).toEqual([
    { text: '1 kB', size: 1_000 },
    { text: '64', size: 64 },
  ]);
});

test.each([
  [{ runs: '0' }, '--runs'],
  [{ calls: 'many' }, '--calls'],
  [{ input: ['1 XB'] }, '--input'],
  [{ input: ['1 GB'] }, '16 MiB'],
  [{ go: ['1.25; rm'] }, '--go'],
  [{ experiment: ['Green Tea'] }, '--experiment'],
  [{ optimize: ['smaller'] }, '--optimize'],
  [{ csv: true, json: true }, '--csv and --json'],
  [{ function: ['one', 'other'] }, '--function stands here twice'],
])('%j is refused', (words, said) => {
  expect(() => readBenchFlags(words)).toThrow(CheckError);
  expect(() => readBenchFlags(words)).toThrow(said);
});

test.each([
  [{ kind: 'string' } as const, { kind: 'string', value: 'abcdefghija' }],
  [{ kind: 'list', element: { kind: 'u32' } } as const, { kind: 'list' }],
])('an input of eleven: %j', (type, expected) => {
  expect(takesSize(type)).toBe(true);
  const value = sized(type, 11);
  expect(value).toMatchObject(expected);
  if (value.kind === 'list') expect(value.items).toHaveLength(11);
});

test('bytes count up; types without a size take none', () => {
  expect(sized({ kind: 'list', element: { kind: 'u8' } }, 3)).toEqual({
    kind: 'bytes',
    bytes: Uint8Array.of(1, 2, 3),
  });
  expect(takesSize({ kind: 'u32' })).toBe(false);
  expect(takesSize({ kind: 'list', element: { kind: 'string' } })).toBe(false);
});
