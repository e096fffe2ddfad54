import type { Config } from '../config/config.ts';
import type { Environment } from './environment.ts';
import { findGo, type GoToolchain } from './go.ts';
import type { Say } from './install/install-tool.ts';
import { readGoRequest } from './version/read-go-request.ts';
import { findWasmTools, type WasmTools } from './wasm-tools.ts';

export interface ToolsRequest {
  readonly env: Environment;
  /** Make no request. */
  readonly offline: boolean;
  readonly signal?: AbortSignal | undefined;
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

/** Finds, or installs, what a config's components are built with. @throws what `findGo` and `findWasmTools` throw */
export async function findTools(config: Config, { env, ...request }: ToolsRequest): Promise<Tools> {
  const needsGo = config.components.some(
    ({ component, build }) => component === null && build.command === null,
  );
  const wanted = needsGo ? readGoRequest(config) : null;
  // Both to their ends: a download that nobody waits for would keep the process alive.
  const [go, wasmTools] = await Promise.allSettled([
    wanted === null ? null : findGo(config.toolchain, env, { ...request, request: wanted }),
    findWasmTools(config.toolchain, env, { ...request, ci: env.CI === 'true' }),
  ]);
  if (go.status === 'rejected') throw go.reason;
  if (wasmTools.status === 'rejected') throw wasmTools.reason;
  return { go: go.value, wasmTools: wasmTools.value };
}
