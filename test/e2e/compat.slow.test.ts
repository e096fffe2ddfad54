import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeRemote, type Remote } from '../baseline/remote.ts';
import { nodeProgram } from '../toolchain/kit/node-program.ts';
import { componentOf } from '../wit/component.ts';
import { cli, reportOf } from './cli.ts';

const bundle = inject('bundle');

const config = (compat: string) => `version: 1
toolchain: { encoder: embedded }
components:
  app: { component: app.wasm, wit: wit, compat: ${compat} }
`;
const wit = (version: string, items: string) => `package acme:app${version};\nworld app {\n  ${items}\n}\n`;
const OLD = wit('@1.2.3', 'export f: func(a: u8) -> u8;');

let remote: Remote;
beforeEach(async () => {
  remote = await makeRemote();
  await remote.commit({
    'component-check.yml': config('{ against: base, label: breaks }'),
    'wit/world.wit': OLD,
  });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'main');
});
afterEach(() => remote.remove());

/** A pull request of some WIT against main, and its merge checked out one commit deep, as on a runner. */
async function pullRequest(text: string, labels: readonly string[] = []) {
  const { author, git } = remote;
  await git(author, 'checkout', '--quiet', '-b', 'topic');
  const head = await remote.commit({ 'wit/world.wit': text });
  await git(author, 'checkout', '--quiet', '--detach', 'main');
  await git(author, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
  const merge = await git(author, 'rev-parse', 'HEAD');
  await git(author, 'push', '--quiet', 'origin', `${merge}:refs/pull/1/merge`);
  const clone = await remote.checkout('refs/pull/1/merge');
  const main = await git(author, 'rev-parse', 'main');
  const payload = {
    pull_request: { base: { sha: main }, head: { sha: head }, labels: labels.map((name) => ({ name })) },
  };
  const event = path.join(remote.root, 'event.json');
  await writeFile(event, JSON.stringify(payload));
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_EVENT_PATH: event,
  };
  await writeFile(path.join(clone, 'app.wasm'), await componentOf(text));
  return { clone, env, main };
}

async function check(cwd: string, env: Record<string, string>, ...args: readonly string[]) {
  const result = await cli(bundle, ['--json', ...args], { cwd, env });
  const report = reportOf(result);
  const compat = report.components[0]?.checks.find((one) => one.check === 'compat');
  return { code: result.code, report, compat, rules: compat?.findings.map(({ rule }) => rule) };
}

describe('a pull request, checked out one commit deep', () => {
  test('that breaks callers fails, with place, reason and version', async () => {
    const { clone, env, main } = await pullRequest(
      wit('@1.2.3', 'export f: func(a: u8) -> u16;\n  export g: func();'),
    );
    const { code, report, rules } = await check(clone, env);
    expect([code, rules, report.baseline]).toEqual([
      1,
      ['compat/breaking'],
      { ref: 'the base of the pull request', sha: main, tools: null },
    ]);
    expect(report.components[0]?.compat).toMatchObject({ from: '1.2.3', to: '1.2.3', suggested: '2.0.0' });
    expect(report.components[0]?.compat?.changes.map(({ effect }) => effect)).toEqual([
      'breaking',
      'compatible',
    ]);
    expect(report.components[0]?.checks.find((one) => one.check === 'compat')?.findings[0]?.location).toEqual(
      {
        file: 'wit/world.wit',
        line: 3,
        column: 10,
      },
    );
    const text = await cli(bundle, [], { cwd: clone, env });
    expect(text.stdout).toContain('✗ compat  1 breaking, 1 compatible since the base of the pull request');
    expect(text.stdout).toContain('compatible: export `g` added');
  });

  test('whose version says so passes', async () => {
    const { clone, env } = await pullRequest(wit('@2.0.0', 'export f: func(a: u8) -> u16;'));
    const { code, rules } = await check(clone, env);
    expect([code, rules]).toEqual([0, []]);
  });

  test('whose label accepts it passes with a warning', async () => {
    const { clone, env } = await pullRequest(wit('@1.2.3', 'export f: func(a: u8) -> u16;'), ['breaks']);
    const { code, compat } = await check(clone, env);
    expect([code, compat?.findings[0]?.severity]).toEqual([0, 'warning']);
  });

  test('whose base cannot be fetched is not judged: exit 3', async () => {
    const { clone, env } = await pullRequest(OLD);
    await remote.git(clone, 'remote', 'set-url', 'origin', `${remote.url}-gone`);
    const { code, report, compat } = await check(clone, env);
    expect([code, compat?.status, report.errors[0]?.code]).toEqual([3, 'unjudged', 'no-base']);
    expect(report.errors[0]?.hint).toContain('fetch-depth: 0');
    expect(report.components[0]?.checks.find((one) => one.check === 'world')?.status).toBe('passed');
  });
});

