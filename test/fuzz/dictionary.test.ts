import { expect, test } from 'vitest';
import { readDictionary } from '../../src/fuzz/dictionary.ts';

const section = (id: number, ...body: number[]) => [id, body.length, ...body];
const MODULE = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const COMPONENT = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];

/** One function of these instructions, over data at address 1024. */
function component(...instructions: number[]): Uint8Array {
  const body = [0, ...instructions, 0x0b];
  const text = [...Buffer.from('hello, world')];
  const core = [
    ...MODULE,
    ...section(10, 1, body.length, ...body),
    ...section(11, 1, 0, 0x41, 0x80, 0x08, 0x0b, text.length, ...text),
  ];
  return Uint8Array.from([...COMPONENT, ...section(1, ...core)]);
}

test('a number that code compares with is taken, one that it only adds is not', () => {
  const compared = [0x20, 0, 0x42, 0x81, 0xc0, 0x02, 0x51]; // local.get 0, i64.const 40961, i64.eq
  const added = [0x42, 0x2a, 0x7c]; // i64.const 42, i64.add
  expect(readDictionary(component(...added, ...compared)).integers).toEqual([40_961n]);
});

test('a text is taken from the data, and from bytes that are compared one after another', () => {
  const addressed = [0x41, 0x87, 0x08, 0x41, 5]; // i32.const 1031, i32.const 5
  const spelled = [...'ok!'].flatMap((char) => [0x42, 0x80 | char.charCodeAt(0), 0, 0x52]); // i64.const, i64.ne
  const { texts } = readDictionary(component(...spelled, ...addressed, 0x36, 2, 0));
  expect(texts).toEqual(['ok!', 'world']);
});

test('what follows an unknown instruction is not read', () => {
  expect(readDictionary(component(0xfd, 0x42, 0x2a, 0x51)).integers).toEqual([]);
});
