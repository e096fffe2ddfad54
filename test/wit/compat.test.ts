import { describe, expect, test } from 'vitest';
import { compareWorlds } from '../../src/wit/compat.ts';
import { nextVersion, saysBump } from '../../src/wit/compat-bump.ts';
import { worldOf } from './worlds.ts';

const NOTHING: readonly [string, string] = ['', ''];
/** `breaking export `f` removed`, of worlds given by their items and packages. */
function changes(
  [items, packages = '']: readonly [string, string?],
  [newItems, newPackages = '']: readonly [string, string?],
): string[] {
  return compareWorlds(worldOf(items, packages), worldOf(newItems, newPackages)).map(
    ({ effect, what }) => `${effect}: ${what}`,
  );
}

const pkg = (body: string, version = '1.2.3') => `package a:k@${version} { interface ops { ${body} } }`;
const ops = (side: string, body: string, version = '1.2.3'): [string, string] => [
  `${side} a:k/ops@${version};`,
  pkg(body, version),
];

describe('what happened to a function is said', () => {
  test.each([
    ['f: func(a: u8);', 'f: func(b: u8);', 'parameter `a` renamed to `b`'],
    ['f: func(a: u8);', 'f: func(a: u8, b: u8);', 'parameter `b` added'],
    ['f: func(a: u8, b: u8);', 'f: func(b: u8);', 'parameter `a` removed'],
    ['f: func(a: u8, b: u8);', 'f: func(b: u8, a: u8);', 'parameters reordered'],
    ['f: func(a: u8);', 'f: func(a: u16);', 'type of parameter `a` is `u16`, was `u8`'],
    ['f: func() -> u8;', 'f: func() -> string;', 'result is `string`, was `u8`'],
    ['f: func() -> u8;', 'f: func();', 'result is nothing, was `u8`'],
    ['f: func();', 'f: async func();', 'is async now'],
    [
      'f: func(a: u8) -> u8;',
      'f: func(a: u16) -> s8;',
      'type of parameter `a` is `u16`, was `u8`, result is `s8`, was `u8`',
    ],
  ])('%s to %s', (before, after, how) => {
    expect(changes([`export ${before}`], [`export ${after}`])).toEqual([`breaking: export \`f\` ${how}`]);
  });
});

describe('what happened to a type is said once, where it is declared', () => {
  const using = (type: string) => `${type} f: func(a: t); g: func() -> list<t>;`;
  test.each([
    ['record t { a: u8 }', 'record t { a: u8, b: u8 }', 'field `b` added'],
    ['record t { a: u8, b: u8 }', 'record t { b: u8, a: u8 }', 'fields reordered'],
    ['record t { a: u8 }', 'record t { a: u16 }', 'type of field `a` is `u16`, was `u8`'],
    ['variant t { a, b(u8) }', 'variant t { a, b(u8), c }', 'case `c` added'],
    ['enum t { a, b }', 'enum t { a, c }', 'case `b` renamed to `c`'],
    ['flags t { a, b }', 'flags t { a }', 'flag `b` removed'],
    ['enum t { a, b }', 'flags t { a, b }', 'is flags, was an enum'],
  ])('%s to %s', (before, after, how) => {
    const found = changes(ops('export', using(before)), ops('export', using(after)));
    expect(found).toEqual([`breaking: export \`a:k/ops.t\` ${how}`]);
  });
});

