import { describe, expect, test } from 'vitest';
import { readGoDirectives, readToolVersions } from '../../../src/toolchain/version/go-directives.ts';
import { readGoIndex } from '../../../src/toolchain/version/go-index.ts';
import {
  exactVersion,
  fits,
  type GoRequest,
  goName,
  nearestVersions,
  newestFit,
} from '../../../src/toolchain/version/go-request.ts';

const asks = (version: string | null, minimum: string | null = null): GoRequest => ({
  wish: version === null ? null : { version, from: 'a test' },
  minimum: minimum === null ? null : { version: minimum, from: 'go.mod:3' },
});

const VERSIONS = ['1.24.9', '1.24.10', '1.25.3', '1.25.14', '1.26.8', '1.27.0-rc.2', '1.27.0-rc.1', '1.9.2'];

describe('the newest that will do', () => {
  test.each([
    ['1.25', null, '1.25.14'],
    ['1.24', null, '1.24.10'],
    ['1.25.3', null, '1.25.3'],
    ['>=1.24 <1.26', null, '1.25.14'],
    ['stable', null, '1.26.8'],
    ['oldstable', null, '1.25.14'],
    ['1.27rc1', null, '1.27.0-rc.1'],
    ['1.27', null, '1.27.0-rc.2'],
    [null, null, '1.26.8'],
    [null, '1.26', '1.26.8'],
    [null, '1.27', '1.27.0-rc.2'],
    ['>=1.24', '1.25.4', '1.26.8'],
    ['1.25', '1.26', null],
    ['stable', '1.27', null],
    ['1.9.2', null, null],
    ['1.28', null, null],
  ])('of %s, at least %s, is %s', (wish, minimum, expected) => {
    expect(newestFit(VERSIONS, asks(wish, minimum))).toBe(expected);
  });
});

test.each([
  ['1.26.8', asks('1.26'), true],
  ['1.26.8', asks('1.26.7'), false],
  ['1.26.8', asks(null), true],
  ['1.23.9', asks(null), false],
  ['1.26.8', asks(null, '1.26.8'), true],
  ['1.26.8', asks(null, '1.26.9'), false],
  ['1.27.0-rc.1', asks(null, '1.27'), true],
  ['1.27.0-rc.1', asks(null, '1.27.0'), false],
  ['1.26.8', asks('stable'), false],
])('%s fits %j: %s', (version, request, expected) => expect(fits(version, request)).toBe(expected));

test.each([
  ['1.25.3', '1.25.3'],
  ['1.27rc1', '1.27.0-rc.1'],
  ['1.25', null],
  ['>=1.25.3', null],
  ['stable', null],
])('%s names exactly %s', (wish, expected) => expect(exactVersion(asks(wish))).toBe(expected));

test.each([
  ['1.25.14', 'go1.25.14'],
  ['1.27.0', 'go1.27.0'],
  ['1.27.0-rc.1', 'go1.27rc1'],
])('Go calls %s %s', (version, name) => expect(goName(version)).toBe(name));

test('A07 the nearest versions come first', () => {
  expect(nearestVersions(VERSIONS, '1.25.13').slice(0, 2)).toEqual(['1.25.14', '1.25.3']);
});

describe('go.mod and go.work', () => {
  test('name a minimum and a toolchain, with their lines', () => {
    expect(readGoDirectives('module x\r\n\r\ngo 1.25.1\r\ntoolchain go1.26.8 // pinned\r\n')).toEqual({
      go: { version: '1.25.1', line: 3 },
      toolchain: { version: '1.26.8', line: 4 },
    });
  });

  test.each([
    ['toolchain default', null],
    ['toolchain go1.27rc1', '1.27rc1'],
    ['toolchain go1.25.1-custom', '1.25.1'],
    ['toolchain "go1.25.1"', '1.25.1'],
    ['// toolchain go1.25.1', null],
    ['toolchains go1.25.1', null],
    ['require x v1.0.0 // toolchain go1.25.1', null],
  ])('%s: %s', (line, expected) => {
    expect(readGoDirectives(line).toolchain?.version ?? null).toBe(expected);
  });

  test.each([
    ['go 1.24', '1.24'],
    ['go 1.27rc1', '1.27rc1'],
    ['godebug default=go1.21', null],
    ['go', null],
  ])('%s: %s', (line, expected) => expect(readGoDirectives(line).go?.version ?? null).toBe(expected));
});

test.each([
  ['nodejs 20.1.0\ngolang 1.25.3\n', '1.25.3', 2],
  ['go 1.25 # pinned', '1.25', 1],
  ['golang 1.25.3 system', '1.25.3', 1],
  ['golang system', null, 0],
  ['golang latest', null, 0],
  ['#golang 1.25.3', null, 0],
  ['golangci-lint 1.60.1', null, 0],
])('.tool-versions %j', (text, version, line) => {
  expect(readToolVersions(text)).toEqual(version === null ? null : { version, line });
});

describe('the list of go.dev', () => {
  const file = {
    filename: 'go1.25.14.linux-amd64.tar.gz',
    os: 'linux',
    arch: 'amd64',
    version: 'go1.25.14',
    sha256: 'a'.repeat(64),
    size: 70_000_000,
    kind: 'archive',
  };
  const index = (...files: unknown[]) => [{ version: 'go1.25.14', stable: true, files }];

  test('gives the archives of one platform', () => {
    const others = [
      { ...file, arch: 'arm64' },
      { ...file, kind: 'installer' },
    ];
    expect(readGoIndex(index(file, ...others), 'linux-amd64')).toEqual([
      { version: '1.25.14', fileName: file.filename, sha256: file.sha256, size: file.size },
    ]);
  });

  test.each([
    ['a name that leads elsewhere', { ...file, filename: '../../evil.tar.gz' }],
    ['a URL for a name', { ...file, filename: 'https://evil.example/go.tar.gz' }],
    ['no hash', { ...file, sha256: '' }],
    ['a size that is none', { ...file, size: '70' }],
    ['nothing', null],
  ])('passes over %s', (_, broken) => {
    expect(readGoIndex(index(broken), 'linux-amd64')).toEqual([]);
  });

  test.each([null, {}, 'x', 3])('is not %j', (other) => expect(readGoIndex(other, 'linux-amd64')).toBeNull());
});
