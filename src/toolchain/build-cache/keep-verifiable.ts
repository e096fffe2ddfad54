import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Leaves of restored downloads only what Go checks before it uses it. Where a `.ziphash` lies beside an archive, Go compares
 * that file with go.sum and never reads the archive; without it, Go hashes the archive. So it goes, and so does an archive
 * whose `.ziphash` the machine has already. A `.mod` is hashed whenever it is read, and `sumdb` is signed.
 * https://go.dev/ref/mod#module-cache
 * @param from restored downloads, in the form of GOMODCACHE's `cache/download`
 * @param to where they will go, there or not
 */
export function keepVerifiable(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) keepVerifiable(file, target);
    // A link would lead to files that this does not see.
    else if (!entry.isFile() || !isChecked(file) || existsSync(`${target}hash`)) rmSync(file);
  }
}

const isChecked = (file: string) =>
  /\.(?:zip|mod|info)$/.test(file) ||
  path.basename(file) === 'list' ||
  file.split(path.sep).includes('sumdb');
