import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseCommit, commitOf, previousTagged } from '../../src/baseline/commit.ts';
import { readEvent } from '../../src/baseline/event.ts';
import { openGit } from '../../src/baseline/git.ts';
import { extract } from '../../src/baseline/tree.ts';
import { makeRemote, type Remote } from './remote.ts';

let remote: Remote;
beforeEach(async () => {
  remote = await makeRemote();
});
afterEach(() => remote.remove());

const request = (root: string, env: Record<string, string> = {}, payload: unknown = null) => ({
  git: openGit(root, { env: process.env }),
  event: readEvent(env, payload),
  offline: false,
  name: 'app',
});

/** A pull request whose merge lies on the server, as `refs/pull/1/merge`; main has moved on since it was opened. */
async function pullRequest() {
  const opened = await remote.commit({ 'wit/w.wit': 'old' });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'main');
  await remote.git(remote.author, 'checkout', '--quiet', '-b', 'topic');
  const head = await remote.commit({ 'wit/w.wit': 'new' });
  await remote.git(remote.author, 'checkout', '--quiet', 'main');
  const base = await remote.commit({ other: 'more' });
  await remote.git(remote.author, 'checkout', '--quiet', '--detach', 'main');
  await remote.git(remote.author, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
  const merge = await remote.git(remote.author, 'rev-parse', 'HEAD');
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'main', 'topic', `${merge}:refs/pull/1/merge`);
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/1/merge' };
  const payload = { pull_request: { base: { sha: opened }, head: { sha: head } } };
  return { opened, head, base, merge, env, payload };
}

describe('a pull request', () => {
  test('checked out one commit deep is compared with the first parent of its merge, fetched by its name', async () => {
    const { base, env, payload } = await pullRequest();
    const clone = await remote.checkout('refs/pull/1/merge');
    await expect(remote.git(clone, 'cat-file', '-e', base)).rejects.toThrow();
    expect(await baseCommit(request(clone, env, payload))).toMatchObject({ sha: base });
  });

  test('checked out whole needs no server', async () => {
    const { base, env, payload } = await pullRequest();
    const clone = await remote.checkout('refs/pull/1/merge', 0);
    await remote.git(clone, 'remote', 'set-url', 'origin', `${remote.url}-gone`);
    expect(await baseCommit(request(clone, env, payload))).toMatchObject({ sha: base });
  });

  test('whose head alone was checked out, whole, is compared with where it left the base', async () => {
    const { opened, head, base, env, payload } = await pullRequest();
    const clone = await remote.checkout('topic', 0);
    const moved = { pull_request: { ...payload.pull_request, base: { sha: base } } };
    expect(await baseCommit(request(clone, { ...env, GITHUB_SHA: head }, moved))).toMatchObject({
      sha: opened,
    });
  });
});

