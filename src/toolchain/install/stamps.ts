import { type BigIntStats, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Marker } from './entry.ts';

/** What tells that a program is the one that was last compared with its hash, by its name in the marker. */
export type Stamps = Readonly<Record<string, string | null>>;

/**
 * How the programs of an entry stand there now; null for one that is no regular file. Size, times and inode, as git has them
 * in its index: the system sets `ctime`, whoever writes a file cannot. With the hash that is recorded for it.
 */
export function stampsNow(directory: string, { programs }: Marker): Stamps {
  return Object.fromEntries(
    Object.entries(programs).map(([name, hash]) => {
      const file = path.join(directory, ...name.split('/'));
      const stat: BigIntStats | undefined = lstatSync(file, { bigint: true, throwIfNoEntry: false });
      if (stat?.isFile() !== true) return [name, null];
      return [name, [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino, hash].join(' ')];
    }),
  );
}

/** Beside the entry, which itself never changes. */
const stampFile = (directory: string) => `${directory}.stamps.json`;

/** The stamps of the last comparison; none where there was none. */
export function readStamps(directory: string): Stamps {
  try {
    return Object(JSON.parse(readFileSync(stampFile(directory), 'utf8')));
  } catch {
    return {};
  }
}

/** A cache that cannot be written costs a comparison in each run, no more. */
export function writeStamps(directory: string, stamps: Stamps): void {
  try {
    writeFileSync(stampFile(directory), JSON.stringify(stamps));
  } catch {}
}
