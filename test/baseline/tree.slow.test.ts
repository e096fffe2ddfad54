import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGit } from '../../src/baseline/git.ts';
import { extract } from '../../src/baseline/tree.ts';
import { run } from '../e2e/repository.ts';
import { makeRemote, type Remote } from './remote.ts';

let remote: Remote;
beforeEach(async () => {
  remote = await makeRemote();
});
afterEach(() => remote.remove());

const NUL = '\0';
const bytesOf = (oid: string) => Buffer.from(oid, 'hex');

/** A commit whose `wit` holds a file under any name at all, as only a hand can make it. */
async function commitWith(name: string, inner: string | null = null): Promise<string> {
  const { author, git, root } = remote;
  const object = async (type: string, content: Buffer | string) => {
    const file = path.join(root, 'object');
    await writeFile(file, content);
    return git(author, 'hash-object', '-t', type, '-w', '--literally', file);
  };
  const tree = (mode: string, entry: string, oid: string) =>
    object('tree', Buffer.concat([Buffer.from(`${mode} ${entry}${NUL}`), bytesOf(oid)]));
  const blob = await object('blob', 'package a:b;');
  const below =
    inner === null
      ? await tree('100644', name, blob)
      : await tree('40000', name, await tree('100644', inner, blob));
  return git(author, 'commit-tree', '-m', 'x', await tree('40000', 'wit', below));
}

const into = async (sha: string, target: string) =>
  extract(openGit(remote.author, { env: process.env }), { ref: 'main', sha }, ['wit'], target);

describe('names of a tree that are no plain names', () => {
  test.each([
    ['..', 'out.wit'],
    ['.', 'out.wit'],
    ['.. ', 'out.wit'],
    ['a\\..\\..\\out.wit', null],
    ['C:', 'out.wit'],
    ['out.wit:stream', null],
  ])('%s is refused, and nothing is written', async (name, inner) => {
    const sha = await commitWith(name, inner);
    const parent = path.join(remote.root, 'target');
    await mkdir(path.join(parent, 'in'), { recursive: true });
    await expect(into(sha, path.join(parent, 'in'))).rejects.toMatchObject({
      code: 'no-base',
      exitCode: 3,
      message: expect.stringMatching(/^"wit\/.+" at main is no name of a file on every system$/),
    });
    expect(await readdir(parent, { recursive: true })).toEqual(['in']);
  });

  test.each(['..a.wit', 'a..b.wit', 'my file.wit'])('%s is one', async (name) => {
    const target = path.join(remote.root, 'target');
    expect(await into(await commitWith(name), target)).toEqual(['wit']);
    expect(await readdir(path.join(target, 'wit'))).toEqual([name]);
  });
});

describe('--offline', () => {
  const partial = async () => {
    const { author, git, root, url } = remote;
    await git(path.join(root, 'server.git'), 'config', 'uploadpack.allowFilter', 'true');
    const sha = await remote.commit({ 'wit/w.wit': 'old' });
    await remote.commit({ 'wit/w.wit': 'new' });
    await git(author, 'push', '--quiet', 'origin', 'main');
    const clone = path.join(root, 'partial');
    await git(root, 'clone', '--quiet', '--filter=blob:none', url, clone);
    return { clone, sha };
  };
  const missing = async (clone: string) => {
    const { stdout } = await run('git', ['rev-list', '--objects', '--all', '--missing=print'], {
      cwd: clone,
    });
    return stdout.split('\n').filter((line) => line.startsWith('?')).length;
  };
  const open = (clone: string, offline: boolean) => openGit(clone, { env: process.env, offline });

  test('fetches nothing from a partial clone that lacks what is read, and says so', async () => {
    const { clone, sha } = await partial();
    const base = { ref: 'main', sha };
    const target = path.join(remote.root, 'target');
    expect(await missing(clone)).toBe(1);
    await expect(extract(open(clone, true), base, ['wit'], target)).rejects.toMatchObject({
      code: 'no-base',
      message:
        'wit/w.wit cannot be read at main: --offline makes no request, and this partial clone leaves out what has to be read',
    });
    expect(await missing(clone)).toBe(1);
    expect(await extract(open(clone, false), base, ['wit'], target)).toEqual(['wit']);
    expect(await missing(clone)).toBe(0);
    expect(await extract(open(clone, true), base, ['wit'], target)).toEqual(['wit']);
  });
});
