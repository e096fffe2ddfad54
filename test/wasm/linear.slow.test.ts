import { expect, test } from 'vitest';
import { externNames } from '../../src/wasm/extern-names.ts';
import { hostileNames } from '../../src/wasm/hostile.ts';
import { readComponent, readCoreModule } from '../../src/wasm/read.ts';
import { readFeatures } from '../../src/wasm/read-features.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { indexSources } from '../../src/wit/index-sources.ts';
import { parsePackages } from '../../src/wit/parse-package.ts';

const MIB = 1 << 20;

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

function section(id: number, body: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([id, ...leb(body.length)]), body]);
}

/** A module of so many bytes of code in functions of a kilobyte each. */
function moduleOf(bytes: number): Uint8Array {
  const count = bytes / 1024;
  const one = Uint8Array.from(
    [...leb(1021), 0, ...Array.from({ length: 1020 }, (_, at) => (at % 2 ? 0 : 0x41)), 0x0b].slice(0, 1023),
  );
  const header = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  return Buffer.concat([
    header,
    section(10, Buffer.concat([Uint8Array.from(leb(count)), ...Array.from({ length: count }, () => one)])),
  ]);
}

/** As many exports as fit. */
function exportsOf(bytes: number): Uint8Array {
  const count = Math.floor(bytes / 16);
  const items = Array.from({ length: count }, (_, index) => {
    const name = Buffer.from(`export-${String(index).padStart(6, '0')}`);
    return Buffer.concat([Uint8Array.from([name.length]), name, Uint8Array.from([0, 0])]);
  });
  const header = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  return Buffer.concat([header, section(7, Buffer.concat([Uint8Array.from(leb(count)), ...items]))]);
}

/** A type is a signed number: the codes of types are negative. */
function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}

const name = (text: string) => Uint8Array.from([...leb(text.length), ...Buffer.from(text)]);
const PREAMBLE = Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]);
const vector = (items: readonly Uint8Array[]) =>
  Buffer.concat([Uint8Array.from(leb(items.length)), ...items]);

/** A component that imports as many functions as fit. */
function importsOf(bytes: number): Uint8Array {
  const func = (_: unknown, index: number) =>
    Buffer.concat([Uint8Array.of(0), name(`import-${index}`), Uint8Array.of(1, 0)]);
  const types = section(7, Uint8Array.of(1, 0x40, 0, 1, 0));
  const imports = section(10, vector(Array.from({ length: Math.floor(bytes / 18) }, func)));
  return Buffer.concat([PREAMBLE, types, imports]);
}

/** A component that imports an interface of as many resources as fit, each with a method. */
function resourcesOf(bytes: number): Uint8Array {
  const one = (_: unknown, index: number) => {
    const type = index * 3;
    return [
      Buffer.concat([Uint8Array.of(4, 0), name(`r${index}`), Uint8Array.of(3, 1)]),
      Uint8Array.from([1, 0x68, ...leb(type)]),
      Buffer.concat([Uint8Array.of(1, 0x40, 1), name('self'), Uint8Array.from([...signed(type + 1), 1, 0])]),
      Buffer.concat([
        Uint8Array.of(4, 0),
        name(`[method]r${index}.m`),
        Uint8Array.from([1, ...leb(type + 2)]),
      ]),
    ];
  };
  const declarations = Array.from({ length: Math.floor(bytes / 64) }, one).flat();
  const types = section(7, Buffer.concat([Uint8Array.of(1, 0x42), vector(declarations)]));
  const imports = section(10, Buffer.concat([Uint8Array.of(1, 0), name('a:b/c'), Uint8Array.of(5, 0)]));
  return Buffer.concat([PREAMBLE, types, imports]);
}

function witOf(bytes: number): string {
  const items = Math.floor(bytes / 64);
  const line = (index: number) => `  /// What it does.\n  function-${index}: func(a: list<u8>) -> string;\n`;
  return `package a:b;\ninterface i {\n${Array.from({ length: items }, (_, index) => line(index)).join('')}}\n`;
}

/** The least of three, so that a busy machine does not count. */
function least(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(started);
      return user + system;
    }),
  );
}

/** Eight times as much may take thirty times as long: what is quadratic takes sixty-four times. */
function expectLinear(make: (bytes: number) => () => unknown): void {
  const [small, large] = [make(1.25 * MIB), make(10 * MIB)];
  small();
  expect(least(large) / Math.max(least(small), 1_000)).toBeLessThan(30);
}

test.each<[string, (bytes: number) => () => unknown]>([
  ['features of code', (bytes) => bind(readFeatures, moduleOf(bytes))],
  ['names of a module', (bytes) => bind(readCoreModule, exportsOf(bytes))],
  [
    'names of a component',
    (bytes) => {
      const module = exportsOf(bytes);
      const header = Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]);
      return bind(readComponent, Buffer.concat([header, section(1, module)]));
    },
  ],
  ['names that hosts run', (bytes) => bind(hostileNames, readComponent(importsOf(bytes)))],
  ['names by which components find one another', (bytes) => bind(externNames, importsOf(bytes))],
  ['a world of functions', (bytes) => bind(readWorld, importsOf(bytes))],
  ['a world of resources', (bytes) => bind(readWorld, resourcesOf(bytes))],
  ['the text of WIT', (bytes) => bind(parsePackages, witOf(bytes))],
  ['the index of WIT', (bytes) => bind(indexSources, [{ file: 'w.wit', text: witOf(bytes) }])],
])('10 MB in linear time: %s', { timeout: 120_000 }, (_, make) => {
  expectLinear(make);
});

function bind<T>(work: (input: T) => unknown, input: T): () => unknown {
  return () => work(input);
}
