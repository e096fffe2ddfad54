import { CheckError } from '../../errors.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EEXIST: 'a file stands where a directory must be',
  ENOTDIR: 'a file stands where a directory must be',
};

/**
 * Runs what writes to the tool cache.
 * @throws CheckError `tool-failed` that names the place and what is wrong with it; other errors as they are
 */
export async function onDisk<T>(write: () => Promise<T> | T): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code = '', path: file } = error as NodeJS.ErrnoException;
    if (!Object.hasOwn(WORDS, code)) throw error;
    const place = file === undefined ? 'the tool cache' : `the tool cache (${file})`;
    throw new CheckError('tool-failed', `${place} cannot be written: ${WORDS[code]} (${code})`, {
      hint: 'set RUNNER_TOOL_CACHE to a directory that can be written and has room, or name tools that are there by {path: …}',
      cause: error,
    });
  }
}
