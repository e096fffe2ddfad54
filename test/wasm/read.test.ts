import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedWasm } from '../../src/wasm/bytes.ts';
import { classify, readComponent, readCoreModule } from '../../src/wasm/read.ts';
import { stripCore } from '../../src/wasm/strip.ts';
import { component, core, coreExporting, leb, name, section } from './binary.ts';

const text = (content: string) => new TextEncoder().encode(content);

const MODULE = `(module
  (import "env" "f" (func (param i32)))
  (import "env" "m" (memory 1 2))
  (import "env" "t" (table 1 funcref))
  (import "env" "g" (global i32))
  (func (export "run") (param i32) (result i32) (local.get 0))
  (memory (export "memory") 1)
  (data (memory 1) (i32.const 0) "abc")
  (@custom "go:buildid" "xyz"))`;

const COMPONENT = `(component
  (import "a:b/c@1.0.0" (instance $i (export "f" (func))))
  (core module $m (import "host" "f" (func)) (func (export "run-it")) (memory (export "memory") 1))
  (alias export $i "f" (func $f))
  (core func $lowered (canon lower (func $f)))
  (core instance $args (export "f" (func $lowered)))
  (core instance $inst (instantiate $m (with "host" (instance $args))))
  (component $inner (import "x" (func)) (core module (func (export "deep"))))
  (instance $made (instantiate $inner (with "x" (func $f))))
  (func $run (canon lift (core func $inst "run-it")))
  (export "run" (func $run)))`;

describe('what a file is', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty', 'no bytes'],
    ['a core module', core(), 'core', 'core module'],
    ['a component', component(), 'component', 'component'],
    ['a header cut short', core().subarray(0, 6), 'truncated', 'after 6 bytes'],
    ['a section cut short', coreExporting('f').subarray(0, 20), 'truncated', 'are left'],
    ['a version of the future', Uint8Array.of(0, 0x61, 0x73, 0x6d, 9, 0, 0, 0), 'not-wasm', 'version 9'],
    ['WAT', text('\n(module)'), 'not-wasm', 'WebAssembly text'],
    ['a page', text('<!doctype html><p>Sign in'), 'not-wasm', 'login page'],
    ['a native program', text('\x7fELF\x02'), 'not-wasm', 'GOOS'],
    ['anything else', text('hello'), 'not-wasm', 'unknown'],
  ])('%s', (_, bytes, kind, detail) => {
    expect(classify(bytes)).toEqual({ kind, detail: expect.stringContaining(detail) });
  });
});

describe('a core module', () => {
  test('gives imports, exports and custom sections', async () => {
    const module = readCoreModule(await parse(MODULE));
    expect(module.imports.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'f func',
      'm memory',
      't table',
      'g global',
    ]);
    expect(module.exports).toEqual([
      { name: 'run', kind: 'func' },
      { name: 'memory', kind: 'memory' },
    ]);
    expect(module.customSections).toContainEqual({ name: 'go:buildid', size: 14 });
  });

  test('gives imports of the compact encodings', () => {
    const each = section(2, [1, ...name('env'), 0, 0x7f, 2, ...name('a'), 0, 0, ...name('b'), 3, 0x7f, 0]);
    const shared = section(2, [1, ...name('env'), 0, 0x7e, 0, 0, 2, ...name('c'), ...name('d')]);
    const names = readCoreModule(core(each, shared)).imports.map(
      (one) => `${one.module}.${one.name} ${one.kind}`,
    );
    expect(names).toEqual(['env.a func', 'env.b global', 'env.c func', 'env.d func']);
  });
});

describe('what Go linked', () => {
  const buildId = section(0, [...name('go:buildid'), 1, 2]);
  const data = (...bytes: number[]) => section(11, [1, 0, 0x41, 0, 0x0b, bytes.length, ...bytes]);
  const pclntab = [0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8];
  const isGo = (...sections: number[][]) => readCoreModule(core(...sections)).isGo;

  test('is known by its build id, and without it by its table of functions', () => {
    expect(isGo(buildId, data(1, 2, 3))).toBe(true);
    expect(isGo(data(1, 2, ...pclntab, 4))).toBe(true);
    expect(isGo(data(...pclntab), section(0, name('producers')))).toBe(true);
    expect(readCoreModule(stripCore(core(buildId, data(...pclntab))))).toMatchObject({
      isGo: true,
      customSections: [],
    });
  });

  test('is not what holds the same bytes elsewhere, or Go’s of another pointer size', () => {
    expect(isGo(data(1, 2, 3))).toBe(false);
    expect(isGo(data(...pclntab.slice(0, 7), 4))).toBe(false);
    expect(isGo(section(0, [...name('debug'), ...pclntab]))).toBe(false);
    expect(isGo(section(10, pclntab), section(0, name('go:buildids')))).toBe(false);
  });
});

test('a component gives its modules, nested ones too, and every name that code could be made of', async () => {
  const shape = readComponent(await parse(COMPONENT));
  expect(shape.cores.map(({ exports }) => exports.map((one) => one.name))).toEqual([
    ['run-it', 'memory'],
    ['deep'],
  ]);
  const names = shape.names.map(({ name, where }) => `${where}: ${name}`);
  for (const one of [
    'component import: a:b/c@1.0.0',
    'alias of an instance export: f',
    'core instance export: f',
    'core instance argument: host',
    'alias of a core export: run-it',
    'component 0: component import: x',
    'instance argument: x',
    'component export: run',
  ]) {
    expect(names).toContain(one);
  }
});

describe('malformed files', () => {
  test.each([
    ['a name that is not UTF-8', core(section(7, [1, 2, 0xff, 0xfe, 0, 0])), 12],
    ['a count beyond the section', core(section(7, leb(1_000_000))), 13],
    ['a number of more than 32 bits', core(section(7, [0xff, 0xff, 0xff, 0xff, 0x7f])), 15],
    ['an unknown kind', core(section(7, [1, ...name('f'), 9, 0])), 14],
    ['bytes after the last item', core(section(7, [0, 0])), 11],
    ['an unknown section', core(section(99, [])), 10],
  ])('%s is told with its offset', (_, bytes, offset) => {
    expect(() => readCoreModule(bytes)).toThrow(MalformedWasm);
    expect(() => readCoreModule(bytes)).toThrow(expect.objectContaining({ offset }));
  });

  test('the wrong layer', () => {
    expect(() => readCoreModule(component())).toThrow('component, not a core module');
    expect(() => readComponent(core())).toThrow('core module, not a component');
    expect(() => readComponent(component(section(1, [...component()])))).toThrow(
      'where a core module belongs',
    );
  });

  test('nesting without end', () => {
    let nested = component();
    for (let depth = 0; depth < 500; depth += 1) nested = component(section(4, [...nested]));
    expect(() => readComponent(nested)).toThrow('nested deeper');
  });

  test('mutations of a real component: a shape or MalformedWasm', async () => {
    const real = await parse(COMPONENT);
    const change = fc.record({ at: fc.nat(real.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = real.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(() => classify(bytes)).not.toThrow();
        try {
          readComponent(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedWasm);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('code is skipped, not read: 64 MB of it take no time', () => {
  const code = new Uint8Array(64_000_000);
  const head = [...coreExporting('f').subarray(0, -6), 10, ...leb(63_999_000)];
  code.set(head);
  const bytes = code.subarray(0, head.length + 63_999_000);
  const start = performance.now();
  expect(classify(bytes).kind).toBe('core');
  expect(readCoreModule(bytes).exports).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(250);
});
