// Everything that docs/article.md tells, measured: one step after the other, each kept as soon as it is there.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../commands.mjs';
import { probe } from './probes.mjs';
import { GO } from './workshop.mjs';

const TODAY = '1.26.8';
const JSON_V2 = ['1.25.14+jsonv2', '1.26.8+jsonv2', '1.27.4+jsonv2'];
const HASH = join(root, 'fixtures/compute-hash/testdata/hash.transcript:1');
const claim = (line, file = 'claims') =>
  join(root, `fixtures/article-claims/testdata/${file}.transcript:${line}`);
const all = (flag, values) => values.map((value) => `--${flag}=${value}`);

export function measureArticle({ bench, cli, step, directory }, { runs, quick }) {
  const few = `--runs=${Math.min(runs, 3)}`;
  const hosts = all('host', ['v8', 'wasmtime']);
  const go = quick ? GO.slice(1, 3) : GO;
  const sizes = all('input', quick ? ['1 kB'] : ['1 kB', '64 kB', '1 MB']);
  return {
    hash: step('hash', () =>
      bench('compute-hash', ...hosts, ...all('go', go), `--case=${HASH}`, ...sizes, `--runs=${runs}`),
    ),
    ldflags: step('ldflags', () =>
      bench(
        'compute-hash',
        '--host=wasmtime',
        `--go=${TODAY}`,
        ...all('ldflags', ['', '-s', '-w', '-s -w']),
        '--runs=1',
        `--case=${HASH}`,
      ),
    ),
    optimize: step('optimize', () =>
      bench(
        'compute-hash',
        '--host=wasmtime',
        `--go=${TODAY}`,
        ...all('optimize', quick ? ['none', 'strip'] : ['none', 'strip', '-Oz']),
        few,
        `--case=${HASH}`,
      ),
    ),
    limits: step('limits', () => ({
      memory: limited(cli, 'small-memory.yml'),
      stack: limited(cli, 'small-stack.yml'),
      asked: limited(cli, 'component-check.yml', 'article-claims'),
    })),
    probes: step('probes', () => ({ ...probe(cli), optOfComponent: optOfComponent(directory) })),
    pressure: step('pressure', () => {
      const cases = [`--case=${claim(1)}`, `--case=${claim(5)}`];
      const versions = quick ? go : [...go, '1.26.8+nogreenteagc'];
      return bench('article-claims', '--host=wasmtime', ...all('go', versions), ...cases, few, '--calls=20');
    }),
    jsonV2: step('json-v2', () => {
      const cases = [`--case=${claim(1, 'json-v2')}`, `--case=${claim(5)}`];
      const versions = quick ? JSON_V2.slice(0, 1) : JSON_V2;
      return bench('article-claims', '--host=wasmtime', ...all('go', versions), ...cases, few, '--calls=20');
    }),
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
