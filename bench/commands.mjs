import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** Inside the work tree, so that what jco transpiles finds the shim in node_modules. */
export const scratch = join(root, '.component-check', 'bench');

const ADAPTER = join(root, 'node_modules/@bytecodealliance/jco/lib/wasi_snapshot_preview1.reactor.wasm');

/** A copy of the fixture for each contender, so that none profits from another's outputs. */
export function copyFixture(name) {
  const target = join(scratch, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const fixture of ['abi', 'compute-hash']) {
    cpSync(join(root, 'fixtures', fixture), join(target, fixture), { recursive: true });
  }
  return join(target, 'compute-hash');
}

/** Changes the program as an edit would: another string in the data section, so that compile and link run again. */
export function edit(fixture, stamp) {
  writeFileSync(
    join(fixture, 'stamp.go'),
    `package main\n\nvar stamp = "${stamp}"\n\nfunc init() { _ = len(stamp) }\n`,
  );
}

export function run(argv, { cwd, env }) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(argv[0], argv.slice(1), { cwd, env, encoding: 'utf8' });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${error ?? ''}exit ${status}\n${stdout}${stderr}`);
  return ms;
}

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** The three contenders, each a function of its fixture copy and environment that gives milliseconds. */
export function contenders(wasmTools, version) {
  const path = (env) => ({
    ...env,
    PATH: [wasmTools, join(root, 'node_modules/.bin'), env.PATH].join(delimiter),
    ADAPTER,
  });
  return {
    check: (fixture, env) => {
      writeFileSync(join(fixture, 'component-check.yml'), config(version));
      return run([bin('node'), join(root, 'dist/cli.mjs'), 'check'], { cwd: fixture, env: path(env) });
    },
    floor: (fixture, env) =>
      run(['sh', join(root, 'bench/floor.sh'), fixture, join(fixture, '../out')], {
        cwd: fixture,
        env: path(env),
      }),
    shell: (fixture, env) =>
      run(
        [
          'sh',
          join(root, 'bench/shell.sh'),
          fixture,
          join(fixture, '../out'),
          join(root, 'bench/shell-test.mjs'),
        ],
        {
          cwd: fixture,
          env: path(env),
        },
      ),
  };
}

/** The same work as the script: native encoder, the transcripts, gzip against a budget. */
function config(version) {
  return `version: 1
toolchain: { wasm-tools: "${version}" }
components:
  compute-hash:
    budgets: { gzip: 10 MB }
    golden: { files: ["testdata/**/*.transcript"] }
`;
}

/** Milliseconds from start to the first line that the bundle prints. */
export function startUp() {
  return run([bin('node'), join(root, 'dist/cli.mjs'), '--version'], { cwd: root, env: process.env });
}
