import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitOf } from '../../src/baseline/commit.ts';
import { readEvent } from '../../src/baseline/event.ts';
import { openGit } from '../../src/baseline/git.ts';
import { remoteOf } from '../../src/baseline/remote-refs.ts';
import { makeRemote, type Remote } from './remote.ts';

let remote: Remote;
beforeEach(async () => {
  remote = await makeRemote();
});
afterEach(() => remote.remove());

const ask = (root: string, revision: string) =>
  commitOf(
    { git: openGit(root, { env: process.env }), event: readEvent({}, null), offline: false, name: 'app' },
    revision,
  );

describe('a name is asked of the remote whole', () => {
  test.each(['main', 'heads/main', 'refs/heads/main'])('%s is not dependabot/main', async (name) => {
    const other = await remote.commit({ a: 'other' });
    const main = await remote.commit({ a: 'main' });
    const { git, author } = remote;
    const branches = [`${other}:refs/heads/dependabot/main`, `${other}:refs/heads/a/refs/heads/main`];
    await git(author, 'push', '--quiet', 'origin', ...branches, 'main', `${other}:refs/heads/topic`);
    const clone = await remote.checkout('topic');
    expect(await ask(clone, name)).toEqual({ ref: name, sha: main });
    await git(path.join(remote.root, 'server.git'), 'update-ref', '-d', 'refs/heads/main');
    const bare = await remote.checkout('topic');
    await expect(ask(bare, name)).rejects.toMatchObject({
      code: 'no-base',
      message: `there is no ${name} to compare with, neither here nor at origin`,
    });
  });

  test('v1.0.0 is not x/v1.0.0, annotated or not', async () => {
    const { git, author } = remote;
    const other = await remote.commit({ a: 'other' });
    await git(author, 'tag', '--annotate', '-m', 'x', 'x/v1.0.0');
    const tagged = await remote.commit({ a: 'tagged' });
    await git(author, 'tag', 'v1.0.0');
    await git(author, 'tag', '--annotate', '-m', 'x', 'v2.0.0');
    await git(author, 'push', '--quiet', 'origin', 'main', '--tags', `${other}:refs/heads/topic`);
    const clone = await remote.checkout('topic');
    for (const tag of ['v1.0.0', 'v2.0.0', 'refs/tags/v2.0.0'])
      expect(await ask(clone, tag)).toEqual({ ref: tag, sha: tagged });
    expect(await ask(clone, 'x/v1.0.0')).toEqual({ ref: 'x/v1.0.0', sha: other });
  });
});

describe('the remote', () => {
  test('is origin for the question and for the fetch, whatever stands before it in the alphabet', async () => {
    const { git, author, url } = remote;
    await remote.commit({ a: '1' });
    await git(author, 'push', '--quiet', 'origin', 'main', 'main:topic');
    const clone = await remote.checkout('topic');
    const sha = await remote.commit({ a: '2' });
    await git(author, 'push', '--quiet', 'origin', 'main');
    await git(clone, 'remote', 'add', 'a-fork', `${url}-gone`);
    expect(await ask(clone, 'main')).toEqual({ ref: 'main', sha });
  });

  test('without an origin is that of the upstream, else the first; there may be none', async () => {
    const { git, author } = remote;
    await remote.commit({ a: '1' });
    const asked = openGit(author, { env: process.env });
    await git(author, 'remote', 'rename', 'origin', 'upstream');
    await git(author, 'config', '--unset', 'branch.main.remote');
    expect(await remoteOf(asked)).toBe('upstream');
    await git(author, 'remote', 'add', 'a-fork', `${remote.url}-gone`);
    expect(await remoteOf(asked)).toBe('a-fork');
    await git(author, 'config', 'branch.main.remote', 'upstream');
    expect(await remoteOf(asked)).toBe('upstream');
    for (const name of ['upstream', 'a-fork']) await git(author, 'remote', 'remove', name);
    expect(await remoteOf(asked)).toBeNull();
  });
});
