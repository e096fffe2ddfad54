import { constants, realpathSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { CheckError, type ErrorCode } from '../errors.ts';
import { type Judgement, quoted } from './values.ts';

/** A path as reports show it: relative to the git root, with `/`. */
export function reportPath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/') || '.';
}

/** Whether `target` is `root` or lies below it, by their names alone. Both absolute. */
export function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/**
 * Why a path of the user may not be used, or null: absolute, outside the repository by name, or outside it through a
 * symlink. Nothing is opened. `root` is a real path.
 */
export function whyOutside(root: string, base: string, given: string): Judgement {
  if (given === '')
    return { problem: 'is an empty path', hint: 'Write a path, `.` for the directory itself.' };
  if (given.includes('\0')) return { problem: 'holds a NUL character', hint: 'Write a plain path.' };
  if (path.isAbsolute(given) || path.win32.isAbsolute(given) || /^[A-Za-z]:/.test(given))
    return {
      problem: `${quoted(given)} is absolute, so it exists on one machine only`,
      hint: 'Write it relative to the config file.',
    };
  const target = path.resolve(base, given);
  if (!isInside(root, target))
    return {
      problem: `${quoted(given)} leaves the repository`,
      hint: `Use a path below ${root}.`,
    };
  const real = realAncestor(target);
  if (isInside(root, real)) return null;
  return {
    problem: `${quoted(given)} leaves the repository through a symlink, to ${real}`,
    hint: 'Copy what is needed into the repository.',
  };
}

/**
 * The absolute path of `given`, which is relative to `base` and must stay inside `root`, symlinks included; it need
 * not exist. Throws CheckError `config`, named after `key`.
 */
export function resolveInside(root: string, base: string, given: string, key: string): string {
  const wrong = whyOutside(root, base, given);
  if (wrong) throw new CheckError('config', `${key}: ${wrong.problem}`, { hint: wrong.hint, source: key });
  return path.resolve(base, given);
}

/** Where the deepest part of a path that exists really is, with the rest of its name. */
function realAncestor(target: string): string {
  try {
    return realpathSync(target);
  } catch {
    const parent = path.dirname(target);
    return parent === target ? target : path.join(realAncestor(parent), path.basename(target));
  }
}

/** What a path names; `other` is a device, FIFO or socket, which may block or never end. */
export type PathKind = 'file' | 'directory' | 'other' | 'missing';

export function kindOf(target: string): PathKind {
  let stats: Stats;
  try {
    stats = statSync(target);
  } catch {
    return 'missing';
  }
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
}

/**
 * The bytes of a regular file of at most `maxBytes`. Anything else is refused before it is opened, and again by what
 * was opened: a FIFO would block, /dev/zero never ends. Throws CheckError `code`.
 */
export async function readBounded(
  file: string,
  maxBytes: number,
  code: ErrorCode = 'file-unreadable',
): Promise<Uint8Array> {
  const refuse = (problem: string, hint: string, cause?: unknown) =>
    new CheckError(code, `${file} ${problem}`, { hint, cause });
  const regular = (isFile: boolean, isDirectory: boolean) => {
    if (!isFile)
      throw refuse(isDirectory ? 'is a directory' : 'is not a regular file', 'Name a regular file here.');
  };
  try {
    const before = statSync(file);
    regular(before.isFile(), before.isDirectory());
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      regular(stats.isFile(), stats.isDirectory());
      // One byte more than allowed tells a file that is too large from one that just fits, also while it grows.
      const bytes = new Uint8Array(Math.min(stats.size, maxBytes) + 1);
      const length = await fill(handle, bytes);
      if (length > maxBytes || stats.size > maxBytes)
        throw refuse(`is larger than ${maxBytes} bytes`, 'Make it smaller, or name another file.');
      if (length === bytes.length)
        throw refuse('grew while it was read', 'Run again when nothing writes it.');
      return bytes.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof CheckError) throw thrown;
    const missing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? refuse('does not exist', 'Correct the path.', thrown)
      : refuse(`cannot be read: ${(thrown as Error).message}`, 'Check its permissions.', thrown);
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
