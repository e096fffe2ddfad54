import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findWasmtimeHost,
  type WasmtimeHostSearch,
  wasmtimeHostSearchFor,
} from '../../src/toolchain/wasmtime-host.ts';
import { WASMTIME_HOST, wasmtimeHostRelease } from '../../src/toolchain/wasmtime-host-release.ts';
import { readHostSources } from '../../src/toolchain/wasmtime-host-sources.ts';
import { scratch, sha256, tarGz } from './kit/archives.ts';
import { PLATFORM } from './kit/fake-tool.ts';
import { network } from './kit/network.ts';
import { nodeProgram } from './kit/node-program.ts';
import { send, serveForTest } from './kit/server.ts';

const says = (version: string) =>
  nodeProgram(`console.log('component-check-wasmtime ${version} (wasmtime 48.0.8, protocol 1)');`);

/** A release as the workflow packs it. */
async function release(version: string, program = says(version)) {
  const hashes = { [PLATFORM]: '0'.repeat(64) };
  const { fileName, member } = wasmtimeHostRelease({ version, sha256: hashes, mirror: null });
  const archive = await tarGz([{ name: member, body: program }]);
  return { archive, url: `/wasmtime-host-v${version}/${fileName}`, sha256: { [PLATFORM]: sha256(archive) } };
}

/** A machine with an empty tool cache, a crate where one is asked for, and a cargo that notes that it was called. */
function machine({ crate = false, cargo = '' } = {}) {
  const [root, cache, bin] = [scratch(), scratch(), scratch()];
  const directory = path.join(root, 'wasmtime-host');
  if (crate) {
    for (const folder of ['src', 'wit']) mkdirSync(path.join(directory, folder), { recursive: true });
    for (const file of ['Cargo.toml', 'Cargo.lock', 'src/main.rs', 'wit/world.wit'])
      writeFileSync(path.join(directory, file), '[[package]]\n');
  }
  const calls = path.join(root, 'cargo calls');
  const note = `require('node:fs').appendFileSync(${JSON.stringify(calls)}, process.argv.slice(2).join(' ') + '\\n');`;
  writeFileSync(path.join(bin, 'cargo'), nodeProgram(`${note}\n${cargo}`), { mode: 0o755 });
  const called = () => readdirSync(root).includes('cargo calls') && readFileSync(calls, 'utf8');
  const said: string[] = [];
  const find = (more: Partial<WasmtimeHostSearch> = {}, build = false) =>
    findWasmtimeHost({
      ...wasmtimeHostSearchFor(
        {
          go: null,
          wasmTools: '1.257.1',
          mirrors: { go: null, wasmTools: null },
          encoder: 'native',
          encoderOrigin: 'default',
        },
        {
          ...network(),
          env: { PATH: bin, RUNNER_TOOL_CACHE: cache, HTTPS_PROXY: 'http://127.0.0.1:9' },
          offline: false,
          crate: { directory, build },
          say: (text) => said.push(text),
          note: (text) => said.push(text),
        },
      ),
      ...more,
    });
  return { directory, bin, cache, find, called, said };
}

test('the version that is asked for is that of the crate', () => {
  const manifest = readFileSync(new URL('../../wasmtime-host/Cargo.toml', import.meta.url), 'utf8');
  expect(/^version = "(.+)"$/m.exec(manifest)?.[1]).toBe(WASMTIME_HOST);
});

