import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const installer = new URL('../../scripts/install-once.mjs', import.meta.url).href;

/** Installs slowly, and says which process it was in a file. */
const program = `
  import { appendFileSync, writeFileSync } from 'node:fs';
  import { installOnce } from ${JSON.stringify(installer)};
  const broken = process.argv[1] === 'broken';
  const directory = await installOnce('tool-1', async (stage) => {
    writeFileSync(stage + '/half', '');
    await new Promise((done) => setTimeout(done, 300));
    if (broken) throw new Error('no network');
    writeFileSync(stage + '/tool', String(process.pid));
  });
  process.stdout.write(directory);
`;

async function start(cache: string, how = 'right') {
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  const args = ['--input-type=module', '-e', program, how];
  return promisify(execFile)(process.execPath, args, { env });
}

async function cacheDirectory() {
  const cache = await mkdtemp(path.join(tmpdir(), 'install once '));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  return cache;
}

test('processes that install at once end with one whole installation', async () => {
  const cache = await cacheDirectory();
  const [a, b, c] = await Promise.all([start(cache), start(cache), start(cache)]);
  expect(new Set([a.stdout, b.stdout, c.stdout]).size).toBe(1);
  expect((await readdir(a.stdout)).sort()).toEqual(['half', 'tool']);
  expect(await readdir(path.dirname(a.stdout))).toEqual(['tool-1']);
});

test('one that fails leaves nothing, and the next one installs', async () => {
  const cache = await cacheDirectory();
  await expect(start(cache, 'broken')).rejects.toThrow('no network');
  const { stdout } = await start(cache);
  expect(await readFile(path.join(stdout, 'tool'), 'utf8')).toMatch(/^\d+$/);
  expect(await readdir(path.dirname(stdout))).toEqual(['tool-1']);
});
