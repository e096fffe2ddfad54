import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ToolchainConfig } from '../../src/config/config.ts';
import { withoutGo } from '../../src/toolchain/environment.ts';
import { findGo } from '../../src/toolchain/go.ts';
import { parseGoVersion, satisfiesGo } from '../../src/toolchain/go-version.ts';
import { nodeProgram } from './kit/node-program.ts';

const toolchain = (go: ToolchainConfig['go']): ToolchainConfig => ({
  go,
  wasmTools: '1.257.1',
  mirrors: { go: null, wasmTools: null },
  encoder: 'embedded',
  encoderOrigin: 'config',
});

const offline = { offline: true };

/** A program named `go` that answers what it is told to, and tells the environment that it was asked in. */
function fakeGo(answer: Record<string, string> | string): {
  dir: string;
  file: string;
  env: Record<string, string>;
} {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), 'go test ')), 'bin');
  mkdirSync(dir);
  const file = path.join(dir, 'go');
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  writeFileSync(
    file,
    nodeProgram(`console.log(${JSON.stringify(text)}.replace('$ENV', process.env.GOTOOLCHAIN))`),
  );
  chmodSync(file, 0o755);
  return { dir, file, env: { PATH: dir, XDG_CACHE_HOME: dir, LOCALAPPDATA: dir, HOME: dir } };
}

describe.skipIf(process.platform === 'win32')('findGo', () => {
  it('takes the Go on PATH and replaces what steers it', async () => {
    const { env, file, dir } = fakeGo({
      GOVERSION: 'go1.26.8',
      GOPROXY: 'https://proxy.example',
      GOSUMDB: '',
      GOCACHE: '/c',
    });
    const ambient = {
      ...env,
      GOFLAGS: '-mod=mod',
      GOEXPERIMENT: 'x',
      GOROOT: '/r',
      GOOS: 'js',
      CGO_CFLAGS: '-O3',
      HOME: '/h',
    };
    const go = await findGo(toolchain(null), ambient);
    expect(go).toMatchObject({ path: file, version: '1.26.8', source: 'path' });
    expect(go.env).toEqual({
      PATH: `${dir}${path.delimiter}${env.PATH}`,
      XDG_CACHE_HOME: dir,
      LOCALAPPDATA: dir,
      HOME: '/h',
      GOPROXY: 'https://proxy.example',
      GOCACHE: '/c',
      GOENV: 'off',
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-buildvcs=false',
    });
  });

  it('takes the Go that the config names, though another is on PATH', async () => {
    const other = fakeGo({ GOVERSION: 'go1.25.1' });
    const named = fakeGo({ GOVERSION: 'go1.26.8' });
    const go = await findGo(toolchain({ path: named.file }), other.env);
    expect(go).toMatchObject({ path: named.file, version: '1.26.8', source: 'config' });
    expect(go.env.PATH?.startsWith(named.dir)).toBe(true);
  });

  it('asks without letting Go download another toolchain', async () => {
    const { env } = fakeGo('{"GOVERSION": "go1.26.8", "GOPROXY": "$ENV"}');
    expect((await findGo(toolchain(null), { ...env, GOTOOLCHAIN: 'auto' })).env.GOPROXY).toBe('local');
  });

  it.each([
    ['no go on PATH', null, { PATH: '/nonexistent' }, 'tool-missing', 3],
    ['a relative entry of PATH', null, { PATH: '.' }, 'tool-missing', 3],
    ['a path that is no program', { path: '/nonexistent/go' }, {}, 'tool-missing', 3],
    ['a range that it does not satisfy', '1.25', null, 'tool-version', 3],
    ['the newest, which takes a request to know', 'stable', null, 'tool-version', 3],
    ['a word that is no version', 'newest', null, 'config', 2],
    ['an empty version', ' ', null, 'config', 2],
  ] as const)('refuses %s', async (_, go, env, code, exitCode) => {
    const found = findGo(toolchain(go), env ?? fakeGo({ GOVERSION: 'go1.26.8' }).env, offline);
    await expect(found).rejects.toMatchObject({ code, exitCode, hint: expect.stringMatching(/./) });
  });

  it('refuses a Go without //go:wasmexport', async () => {
    const found = findGo(toolchain(null), fakeGo({ GOVERSION: 'go1.23.9' }).env, offline);
    await expect(found).rejects.toMatchObject({
      code: 'tool-version',
      message: expect.stringContaining('1.24'),
    });
  });

  it.each(['nonsense', '{}', '{"GOVERSION": "gcc 14"}'])('refuses a go that answers %s', async (answer) => {
    const { env, file } = fakeGo(answer);
    await expect(findGo(toolchain({ path: file }), env)).rejects.toMatchObject({ code: 'tool-failed' });
    // On PATH it is as good as none, and what it said is told.
    await expect(findGo(toolchain(null), env, offline)).rejects.toMatchObject({
      code: 'tool-missing',
      message: expect.stringContaining(`${file} does not answer`),
    });
  });

  it('lets a build make no request where none may be made', async () => {
    const { env } = fakeGo({
      GOVERSION: 'go1.26.8',
      GOPROXY: 'https://proxy.example',
      GONOPROXY: 'corp.example',
    });
    const go = await findGo(toolchain(null), env, offline);
    expect(go.env).toMatchObject({ GOPROXY: 'off', GONOPROXY: 'none', GOVCS: '*:off' });
  });
});

describe('withoutGo', () => {
  it('drops what is Go’s and keeps what only looks like it', () => {
    const kept = { GOOGLE_APPLICATION_CREDENTIALS: 'k', GOROOT_1_26_X64: '/r', CARGO_HOME: 'c', LOGO: 'l' };
    expect(
      withoutGo({ ...kept, GOFLAGS: '1', GO111MODULE: 'off', GO_EXTLINK_ENABLED: '1', CGO_ENABLED: '1' }),
    ).toEqual(kept);
  });
});

describe('parseGoVersion', () => {
  it.each([
    ['go1.26.8', '1.26.8'],
    ['go1.27', '1.27.0'],
    ['go1.27rc1', '1.27.0-rc.1'],
    ['go1.26.8 X:jsonv2', '1.26.8'],
    ['devel go1.28-af3b2c Mon', '1.28.0-devel'],
    ['go1.26.8-custom', '1.26.8'],
    ['', null],
    ['1.26', null],
  ])('reads %j as %j', (text, version) => expect(parseGoVersion(text)).toBe(version));
});

describe('satisfiesGo', () => {
  it.each([
    ['1.26.8', '1.26', true],
    ['1.25.9', '1.26', false],
    ['1.26.8', '1.26.8', true],
    ['1.26.8', 'go1.26.7', false],
    ['1.26.8', '>=1.25', true],
    ['1.24.9', '>=1.25 <1.27', false],
    ['1.27.0-rc.1', '1.27rc1', true],
    ['1.27.0-rc.1', '>=1.25', true],
    ['1.26.8', '1.25 || 1.26', true],
  ])('%s against %s: %s', (version, wanted, fits) => expect(satisfiesGo(version, wanted)).toBe(fits));
});
