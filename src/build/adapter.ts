import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import semver from 'semver';
import { readBounded } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import type { CoreModule } from '../wasm/module.ts';
import { classify, readCoreModule } from '../wasm/read.ts';

/** WASI preview 1 as a module that imports WASI 0.2. */
export interface Adapter {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The newest WASI that it imports, `0.2.12`. */
  readonly wasi: string;
  readonly kind: AdapterKind;
  /** What it offers of preview 1. */
  readonly functions: ReadonlySet<string>;
}

/** For programs that run once, for HTTP handlers without files, and for all else. */
export type AdapterKind = 'command' | 'proxy' | 'reactor';

const MAX_BYTES = 16 << 20;

/** The reactor adapter that ships with jco. The bundler copies the file beside the bundle because of this very expression. */
const SHIPPED = new URL(
  '../../node_modules/@bytecodealliance/jco/lib/wasi_snapshot_preview1.reactor.wasm',
  import.meta.url,
);

/** @throws CheckError `config` where `adapter` names something else than a module, `file-unreadable` */
export async function loadAdapter(file: string | null): Promise<Adapter> {
  const bytes = file === null ? await readFile(SHIPPED) : await readBounded(file, MAX_BYTES);
  const { kind, detail } = classify(bytes);
  if (kind !== 'core') {
    throw new CheckError('config', `the adapter ${file} is no core module: ${detail}`, {
      hint: 'leave `adapter` out to use the one that ships, or name a wasi_snapshot_preview1.reactor.wasm',
      key: 'adapter',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const module = readCoreModule(bytes);
  const functions = new Set(module.exports.map(({ name }) => name));
  return { bytes, sha256, wasi: newestWasi(module), kind: kindOf(module), functions };
}

function kindOf({ imports, exports }: CoreModule): AdapterKind {
  if (exports.some(({ name }) => name.startsWith('wasi:cli/run@'))) return 'command';
  return imports.some(({ module }) => module.startsWith('wasi:filesystem/')) ? 'reactor' : 'proxy';
}

function newestWasi({ imports }: CoreModule): string {
  const versions = imports.flatMap(({ module }) => /^wasi:.*@(.+)$/.exec(module)?.[1] ?? []);
  return semver.rsort(versions.filter((version) => semver.valid(version) !== null))[0] ?? 'unknown';
}