describe.skipIf(process.platform === 'win32')('the wasmtime host', () => {
  test('not to be had: exit 3 that names what to type, and cargo is not started', async () => {
    for (const crate of [false, true]) {
      const here = machine({ crate });
      await expect(here.find()).rejects.toMatchObject({
        exitCode: 3,
        code: 'tool-missing',
        message: expect.stringMatching(/tool cache.*no sha256 is known for the release wasmtime-host-v/),
        hint: expect.stringMatching(/--host-from-source.*wasmtime: \{ path: … \}/),
      });
      expect(here.called()).toBe(false);
    }
  });

  test('from a mirror: installed once, then found without a request', async () => {
    const { archive, url, sha256 } = await release('9.9.9');
    const server = await serveForTest({ [url]: send(archive) });
    const here = machine();
    const pinned = { version: '9.9.9', sha256, mirror: server.url };
    expect(await here.find(pinned)).toMatchObject({ version: '9.9.9', source: 'release' });
    expect(await here.find({ ...pinned, offline: true })).toMatchObject({ source: 'tool-cache' });
    expect(server.requests).toEqual([`GET ${url}`]);
    expect(here.called()).toBe(false);
  });

  test('two versions lie side by side', async () => {
    const here = machine();
    for (const version of ['9.9.8', '9.9.9']) {
      const { archive, url, sha256 } = await release(version);
      const server = await serveForTest({ [url]: send(archive) });
      await here.find({ version, sha256, mirror: server.url });
    }
    expect(readdirSync(path.join(here.cache, 'component-check-wasmtime')).sort()).toEqual(['9.9.8', '9.9.9']);
  });

  test.each([
    ['A01 with other bytes', '9.9.9', '0'.repeat(64), 'checksum'],
    ['A30 that says another version', '9.9.8', null, 'tool-version'],
  ])('%s is refused', async (_, version, hash, code) => {
    const { archive, url, sha256 } = await release('9.9.9', says(version));
    const server = await serveForTest({ [url]: send(archive) });
    const hashes = hash === null ? sha256 : { [PLATFORM]: hash };
    const found = machine().find({ version: '9.9.9', sha256: hashes, mirror: server.url });
    await expect(found).rejects.toMatchObject({ code, exitCode: 3 });
  });

  test('A12 offline makes no request', async () => {
    const { archive, url, sha256 } = await release('9.9.9');
    const server = await serveForTest({ [url]: send(archive) });
    const found = machine().find({ version: '9.9.9', sha256, mirror: server.url, offline: true });
    await expect(found).rejects.toMatchObject({
      code: 'tool-missing',
      message: expect.stringContaining('--offline'),
    });
    expect(server.requests).toEqual([]);
  });

  test('at its path is taken as it is; what is no program is refused', async () => {
    const here = machine();
    const file = path.join(here.bin, 'host');
    await expect(here.find({ path: file })).rejects.toMatchObject({ code: 'tool-missing' });
    writeFileSync(file, says('1.0.0'), { mode: 0o755 });
    expect(await here.find({ path: file })).toEqual({ path: file, version: null, source: 'config' });
  });
});

