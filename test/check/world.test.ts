import { describe, expect, test } from 'vitest';
import { matchingPattern } from '../../src/check/imports.ts';
import { worldCheck } from '../../src/check/world.ts';
import { coreOf, evidenceOf, type Given } from './evidence.ts';

const judge = (given: Given) => worldCheck.judge(evidenceOf(given));
const rules = (given: Given) => judge(given).findings.map(({ rule }) => rule);

const WASI = `package wasi:cli@0.2.12 { interface exit { exit: func(); } }
package wasi:sockets@0.2.12 { interface tcp { connect: func(); } interface names { enum e { a } } }`;

test('a component that is its world passes', () => {
  const items = 'import log: func(); export f: func(a: u8);';
  expect(judge({ wanted: items, actual: items })).toEqual({ findings: [], skipped: null });
});

describe('wit/missing-export', () => {
  test('says the place, the Go to write, and what was meant', () => {
    const [found] = judge({
      wanted: '  export compute-hash: func(data: list<u8>) -> string;',
      core: coreOf('cabi_realloc', 'compute_hash'),
    }).findings;
    expect(found).toMatchObject({
      rule: 'wit/missing-export',
      severity: 'error',
      expected: 'compute-hash: func(data: list<u8>) -> string',
      actual: 'compute_hash',
      location: { file: 'wit/world.wit', line: 3, column: 10 },
    });
    expect(found?.message).toBe('the component does not export `compute-hash`, which world `w` asks for');
    expect(found?.hint).toContain('the module exports `compute_hash`: is it meant?');
    expect(found?.hint).toContain(
      '//go:wasmexport compute-hash\nfunc computeHash(data *byte, dataLen uint32) unsafe.Pointer',
    );
  });

  test('does not take another export of the world for a slip', () => {
    const given = { wanted: 'export get-a: func(); export get-b: func();', actual: 'export get-a: func();' };
    const [found] = judge({ ...given, core: coreOf('cabi_realloc', 'get-a') }).findings;
    expect(found?.actual).toBeNull();
    expect(found?.hint).not.toContain('meant');
  });

  test('nor another function of an interface that the world asks for', () => {
    const packages = 'package x:y@1.0.0 { interface ops { reverse: func(); reversed: func(); } }';
    const core = coreOf('cabi_realloc', 'x:y/ops@1.0.0#reversed');
    const [found] = judge({ wanted: 'export x:y/ops@1.0.0;', packages, core }).findings;
    expect(found?.actual).toBeNull();
  });

  test('a whole interface is one finding that names its functions, each with its place', () => {
    const packages = 'package x:y@1.0.0 { interface ops {\n  area: func() -> f64;\n  edge: func();\n} }';
    const { findings } = judge({ wanted: 'export x:y/ops@1.0.0;', packages });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.hint).toContain('//go:wasmexport x:y/ops@1.0.0#area');
    expect(findings[0]?.related).toEqual([
      { message: 'edge: func()', location: { file: 'wit/world.wit', line: 7, column: 3 } },
    ]);
  });

  test('all of them at once; more exports than asked for are none', () => {
    expect(rules({ wanted: 'export a: func(); export b: func();', actual: 'export c: func();' })).toEqual([
      'wit/missing-export',
      'wit/missing-export',
    ]);
    expect(rules({ wanted: '', actual: 'export c: func();' })).toEqual([]);
  });
});

describe('wit/type-mismatch', () => {
  test('shows both signatures and the Go of the WIT', () => {
    const [found] = judge({ wanted: 'export f: func(a: u64);', actual: 'export f: func(a: u32);' }).findings;
    expect(found).toMatchObject({
      rule: 'wit/type-mismatch',
      expected: 'f: func(a: u64)',
      actual: 'f: func(a: u32)',
      location: { line: 3, column: 8 },
    });
    expect(found?.hint).toContain('func f(a uint64)');
  });
});

describe('wit/unexpected-import', () => {
  test('an import that neither the world nor `allow` has', () => {
    const [found] = judge({ actual: 'import net: func();' }).findings;
    expect(found).toMatchObject({ rule: 'wit/unexpected-import', location: { line: 2, column: 7 } });
    expect(found?.hint).toContain('add `import net: func();` to the WIT');
  });

  test('WASI is allowed until `allow` says otherwise', () => {
    const given: Given = { actual: 'import wasi:cli/exit@0.2.12;', packages: WASI };
    expect(rules(given)).toEqual([]);
    expect(rules({ ...given, imports: { allow: [] } })).toEqual(['wit/unexpected-import']);
    expect(rules({ ...given, imports: { allow: ['wasi:cli/exit'] } })).toEqual([]);
    expect(rules({ ...given, imports: { allow: ['wasi:io/*'] } })).toEqual(['wit/unexpected-import']);
  });

  test('what the world imports needs no `allow`', () => {
    expect(
      rules({ wanted: 'import net: func();', actual: 'import net: func();', imports: { allow: [] } }),
    ).toEqual([]);
  });
});

describe('wit/denied-import', () => {
  const tcp: Given = { actual: 'import wasi:sockets/tcp@0.2.12;', packages: WASI };

  test('deny beats allow, once', () => {
    expect(rules({ ...tcp, imports: { allow: [] } })).toEqual(['wit/denied-import']);
    const { findings } = judge(tcp);
    expect(findings.map(({ rule }) => rule)).toEqual(['wit/denied-import']);
    expect(findings[0]?.message).toContain('`wasi:sockets/tcp@0.2.12`, which the pattern `wasi:sockets/*`');
  });

  test('the default spares what the world imports, a configured one does not', () => {
    const both = { ...tcp, wanted: 'import wasi:sockets/tcp@0.2.12;' };
    expect(rules(both)).toEqual([]);
    const [found] = judge({ ...both, imports: { denyOrigin: 'config' } }).findings;
    expect(found).toMatchObject({ rule: 'wit/denied-import', location: { line: 3, column: 8 } });
  });

  test('interfaces that only declare types are no capability', () => {
    expect(
      rules({ actual: 'import wasi:sockets/names@0.2.12;', packages: WASI, imports: { allow: [] } }),
    ).toEqual([]);
  });

  test('without WIT only a configured `deny` is judged', () => {
    expect(judge({ ...tcp, wanted: null })).toEqual({
      findings: [],
      skipped: 'no WIT to compare the component with',
    });
    expect(judge({ ...tcp, wanted: null, imports: { denyOrigin: 'config' } })).toMatchObject({
      findings: [{ rule: 'wit/denied-import' }],
      skipped: null,
    });
  });
});

test.each([
  ['wasi:*', 'wasi:cli/exit@0.2.12', true],
  ['wasi:sockets/*', 'wasi:sockets/tcp@0.2.12', true],
  ['wasi:cli/exit', 'wasi:cli/exit@0.2.12', true],
  ['wasi:cli/exit@0.2.*', 'wasi:cli/exit@0.2.12', true],
  ['wasi:cli/exit@0.3.*', 'wasi:cli/exit@0.2.12', false],
  ['wasi:{cli,io}/*', 'wasi:io/poll@0.2.12', true],
  ['wasi:sockets/*', 'wasi:sockets-extra/tcp', false],
  ['*', 'anything', true],
  ['!wasi:*', 'acme:kitchen/ops', false],
])('pattern %s and import %s: %s', (pattern, name, matches) => {
  expect(matchingPattern([pattern], name) !== null).toBe(matches);
});
