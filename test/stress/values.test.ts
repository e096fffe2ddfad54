import { expect, test } from 'vitest';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import { allocates, hasHandles, heavyArguments, weigh } from '../../src/stress/values.ts';
import type { Func, ValType } from '../../src/wit/model.ts';

const leaves = biasedLeaves({ integers: [], texts: [] });
const string: ValType = { kind: 'string' };
const list = (element: ValType): ValType => ({ kind: 'list', element });
const func = (type: ValType, result: ValType | null = null): Func => ({
  name: 'f',
  async: false,
  role: { kind: 'function' },
  params: [{ name: 'value', type }],
  result,
});

test.each<[string, ValType]>([
  ['a string', string],
  ['bytes', list({ kind: 'u8' })],
  ['strings', list(string)],
  ['numbers', list({ kind: 'u64' })],
  ['a text that may be missing', { kind: 'option', some: string }],
  ['a record', { kind: 'record', name: { owner: null, name: 'r' }, fields: [{ name: 'a', type: string }] }],
  ['lists of lists', list(list({ kind: 's16' }))],
])('%s of about so many bytes', (_, type) => {
  for (const bytes of [1_000, 50_000]) {
    const [value] = heavyArguments(func(type), leaves, bytes, 7);
    const weight = value === undefined ? 0 : weigh(value);
    expect(weight).toBeGreaterThan(bytes / 64);
    expect(weight).toBeLessThan(bytes * 4);
  }
});

test('the same seed makes the same values, another one others', () => {
  const made = (seed: number) => heavyArguments(func(string), leaves, 100, seed);
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});

test('what allocates, and what takes handles', () => {
  const own: ValType = { kind: 'own', resource: { owner: null, name: 'r' } };
  expect([allocates(func({ kind: 'u32' })), allocates(func({ kind: 'u32' }, string))]).toEqual([false, true]);
  expect([hasHandles(func(string)), hasHandles(func(list(own)))]).toEqual([false, true]);
});
