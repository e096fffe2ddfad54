import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { MalformedWasm } from '../../src/wasm/bytes.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { printWorld } from '../../src/wit/print-world.ts';
import { beside, componentOf } from '../wit/component.ts';
import { parseWorld } from '../wit/text/parse.ts';
import { sorted } from '../wit/worlds.ts';

let kitchen: Uint8Array;
beforeAll(async () => {
  kitchen = await componentOf(beside('../wit/kitchen.wit'), 'kitchen');
}, 60_000);

describe('the world of a component', () => {
  test('is the one that wasm-tools prints', () => {
    expect(sorted(readWorld(kitchen))).toEqual(sorted(parseWorld(beside('../wit/kitchen.canonical.wit'))));
  });

  test('prints as text that reads back as the same', () => {
    const world = readWorld(kitchen);
    expect(sorted(parseWorld(printWorld(world)))).toEqual(sorted(world));
  });
});

describe('binaries that do not hold together', () => {
  test('a core module', () => {
    expect(() => readWorld(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toThrow(
      'a core module, not a component',
    );
  });

  const component = (...sections: number[][]) =>
    Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, ...sections.flat()]);

  test.each([
    ['an index beyond its space', component([7, 3, 1, 0x70, 5]), 'index 5 of 0 items'],
    ['a function type used as a value', component([7, 7, 2, 0x40, 0, 1, 0, 0x70, 0]), 'no value type'],
    ['a count beyond the file', component([7, 5, 0xff, 0xff, 0xff, 0xff, 0x0f]), 'items are announced'],
    ['a section cut short', component([7, 9, 1]), '9 bytes are announced'],
    ['an alias of nothing', component([6, 6, 1, 1, 0, 0, 1, 0x61]), 'index 0 of 0 items'],
  ])('%s', (_, bytes, problem) => {
    expect(() => readWorld(bytes)).toThrow(MalformedWasm);
    expect(() => readWorld(bytes)).toThrow(problem);
  });

  test('instances of instances end: each component makes two of the one before it', () => {
    const twice = (index: number) => {
      const body = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0, 6, 5, 1, 4, 2, 1, index, 5, 7, 2, 0, 0, 0, 0, 0, 0];
      return [4, body.length, ...body];
    };
    const empty = [4, 8, 0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];
    const levels = Array.from({ length: 40 }, (_, index) => twice(index));
    const bytes = component(empty, ...levels, [5, 4, 1, 0, 40, 0]);
    expect(() => readWorld(bytes)).toThrow('go on without end');
  });

  test('mutations of a real component: a world or MalformedWasm', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), (changes, cut) => {
        const bytes = kitchen.slice(0, cut % 3 === 0 ? cut % kitchen.length : kitchen.length);
        for (const { at, byte } of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        try {
          readWorld(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedWasm);
        }
      }),
      { numRuns: 200 },
    );
  });
});
