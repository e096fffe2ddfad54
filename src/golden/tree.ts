import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readBounded } from '../config/paths.ts';
import { CheckError } from '../errors.ts';

/** All files of one directory together, in bytes, and how many entries it may have. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

/** A directory read into memory, so that each case can have a copy as it was before anything ran. */
export interface Tree {
  /** Absolute: where it was read. */
  readonly path: string;
  /** Relative, with `/`, sorted; parents before their contents. */
  readonly directories: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @throws CheckError `file-unreadable` for symlinks and special files, which could lead out of it, and for too much. */
export async function readTree(directory: string): Promise<Tree> {
  const directories: string[] = [];
  const files = new Map<string, Uint8Array>();
  let left = MAX_BYTES;
  const waiting = [''];
  for (let prefix = waiting.shift(); prefix !== undefined; prefix = waiting.shift()) {
    const entries = await readdir(path.join(directory, prefix), { withFileTypes: true }).catch(cannotList);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${prefix}${entry.name}`;
      if (directories.length + files.size >= MAX_ENTRIES)
        throw refuse(`${directory} has over ${MAX_ENTRIES} entries`);
      if (entry.isDirectory()) {
        directories.push(name);
        waiting.push(`${name}/`);
      } else if (entry.isFile()) {
        const bytes = await readBounded(path.join(directory, name), left);
        left -= bytes.length;
        files.set(name, bytes);
      } else throw refuse(`${path.join(directory, name)} is a symlink or a special file`);
    }
  }
  return { path: directory, directories, files };
}

/** Writes a tree into a directory that does not exist yet, all times 2000-01-01T00:00:00Z. */
export async function writeTree({ directories, files }: Tree, target: string): Promise<void> {
  const epoch = new Date('2000-01-01T00:00:00Z');
  await mkdir(target, { recursive: true });
  for (const name of directories) await mkdir(path.join(target, name));
  for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);
  const all = [...files.keys(), ...directories.toReversed(), ''];
  for (const name of all) await utimes(path.join(target, name), epoch, epoch);
}

function cannotList(thrown: unknown): never {
  throw refuse((thrown as Error).message);
}

const refuse = (message: string) => new CheckError('file-unreadable', message);
