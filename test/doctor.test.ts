import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../src/doctor.ts';
import { sha256 } from './toolchain/kit/archives.ts';
import { PLATFORM, program, releasePath } from './toolchain/kit/fake-tool.ts';
import { GO_INDEX, goArchive, goSays, machine } from './toolchain/kit/machine.ts';
import { QUICK } from './toolchain/kit/network.ts';
import { nodeProgram } from './toolchain/kit/node-program.ts';
import { closedUrl, send, serveForTest, status } from './toolchain/kit/server.ts';

const HASH = 'a'.repeat(64);
const wanting = (mirror: string, go = '"1.26"') =>
  `toolchain: { go: ${go}, wasm-tools: { version: 9.9.9, sha256: { ${PLATFORM}: ${HASH} } }, mirrors: { go: "${mirror}", wasm-tools: "${mirror}" } }\n`;

interface Look {
  readonly offline?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly component?: string;
}

function look(
  { root, env }: ReturnType<typeof machine>,
  { offline = false, env: more, component }: Look = {},
) {
  const components = component === undefined ? null : { value: [component], origin: 'flag' as const };
  return diagnose({
    config: { cwd: root, configPath: null, overrides: { components } },
    offline,
    crate: path.join(root, 'no crate'),
    // Nothing listens there: what is official cannot be reached from a test.
    env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9', ...more },
    signal: new AbortController().signal,
    say: () => {},
    limits: QUICK,
  });
}

