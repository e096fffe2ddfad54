// Everything that docs/article.md tells, measured: one step after the other, each kept as soon as it is there.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../commands.mjs';
import { probe } from './probes.mjs';
import { EXPERIMENTS, GO, TODAY } from './versions.mjs';

const HASH = join(root, 'fixtures/compute-hash/testdata/hash.transcript:1');
const claim = (line, file = 'claims') =>
  `--case=${join(root, `fixtures/article-claims/testdata/${file}.transcript:${line}`)}`;
const [CHURN, JSON_V1, JSON_V2, NOTHING] = [claim(1), claim(5), claim(1, 'json-v2'), claim(25)];
const all = (flag, values) => values.map((value) => `--${flag}=${value}`);
const HOSTS = all('host', ['v8', 'wasmtime']);
/** What no machine changes: wasmtime compiles each component once, and not again for what another step measured. */
const FIXED = ['--host=wasmtime', '--deterministic'];

export const SIZES = ['1 kB', '64 kB', '1 MB'];

/** `quick`: one version, and no wasm-opt. */
export function measureArticle({ bench, cli, step, directory, times }, { runs, quick }) {
  const few = `--runs=${Math.min(runs, 3)}`;
  const hash = (name, ...flags) => step(name, () => bench('compute-hash', ...flags));
  const claims = (name, ...flags) => step(name, () => bench('article-claims', ...flags));
  const go = quick ? [TODAY] : GO;
  const today = `--go=${TODAY}`;
  return {
    today: `Go ${TODAY}`,
    hash: hash('hash', ...HOSTS, ...all('go', go), `--case=${HASH}`, `--runs=${runs}`),
    copying: hash('copying', ...HOSTS, today, ...all('input', quick ? ['1 kB'] : SIZES), few),
    overhead: claims('overhead', ...HOSTS, today, NOTHING, few),
    pressure: claims(
      'pressure and json-v2',
      ...FIXED,
      ...all('go', quick ? go : [...GO, ...EXPERIMENTS]),
      ...[CHURN, JSON_V1, JSON_V2, '--calls=20'],
    ),
    ldflags: hash(
      'ldflags',
      ...[...FIXED, today, `--case=${HASH}`, '--runs=1', '--calls=20'],
      ...all('ldflags', quick ? ['', '-s -w'] : ['', '-s', '-w', '-s -w']),
    ),
    optimize: hash(
      'optimize',
      ...[...FIXED, today, `--case=${HASH}`, '--runs=1', '--calls=20'],
      ...all('optimize', quick ? ['none', 'strip'] : ['none', 'strip', '-Oz']),
    ),
    limits: step('limits', () => ({
      memory: limited(cli, 'small-memory.yml'),
      stack: limited(cli, 'small-stack.yml'),
      asked: limited(cli, 'asked.yml', 'article-claims'),
    })),
    probes: step('probes', () => ({
      ...probe(cli, quick, directory),
      optOfComponent: optOfComponent(directory),
    })),
    times,
  };
}

/** What cases come to under a configuration, on wasmtime: name, status, message, first line of what was expected. */
function limited(cli, file, component = 'compute-hash') {
  const { stdout } = cli('golden', '--json', '--config', file, '--host=wasmtime', '--component', component);
  const [report] = JSON.parse(stdout).components;
  return report.golden.map(({ name, status, finding }) => ({
    name,
    status,
    message: finding?.message ?? null,
    actual: finding?.actual ?? null,
  }));
}

/** The article runs wasm-opt over a component. */
function optOfComponent(directory) {
  const program = join(
    dirname(createRequire(join(root, 'package.json')).resolve('binaryen')),
    'bin',
    'wasm-opt',
  );
  const component = join(directory, '.component-check/bench/compute-hash/0/compute-hash/component.wasm');
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, '-Oz', component, '-o', join(directory, 'opt.wasm')],
    { encoding: 'utf8' },
  );
  return {
    status,
    said:
      stderr
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim() ?? '',
  };
}
