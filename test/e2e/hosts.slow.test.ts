import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { GoldenResult } from '../../src/report/report.ts';
import { wasmtimeHostRelease } from '../../src/toolchain/wasmtime-host-release.ts';
import { sha256 } from '../toolchain/kit/archives.ts';
import { nodeProgram } from '../toolchain/kit/node-program.ts';
import { send, serveForTest } from '../toolchain/kit/server.ts';
import { type CliOptions, cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

const wasmtime = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;
const bundle = inject('bundle');
const LONG = 600_000;

let repository: Repository;
let cache: string;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
  cache = path.join(repository.root, 'tool cache');
  mkdirSync(cache);
});
afterAll(() => repository.remove());

const engines = () => path.join(repository.root, 'fixtures/broken/engines');

/** The small component that is there already, with this host and these cases. */
function engine(host: string, cases = '> turn(1000)\n1000\n', more = ''): string {
  writeFileSync(path.join(engines(), 'cases.transcript'), cases);
  writeFileSync(
    path.join(engines(), 'component-check.yml'),
    `version: 1
toolchain: { encoder: embedded, ${host} }
components:
  engines:
    component: engines.wasm
    wit: engines.wit
    hosts: [v8, wasmtime]
    golden: { files: [cases.transcript] }
${more}`,
  );
  return engines();
}

const at = (file: string) => `wasmtime: { path: ${JSON.stringify(file)} }`;

function check(cwd: string, args: readonly string[] = [], env: CliOptions['env'] = {}) {
  return cli(bundle, ['--json', ...args], { cwd, env: { RUNNER_TOOL_CACHE: cache, ...env } });
}

/** Where a stack overflows is each engine's own affair, and so is the memory that was taken before. */
const outcome = ({ file, line, name, status, finding, cost }: GoldenResult) =>
  [`${file}:${line} ${name}`, status, finding, /recursion/.test(name) ? null : cost.memoryBytes] as const;

