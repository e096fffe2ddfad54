import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearOutput } from '../src/build/output.ts';
import { makeOutDir, placesOf, refuseLink } from '../src/out-dir.ts';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'component check out-')));
  await mkdir(path.join(root, '.git'));
  await mkdir(path.join(root, 'a/b'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const places = (cwd: string, configPath: string | null = null) =>
  placesOf({ cwd: path.join(root, cwd), configPath, overrides: {} });

describe('outputs', () => {
  it('lie beside the config, a broken one too', async () => {
    await writeFile(path.join(root, 'a/component-check.yml'), ': no config at all');
    expect(places('a/b')).toEqual({ root, outDir: path.join(root, 'a/component-check-out') });
  });

  it('lie in the working directory without one, and where the one that is named is missing', () => {
    expect(places('a/b')).toEqual({ root, outDir: path.join(root, 'a/b/component-check-out') });
    expect(places('a', 'nope.yml').outDir).toBe(path.join(root, 'a/component-check-out'));
  });
});

describe('a link in the place of the directory', () => {
  it('is refused; a directory, and nothing at all, are not', async () => {
    const link = path.join(root, 'component-check-out');
    expect(() => refuseLink(link)).not.toThrow();
    await symlink(path.join(root, 'a'), link, 'junction');
    expect(() => refuseLink(link)).toThrow(/is a symbolic link/);
    expect(() => refuseLink(path.join(root, 'a'))).not.toThrow();
  });
});

describe('git', () => {
  it.each([
    ['a run without a build', makeOutDir],
    ['a build', (outDir: string) => clearOutput(outDir, 'app')],
  ])('sees nothing of the directory that %s makes', async (_, make) => {
    const outDir = path.join(root, 'component-check-out');
    await make(outDir);
    await make(outDir);
    expect(await readFile(path.join(outDir, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('sees a directory that was there as it was; one around it is not made', async () => {
    await makeOutDir(path.join(root, 'a/b'));
    expect(await readdir(path.join(root, 'a/b'))).toEqual([]);
    await expect(makeOutDir(path.join(root, 'mistyped/out'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
