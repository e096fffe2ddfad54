import type { ComponentConfig } from '../config/config.ts';
import { stripCore } from '../wasm/strip.ts';
import type { BuildContext } from './context.ts';
import { findWasmOpt, runWasmOpt } from './wasm-opt.ts';

/** What was done to a core module before it was encoded, in bytes of the module. */
export interface Optimized {
  readonly before: number;
  readonly after: number;
  readonly strip: boolean;
  /** Null where wasm-opt did not run. */
  readonly wasmOpt: { readonly level: string; readonly version: string } | null;
}

/**
 * Makes a core module smaller, as `optimize` says: wasm-opt first, then without custom sections. wasm-opt reads core
 * modules only, so this comes before encoding.
 * @throws CheckError `tool-missing` without binaryen, `tool-failed`, `timeout`; `MalformedWasm`
 */
export async function optimizeCore(
  core: Uint8Array,
  { name, optimize, base }: Pick<ComponentConfig, 'name' | 'optimize' | 'base'>,
  context: Pick<BuildContext, 'signal' | 'stateDir' | 'progress'>,
  tempDir: string,
): Promise<{ readonly core: Uint8Array; readonly optimized: Optimized | null }> {
  const { strip, wasmOpt: level } = optimize;
  if (!strip && level === null) return { core, optimized: null };
  let bytes = core;
  let wasmOpt: Optimized['wasmOpt'] = null;
  if (level !== null) {
    const tool = await findWasmOpt(base);
    context.progress(`${name}: wasm-opt ${level}`);
    bytes = await runWasmOpt(tool, bytes, level, context, tempDir);
    wasmOpt = { level, version: tool.version };
  }
  if (strip) bytes = stripCore(bytes);
  return { core: bytes, optimized: { before: core.length, after: bytes.length, strip, wasmOpt } };
}
