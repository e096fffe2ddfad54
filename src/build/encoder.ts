import type { WasmTools } from '../toolchain/wasm-tools.ts';
import type { BuildContext } from './context.ts';

/** A WIT package as it is handed to an encoder: paths relative to the package's directory, with `/`. */
export type StagedWit = ReadonlyMap<string, Uint8Array>;

/** What wasm-tools rejects is an answer, not a failure of ours; the text is its own. */
export type Encoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** wasm-tools, native or embedded: it accepts, rejects and resolves; we ask. */
export interface Encoder {
  readonly engine: 'native' | 'embedded';
  readonly version: string;
  /** `component embed --dummy`: a module with the imports, exports and `component-type` section of a world; null: the only world. */
  readonly dummy: (wit: StagedWit, world: string | null) => Promise<Encoded<Uint8Array>>;
  /** `component new` of a module that carries its `component-type`. */
  readonly encode: (module: Uint8Array, adapter: Uint8Array | null) => Promise<Encoded<Uint8Array>>;
  /** Accepts or rejects a component that somebody else encoded. */
  readonly validate: (component: Uint8Array) => Promise<Encoded<null>>;
  /** Makes the first `encode` with this adapter fast: the embedded engine compiles itself as it runs. */
  readonly warmUp: (adapter: Uint8Array) => Promise<void>;
}

/** The engine's code is loaded only when it is asked for: it costs more than all the rest of a start. */
export async function createEncoder(wasmTools: WasmTools, context: BuildContext): Promise<Encoder> {
  if (wasmTools.engine === 'native') {
    const { nativeEncoder } = await import('./native.ts');
    return nativeEncoder(wasmTools, context);
  }
  const { embeddedEncoder } = await import('./embedded.ts');
  return embeddedEncoder(wasmTools.version);
}
