import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { expect, test } from 'vitest';
import { readFeatures } from '../../src/wasm/read-features.ts';
import { componentOf } from '../wit/component.ts';

const featuresOf = async (text: string) =>
  readFeatures(await parse(text))
    .map(({ feature }) => feature)
    .sort();

test.each([
  [
    'a plain module',
    '(module (memory 1) (func (param i32) (result i32) (block (result i32) local.get 0)))',
    [],
  ],
  [
    'sign extension',
    '(module (func (param i32) (result i32) (i32.extend8_s (local.get 0))))',
    ['sign-extension'],
  ],
  ['saturation', '(module (func (drop (i32.trunc_sat_f32_s (f32.const 1)))))', ['saturating-float-to-int']],
  ['several results', '(module (func (result i32 i32) (i32.const 1) (i32.const 2)))', ['multi-value']],
  [
    'bulk memory',
    '(module (memory 1) (func (memory.copy (i32.const 0) (i32.const 1) (i32.const 2))))',
    ['bulk-memory'],
  ],
  ['a passive segment', '(module (memory 1) (data "x"))', ['bulk-memory']],
  ['references', '(module (func (param externref)))', ['reference-types']],
  ['two tables', '(module (table 1 funcref) (table 1 funcref))', ['reference-types']],
  ['SIMD', '(module (func (drop (i32x4.splat (i32.const 1)))))', ['simd']],
  ['SIMD constants', '(module (func (drop (v128.const i64x2 1 2)) (drop (i32.const 1))))', ['simd']],
  ['tail calls', '(module (func $f (return_call $f)))', ['tail-call']],
  ['two memories', '(module (memory 1) (memory 1))', ['multi-memory']],
  ['64 bits', '(module (memory i64 1))', ['memory64']],
  ['threads', '(module (memory 1 1 shared) (func (drop (i32.atomic.load (i32.const 0)))))', ['threads']],
  ['exceptions', '(module (tag $t) (func (throw $t)))', ['exceptions']],
  ['catching', '(module (tag $t) (func (block $h (try_table (catch $t $h)))))', ['exceptions']],
  ['legacy exceptions', '(module (func try catch_all end))', ['legacy-exceptions']],
  ['constant arithmetic', '(module (global i32 (i32.add (i32.const 1) (i32.const 2))))', ['extended-const']],
  ['a global that changes', '(module (global (export "g") (mut i32) (i32.const 1)))', ['mutable-global']],
  ['structures', '(module (type (struct (field i32))))', ['gc']],
  [
    'wide arithmetic',
    '(module (func (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1))))',
    ['multi-value', 'wide-arithmetic'],
  ],
  ['pages of one byte', '(module (memory 1 (pagesize 1)))', ['custom-page-sizes']],
])('%s', async (_name, text, expected) => {
  expect(await featuresOf(text)).toEqual(expected);
});

test('what looks like an instruction inside of a constant is none', async () => {
  const text =
    '(module (memory 1) (data (i32.const 0) "\\fd\\0c\\fc\\0a") (func (drop (i32.const 0x7d0c7d)) (drop (f64.const 0x1.dfc0afdfcfd0cp+3)) (drop (i64.const -4))))';
  expect(await featuresOf(text)).toEqual([]);
});

test('each core module of a component tells its own, at a place in the file', async () => {
  const bytes = await componentOf('package a:b; world w { export f: func(); }');
  expect(readFeatures(bytes).every(({ offset }) => offset > 8 && offset < bytes.length)).toBe(true);
});
