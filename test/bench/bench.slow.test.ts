import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BenchReport, Figure, FigureName } from '../../src/bench/result.ts';
import { cli } from '../e2e/cli.ts';
import { makeRepository, type Repository } from '../e2e/repository.ts';
import { BUILD_MS, wasmtimeHost } from '../wasmtime-host/kit.ts';

const PATIENCE_MS = 600_000;

let repository: Repository;
let host: string | null = null;
beforeAll(async () => {
  host = wasmtimeHost();
  repository = await makeRepository();
  for (const fixture of ['abi', 'compute-hash']) await repository.copy(`fixtures/${fixture}`, fixture);
  await repository.copy('fixtures/compute-hash', 'slower');
  const slower = path.join(repository.root, 'slower/main.go');
  const source = await readFile(slower, 'utf8');
  const line = '\tdigest := sha256.Sum256(abi.Bytes(data, length))\n';
  expect(source).toContain(line);
  // A twentieth of the work once more.
  const more =
    '\tall := abi.Bytes(data, length)\n\tsink = sha256.Sum256(all[:len(all)/20])[0]\n\tdigest := sha256.Sum256(all)\n';
  await writeFile(slower, `${source.replace(line, more)}\nvar sink byte\n`);
  const settings = (name: string) => ({
    package: name,
    golden: { files: ['compute-hash/testdata/*.transcript'] },
  });
  const toolchain = { encoder: 'embedded', ...(host === null ? {} : { wasmtime: { path: host } }) };
  const components = { 'compute-hash': settings('compute-hash'), slower: settings('slower') };
  await repository.write('component-check.yml', JSON.stringify({ version: 1, toolchain, components }));
}, BUILD_MS);
afterAll(() => repository.remove());

