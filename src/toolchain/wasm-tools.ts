import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { askWasmTools } from './ask-wasm-tools.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits } from './download/limits.ts';
import type { Environment } from './environment.ts';
import { findOnPath, isProgram } from './find-on-path.ts';
import { cacheRoot } from './install/cache-root.ts';
import { type Entry, entryDirectory, programOf } from './install/entry.ts';
import type { Attempt, Say } from './install/install-tool.ts';
import { verifyEntry } from './install/verify-entry.ts';
import type { WasmToolsSearch } from './wasm-tools-search.ts';

/** The wasm-tools inside @bytecodealliance/jco-transpile 0.15.0. A test reads it from what that writes. */
export const EMBEDDED_WASM_TOOLS = '1.259.0';

export type WasmToolsSource = 'path' | 'config' | 'tool-cache' | 'release';

export type WasmTools =
  | {
      readonly engine: 'native';
      readonly path: string;
      readonly version: string;
      readonly source: WasmToolsSource;
    }
  | {
      readonly engine: 'embedded';
      readonly version: string;
      /** It stands in for a native one that cannot be had: other bytes, so no digest and no comparison. */
      readonly substitute: boolean;
      /** Why it stands in; null where it was chosen. */
      readonly reason: string | null;
    };

export interface WasmToolsOptions {
  /** Nothing stands in for the native one. */
  readonly ci: boolean;
  /** Make no request: what is not there cannot be had. */
  readonly offline?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: DownloadLimits;
  readonly say?: Say;
  readonly note?: Say;
}

/**
 * The encoder: embedded where that was chosen; else the wasm-tools at `{path}`; else exactly the version that is asked for,
 * on PATH, in the tool cache, or from its release. Where that cannot be had the embedded one stands in, except in CI.
 * @throws CheckError `tool-missing`, `tool-failed`, `download`; `checksum` and `config` on a laptop too
 */
export async function findWasmTools(
  toolchain: ToolchainConfig,
  ambient: Environment,
  options: WasmToolsOptions,
): Promise<WasmTools> {
  if (toolchain.encoder === 'embedded') {
    return { engine: 'embedded', version: EMBEDDED_WASM_TOOLS, substitute: false, reason: null };
  }
  const { wasmTools } = toolchain;
  if (typeof wasmTools === 'object' && 'path' in wasmTools)
    return configured(wasmTools.path, ambient, options.signal);
  const wanted = typeof wasmTools === 'string' ? { version: wasmTools, sha256: null } : wasmTools;
  const { offline = false, signal, limits = DOWNLOAD_LIMITS, say = () => {}, note = () => {} } = options;
  const mirror = toolchain.mirrors.wasmTools;
  const search = { ...wanted, mirror, offline, env: ambient, signal, limits, say, note };
  const found = await anywhere(search);
  if ('path' in found) return { engine: 'native', version: search.version, ...found };
  const reason = found.map(({ source, why }) => `${source}: ${why}`).join('; ');
  if (options.ci) throw missing(search, reason);
  return { engine: 'embedded', version: EMBEDDED_WASM_TOOLS, substitute: true, reason };
}

type Found = { readonly path: string; readonly source: WasmToolsSource };

async function anywhere(search: WasmToolsSearch): Promise<Found | readonly Attempt[]> {
  const onPath = await fromPath(search);
  if ('path' in onPath) return onPath;
  // Loaded only here: where it stands on PATH nobody needs its hashes.
  const { wasmToolsRelease } = await import('./wasm-tools-release.ts');
  const release = attempted(() => wasmToolsRelease(search));
  if ('why' in release) return [onPath, release];
  const entry = entryFor(search);
  const verdict = await verifyEntry(entry, release.sha256);
  if (verdict.state === 'whole') return { path: programOf(entry), source: 'tool-cache' };
  if (verdict.state === 'broken')
    search.note(
      `wasm-tools ${search.version} in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`,
    );
  const cached = { source: 'the tool cache', why: `it has none (${entry.root})` };
  if (search.offline) return [onPath, cached, { source: 'downloads', why: 'off (--offline)' }];
  const { installWasmTools } = await import('./install-wasm-tools.ts');
  const installed = await installWasmTools(release, entry, search);
  return typeof installed === 'string'
    ? { path: installed, source: 'release' }
    : [onPath, cached, ...installed];
}

/** A platform without a release is one source less; a version without a hash is for the user to mend. */
function attempted<T>(find: () => T): T | Attempt {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== 'tool-missing') throw error;
    return { source: 'releases', why: error.message };
  }
}

function entryFor({ env, version }: WasmToolsSearch): Entry {
  const program = process.platform === 'win32' ? 'wasm-tools.exe' : 'wasm-tools';
  return { root: cacheRoot(env), tool: 'component-check-wasm-tools', version, arch: process.arch, program };
}

async function fromPath({ version, env, signal }: WasmToolsSearch): Promise<Found | Attempt> {
  const source = 'PATH';
  const file = findOnPath('wasm-tools', env);
  if (file === null) return { source, why: 'there is no wasm-tools on it' };
  try {
    const found = await askWasmTools(file, env, signal);
    return found === version
      ? { path: file, source: 'path' }
      : { source, why: `it has wasm-tools ${found} (${file})` };
  } catch (error) {
    // What stands on PATH and does not work is as good as nothing there; a cancelled run is not.
    if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    return { source, why: error.message };
  }
}

async function configured(file: string, ambient: Environment, signal?: AbortSignal): Promise<WasmTools> {
  if (!isProgram(file)) {
    throw new CheckError('tool-missing', `toolchain.wasm-tools names ${file}, which is not a program`, {
      hint: 'name the wasm-tools program itself',
    });
  }
  const version = await askWasmTools(file, ambient, signal);
  return { engine: 'native', path: file, version, source: 'config' };
}

function missing({ version, offline }: WasmToolsSearch, reason: string): CheckError {
  const code = offline ? 'tool-missing' : 'download';
  return new CheckError(code, `wasm-tools ${version} is needed to encode, and cannot be had: ${reason}`, {
    hint: `install wasm-tools ${version}, set toolchain.wasm-tools to its {path: …}, name a mirror in toolchain.mirrors.wasm-tools, or choose \`encoder: embedded\``,
  });
}
