import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { expect, test } from 'vitest';
import { exportMemories } from '../../src/hosts/v8/export-memories.ts';
import { joinData } from '../../src/hosts/v8/join-data.ts';

const wat = (text: string) => parse(`(module ${text})`);
const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

type Exports = Record<string, WebAssembly.Memory>;

function memoryOf(module: Uint8Array, name = 'm'): Buffer {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module));
  return Buffer.from((exports as Exports)[name]?.buffer ?? new ArrayBuffer());
}

/** As Go's linker writes it: many pieces, not in order, with zeros between them. */
const PIECES = Array.from({ length: 300 }, (_, index) => (index * 7) % 300)
  .map((place) => `(data (i32.const ${place * 200 + (place > 150 ? 5_000 : 0)}) "piece ${place}")`)
  .join('');

test('neighbouring data segments become one, and the memory is the same to the byte', async () => {
  const module = await wat(`(memory (export "m") 2) ${PIECES} (data (i32.const 131071) "z")`);
  const joined = joinData(module);
  expect(memoryOf(joined).equals(memoryOf(module))).toBe(true);
  expect(joined.length).not.toBe(module.length);
  const count = Buffer.from(joined).toString('latin1').split('A').length;
  expect(count).toBeLessThan(10);
});

test.each([
  [
    'segments over one another',
    '(memory (export "m") 1) (data (i32.const 4) "abcd") (data (i32.const 6) "x")',
  ],
  ['one beyond the memory', '(memory (export "m") 1) (data (i32.const 0) "a") (data (i32.const 65536) "x")'],
  ['one at an address below zero', '(memory (export "m") 1) (data (i32.const -4) "abcd")'],
  ['a passive one', '(memory 1) (data "a") (func (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1)))'],
  ['an imported memory', '(import "a" "m" (memory 1)) (data (i32.const 0) "a") (data (i32.const 9) "b")'],
  [
    'an imported memory beside its own',
    '(import "a" "m" (memory 1)) (memory 1) (data (i32.const 0) "a") (data (i32.const 9) "b")',
  ],
  ['two memories', '(memory 1) (memory 1) (data (i32.const 0) "a") (data (memory 1) (i32.const 9) "b")'],
  ['an address that is told', '(import "a" "g" (global i32)) (memory 1) (data (global.get 0) "a")'],
  ['a 64-bit memory', '(memory i64 1) (data (i64.const 0) "a") (data (i64.const 9) "b")'],
])('a module with %s stays as it is', async (_, text) => {
  const module = await wat(text);
  expect(sameBytes(joinData(module), module)).toBe(true);
});

test('memories that a module keeps to itself are seen, under names that are free', async () => {
  const module = await wat('(memory 1) (memory 2) (func (export "memory:0"))');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(exportMemories(module)));
  expect(Object.keys(exports)).toEqual(['memory:0', "memory:0'", 'memory:1']);
  expect((exports as Exports)['memory:1']?.buffer.byteLength).toBe(131_072);
  for (const text of [
    '(func (export "f"))',
    '(memory 1)',
    '(import "a" "m" (memory 1)) (func (export "f"))',
  ]) {
    const other = await wat(text);
    expect(sameBytes(exportMemories(other), other)).toBe(true);
  }
});
