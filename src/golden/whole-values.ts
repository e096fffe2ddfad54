import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding, Location, Related } from '../check/finding.ts';
import { reportPath } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { isCut } from './visible.ts';

/** Two values, whole, as they are printed. */
interface Pair {
  readonly expected: string;
  readonly actual: string;
}

/** Takes what a finding at a place cuts; the answer names the files that will hold it. */
export type KeepWhole = (location: Location, pair: Pair) => Related | null;

/** Values that are too long for a report, kept until they are written beside the component. */
export interface WholeValues {
  readonly keep: KeepWhole;
  /** @throws CheckError `file-unreadable` */
  readonly write: () => Promise<void>;
}

/** `directory` is absolute; what an earlier run left in it is removed. */
export function wholeValues(directory: string, root: string): WholeValues {
  const kept = new Map<string, Pair>();
  const keep: KeepWhole = ({ file, line }, pair) => {
    if (!isCut(pair.expected) && !isCut(pair.actual)) return null;
    const name = freeName(`${path.posix.basename(file).replace(/\.transcript$/, '')}-${line ?? 0}`, kept);
    kept.set(name, pair);
    const [expected, actual] = namesOf(name);
    const shown = reportPath(root, path.join(directory, expected));
    return { message: `both values whole: ${shown} and ${actual}`, location: null };
  };
  return { keep, write: () => writeAll(directory, kept) };
}

const namesOf = (name: string): [string, string] => [`${name}.expected.txt`, `${name}.actual.txt`];

/** Safe on every file system; a transcript may be called anything. */
function freeName(wanted: string, kept: ReadonlyMap<string, Pair>): string {
  const plain = wanted
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(-100);
  let free = plain;
  for (let count = 2; kept.has(free); count += 1) free = `${plain}-${count}`;
  return free;
}

async function writeAll(directory: string, kept: ReadonlyMap<string, Pair>): Promise<void> {
  try {
    await rm(directory, { recursive: true, force: true });
    if (kept.size === 0) return;
    await mkdir(directory, { recursive: true });
    for (const [name, { expected, actual }] of kept) {
      const [left, right] = namesOf(name);
      await writeFile(path.join(directory, left), `${expected}\n`);
      await writeFile(path.join(directory, right), `${actual}\n`);
    }
  } catch (thrown) {
    throw new CheckError('file-unreadable', `long values cannot be written: ${(thrown as Error).message}`, {
      hint: 'check permissions and free space',
      cause: thrown,
    });
  }
}

/** A finding with the place of the values that it cuts. */
export function withWhole(found: Finding, pair: Pair, keep: KeepWhole | undefined): Finding {
  if (keep === undefined || found.location === null) return found;
  const where = keep(found.location, pair);
  return where === null ? found : { ...found, related: [...found.related, where] };
}
