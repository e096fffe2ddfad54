import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPONENT, errorOf, load, loadText, workspace } from './workspace.ts';

const flag = <T>(value: T) => ({ value, origin: 'flag' as const });
const input = <T>(value: T) => ({ value, origin: 'input' as const });
const TWO = `version: 1
components:
  one: { package: one, wit: one }
  two: { package: two, wit: two }
`;
const twoComponents = () => workspace({ 'component-check.yml': TWO, 'one/main.go': '', 'two/main.go': '' });

describe('where the config is', () => {
  test('in the working directory, else upward to the git root; paths are relative to it', async () => {
    const root = workspace({
      ...COMPONENT,
      'component-check.yml': 'version: 1\ncomponents: { app: }\n',
      'a/b/x': '',
    });
    const config = await load(path.join(root, 'a', 'b'));
    expect(config).toMatchObject({ root, file: path.join(root, 'component-check.yml') });
    expect(config.components[0]).toMatchObject({ name: 'app', base: root, package: root });
  });

  test('not above the git root', async () => {
    const root = workspace({ 'component-check.yml': 'nonsense', 'sub/.git': 'gitdir: x\n', 'sub/a/x': '' });
    const error = await errorOf(load(path.join(root, 'sub', 'a')));
    expect(error.message).toContain('There is no component-check.yml');
  });

  test('component-check.yaml is not read, and says so', async () => {
    const root = workspace({ ...COMPONENT, 'component-check.yaml': 'version: 1\n' });
    expect(await errorOf(load(root))).toMatchObject({
      code: 'config',
      hint: expect.stringContaining('Did you mean `component-check.yml`?'),
    });
  });

  test('--config names one, absolute or not, inside the repository', async () => {
    const root = workspace({
      ...COMPONENT,
      'ci/check.yml': 'version: 1\ncomponents: { app: { package: .. } }\n',
    });
    for (const given of ['ci/check.yml', path.join(root, 'ci', 'check.yml')])
      expect((await load(root, {}, given)).components[0]?.package).toBe(root);
    expect((await errorOf(load(root, {}, 'ci/chek.yml'))).hint).toBe('Did you mean `check.yml`?');
    for (const given of ['../x.yml', '/etc/hosts', 'ci', ''])
      expect((await errorOf(load(root, {}, given))).exitCode).toBe(2);
  });

  test('a config that is a symlink out of the repository is refused', async () => {
    const root = workspace(COMPONENT);
    symlinkSync(path.join(root, '..'), path.join(root, 'up'), 'junction');
    expect((await errorOf(load(root, {}, 'up/repo/../x.yml'))).exitCode).toBe(2);
  });

  test.runIf(process.platform !== 'win32')('so is one that is found', async () => {
    const root = workspace(COMPONENT);
    writeFileSync(path.join(root, '..', 'outside.yml'), 'version: 1\ncomponents: { app: }\n');
    symlinkSync('../outside.yml', path.join(root, 'component-check.yml'));
    expect((await errorOf(load(root))).message).toContain('through a symlink');
  });
});

