import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cli } from './e2e/cli.ts';
import { componentOf } from './wit/component.ts';
import { parseWorld } from './wit/text/parse.ts';

const WIT = `package acme:kitchen@1.2.3;
interface ops { record point { x: f64 } area: func(p: point) -> f64; }
world one { export ops; }
world two { import log: func(text: string); }
`;

let cwd: string;
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(path.join(tmpdir(), 'component check wit-')));
  await mkdir(path.join(cwd, 'wit'));
  await writeFile(path.join(cwd, 'wit/world.wit'), WIT);
  await writeFile(path.join(cwd, 'one.wasm'), await componentOf(WIT, 'one'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const wit = (...args: readonly string[]) => cli(inject('bundle'), ['wit', ...args], { cwd });

test('prints the world of a package as WIT that can be read again', async () => {
  const { code, stdout } = await wit('--world', 'one');
  expect(code).toBe(0);
  const world = parseWorld(stdout);
  expect([world.id, [...world.exports.keys()]]).toEqual([
    'acme:kitchen/one@1.2.3',
    ['acme:kitchen/ops@1.2.3'],
  ]);
});

test('prints the world of a component', async () => {
  const { code, stdout } = await wit('one.wasm');
  expect([code, [...parseWorld(stdout).exports.keys()]]).toEqual([0, ['acme:kitchen/ops@1.2.3']]);
});

test('prints JSON and nothing else', async () => {
  const { stdout } = await wit('wit/world.wit', '--world', 'two', '--json');
  const printed = JSON.parse(stdout);
  expect([printed.schema, printed.world, Object.keys(printed.imports)]).toEqual([
    'component-check-wit/1',
    'acme:kitchen/two@1.2.3',
    ['log'],
  ]);
});

test.each([
  ['several worlds', [], 'has several worlds; there is acme:kitchen/one@1.2.3, acme:kitchen/two@1.2.3'],
  ['an unknown world', ['--world', 'on'], 'Did you mean `one`?'],
  ['nothing there', ['nowhere'], 'there is no nowhere'],
  ['no component', ['wit/core.wasm'], 'is no component'],
  ['a world of a component', ['one.wasm', '--world', 'one'], 'a component has one world'],
  ['two paths', ['wit', 'wit'], 'wit takes one path, not 2'],
  ['WIT that is broken', ['broken.wit'], 'the WIT does not resolve'],
])('%s is exit 2, with what to type', async (_, args, said) => {
  await writeFile(path.join(cwd, 'wit/core.wasm'), Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  await writeFile(path.join(cwd, 'broken.wit'), 'package a:b;\nworld w { export f: func(a: nothing); }\n');
  const { code, stdout, stderr } = await wit(...args);
  expect(code).toBe(2);
  expect(stdout).toContain(said);
  expect(stderr + stdout).not.toMatch(/\n\s+at .+:\d+:\d+/);
});

test('places are seen from where the command was typed, and the flag chooses the world', async () => {
  await writeFile(
    path.join(cwd, 'wit/broken.wit'),
    'package a:b;\nworld w { export f: func(a: nothing); }\n',
  );
  const broken = await wit('wit/broken.wit');
  await rm(path.join(cwd, 'wit/broken.wit'));
  expect(broken.stdout).toContain('wit/broken.wit:2:');
  const several = await wit();
  expect(several.stdout).toContain('wit/world.wit:4:7');
  expect(several.stdout).toContain('choose one: `--world one`');
});
