import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '../../src/fuzz/arbitrary.ts';
import { biasedLeaves, heavyLeaves, plainLeaves } from '../../src/fuzz/leaves.ts';
import { mix } from '../../src/fuzz/mix.ts';
import { equalValues } from '../../src/wave/compare.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import { INTEGER_RANGE, type Value } from '../../src/wave/value.ts';
import type { ValType } from '../../src/wit/model.ts';

const named = (name: string) => ({ owner: null, name });
const simple = fc
  .constantFrom(...Object.keys(INTEGER_RANGE), 'bool', 'f32', 'f64', 'char', 'string')
  .map((kind) => ({ kind }) as ValType);
const types: fc.Arbitrary<ValType> = fc.letrec<{ type: ValType }>((tie) => {
  const inner = tie('type');
  const maybe = fc.option(inner);
  const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    type: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: simple },
      { weight: 1, arbitrary: inner.map((element): ValType => ({ kind: 'list', element })) },
      { weight: 1, arbitrary: inner.map((element): ValType => ({ kind: 'fixed-list', element, length: 3 })) },
      { weight: 1, arbitrary: inner.map((some): ValType => ({ kind: 'option', some })) },
      {
        weight: 1,
        arbitrary: fc.tuple(maybe, maybe).map(([ok, err]): ValType => ({ kind: 'result', ok, err })),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(inner, { minLength: 1, maxLength: 3 })
          .map((items): ValType => ({ kind: 'tuple', items })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(simple, inner).map(([key, value]): ValType => ({ kind: 'map', key, value })),
      },
      {
        weight: 1,
        arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map(
          (list): ValType => ({
            kind: 'record',
            name: named('r'),
            fields: list.map((type, index) => ({ name: `f${index}`, type })),
          }),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.array(maybe, { minLength: 1, maxLength: 3 }).map(
          (list): ValType => ({
            kind: 'variant',
            name: named('v'),
            cases: list.map((type, index) => ({ name: `c${index}`, type })),
          }),
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .nat(4)
          .map((count): ValType => ({ kind: 'flags', name: named('f'), flags: names(count + 1) })),
      },
      {
        weight: 1,
        arbitrary: fc
          .nat(4)
          .map((count): ValType => ({ kind: 'enum', name: named('e'), cases: names(count + 1) })),
      },
    ),
  };
}).type;

const dictionary = { integers: [40_961n, -7n, 200n], texts: ['replay', 'é"'] };
const leaves = biasedLeaves(dictionary);
const valued = types.chain((type) =>
  fc.tuple(fc.constant(type), valuesOf(type, leaves), valuesOf(type, leaves), fc.nat()),
);

function readsBack(value: Value, type: ValType): void {
  const text = printValue(value);
  const parsed = parseValue(text, type);
  expect(parsed, text.slice(0, 200)).toMatchObject({ ok: true });
  expect(parsed.ok && equalValues(parsed.value, value), text.slice(0, 200)).toBe(true);
}

test('every value made up is one of its type: it prints as WAVE and parses back', () => {
  fc.assert(
    fc.property(valued, ([type, value]) => readsBack(value, type)),
    { numRuns: 300 },
  );
});

test('two values mixed are one of their type', () => {
  fc.assert(
    fc.property(valued, ([type, a, b, place]) => readsBack(mix(a, b, place), type)),
    { numRuns: 200 },
  );
});

test('every value made up can be made smaller, and what comes out is of its type', () => {
  fc.assert(
    fc.property(valued, ([type, value]) => {
      const plain = valuesOf(type, plainLeaves());
      expect(plain.canShrinkWithoutContext(value)).toBe(true);
      for (const smaller of plain.shrink(value, undefined).take(5)) readsBack(smaller.value, type);
    }),
    { numRuns: 200 },
  );
});

test('edges are among some hundred values: limits, nan, -0, long lists, none within some', () => {
  const seen = (type: ValType) =>
    new Set(fc.sample(valuesOf(type, leaves), { seed: 1, numRuns: 400 }).map(printValue));
  expect([...seen({ kind: 's64' })]).toEqual(
    expect.arrayContaining(['-9223372036854775808', '9223372036854775807', '0', '40961', '-7']),
  );
  expect([...seen({ kind: 'f64' })]).toEqual(expect.arrayContaining(['nan', '-0', 'inf', '-inf']));
  expect([...seen({ kind: 'string' })]).toEqual(expect.arrayContaining(['""', '"replay"']));
  const options = seen({ kind: 'option', some: { kind: 'option', some: { kind: 'bool' } } });
  expect([...options].sort()).toEqual(['none', 'some(none)', 'some(some(false))', 'some(some(true))']);
  const lengths = [...seen({ kind: 'list', element: { kind: 'u8' } })].map((text) => text.split(',').length);
  expect(Math.max(...lengths)).toBeGreaterThan(256);
});

test('heavy values weigh some kilobytes', () => {
  const [bytes] = fc.sample(valuesOf({ kind: 'list', element: { kind: 'u8' } }, heavyLeaves(leaves)), 1);
  expect(bytes?.kind === 'bytes' && bytes.bytes.length).toBeGreaterThanOrEqual(3000);
});
