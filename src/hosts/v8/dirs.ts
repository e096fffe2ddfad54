import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of a directory by relative path with `/`, sorted; a path that ends in `/` is an empty directory. Symbolic links
 * and special files are left out: they could lead out of what was granted.
 */
export function readDirectory(directory: string): ReadonlyMap<string, Uint8Array> {
  return new Map(entriesOf(directory, ''));
}

function* entriesOf(directory: string, prefix: string): Generator<[string, Uint8Array]> {
  const entries = readdirSync(directory, { withFileTypes: true });
  if (entries.length === 0 && prefix !== '') yield [prefix, new Uint8Array()];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isFile()) yield [prefix + entry.name, readFileSync(path)];
    else if (entry.isDirectory()) yield* entriesOf(path, `${prefix}${entry.name}/`);
  }
}
