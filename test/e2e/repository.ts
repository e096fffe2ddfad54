import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A git repository of a user, in a temporary directory with a space in its path. */
export interface Repository {
  readonly root: string;
  /** Writes a text file; directories are made. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Copies a path of this project, `fixtures/abi`, to another path in the repository. */
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function makeRepository(): Promise<Repository> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'component check repo-')));
  const git = (...args: readonly string[]) => run('git', [...IDENTITY, ...args], { cwd: root });
  await git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    },
    copy: (from, to) =>
      cp(path.resolve(projectRoot, from), path.join(root, to), {
        recursive: true,
        filter: (source) => !/[\\/](component-check-out|\.component-check)([\\/]|$)/.test(source),
      }),
    commit: async () => {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', 'A commit');
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const IDENTITY = ['user.name=test', 'user.email=test@example.invalid', 'core.autocrlf=false'].flatMap(
  (setting) => ['-c', setting],
);
