import { describe, expect, test } from 'vitest';
import { externNames } from '../../src/wasm/extern-names.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { component, name, section, vector } from './binary.ts';

const FUNC = [0x60, 1, 0x7f, 1, 0x64, 0x70];
const MEMORY = [0x02, 0x01, 1, 2];

/** Types of the core as they may stand in the type of an instance, each by what it is. */
const TYPES: readonly (readonly [string, readonly number[]])[] = [
  ['a function', FUNC],
  ['a module of nothing', [0x50, 0]],
  [
    'a module',
    [
      0x50,
      ...vector([
        [0x01, ...FUNC],
        [0x02, 0x10, 0x01, 1, 0],
        [0x00, ...name('env'), ...name('f'), 0x00, 0],
        [0x03, ...name('memory'), ...MEMORY],
      ]),
    ],
  ],
  ['a structure that others may extend', [0x00, 0x50, 0, 0x5f, ...vector([[0x78, 1]])]],
  ['types that need each other', [0x4e, ...vector([[0x4f, 0, 0x5e, 0x7f, 0], FUNC])]],
  ['a continuation', [0x5d, 0]],
];

/** A component that imports an instance of which the type has a core type, and after it a function. */
function importing(coreType: readonly number[]): Uint8Array {
  const body = vector([
    [0x00, ...coreType],
    [0x01, 0x40, 0, 0x01, 0x00],
    [0x04, 0x00, ...name('f'), 0x01, 0],
  ]);
  const imported = [0x00, ...name('a:b/host'), 0x05, 0];
  return component(section(7, vector([[0x42, ...body]])), section(10, vector([imported])));
}

describe.each(TYPES)('%s in the type of an instance', (_, type) => {
  test('is stepped over', () => {
    const extern = readWorld(importing(type)).imports.get('a:b/host');
    expect(extern?.kind === 'interface' && extern.interface.functions.map((func) => func.name)).toEqual([
      'f',
    ]);
  });

  test('names nothing by which components find one another', () => {
    expect(externNames(importing(type)).map((place) => place.name)).toEqual(['f', 'a:b/host']);
  });
});

test.each([
  ['no core type', [0x7f], 'unknown core type'],
  ['no declaration of a module type', [0x50, 1, 9], 'unknown declaration of a module type'],
])('%s is refused', (_, type, problem) => {
  expect(() => readWorld(importing(type))).toThrow(problem);
});
