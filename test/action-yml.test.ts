import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputs } from '../src/report/outputs.ts';
import { toolOutputs } from '../src/setup.ts';
import { report } from './report/sample.ts';

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const action = parse(await read('action.yml'));

test('the inputs are those that src/action.ts reads, each once', async () => {
  const reads = [...(await read('src/action.ts')).matchAll(/getInput\('([a-z-]+)'\)/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(action.inputs)).toEqual(reads);
});

test('no other file reads inputs', async () => {
  const files = (await readdir(new URL('../src', import.meta.url), { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'action.ts');
  const texts = await Promise.all(files.map((file) => read(`src/${file}`)));
  expect(files.filter((_, i) => /getInput|INPUT_/.test(texts[i] ?? ''))).toEqual([]);
});

test('the outputs are those that the report and setup give', () => {
  const places = { report: 'component-check.json', resolve: (path: string) => path };
  const set = toolOutputs({
    go: null,
    wasmTools: { engine: 'native', source: 'path', path: '/wasm-tools', version: '1.257.1' },
  });
  const all = [...Object.keys(outputs(report, places)), ...Object.keys(set)];
  expect([...new Set(all)]).toEqual(Object.keys(action.outputs));
});

test('everything is described, and defaults are text', () => {
  for (const entry of [
    action,
    ...Object.values<never>(action.inputs),
    ...Object.values<never>(action.outputs),
  ]) {
    expect(entry.description).toMatch(/^[A-Z0-9].*\.$/);
    if ('default' in entry) expect(typeof entry.default).toBe('string');
  }
  expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

test('what an input names is all that there is', () => {
  const named = (input: string) =>
    [...action.inputs[input].description.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  const commands = new Set(named('command'));
  expect(named('cache').filter((name) => commands.delete(name))).toEqual(expect.arrayContaining(['fuzz']));
  expect([...commands]).toEqual([]);
  for (const host of ['v8', 'wasmtime']) expect(action.inputs.hosts.description).toContain(host);
});

test('it runs under Node 24, from entries that the bundle has', async () => {
  expect(action.runs).toEqual({
    using: 'node24',
    main: 'dist/action.mjs',
    post: 'dist/post.mjs',
    'post-if': 'always()',
  });
  const bundler = await read('rolldown.config.mjs');
  for (const entry of ['action', 'post']) expect(bundler).toContain(`./src/${entry}.ts`);
});
