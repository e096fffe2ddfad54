import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedWit } from '../../src/wit/lex.ts';
import type { Extern, Interface } from '../../src/wit/model.ts';
import { beside } from './component.ts';
import { parseWorld } from './text/parse.ts';
import { worldOf } from './worlds.ts';

const canonical = beside('kitchen.canonical.wit');

function interfaceOf(extern: Extern | undefined): Interface {
  if (extern?.kind !== 'interface') throw new Error('no interface');
  return extern.interface;
}

describe('the canonical text of wasm-tools', () => {
  const world = parseWorld(canonical);
  const ops = interfaceOf(world.exports.get('acme:kitchen/ops@1.2.3'));
  const func = (name: string) => ops.functions.find((one) => one.name === name);

  test('gives externs by name', () => {
    expect(world.id).toBe('root:component/root');
    expect([...world.exports.keys()]).toEqual([
      'compute-hash',
      'ping',
      'acme:kitchen/ops@1.2.3',
      'menu',
      'acme:kitchen/only-types@1.2.3',
    ]);
    expect(world.imports.get('wasi:cli/exit@0.2.12')?.kind).toBe('interface');
    expect(world.imports.get('order')?.kind).toBe('type');
    expect(world.imports.has('[method]stove.heat')).toBe(true);
  });

  test('resolves used types to their owner and aliases to what they stand for', () => {
    const at = func('paint')?.params[0]?.type;
    expect(at).toMatchObject({ kind: 'record', name: { owner: 'acme:kitchen/types@1.2.3', name: 'point' } });
    expect(func('paint')?.params[2]?.type).toEqual({ kind: 'u32' });
    const place = interfaceOf(world.exports.get('acme:kitchen/only-types@1.2.3')).types.at(-1);
    expect(place).toMatchObject({ name: 'place', type: { kind: 'record', name: { name: 'point' } } });
  });

  test('gives resources their functions, and handles their resource', () => {
    const counter = { owner: 'acme:kitchen/ops@1.2.3', name: 'counter' };
    expect(func('increment')?.role).toEqual({ kind: 'method', resource: counter });
    expect(func('zero')).toMatchObject({
      role: { kind: 'static' },
      result: { kind: 'own', resource: counter },
    });
    expect(func('counter')).toMatchObject({ role: { kind: 'constructor' }, result: { kind: 'own' } });
    expect(func('fallible')?.result).toMatchObject({ kind: 'result', ok: { kind: 'own' } });
    expect(func('merge')?.params[0]?.type).toEqual({ kind: 'borrow', resource: counter });
    expect(world.imports.get('tally')).toEqual({
      kind: 'type',
      type: { kind: 'resource', name: 'tally', of: counter },
    });
  });

  test('reads escaped names, async, streams, lengths and maps', () => {
    expect(func('interface')?.params[0]?.name).toBe('record');
    expect(func('wait')?.async).toBe(true);
    expect(func('streams')?.params.map(({ type }) => type)).toMatchObject([
      { kind: 'stream', element: { kind: 'u8' } },
      { kind: 'future', element: { kind: 'string' } },
      { kind: 'stream', element: null },
      { kind: 'future', element: null },
    ]);
    expect(func('fixed')?.params[0]?.type).toEqual({
      kind: 'fixed-list',
      element: { kind: 'u8' },
      length: 4,
    });
    expect(func('fixed')?.params[1]?.type).toMatchObject({ kind: 'map', key: { kind: 'string' } });
  });
});

test('include, gates, comments and a choice of worlds', () => {
  const text = `package a:b@1.0.0;
    /// docs { @since
    @since(version = 1.0.0)
    world small { export f: func(); /* /* nested */ */ }
    world large { include small with { f as g } @unstable(feature = x) import h: func(); }`;
  expect([...parseWorld(text, 'large').exports.keys()]).toEqual(['g']);
  expect(parseWorld(text, 'a:b/small@1.0.0').id).toBe('a:b/small@1.0.0');
  expect(() => parseWorld(text)).toThrow('its worlds: small, large');
  expect(() => parseWorld(text, 'tiny')).toThrow('no world `tiny`');
});

test('a plain name may stand for an interface of a package', () => {
  const world = worldOf('import backup: a:b/store; export f: func();', 'package a:b { interface store { } }');
  expect(interfaceOf(world.imports.get('backup')).id).toBe('a:b/store');
});

describe('text that cannot be read', () => {
  test.each([
    ['import f: func(a: nope);', 'no type is named `nope`', 3, 19],
    ['import a:b/c@1.0.0;', 'package `a:b@1.0.0` is not in the text', 3, 8],
    ['type a = option<b>; type b = list<a>;', 'by way of itself', 3, 35],
    ['include root;', 'includes itself', 3, 9],
    ['export f: func(a: u8', 'expected `)`', 4, 1],
    ['type a = borrow<u8>;', 'no type is named `u8`', 3, 17],
    ['export "f": func();', 'expected a name, found `"f"`', 3, 8],
  ])('%s', (items, problem, line, column) => {
    let thrown: unknown;
    try {
      worldOf(items);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MalformedWit);
    expect(thrown).toMatchObject({ message: expect.stringContaining(problem), line, column });
  });

  test('interfaces that use each other end', () => {
    const packages = 'package a:b { interface c { use d.{x}; } interface d { use c.{x}; } }';
    expect(() => worldOf('import a:b/c;', packages)).toThrow('by way of itself');
  });

  test('hostile nesting ends in a place, not in a stack overflow', () => {
    const deep = `${'option<'.repeat(100_000)}u8${'>'.repeat(100_000)}`;
    expect(() => worldOf(`import f: func(a: ${deep});`)).toThrow(MalformedWit);
    const chain = Array.from({ length: 20_000 }, (_, index) => `type t${index} = list<t${index + 1}>;`);
    expect(() => worldOf(`${chain.join('\n')} type t20000 = u8;`)).toThrow(MalformedWit);
  });

  test('mutations of real text: a world or MalformedWit', () => {
    const cut = fc.record({
      at: fc.nat(canonical.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.constantFrom('{', '}', '<', ';', '%', '/*', '"', '@', 'use types.{x};', '\u2028'),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        let text = canonical;
        for (const { at, length, put } of cuts) text = text.slice(0, at) + put + text.slice(at + length);
        try {
          parseWorld(text);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedWit);
        }
      }),
      { numRuns: 200 },
    );
  });
});