async function bench(...flags: readonly string[]): Promise<BenchReport> {
  const { code, stdout, stderr } = await cli(inject('bundle'), ['bench', '--json', ...flags], {
    cwd: repository.root,
  });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

function figure({ components }: BenchReport, component: string, name: FigureName): Figure {
  const [variant] = components.find((one) => one.name === component)?.variants ?? [];
  const found = variant?.results[0]?.figures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name} of ${component}: ${JSON.stringify(variant)}`);
  return found;
}

const fixedOf = ({ components }: BenchReport) =>
  components.flatMap(({ variants }) =>
    variants.flatMap(({ label, results }) =>
      results.flatMap(({ figures }) =>
        figures
          .filter(({ unit }) => unit === 'bytes' || unit === 'fuel')
          .map(({ name, median: value, deterministic }) => [label, name, value, deterministic]),
      ),
    ),
  );

test('V8: two settings side by side, twice, with equal sizes and memory; a gap where one does not exist', {
  timeout: PATIENCE_MS,
}, async () => {
  const flags = ['--component=compute-hash', '--runs=1', '--calls=20', '--ldflags=', '--ldflags=-s -w'];
  const first = await bench(...flags, '--experiment=none', '--experiment=madeup', '--svg=chart.svg');
  const variants = first.components[0]?.variants ?? [];
  expect(variants.map(({ label, unavailable }) => [label, unavailable?.includes('madeup') ?? false])).toEqual(
    [
      ['no ldflags', false],
      ['-s -w', false],
      ['+madeup no ldflags', true],
      ['+madeup -s -w', true],
    ],
  );
  const fixed = fixedOf(first);
  expect(fixed.map(([, name]) => name)).toContain('memory-calls');
  expect(fixed.every(([, , , deterministic]) => deterministic)).toBe(true);
  expect(fixedOf(await bench(...flags, '--experiment=none'))).toEqual(fixed);
  expect(await readFile(path.join(repository.root, 'chart.svg'), 'utf8')).toMatch(/^<svg /);
});

test('V8: a case that answers something else has no figures, and why', { timeout: PATIENCE_MS }, async () => {
  const file = 'compute-hash/testdata/wrong.transcript';
  await repository.write(file, '> compute-hash([1])\n"wrong"\n');
  try {
    const flags = ['--component=compute-hash', '--runs=1', '--calls=10', '--case', `${file}:1`];
    const { code, stdout } = await cli(inject('bundle'), ['bench', ...flags], { cwd: repository.root });
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/answers "[0-9a-f]{64}", and the transcript has "wrong"/),
    ]);
  } finally {
    await rm(path.join(repository.root, file));
  }
});

test('V8: a run goes on where it was', { timeout: PATIENCE_MS }, async () => {
  const flags = ['--component=compute-hash', '--calls=10'];
  await bench(...flags, '--runs=1');
  const { stderr } = await cli(inject('bundle'), ['bench', ...flags, '--runs=2', '--resume'], {
    cwd: repository.root,
  });
  expect(stderr).toContain('1 of 1');
  expect(stderr).not.toContain('2 of 2');
});

test('wasmtime: a slowdown of 5 % shows in fuel, to the same unit in each round; wall time has a band', {
  timeout: PATIENCE_MS,
}, async ({ skip }) => {
  if (host === null) return skip('there is no cargo to build the wasmtime host with');
  const report = await bench('--host=wasmtime', '--runs=2', '--calls=50', '--input=10 kB');
  expect(fixedOf(report).filter(([, , , deterministic]) => !deterministic)).toEqual([]);
  const [before, after] = ['compute-hash', 'slower'].map((name) => figure(report, name, 'fuel-call'));
  const growth = (after?.median ?? 0) / (before?.median ?? 0);
  expect(growth).toBeGreaterThan(1.04);
  expect(growth).toBeLessThan(1.07);
  // How wide it is depends on what else runs; that it is told, and that no round lies outside of it, does not.
  for (const name of ['compute-hash', 'slower']) {
    const { deterministic, count, min, median, max } = figure(report, name, 'call');
    expect([deterministic, count]).toEqual([false, 2]);
    expect([min, median, max]).toEqual([min, median, max].toSorted((a, b) => a - b));
  }
});

test.each([
  [['--go=1.99'], 3, 'Go 1.99 (bench) cannot be had', 'toolchain.go'],
  [['--experiment=madeup'], 2, 'this Go does not know the experiment madeup', 'correct --experiment'],
  [['--case=gone.transcript:1'], 2, 'it is none of the component’s transcripts', 'hash.transcript:1'],
  [
    ['--function=nothing', '--input=1 kB'],
    2,
    'nothing is no export that takes such an input',
    '--function NAME',
  ],
  [['--function=nothing'], 2, 'nothing is no export that takes such an input', '--function NAME'],
  [['--svg=gone/chart.svg'], 2, '--svg: there is no directory', 'make it before'],
  [['--svg=compute-hash'], 2, 'compute-hash is a directory', '--svg chart.svg'],
])('%j says what is wrong and what to type', { timeout: PATIENCE_MS }, async (flags, exit, message, hint) => {
  const argv = ['bench', '--component=compute-hash', '--offline', ...flags];
  const { code, stdout } = await cli(inject('bundle'), argv, { cwd: repository.root });
  expect([code, stdout]).toEqual([exit, expect.stringContaining(message)]);
  expect(stdout).toContain(hint);
});

test('a variant that needs wasm-opt is a gap that says what to install', {
  timeout: PATIENCE_MS,
}, async () => {
  const report = await bench(
    ...['--component=compute-hash', '--runs=1', '--calls=2', '--optimize=none', '--optimize=-Oz'],
  );
  const [plain, optimized] = report.components[0]?.variants ?? [];
  expect(plain?.unavailable).toBeNull();
  expect(optimized?.unavailable).toContain('npm install --save-dev --save-exact binaryen');
});

test('wasmtime: without times, sizes, memory and fuel are what they are with them', {
  timeout: PATIENCE_MS,
}, async ({ skip }) => {
  if (host === null) return skip('there is no cargo to build the wasmtime host with');
  const flags = ['--component=compute-hash', '--host=wasmtime', '--runs=1', '--calls=20'];
  const alone = await bench(...flags, '--deterministic');
  const units = alone.components[0]?.variants[0]?.results[0]?.figures.map(({ unit }) => unit);
  expect(new Set(units)).toEqual(new Set(['bytes', 'fuel']));
  expect(fixedOf(await bench(...flags))).toEqual(fixedOf(alone));
});
