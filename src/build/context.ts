import type { Environment } from '../toolchain/environment.ts';
import type { GoToolchain } from '../toolchain/go.ts';
import type { WasmTools } from '../toolchain/wasm-tools.ts';

/** What a build has of the world around it. */
export interface BuildContext {
  /** The git root; places in findings are relative to it. */
  readonly root: string;
  /** The config file, absolute; null where there is none. Findings about its values stand in it. */
  readonly configFile?: string | null;
  /** Absolute: `component-check-out`. */
  readonly outDir: string;
  /** Null where no component of the run needs Go. */
  readonly go: GoToolchain | null;
  readonly wasmTools: WasmTools;
  /** The ambient environment. */
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
  /** Where live process groups are written down for the Action's `post` step. */
  readonly stateDir?: string | null;
  readonly progress: (text: string) => void;
}
