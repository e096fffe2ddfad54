import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { type Environment, withoutGo } from './environment.ts';
import { findOnPath, isProgram } from './find-on-path.ts';
import { runProcess } from './process.ts';

/** The wasm-tools inside @bytecodealliance/jco-transpile 0.15.0. A test reads it from what that writes. */
export const EMBEDDED_WASM_TOOLS = '1.259.0';

const QUERY_TIMEOUT_MS = 30_000;

export type WasmTools =
  | { readonly engine: 'native'; readonly path: string; readonly version: string }
  | {
      readonly engine: 'embedded';
      readonly version: string;
      /** It stands in for a native one that cannot be had: other bytes, so no digest and no comparison. */
      readonly substitute: boolean;
      /** Why it stands in; null where it was chosen. */
      readonly reason: string | null;
    };

/**
 * The encoder: embedded where that was chosen; else the wasm-tools at `{path}`, or the one on PATH at exactly the version
 * that is asked for. Elsewhere the embedded one stands in, except in CI.
 * @throws CheckError `tool-missing`, `tool-failed`; `tool-version` never: another version on PATH is none.
 */
export async function findWasmTools(
  toolchain: ToolchainConfig,
  ambient: Environment,
  { ci, signal }: { readonly ci: boolean; readonly signal?: AbortSignal },
): Promise<WasmTools> {
  if (toolchain.encoder === 'embedded') {
    return { engine: 'embedded', version: EMBEDDED_WASM_TOOLS, substitute: false, reason: null };
  }
  const { wasmTools } = toolchain;
  if (typeof wasmTools === 'object') return nativeAt(wasmTools.path, ambient, signal);
  const found = findOnPath('wasm-tools', ambient);
  const native =
    found === null ? null : await nativeAt(found, ambient, signal).catch((error) => absent(error, found));
  if (native !== null && 'path' in native && native.version === wasmTools) return native;
  const reason = native === null ? 'there is no wasm-tools on PATH' : describe(native, found);
  if (ci) throw missing(wasmTools, reason);
  return { engine: 'embedded', version: EMBEDDED_WASM_TOOLS, substitute: true, reason };
}

async function nativeAt(file: string, ambient: Environment, signal?: AbortSignal) {
  if (!isProgram(file)) {
    throw new CheckError('tool-missing', `toolchain.wasm-tools names ${file}, which is not a program`, {
      hint: 'name the wasm-tools program itself',
    });
  }
  const version = await askVersion(file, ambient, signal);
  return { engine: 'native', path: file, version } as const;
}

async function askVersion(file: string, ambient: Environment, signal?: AbortSignal): Promise<string> {
  const argv = [file, '--version'];
  const root = process.cwd();
  const result = await runProcess({
    argv,
    cwd: root,
    env: withoutGo(ambient),
    timeoutMs: QUERY_TIMEOUT_MS,
    signal,
  });
  // `wasm-tools 1.257.1`, or with the commit in brackets after it.
  const version = /^wasm-tools (\S+)/.exec(result.stdout)?.[1];
  if (version !== undefined && result.exitCode === 0) return version;
  const said = (result.stderr || result.stdout).trim().slice(0, 200);
  throw new CheckError(
    'tool-failed',
    `${file} does not say that it is wasm-tools: ${said || 'it says nothing'}`,
    {
      hint: 'run it with --version by hand',
    },
  );
}

/** What stands on PATH and does not work is as good as nothing there; a cancelled run is not. */
function absent(error: unknown, file: string): { readonly broken: string } {
  if (error instanceof CheckError && error.code === 'cancelled') throw error;
  return { broken: `${file} does not work: ${error instanceof Error ? error.message : String(error)}` };
}

function describe(
  native: { readonly version: string } | { readonly broken: string },
  file: string | null,
): string {
  return 'broken' in native ? native.broken : `wasm-tools on PATH is ${native.version} (${file})`;
}

function missing(version: string, reason: string): CheckError {
  return new CheckError('tool-missing', `wasm-tools ${version} is needed to encode, and ${reason}`, {
    hint: `install wasm-tools ${version}, set toolchain.wasm-tools to its {path: …}, or choose \`encoder: embedded\``,
  });
}
