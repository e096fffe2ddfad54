import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { restoreFor } from '../../src/action-cache.ts';
import { toolListener } from '../../src/action-tools.ts';
import type { Config } from '../../src/config/config.ts';
import { restoreCaches, saveCaches } from '../../src/toolchain/build-cache/build-cache.ts';
import { endLeftovers } from '../../src/toolchain/process-state.ts';
import { scratch, zip } from './kit/archives.ts';
import { type CacheServer, serveCache } from './kit/cache-server.ts';
import { send, stall, status } from './kit/server.ts';

const script = path.join(inject('bundle'), 'go-cache.mjs');
const NOTHING = { root: '/', components: [] } as unknown as Config;
const WASM_TOOLS = { engine: 'native', source: 'path', path: '/wasm-tools', version: '1.257.1' };
const KEY = { exact: 'go-1', prefix: 'go-' };

let server: CacheServer;
beforeEach(async () => {
  server = await serveCache();
});
afterEach(() => server.close());

/** A runner with caches of its own. */
function runner(timeoutMs = 60_000) {
  const root = scratch();
  const temp = mkdtempSync(path.join(tmpdir(), 'component-check-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const told: string[] = [];
  const caches = { build: path.join(root, 'go build'), modules: path.join(root, 'mod') };
  const env = { ...process.env, ...server.env, RUNNER_TEMP: temp };
  const note = (text: string) => told.push(text);
  const context = {
    script,
    env,
    stateDir: null,
    timeoutMs,
    note,
    warn: (text: string) => told.push(`warning: ${text}`),
  };
  return { told, caches, context, left: () => readdirSync(temp) };
}

/** What is below a directory, by name. */
function tree(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(directory, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}

function fill(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
}

const BUILT = { '00/a-d': 'compiled', 'ff/b-a': 'action', 'trim.txt': '1' };
const MODULES = {
  'cache/download/example.com/a/@v/v1.0.0.zip': 'zip',
  'cache/download/golang.org/x/text/@v/list': 'v1',
  'cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.zip': 'a whole Go',
  'example.com/a@v1.0.0/a.go': 'package a',
};

async function saved() {
  const first = runner();
  fill(first.caches.build, BUILT);
  fill(first.caches.modules, MODULES);
  expect([await saveCaches(KEY, first.caches, first.context), first.told, first.left()]).toEqual([
    true,
    [],
    [],
  ]);
}

describe('a cache that works', () => {
  test('gives the next runner what was compiled and downloaded, and no toolchain and no unpacked module', async () => {
    await saved();
    const next = runner();
    fill(next.caches.build, { '00/a-d': 'its own', '00/c-d': 'its own' });
    expect(await restoreCaches(KEY, next.caches, next.context)).toBe('go-1');
    expect(tree(next.caches.build)).toEqual({ ...BUILT, '00/a-d': 'its own', '00/c-d': 'its own' });
    expect(Object.keys(tree(next.caches.modules))).toEqual(Object.keys(MODULES).slice(0, 2));
    expect([next.told, next.left()]).toEqual([['Go’s caches are those of go-1'], []]);
  });
});

describe('a module that was put into a cache', () => {
  const source = (text: string) => `package dep\n\nconst Text = "${text}"\n`;
  const archive = (text: string) =>
    zip([
      { name: 'example.com/dep@v1.0.0/go.mod', body: 'module example.com/dep\n\ngo 1.24\n' },
      { name: 'example.com/dep@v1.0.0/dep.go', body: source(text) },
    ]);
  const at = 'example.com/dep/@v';

  /** A program, and a proxy that has what it needs; `run` is Go with caches of a runner, and no other place to ask. */
  function program() {
    const [root, proxy] = [scratch(), scratch()];
    fill(root, {
      'go.mod': 'module example.com/p\n\ngo 1.24\n\nrequire example.com/dep v1.0.0\n',
      'main.go': 'package main\n\nimport _ "example.com/dep"\n\nfunc main() {}\n',
    });
    fill(proxy, {
      [`${at}/list`]: 'v1.0.0\n',
      [`${at}/v1.0.0.mod`]: 'module example.com/dep\n\ngo 1.24\n',
      [`${at}/v1.0.0.info`]: '{"Version":"v1.0.0"}',
    });
    writeFileSync(path.join(proxy, at, 'v1.0.0.zip'), archive('genuine'));
    const run = async (caches: { build: string; modules: string }, goproxy: string, ...args: string[]) => {
      const places = { GOCACHE: caches.build, GOMODCACHE: caches.modules, GOPROXY: goproxy, GOSUMDB: 'off' };
      const env = { ...process.env, ...places, GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off' };
      const { stdout } = await promisify(execFile)('go', args, { cwd: root, env });
      return stdout;
    };
    return { run, proxy: pathToFileURL(proxy).href };
  }

  test.each([
    ['is used where it is what go.sum says', 'genuine', /^example.com\/dep$/],
    ['is refused where it is not, whatever hash lies beside it', 'poison', /checksum mismatch/],
  ])('%s', { timeout: 120_000 }, async (_, text, said) => {
    const { run, proxy } = program();
    const first = runner();
    await run(first.caches, proxy, 'mod', 'tidy');
    const downloads = path.join(first.caches.modules, 'cache', 'download', at);
    expect(existsSync(path.join(downloads, 'v1.0.0.ziphash'))).toBe(true);
    writeFileSync(path.join(downloads, 'v1.0.0.zip'), archive(text));
    expect(await saveCaches(KEY, first.caches, first.context)).toBe(true);
    const next = runner();
    expect(await restoreCaches(KEY, next.caches, next.context)).toBe('go-1');
    const listed = run(next.caches, 'off', 'list', 'example.com/dep').catch((error: Error) => error.message);
    expect((await listed).trim()).toMatch(said);
  });
});

describe('a cache that does not work is a warning, and leaves nothing', () => {
  test.each([
    [
      'that has nothing',
      'GetCacheEntryDownloadURL',
      send('{"ok":false}', 'application/json'),
      /^no cache of Go’s builds/,
    ],
    ['whose archive is cut off', 'download', cutOff, /^warning: .*(?:tar|gzip|zstd)/],
    ['whose archive is a page', 'download', send('<html>sign in</html>', 'text/html'), /^warning: .*tar/],
    ['that sends no archive', 'download', status(404), /^warning: .*(?:404|tar)/],
    ['that refuses', 'GetCacheEntryDownloadURL', refuse, /^warning: .*401.*no token/],
  ] as const)('%s', async (_, operation, answer, said) => {
    await saved();
    const next = runner();
    server.instead.set(operation, answer);
    expect(await restoreCaches(KEY, next.caches, next.context)).toBeNull();
    expect(next.told).toEqual([expect.stringMatching(said)]);
    expect(next.told[0]).not.toContain('secret');
    expect([next.left(), existsSync(next.caches.build), existsSync(next.caches.modules)]).toEqual([
      [],
      false,
      false,
    ]);
  });

  test.each([
    ['errs', 'GetCacheEntryDownloadURL', status(500)],
    ['says nothing', 'GetCacheEntryDownloadURL', stall()],
    ['stops in the archive', 'download', stall(Buffer.alloc(1000))],
    ['answers garbage', 'GetCacheEntryDownloadURL', send('<html>', 'text/html')],
  ] as const)('one that %s is given up in time', async (_, operation, answer) => {
    await saved();
    const next = runner(2000);
    server.instead.set(operation, answer);
    expect(await restoreCaches(KEY, next.caches, next.context)).toBeNull();
    expect(next.told).toEqual(['warning: Go’s caches were not restored: that took more than 2 s']);
    expect([next.left(), existsSync(next.caches.build)]).toEqual([[], false]);
  });

  test('the same when it saves', async () => {
    const first = runner(2000);
    fill(first.caches.build, BUILT);
    server.instead.set('upload', stall());
    const before = server.keys();
    expect(await saveCaches({ exact: 'go-9', prefix: 'go-' }, first.caches, first.context)).toBe(false);
    expect(first.told).toEqual(['warning: Go’s caches were not saved: that took more than 2 s']);
    expect([server.keys(), first.left(), tree(first.caches.build)]).toEqual([before, [], BUILT]);
  });

  test('another of its name is there already', async () => {
    await saved();
    const second = runner();
    fill(second.caches.build, BUILT);
    expect(await saveCaches(KEY, second.caches, second.context)).toBe(false);
  });

  test('the run is cancelled: it ends at once', async () => {
    server.instead.set('GetCacheEntryDownloadURL', stall());
    const next = runner();
    const signal = AbortSignal.timeout(500);
    const ended = restoreCaches(KEY, next.caches, { ...next.context, signal });
    await expect(ended).rejects.toMatchObject({ code: 'cancelled' });
    expect(next.left()).toEqual([]);
  });
});

describe('the main step', () => {
  const go = (caches: { build: string; modules: string }) => ({
    version: '1.26.8',
    env: { GOCACHE: caches.build, GOMODCACHE: caches.modules },
  });
  const entryUrl = pathToFileURL(path.join(inject('bundle'), 'action.mjs')).href;

  test('writes its worker down, so that the post step can end it', async () => {
    server.instead.set('GetCacheEntryDownloadURL', stall());
    const { context, told, caches } = runner();
    const asked = {
      command: 'build',
      env: context.env,
      signal: new AbortController().signal,
      progress: { note: context.note, update: () => {}, done: () => {} },
    };
    const core = { setOutput: () => {}, saveState: () => {}, warning: (text: string) => told.push(text) };
    const listen = toolListener(asked as never, true, core, entryUrl);
    const ended = listen({ go: go(caches), wasmTools: WASM_TOOLS } as never, NOTHING);
    const groups = path.join(context.env.RUNNER_TEMP, 'component-check-groups');
    await expect.poll(() => existsSync(groups) && readdirSync(groups), { timeout: 30_000 }).toHaveLength(1);
    expect(await endLeftovers(groups)).toHaveLength(1);
    await ended;
    expect(told).toEqual([expect.stringMatching(/^Go’s caches were not restored/)]);
  });

  test.skipIf(process.platform === 'win32')('warns where it cannot make a key, and goes on', async () => {
    const { context, told, caches } = runner();
    const root = scratch();
    writeFileSync(path.join(root, 'go.mod'), 'module p\n');
    writeFileSync(path.join(root, 'go.sum'), '');
    // More than Node reads at once; it takes no room.
    truncateSync(path.join(root, 'go.sum'), 2 ** 31 + 1);
    const config = { root, components: [{ package: root }] } as unknown as Config;
    const found = restoreFor(config, go(caches), 'any', { ...context, entryUrl });
    expect(await found).toBeNull();
    expect(told).toEqual([expect.stringMatching(/^warning: Go’s caches are neither restored nor saved: /)]);
  });
});

/** The half of what was saved. */
function cutOff(response: ServerResponse): void {
  const [blob = Buffer.alloc(0)] = [...server.blobs.values()];
  response.writeHead(200, { 'content-length': blob.length >> 1 });
  response.end(blob.subarray(0, blob.length >> 1));
}

function refuse(response: ServerResponse): void {
  response.writeHead(401, { 'content-type': 'application/json' });
  response.end('{"msg":"no token"}');
}
