import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import type { CheckError } from '../../src/errors.ts';
import { startName } from '../../src/init/component-name.ts';
import { configText } from '../../src/init/config-text.ts';
import { describeInit } from '../../src/init/describe.ts';
import { initProject } from '../../src/init/init.ts';
import { CHECKOUT, workflowText } from '../../src/init/workflow-text.ts';

let root = '';
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'component check init-')));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

const read = (file: string) => readFile(path.join(root, file), 'utf8');
const request = (...packageDirs: string[]) => ({
  cwd: root,
  configPath: null,
  overrides: packageDirs.length === 0 ? {} : { packageDirs: { value: packageDirs, origin: 'flag' as const } },
});
const init = (world: string | null = null) => initProject({ config: request(), world });

async function program(wit = 'package a:b; world w { export f: func(a: u32) -> string; }'): Promise<void> {
  await write('go.mod', 'module example.com/x\n\ngo 1.24\n');
  await write('main.go', '// Package main.\n/* x */ package main\n\nfunc main() {}\n');
  await write('wit/w.wit', wit);
}

const refusal = (asked: Promise<unknown>): Promise<CheckError> =>
  asked.then(
    () => expect.unreachable(),
    (thrown) => thrown,
  );

test('what a directory lacks is said all at once, and nothing is written', async () => {
  const error = await refusal(init());
  expect(error).toMatchObject({ code: 'config', exitCode: 2 });
  expect(error.problems.map(({ message }) => message)).toEqual([
    'there is no go.mod for `.`',
    'there is no `package main` in `.`',
    'there is no WIT in `.`: neither a directory `wit` nor a componentize-go.toml',
  ]);
  await program();
  await write('main.go', '// package main\npackage greeter\n');
  expect((await refusal(init())).message).toBe('there is no `package main` in `.`, it is package greeter');
  expect(existsSync(path.join(root, 'component-check.yml'))).toBe(false);
});

test('several worlds ask for one by name; an unknown one is refused; the chosen one stands in the config', async () => {
  await program('package a:b; world one { export f: func(); } world two { export g: func(); }');
  const several = await refusal(init());
  expect(several).toMatchObject({ exitCode: 2, hint: 'choose one: `component-check init --world one`' });
  expect(await refusal(init('tow'))).toMatchObject({ exitCode: 2, hint: 'Did you mean `two`?' });
  await init('two');
  expect(await read('component-check.yml')).toMatch(/^ {4}world: two$/m);
  const [transcript] = (await loadConfig(request())).components;
  expect(transcript?.world).toEqual(['two']);
});

test('WIT that does not resolve is refused where it is wrong', async () => {
  await program('package a:b;\nworld w { export f: func(a: nothing); }');
  expect(await refusal(init())).toMatchObject({ exitCode: 2, location: { file: 'wit/w.wit', line: 2 } });
});

test('what is there is kept and named, the rest is written', async () => {
  await program();
  await write(
    'component-check.yml',
    'version: 1\ncomponents:\n  mine: { golden: { files: [cases/*.transcript] } }\n',
  );
  await write('.github/workflows/ci.yml', 'steps:\n  - uses: component-check/component-check@v9\n');
  const steps = await init();
  expect(steps).toEqual([
    { file: 'component-check.yml', kept: true, note: 'it is there' },
    { file: 'cases/mine.transcript', kept: false, note: '1 case' },
    { file: '.github/workflows/ci.yml', kept: true, note: 'it runs component-check' },
  ]);
  expect(await read('cases/mine.transcript')).toMatch(/^> f\(1\)$/m);
  await write('cases/mine.transcript', 'mine\n');
  expect((await init()).map(({ kept }) => kept)).toEqual([true, true, true]);
  expect(await read('cases/mine.transcript')).toBe('mine\n');
  expect(describeInit(await init())).not.toContain('--update');
  expect(await refusal(init('w'))).toMatchObject({
    code: 'usage',
    hint: 'set `world` of the component in it',
  });
});

