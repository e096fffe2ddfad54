import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as toolCache from '@actions/tool-cache';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ToolchainConfig } from '../../../src/config/config.ts';
import { cacheRoot } from '../../../src/toolchain/install/cache-root.ts';
import { HASHED } from '../../../src/toolchain/install/hash-file.ts';
import { makeStaging } from '../../../src/toolchain/install/staging.ts';
import { installWasmTools } from '../../../src/toolchain/install-wasm-tools.ts';
import { findWasmTools } from '../../../src/toolchain/wasm-tools.ts';
import { knownWasmTools, wasmToolsRelease } from '../../../src/toolchain/wasm-tools-release.ts';
import { scratch, sha256 } from '../kit/archives.ts';
import { PLATFORM, program, release, releaseName, releasePath } from '../kit/fake-tool.ts';
import { network, QUICK } from '../kit/network.ts';
import { closedUrl, send, serveForTest, status, truncated } from '../kit/server.ts';

const VERSION = '1.262.0';
const TOOL = await release(VERSION, program(`wasm-tools ${VERSION}`));

interface Setup {
  readonly mirror?: string | null;
  readonly archive?: Uint8Array;
  readonly offline?: boolean;
  readonly env?: Record<string, string>;
}

/** One machine: a tool cache of its own, and an empty PATH. */
function machine() {
  const cache = scratch();
  const notes: string[] = [];
  const find = ({ mirror = null, archive = TOOL, offline = false, env = {} }: Setup = {}) => {
    const toolchain: ToolchainConfig = {
      go: null,
      wasmTools: { version: VERSION, sha256: { [PLATFORM]: sha256(archive) } },
      mirrors: { go: null, wasmTools: mirror },
      encoder: 'native',
      encoderOrigin: 'config',
    };
    // The official place cannot be reached from a test: nothing listens on this proxy.
    const proxy = { HTTPS_PROXY: 'http://127.0.0.1:9' };
    const ambient = { PATH: '', RUNNER_TOOL_CACHE: cache, ...proxy, ...env };
    return findWasmTools(toolchain, ambient, {
      ci: true,
      offline,
      limits: QUICK,
      note: (text) => notes.push(text),
    });
  };
  const directory = path.join(cache, 'component-check-wasm-tools');
  const entry = path.join(directory, VERSION, process.arch);
  return { cache, notes, find, directory, entry, tool: path.join(entry, 'wasm-tools') };
}

/** Names of the files that were hashed since the last time. */
function listenToHashes(): () => string[] {
  const files: string[] = [];
  const hear = (file: unknown) => files.push(path.basename(String(file)));
  HASHED.subscribe(hear);
  onTestFinished(() => {
    HASHED.unsubscribe(hear);
  });
  return () => files.splice(0).sort();
}

const installed = (directory: string) => readdirSync(directory).sort();

