import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Location } from '../../src/check/finding.ts';
import { indexSources } from '../../src/wit/index-sources.ts';
import { parsePackages } from '../../src/wit/parse-package.ts';
import { beside } from './component.ts';

const kitchen = beside('kitchen.wit');

/** The text from a place on, so that a test reads like what it points at. */
function at(text: string, place: Location | null): string | null {
  const line = text.split('\n')[(place?.line ?? 0) - 1];
  return line === undefined ? null : line.slice((place?.column ?? 0) - 1);
}

describe('places of names', () => {
  const index = indexSources([{ file: 'wit/kitchen.wit', text: kitchen }]);

  test.each([
    [['package'], 'acme:kitchen@1.2.3;'],
    [['world', 'kitchen'], 'kitchen {'],
    [['world:kitchen'], 'kitchen {'],
    [['kitchen', 'compute-hash'], 'compute-hash: func(data'],
    [['compute-hash'], 'compute-hash: func(data'],
    [['kitchen', 'wasi:cli/exit@0.2.12'], 'wasi:cli/exit@0.2.12;'],
    [['kitchen', 'wasi:cli/exit@0.2.3'], 'wasi:cli/exit@0.2.12;'],
    [['kitchen', 'acme:kitchen/ops@1.2.3'], 'ops;'],
    [['kitchen', 'menu', 'cook'], 'cook: func(dish'],
    [['menu', 'dish'], 'dish { name'],
    [['ops', 'area'], 'area: func'],
    [['acme:kitchen/ops@1.2.3', 'area'], 'area: func'],
    [['acme:kitchen/ops@1.2.3', 'counter', 'increment'], 'increment: func'],
    [['ops', 'counter', 'counter'], 'constructor(start'],
    [['ops', 'interface'], '%interface: func'],
    [['ops', 'pt'], 'pt, shape'],
    [['wasi:cli/exit@0.2.12', 'exit-with-code'], 'exit-with-code: func'],
    [['kitchen', 'stove', 'heat'], 'heat: func'],
  ])('%j', (name, there) => {
    expect(at(kitchen, index.find(name))).toMatch(new RegExp(`^${there.replace(/[().;{%]/g, '\\$&')}`));
  });

  test('what is not declared has none, and neither has what a comment says', () => {
    for (const name of [['nope'], ['types', 'interface'], ['logger', 'nested'], []])
      expect(index.find(name)).toBeNull();
  });

  test('worlds with their package, and packages with their first mention', () => {
    expect(index.worlds.map(({ package: owner, name }) => `${owner} ${name}`)).toEqual([
      'acme:kitchen@1.2.3 base',
      'acme:kitchen@1.2.3 kitchen',
    ]);
    expect(index.references.map((one) => `${one.package} ${one.location.line}`)).toEqual([
      'acme:kitchen@1.2.3 1',
      'wasi:cli@0.2.12 61',
    ]);
  });
});

describe('names that come from another world or interface', () => {
  const text = `package a:b;
interface types { record pt { x: u32 } }
world base { import log: func(); export run: func(); }
world w {
  include base with { log as say, run as start }
  include base;
  use types.{pt as point};
  export last: func(p: point);
}
package c:d { world inner { include a:b/base with { log as tell }; export ops: interface { area: func(); } } }`;
  const index = indexSources([{ file: 'w.wit', text }]);

  test.each([
    [['w', 'say'], 'say, run'],
    [['w', 'start'], 'start }'],
    [['w', 'point'], 'point}'],
    [['w', 'last'], 'last: func'],
    [['run'], 'run: func'],
    [['inner', 'tell'], 'tell }'],
    [['inner', 'ops', 'area'], 'area: func'],
    [['world', 'inner'], 'inner {'],
  ])('%j', (name, there) => {
    expect(at(text, index.find(name))?.startsWith(there)).toBe(true);
  });

  test('a name that was given up has no place in the world that renamed it', () => {
    expect(index.find(['w', 'log'])).toBeNull();
  });
});

test('a file without a package line belongs to the package of its directory; a BOM and CRLF move nothing', () => {
  const index = indexSources([
    { file: 'wit/a.wit', text: '\uFEFFinterface ops {\r\n  area: func();\r\n}\r\n' },
    { file: 'wit/b.wit', text: 'package acme:kitchen@1.0.0;\r\n\r\nworld w { export ops; }' },
    { file: 'other/c.wit', text: 'interface ops { area: func(); }' },
  ]);
  expect(index.find(['acme:kitchen/ops@1.0.0', 'area'])).toEqual({ file: 'wit/a.wit', line: 2, column: 3 });
  expect(index.worlds[0]?.location).toEqual({ file: 'wit/b.wit', line: 3, column: 7 });
});

test.each([
  ['a forgotten semicolon', 'interface i { a: func(x: u8)\n b: func(); }', ['i', 'b']],
  ['a forgotten brace', 'interface i { record r { x: u8; a: func(); ', ['i', 'r']],
  ['a stray brace', 'interface h { a: func(); } }\ninterface i { b: func(); }', ['i', 'b']],
  ['words of a later WIT', 'interface i { wonder x { y } b: func(); }', ['i', 'b']],
  ['an unclosed comment', 'interface i { b: func(); /* ', ['i', 'b']],
])('%s leaves the other names where they are', (_, text, name) => {
  expect(indexSources([{ file: 'i.wit', text }]).find(name)).not.toBeNull();
});

test('every name of the WIT that ships with jco has its place', () => {
  const root = fileURLToPath(new URL('../../node_modules/@bytecodealliance/jco/lib/wit', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.wit'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8');
    const index = indexSources([{ file, text }]);
    for (const { interfaces } of parsePackages(text)) {
      for (const [name, items] of interfaces) {
        for (const item of items) {
          const names =
            item.kind === 'use'
              ? item.names.map(({ as }) => as)
              : [item.kind === 'func' ? item.func.name : item.type.name];
          for (const one of names) expect(index.find([name, one]), `${file}: ${name}.${one}`).not.toBeNull();
        }
      }
    }
  }
});

test('any text at all', () => {
  const piece = fc.oneof(fc.constantFrom(...kitchen.split(/\b/)), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      indexSources([{ file: 'x.wit', text: pieces.join('') }]).find(['ops', 'area']);
    }),
    { numRuns: 200 },
  );
});

test.each(['/*', '{', 'a:', '@(', 'interface i { a: func(', 'a-'])(
  'much of %j costs time in proportion',
  (piece) => {
    const timed = (count: number) => {
      const start = performance.now();
      indexSources([{ file: 'x.wit', text: piece.repeat(count) }]);
      return performance.now() - start;
    };
    timed(1_000);
    // Eight times the text: eight times the time, and far from the 64 times of a quadratic walk.
    expect(timed(80_000)).toBeLessThan(24 * timed(10_000) + 200);
  },
);
