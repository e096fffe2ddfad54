import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, entryDirectory, MARKER, type Marker } from './entry.ts';
import { hashFile } from './hash-file.ts';
import { onDisk } from './on-disk.ts';
import { stampsNow, writeStamps } from './stamps.ts';
import { verifyEntry } from './verify-entry.ts';

/** Writes the marker of a staged tree: after it the tree is whole, and nothing in it changes any more. */
export async function seal(
  tree: string,
  marker: Omit<Marker, 'schema' | 'programs'>,
  programs: readonly string[],
): Promise<Marker> {
  const files = programs.map((name) => path.join(tree, ...name.split('/')));
  const hashes = await Promise.all(files.map(hashFile));
  const table = Object.fromEntries(programs.map((name, index) => [name, hashes[index] ?? '']));
  const file = path.join(tree, MARKER);
  const sealed: Marker = { schema: 1, ...marker, programs: table };
  await onDisk(() => writeFileSync(file, `${JSON.stringify(sealed, null, 2)}\n`, { flag: 'wx' }));
  await onDisk(() => {
    for (const one of [...files, file]) flush(one);
  });
  return sealed;
}

/**
 * Gives a sealed tree its name, in one rename. Where another process was faster, its entry stays; a broken entry is moved
 * to `aside` first. No lock: whoever comes second finds something whole.
 */
export async function commitEntry(entry: Entry, marker: Marker, tree: string, aside: string): Promise<void> {
  const target = entryDirectory(entry);
  await onDisk(() => mkdirSync(path.dirname(target), { recursive: true }));
  for (let count = 0; ; count++) {
    const verdict = await verifyEntry(entry, marker.sha256);
    if (verdict.state === 'whole') break;
    if (verdict.state === 'broken') await onDisk(() => moveAway(target, `${aside}-${count}`));
    if (await onDisk(() => moveIn(tree, target))) {
      // Hashed a moment ago: the next run need not do it again.
      writeStamps(target, stampsNow(target, marker));
      break;
    }
  }
  await onDisk(() => {
    flushDirectory(path.dirname(target));
    // For other readers of the tool cache; ours look inside.
    writeFileSync(`${target}.complete`, '');
  });
}

function moveAway(target: string, aside: string): void {
  try {
    renameSync(target, aside);
  } catch (error) {
    // Somebody else moved it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** False where something has that name already. */
function moveIn(tree: string, target: string): boolean {
  try {
    renameSync(tree, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

/** To the disk: after a power failure a name must not lead to bytes that were never written. */
function flush(file: string, flags = 'r+'): void {
  const handle = openSync(file, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Windows opens no directories. */
function flushDirectory(directory: string): void {
  if (process.platform !== 'win32') flush(directory, 'r');
}
