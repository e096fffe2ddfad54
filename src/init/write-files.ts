import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reportPath, resolveInside } from '../config/paths.ts';
import { CheckError } from '../errors.ts';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that must not be there yet, all or none.
 * @throws CheckError `file-unreadable` where one cannot be written, `config` where its directory leads out of the repository
 */
export async function writeNewFiles(files: readonly NewFile[], root: string): Promise<void> {
  const written: string[] = [];
  for (const file of files) resolveInside(root, root, reportPath(root, file.path), 'init');
  try {
    for (const file of files) {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(file.path, file.text, { flag: 'wx' });
      written.push(file.path);
    }
  } catch (thrown) {
    for (const file of written) await rm(file, { force: true });
    throw new CheckError('file-unreadable', `nothing was written: ${(thrown as Error).message}`, {
      hint: 'check permissions and free space, then run `component-check init` again',
      cause: thrown,
    });
  }
}