describe.skipIf(process.platform === 'win32')('doctor', () => {
  test('says what is there: version, place and hash of the program', async () => {
    const here = machine('', { go: goSays('1.26.8'), 'wasm-tools': 'wasm-tools 1.257.1' });
    const found = await look(here, { offline: true });
    expect(found).toMatchObject({
      exitCode: 0,
      platform: PLATFORM,
      config: 'component-check.yml',
      cache: here.env.RUNNER_TOOL_CACHE,
      errors: [],
    });
    const shared = { state: 'present', source: 'path', attempts: [], price: null };
    expect(found.tools).toEqual([
      expect.objectContaining({
        ...shared,
        name: 'go',
        wanted: 'Go 1.25 or newer (go.mod:3)',
        version: '1.26.8',
        path: path.join(here.bin, 'go'),
        sha256: sha256(Buffer.from(program(goSays('1.26.8')))),
      }),
      expect.objectContaining({
        ...shared,
        name: 'wasm-tools',
        version: '1.257.1',
        path: path.join(here.bin, 'wasm-tools'),
        sha256: sha256(Buffer.from(program('wasm-tools 1.257.1'))),
      }),
    ]);
  });

  test('says what getting the others costs, and gets nothing', async () => {
    const index = JSON.stringify([
      { files: [goArchive('1.26.9'), goArchive('1.26.8'), goArchive('1.27.0')] },
    ]);
    const server = await serveForTest({
      [GO_INDEX]: send(index, 'application/json'),
      [releasePath('9.9.9')]: send(Buffer.alloc(1_234_567)),
    });
    const found = await look(machine(wanting(server.url)));
    expect(found.exitCode).toBe(0);
    const [go, wasmTools] = found.tools;
    expect(go).toMatchObject({
      state: 'obtainable',
      path: null,
      price: { version: '1.26.9', bytes: 59_786_240, sha256: '5'.repeat(64) },
    });
    expect(go?.price?.url).toBe(`${server.url}${goArchive('1.26.9').filename}`);
    expect(go?.attempts.map(({ source }) => source)).toEqual(['PATH', 'the tool cache']);
    expect(wasmTools).toMatchObject({
      state: 'obtainable',
      price: { url: `${server.url.slice(0, -1)}${releasePath('9.9.9')}`, bytes: 1_234_567, sha256: HASH },
    });
  });

  test('offline makes no request, and a Go that is not there is exit 3', async () => {
    const server = await serveForTest({});
    const all = { HTTPS_PROXY: server.url, HTTP_PROXY: server.url, ALL_PROXY: server.url };
    const found = await look(machine(wanting(server.url)), { offline: true, env: all });
    expect(server.requests).toEqual([]);
    expect(found).toMatchObject({ exitCode: 3, offline: true });
    expect(found.tools).toMatchObject([
      { state: 'missing', price: null, hint: expect.stringContaining('--offline') },
      // What it would cost is known but for the size.
      { state: 'stand-in', price: { bytes: null, sha256: HASH }, hint: expect.stringContaining('--offline') },
    ]);
  });

  test('tells each source that was asked in vain; in CI nothing stands in', async () => {
    const found = await look(machine(wanting(await closedUrl())), { env: { CI: 'true' } });
    expect(found).toMatchObject({
      exitCode: 3,
      errors: [],
      tools: [{ state: 'missing' }, { state: 'missing' }],
    });
    for (const tool of found.tools) {
      expect(tool.attempts.length).toBe(4);
      expect(tool.attempts[2]?.why).toContain('refuses connections');
      expect(tool.hint).toContain('mirror');
    }
  });

  test('`stable` on PATH is there, once the list has said which it is', async () => {
    const index = JSON.stringify([{ files: [goArchive('1.26.8'), goArchive('1.25.14')] }]);
    const server = await serveForTest({ [GO_INDEX]: send(index, 'application/json'), '*': status(404) });
    const here = machine(wanting(server.url, 'stable'), { go: goSays('1.26.8') });
    expect((await look(here)).tools[0]).toMatchObject({
      state: 'present',
      version: '1.26.8',
      source: 'path',
    });
    const older = machine(wanting(server.url, 'oldstable'), { go: goSays('1.26.8') });
    expect((await look(older)).tools[0]).toMatchObject({
      state: 'obtainable',
      price: { version: '1.25.14' },
    });
  });

  test('asks the module proxy of an installed Go first, and for the size alone', async () => {
    const server = await serveForTest({ '*': send(Buffer.alloc(4321)) });
    const here = machine(wanting('http://127.0.0.1:9/'));
    const answers = { GOVERSION: 'go1.24.3', GOROOT: '/goroot', GOPROXY: `${server.url},direct` };
    const script = `console.log(process.argv[2] === 'list' ? 'go 1.26.7 1.26.8 1.27.0' : ${JSON.stringify(JSON.stringify(answers))})`;
    here.write('bin/go', nodeProgram(script), 0o755);
    const [go] = (await look(here)).tools;
    expect(go).toMatchObject({
      state: 'obtainable',
      price: { version: '1.26.8', bytes: 4321, sha256: null },
    });
    expect(go?.price?.url).toMatch(/golang\.org\/toolchain\/@v\/v0\.0\.1-go1\.26\.8\.\w+-\w+\.zip$/);
  });

  test('a named program that does not work is missing, and what is wrong with it is told', async () => {
    const here = machine('toolchain: { go: { path: bin/go }, wasm-tools: { path: bin/none } }\n', {
      go: 'hello',
    });
    const found = await look(here, { offline: true });
    expect(found.exitCode).toBe(3);
    expect(found.tools.map(({ state, attempts }) => [state, attempts[0]?.why])).toEqual([
      ['missing', expect.stringContaining('does not answer')],
      ['missing', expect.stringContaining('is not a program')],
    ]);
  });

  test('a changed program in the tool cache does not count', async () => {
    const here = machine(wanting('http://127.0.0.1:9/'), { go: goSays('1.26.8') });
    const entry = path.join(here.env.RUNNER_TOOL_CACHE, 'component-check-wasm-tools/9.9.9', process.arch);
    mkdirSync(entry, { recursive: true });
    const tool = path.join(entry, 'wasm-tools');
    const marker = { schema: 1, tool: 'x', version: '9.9.9', url: 'x', sha256: HASH };
    const install = (recorded: string) => {
      writeFileSync(tool, program('wasm-tools 9.9.9'));
      chmodSync(tool, 0o755);
      const programs = { 'wasm-tools': recorded };
      writeFileSync(path.join(entry, '.component-check.json'), JSON.stringify({ ...marker, programs }));
    };
    install(sha256(Buffer.from(program('wasm-tools 9.9.9'))));
    expect((await look(here, { offline: true })).tools[1]).toMatchObject({ state: 'present', path: tool });
    install(HASH);
    expect((await look(here, { offline: true })).tools[1]).toMatchObject({ state: 'stand-in', path: null });
  });

  test('the embedded encoder is there, and Go that nothing needs is not missed', async () => {
    const here = machine('toolchain: { encoder: embedded }\n');
    here.write(
      'component-check.yml',
      'version: 1\ntoolchain: { encoder: embedded }\ncomponents: { a: { component: a.wasm } }\n',
    );
    here.write('a.wasm', '');
    const found = await look(here, { offline: true });
    expect(found.tools.map(({ state }) => state)).toEqual(['not-needed', 'embedded']);
    expect(found.exitCode).toBe(0);
  });

  test('a config with a mistake is exit 2, and the tools are judged all the same', async () => {
    const here = machine('colour: red\n', { go: goSays('1.26.8') });
    const found = await look(here, { offline: true });
    expect(found).toMatchObject({ exitCode: 2, config: null, errors: [{ code: 'config' }] });
    expect(found.tools[0]).toMatchObject({ name: 'go', state: 'present' });
    expect((await look(machine(''), { offline: true, component: 'b' })).exitCode).toBe(2);
  });
});
