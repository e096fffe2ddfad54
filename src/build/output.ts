import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { makeOutDir, refuseLink } from '../out-dir.ts';

/** Where a component's results are written. */
export interface OutputFiles {
  readonly directory: string;
  readonly component: string;
  /** What the component was made of, beside it. */
  readonly key: string;
}

/**
 * Makes place for a component and removes the last run's, so that no failure of this one leaves a file that looks like
 * its work. @throws CheckError `file-unreadable` where the directory cannot be written
 */
export async function clearOutput(outDir: string, name: string): Promise<OutputFiles> {
  const directory = path.join(outDir, name);
  const files = {
    directory,
    component: path.join(directory, 'component.wasm'),
    key: path.join(directory, 'build.json'),
  };
  refuseLink(directory);
  try {
    await makeOutDir(outDir);
    await mkdir(directory, { recursive: true });
    await rm(files.component, { force: true });
    await rm(files.key, { force: true });
  } catch (cause) {
    throw new CheckError('file-unreadable', `${directory} cannot be written: ${(cause as Error).message}`, {
      hint: 'check its permissions, or remove what stands in its place',
      cause,
    });
  }
  return files;
}

/** Writes the component, whole or not at all, and then its key, whose presence says that the component is complete. */
export async function writeOutput(
  files: OutputFiles,
  component: Uint8Array,
  key: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeWhole(files.component, component);
  await writeWhole(files.key, `${JSON.stringify(key, null, 2)}\n`);
}

/** Writes a file whole or not at all; a link in its place is replaced, not followed. @throws what `rename` throws */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
