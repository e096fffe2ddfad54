// A process that looks for wasm-tools, run by Node 24 as it stands.
// usage: node install-process.ts JSON with toolchain, env, offline, and the step before which it kills itself
import process from 'node:process';
import type { ToolchainConfig } from '../../../src/config/config.ts';
import { DOWNLOAD_LIMITS } from '../../../src/toolchain/download/limits.ts';
import { findWasmTools } from '../../../src/toolchain/wasm-tools.ts';

export interface InstallOrder {
  readonly toolchain: ToolchainConfig;
  readonly env: Readonly<Record<string, string>>;
  readonly offline: boolean;
  /** `unpacking`; null: none. */
  readonly killBefore: string | null;
}

const { toolchain, env, offline, killBefore } = JSON.parse(process.argv[2] ?? '') as InstallOrder;
const say = (text: string) => {
  if (killBefore !== null && text.startsWith(killBefore)) process.kill(process.pid, 'SIGKILL');
};
const found = await findWasmTools(toolchain, env, { ci: true, offline, limits: DOWNLOAD_LIMITS, say }).catch(
  (error: { code: string; message: string }) => ({ error: error.code, message: error.message }),
);
process.stdout.write(JSON.stringify(found));
