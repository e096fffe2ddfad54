import type { AskedAhead } from './ask-ahead.ts';
import type { Network } from './download/request.ts';
import type { Say } from './install/install-tool.ts';

/** One search for a native wasm-tools. */
export interface WasmToolsSearch extends Network {
  /** Exact: `1.257.1`. */
  readonly version: string;
  /** The user's own hashes of the release's archives, by platform; null: those that are known here. */
  readonly sha256: Readonly<Record<string, string>> | null;
  /** `mirrors.wasm-tools`; null: none. */
  readonly mirror: string | null;
  readonly offline: boolean;
  /** What the wasm-tools on PATH was asked already. */
  readonly ahead?: AskedAhead | undefined;
  readonly say: Say;
  readonly note: Say;
}
