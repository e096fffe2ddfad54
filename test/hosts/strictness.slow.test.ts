import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { startV8Host } from '../../src/hosts/v8/start.ts';
import { bundleV8Host } from './bundle.ts';
import {
  directory,
  LIMITS,
  load,
  NODES,
  runCase,
  startHost,
  step,
  summary,
  withStubs,
  write,
  writeCore,
} from './kit.ts';

/** A bump allocator that never frees; static data may lie below 4096. */
const MEMORY = `
  (memory (export "memory") 2)
  (global $free (mut i32) (i32.const 4096))
  (func $alloc (param i32) (result i32)
    (global.get $free)
    (global.set $free (i32.add (global.get $free) (i32.and (i32.add (local.get 0) (i32.const 15)) (i32.const -16)))))`;
const REALLOC = `${MEMORY}
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (call $alloc (local.get 3)))`;

const CLOCKS = `package wasi:clocks@0.2.0 { interface monotonic-clock { now: func() -> u64; } }`;
const NOW = `(import "wasi:clocks/monotonic-clock@0.2.0" "now" (func $now (result i64)))`;

let hostScript: string;
beforeAll(async () => {
  hostScript = await bundleV8Host();
});

describe.each(NODES)('the canonical ABI under $name', ({ nodePath }) => {
  let host: Host;
  let count = 0;
  beforeAll(async () => {
    host = await startHost(hostScript, nodePath);
  });
  afterAll(() => host.end());

  async function loaded(core: string, items: string, packages = ''): Promise<void> {
    count += 1;
    const wit = `package root:component; world root { ${items} } ${packages}`;
    const path = await writeCore(`strict-${count}`, `(module ${core})`, wit);
    expect(await load(host, path)).toMatchObject({ type: 'loaded' });
  }
  const call = async (name: string, ...args: string[]) => {
    const [only] = summary(await runCase(host, [step(name, ...args)]));
    return only;
  };

  test('the guest is asked for the room of an empty string', async () => {
    await loaded(
      `${MEMORY}
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
        (i32.add (call $alloc (local.get 3)) (i32.const 8)))
      (func (export "where") (param i32 i32) (result i32) (local.get 0))`,
      'export where: func(text: string) -> u32;',
    );
    expect(await call('where', '""')).toBe('= 4104');
  });

  test('traps have a class by what the engine says', async () => {
    await loaded(
      `${REALLOC} (table 1 funcref)
      (func (export "unreachable") unreachable)
      (func (export "load") (drop (i32.load (i32.const -8))))
      (func (export "divide") (drop (i32.div_u (i32.const 1) (i32.const 0))))
      (func (export "indirect") (call_indirect (i32.const 7)))
      (func $deep (export "deep") (call $deep))
      (func (export "far-string") (result i32) (i32.store (i32.const 4) (i32.const 131073)) (i32.const 0))
      (func (export "far-pointer") (result i32) (i32.const -4))
      (func (export "far-bytes") (result i32) (i32.store (i32.const 4) (i32.const 131073)) (i32.const 0))
      (func (export "surrogate") (result i32) (i32.const 0xd800))`,
      `export unreachable: func(); export load: func(); export divide: func(); export indirect: func();
      export deep: func(); export far-string: func() -> string; export far-pointer: func() -> string;
      export far-bytes: func() -> list<u8>; export surrogate: func() -> char;`,
    );
    expect(await call('unreachable')).toBe('! unreachable');
    for (const name of ['load', 'indirect', 'far-pointer', 'far-bytes', 'far-string'])
      expect(await call(name)).toBe('! out-of-bounds');
    expect(await call('deep')).toBe('! stack-overflow');
    for (const name of ['divide', 'surrogate']) expect(await call(name)).toBe('! other');
  });

  test('numbers wider than their type are masked, as the canonical ABI says, and told', async () => {
    await loaded(
      `(import "h:h/h" "take" (func $take (param i32 i32 i32 i32 i64)))
      (func (export "hand")
        (call $take (i32.const 2) (i32.const 0x1ff) (i32.const 0xfe) (i32.const 0) (i64.const 0x7ff))
        (call $take (i32.const 4) (i32.const 255) (i32.const 3) (i32.const 1) (i64.const 0)))
      (memory (export "memory") 1) (data (i32.const 16) "\\02\\01\\00") (data (i32.const 32) "\\10\\00\\00\\00\\03\\00\\00\\00")
      (func (export "bools") (result i32) (i32.const 32))
      (func (export "bool") (result i32) (i32.const 2)) (func (export "no") (result i32) (i32.const 0))
      (func (export "u8") (result i32) (i32.const 0x1ff)) (func (export "s8") (result i32) (i32.const 0x180))
      (func (export "u16") (result i32) (i32.const -1)) (func (export "s16") (result i32) (i32.const 0x18000))
      (func (export "flags") (result i32) (i32.const 0xfe))`,
      `import h:h/h; export hand: func(); export bools: func() -> list<bool>;
      flags f { a, b } export %bool: func() -> bool; export no: func() -> bool; export %u8: func() -> u8;
      export %s8: func() -> s8; export %u16: func() -> u16; export %s16: func() -> s16; export %flags: func() -> f;`,
      `package h:h { interface h { flags f { a, b } variant v { narrow(u8), wide(u64) }
        take: func(b: bool, u: u8, f: f, v: v); } }`,
    );
    const answers = await Promise.all(
      ['bool', 'no', 'u8', 's8', 'u16', 's16', 'flags'].map((name) => call(name)),
    );
    expect(answers).toEqual(['= true', '= false', '= 255', '= -128', '= 65535', '= -32768', '= {b}']);
    const dirty = async (name: string, answers = 0) => {
      const stubs = Array.from(
        { length: answers },
        () => ({ importPath: ['h:h/h', 'take'], args: null, answer: null }) as const,
      );
      const [told] = (await runCase(host, [withStubs(step(name), ...stubs)])).steps;
      return told?.dirty?.map(({ importPath, type, value, read }) => [importPath?.at(-1), type, value, read]);
    };
    expect(await dirty('no')).toBeUndefined();
    expect(await dirty('u8')).toEqual([[undefined, 'u8', 511, 255]]);
    expect(await dirty('bools')).toEqual([[undefined, 'bool', 2, 1]]);
    expect(await dirty('hand', 2)).toEqual([
      ['take', 'flags', 254, 2],
      ['take', 'u8', 2047, 255],
      ['take', 'bool', 2, 1],
    ]);
  });

  test('no call may leave the component while it allocates or cleans up', async () => {
    await loaded(
      `${NOW} ${MEMORY}
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (drop (call $now)) (call $alloc (local.get 3)))
      (func (export "take") (param i32 i32))
      (func (export "ask") (result i64) (call $now))
      (func (export "give") (result i32) (i32.const 0))
      (func (export "cabi_post_give") (param i32) (drop (call $now)))`,
      `import wasi:clocks/monotonic-clock@0.2.0; export take: func(s: string); export ask: func() -> u64; export give: func() -> string;`,
      CLOCKS,
    );
    expect(await call('take', '"x"')).toBe('! cannot-leave');
    expect(await call('give')).toBe('! cannot-leave');
    expect(await call('ask')).toBe('= 1000');
    // Room is asked for an empty string too: store_string of the canonical ABI.
    expect(await call('take', '""')).toBe('! cannot-leave');
  });

  test('a list that is worth more than it takes in memory is counted before it is lifted', async () => {
    await loaded(
      `${REALLOC}
      (func (export "lists") (param i32) (result i32) (local $i i32)
        (loop $next
          (i32.store (i32.add (i32.const 1028) (i32.mul (local.get $i) (i32.const 8))) (i32.const 65536))
          (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get 0))))
        (i32.store (i32.const 0) (i32.const 1024)) (i32.store (i32.const 4) (local.get 0)) (i32.const 0))
      (func (export "units") (result i32) (i32.store (i32.const 4) (i32.const -1)) (i32.const 0))`,
      `export lists: func(count: u32) -> list<list<u8>>; record pair { a: u64, b: u64 } export units: func() -> list<pair>;`,
    );
    const limits = { valueBytes: 1024 * 1024 };
    const lists = async (many: number) =>
      summary(await runCase(host, [step('lists', String(many))], { limits }));
    expect(await lists(17)).toEqual(['! value-limit']);
    expect((await lists(1))[0]?.slice(0, 5)).toBe('= [[0');
    expect(await call('units')).toBe('! value-limit');
  });

  test('waiting for nothing is blocked for ever; waiting for a timer is not', async () => {
    await loaded(
      `(import "wasi:clocks/monotonic-clock@0.2.0" "subscribe-duration" (func $timer (param i64) (result i32)))
      (import "wasi:io/poll@0.2.0" "[method]pollable.block" (func $block (param i32)))
      (import "wasi:io/poll@0.2.0" "poll" (func $poll (param i32 i32 i32)))
      ${NOW} ${REALLOC}
      (func (export "wait") (param i64) (result i64) (call $block (call $timer (local.get 0))) (call $now))
      (func (export "poll-none") (call $poll (i32.const 0) (i32.const 0) (i32.const 64)))`,
      `import wasi:clocks/monotonic-clock@0.2.0; import wasi:io/poll@0.2.0; export wait: func(ns: u64) -> u64; export poll-none: func();`,
      `package wasi:io@0.2.0 { interface poll { resource pollable { block: func(); } poll: func(in: list<borrow<pollable>>) -> list<u32>; } }
      package wasi:clocks@0.2.0 { interface monotonic-clock { use wasi:io/poll@0.2.0.{pollable}; now: func() -> u64; subscribe-duration: func(when: u64) -> pollable; } }`,
    );
    expect(await call('wait', '18446744073709551615')).toBe('! blocked-forever');
    expect(await call('poll-none')).toBe('! blocked-forever');
    expect(await call('wait', '3600000000000')).toBe('= 3600000001000');
  });

  test('imported functions get the answers of the case, in order, and their calls are told', async () => {
    await loaded(
      `(import "example:host/users@1.0.0" "name-of" (func $name (param i32 i32)))
      (import "$root" "add" (func $add (param i32 i32) (result i32)))
      ${REALLOC}
      (func (export "names") (param i32) (result i32)
        (call $name (local.get 0) (i32.const 16)) (call $name (call $add (local.get 0) (i32.const 1)) (i32.const 16)) (i32.const 16))`,
      `import example:host/users@1.0.0; import add: func(a: u32, b: u32) -> u32; export names: func(id: u32) -> result<string, string>;`,
      `package example:host@1.0.0 { interface users { name-of: func(id: u32) -> result<string, string>; } }`,
    );
    const name = (answer: string | null | { trap: true }) =>
      ({ importPath: ['example:host/users@1.0.0', 'name-of'], args: null, answer }) as const;
    const add = { importPath: ['add'], args: null, answer: '9' } as const;
    const run = (...stubs: Parameters<typeof withStubs>[1][]) =>
      runCase(host, [withStubs(step('names', '7'), ...stubs)]);

    const good = await run(name('ok("Ada")'), add, name('err("gone")'));
    expect(summary(good)).toEqual(['= err("gone")']);
    expect(good.steps[0]?.imports).toEqual([
      { importPath: ['example:host/users@1.0.0', 'name-of'], args: ['7'] },
      { importPath: ['add'], args: ['7', '1'] },
      { importPath: ['example:host/users@1.0.0', 'name-of'], args: ['9'] },
    ]);
    const unlisted = await run(name('ok("Ada")'));
    expect(summary(unlisted)).toEqual(['! other']);
    expect(unlisted.steps[0]?.imports).toHaveLength(2);
    expect(summary(await run(add))).toEqual(['! other']);
    expect(summary(await run(name({ trap: true })))).toEqual(['! other']);
    expect(await run(name('ok(1)'))).toMatchObject({
      done: null,
      failure: { error: { code: 'bad-request' } },
    });
  });

  test('resources are called by constructor, method and static, and known by their variables', async () => {
    await loaded(
      `(import "[export]acme:kitchen/ops@1.2.3" "[resource-new]counter" (func $new (param i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "acme:kitchen/ops@1.2.3#[constructor]counter") (param i32) (result i32)
        (i32.store (i32.const 8) (local.get 0)) (call $new (i32.const 8)))
      (func (export "acme:kitchen/ops@1.2.3#[static]counter.zero") (result i32)
        (i32.store (i32.const 16) (i32.const 0)) (call $new (i32.const 16)))
      (func (export "acme:kitchen/ops@1.2.3#[method]counter.add-up") (param i32 i32) (result i32)
        (i32.store (local.get 0) (i32.add (i32.load (local.get 0)) (local.get 1))) (i32.load (local.get 0)))
      (func (export "acme:kitchen/ops@1.2.3#consume") (param i32) (result i32) (i32.const 1))`,
      `export acme:kitchen/ops@1.2.3;`,
      `package acme:kitchen@1.2.3 { interface ops { resource counter { constructor(n: u32); add-up: func(by: u32) -> u32; zero: static func() -> counter; }
        consume: func(c: counter) -> bool; } }`,
    );
    const ops = (name: string, ...args: string[]) => step(['acme:kitchen/ops@1.2.3', name], ...args);
    const result = await runCase(host, [
      { ...ops('[constructor]counter', '5'), bind: 'c' },
      ops('[static]counter.zero'),
      ops('[method]counter.add-up', 'c', '2'),
      ops('[method]counter.add-up', 'counter-1', '1'),
      ops('consume', 'c'),
      ops('[method]counter.add-up', 'c', '1'),
    ]);
    expect(summary(result)).toEqual(['= c', '= counter-1', '= 7', '= 1', '= true', 'error']);
  });

  test('imports that this host does not give are named when they are called', async () => {
    const packages = `package wasi:sockets@0.2.0 { interface network { open: func(); } } package wasi:clocks@0.3.0 { interface wall { now: func() -> u64; } }`;
    for (const [name, item] of [
      ['wasi:sockets/network@0.2.0', 'open'],
      ['wasi:clocks/wall@0.3.0', 'now'],
    ] as const) {
      const result = item === 'now' ? '(result i64)' : '';
      await loaded(
        `(import "${name}" "${item}" (func $f ${result})) (func (export "f") (call $f) ${result === '' ? '' : '(drop)'})`,
        `import ${name}; export f: func();`,
        packages,
      );
      const [denied] = (await runCase(host, [step('f')])).steps;
      expect(denied).toMatchObject({
        step: 0,
        outcome: { kind: 'trap', message: expect.stringContaining(name) },
      });
    }
  });

  test('a directory that was made after the host was started is read, and no other', async () => {
    const late = join(directory, `late ${nodePath.length}`);
    const one = await startV8Host({
      hostScript,
      nodePath,
      readable: [late],
      stackBytes: LIMITS.stackBytes,
      timeoutGraceMs: 300,
      signal: new AbortController().signal,
    });
    mkdirSync(late);
    const path = await writeCore(
      'late',
      '(module (func (export "f")))',
      'package root:component; world root { export f: func(); }',
    );
    copyFileSync(path, join(late, 'late.wasm'));
    expect(await load(one, join(late, 'late.wasm'))).toMatchObject({ type: 'loaded' });
    expect(await load(one, path)).toMatchObject({
      type: 'error',
      message: expect.stringMatching(/restricted/),
    });
    await one.end();
  });

  test('memory that is too large from the start, and a file that is no component, are told apart', async () => {
    await loaded(`(memory 4097) (func (export "f"))`, 'export f: func();');
    expect(await call('f')).toBe('start: ! memory-limit');
    const limits = { memoryBytes: 2 * LIMITS.memoryBytes };
    expect(summary(await runCase(host, [step('f')], { limits }))).toEqual(['= null']);
    const path = write('garbage', new Uint8Array(64));
    expect(await load(host, path)).toMatchObject({ type: 'error', code: 'bad-component' });
  });
});