test('a package elsewhere is named in the config, and its transcript lies beside it', async () => {
  await write('go.mod', 'module example.com/x\n\ngo 1.24\n');
  await write('cmd/My Hash/main.go', 'package main\n\nfunc main() {}\n');
  await write('cmd/My Hash/wit/w.wit', 'package a:b; world w { export f: func(); }');
  await initProject({ config: request('cmd/My Hash'), world: null });
  const { components } = await loadConfig(request());
  expect(components[0]).toMatchObject({ name: 'my-hash', package: path.join(root, 'cmd/My Hash') });
  expect(existsSync(path.join(root, 'cmd/My Hash/testdata/my-hash.transcript'))).toBe(true);
});

test('WIT beside go.mod serves a program in cmd: both are written, wherever init is called', async () => {
  await program();
  await write('main.go', 'package shop\n');
  await write('cmd/my shop/main.go', 'package main\n\nfunc main() {}\n');
  expect((await refusal(init())).problems).toMatchObject([
    { hint: expect.stringContaining('`component-check init "./cmd/my shop"`') },
  ]);
  await initProject({ config: request('cmd/my shop'), world: null });
  expect(await read('component-check.yml')).toMatch(/^ {4}package: cmd\/my shop\n.*\n {4}wit: wit$/m);
  expect((await loadConfig(request())).components[0]?.wit).toEqual([path.join(root, 'wit')]);
  await rm(path.join(root, 'component-check.yml'));

  // Outside git the module is the repository: its go.mod and its WIT are found from below.
  const cwd = path.join(root, 'cmd/my shop');
  await initProject({ config: { ...request(), cwd }, world: null });
  expect(await read('cmd/my shop/component-check.yml')).toMatch(/^ {4}wit: \.\.\/\.\.\/wit$/m);
  expect((await loadConfig({ ...request(), cwd })).components[0]?.wit).toEqual([path.join(root, 'wit')]);
});

test('the module that is suggested has a name that Go takes', async () => {
  await mkdir(path.join(root, 'init me'));
  const asked = initProject({ config: { ...request(), cwd: path.join(root, 'init me') }, world: null });
  expect((await refusal(asked)).problems[0]?.hint).toBe('`go mod init example.com/init-me` makes one');
});

test('odd directories give names that can be read back', async () => {
  expect(startName('Мой', [])).toBe('component');
  expect(startName('component-check.json', [])).toBe('component');
  expect(startName('a', [{ name: 'a' }])).toBe('a-2');
  await program();
  await write('component-check.yml', configText([{ name: 'null', package: null, wit: null, world: null }]));
  expect((await loadConfig(request())).components[0]?.name).toBe('null');
});

test("the workflow checks out by the same commit as this project's own, and runs where the config is", async () => {
  const own = await readFile(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8');
  expect(own).toContain(CHECKOUT);
  expect(workflowText('.')).not.toContain('working-directory');
  expect(workflowText('a: b')).toContain('working-directory: "a: b"');
  expect(workflowText('a $b {{c}}')).toContain('working-directory: a $b {{c}}\n');
});

test('a directory is no expression, whatever its name', async () => {
  const name = `x\${{ github.token }}/\${{ '`;
  const text = workflowText(name);
  const given: string = parse(text).jobs['component-check'].steps[1].with['working-directory'];
  // What a runner makes of it: each expression is a text.
  const parts = given.split(/\$\{\{ '((?:[^']|'')*)' \}\}/);
  expect(parts.filter((_, at) => at % 2 === 0).join('')).not.toContain('${{');
  expect(parts.join('')).toBe(name);
  await write('.github/workflows/w.yml', text);
  const actionlint = process.env.COMPONENT_CHECK_TEST_ACTIONLINT;
  if (actionlint === undefined) return;
  await promisify(execFile)(actionlint, [path.join(root, '.github/workflows/w.yml')]);
});
