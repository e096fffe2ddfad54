import { type BigIntStats, existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, entryDirectory, type Marker, readMarker } from './entry.ts';
import { hashFile } from './hash-file.ts';

/** An entry as it was found. */
export type Verdict =
  | { readonly state: 'whole'; readonly marker: Marker }
  | { readonly state: 'absent' }
  /** Something is there that must not run. */
  | { readonly state: 'broken'; readonly problem: string };

/**
 * Compares every program of an entry with its recorded hash. A program whose size, times and inode are those of the last
 * comparison is not read again, as git does with its index; the system sets `ctime`, whoever writes the file cannot.
 * @param sha256 what the entry's archive must have had; null: whatever was recorded
 */
export async function verifyEntry(entry: Entry, sha256: string | null): Promise<Verdict> {
  const directory = entryDirectory(entry);
  if (!existsSync(directory)) return { state: 'absent' };
  const marker = readMarker(directory);
  if (marker === null) return broken('it was never finished');
  if (sha256 !== null && marker.sha256 !== sha256)
    return broken(`it was made of another archive, with sha256 ${marker.sha256}`);
  if (!Object.hasOwn(marker.programs, entry.program)) return broken(`it records no ${entry.program}`);
  return await comparePrograms(directory, marker);
}

async function comparePrograms(directory: string, marker: Marker): Promise<Verdict> {
  const stamps = readStamps(directory);
  const names = Object.keys(marker.programs);
  const now = Object.fromEntries(
    names.map((name) => [name, stampOf(path.join(directory, ...name.split('/')))]),
  );
  const missing = names.find((name) => now[name] === null);
  if (missing !== undefined) return broken(`${missing} is missing`);
  const changed = names.filter((name) => stamps[name] !== `${now[name]} ${marker.programs[name]}`);
  const hashes = await Promise.all(changed.map((name) => hashFile(path.join(directory, ...name.split('/')))));
  const wrong = changed.findIndex((name, index) => hashes[index] !== marker.programs[name]);
  if (wrong >= 0) {
    const name = changed[wrong] ?? '';
    return broken(`${name} has sha256 ${hashes[wrong]}, recorded is ${marker.programs[name]}`);
  }
  if (changed.length > 0)
    writeStamps(
      directory,
      names.map((name) => [name, `${now[name]} ${marker.programs[name]}`]),
    );
  return { state: 'whole', marker };
}

const broken = (problem: string): Verdict => ({ state: 'broken', problem });

/** Beside the entry, which itself never changes. */
const stampFile = (directory: string) => `${directory}.stamps.json`;

function stampOf(file: string): string | null {
  const stat: BigIntStats | undefined = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return null;
  return [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].join(' ');
}

function readStamps(directory: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(stampFile(directory), 'utf8')));
  } catch {
    return {};
  }
}

/** A cache that cannot be written costs a comparison in each run, no more. */
function writeStamps(directory: string, stamps: readonly (readonly [string, string])[]): void {
  try {
    writeFileSync(stampFile(directory), JSON.stringify(Object.fromEntries(stamps)));
  } catch {}
}
