import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/wit/flatten.ts';
import { goMemoryAdvice } from '../../src/wit/go-memory.ts';
import { goSignature } from '../../src/wit/go-signature.ts';
import type { Func, ValType } from '../../src/wit/model.ts';
import { worldOf } from './worlds.ts';

function funcOf(text: string, types = ''): Func {
  const [extern] = worldOf(`${types} export ${text};`).exports.values();
  if (extern?.kind !== 'func') throw new Error('no function');
  return extern.func;
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}: u64`).join(', ');

test.each([
  ['compute-hash: func(data: list<u8>) -> string', 'computeHash(data *byte, dataLen uint32) unsafe.Pointer'],
  ['f: func()', 'f()'],
  ['add: func(a: u8, b: s16) -> u32', 'add(a uint32, b int32) uint32'],
  [
    'wide: func(a: u64, b: s64, c: f32, d: f64) -> f64',
    'wide(a uint64, b int64, c float32, d float64) float64',
  ],
  ['is: func(a: bool, c: char) -> bool', 'is(a bool, c rune) bool'],
  ['greet: func(name: string)', 'greet(name unsafe.Pointer, nameLen uint32)'],
  ['sum: func(values: list<f64>) -> f64', 'sum(values *float64, valuesLen uint32) float64'],
  ['all: func(names: list<string>) -> list<u8>', 'all(names unsafe.Pointer, namesLen uint32) unsafe.Pointer'],
  ['maybe: func(a: option<u32>) -> option<u32>', 'maybe(aIsSome uint32, a uint32) unsafe.Pointer'],
  ['either: func(a: result<u32, string>)', 'either(aTag uint32, aPayload0 uint32, aPayload1 uint32)'],
  ['mixed: func(a: result<f32, u64>)', 'mixed(aTag uint32, aPayload0 uint64)'],
  ['done: func() -> result', 'done() uint32'],
  ['pair: func(t: tuple<u8, string>)', 'pair(t0 uint32, t1 unsafe.Pointer, t1Len uint32)'],
  ['four: func(a: list<u8, 2>)', 'four(a0 uint32, a1 uint32)'],
  ['kv: func(m: map<string, u8>)', 'kv(m unsafe.Pointer, mLen uint32)'],
  ['%type: func(%func: u8)', 'type_(func_ uint32)'],
  [`just: func(${many(16)})`, `just(${many(16).replaceAll(': u64', ' uint64')})`],
  [`over: func(${many(17)})`, 'over(params unsafe.Pointer)'],
])('%s', (wit, go) => {
  const [directive, signature] = goSignature(funcOf(wit)).split('\n');
  expect(directive).toBe(`//go:wasmexport ${wit.split(':')[0]?.replace('%', '')}`);
  expect(signature).toBe(`func ${go}`);
});

test('declared types flatten to their parts; one register is returned as it is', () => {
  const types = 'record p { x: f64, name: string } enum e { a, b } flags f { x } record one { v: f32 }';
  expect(goSignature(funcOf('f: func(p: p, e: e, f: f) -> one', types))).toContain(
    'func f(pX float64, pName unsafe.Pointer, pNameLen uint32, e uint32, f uint32) float32',
  );
});

describe('names of core exports', () => {
  const world = worldOf(
    'export a:b/c@1.0.0;',
    'package a:b@1.0.0 { interface c { resource r { constructor(); up: func() -> u8; } go: async func(); } }',
  );
  const extern = world.exports.get('a:b/c@1.0.0');
  const functions = extern?.kind === 'interface' ? extern.interface.functions : [];

  test('carry interface, role and resource', () => {
    expect(functions.map((func) => goSignature(func, 'a:b/c@1.0.0'))).toEqual([
      '//go:wasmexport a:b/c@1.0.0#[constructor]r\nfunc r() uint32',
      '//go:wasmexport a:b/c@1.0.0#[method]r.up\nfunc rUp(self uint32) uint32',
      '//go:wasmexport [async-lift]a:b/c@1.0.0#go\nfunc go_() uint32',
    ]);
  });
});

test('a function that takes and returns memory comes with who frees it; one of numbers does not', () => {
  const advice = goMemoryAdvice(funcOf('label: func(data: list<u8>) -> option<string>'), 'a:b/c@1.0.0');
  expect(advice).toContain('free each list and string parameter once it is copied, and free the result');
  expect(advice).toContain('`//go:wasmexport cabi_post_a:b/c@1.0.0#label`');
  expect(goMemoryAdvice(funcOf('greet: func(name: string)'))).not.toContain('cabi_post');
  expect(goMemoryAdvice(funcOf('add: func(a: u8) -> tuple<u8, u8>'))).toBe('');
});

test('flattening ends soon, however wide and deep the type', () => {
  const { tree } = fc.letrec<{ tree: ValType }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<ValType>({ kind: 'u8' }, { kind: 'f64' }, { kind: 'string' }),
      fc
        .array(tie('tree'), { minLength: 1, maxLength: 5 })
        .map((items) => ({ kind: 'tuple', items }) as const),
      tie('tree').map((some) => ({ kind: 'option', some }) as const),
      fc.tuple(tie('tree'), tie('tree')).map(([ok, err]) => ({ kind: 'result', ok, err }) as const),
    ),
  }));
  fc.assert(
    fc.property(tree, (type) => {
      expect(flatten(type).length).toBeGreaterThan(0);
      expect(flatten(type).length).toBeLessThanOrEqual(17);
    }),
    { numRuns: 200 },
  );
  let shared: ValType = { kind: 'u8' };
  for (let depth = 0; depth < 100; depth += 1) shared = { kind: 'result', ok: shared, err: shared };
  expect(flatten(shared)).toHaveLength(17);
});
