import path from 'node:path';
import { expect, test } from 'vitest';
import { COMPONENT, errorOf, type Files, load, workspace } from './workspace.ts';

const below = (directory: string, files: Files = COMPONENT): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${directory}/${name}`, content]));

const flag = <T>(value: T) => ({ value, origin: 'flag' as const });

test('a directory with Go and WIT is a component, named by it', async () => {
  const root = workspace(below('my-app'));
  const cwd = path.join(root, 'my-app');
  const config = await load(cwd);
  expect(config).toMatchObject({ root, file: null, rules: {}, toolchain: { go: null, encoder: 'native' } });
  expect(config.components).toMatchObject([
    { name: 'my-app', base: cwd, package: cwd, wit: [path.join(cwd, 'wit')], world: [] },
  ]);
});

test('each directory named is one component', async () => {
  const root = workspace({ ...below('x/one'), ...below('x/two') });
  const config = await load(root, { packageDirs: flag(['x/one', './x/two/', path.join(root, 'x', 'one')]) });
  expect(config.components.map((one) => one.name)).toEqual(['one', 'two']);
});

test('bindings that are not generated yet are for the build to judge: WIT and a go.mod are enough', async () => {
  const { 'main.go': _, ...rest } = COMPONENT;
  expect((await load(workspace(rest))).components).toHaveLength(1);
});

test('componentize-go.toml names WIT and worlds, in the package or beside its go.mod', async () => {
  const manifest = 'worlds = ["acme:app/app"]\nwit_paths = ["api"]\n';
  const root = workspace({
    'go.mod': '',
    'componentize-go.toml': manifest,
    'api/a.wit': '',
    'cmd/app/main.go': '',
  });
  for (const cwd of [root, path.join(root, 'cmd', 'app')])
    expect((await load(cwd)).components[0]).toMatchObject({
      wit: [path.join(root, 'api')],
      world: ['acme:app/app'],
    });
});

test('componentize-go.toml cannot reach out of the repository', async () => {
  const root = workspace({ 'go.mod': '', 'componentize-go.toml': 'wit_paths = ["../../x"]\n' });
  expect(await errorOf(load(root))).toMatchObject({
    code: 'config',
    message: expect.stringContaining('leaves the repository'),
  });
});

test.each([
  [{}, 'no Go and no WIT', 'write component-check.yml'],
  [{}, 'no Go and no WIT', 'docs/first-component.md'],
  [{ 'main.go': '' }, 'no WIT', '`component-check init`'],
  [{ 'main.go': '' }, 'no WIT', 'wit/'],
  [{ 'wit/a.wit': '' }, 'no Go', 'package main'],
])('%j: %s', async (files, problem, hint) => {
  expect(await errorOf(load(workspace(files)))).toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(problem),
    hint: expect.stringContaining(hint),
  });
});

test('a directory whose name will not do says what would', async () => {
  const root = workspace(below('My App'));
  expect(await errorOf(load(path.join(root, 'My App')))).toMatchObject({
    message: expect.stringContaining('`My App` is not a component name'),
    hint: expect.stringContaining('Name it `my-app`.'),
  });
});

test('two directories of one name, a missing one and one outside are usage errors', async () => {
  const root = workspace({ ...below('a/app'), ...below('b/app') });
  const named = (...directories: string[]) => errorOf(load(root, { packageDirs: flag(directories) }));
  expect((await named('a/app', 'b/app')).message).toContain('both be the component `app`');
  expect(await named('a/ap')).toMatchObject({ code: 'usage', hint: 'Did you mean `app`?' });
  expect(await named('..')).toMatchObject({ code: 'usage', message: expect.stringContaining('leaves') });
  expect((await errorOf(load(path.join(root, 'nowhere')))).code).toBe('usage');
});
