import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { diagnose } from '../src/doctor.ts';
import { lockTools } from '../src/lock.ts';
import { findTools } from '../src/toolchain/find-tools.ts';
import { sha256 } from './toolchain/kit/archives.ts';
import { PLATFORM, program } from './toolchain/kit/fake-tool.ts';
import { GO_INDEX, goArchive, goSays, machine } from './toolchain/kit/machine.ts';
import { QUICK } from './toolchain/kit/network.ts';
import { closedUrl, send, serveForTest } from './toolchain/kit/server.ts';

const GO_PLATFORMS = [
  'linux-amd64',
  'linux-arm64',
  'darwin-arm64',
  'darwin-amd64',
  'windows-amd64',
  'plan9-386',
];
const HASH = 'a'.repeat(64);

async function mirror(...versions: string[]): Promise<string> {
  const files = versions.flatMap((version) => GO_PLATFORMS.map((platform) => goArchive(version, platform)));
  return (await serveForTest({ [GO_INDEX]: send(JSON.stringify([{ files }]), 'application/json') })).url;
}

const toolchain = (url: string, more = '') => `toolchain: { mirrors: { go: "${url}" }${more} }\n`;
type Machine = ReturnType<typeof machine>;
const request = ({ root }: Machine) => ({ cwd: root, configPath: null, overrides: {} });
const blocked = { HTTPS_PROXY: 'http://127.0.0.1:9' };

function lock(here: Machine, update = false): Promise<string> {
  const env = { ...here.env, ...blocked };
  return lockTools(request(here), { env, limits: QUICK, update, say: () => {} });
}

const text = ({ root }: Machine) => readFileSync(path.join(root, 'toolchain.lock'), 'utf8');
const change = (here: Machine, from: string, to: string) =>
  here.write('toolchain.lock', text(here).replaceAll(from, to));

/** The tools of a run that may make no request. */
async function find(here: Machine) {
  const config = await loadConfig(request(here));
  const { env } = here;
  return await findTools(config, { env, offline: true, say: () => {}, note: () => {} });
}

/** What doctor says of the same. */
function doctor(here: Machine) {
  const { signal } = new AbortController();
  return diagnose({
    config: request(here),
    crate: '/none',
    offline: true,
    env: here.env,
    signal,
    say: () => {},
  });
}

