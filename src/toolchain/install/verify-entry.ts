import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Entry, entryDirectory, type Marker, readMarker } from './entry.ts';
import { hashFile } from './hash-file.ts';
import { readStamps, stampsNow, writeStamps } from './stamps.ts';

/** An entry as it was found. */
export type Verdict =
  | { readonly state: 'whole'; readonly marker: Marker }
  | { readonly state: 'absent' }
  /** Something is there that must not run. */
  | { readonly state: 'broken'; readonly problem: string };

/**
 * Compares every program of an entry with its recorded hash. A program whose size, times and inode are those of the last
 * comparison is not read again.
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
  const before = readStamps(directory);
  const now = stampsNow(directory, marker);
  const missing = Object.keys(now).find((name) => now[name] === null);
  if (missing !== undefined) return broken(`${missing} is missing`);
  const changed = Object.keys(now).filter((name) => before[name] !== now[name]);
  if (changed.length === 0) return { state: 'whole', marker };
  const hashes = await Promise.all(
    // One that vanishes meanwhile is being replaced by another process.
    changed.map((name) => hashFile(path.join(directory, ...name.split('/'))).catch(() => 'none')),
  );
  const wrong = changed.findIndex((name, index) => hashes[index] !== marker.programs[name]);
  const name = changed[wrong];
  if (name !== undefined)
    return broken(`${name} has sha256 ${hashes[wrong]}, recorded is ${marker.programs[name]}`);
  writeStamps(directory, now);
  return { state: 'whole', marker };
}

const broken = (problem: string): Verdict => ({ state: 'broken', problem });