describe.skipIf(process.platform === 'win32')('--host-from-source', () => {
  const building = (
    version: string,
    triple = '',
  ) => `const fs = require('node:fs'), path = require('node:path');
const target = process.argv[process.argv.indexOf('--target-dir') + 1];
const program = path.join(target, process.env.CARGO_BUILD_TARGET ?? '${triple}', 'release', 'component-check-wasmtime');
fs.mkdirSync(path.dirname(program), { recursive: true });
fs.writeFileSync(program, ${JSON.stringify(says(version))}, { mode: 0o755 });
const artifact = (executable) => console.log(JSON.stringify({ reason: 'compiler-artifact', executable }));
artifact(null), artifact(program), console.log('{"reason":"build-finished","success":true}');`;
  const builds = building('0.1.0');

  test('builds once, says how far it is, and later runs find it without the flag', async () => {
    const here = machine({ crate: true, cargo: builds });
    expect(await here.find({}, true)).toMatchObject({ source: 'source', version: WASMTIME_HOST });
    expect(here.said[0]).toMatch(/^building the wasmtime host by cargo: 0 of about 1 crates, 0 s/);
    expect(await here.find({}, true)).toMatchObject({ source: 'tool-cache' });
    expect(await here.find()).toMatchObject({ source: 'tool-cache' });
    expect(String(here.called()).match(/build --release --locked/g)).toHaveLength(1);
    writeFileSync(path.join(here.directory, 'src', 'main.rs'), 'fn main() {}');
    await expect(here.find()).rejects.toMatchObject({ code: 'tool-missing' });
  });

  test.each([
    ['CARGO_BUILD_TARGET is for other programs', '', { CARGO_BUILD_TARGET: 'wasm32-wasip2' }],
    ['a target in cargo’s own configuration puts it elsewhere', 'x86_64-unknown-linux-musl', {}],
  ])('%s', async (_, triple, env) => {
    const here = machine({ crate: true, cargo: building('0.1.0', triple) });
    const ambient = { PATH: here.bin, RUNNER_TOOL_CACHE: here.cache, ...env };
    expect(await here.find({ env: ambient }, true)).toMatchObject({ source: 'source' });
    const [left] = readdirSync(path.join(here.cache, 'component-check-wasmtime', 'target'));
    expect(left).toBe(triple === '' ? 'release' : triple);
  });

  test('a relative CARGO_TARGET_DIR is below our own directory, not below the crate', async () => {
    const here = machine({ crate: true, cargo: builds });
    const target = path.join(scratch(), 'target');
    const ambient = { PATH: here.bin, RUNNER_TOOL_CACHE: here.cache };
    const env = { ...ambient, CARGO_TARGET_DIR: path.relative(process.cwd(), target) };
    expect(await here.find({ env }, true)).toMatchObject({ source: 'source' });
    expect(readdirSync(target)).toEqual(['release']);
  });

  test('a cargo that names no program failed', async () => {
    const here = machine({ crate: true });
    await expect(here.find({}, true)).rejects.toMatchObject({
      code: 'tool-failed',
      message: expect.stringContaining('it names no program component-check-wasmtime'),
    });
  });

  test('a crate of another version than the one that is pinned is refused: before cargo where it says so', async () => {
    const pinned = { version: '9.9.9', sha256: { [PLATFORM]: '0'.repeat(64) } };
    const refusal = {
      code: 'tool-version',
      exitCode: 3,
      message: expect.stringMatching(/is version 0\.1\.0 of the wasmtime host, and 9\.9\.9 is asked for/),
    };
    const here = machine({ crate: true, cargo: builds });
    await expect(here.find(pinned, true)).rejects.toMatchObject(refusal);
    expect(readdirSync(path.join(here.cache, 'component-check-wasmtime'))).toEqual(['target']);
    const told = machine({ crate: true, cargo: builds });
    writeFileSync(path.join(told.directory, 'Cargo.toml'), '[package]\nversion = "0.1.0"\n');
    await expect(told.find(pinned, true)).rejects.toMatchObject(refusal);
    expect(told.called()).toBe(false);
  });

  test('a cargo that fails is heard', async () => {
    const here = machine({
      crate: true,
      cargo: `console.error('error: no route to the registry'); process.exit(101);`,
    });
    await expect(here.find({}, true)).rejects.toMatchObject({
      code: 'tool-failed',
      exitCode: 3,
      message: expect.stringContaining('no route to the registry'),
      hint: expect.stringMatching(/network.*build --release --locked/),
    });
  });

  test('offline, cargo makes no request either', async () => {
    const here = machine({ crate: true, cargo: builds });
    await here.find({ offline: true }, true);
    expect(here.called()).toContain('--offline');
  });

  test.each([
    [
      'without sources',
      { crate: false },
      (search: WasmtimeHostSearch['env']) => search,
      /its sources would be .*wasmtime-host, and there is no crate/,
    ],
    ['without cargo', { crate: true }, () => ({ PATH: '' }), /there is no cargo on PATH/],
  ])('%s: exit 3, and why', async (_, options, env, message) => {
    const here = machine(options);
    const ambient = { PATH: here.bin, RUNNER_TOOL_CACHE: here.cache };
    const found = here.find({ env: { ...ambient, ...env(ambient) } }, true);
    await expect(found).rejects.toMatchObject({
      code: 'tool-missing',
      exitCode: 3,
      message: expect.stringMatching(message),
    });
    expect(here.called()).toBe(false);
  });
});

test('sources are told apart by every file', () => {
  const { directory } = machine({ crate: true });
  const before = readHostSources(directory)?.sha256;
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(path.join(directory, 'wit', 'world.wit'), 'other');
  expect(readHostSources(directory)?.sha256).not.toBe(before);
  expect(readHostSources(path.join(directory, 'none'))).toBeNull();
});