describe('items', () => {
  test.each([
    ['export removed', ['export f: func();'], NOTHING, 'breaking: export `f` removed'],
    ['export added', NOTHING, ['export f: func();'], 'compatible: export `f` added'],
    ['import added', NOTHING, ['import f: func();'], 'breaking: import `f` added'],
    ['import removed', ['import f: func();'], NOTHING, 'compatible: import `f` removed'],
    [
      'function exported',
      ops('export', ''),
      ops('export', 'f: func();'),
      'compatible: export `a:k/ops.f` added',
    ],
    [
      'function imported',
      ops('import', 'g: func();'),
      ops('import', 'g: func(); f: func();'),
      'breaking: import `a:k/ops.f` added',
    ],
    [
      'type imported',
      ops('import', 'g: func();'),
      ops('import', 'g: func(); type t = u8;'),
      'breaking: import `a:k/ops.t` added',
    ],
    [
      'types alone',
      ops('import', 'type s = u8;'),
      ops('import', 'type s = u8; type t = u8;'),
      'neutral: import `a:k/ops.t` added',
    ],
    ['only types', NOTHING, ops('import', 'type t = u8;'), 'neutral: import `a:k/ops` added'],
    [
      'method',
      ops('export', 'resource r;'),
      ops('export', 'resource r { m: func(); }'),
      'compatible: export `a:k/ops.r.m` added',
    ],
  ] as const)('%s', (_, before, after, said) => {
    expect(changes(before as [string], after as [string])).toEqual([said]);
  });

  test('a world that is the same has no changes', () => {
    const one = ops('export', 'resource r { m: func(); } f: func(r: borrow<r>) -> own<r>;');
    expect(changes(one, one)).toEqual([]);
  });
});

describe('versions of interfaces', () => {
  const resource = 'resource r; f: func(r: borrow<r>);';
  test.each([
    ['1.2.3', '1.9.0', 'neutral'],
    ['1.2.3', '2.0.0', 'breaking'],
    ['0.2.3', '0.2.4', 'neutral'],
    ['0.2.3', '0.3.0', 'breaking'],
    ['0.0.1', '0.0.2', 'breaking'],
    ['1.0.0-rc.1', '1.0.0', 'breaking'],
  ])('%s to %s is %s, and no other change', (from, to, effect) => {
    expect(changes(ops('export', resource, from), ops('export', resource, to))).toEqual([
      `${effect}: export \`a:k/ops\` has version ${to}, had version ${from}`,
    ]);
  });

  test('two versions in one world are two interfaces', () => {
    const both: [string, string] = [
      'import a:k/ops@1.2.3; import a:k/ops@2.0.0;',
      `${pkg('f: func();')}\n${pkg('f: func(a: u8);', '2.0.0')}`,
    ];
    expect(changes(both, both)).toEqual([]);
    expect(changes(ops('import', 'f: func();'), both)).toEqual(['breaking: import `a:k/ops@2.0.0` added']);
  });
});

describe('the version that says a change', () => {
  test.each([
    ['1.2.3', '2.0.0', '1.3.0'],
    ['0.2.3', '0.3.0', '0.2.4'],
    ['0.0.3', '0.0.4', '0.0.4'],
    ['1.0.0-rc.1', '1.0.0-rc.2', '1.0.0-rc.2'],
  ])('of %s: %s breaks, %s adds', (from, track, release) => {
    expect([nextVersion(from, 'track'), nextVersion(from, 'release'), nextVersion(from, 'none')]).toEqual([
      track,
      release,
      from,
    ]);
    expect([
      saysBump(from, track, 'track'),
      saysBump(from, release, 'release'),
      saysBump(from, from, 'none'),
    ]).toEqual([true, true, true]);
    expect([saysBump(from, from, 'release'), saysBump(from, from, 'track')]).toEqual([false, false]);
  });

  test.each([
    ['1.2.3', '1.2.4', 'release', false],
    ['1.2.3', '1.99.0', 'track', false],
    ['0.2.3', '0.2.99', 'track', false],
    ['0.2.3', '1.0.0', 'track', true],
    ['2.0.0', '1.0.0', 'track', false],
    ['2.0.0', '1.0.0', 'none', false],
    ['1.0.0-rc.1', '1.0.0', 'track', true],
    ['x', '1.0.0', 'none', false],
  ] as const)('%s to %s says %s: %s', (from, to, bump, says) => {
    expect(saysBump(from, to, bump)).toBe(says);
  });
});
