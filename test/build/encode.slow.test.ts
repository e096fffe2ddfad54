import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { componentEmbed, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Adapter, loadAdapter } from '../../src/build/adapter.ts';
import { embeddedEncoder } from '../../src/build/embedded.ts';
import { type EncodeOutcome, encodeCore } from '../../src/build/encode.ts';
import type { Encoder } from '../../src/build/encoder.ts';
import { nativeEncoder } from '../../src/build/native.ts';
import { embedComponentType } from '../../src/build/section.ts';
import { resolveWanted } from '../../src/build/wanted.ts';
import type { CollectedWit } from '../../src/build/wit-files.ts';
import type { ComponentConfig } from '../../src/config/config.ts';
import { EMBEDDED_WASM_TOOLS } from '../../src/toolchain/wasm-tools.ts';
import { indexSources } from '../../src/wit/index-sources.ts';

const nativePath = process.env.COMPONENT_CHECK_TEST_WASM_TOOLS ?? '';
const context = {
  root: '/',
  outDir: '/',
  locate: () => null,
  go: null,
  env: process.env,
  progress: () => {},
};

function collected(files: Record<string, string>): CollectedWit {
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const names = Object.keys(files).map((name) => [name, `wit/${name}`] as const);
  const sources = Object.entries(files).map(([name, text]) => ({ file: `wit/${name}`, text }));
  return { staged: new Map(bytes), files: new Map(names), sources };
}

const chosen = (...world: string[]) => ({ name: 'component', world }) as unknown as ComponentConfig;

function resolve(encoder: Encoder, files: Record<string, string>, ...world: string[]) {
  const wit = collected(files);
  return resolveWanted(encoder, chosen(...world), wit, indexSources(wit.sources));
}

const KITCHEN = {
  'world.wit': `package acme:kitchen@1.2.3;
interface ops {
  resource counter { constructor(start: u32); increment: func() -> u32; }
  area: func(sides: list<u8>) -> string;
}
interface host { name: func(id: u64) -> string; }
world w { import host; export ops; export run: func() -> f64; }
`,
};
const R = '(param i32 i32 i32 i32) (result i32)';
/** A core module as Go would write it for that world, with what a test puts in the place of parts of it. */
const kitchen = (area = '(param i32 i32) (result i32)', more = '') => `(module
  (import "acme:kitchen/host@1.2.3" "name" (func (param i64 i32)))
  (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "cabi_realloc") ${R} unreachable)
  (func (export "_initialize"))
  (func (export "run") (result f64) unreachable)
  (func (export "acme:kitchen/ops@1.2.3#area") ${area} unreachable)
  (func (export "acme:kitchen/ops@1.2.3#[constructor]counter") (param i32) (result i32) unreachable)
  (func (export "acme:kitchen/ops@1.2.3#[method]counter.increment") (param i32) (result i32) unreachable)
  ${more})`;

const engines = [
  ['embedded', () => embeddedEncoder(EMBEDDED_WASM_TOOLS)],
  [
    'native',
    async () =>
      nativeEncoder({ path: nativePath, version: 'test' }, { ...context, wasmTools: null as never }),
  ],
] as const;

