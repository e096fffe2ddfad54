import type { Config } from './config/config.ts';
import type { ConfigRequest } from './config/request.ts';
import type { FuzzOptions } from './fuzz/options.ts';
import type { HostPool } from './hosts/pool.ts';
import type { Progress } from './progress.ts';
import type { AskedAhead } from './toolchain/ask-ahead.ts';
import type { Tools } from './toolchain/find-tools.ts';
import type { HostSource } from './toolchain/wasmtime-host.ts';

export type OnTools = (tools: Tools, config: Config) => Promise<void>;

/** What one run is asked for. The entries make it of argv or of the Action's inputs. */
export interface VerifyRequest {
  readonly command: 'check' | 'build' | 'golden' | 'fuzz';
  readonly config: ConfigRequest;
  /** `golden --update` */
  readonly update: boolean;
  /** `check --stress` */
  readonly stress?: boolean;
  /** `golden --twice` */
  readonly twice: boolean;
  /** Of `fuzz`. */
  readonly fuzz?: FuzzOptions;
  /** `--offline`: no request is made. */
  readonly offline: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Where live process groups are written down for the Action's `post` entry; null: nowhere. */
  readonly stateDir: string | null;
  /** What the tools on PATH were asked before the config was read; ended when the tools are found. */
  readonly ahead?: AskedAhead;
  /** Ended with the run. */
  readonly hosts: HostPool;
  readonly progress: Progress;
  /** Where the crate of the wasmtime host may lie, and whether cargo may build it. */
  readonly hostSource: HostSource;
  /** Hears which tools a run builds with, and is waited for, before anything is built. */
  readonly onTools?: OnTools;
}
