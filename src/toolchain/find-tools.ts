import type { Config } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import type { AskedAhead } from './ask-ahead.ts';
import type { Environment } from './environment.ts';
import { findGo, type GoToolchain } from './go.ts';
import type { Say } from './install/install-tool.ts';
import { confirmLocked, wantedTools } from './lock/wanted-tools.ts';
import { findWasmTools, type WasmTools } from './wasm-tools.ts';

export interface ToolsRequest {
  readonly env: Environment;
  /** Make no request. */
  readonly offline: boolean;
  readonly ahead?: AskedAhead | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Go and a native wasm-tools, though no component needs Go and though another encoder could stand in. */
  readonly always?: boolean;
  /** Hears what is being done. */
  readonly say: Say;
  /** Hears what people should know after the run. */
  readonly note: Say;
}

export interface Tools {
  /** Null where no component needs Go. */
  readonly go: GoToolchain | null;
  readonly wasmTools: WasmTools;
}

/**
 * Finds, or installs, what a config's components are built with, as `toolchain.lock` has it.
 * @throws what `wantedTools`, `findGo` and `findWasmTools` throw
 */
export async function findTools(
  config: Config,
  { env, always = false, ...request }: ToolsRequest,
): Promise<Tools> {
  const needsGo =
    always || config.components.some(({ component, build }) => component === null && build.command === null);
  const { toolchain, go: wanted, goSha256: locked, lock } = await wantedTools(config);
  // Both to their ends: a download that nobody waits for would keep the process alive.
  const [go, wasmTools] = await Promise.allSettled([
    needsGo ? findGo(toolchain, env, { ...request, request: wanted, locked }) : null,
    findWasmTools(toolchain, env, { ...request, ci: always || lock?.wasmTools != null || env.CI === 'true' }),
  ]);
  if (go.status === 'rejected') throw go.reason;
  if (wasmTools.status === 'rejected') throw placed(wasmTools.reason, config);
  const tools: Tools = { go: go.value, wasmTools: wasmTools.value };
  confirmLocked(lock, {
    go: tools.go,
    wasmTools: tools.wasmTools.engine === 'native' ? tools.wasmTools : null,
  });
  return tools;
}

/** At the place in the config file that is to blame, where it is. */
function placed(thrown: unknown, { locateTool }: Config): unknown {
  return thrown instanceof CheckError ? thrown.placed((key) => locateTool?.(key) ?? null) : thrown;
}
