import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import type { AskedAhead } from './ask-ahead.ts';
import { askWasmTools } from './ask-wasm-tools.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits } from './download/limits.ts';
import type { Environment } from './environment.ts';
import { findOnPath, isProgram } from './find-on-path.ts';
import { attempted } from './install/attempted.ts';
import { cacheRoot } from './install/cache-root.ts';
import { type Entry, entryDirectory, programOf } from './install/entry.ts';
import type { Attempt, Say } from './install/install-tool.ts';
import { verifyEntry } from './install/verify-entry.ts';
import type { WasmToolsRelease } from './wasm-tools-release.ts';
import type { WasmToolsSearch } from './wasm-tools-search.ts';

/** The wasm-tools inside @bytecodealliance/jco-transpile 0.15.0. A test reads it from what that writes. */
export const EMBEDDED_WASM_TOOLS = '1.259.0';

export type WasmToolsSource = 'path' | 'config' | 'tool-cache' | 'release';

interface NativeWasmTools {
  readonly engine: 'native';
  readonly path: string;
  readonly version: string;
  readonly source: WasmToolsSource;
}

export type WasmTools =
  | NativeWasmTools
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
  readonly ahead?: AskedAhead | undefined;
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
    return configuredWasmTools(wasmTools.path, ambient, options.signal);
  const search = wasmToolsSearchFor(wasmTools, toolchain, ambient, options);
  const found = await anywhere(search);
  if ('path' in found) return { engine: 'native', version: search.version, ...found };
  const reason = found.map(({ source, why }) => `${source}: ${why}`).join('; ');
  if (options.ci) throw missing(search, reason);
  return { engine: 'embedded', version: EMBEDDED_WASM_TOOLS, substitute: true, reason };
}

export function wasmToolsSearchFor(
  wasmTools: Exclude<ToolchainConfig['wasmTools'], { path: string }>,
  { mirrors }: ToolchainConfig,
  env: Environment,
  options: Omit<WasmToolsOptions, 'ci'>,
): WasmToolsSearch {
  const wanted = typeof wasmTools === 'string' ? { version: wasmTools, sha256: null } : wasmTools;
  const {
    offline = false,
    ahead,
    signal,
    limits = DOWNLOAD_LIMITS,
    say = () => {},
    note = () => {},
  } = options;
  return { ...wanted, mirror: mirrors.wasmTools, offline, ahead, env, signal, limits, say, note };
}

type Found = { readonly path: string; readonly source: WasmToolsSource };

async function anywhere(search: WasmToolsSearch): Promise<Found | readonly Attempt[]> {
  const here = await wasmToolsHere(search);
  if ('path' in here) return here;
  const { attempts, release } = here;
  if (release === null) return attempts;
  if (search.offline) return [...attempts, { source: 'downloads', why: 'off (--offline)' }];
  const { installWasmTools } = await import('./install-wasm-tools.ts');
  const installed = await installWasmTools(release, entryFor(search), search);
  return typeof installed === 'string' ? { path: installed, source: 'release' } : [...attempts, ...installed];
}

/** The program at the version that is asked for, where it takes no request; else where it was looked for, and what to get. */
export async function wasmToolsHere(
  search: WasmToolsSearch,
): Promise<Found | { attempts: readonly Attempt[]; release: WasmToolsRelease | null }> {
  const onPath = await fromPath(search);
  if ('path' in onPath) return onPath;
  // Loaded only here: where it stands on PATH nobody needs its hashes.
  const { wasmToolsRelease } = await import('./wasm-tools-release.ts');
  const release = attempted(() => wasmToolsRelease(search));
  if ('why' in release) return { attempts: [onPath, release], release: null };
  const entry = entryFor(search);
  const verdict = await verifyEntry(entry, release.sha256);
  if (verdict.state === 'whole') return { path: programOf(entry), source: 'tool-cache' };
  if (verdict.state === 'broken')
    search.note(
      `wasm-tools ${search.version} in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`,
    );
  const cached = { source: 'the tool cache', why: `it has none (${entry.root})` };
  return { attempts: [onPath, cached], release };
}

function entryFor({ env, version }: WasmToolsSearch): Entry {
  const program = process.platform === 'win32' ? 'wasm-tools.exe' : 'wasm-tools';
  return { root: cacheRoot(env), tool: 'component-check-wasm-tools', version, arch: process.arch, program };
}

async function fromPath({ version, env, signal, ahead }: WasmToolsSearch): Promise<Found | Attempt> {
  const source = 'PATH';
  const file = findOnPath('wasm-tools', env);
  if (file === null) return { source, why: 'there is no wasm-tools on it' };
  try {
    const asked = ahead?.wasmTools;
    const found = await (asked?.file === file ? asked.answer : askWasmTools(file, env, signal));
    return found === version
      ? { path: file, source: 'path' }
      : { source, why: `it has wasm-tools ${found} (${file})` };
  } catch (error) {
    // What stands on PATH and does not work is as good as nothing there; a cancelled run is not.
    if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    return { source, why: error.message };
  }
}

/** The program that the config names by its path. @throws CheckError `tool-missing`, `tool-failed` */
export async function configuredWasmTools(
  file: string,
  ambient: Environment,
  signal?: AbortSignal,
): Promise<NativeWasmTools> {
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
