import { describe, expect, test } from 'vitest';
import { importChain, readPackages } from '../../src/build/importers.ts';
import { unsupportedFindings } from '../../src/build/unsupported-packages.ts';
import { linkedFunctions } from '../../src/wasm/linked-functions.ts';

/** As `go list -deps` prints them: dependencies first. */
const packages = readPackages(
  [
    'errors\ttrue\t',
    'net\ttrue\terrors',
    'mime/multipart\ttrue\tnet errors',
    'example.com/dial\tfalse\tnet',
    'example.com/app\tfalse\tmime/multipart example.com/dial',
  ].join('\r\n'),
);

describe('the importer', () => {
  test('what somebody chose, before what the library imports for itself', () => {
    expect(importChain(packages, 'net')).toEqual(['example.com/app', 'example.com/dial', 'net']);
  });

  test('through the library where nobody else imports it', () => {
    const without = readPackages('net\ttrue\t\nnet/http\ttrue\tnet\nexample.com/app\tfalse\tnet/http\n');
    expect(importChain(without, 'net')).toEqual(['example.com/app', 'net/http', 'net']);
  });

  test('nobody, and a list that is not there', () => {
    expect([importChain(packages, 'os/exec'), importChain([], 'net')]).toEqual([null, null]);
  });
});

test('the place is the import of the main package', () => {
  const text = 'package main\n\nimport (\n\t"fmt"\n\t_ "example.com/dial"\n)\n';
  const sources = {
    root: '/r',
    packageDir: '/r',
    module: null,
    setting: () => null,
    read: () => text,
    goFiles: () => ['/r/main_test.go', '/r/main.go'],
  };
  const unsupported = { marks: [], package: 'net', functions: /^net/, why: 'no', instead: 'yes' };
  const [finding] = unsupportedFindings([{ unsupported, functions: ['net.Dial'] }], packages, sources);
  expect(finding?.location).toEqual({ file: 'main.go', line: 5, column: 1 });
  expect(finding?.message).toContain('example.com/app imports example.com/dial imports net');
});

describe('linked functions', () => {
  const name = (text: string) => [...Buffer.from(`${text}\0`)];
  const u64 = (value: number) => [value, 0, 0, 0, 0, 0, 0, 0];
  const table = (names: readonly number[]) => [
    ...[0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8],
    ...[1, 1, 0, 48, 48 + names.length].flatMap(u64),
    ...names,
  ];
  /** A module whose data holds these bytes at address 16. */
  const moduleOf = (data: readonly number[]) => {
    const body = [1, 0, 0x41, 16, 0x0b, data.length, ...data];
    return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 11, body.length, ...body]);
  };

  test('the names of the table', () => {
    const names = [...name('net.Dial'), ...name('main.main')];
    expect(linkedFunctions(moduleOf(table(names)))).toEqual(['net.Dial', 'main.main']);
  });

  test('data that only begins like one, or ends too early, has none', () => {
    expect(linkedFunctions(moduleOf([0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8]))).toEqual([]);
    expect(linkedFunctions(moduleOf(table([]).slice(0, 50)))).toEqual([]);
    expect(linkedFunctions(moduleOf(name('net.Dial')))).toEqual([]);
  });
});
