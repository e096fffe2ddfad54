import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findOnPath } from '../../src/toolchain/find-on-path.ts';
import { nodeProgram } from '../toolchain/kit/node-program.ts';
import { type CliOptions, cli, reportOf } from './cli.ts';
import { makeRepository, type Repository } from './repository.ts';

const LONG = 900_000;
const crate = fileURLToPath(new URL('../../wasmtime-host/', import.meta.url));
const cargo = findOnPath('cargo', process.env);
/** Where the tests' own host was built: what the crate depends on is compiled there already. */
const target = path.join(
  process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST ?? '/',
  '..',
  '..',
  'wasmtime-host-target',
);

/** A checkout of this repository, and beside it a user's component that is built already. */
let repository: Repository;
let dist: string;
let project: string;
let cache: string;
let bin: string;
beforeAll(async () => {
  repository = await makeRepository();
  const inside = (name: string) => path.join(repository.root, name);
  [dist, cache, bin, project] = ['dist', 'tool cache', 'bin', 'fixtures/broken/engines'].map(inside) as [
    string,
    string,
    string,
    string,
  ];
  await repository.copy('fixtures/broken/engines', 'fixtures/broken/engines');
  cpSync(inject('bundle'), dist, { recursive: true });
  for (const entry of ['Cargo.toml', 'Cargo.lock', 'src', 'wit'])
    cpSync(path.join(crate, entry), path.join(inside('wasmtime-host'), entry), { recursive: true });
  // Not optimised, the crate itself takes seconds.
  const quick = '[profile.release.package.component-check-wasmtime]\nopt-level = 0\n';
  mkdirSync(inside('wasmtime-host/.cargo'));
  writeFileSync(inside('wasmtime-host/.cargo/config.toml'), quick);
  const note = `require('node:fs').appendFileSync(${JSON.stringify(calls())}, process.argv.slice(2).join(' ') + '\\n');
process.exitCode = require('node:child_process').spawnSync(${JSON.stringify(cargo)}, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1;`;
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'cargo'), nodeProgram(note), { mode: 0o755 });
  await repository.write('fixtures/broken/engines/cases.transcript', '> turn(1000)\n1000\n');
  await repository.write(
    'fixtures/broken/engines/component-check.yml',
    `version: 1
toolchain: { encoder: embedded }
components:
  engines:
    component: engines.wasm
    wit: engines.wit
    hosts: [v8, wasmtime]
    golden: { files: [cases.transcript] }
`,
  );
});
afterAll(() => {
  // Each run has the crate at another path, and cargo would keep what it built of each.
  const manifest = path.join(repository.root, 'wasmtime-host', 'Cargo.toml');
  const what = ['--release', '--package', 'component-check-wasmtime'];
  if (cargo !== null && existsSync(target))
    spawnSync(cargo, ['clean', ...what, '--manifest-path', manifest, '--target-dir', target]);
  return repository.remove();
});

const calls = () => path.join(repository.root, 'cargo calls');
const called = () => (existsSync(calls()) ? readFileSync(calls(), 'utf8').trimEnd().split('\n') : []);

function check(args: readonly string[], env: CliOptions['env'] = {}) {
  return run(['--json', ...args], env);
}

function run(args: readonly string[], env: CliOptions['env'] = {}) {
  const here = { PATH: `${bin}${path.delimiter}${process.env.PATH}`, RUNNER_TOOL_CACHE: cache, ...env };
  return cli(dist, args, { cwd: project, env: here, timeoutMs: LONG });
}

/** The Action's own entry, in the same project. */
function action(inputs: Readonly<Record<string, string>>): Promise<{ code: number | null; log: string }> {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [path.join(dist, 'action.mjs')], {
    cwd: project,
    env: {
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      HOME: repository.root,
      GITHUB_WORKSPACE: project,
      RUNNER_TOOL_CACHE: cache,
      RUNNER_TEMP: repository.root,
      ...Object.fromEntries(given),
    },
  });
  let log = '';
  child.stdout.on('data', (bytes) => {
    log += bytes;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, log })));
}

describe.skipIf(cargo === null || !existsSync(target) || process.platform === 'win32')(
  'the wasmtime host',
  () => {
    test('the Action without an archive: exit 3, before anything is built, and no cargo', async () => {
      const { code, log } = await action({ hosts: 'v8, wasmtime', cache: 'false' });
      expect([code, log]).toEqual([
        3,
        expect.stringMatching(/the wasmtime host is asked for, and cannot be had/),
      ]);
      expect([called(), existsSync(path.join(project, 'component-check-out', 'engines'))]).toEqual([
        [],
        false,
      ]);
    });

    test('--host-from-source without cargo: exit 3, and what to install', async () => {
      const result = await check(['--host-from-source'], { PATH: cache });
      expect([result.code, reportOf(result).errors[0]]).toEqual([
        3,
        expect.objectContaining({ code: 'tool-missing', hint: expect.stringContaining('https://rustup.rs') }),
      ]);
    });

    test('--host-from-source with a cargo that has no network: exit 3, and why', {
      timeout: LONG,
    }, async () => {
      const nowhere = 'http://127.0.0.1:9';
      const env = {
        CARGO_HOME: path.join(repository.root, 'cargo home'),
        CARGO_TARGET_DIR: path.join(repository.root, 'no target'),
        CARGO_NET_RETRY: '0',
        HTTPS_PROXY: nowhere,
        https_proxy: nowhere,
        CARGO_HTTP_PROXY: nowhere,
      };
      const result = await check(['--host-from-source'], env);
      expect([result.code, reportOf(result).errors[0]]).toEqual([
        3,
        expect.objectContaining({
          code: 'tool-failed',
          message: expect.stringMatching(/^cargo could not build the wasmtime host: /),
          hint: expect.stringMatching(/it needs a network; by hand: build --release --locked/),
        }),
      ]);
      expect(called()).toHaveLength(1);
    });

    test('--host-from-source builds it once and says how far it is; later runs start no cargo', {
      timeout: LONG,
    }, async () => {
      const before = called().length;
      const first = await run(['check', '--host-from-source'], { CARGO_TARGET_DIR: target });
      expect(first.code, first.stdout + first.stderr).toBe(0);
      expect(first.stderr).toMatch(/building the wasmtime host by cargo: \d+ of about \d{3} crates, 0 s/);
      expect(called().slice(before)).toEqual([expect.stringMatching(/^build --release --locked /)]);
      for (const args of [['--host-from-source'], []]) {
        const later = await check(args);
        expect([later.code, reportOf(later).tools.wasmtime], later.stdout).toEqual([0, '48.0.8']);
      }
      expect(called()).toHaveLength(before + 1);
    });
  },
);