describe.each(engines.filter(([name]) => name === 'embedded' || nativePath !== ''))('%s', (_, make) => {
  let encoder: Encoder;
  let adapter: Adapter;
  beforeAll(async () => {
    encoder = await make();
    adapter = await loadAdapter(null);
    await encoder.warmUp(adapter.bytes);
  });

  async function encode(
    files: Record<string, string>,
    wat: string,
    ...world: string[]
  ): Promise<EncodeOutcome> {
    const resolved = await resolve(encoder, files, ...world);
    if (resolved.findings !== null) throw new Error(resolved.findings[0]?.message);
    const places = indexSources(collected(files).sources);
    return encodeCore(await parse(wat), {
      wanted: resolved.wanted,
      adapter,
      encoder,
      places,
      directive: () => null,
    });
  }

  it('encodes a module that fits, with the adapter that it needs', async () => {
    const made = await encode(KITCHEN, kitchen());
    expect(made).toMatchObject({ findings: null, adapted: true });
  });

  it('lists all exports that are missing and all that have another type, with their places', async () => {
    const wat = kitchen('(param i32) (result i32)')
      .replace('"run"', '"Run"')
      .replace('[method]counter.increment', 'increment');
    const { findings } = await encode(KITCHEN, wat);
    const listed = findings?.map(({ rule, expected, location }) => [location?.line, rule, expected]);
    expect(listed?.sort()).toEqual([
      [3, 'wit/missing-export', 'increment: func() -> u32'],
      [4, 'wit/type-mismatch', 'area: func(sides: list<u8>) -> string'],
      [7, 'wit/missing-export', 'run: func() -> f64'],
    ]);
    expect(findings?.find(({ actual }) => actual === 'Run')?.hint).toContain('//go:wasmexport run');
  });

  it('finds imports that the world lacks or types otherwise; intrinsics of resources are none', async () => {
    const imports = `(import "acme:kitchen/host@1.2.3" "nmae" (func))
      (import "$root" "log" (func))
      (import "[export]acme:kitchen/ops@1.2.3" "[resource-drop]counter" (func (param i32)))`;
    const wat = kitchen()
      .replace('(param i64 i32)', '(param i32 i32)')
      .replace('(import "wasi', `${imports}\n(import "wasi`);
    const { findings } = await encode(KITCHEN, wat);
    expect(findings?.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['wit/type-mismatch', '(i32, i32)'],
      ['wit/unexpected-import', 'acme:kitchen/host@1.2.3#nmae'],
      ['wit/unexpected-import', 'log'],
    ]);
    expect(findings?.[1]?.hint).toContain('acme:kitchen/host@1.2.3#name');
  });

  it.each(['(param i32 i32)', '', '(param i32) (result i32)'])(
    'names a post-return function of the type %j, and the one that it must have',
    async (type) => {
      const post = (wrong: string) =>
        `(func (export "cabi_post_acme:kitchen/ops@1.2.3#area") ${wrong} unreachable)`;
      const { findings } = await encode(KITCHEN, kitchen(undefined, post(type)));
      expect(findings).toMatchObject([
        {
          rule: 'wit/type-mismatch',
          expected: '(i32)',
          hint: expect.stringContaining('func …Post(returned unsafe.Pointer) { … }'),
        },
      ]);
      expect((await encode(KITCHEN, kitchen(undefined, post('(param i32)')))).findings).toBeNull();
    },
  );

  it('refuses a command', async () => {
    const command = await encode(KITCHEN, kitchen().replace('_initialize', '_start'));
    expect(command.findings?.[0]?.rule).toBe('build/not-a-reactor');
  });

  it('embeds several worlds as their union, named in any way', async () => {
    const two = {
      'w.wit': 'package a:b@1.0.0; world one { export f: func(); } world two { export g: func(); }',
    };
    for (const worlds of [
      ['one', 'two'],
      ['a:b/one@1.0.0', 'two'],
    ]) {
      const resolved = await resolve(encoder, two, ...worlds);
      expect(resolved.findings === null && [...resolved.wanted.world.exports.keys()].sort()).toEqual([
        'f',
        'g',
      ]);
      expect(resolved.findings === null && resolved.wanted.name).toBe('a:b/one@1.0.0 + a:b/two@1.0.0');
    }
  });

  it.each([
    ['a type', 'package a:b;\nworld w {\n  export f: func(x: lst<u8>);\n}', 3, 24],
    ['a name', 'package a:b;\nworld w { export f: func(x: nope); }', 2, 29],
    ['syntax', 'package a:b;\nworld w {\n  export f func();\n}', 3, 12],
    ['a name that comes twice', 'package a:b;\nworld w { export f: func(); export f: func(); }', 2, 36],
  ])('rejects %s at its place', async (_name, text, line, column) => {
    const { findings } = await resolve(encoder, { 'w.wit': text });
    expect(findings?.[0]).toMatchObject({
      rule: 'wit/invalid',
      location: { file: 'wit/w.wit', line, column },
    });
    expect(findings?.[0]?.message).not.toMatch(/failed to|-->|\/wit/);
  });

  it('names a package that is not there, and how to fetch it; one that is there is found', async () => {
    const text = 'package a:b;\nworld w { import acme:kitchen/host@1.2.3; }';
    const { findings } = await resolve(encoder, { 'w.wit': text });
    expect(findings?.[0]).toMatchObject({
      rule: 'wit/invalid',
      message: expect.stringContaining('acme:kitchen@1.2.3'),
      hint: expect.stringContaining('wkg wit fetch'),
      location: { file: 'wit/w.wit', line: 2 },
    });
    expect(
      (await resolve(encoder, { 'w.wit': text, 'deps/k.wit': KITCHEN['world.wit'] })).findings,
    ).toBeNull();
  });

  it.each([
    ['no world', 'package a:b; interface i {}', [], /no world/, /world my-world/],
    [
      'several',
      'package a:b; world one {} world two {}',
      [],
      /several worlds; there is a:b\/one, a:b\/two/,
      /world: one/,
    ],
    [
      'an unknown one',
      'package a:b; world one {} world two {}',
      ['tow'],
      /no world `tow`/,
      /Did you mean `two`/,
    ],
    [
      'an unknown one in a union',
      'package a:b; world one {} world two {}',
      ['one', 'tow'],
      /no world `tow`/,
      /Did you mean `two`/,
    ],
  ])('refuses %s: the config is wrong, not the WIT', async (_name, text, world, message, hint) => {
    await expect(resolve(encoder, { 'w.wit': text }, ...world)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('the embedded encoder', () => {
  it('is the version that its output names', async () => {
    const dummy = await componentEmbed({
      dummy: true,
      witSource: 'package a:b; world w { export f: func(); }',
    });
    const version = /wit-component.0\.(\d+\.\d+)/s.exec(Buffer.from(dummy).toString('latin1'))?.[1];
    expect(`1.${version}`).toBe(EMBEDDED_WASM_TOOLS);
  });

  it('embeds the same bytes as `component embed`', async () => {
    const witSource = KITCHEN['world.wit'];
    const core = await parse(kitchen());
    const dummy = await componentEmbed({ dummy: true, witSource });
    expect(Buffer.from(embedComponentType(core, dummy))).toEqual(
      Buffer.from(await componentEmbed({ binary: core, witSource })),
    );
  });

  it('leaves a module alone that says itself which world it is for', async () => {
    const encoder = await embeddedEncoder('');
    const typed = await componentEmbed({ binary: await parse(kitchen()), witSource: KITCHEN['world.wit'] });
    const places = indexSources([]);
    const made = await encodeCore(typed, {
      wanted: null,
      adapter: await loadAdapter(null),
      encoder,
      places,
      directive: () => null,
    });
    expect(made.findings).toBeNull();
  });
});

describe('loadAdapter', () => {
  it('is jco’s reactor, and knows its WASI', async () => {
    const { bytes, sha256, wasi } = await loadAdapter(null);
    const file = new URL(
      '../../node_modules/@bytecodealliance/jco/lib/wasi_snapshot_preview1.reactor.wasm',
      import.meta.url,
    );
    expect(Buffer.from(bytes)).toEqual(readFileSync(file));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wasi).toMatch(/^0\.2\.\d+$/);
  });

  it('refuses what is no module', async () => {
    await expect(loadAdapter(fileURLToPath(import.meta.url))).rejects.toMatchObject({ code: 'config' });
  });
});
