import { lstatSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findPlace } from './config/find.ts';
import type { ConfigRequest } from './config/request.ts';
import { CheckError } from './errors.ts';

/** Where components and reports of a run are written: beside the config file, else in the working directory. */
export function outDirOf({ file, cwd }: { readonly file: string | null; readonly cwd: string }): string {
  return path.join(file === null ? cwd : path.dirname(file), 'component-check-out');
}

/** Where a run takes place, also where its config cannot be read: its report belongs there all the same. */
export function placesOf({ cwd, configPath }: ConfigRequest): { root: string; outDir: string } {
  try {
    const place = findPlace(cwd, configPath);
    return { root: place.root, outDir: outDirOf(place) };
  } catch {
    return { root: cwd, outDir: outDirOf({ file: null, cwd }) };
  }
}

/** A link in the place of an output directory leads what is written out of the repository. @throws CheckError `config` */
export function refuseLink(directory: string): void {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() !== true) return;
  throw new CheckError('config', `${directory} is a symbolic link, and outputs are written there`, {
    hint: 'remove the link; the directory is made anew',
  });
}

/**
 * Makes the directory unless it is there already. What is in it is built: git is told to leave it alone, by the
 * directory itself, as no file of the user is ours to change. The directory around it is not made: it may be mistyped.
 * @throws what `mkdir` and `writeFile` throw
 */
export async function makeOutDir(outDir: string): Promise<void> {
  try {
    await mkdir(outDir);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
    return;
  }
  await writeFile(path.join(outDir, '.gitignore'), '*\n');
}
