import { describe, expect, test } from 'vitest';
import { readGoRequest } from '../../../src/toolchain/version/read-go-request.ts';
import { COMPONENT, type Files, load, workspace } from '../../config/workspace.ts';

const config = (toolchain = '', component = '') =>
  `version: 1\n${toolchain === '' ? '' : `toolchain: { ${toolchain} }\n`}components: { app: { ${component} } }\n`;

async function requestOf(files: Files, overrides = {}) {
  return readGoRequest(
    await load(workspace({ ...COMPONENT, 'component-check.yml': config(), ...files }), overrides),
  );
}

const MOD = 'module example.org/app\ngo 1.25\ntoolchain go1.26.8\n';

describe('who is asked for Go, in this order', () => {
  const everything = {
    'component-check.yml': config('go: "1.27"'),
    'go.work': 'go 1.26\ntoolchain go1.26.1\nuse .\n',
    'go.mod': MOD,
    '.tool-versions': 'golang 1.26.3\n',
  };
  const unset = { ...everything, 'component-check.yml': config() };

  test.each([
    [
      'an input',
      everything,
      { goVersion: { value: '1.28', origin: 'input' } },
      '1.28',
      'the input go-version',
    ],
    [
      'a file that an input names',
      everything,
      { goVersion: { value: '1.28', origin: 'input', from: '.go-version:1' } },
      '1.28',
      '.go-version:1',
    ],
    ['the config', everything, {}, '1.27', 'toolchain.go'],
    ['go.work', unset, {}, '1.26.1', 'go.work:2'],
    ['go.mod', { ...unset, 'go.work': 'go 1.25\n' }, {}, '1.26.8', 'go.mod:3'],
    [
      'go.mod without a workspace',
      { ...unset, 'component-check.yml': config('', 'build: { env: { GOWORK: "off" } }') },
      {},
      '1.26.8',
      'go.mod:3',
    ],
    ['.tool-versions', { ...unset, 'go.work': '', 'go.mod': 'module m\n' }, {}, '1.26.3', '.tool-versions:1'],
  ] as const)('%s', async (_, files, overrides, version, from) => {
    expect((await requestOf(files, overrides)).wish).toEqual({ version, from });
  });

  test('nobody: what the go lines allow', async () => {
    expect(await requestOf({ 'go.mod': 'module m\ngo 1.25\n', 'go.work': 'go 1.26.1\n' })).toEqual({
      wish: null,
      minimum: { version: '1.26.1', from: 'go.work:1' },
    });
    expect(await requestOf({})).toEqual({ wish: null, minimum: null });
  });

  test('a path is taken as it is', async () => {
    expect(await requestOf({ ...unset, 'component-check.yml': config('go: { path: /x/go }') })).toEqual({
      wish: null,
      minimum: null,
    });
  });
});

const TWO = `version: 1
components: { a: { package: a }, b: { package: b } }
`;
const module = (name: string, text: string): Files => ({
  [`${name}/main.go`]: 'package main\n',
  [`${name}/go.mod`]: text,
  [`${name}/wit/world.wit`]: 'package e:a;\nworld app {}\n',
});

test('modules that want different toolchains are told apart; different minimums are not', async () => {
  const files = (a: string, b: string) => ({
    'component-check.yml': TWO,
    ...module('a', a),
    ...module('b', b),
  });
  await expect(requestOf(files('toolchain go1.25.1', 'toolchain go1.26.8'))).rejects.toMatchObject({
    code: 'config',
    message: expect.stringMatching(/a\/go\.mod:1 wants Go 1\.25\.1 and b\/go\.mod:1 wants Go 1\.26\.8/),
  });
  expect((await requestOf(files('toolchain go1.26.8', 'toolchain go1.26.8'))).wish?.version).toBe('1.26.8');
  expect((await requestOf(files('go 1.24', 'go 1.25.1'))).minimum).toEqual({
    version: '1.25.1',
    from: 'b/go.mod:1',
  });
});

test.each([
  ['a go line', 'module m\ngo 1.26\ntoolchain go1.25.3\n', '1.26'],
  ['any that builds components', 'module m\ngo 1.21\ntoolchain go1.22.1\n', '1.21'],
  ['any that builds, as a minor,', 'module m\ngo 1.21\ntoolchain go1.22\n', '1.21'],
])('a toolchain line that is older than %s does not count', async (_, text, minimum) => {
  expect(await requestOf({ 'go.mod': text })).toEqual({
    wish: null,
    minimum: { version: minimum, from: 'go.mod:2' },
  });
});

test('what is asked for must not be too old for components', async () => {
  for (const old of ['1.22', '1.23', '1.23.4', '1.24rc1', '<1.24', '>=1.21 <1.23'])
    await expect(requestOf({ 'component-check.yml': config(`go: "${old}"`) })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('Go 1.24 is the oldest that works'),
      location: { file: 'component-check.yml', line: expect.any(Number), column: expect.any(Number) },
    });
  for (const young of ['1.24', '>=1.22', '1.24.0'])
    expect((await requestOf({ 'component-check.yml': config(`go: "${young}"`) })).wish?.version).toBe(young);
});

test('what is asked for must not be older than a go line', async () => {
  const files = { 'component-check.yml': config('go: "1.25.3"'), 'go.mod': 'module m\ngo 1.26\n' };
  await expect(requestOf(files)).rejects.toMatchObject({
    code: 'config',
    message: 'toolchain.go asks for Go 1.25.3, but go.mod:2 needs Go 1.26 or newer',
    location: { file: 'component-check.yml', line: expect.any(Number) },
  });
  const minor = { ...files, 'component-check.yml': config('go: "1.25"') };
  await expect(requestOf(minor)).rejects.toMatchObject({ code: 'config' });
  expect((await requestOf({ ...minor, 'go.mod': 'module m\ngo 1.25.3\n' })).wish?.version).toBe('1.25');
  expect((await requestOf({ ...files, 'go.mod': 'module m\ngo 1.25.3\n' })).wish?.version).toBe('1.25.3');
});
