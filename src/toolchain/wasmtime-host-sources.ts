import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The crate of the wasmtime host, as it lies beside the bundle. */
export interface HostSources {
  /** Of all that it is built of. */
  readonly sha256: string;
  /** What its manifest says; null: nothing. */
  readonly version: string | null;
  /** Crates that cargo compiles, its own included; about. */
  readonly crates: number;
}

/** Null where there is no such crate: an npm package or a copied bundle has none. */
export function readHostSources(directory: string): HostSources | null {
  try {
    const inside = ['src', 'wit'].flatMap((folder) =>
      readdirSync(path.join(directory, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name))),
    );
    const names = [
      'Cargo.toml',
      'Cargo.lock',
      ...inside.map((name) => name.split(path.sep).join('/')).sort(),
    ];
    const digest = createHash('sha256');
    for (const name of names)
      digest
        .update(`${name}\0`)
        .update(readFileSync(path.join(directory, ...name.split('/'))))
        .update('\0');
    const lock = readFileSync(path.join(directory, 'Cargo.lock'), 'utf8');
    const manifest = readFileSync(path.join(directory, 'Cargo.toml'), 'utf8');
    const version = /^version = "(.+)"/m.exec(manifest)?.[1] ?? null;
    return { sha256: digest.digest('hex'), version, crates: lock.split('[[package]]').length - 1 };
  } catch {
    return null;
  }
}
