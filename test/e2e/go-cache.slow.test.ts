import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCache } from '../toolchain/kit/cache-server.ts';
import { makeProgram } from './program.ts';
import { type Repository, run } from './repository.ts';

const bundle = inject('bundle');
let program: Repository;
beforeAll(async () => {
  program = await makeProgram();
});
afterAll(() => program.remove());

/** One job on a machine that has nothing: the main step, then the post step with the state that the first one left. */
async function job(name: string, env: Readonly<Record<string, string>>, inputs: Record<string, string> = {}) {
  const root = `${program.root} ${name}`;
  const temp = path.join(
    path.dirname(program.root),
    `${path.basename(program.root).replaceAll(' ', '-')}-${name}`,
  );
  for (const directory of [root, temp]) mkdirSync(directory);
  const file = (one: string) => {
    writeFileSync(path.join(root, one), '');
    return path.join(root, one);
  };
  const { CI: _, GITHUB_STEP_SUMMARY: __, ...ambient } = process.env;
  const given = { command: 'build', ...inputs };
  const runner = {
    ...ambient,
    ...env,
    ...Object.fromEntries(Object.entries(given).map(([one, value]) => [`INPUT_${one.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: program.root,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: temp,
    GOCACHE: path.join(root, 'go build'),
    GOMODCACHE: path.join(root, 'mod'),
  };
  const step = async (script: string, more: object = {}) =>
    await run(process.execPath, [path.join(bundle, script)], {
      cwd: program.root,
      env: { ...runner, ...more },
    }).catch((error: { stdout: string }) => error);
  const main = await step('action.mjs');
  const built = !existsSync(path.join(root, 'go build')) ? 0 : sizeOf(path.join(root, 'go build'));
  const post = await step('post.mjs', stateOf(readFileSync(path.join(root, 'state'), 'utf8')));
  const left = readdirSync(temp).filter((one) => one.startsWith('component-check-cache'));
  for (const directory of [root, temp]) rmSync(directory, { recursive: true, force: true });
  return { main: main.stdout, post: post.stdout, built, left };
}

/** Compiled packages in a build cache. */
const sizeOf = (directory: string) =>
  readdirSync(directory, { recursive: true }).filter((name) => String(name).endsWith('-d')).length;

/** What a runner reads back of GITHUB_STATE: the last value of each name. */
const stateOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\r?\n(.*)\r?\n\2$/gm)].map(([, name, , value]) => [
      `STATE_${name}`,
      value,
    ]),
  );

test('the second job has what the first one compiled, and saves nothing', { timeout: 400_000 }, async () => {
  const server = await serveCache();
  const first = await job('first', server.env);
  expect(first.main).toMatch(
    /no cache of Go’s builds as component-check-go-\S+-go1\.\d+\.\d+-wasip1-wasm-[0-9a-f]{64}\n/,
  );
  expect(server.keys(), first.post).toHaveLength(1);
  expect(first.post).toBe(`Go’s caches are saved as ${server.keys()[0]}\n`);

  const second = await job('second', server.env);
  expect(second.main).toContain(`Go’s caches are those of ${server.keys()[0]}\n`);
  expect([second.post, second.left, server.keys().length]).toEqual(['', [], 1]);
  // The standard library is not compiled again.
  expect([first.built > 100, second.built - first.built < 10]).toEqual([true, true]);

  const mod = path.join(program.root, 'compute-hash/go.mod');
  const text = readFileSync(mod, 'utf8');
  writeFileSync(mod, `${text}\n// Changed.\n`);
  const third = await job('third', server.env);
  writeFileSync(mod, text);
  expect(third.main).toContain(`Go’s caches are those of ${server.keys()[0]}\n`);
  expect(third.post).toMatch(/^Go’s caches are saved as /);
  expect(new Set(server.keys()).size).toBe(2);
  await server.close();
});

test('where the runner has no cache, it is off, or nothing was built, nothing is asked for', {
  timeout: 400_000,
}, async () => {
  const server = await serveCache();
  const { ACTIONS_RESULTS_URL: _, ...without } = server.env;
  const none = await job('none', without, { command: 'setup' });
  expect([none.main, none.post]).toEqual([expect.stringContaining('this runner offers no cache'), '']);
  const off = await job('off', server.env, { command: 'setup', cache: 'false' });
  expect([off.main, off.post]).toEqual([expect.stringContaining('wasm-tools'), '']);
  expect(server.requests).toEqual([]);
  const empty = await job('empty', server.env, { command: 'setup' });
  expect([empty.main, empty.post]).toEqual([expect.stringContaining('no cache of Go'), '']);
  await program.write('compute-hash/broken.go', 'package main\n\nfunc {');
  const broken = await job('broken', server.env);
  expect([broken.main, broken.post]).toEqual([
    expect.stringMatching(/no cache of Go[\s\S]*build\/go-error/),
    '',
  ]);
  expect(server.keys()).toEqual([]);
  await server.close();
});