describe('--base', () => {
  const local = async (text: string) => {
    await writeFile(path.join(remote.author, 'wit/world.wit'), text);
    await writeFile(path.join(remote.author, 'component-check.yml'), config('{}'));
    await writeFile(path.join(remote.author, 'app.wasm'), await componentOf(text));
    return remote.author;
  };

  test('takes a ref, a directory of WIT and a component; without it nothing is compared', async () => {
    const cwd = await local(wit('@1.2.3', 'export g: func();'));
    await mkdir(path.join(cwd, 'old wit'));
    await writeFile(path.join(cwd, 'old wit/world.wit'), OLD);
    await writeFile(path.join(cwd, 'old.wasm'), await componentOf(OLD));
    const off = await check(cwd, {});
    expect([off.code, off.compat, off.report.baseline]).toEqual([0, undefined, null]);
    for (const base of ['main', 'HEAD', './old wit', 'old.wasm']) {
      const { code, rules, report } = await check(cwd, {}, '--base', base);
      expect([base, code, rules?.includes('compat/breaking'), report.baseline?.ref]).toEqual([
        base,
        1,
        true,
        base,
      ]);
    }
  });

  test.each(['app', 'acme:app/app@1.2.4'])('finds the world %s among those of a directory', async (world) => {
    const cwd = await local(wit('@1.2.4', 'export g: func();'));
    const chosen = config('{}').replace('wit: wit,', `wit: wit, world: "${world}",`);
    await writeFile(path.join(cwd, 'component-check.yml'), chosen);
    await mkdir(path.join(cwd, 'old wit'));
    await writeFile(path.join(cwd, 'old wit/world.wit'), `${OLD}world other {}\n`);
    const { code, rules } = await check(cwd, {}, '--base', './old wit');
    expect([code, rules]).toEqual([1, ['compat/breaking']]);
  });

  test('takes a saved report, with the component beside it', async () => {
    const cwd = await local(OLD);
    await check(cwd, {});
    const saved = path.join(cwd, 'saved');
    await mkdir(path.join(saved, 'app'), { recursive: true });
    for (const file of ['component-check.json', 'app/component.wasm'])
      await writeFile(path.join(saved, file), await readFile(path.join(cwd, 'component-check-out', file)));
    await local(wit('@1.2.3', 'export g: func();'));
    const { code, rules, report } = await check(cwd, {}, '--base', 'saved/component-check.json');
    expect([code, rules]).toEqual([1, ['compat/breaking']]);
    expect(report.baseline?.tools?.jco).toBe(report.tools.jco);
  });

  test('a saved report whose component is not there says what was not compared', async () => {
    const cwd = await local(OLD);
    await check(cwd, {});
    const written = await readFile(path.join(cwd, 'component-check-out/component-check.json'));
    await writeFile(path.join(cwd, 'alone.json'), written);
    await local(wit('@1.2.3', ''));
    const { code, rules } = await check(cwd, {}, '--base', 'alone.json');
    expect([code, rules]).toEqual([0, ['compat/imports-only']]);
    const { stdout } = await cli(bundle, ['--base', 'alone.json'], { cwd });
    expect(stdout).toContain('no change of imports since alone.json');
  });

  test('the report of a run whose component this run overwrote is refused', async () => {
    const cwd = await local(OLD);
    await check(cwd, {});
    const last = 'component-check-out/component-check.json';
    expect(await check(cwd, {}, '--base', last)).toMatchObject({ code: 0, rules: [] });
    await local(wit('@1.2.3', ''));
    const { code, report } = await check(cwd, {}, '--base', last);
    expect([code, report.errors]).toMatchObject([
      3,
      [{ code: 'no-base', hint: expect.stringContaining('copy component-check.json') }],
    ]);
  });

  test('that cannot be had is said beside a host that broke', async () => {
    const cwd = await local(OLD);
    const host = path.join(cwd, 'fake host');
    await writeFile(host, nodeProgram('process.exit(127);'), { mode: 0o755 });
    await writeFile(path.join(cwd, 'a.transcript'), '> f(1)\n1\n');
    const cases = config('{}')
      .replace('embedded', `embedded, wasmtime: { path: ${JSON.stringify(host)} }`)
      .replace('wit: wit,', 'wit: wit, hosts: [wasmtime], golden: { files: [a.transcript] },');
    await writeFile(path.join(cwd, 'component-check.yml'), cases);
    const { code, report } = await check(cwd, {}, '--base', 'nowhere');
    expect([code, report.errors.map((error) => error.code)]).toEqual([3, ['host-failed', 'no-base']]);
  });

  test.each([
    ['nowhere', 3, 'no-base', /^name a branch/],
    ['wit', 3, 'no-base', /`\.\/wit`/],
    ['--upload-pack=x', 2, 'usage', /./],
    ['wit/world.json', 3, 'no-base', /./],
  ])('%s is exit %i', async (base, exitCode, error, hint) => {
    const cwd = await local(OLD);
    const { code, report } = await check(cwd, {}, `--base=${base}`);
    expect([code, report.errors[0]?.code, report.errors[0]?.hint]).toEqual([
      exitCode,
      error,
      expect.stringMatching(hint),
    ]);
  });

  test('a component that the base does not have is new', async () => {
    const cwd = await local(OLD);
    await remote.git(cwd, 'rm', '--quiet', '-r', '--cached', 'wit');
    await remote.git(cwd, 'commit', '--quiet', '--message', 'Without');
    const { code, compat } = await check(cwd, {}, '--base', 'HEAD');
    expect([code, compat?.status, compat?.reason]).toEqual([
      0,
      'skipped',
      'HEAD has no wit: the component is new',
    ]);
  });
});

test('WIT that moved is found where the config of the base says', async () => {
  const { author, git } = remote;
  await git(author, 'mv', 'wit', 'interfaces');
  const moved = config('{ against: base }').replace('wit: wit', 'wit: interfaces');
  const text = wit('@1.2.3', 'export f: func(a: u8) -> u8;\n  export g: func();');
  await writeFile(path.join(author, 'component-check.yml'), moved);
  await writeFile(path.join(author, 'interfaces/world.wit'), text);
  await writeFile(path.join(author, 'app.wasm'), await componentOf(text));
  const { code, rules } = await check(author, {}, '--base', 'HEAD');
  expect([code, rules]).toEqual([0, ['compat/version-bump']]);
});
