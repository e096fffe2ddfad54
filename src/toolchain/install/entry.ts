import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A tool that is installed as a whole or not at all: `<root>/<tool>/<version>/<arch>`, as @actions/tool-cache names them. */
export interface Entry {
  readonly root: string;
  /** Ours alone: what another Action put under `go` was never compared with a hash. */
  readonly tool: 'component-check-go' | 'component-check-wasm-tools' | 'component-check-wasmtime';
  /** `1.25.14` */
  readonly version: string;
  /** Node's name: `x64`. */
  readonly arch: string;
  /** What is run, relative to the entry, with `/`: `bin/go`. */
  readonly program: string;
}

/** Written into the entry before it gets its name, so whoever sees the entry sees all of it. */
export interface Marker {
  readonly schema: 1;
  readonly tool: string;
  readonly version: string;
  /** Where the archive came from. */
  readonly url: string;
  /** Of the archive. */
  readonly sha256: string;
  /** Every program of the entry, relative to it with `/`, by its sha256. */
  readonly programs: Readonly<Record<string, string>>;
}

export const MARKER = '.component-check.json';

export function entryDirectory({ root, tool, version, arch }: Entry): string {
  return path.join(root, tool, version, arch);
}

export function programOf(entry: Entry): string {
  return path.join(entryDirectory(entry), ...entry.program.split('/'));
}

/** What an entry says of itself; null where it is not there, not ours or damaged. */
export function readMarker(directory: string): Marker | null {
  try {
    const marker = JSON.parse(readFileSync(path.join(directory, MARKER), 'utf8')) as Partial<Marker>;
    const whole = marker.schema === 1 && typeof marker.sha256 === 'string' && isTable(marker.programs);
    return whole ? (marker as Marker) : null;
  } catch {
    return null;
  }
}

function isTable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

/** Versions of a tool that have an entry, whole or not. */
export function cachedVersions({ root, tool, arch }: Omit<Entry, 'version' | 'program'>): string[] {
  try {
    const versions = readdirSync(path.join(root, tool)).filter((name) => /^\d/.test(name));
    return versions.filter((version) => readMarker(path.join(root, tool, version, arch)) !== null);
  } catch {
    return [];
  }
}
