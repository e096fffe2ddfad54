import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedComponent, savedReport } from '../../src/baseline/saved.ts';

const broken = (file: string) => fileURLToPath(new URL(`../../fixtures/broken/${file}`, import.meta.url));
const REPORT = 'fuel-growth/look-alike/base.json';
const COMPONENT = broken('engines/engines.wasm');

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'saved report-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

type Json = Record<string, unknown>;

/** A report of a run, its component changed in some keys. */
async function save(component: Json, report: Json = {}) {
  const written = JSON.parse(await readFile(broken(REPORT), 'utf8'));
  const components = [{ ...written.components[0], ...component }];
  const file = path.join(directory, 'component-check.json');
  await writeFile(file, JSON.stringify({ ...written, components, ...report }));
  return savedReport(file, 'saved.json', 'engines');
}

async function putBeside() {
  const beside = path.join(directory, 'engines');
  await mkdir(beside);
  await copyFile(COMPONENT, path.join(beside, 'component.wasm'));
  return (await savedComponent(COMPONENT, 'engines.wasm')).sha ?? '';
}

describe('the component beside a report', () => {
  test('tells its whole world where it is the one of the report', async () => {
    const found = await save({ sha256: await putBeside() });
    expect(found).toMatchObject({ world: { exports: expect.any(Map) }, figures: { sections: {} } });
  });

  test('is refused where it is another: the run itself may have overwritten it', async () => {
    await putBeside();
    await expect(save({})).rejects.toMatchObject({
      code: 'no-base',
      exitCode: 3,
      message: 'engines/component.wasm beside saved.json is not the component that the report is about',
      hint: expect.stringContaining(
        'copy component-check.json and engines/component.wasm of the earlier run',
      ),
    });
  });

  test('is not there: imports and figures are known', async () => {
    expect(await save({ imports: ['wasi:io/poll@0.2.3'] })).toMatchObject({
      world: null,
      imports: ['wasi:io/poll@0.2.3'],
      figures: { size: { raw: 299 }, sections: null },
    });
  });
});

describe('a report that anybody may have written', () => {
  const golden = (cost: Json) => ({
    golden: [{ file: 'a', line: 1, name: 'f', host: 'wasmtime', status: 'passed', cost }],
  });
  const cost = { seed: 0, callFuel: 1, instantiationFuel: 1 };
  test.each<[string, Json, Json]>([
    ['components[0].imports[1]', { imports: ['a', null] }, {}],
    ['components[0].world', { world: 5 }, {}],
    ['components[0].sha256', { sha256: 5 }, {}],
    ['components[0].name', { name: null }, {}],
    ['components[0].tools.wasmTools.version', { tools: { go: null, wasmTools: { engine: 'x' } } }, {}],
    ['components[0].size.raw', { size: { raw: 1.5, gzip: 1 } }, {}],
    ['components[0].size.gzip', { size: { raw: 1, gzip: -1 } }, {}],
    ['components[0].golden[0].cost.callFuel', golden({ ...cost, callFuel: '1' }), {}],
    ['components[0].golden[0].cost.instantiationFuel', golden({ ...cost, instantiationFuel: 0.5 }), {}],
    ['commit', {}, { commit: {} }],
    ['tools.zlib', {}, { tools: { componentCheck: '', node: '', jco: '', wasmtime: null } }],
    ['components', {}, { components: {} }],
    ['schema', {}, { schema: 'component-check/2' }],
  ])('is refused with the place: %s', async (place, component, report) => {
    await expect(save(component, report)).rejects.toMatchObject({
      code: 'no-base',
      message: expect.stringContaining(
        `saved.json is no report of component-check: \`${place}\` is not what`,
      ),
    });
  });

  test.each(['', 'null', '[]', '{', '7'])('is refused where it is none: %j', async (text) => {
    const file = path.join(directory, 'x.json');
    await writeFile(file, text);
    await expect(savedReport(file, 'x.json', 'engines')).rejects.toMatchObject({ code: 'no-base' });
  });

  test('may hold what later versions add, and components that were not built or measured', async () => {
    expect(await save({ further: 1, size: null, ...golden({ ...cost, callFuel: null }) })).toMatchObject({
      figures: null,
    });
    expect(await save({ sha256: null })).toEqual({ none: 'saved.json has no engines that was built' });
    expect(await save({ name: 'other' })).toEqual({ none: 'saved.json has no component engines' });
  });
});
