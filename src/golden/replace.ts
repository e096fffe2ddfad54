import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CheckError } from '../errors.ts';

export interface Replacement {
  /** Absolute. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces text files, all or none: every new text is on disk beside its file before the first is renamed into its
 * place, and where a rename fails those before it are taken back. A reader sees the old text or the new one, never a part.
 * @throws CheckError `file-unreadable`
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const staged: Staged[] = [];
  const replaced: Staged[] = [];
  try {
    for (const one of replacements) staged.push(await stage(one.path, one.after));
    for (const one of staged) {
      await rename(one.temporary, one.target);
      replaced.push(one);
    }
  } catch (thrown) {
    for (const [index, { target }] of replaced.entries())
      await putBack(target, replacements[index]?.before ?? '');
    for (const { temporary } of staged) await rm(temporary, { force: true });
    throw new CheckError(
      'file-unreadable',
      `the transcripts cannot be written: ${(thrown as Error).message}`,
      {
        hint: 'no file was changed; check permissions and free space',
        cause: thrown,
      },
    );
  }
}

interface Staged {
  readonly temporary: string;
  /** The file itself where the path is a symlink. */
  readonly target: string;
}

async function stage(file: string, text: string): Promise<Staged> {
  const target = await realpath(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  const { mode } = await stat(target);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
  return { temporary, target };
}

async function putBack(target: string, text: string): Promise<void> {
  const { temporary } = await stage(target, text);
  await rename(temporary, target);
}
