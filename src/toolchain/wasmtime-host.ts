import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import type { Network } from './download/request.ts';
import { isProgram } from './find-on-path.ts';
import { attempted } from './install/attempted.ts';
import { cacheRoot } from './install/cache-root.ts';
import { type Entry, entryDirectory, programOf } from './install/entry.ts';
import type { Attempt, Say } from './install/install-tool.ts';
import { verifyEntry } from './install/verify-entry.ts';
import {
  WASMTIME_HOST,
  WASMTIME_HOST_PROGRAM,
  type WantedRelease,
  type WasmtimeHostRelease,
  wasmtimeHostRelease,
} from './wasmtime-host-release.ts';
import { readHostSources } from './wasmtime-host-sources.ts';

/** A wasmtime host that can be started. */
export interface WasmtimeHost {
  /** Absolute. */
  readonly path: string;
  /** Of the host; null where it is named by its path, and not asked. */
  readonly version: string | null;
  readonly source: 'config' | 'tool-cache' | 'release' | 'source';
}

/** Where the crate lies, and whether cargo may be asked to build it. */
export interface HostSource {
  /** Absolute: `wasmtime-host` beside the bundle, there or not. */
  readonly directory: string;
  /** `--host-from-source` */
  readonly build: boolean;
}

/** One search for the wasmtime host. */
export interface WasmtimeHostSearch extends Network, WantedRelease {
  /** `toolchain.wasmtime.path`; null: not given. */
  readonly path: string | null;
  readonly offline: boolean;
  readonly crate: HostSource;
  readonly say: Say;
  readonly note: Say;
}

export function wasmtimeHostSearchFor(
  { wasmtime = null, mirrors }: ToolchainConfig,
  options: Network & Pick<WasmtimeHostSearch, 'offline' | 'crate' | 'say' | 'note'>,
): WasmtimeHostSearch {
  const pinned =
    wasmtime !== null && 'version' in wasmtime ? wasmtime : { version: WASMTIME_HOST, sha256: null };
  const path = wasmtime !== null && 'path' in wasmtime ? wasmtime.path : null;
  return { ...pinned, path, mirror: mirrors.wasmtime ?? null, ...options };
}

/**
 * The wasmtime host: the program at `toolchain.wasmtime.path`; else one in the tool cache; else this repository's release of
 * it; or, only where that is asked for, what cargo builds of the crate.
 * @throws CheckError `tool-missing`, `tool-failed`, `tool-version`, `download`, `checksum`, `cancelled`
 */
export async function findWasmtimeHost(search: WasmtimeHostSearch): Promise<WasmtimeHost> {
  const here = await wasmtimeHostHere(search);
  if ('path' in here) return here;
  const { attempts, release } = here;
  if (search.crate.build) {
    const { buildWasmtimeHost } = await import('./build-wasmtime-host.ts');
    return { path: await buildWasmtimeHost(search), version: search.version, source: 'source' };
  }
  if (release === null) throw missing(search, attempts);
  if (search.offline) throw missing(search, [...attempts, { source: 'downloads', why: 'off (--offline)' }]);
  const { installWasmtimeHost } = await import('./install-wasmtime-host.ts');
  const installed = await installWasmtimeHost(release, releaseEntry(search), search);
  if (typeof installed !== 'string') throw missing(search, [...attempts, ...installed]);
  return { path: installed, version: search.version, source: 'release' };
}

/** The host where it takes no request and no cargo; else where it was looked for, and what to get. */
export async function wasmtimeHostHere(
  search: WasmtimeHostSearch,
): Promise<WasmtimeHost | { attempts: readonly Attempt[]; release: WasmtimeHostRelease | null }> {
  if (search.path !== null) return configured(search.path);
  const built = await fromSources(search);
  if (built !== null && (search.crate.build || search.sha256 === null)) return built;
  const none = { source: 'the tool cache', why: `it has none (${cacheRoot(search.env)})` };
  const release = attempted(() => wasmtimeHostRelease(search));
  if ('why' in release) return { attempts: [none, release], release: null };
  const entry = releaseEntry(search);
  const verdict = await verifyEntry(entry, release.sha256);
  if (verdict.state === 'whole' && !search.crate.build)
    return { path: programOf(entry), version: search.version, source: 'tool-cache' };
  if (verdict.state === 'broken')
    search.note(
      `the wasmtime host in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`,
    );
  return { attempts: [none], release };
}

/** What was built of exactly the sources that lie beside the bundle. */
async function fromSources(search: WasmtimeHostSearch): Promise<WasmtimeHost | null> {
  const sources = readHostSources(search.crate.directory);
  if (sources === null) return null;
  const entry = sourceEntry(search, sources.sha256);
  const { state } = await verifyEntry(entry, sources.sha256);
  return state === 'whole' ? { path: programOf(entry), version: search.version, source: 'tool-cache' } : null;
}

const releaseEntry = ({ env, version }: WasmtimeHostSearch): Entry => entryOf(env, version);

/** Named by what it is built of: a change of the crate is another entry. */
export const sourceEntry = (
  { env, version }: Pick<WasmtimeHostSearch, 'env' | 'version'>,
  sha256: string,
): Entry => entryOf(env, `${version}-source-${sha256.slice(0, 16)}`);

function entryOf(env: WasmtimeHostSearch['env'], version: string): Entry {
  const root = cacheRoot(env);
  return {
    root,
    tool: 'component-check-wasmtime',
    version,
    arch: process.arch,
    program: WASMTIME_HOST_PROGRAM,
  };
}

/** What it speaks is judged by its greeting. */
function configured(file: string): WasmtimeHost {
  if (isProgram(file)) return { path: file, version: null, source: 'config' };
  throw new CheckError('tool-missing', `toolchain.wasmtime names ${file}, which is not a program`, {
    hint: 'name the program component-check-wasmtime itself',
  });
}

export const GET_WASMTIME_HOST =
  'build it once with `component-check check --host-from-source` (cargo, some minutes), name a built one by `toolchain: { wasmtime: { path: … } }`, or take wasmtime out of `hosts`';

function missing({ offline }: WasmtimeHostSearch, attempts: readonly Attempt[]): CheckError {
  const why = attempts.map((one) => `${one.source}: ${one.why}`).join('; ');
  const code = offline || attempts.length < 3 ? 'tool-missing' : 'download';
  return new CheckError(code, `the wasmtime host is asked for, and cannot be had: ${why}`, {
    hint: GET_WASMTIME_HOST,
  });
}
