import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ComponentConfig } from '../../src/config/config.ts';
import { readGolden } from '../../src/golden/read.ts';
import { type GoldenRun, runGolden } from '../../src/golden/run.ts';
import { readWorld } from '../../src/wasm/world.ts';
import { cli, reportOf } from '../e2e/cli.ts';
import { makeRepository, projectRoot, type Repository } from '../e2e/repository.ts';
import { LIMITS as SHORT } from '../hosts/kit.ts';
import { startWasmtimeHost } from './kit.ts';

/** Absolute; not set where there is no cargo to build it. */
const binary = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;
const PROCESSES = 20;
/** Milliseconds: the component is built and compiled first, which a busy machine takes its time for. */
const LONG = 600_000;
/** Whatever else the machine does: a case that is killed costs nothing that could be compared. */
const LIMITS = { ...SHORT, timeoutMs: 60_000 };

/** Each component with transcripts: the directory that it is checked in, and its cases. */
const GO = [
  { fixture: 'compute-hash', files: 'testdata/*.transcript' },
  { fixture: 'process-json', files: 'testdata/*.transcript' },
  { fixture: 'kitchen-sink', files: 'testdata/*.transcript' },
  { fixture: 'article-claims', files: 'testdata/claims.transcript' },
];
const NOT_GO = ['imported', 'types', 'cups'];

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
  await repository.copy('conformance', 'conformance');
});
afterAll(() => repository.remove());

async function buildGo(fixture: string): Promise<string> {
  const cwd = path.join(repository.root, 'fixtures', fixture);
  const config = path.join(cwd, 'component-check.yml');
  const text = `version: 1\ntoolchain: { encoder: embedded }\ncomponents: { ${fixture}: }\n`;
  if (!existsSync(config)) writeFileSync(config, text);
  const report = reportOf(await cli(inject('bundle'), ['build', '--json'], { cwd }));
  expect([report.verdict, report.errors]).toEqual(['passed', []]);
  return path.join(cwd, 'component-check-out', fixture, 'component.wasm');
}

/** What a component is judged by; read once. */
async function casesOf(component: string, base: string, files: string): Promise<Cases> {
  const config = { base, golden: { files: [files], filesOrigin: 'config', limits: LIMITS } };
  const read = await readGolden(config as unknown as ComponentConfig, repository.root);
  if (read === null) throw new Error(`no transcripts: ${files}`);
  const scratch = path.dirname(component);
  const world = readWorld(readFileSync(component));
  return {
    path: component,
    world,
    limits: LIMITS,
    root: repository.root,
    files: read,
    scratch,
    twice: false,
  };
}

type Cases = Omit<GoldenRun, 'hosts'>;

/** What each case cost, in a new process. */
async function costs(cases: Cases) {
  const host = await startWasmtimeHost(binary ?? '');
  try {
    const { results } = await runGolden({ ...cases, hosts: [host] });
    return results
      .filter(({ status }) => status !== 'skipped')
      .map(({ file, line, status, finding, cost }) => ({ at: `${file}:${line}`, status, finding, cost }));
  } finally {
    await host.end();
  }
}

/** Each of twenty processes says the same of every case, to the unit. */
async function expectOneNumber(cases: Cases): Promise<void> {
  const first = await costs(cases);
  const number = expect.any(Number);
  const counted = { callFuel: number, instantiationFuel: number, memoryBytes: number, memoryGrowths: number };
  expect(first.length).toBeGreaterThan(0);
  for (const { at, status, finding, cost } of first)
    expect([at, status, finding, cost]).toEqual([at, 'passed', null, { ...counted, seed: number }]);
  let left = PROCESSES - 1;
  const lane = async () => {
    while (left-- > 0) expect(await costs(cases)).toEqual(first);
  };
  await Promise.all([lane(), lane()]);
}

test('no fixture with transcripts is left out', () => {
  const fixtures = path.join(projectRoot, 'fixtures');
  const found = readdirSync(fixtures).flatMap((fixture) => {
    const testdata = path.join(fixtures, fixture, 'testdata');
    if (!existsSync(testdata)) return [];
    return readdirSync(testdata).flatMap((file) => (file.endsWith('.transcript') ? [[fixture, file]] : []));
  });
  const named = new Set(found.map(([fixture]) => fixture));
  expect([...named].sort()).toEqual([...GO.map(({ fixture }) => fixture), 'not-go'].sort());
  const others = found.flatMap(([fixture, file]) => (fixture === 'not-go' ? [file] : []));
  expect(others.sort()).toEqual(NOT_GO.map((name) => `${name}.transcript`).sort());
});

describe.skipIf(binary === undefined)(
  'fuel and memory are one number in twenty processes, for each case',
  () => {
    test.each(GO)('$fixture', { timeout: LONG }, async ({ fixture, files }) => {
      const component = await buildGo(fixture);
      const base = path.join(repository.root, 'fixtures', fixture);
      await expectOneNumber(await casesOf(component, base, files));
    });

    test.each(NOT_GO)('not-go/%s', { timeout: LONG }, async (name) => {
      const component = path.join(repository.root, 'conformance/components', `${name}.wasm`);
      const base = path.join(repository.root, 'fixtures/not-go');
      await expectOneNumber(await casesOf(component, base, `testdata/${name}.transcript`));
    });
  },
);
