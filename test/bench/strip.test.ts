import { expect, test } from 'vitest';
import { stripCore } from '../../src/wasm/strip.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const custom = (name: string, ...body: number[]) => {
  const bytes = [...Buffer.from(name)];
  return [0, bytes.length + 1 + body.length, bytes.length, ...bytes, ...body];
};
const MEMORY = [5, 3, 1, 0, 1];

test('custom sections go, what runs and the world stay', () => {
  const world = custom('component-type:hash', 9, 9);
  const core = Uint8Array.from([
    ...HEADER,
    ...custom('name', 1),
    ...MEMORY,
    ...world,
    ...custom('producers'),
  ]);
  expect([...stripCore(core)]).toEqual([...HEADER, ...MEMORY, ...world]);
});

test('a module without any is what it was', () => {
  const core = Uint8Array.from([...HEADER, ...MEMORY]);
  expect([...stripCore(core)]).toEqual([...core]);
});

test('half a section is an error, not half a module', () => {
  expect(() => stripCore(Uint8Array.from([...HEADER, 5, 30, 1]))).toThrow();
});