describe.skipIf(process.platform === 'win32')('wasm-tools from a mirror', () => {
  test('is installed once, and found the next time without a request', async () => {
    const { find, tool, directory, cache } = machine();
    const server = await serveForTest({ [releasePath(VERSION)]: send(TOOL) });
    expect(await find({ mirror: server.url })).toEqual({
      engine: 'native',
      path: tool,
      version: VERSION,
      source: 'release',
    });
    expect(statSync(tool).mode & 0o7777).toBe(0o755);
    expect(await find({ mirror: server.url })).toMatchObject({ path: tool, source: 'tool-cache' });
    expect(await find({ offline: true })).toMatchObject({ path: tool, source: 'tool-cache' });
    expect(server.requests).toEqual([`GET ${releasePath(VERSION)}`]);
    expect(installed(directory)).toEqual([VERSION]);
    vi.stubEnv('RUNNER_TOOL_CACHE', cache);
    expect(toolCache.find('component-check-wasm-tools', VERSION)).toBe(path.dirname(tool));
    vi.unstubAllEnvs();
  });

  test('nothing is hashed twice: the archive and the program when they come, a program again where it was touched', async () => {
    const server = await serveForTest({ [releasePath(VERSION)]: send(TOOL) });
    const { find, tool } = machine();
    const hashed = listenToHashes();
    await find({ mirror: server.url });
    expect(hashed()).toEqual(['archive', 'wasm-tools']);
    await find({ mirror: server.url });
    await find({ offline: true });
    expect(hashed()).toEqual([]);
    utimesSync(tool, new Date(), new Date());
    await find({ offline: true });
    await find({ offline: true });
    expect(hashed()).toEqual(['wasm-tools']);
  });

  test('A32 is taken by its own path, whatever stands on PATH', async () => {
    const older = scratch();
    writeFileSync(path.join(older, 'wasm-tools'), program('wasm-tools 1.250.0'), { mode: 0o755 });
    const server = await serveForTest({ [releasePath(VERSION)]: send(TOOL) });
    const { find, tool } = machine();
    expect(await find({ mirror: server.url, env: { PATH: older } })).toMatchObject({
      path: tool,
      version: VERSION,
    });
  });

  test('A01 with a wrong hash ends the run, and nothing of it stays', async () => {
    const { find, directory } = machine();
    const server = await serveForTest({ '*': send(await release(VERSION, program('evil'))) });
    await expect(find({ mirror: server.url })).rejects.toMatchObject({
      code: 'checksum',
      exitCode: 3,
      message: expect.stringContaining(sha256(TOOL)),
    });
    expect(installed(directory)).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('A10 that is down gives way to the next source, where the hash is the same', async () => {
    const { find } = machine();
    const down = await closedUrl();
    const failed = find({ mirror: down });
    await expect(failed).rejects.toMatchObject({ code: 'download', exitCode: 3 });
    await expect(failed).rejects.toThrow(
      new RegExp(`PATH: .*tool cache: .*${down}v${VERSION}.*ECONNREFUSED.*https://github.com/.*ECONNREFUSED`),
    );
  });

  test('A07 that lacks the version is asked once', async () => {
    const server = await serveForTest({});
    await expect(machine().find({ mirror: server.url })).rejects.toThrow('HTTP 404');
    expect(server.requests).toHaveLength(1);
  });

  test('A20 whose archive is hostile leaves nothing', async () => {
    const { find, directory, cache } = machine();
    const archive = await release(VERSION, program('x'), { name: '../../../evil', body: 'x' });
    const server = await serveForTest({ '*': send(archive) });
    await expect(find({ mirror: server.url, archive })).rejects.toMatchObject({ code: 'tool-failed' });
    expect([installed(directory), readdirSync(cache)]).toEqual([[], ['component-check-wasm-tools']]);
  });

  test('A30 that gives another version than it says is refused before it is installed', async () => {
    const { find, directory } = machine();
    const archive = await release(VERSION, program('wasm-tools 1.261.0'));
    const server = await serveForTest({ '*': send(archive) });
    await expect(find({ mirror: server.url, archive })).rejects.toMatchObject({
      code: 'tool-version',
      message: expect.stringContaining('1.261.0'),
    });
    expect(installed(directory)).toEqual([]);
  });

  test('A12 offline makes no request, and says what is missing', async () => {
    const server = await serveForTest({ '*': send(TOOL) });
    const env = { HTTPS_PROXY: server.url, HTTP_PROXY: server.url };
    await expect(machine().find({ mirror: server.url, offline: true, env })).rejects.toMatchObject({
      code: 'tool-missing',
      message: expect.stringMatching(/PATH.*tool cache.*--offline/),
    });
    expect(server.requests).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the tool cache', () => {
  async function filled() {
    const server = await serveForTest({ '*': send(TOOL) });
    const here = machine();
    await here.find({ mirror: server.url });
    return { ...here, server };
  }

  test('A26 a program that was changed is not run but replaced, and that is said', async () => {
    const { find, tool, server, notes, entry } = await filled();
    const before = readFileSync(tool);
    const { atime, mtime } = statSync(tool);
    writeFileSync(tool, program(`wasm-tools ${VERSION}`).replace('console', ' globalThis.evil = 1; console'));
    utimesSync(tool, atime, mtime);
    expect(await find({ mirror: server.url })).toMatchObject({ source: 'release' });
    expect(readFileSync(tool).equals(before)).toBe(true);
    expect(notes.join()).toContain(`not used: wasm-tools has sha256`);
    expect(notes.join()).toContain(entry);
    expect(server.requests).toHaveLength(2);
  });

  test('A26 of the same size and times all the same; offline it is an error', async () => {
    const { find, tool } = await filled();
    utimesSync(tool, 1000, 1000);
    expect(await find({ offline: true })).toMatchObject({ source: 'tool-cache' });
    writeFileSync(tool, readFileSync(tool, 'utf8').replace('1.262.0', '1.262.1'));
    utimesSync(tool, 1000, 1000);
    await expect(find({ offline: true })).rejects.toMatchObject({ code: 'tool-missing' });
  });

  test.each([
    [
      'A25 a crash left no marker',
      (entry: string) => writeFileSync(path.join(entry, '.component-check.json'), ''),
    ],
    [
      'A25 the marker is of something else',
      (entry: string) =>
        writeFileSync(path.join(entry, '.component-check.json'), '{"schema":1,"sha256":"x","programs":{}}'),
    ],
    [
      'the program is a link',
      (entry: string) => {
        writeFileSync(path.join(entry, 'other'), 'x');
        rmSync(path.join(entry, 'wasm-tools'));
        symlinkSync('other', path.join(entry, 'wasm-tools'));
      },
    ],
  ])('%s: it is repaired', async (_, damage) => {
    const { find, entry, server, directory } = await filled();
    damage(entry);
    expect(await find({ mirror: server.url })).toMatchObject({ source: 'release' });
    expect(await find({ offline: true })).toMatchObject({ source: 'tool-cache' });
    expect(installed(directory)).toEqual([VERSION]);
  });

  test('A02 an entry of another archive than the one that is asked for does not count', async () => {
    const { find, server } = await filled();
    const other = await release(VERSION, program(`wasm-tools ${VERSION}`), { name: 'x', body: 'x' });
    await expect(find({ mirror: server.url, archive: other })).rejects.toMatchObject({ code: 'checksum' });
  });

  test('a cache that nobody may write to is read', async () => {
    const { find, entry } = await filled();
    chmodSync(path.dirname(entry), 0o555);
    expect(await find({ offline: true })).toMatchObject({ source: 'tool-cache' });
    chmodSync(path.dirname(entry), 0o755);
  });

  test('A24 installs at once end with one whole entry, and each is right', async () => {
    const server = await serveForTest({ '*': send(TOOL) });
    const { find, directory, tool } = machine();
    const found = await Promise.all(Array.from({ length: 5 }, () => find({ mirror: server.url })));
    expect(found.map((one) => 'path' in one && one.path)).toEqual(Array(5).fill(tool));
    expect(installed(directory)).toEqual([VERSION]);
    expect(readdirSync(path.join(directory, VERSION)).sort()).toEqual(
      [process.arch, `${process.arch}.complete`, `${process.arch}.stamps.json`].sort(),
    );
  });

  test('what a killed install left is taken away, and what a living one does is not', async () => {
    const { directory, find } = machine();
    const server = await serveForTest({ '*': send(TOOL) });
    await find({ mirror: server.url });
    const { staging } = await leftovers(directory);
    writeFileSync(path.join(directory, VERSION, process.arch, '.component-check.json'), '');
    await find({ mirror: server.url });
    expect(staging.map((name) => existsSync(name))).toEqual([false, true, true]);
  });

  test('A27 a cache that cannot be written is said, with what to do', async () => {
    const { find, cache } = machine();
    const server = await serveForTest({ '*': send(TOOL) });
    writeFileSync(path.join(cache, 'component-check-wasm-tools'), 'a file');
    await expect(find({ mirror: server.url })).rejects.toMatchObject({
      code: 'tool-failed',
      message: expect.stringMatching(/tool cache \(.*cannot be written/),
      hint: expect.stringContaining('RUNNER_TOOL_CACHE'),
    });
    expect(server.requests).toEqual([]);
  });

  test('a download that fails leaves nothing', async () => {
    const { find, directory } = machine();
    for (const answer of [truncated(TOOL, true), status(500)]) {
      const server = await serveForTest({ '*': answer });
      await expect(find({ mirror: server.url })).rejects.toMatchObject({ code: 'download' });
      expect(installed(directory)).toEqual([]);
    }
  });
});

/** Staging directories of a process that is gone, of this one, and of one on another machine. */
async function leftovers(directory: string) {
  const mine = await makeStaging(directory);
  const dead = mine.replace(`-${process.pid}-`, '-4194304999-');
  const elsewhere = mine.replace(/\.staging-[0-9a-f]+-/, '.staging-00000000-');
  for (const one of [dead, elsewhere]) mkdirSync(one);
  return { staging: [dead, mine, elsewhere] };
}

describe('releases of wasm-tools', () => {
  const ask = (version: string, sha: Record<string, string> | null = null, mirror: string | null = null) => ({
    version,
    sha256: sha,
    mirror,
  });

  test('have their hashes here, for five platforms', () => {
    expect(knownWasmTools()[0]).toBe('1.257.1');
    const { sources, sha256: hash, member } = wasmToolsRelease(ask('1.257.1'), 'linux-x64');
    expect(hash).toBe('acea0a6f71b15f3b2d394f97453398f29099cec52df93bb25741a22561639b24');
    expect(member).toBe('wasm-tools-1.257.1-x86_64-linux/wasm-tools');
    expect(sources.map(String)).toEqual([
      'https://github.com/bytecodealliance/wasm-tools/releases/download/v1.257.1/wasm-tools-1.257.1-x86_64-linux.tar.gz',
    ]);
  });

  test('every version has every platform’s hash', () => {
    for (const version of knownWasmTools()) {
      for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])
        expect(wasmToolsRelease(ask(version), platform).sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('come from a mirror first, by the same name and with the same hash', () => {
    const release = wasmToolsRelease(ask('1.257.1', null, 'https://mirror.example/a'), 'win32-x64');
    expect(release.sources.map(({ host }) => host)).toEqual(['mirror.example', 'github.com']);
    expect(release.sources[0]?.pathname).toBe('/a/v1.257.1/wasm-tools-1.257.1-x86_64-windows.zip');
    expect(release.sha256).toBe('6d9bc36132f25a063dfb5e18bb8a025c7f8b8b01f139eb976a32081cad1c6137');
  });

  test.each([
    [
      'A02 an unknown version',
      ask('1.257.9'),
      'linux-x64',
      'config',
      /no hash is known for wasm-tools 1\.257\.9, so it is not downloaded$/,
    ],
    [
      'A02 hashes of other platforms only',
      ask('1.262.0', { 'darwin-x64': 'a' }),
      'linux-x64',
      'config',
      /for linux-x64, only for darwin-x64/,
    ],
    [
      'A29 an unknown platform',
      ask('1.257.1'),
      'freebsd-x64',
      'tool-missing',
      /for freebsd-x64, only for linux-x64/,
    ],
  ] as const)('%s: what there is, is listed', (_, wanted, platform, code, message) => {
    expect(() => wasmToolsRelease(wanted, platform)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

test('A29 there is none for musl, and nothing is downloaded', async () => {
  const server = await serveForTest({ '*': send(TOOL) });
  const wanted = { version: VERSION, sha256: { [PLATFORM]: sha256(TOOL) }, mirror: server.url };
  const search = { ...wanted, ...network(), offline: false, say: () => {}, note: () => {} };
  const entry = {
    root: scratch(),
    tool: 'component-check-wasm-tools',
    version: VERSION,
    arch: 'x64',
    program: 'wasm-tools',
  } as const;
  expect(await installWasmTools(wasmToolsRelease(wanted), entry, search, true)).toEqual([
    { source: 'releases', why: expect.stringMatching(/with musl, only for linux-x64/) },
  ]);
  expect(server.requests).toEqual([]);
});

test.each([
  ['A28 on a laptop, Linux', { HOME: '/h' }, 'linux', '/h/.cache/component-check/tools'],
  ['with a cache of its own', { HOME: '/h', XDG_CACHE_HOME: '/c' }, 'linux', '/c/component-check/tools'],
  ['but not a relative one', { HOME: '/h', XDG_CACHE_HOME: 'c' }, 'linux', '/h/.cache/component-check/tools'],
  ['macOS', { HOME: '/h' }, 'darwin', '/h/Library/Caches/component-check/tools'],
  ['on a runner', { HOME: '/h', RUNNER_TOOL_CACHE: '/opt/tools' }, 'linux', '/opt/tools'],
] as const)('the tool cache %s', (_, env, platform, expected) => {
  expect(cacheRoot(env, platform).replaceAll('\\', '/')).toBe(expected);
});

test('the names of the test are those of the table', () => {
  if (process.platform !== 'win32')
    expect(wasmToolsRelease({ version: '1.257.1', sha256: null, mirror: null }, PLATFORM).member).toBe(
      `${releaseName('1.257.1')}/wasm-tools`,
    );
});
