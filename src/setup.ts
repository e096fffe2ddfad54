import path from 'node:path';
import { loadConfig } from './config/load.ts';
import type { VerifyRequest } from './request.ts';
import { findTools, type Tools } from './toolchain/find-tools.ts';

/** What `command: setup` of the Action is asked for. */
export type SetupRequest = Pick<VerifyRequest, 'config' | 'env' | 'signal' | 'progress' | 'onTools'> & {
  readonly command: 'setup';
};

/** What of the runner it speaks to: @actions/core. */
export interface Runner {
  readonly addPath: (directory: string) => void;
  readonly setOutput: (name: string, value: string) => void;
}

/**
 * Puts Go and wasm-tools on PATH for the steps after this one, and says where they are.
 * @returns null: there is nothing to judge
 * @throws CheckError where one cannot be had; PATH is as it was then
 */
export async function setUp(request: SetupRequest, runner: Runner): Promise<null> {
  const { env, signal, progress } = request;
  const config = await loadConfig(request.config);
  const tools = { env, offline: false, always: true, signal, say: progress.step, note: progress.note };
  const found = await findTools(config, tools);
  await request.onTools?.(found, config);
  const { go, wasmTools } = found;
  const programs = [go?.path, wasmTools.engine === 'native' ? wasmTools.path : undefined];
  for (const program of programs) {
    if (program !== undefined) runner.addPath(path.dirname(program));
  }
  for (const [name, value] of Object.entries(toolOutputs(found))) runner.setOutput(name, value);
  if (go !== null) progress.note(`Go ${go.version}: ${go.path}`);
  const place = wasmTools.engine === 'native' ? wasmTools.path : 'embedded, so it is not on PATH';
  progress.note(`wasm-tools ${wasmTools.version}: ${place}`);
  progress.end();
  return null;
}

/** Which tools a run has. Empty where there is none. */
export function toolOutputs({ go, wasmTools }: Tools): Record<string, string> {
  return {
    'go-version': go?.version ?? '',
    'go-path': go?.path ?? '',
    'wasm-tools-version': wasmTools.version,
    'wasm-tools-path': wasmTools.engine === 'native' ? wasmTools.path : '',
  };
}
