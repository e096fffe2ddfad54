import { describe, expect, test } from 'vitest';
import type { World } from '../../src/wit/model.ts';
import { printFunc, printType, printTypeDecl } from '../../src/wit/print.ts';
import { printWorld } from '../../src/wit/print-world.ts';
import { beside } from './component.ts';
import { parseWorld } from './text/parse.ts';
import { sorted, worldOf } from './worlds.ts';

function only(world: World) {
  const [extern] = world.exports.values();
  if (extern?.kind !== 'func') throw new Error('no function');
  return extern.func;
}

test.each([
  'compute-hash: func(data: list<u8>) -> string',
  'f: func()',
  '%interface: async func(%type: list<u8, 4>) -> result<_, string>',
  'f: func(a: option<tuple<u8, char>>, b: map<string, f64>) -> result',
  'f: func(a: stream<u8>, b: future) -> result<list<bool>>',
])('a function prints as it was written: %s', (text) => {
  expect(printFunc(only(worldOf(`export ${text};`)))).toBe(text);
});

test('a type prints by its name, its declaration by its parts', () => {
  const world = worldOf(
    'record r { %list: u8, b: string } variant v { a(r), b } export f: func(a: list<v>);',
  );
  expect(printType(only(world).params[0]?.type ?? { kind: 'bool' })).toBe('list<v>');
  const decls = [...world.imports.values()].map((one) =>
    one.kind === 'type' ? printTypeDecl(one.type, null) : '',
  );
  expect(decls).toEqual(['record r { %list: u8, b: string }', 'variant v { a(r), b }']);
});

describe('a printed world reads back as the same world', () => {
  test('the kitchen', () => {
    const world = parseWorld(beside('kitchen.canonical.wit'));
    expect(sorted(parseWorld(printWorld(world)))).toEqual(sorted(world));
  });

  test('a type of an inline interface, where `use` does not reach, is declared again', () => {
    const world = worldOf('export a: interface { record r { x: u8 } f: func(r: r); }');
    const extern = world.exports.get('a');
    if (extern?.kind !== 'interface') throw new Error('no interface');
    const shared = { ...extern.interface, id: 'b' };
    const text = printWorld({
      ...world,
      exports: new Map([['b', { kind: 'interface', interface: shared }]]),
    });
    expect(text).toContain('export b: interface {\n    record r { x: u8 }\n    f: func(r: r);');
  });
});
