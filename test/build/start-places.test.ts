import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { GoSources } from '../../src/build/go-places.ts';
import { startPlaces } from '../../src/build/start-places.ts';
import type { Start } from '../../src/hosts/start.ts';

const root = mkdtempSync(path.join(tmpdir(), 'start-places-'));
afterAll(() => rmSync(root, { recursive: true }));
const main = path.join(root, 'main.go');
writeFileSync(main, '');
const stack = [
  'panic: GREETING is not set',
  '',
  'goroutine 1 [running]:',
  'main.mustGetenv(...)',
  '\t/usr/go/src/runtime/panic.go:12 +0x4',
  '\texample.com/app/main.go:3 +0x19',
  'main.init()',
  '\texample.com/app/main.go:2 +0xa',
];
const panicked = (stderr: string): Start => ({
  outcome: { kind: 'trap', class: 'go-panic', message: 'said' },
  stdout: '',
  stderr,
  imports: [],
  files: [],
});

function placesIn(text: string, start: Start) {
  const sources: GoSources = {
    root,
    packageDir: root,
    module: { dir: root, path: 'example.com/app' },
    setting: () => null,
    read: (file) => (file === main ? text : null),
    goFiles: () => [main],
  };
  return startPlaces(start, sources);
}

test.each(['\n', '\r\n'])(
  'the innermost line of the own module, of a stack that ends its lines with %j',
  (eol) => {
    const places = placesIn('package main\n', panicked(stack.join(eol)));
    expect(places?.panic).toEqual({ file: 'main.go', line: 3, column: null });
  },
);

test('a stack without a line of the module, and what is no stack, have no place', () => {
  const places = (text: string) => placesIn('package main\n', panicked(text))?.panic;
  expect([places('\t/usr/go/src/os/file.go:3 +0x1'), places('see main.go:3'), places('')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('cabi_realloc is its directive', () => {
  const places = placesIn('package main\n\n//go:wasmexport cabi_realloc\n', panicked(''));
  expect(places?.realloc).toMatchObject({ file: 'main.go', line: 3 });
});

test('an init function is to blame where it is the only one', () => {
  const init = 'func init() {\n}\n';
  const line = (text: string) => placesIn(text, panicked(''))?.init?.line ?? null;
  expect([line(`package main\n${init}`), line(`${init}${init}`), line('func initialise() {}')]).toEqual([
    2,
    null,
    null,
  ]);
});

test('nobody looks where instantiation was still', () => {
  const still: Start = { ...panicked(''), outcome: { kind: 'result', value: null } };
  expect(placesIn('//go:wasmexport cabi_realloc\n', still)).toBeNull();
});
