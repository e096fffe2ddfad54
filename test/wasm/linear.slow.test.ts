import { expect, test } from 'vitest';
import { readComponent, readCoreModule } from '../../src/wasm/read.ts';
import { readFeatures } from '../../src/wasm/read-features.ts';
import { indexSources } from '../../src/wit/index-sources.ts';

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
  ['the index of WIT', (bytes) => bind(indexSources, [{ file: 'w.wit', text: witOf(bytes) }])],
])('10 MB in linear time: %s', { timeout: 120_000 }, (_, make) => {
  expectLinear(make);
});

function bind<T>(work: (input: T) => unknown, input: T): () => unknown {
  return () => work(input);
}
