import type { Config } from '../config/config.ts';
import type { Environment } from '../toolchain/environment.ts';
import type { GoToolchain } from '../toolchain/go.ts';
import type { WasmTools } from '../toolchain/wasm-tools.ts';
import type { World } from '../wit/model.ts';

/** What a build has of the world around it. */
export interface BuildContext {
  /** The git root; places in findings are relative to it. */
  readonly root: string;
  /** Where a key of a component stands in the config file; null where there is none. Findings about its values stand there. */
  readonly locate: Config['locate'];
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
  /** Told the wanted world as soon as it is known, which is before Go has built; what it throws ends the build. */
  readonly onWorld?: (world: World) => void;
}