describe('what cannot be had is said, with the fix', () => {
  test('a server that asks for a login, as with persist-credentials: false', async () => {
    const { env, payload } = await pullRequest();
    const clone = await remote.checkout('refs/pull/1/merge');
    const server = createServer((_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await remote.git(clone, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/x.git`);
    try {
      await expect(baseCommit(request(clone, env, payload))).rejects.toMatchObject({
        code: 'no-base',
        exitCode: 3,
        message: expect.stringMatching(
          /^the base of the pull request, commit [0-9a-f]{40}, is not here and cannot be fetched: fatal: /,
        ),
        hint: expect.stringMatching(/fetch-depth: 0.*persist-credentials/),
      });
    } finally {
      server.close();
    }
  });

  test('--offline asks nobody', async () => {
    const { env, payload } = await pullRequest();
    const clone = await remote.checkout('refs/pull/1/merge');
    await expect(baseCommit({ ...request(clone, env, payload), offline: true })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('--offline'),
    });
  });

  test('a name that nobody knows', async () => {
    await remote.commit({ a: '1' });
    await expect(commitOf(request(remote.author), 'nowhere')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('there is no nowhere'),
    });
  });
});

describe('a push', () => {
  const push = (before: string) =>
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }, { before }] as const;

  test('that was forced is compared with the commit that it threw away', async () => {
    await remote.commit({ a: '1' });
    const lost = await remote.commit({ a: '2' });
    await remote.git(remote.author, 'push', '--quiet', 'origin', 'main');
    await remote.git(remote.author, 'commit', '--quiet', '--amend', '--message', 'Another');
    await remote.git(remote.author, 'push', '--quiet', '--force', 'origin', 'main');
    const clone = await remote.checkout('main');
    expect(await baseCommit(request(clone, ...push(lost)))).toMatchObject({ sha: lost });
  });

  test('of a new branch has none', async () => {
    await remote.commit({ a: '1' });
    const found = await baseCommit(request(remote.author, ...push('0'.repeat(40))));
    expect(found).toMatchObject({ none: expect.stringContaining('new') });
  });
});

test('a merge group, one commit deep, is compared with what it would be merged into', async () => {
  const base = await remote.commit({ a: '1' });
  await remote.git(remote.author, 'checkout', '--quiet', '-b', 'gh-readonly-queue/main/pr-1');
  await remote.commit({ a: '2' });
  await remote.commit({ a: '3' });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'HEAD', `${base}:refs/heads/main`);
  const clone = await remote.checkout('gh-readonly-queue/main/pr-1');
  const sha = await remote.git(clone, 'rev-parse', 'HEAD');
  const env = {
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1',
    GITHUB_SHA: sha,
  };
  expect(await baseCommit(request(clone, env, { merge_group: { base_sha: base } }))).toMatchObject({
    sha: base,
  });
  // What main came to meanwhile is nothing that this group is merged into.
  await remote.git(remote.author, 'checkout', '--quiet', '-B', 'main', base);
  await remote.commit({ a: '4' });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'main');
  const later = await remote.checkout('gh-readonly-queue/main/pr-1');
  expect(await baseCommit(request(later, env, { merge_group: { base_sha: base } }))).toMatchObject({
    sha: base,
  });
});

describe('a tag', () => {
  test('is compared with the version before it, which a checkout of depth 1 does not have', async () => {
    const first = await remote.commit({ a: '1' });
    await remote.git(remote.author, 'tag', '--annotate', '-m', 'x', 'v1.9.0');
    await remote.commit({ a: '2' });
    await remote.git(remote.author, 'tag', 'v1.10.0');
    await remote.git(remote.author, 'push', '--quiet', 'origin', 'main', '--tags');
    const clone = await remote.checkout('refs/tags/v1.10.0');
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.10.0' };
    expect(await baseCommit(request(clone, env, {}))).toEqual({ ref: 'v1.9.0', sha: first });
    await remote.git(clone, 'fetch', '--quiet', '--tags', 'origin');
    expect(await previousTagged(request(clone))).toEqual({ ref: 'v1.9.0', sha: first });
  });

  test('that is the only version, and is checked out, is not called missing', async () => {
    await remote.commit({ a: '1' });
    await remote.git(remote.author, 'tag', 'v1.0.0');
    expect(await previousTagged(request(remote.author))).toEqual({
      none: 'v1.0.0 is checked out itself, and no version is tagged before it',
    });
  });
});

test('a branch is found at origin, and a clone that was complete stays so', async () => {
  await remote.commit({ a: '1' });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'main');
  const clone = await remote.checkout('main', 0);
  await remote.git(remote.author, 'checkout', '--quiet', '-b', 'other');
  const sha = await remote.commit({ a: '2' });
  await remote.git(remote.author, 'push', '--quiet', 'origin', 'other');
  expect(await commitOf(request(clone), 'other')).toEqual({ ref: 'other', sha });
  expect(await remote.git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
});

describe('files of a commit', () => {
  const read = async (root: string, sha: string, files: readonly string[]) => {
    const target = await mkdtemp(path.join(remote.root, 'out-'));
    const there = await extract(openGit(root, { env: process.env }), { ref: 'base', sha }, files, target);
    return { there, text: (file: string) => readFile(path.join(target, file), 'utf8') };
  };

  test('are those of that commit, whatever lies in the work tree; links lead inside', async () => {
    const { symlink } = await import('node:fs/promises');
    await remote.commit({
      'shared/deps/x.wit': 'dep',
      'my wit/w.wit': 'main',
      '.gitattributes': '*.wit export-ignore\n',
    });
    await symlink('../shared/deps', path.join(remote.author, 'my wit/deps'), 'dir');
    const sha = await remote.commit({});
    await remote.commit({ 'my wit/w.wit': 'later' });
    const { there, text } = await read(remote.author, sha, ['my wit', 'gone']);
    expect(there).toEqual(['my wit']);
    expect([await text('my wit/w.wit'), await text('my wit/deps/x.wit')]).toEqual(['main', 'dep']);
  });

  test('a link that leaves the repository is refused', async () => {
    const { symlink, mkdir } = await import('node:fs/promises');
    await mkdir(path.join(remote.author, 'wit'));
    await symlink('../../../etc', path.join(remote.author, 'wit/deps'), 'dir');
    const sha = await remote.commit({});
    await expect(read(remote.author, sha, ['wit'])).rejects.toMatchObject({ code: 'no-base' });
  });

  test('a submodule is read at the commit that the base has of it', async () => {
    const library = await makeRemote();
    try {
      const old = await library.commit({ 'wit/x.wit': 'old' });
      await library.git(library.author, 'push', '--quiet', 'origin', 'main');
      await remote.git(remote.author, 'submodule', '--quiet', 'add', library.url, 'lib');
      const sha = await remote.commit({});
      await library.commit({ 'wit/x.wit': 'new' });
      await library.git(library.author, 'push', '--quiet', 'origin', 'main');
      const inside = path.join(remote.author, 'lib');
      await remote.git(inside, 'pull', '--quiet', 'origin', 'main');
      await remote.commit({});
      for (const file of ['lib/wit', 'lib']) {
        const { there, text } = await read(remote.author, sha, [file]);
        expect([there, await text('lib/wit/x.wit')]).toEqual([[file], 'old']);
      }
      const clone = path.join(remote.root, 'without');
      await remote.git(remote.root, 'clone', '--quiet', remote.author, clone);
      await expect(read(clone, sha, ['lib/wit'])).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringContaining(`the submodule lib is not here at ${old}`),
        hint: expect.stringContaining('submodules: true'),
      });
    } finally {
      await library.remove();
    }
  });
});