describe.skipIf(wasmtime === undefined)('with the real wasmtime host', () => {
  test.each(['compute-hash', 'process-json', 'kitchen-sink'])(
    'all transcripts of %s pass on both hosts, with identical results',
    { timeout: LONG },
    async (fixture) => {
      const cwd = path.join(repository.root, 'fixtures', fixture);
      const config = path.join(cwd, 'component-check.yml');
      const text = existsSync(config)
        ? readFileSync(config, 'utf8').replace('toolchain: {', `toolchain: { ${at(wasmtime ?? '')},`)
        : `version: 1\ntoolchain: { encoder: embedded, ${at(wasmtime ?? '')} }\ncomponents: { ${fixture}: }\n`;
      writeFileSync(config, text);
      const result = await check(cwd, ['--host', 'v8', '--host', 'wasmtime']);
      const report = reportOf(result);
      expect([report.verdict, report.errors]).toEqual(['passed', []]);
      expect(report.tools.wasmtime).toBe('48.0.8');
      const golden = report.components[0]?.golden ?? [];
      // `@ host` and `@ skip` leave some to one host.
      const skipped = new Set(golden.filter(({ status }) => status === 'skipped').map(({ name }) => name));
      const on = (host: string) => golden.filter((one) => one.host === host && !skipped.has(one.name));
      expect(on('v8').length).toBeGreaterThan(0);
      expect(on('wasmtime').map(outcome)).toEqual(on('v8').map(outcome));
      for (const { cost } of on('wasmtime')) {
        expect(cost).toMatchObject({ callFuel: expect.any(Number), instantiationFuel: expect.any(Number) });
      }
    },
  );

  test('growth.fuel catches one slower line, and passes what did not change', { timeout: LONG }, async () => {
    const cwd = path.join(repository.root, 'fixtures/compute-hash');
    const host = at(wasmtime ?? '');
    const budget = 'budgets: { growth: { fuel: 1% } }';
    writeFileSync(
      path.join(cwd, 'component-check.yml'),
      `version: 1\ntoolchain: { encoder: embedded, ${host} }\ncomponents: { compute-hash: { hosts: [wasmtime], ${budget} } }\n`,
    );
    const first = await check(cwd);
    expect(reportOf(first).components[0]?.checks.find((one) => one.check === 'growth')).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/^no baseline/),
    });
    writeFileSync(path.join(cwd, 'base.json'), first.stdout);
    const same = reportOf(await check(cwd, ['--base', 'base.json']));
    const growth = same.components[0]?.checks.find((one) => one.check === 'growth');
    expect([growth?.status, growth?.findings]).toEqual(['passed', []]);
    const source = path.join(cwd, 'main.go');
    const before = readFileSync(source, 'utf8');
    writeFileSync(
      source,
      before.replace('digest :=', '_ = hex.EncodeToString(abi.Bytes(data, length))\n\tdigest :='),
    );
    const slower = reportOf(await check(cwd, ['--base', 'base.json']));
    expect(slower.exitCode).toBe(1);
    expect(slower.components[0]?.checks.flatMap(({ findings }) => findings)).toMatchObject([
      { rule: 'compat/imports-only' },
      { rule: 'fuel/growth', location: { file: expect.stringContaining('.transcript') } },
    ]);
    const alone = await check(cwd, ['--base', 'base.json', '--host', 'v8']);
    expect([alone.code, reportOf(alone).errors[0]?.message]).toEqual([
      2,
      expect.stringContaining('wasmtime, which alone counts fuel, is not among the hosts'),
    ]);
    writeFileSync(source, before);
  });

  test('a real archive is installed from a mirror, shown by doctor, and found offline', async () => {
    const platform = `${process.platform}-${process.arch}`;
    const known = { version: '0.1.0', sha256: { [platform]: '0'.repeat(64) }, mirror: null };
    const { fileName } = wasmtimeHostRelease(known);
    const script = fileURLToPath(new URL('../../scripts/pack-wasmtime-host.mjs', import.meta.url));
    const name = /0\.1\.0-(.+?)\.(?:zip|tar\.gz)$/.exec(fileName)?.[1] ?? '';
    const packed = execFileSync(process.execPath, [script, name, path.join(cache, 'packed'), wasmtime ?? '']);
    const archive = readFileSync(packed.toString().trim());
    const server = await serveForTest({ [`/wasmtime-host-v0.1.0/${fileName}`]: send(archive) });
    const pinned = `wasmtime: { version: 0.1.0, sha256: { ${platform}: ${sha256(archive)} } }`;
    const cwd = engine(`${pinned}, mirrors: { wasmtime: "${server.url}" }`);
    const doctor = async () => {
      const said = await cli(bundle, ['doctor', '--json'], { cwd, env: { RUNNER_TOOL_CACHE: cache } });
      const { tools } = JSON.parse(said.stdout);
      return tools.find((tool: { name: string }) => tool.name === 'wasmtime-host');
    };
    expect(await doctor()).toMatchObject({ state: 'obtainable', price: { bytes: archive.length } });
    expect((await check(cwd)).code).toBe(0);
    expect((await check(cwd, ['--offline'])).code).toBe(0);
    expect(await doctor()).toMatchObject({ state: 'present', source: 'tool-cache', version: '0.1.0' });
    expect(server.requests.filter((one) => one.startsWith('GET'))).toHaveLength(2);
  });

  test('code that was compiled once is not compiled again: it lies in the tool cache', async () => {
    await check(engine(at(wasmtime ?? '')));
    expect(existsSync(path.join(cache, 'component-check-wasmtime', 'compiled'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('a wasmtime host that is not what it should be', () => {
  const HELLO = `const say = (message) => console.log(JSON.stringify(message));
say({ type: 'hello', protocol: 1, host: 'wasmtime', version: '0', features: ['fuel'] });
let nonce;
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const asked = JSON.parse(line);
  if (asked.type === 'start') nonce = asked.nonce;
  if (asked.type === 'load') say({ type: 'loaded', nonce, durationMs: 1 });
  if (asked.type === 'run') { RUN }
});`;
  const host = (source: string) => {
    const file = path.join(repository.root, 'fake host');
    writeFileSync(file, nodeProgram(source), { mode: 0o755 });
    return at(file);
  };

  test.each([
    [
      'speaks another version',
      HELLO.replace('protocol: 1', 'protocol: 2'),
      /the host speaks version 2 of the protocol/,
    ],
    [
      'writes garbage',
      `console.log('Hello, world'); setInterval(() => {}, 1000);`,
      /a line that is no message/,
    ],
    [
      'dies at once',
      `console.error('no such library'); process.exit(127);`,
      /exit code 127.*no such library/s,
    ],
    ['greets as another', HELLO.replace("'wasmtime'", "'v8'"), /greets as the host "v8"/],
  ])('%s: exit 3 at the handshake', async (_, source, message) => {
    const { code, stdout } = await check(engine(host(source)));
    const [error] = reportOf({ code, stdout, stderr: '' }).errors;
    expect([code, error?.code]).toEqual([3, 'host-failed']);
    expect(error?.message).toMatch(message);
  });

  test.each([
    ['is killed in the middle', `process.kill(process.pid, 'SIGKILL');`, /SIGKILL/],
    ['writes garbage in the middle', `console.log('oops');`, /no message/],
  ])('%s: the case fails, on that host alone', async (_, run, message) => {
    const report = reportOf(await check(engine(host(HELLO.replace('RUN', run)))));
    const results = report.components[0]?.golden ?? [];
    expect(results.map((one) => [one.host, one.status])).toEqual([
      ['v8', 'passed'],
      ['wasmtime', 'failed'],
    ]);
    expect(results[1]?.finding).toMatchObject({
      rule: 'golden/host-failed',
      message: expect.stringMatching(message),
    });
  });

  test('is nowhere: exit 3 before anything is built, what to type, and no cargo', async () => {
    const bin = path.join(repository.root, 'bin');
    mkdirSync(bin, { recursive: true });
    const called = path.join(repository.root, 'cargo was called');
    const note = `require('node:fs').writeFileSync(${JSON.stringify(called)}, '');`;
    writeFileSync(path.join(bin, 'cargo'), nodeProgram(note), { mode: 0o755 });
    const env = {
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      RUNNER_TOOL_CACHE: path.join(cache, 'none'),
    };
    const cwd = engine('mirrors: {}');
    await rm(path.join(cwd, 'component-check-out'), { recursive: true, force: true });
    const result = await check(cwd, [], env);
    expect([result.code, reportOf(result).errors[0]]).toEqual([
      3,
      expect.objectContaining({ code: 'tool-missing', hint: expect.stringContaining('--host-from-source') }),
    ]);
    const source = await check(cwd, ['--host-from-source'], env);
    expect([source.code, reportOf(source).errors[0]?.message]).toEqual([
      3,
      expect.stringContaining('there is no crate'),
    ]);
    expect([existsSync(called), existsSync(path.join(cwd, 'component-check-out/engines'))]).toEqual([
      false,
      false,
    ]);
  });
});