describe.skipIf(process.platform === 'win32')('lock', () => {
  test('writes version, URL and sha256 for all platforms, and the comments that Renovate reads', async () => {
    const here = machine(toolchain(await mirror('1.26.8', '1.27rc1', '1.25.14')));
    const platforms = 'darwin-arm64, darwin-x64, linux-arm64, linux-x64, win32-x64';
    expect(await lock(here)).toBe(
      `toolchain.lock: Go 1.26.8 for ${platforms}, wasm-tools 1.257.1 for ${platforms}`,
    );
    const { go, 'wasm-tools': wasmTools } = parse(text(here));
    expect(go.archives['linux-x64']).toEqual({
      url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
      sha256: '5'.repeat(64),
    });
    expect(wasmTools.archives['linux-x64']).toEqual({
      url: 'https://github.com/bytecodealliance/wasm-tools/releases/download/v1.257.1/wasm-tools-1.257.1-x86_64-linux.tar.gz',
      sha256: 'acea0a6f71b15f3b2d394f97453398f29099cec52df93bb25741a22561639b24',
    });
    // What docs/toolchain.md gives Renovate to look for.
    const pattern =
      /# renovate: datasource=(?<datasource>\S+) depName=(?<depName>\S+)(?: extractVersion=(?<extractVersion>\S+))?\s+version: "(?<currentValue>[^"]+)"/g;
    expect([...text(here).matchAll(pattern)].map(({ groups }) => ({ ...groups }))).toEqual([
      { datasource: 'golang-version', depName: 'go', currentValue: '1.26.8', extractVersion: undefined },
      {
        datasource: 'github-releases',
        depName: 'bytecodealliance/wasm-tools',
        extractVersion: '^v(?<version>.+)$',
        currentValue: '1.257.1',
      },
    ]);
    expect(readdirSync(here.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('keeps what is locked and gives a changed version its hashes; --update takes the newest', async () => {
    const here = machine(toolchain(await mirror('1.26.8', '1.26.7')));
    await lock(here);
    change(here, 'version: "1.26.8"', 'version: "1.26.7"');
    change(here, 'version: "1.257.1"', 'version: "1.257.0"');
    expect(await lock(here)).toMatch(/Go 1\.26\.7 .* wasm-tools 1\.257\.0 /);
    expect(text(here)).not.toMatch(/1\.26\.8|1\.257\.1/);
    expect(await lock(here, true)).toMatch(/Go 1\.26\.8 .* wasm-tools 1\.257\.1 /);
  });

  test('leaves out what is named by its path, and refuses to write nothing', async () => {
    const here = machine('toolchain: { go: { path: bin/go }, wasm-tools: 1.256.0 }\n');
    expect(await lock(here)).toMatch(/^toolchain\.lock: wasm-tools 1\.256\.0 /);
    const nothing = machine('toolchain: { go: { path: bin/go }, encoder: embedded }\n');
    await expect(lock(nothing)).rejects.toMatchObject({ code: 'config' });
    expect(existsSync(path.join(nothing.root, 'toolchain.lock'))).toBe(false);
  });

  test('writes nothing where the hashes cannot be had', async () => {
    const here = machine(toolchain(await closedUrl()));
    await expect(lock(here)).rejects.toMatchObject({
      code: 'download',
      message: expect.stringMatching(/refuses/),
    });
    expect(existsSync(path.join(here.root, 'toolchain.lock'))).toBe(false);
    const unknown = machine('toolchain: { wasm-tools: 99.0.0 }\n');
    await expect(lock(unknown)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/no hash/),
    });
  });
});

describe.skipIf(process.platform === 'win32')('a lock is enforced', () => {
  const tools = { go: goSays('1.26.8'), 'wasm-tools': 'wasm-tools 1.257.1' };

  async function locked(more = ''): Promise<Machine> {
    const here = machine(toolchain(await mirror('1.26.8'), more), tools);
    await lock(here);
    return here;
  }

  test('what is locked is taken', async () => {
    const found = await find(await locked());
    expect(found.go).toMatchObject({ version: '1.26.8', request: { wish: { from: 'toolchain.lock' } } });
    expect(found.wasmTools).toMatchObject({ engine: 'native', version: '1.257.1' });
  });

  test('another Go on PATH does not count, though the config would allow it', async () => {
    const here = await locked();
    here.write('bin/go', program(goSays('1.26.9')), 0o755);
    await expect(find(here)).rejects.toThrow(
      /Go 1\.26\.8 \(toolchain\.lock\) cannot be had.*it has Go 1\.26\.9/,
    );
    expect((await doctor(here)).tools[0]).toMatchObject({
      state: 'missing',
      wanted: 'Go 1.26.8 (toolchain.lock)',
    });
  });

  test('the embedded encoder stands in for no locked wasm-tools', async () => {
    const here = await locked();
    here.write('bin/wasm-tools', program('wasm-tools 1.257.0'), 0o755);
    await expect(find(here)).rejects.toThrow(/wasm-tools 1\.257\.1 is needed to encode/);
    expect((await doctor(here)).tools[1]).toMatchObject({ state: 'missing' });
    rmSync(path.join(here.root, 'toolchain.lock'));
    expect((await find(here)).wasmTools).toMatchObject({ engine: 'embedded', substitute: true });
    expect((await doctor(here)).tools[1]).toMatchObject({ state: 'stand-in' });
  });

  test('a Go in the tool cache counts where it was made of the locked archive', async () => {
    const here = await locked();
    here.write('bin/go', program(goSays('1.26.9')), 0o755);
    const entry = path.join(here.env.RUNNER_TOOL_CACHE, 'component-check-go/1.26.8', process.arch);
    mkdirSync(path.join(entry, 'bin'), { recursive: true });
    const go = program(goSays('1.26.8'));
    writeFileSync(path.join(entry, 'bin/go'), go, { mode: 0o755 });
    const install = (archive: string) => {
      const programs = { 'bin/go': sha256(Buffer.from(go)) };
      const marker = { schema: 1, tool: 'x', version: '1.26.8', url: 'x', sha256: archive, programs };
      writeFileSync(path.join(entry, '.component-check.json'), JSON.stringify(marker));
    };
    install('7'.repeat(64));
    await expect(find(here)).rejects.toThrow(/Go 1\.26\.8 \(toolchain\.lock\) cannot be had/);
    install('5'.repeat(64));
    expect((await find(here)).go).toMatchObject({ version: '1.26.8', source: 'tool-cache' });
  });

  test.each([
    ['go: "1.25"', /holds Go 1\.26\.8, but Go 1\.25 \(toolchain\.go\) is asked for/],
    ['wasm-tools: 1.256.0', /holds wasm-tools 1\.257\.1, but wasm-tools 1\.256\.0 .* is asked for/],
    [
      `wasm-tools: { version: 1.257.1, sha256: { ${PLATFORM}: ${HASH} } }`,
      /with sha256 acea.*but sha256 aaaa/,
    ],
  ])('a config that asks for %s contradicts it', async (asked, message) => {
    if (/sha256/.test(asked) && PLATFORM !== 'linux-x64') return;
    const here = await locked();
    here.write('component-check.yml', `version: 1\ncomponents: { a: {} }\ntoolchain: { ${asked} }\n`);
    await expect(find(here)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(message),
      location: { file: 'toolchain.lock', line: expect.any(Number) },
      hint: expect.stringContaining('component-check lock'),
    });
  });

  test('`stable` is what it was when the lock was made', async () => {
    const here = await locked(', go: stable');
    expect((await find(here)).go).toMatchObject({ version: '1.26.8' });
  });

  test('a version that was changed without its hashes is told', async () => {
    const here = await locked();
    change(here, 'version: "1.26.8"', 'version: "1.26.9"');
    await expect(find(here)).rejects.toThrow(/says Go 1\.26\.9, but its hashes are of another version/);
    const other = await locked();
    change(other, 'version: "1.257.1"', 'version: "1.257.10"');
    await expect(find(other)).rejects.toThrow(/says wasm-tools 1\.257\.10, but its hashes/);
  });

  test('a program that is named by its path has to be of the locked version', async () => {
    const here = await locked();
    const other = path.join(here.root, 'other-go');
    writeFileSync(other, program(goSays('1.26.9')));
    chmodSync(other, 0o755);
    here.write(
      'component-check.yml',
      'version: 1\ncomponents: { a: {} }\ntoolchain: { go: { path: other-go } }\n',
    );
    await expect(find(here)).rejects.toMatchObject({
      code: 'tool-version',
      message: `${other} is Go 1.26.9, but toolchain.lock holds 1.26.8`,
    });
  });

  test('an archive whose hash is another than the locked one is not downloaded', async () => {
    const here = await locked();
    change(here, '5'.repeat(64), '6'.repeat(64));
    here.write('bin/go', program('no go'), 0o755);
    const config = await loadConfig(request(here));
    const env = { ...here.env, ...blocked };
    await expect(
      findTools(config, { env, offline: false, say: () => {}, note: () => {} }),
    ).rejects.toMatchObject({
      code: 'checksum',
      message: expect.stringMatching(/has sha256 5{64} in the list of http.*, but 6{64} in toolchain\.lock/),
    });
  });

  test.each([
    ['version: 1\n', 'version: 2\n', /`version`/],
    [`sha256: "${'5'.repeat(64)}"`, 'sha256: "5"', /`go\.archives\..*\.sha256`/],
    ['https://go.dev', 'http://go.dev', /`go\.archives\..*\.url`/],
    ['  archives:', '  colour: red\n  archives:', /`go\.colour` is no key/],
    ['version: "1.26.8"', 'version: [', /./],
  ])('a damaged lock is refused, with the place: %s', async (from, to, message) => {
    const here = await locked();
    change(here, from, to);
    await expect(find(here)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(message),
      location: { file: 'toolchain.lock', line: expect.any(Number) },
    });
    // And written anew.
    expect(await lock(here)).toContain('Go 1.26.8');
  });
});
