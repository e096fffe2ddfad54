import { describe, expect, test } from 'vitest';
import { diffWorlds } from '../../src/wit/difference.ts';
import { beside } from './component.ts';
import { parseWorld } from './text/parse.ts';
import { worldOf } from './worlds.ts';

/** One line a difference: kind, path, wanted, found. */
function differences(wanted: [string, string?], actual: [string, string?]) {
  return diffWorlds(worldOf(...wanted), worldOf(...actual)).map(
    ({ kind, path, wanted: want, found }) => `${kind} ${path.join('.')}: ${want} / ${found}`,
  );
}

test('a world fits itself', () => {
  const kitchen = parseWorld(beside('kitchen.canonical.wit'));
  expect(diffWorlds(kitchen, kitchen)).toEqual([]);
});

test('all differences at once', () => {
  expect(
    differences(
      ['import log: func(m: string); export a: func(x: u8) -> u8; export b: func(); export c: func();'],
      ['import log: func(m: string); import net: func(); export a: func(x: u8) -> u16; export d: func();'],
    ),
  ).toEqual([
    'type-mismatch a: a: func(x: u8) -> u8 / a: func(x: u8) -> u16',
    'missing-export b: b: func() / null',
    'missing-export c: c: func() / null',
    'unexpected-import net: null / net: func()',
  ]);
});

describe('functions', () => {
  test.each([
    ['another parameter name', 'f: func(a: u8)', 'f: func(b: u8)'],
    ['another type', 'f: func(a: u8)', 'f: func(a: s8)'],
    ['another result', 'f: func() -> option<u8>', 'f: func() -> result<u8>'],
    ['a parameter more', 'f: func(a: u8)', 'f: func(a: u8, b: u8)'],
    ['async', 'f: func()', 'f: async func()'],
    ['another length', 'f: func(a: list<u8, 4>)', 'f: func(a: list<u8, 5>)'],
    ['another element', 'f: func(a: stream<u8>)', 'f: func(a: stream)'],
  ])('%s', (_, want, have) => {
    expect(differences([`export ${want};`], [`export ${have};`])).toEqual([
      `type-mismatch f: ${want} / ${have}`,
    ]);
  });

  test('a function where an interface is wanted', () => {
    expect(differences(['export f: interface { g: func(); }'], ['export f: func();'])).toEqual([
      'type-mismatch f: interface f / f: func()',
    ]);
  });
});

describe('types', () => {
  const types = (record: string) =>
    `package a:b { interface t { ${record} } interface u { use t.{r}; f: func(r: r); } }`;
  const items = 'import a:b/t; export a:b/u; export a:b/t;';

  test('are compared where they are declared, once, however many functions use them', () => {
    expect(
      differences([items, types('record r { x: u8, y: u8 }')], [items, types('record r { y: u8, x: u8 }')]),
    ).toEqual(['type-mismatch a:b/t.r: record r { x: u8, y: u8 } / record r { y: u8, x: u8 }']);
  });

  test.each([
    ['variant r { a, b }', 'variant r { a, b, c }'],
    ['variant r { a(u8) }', 'variant r { a }'],
    ['enum r { a, b }', 'enum r { b, a }'],
    ['flags r { a }', 'flags r { a, b }'],
    ['type r = u8', 'type r = u16'],
    ['resource r', 'type r = u8'],
  ])('%s is not %s', (want, have) => {
    const declared = (text: string) => types(text.endsWith('}') ? text : `${text};`);
    expect(differences([items, declared(want)], [items, declared(have)])).toContain(
      `type-mismatch a:b/t.r: ${want} / ${have}`,
    );
  });

  test('their names do not count in functions, their shape does', () => {
    const want = 'record p { x: u8 } type n = u8; export f: func(p: p, n: n);';
    const have = 'record p { x: u8 } export f: func(p: p, n: u8);';
    expect(differences([want], [have])).toEqual([]);
    const other = 'record q { x: u8 } export f: func(p: q, n: u8);';
    expect(differences([want], [other])).toEqual([]);
  });

  test('an export lacks a type that the interface declares', () => {
    const only = (body: string) => `package a:b { interface t { ${body} } }`;
    const both = only('enum a { x } enum b { x }');
    expect(differences(['export a:b/t;', both], ['export a:b/t;', only('enum a { x }')])).toEqual([
      'missing-export a:b/t.b: enum b { x } / null',
    ]);
    expect(differences(['export a:b/t;', only('enum a { x }')], ['export a:b/t;', both])).toEqual([]);
  });
});

