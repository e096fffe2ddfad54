import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { cli } from './cli.ts';
import { makeProgram } from './program.ts';
import { projectRoot } from './repository.ts';

const dist = path.join(projectRoot, 'dist');
const bundle = inject('bundle');

test('dist/ is what a rebuild gives, to the byte: npm run build', async () => {
  const names = (await readdir(bundle)).sort();
  expect((await readdir(dist)).sort()).toEqual(names);
  for (const name of names) {
    const [committed, rebuilt] = await Promise.all(
      [dist, bundle].map((dir) => readFile(path.join(dir, name))),
    );
    expect(committed?.equals(rebuilt ?? Buffer.alloc(0)), name).toBe(true);
  }
});

test('the entries and what they load are files of their own, with stable names', async () => {
  const names = await readdir(dist);
  expect(names).toEqual(
    expect.arrayContaining(['action.mjs', 'cli.mjs', 'post.mjs', 'v8-host.mjs', 'LICENSES.txt']),
  );
  expect(names.filter((name) => /[-.][0-9a-f]{8,}\./.test(name))).toEqual([]);
});

test('dist/ works outside of the repository, with nothing beside it', async () => {
  const alone = await realpath(await mkdtemp(path.join(tmpdir(), 'component check dist-')));
  const program = await makeProgram();
  onTestFinished(async () => {
    await rm(alone, { recursive: true, force: true });
    await program.remove();
  });
  await cp(dist, alone, { recursive: true });
  const { code, stdout } = await cli(alone, [], { cwd: program.root });
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/✓ golden {2}\d+ cases? on v8[\s\S]*\npassed: 1 component/),
  ]);
});
