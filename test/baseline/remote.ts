import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../e2e/repository.ts';

const IDENTITY = [
  'user.name=test',
  'user.email=test@example.invalid',
  'core.autocrlf=false',
  'protocol.file.allow=always',
];

/** A repository as a server holds it, and clones of it as actions/checkout makes them. */
export interface Remote {
  readonly root: string;
  readonly url: string;
  readonly git: (cwd: string, ...args: readonly string[]) => Promise<string>;
  /** Writes files in the author's clone and commits them. @returns the commit */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>;
  readonly author: string;
  /** A checkout of one ref of the server, one commit deep, its remote named `origin`. */
  readonly checkout: (ref: string, depth?: number) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeRemote(): Promise<Remote> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'component check remote-')));
  const git = async (cwd: string, ...args: readonly string[]) => {
    const settings = IDENTITY.flatMap((one) => ['-c', one]);
    const { stdout } = await run('git', [...settings, ...args], { cwd });
    return stdout.trim();
  };
  const server = path.join(root, 'server.git');
  const author = path.join(root, 'author');
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', server);
  // As GitHub does: a commit that no branch holds any more can still be asked for by its name.
  await git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const url = pathToFileURL(server).href;
  await git(root, 'clone', '--quiet', url, author);
  await git(author, 'checkout', '--quiet', '-B', 'main');
  let clones = 0;
  return {
    root,
    url,
    git,
    author,
    commit: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(author, name)), { recursive: true });
        await writeFile(path.join(author, name), text);
      }
      await git(author, 'add', '--all');
      await git(author, 'commit', '--quiet', '--allow-empty', '--message', 'A commit');
      return git(author, 'rev-parse', 'HEAD');
    },
    checkout: async (ref, depth = 1) => {
      const directory = path.join(root, `clone ${++clones}`);
      await git(root, 'init', '--quiet', '--initial-branch=none', directory);
      await git(directory, 'remote', 'add', 'origin', url);
      const deep = depth === 0 ? [] : [`--depth=${depth}`];
      await git(directory, 'fetch', '--quiet', '--no-tags', ...deep, 'origin', ref);
      await git(directory, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
      return directory;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