describe('resources', () => {
  const counter = (body: string) => `package a:b { interface c { resource counter { ${body} } } }`;

  test('each function of theirs is compared', () => {
    const want = counter('constructor(a: u8); up: func() -> u8; zero: static func() -> counter;');
    const have = counter('constructor(a: u16); zero: static func() -> counter;');
    expect(differences(['export a:b/c;', want], ['export a:b/c;', have])).toEqual([
      'type-mismatch a:b/c.counter.counter: constructor(a: u8) / constructor(a: u16)',
      'missing-export a:b/c.counter.up: up: func() -> u8 / null',
    ]);
  });

  test('a handle of another resource is another type', () => {
    const packages = 'package a:b { interface c { resource r; } interface d { resource r; } }';
    const world = (from: string) => `import a:b/c; import a:b/d; use a:b/${from}.{r}; export f: func(r: r);`;
    expect(differences([world('c'), packages], [world('d'), packages])).toEqual([
      'type-mismatch a:b/c.r: resource a:b/c.r / resource a:b/d.r',
    ]);
  });
});

describe('versions', () => {
  const wasi = (version: string, body = 'exit: func();') =>
    `package wasi:cli@${version} { interface exit { ${body} } }`;
  const one = (version: string, body?: string): [string, string] => [
    `import wasi:cli/exit@${version};`,
    wasi(version, body),
  ];

  test.each([
    ['0.2.3', '0.2.12', true],
    ['0.2.12', '0.2.3', true],
    ['0.2.3', '0.3.0', false],
    ['0.2.3', '0.2.4-rc.1', false],
    ['0.0.1', '0.0.2', false],
    ['1.2.0', '1.9.0', true],
    ['1.2.0', '2.0.0', false],
  ])('WASI %s offered, %s needed: %s', (offered, needed, fits) => {
    expect(differences(one(offered), one(needed))).toHaveLength(fits ? 0 : 1);
  });

  test('a function of the newer version is told from what the older one has', () => {
    expect(differences(one('0.2.3'), one('0.2.12', 'exit: func(); code: func(a: u8);'))).toEqual([
      'unexpected-import wasi:cli/exit@0.2.3.code: null / code: func(a: u8)',
    ]);
  });

  test('other packages match by their exact id', () => {
    const acme = (version: string): [string, string] => [
      `export acme:kitchen/ops@${version};`,
      `package acme:kitchen@${version} { interface ops { f: func(); } }`,
    ];
    expect(differences(acme('1.2.3'), acme('1.2.4'))).toEqual([
      'missing-export acme:kitchen/ops@1.2.3: interface acme:kitchen/ops@1.2.3 / null',
    ]);
  });
});

describe('interfaces that only declare types', () => {
  const packages = (body: string) => `package a:b { interface t { ${body} } interface base { resource r; } }`;

  test.each([
    ['a record', 'record p { x: u8 }', 0],
    ["another interface's resource", 'use base.{r};', 0],
    ['a resource of its own', 'resource r;', 1],
    ['a function', 'f: func();', 1],
  ])('%s counts as %i imports', (_, body, count) => {
    const wanted: [string, string] = ['import a:b/base;', packages(body)];
    expect(differences(wanted, ['import a:b/t; import a:b/base;', packages(body)])).toHaveLength(count);
  });
});