describe('precedence', () => {
  test('lists replace, maps merge, null takes a default back; a flag beats all', async () => {
    const config = await load(
      workspace({
        ...COMPONENT,
        'component-check.yml': `version: 1
toolchain: { go: "1.25", wasm-tools: { path: ../tools/wasm-tools } }
rules: { wit/missing-export: warning }
defaults:
  build: { tags: [a, b], env: { A: "1", B: "1", constructor: x }, ldflags: "" }
  budgets: { raw: 1 MB, gzip: 300 kB }
components:
  app:
    build: { tags: [c], env: { B: "2" } }
    budgets: { raw: null, memory: 8 MiB }
    golden: { limits: { timeout: 500ms } }
    imports: { deny: [] }
`,
      }),
      { goVersion: input('1.26'), hosts: flag(['v8']) },
    );
    const [app] = config.components;
    expect(app?.build).toMatchObject({ tags: ['c'], env: { A: '1', B: '2', constructor: 'x' }, ldflags: '' });
    expect(app?.budgets).toEqual({ raw: null, gzip: 300_000, brotli: null, memory: 8 * 2 ** 20 });
    expect(app?.golden.limits).toMatchObject({ timeoutMs: 500, memoryBytes: 256 * 2 ** 20 });
    expect(app?.golden).toMatchObject({ filesOrigin: 'config', files: ['testdata/**/*.transcript'] });
    expect(app?.imports).toMatchObject({ allow: ['wasi:*'], deny: [], denyOrigin: 'config' });
    expect(config.toolchain).toMatchObject({
      go: '1.26',
      wasmTools: { path: path.join(config.root, '..', 'tools', 'wasm-tools') },
    });
    expect(config.rules).toEqual({ 'wit/missing-export': 'warning' });
    expect(config.origins).toMatchObject({
      'toolchain.go': 'input',
      'toolchain.wasm-tools': 'config',
      'toolchain.encoder': 'default',
      'components.app.hosts': 'flag',
      'components.app.build.tags': 'config',
      'components.app.build.trimpath': 'default',
      'components.app.golden.files': 'default',
      'rules.wit/missing-export': 'config',
    });
  });

  test('the defaults for wit and golden.files start in the package, patterns of the config beside it', async () => {
    const root = workspace({
      'component-check.yml': `version: 1
components:
  a: { package: "x[1]" }
  b: { package: "x[1]", golden: { files: ["t/*"] } }
`,
      'x[1]/wit/w.wit': '',
    });
    const { components } = await load(root);
    expect(components[0]?.wit).toEqual([path.join(root, 'x[1]', 'wit')]);
    expect(components[0]?.golden.files).toEqual(['x\\[1\\]/testdata/**/*.transcript']);
    expect(components[1]?.golden.files).toEqual(['t/*']);
  });

  test.each([
    [{ hosts: input(['v9']) }, 'is no host'],
    [{ hosts: flag([]) }, 'empty'],
    [{ goVersion: input('latest') }, 'is no Go version'],
    [{ wasmToolsVersion: flag('1.257') }, 'not one exact version'],
  ])('%j: %s', async (overrides, problem) => {
    const error = await errorOf(load(workspace(COMPONENT), overrides));
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining(problem) });
    expect(error.source).toMatch(/^(flag|input)$/);
  });
});

describe('selection', () => {
  test('by name, by package directory, by both', async () => {
    const root = twoComponents();
    const names = async (overrides: Parameters<typeof load>[1], cwd = root) =>
      (await load(cwd, overrides)).components.map((one) => one.name);
    expect(await names({})).toEqual(['one', 'two']);
    expect(await names({ components: flag(['two']) })).toEqual(['two']);
    expect(await names({ packageDirs: flag(['./one/']) })).toEqual(['one']);
    expect(await names({ packageDirs: flag(['.']) }, path.join(root, 'two'))).toEqual(['two']);
    expect(await names({ packageDirs: flag(['one', 'two']), components: flag(['two']) })).toEqual(['two']);
  });

  test('what is not there is a usage error with what is', async () => {
    const root = twoComponents();
    expect(await errorOf(load(root, { components: input(['tow']) }))).toMatchObject({
      code: 'usage',
      source: 'input',
      hint: 'Did you mean `two`?',
    });
    expect(await errorOf(load(root, { components: flag(['zebra']) }))).toMatchObject({
      hint: 'There is `one`, `two`.',
    });
    expect((await errorOf(load(root, { packageDirs: flag(['on']) }))).hint).toBe('Did you mean `one`?');
    const both = { packageDirs: flag(['one']), components: flag(['two']) };
    expect((await errorOf(load(root, both))).code).toBe('usage');
  });

  test('no components at all is an error', async () => {
    expect((await errorOf(loadText('version: 1\ncomponents: {}\n'))).message).toContain('no component');
  });
});
