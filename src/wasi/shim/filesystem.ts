import { files as filesystem, root, tree } from './singleton.ts';

/** Stands in for `@bytecodealliance/preview2-shim/filesystem`. */
export const { preopens, types } = filesystem;

const namesOf = (directory: string) => directory.split('/').filter((name) => name !== '');

/**
 * Puts files where jco's tools can read them: `componentEmbed({ witPath: directory })`.
 * `directory` is absolute, with `/`; files are named relative to it, with `/`. What was there is gone.
 */
export function mountFiles(directory: string, files: ReadonlyMap<string, Uint8Array>): void {
  const names = namesOf(directory);
  const name = names.pop();
  if (name === undefined) throw new RangeError('Files are mounted below the root, not at it.');
  tree.makeDirectories(root, names).entries.set(name, tree.directoryOf(files));
}

export function unmount(directory: string): void {
  const names = namesOf(directory);
  const name = names.pop();
  if (name !== undefined) tree.makeDirectories(root, names).entries.delete(name);
}
