import type { BuildContext } from './build/context.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import type { Host } from './hosts/host.ts';
import { startV8Host } from './hosts/v8/start.ts';
import type { VerifyRequest } from './request.ts';
import { findGo } from './toolchain/go.ts';
import { findWasmTools } from './toolchain/wasm-tools.ts';

/** Milliseconds that a host has beyond a case's limit to say so itself. */
const GRACE_MS = 500;

/** What all components of a run share: tools that were found once, and hosts that warm up while Go builds. */
export interface Session {
  readonly request: VerifyRequest;
  readonly config: Config;
  readonly build: BuildContext;
  /** Starts the component's host without waiting for it. */
  readonly warmHost: (component: ComponentConfig) => void;
  /** @throws CheckError `host-failed` */
  readonly host: (component: ComponentConfig) => Promise<Host>;
  readonly end: () => Promise<void>;
}

/** @throws CheckError where a tool that is needed cannot be had */
export async function openSession(config: Config, outDir: string, request: VerifyRequest): Promise<Session> {
  const { env, signal, stateDir, progress } = request;
  const needsGo = config.components.some(
    ({ component, build }) => component === null && build.command === null,
  );
  const [go, wasmTools] = await Promise.all([
    needsGo ? findGo(config.toolchain, env, signal) : null,
    findWasmTools(config.toolchain, env, { ci: env.CI === 'true', signal }),
  ]);
  const build: BuildContext = {
    root: config.root,
    configFile: config.file,
    outDir,
    go,
    wasmTools,
    env,
    signal,
    stateDir,
    progress: progress.step,
  };
  return { request, config, build, ...hosts(outDir, request) };
}

/** One host for each stack limit, because V8 takes that at its start only. */
function hosts(outDir: string, { hostScript, signal, stateDir }: VerifyRequest) {
  const started = new Map<number, Promise<Host>>();
  const host = ({ golden }: ComponentConfig): Promise<Host> => {
    const { stackBytes } = golden.limits;
    const running = started.get(stackBytes);
    if (running !== undefined) return running;
    const options = {
      hostScript,
      readable: [outDir],
      stackBytes,
      timeoutGraceMs: GRACE_MS,
      signal,
      stateDir,
    };
    const starting = startV8Host(options);
    started.set(stackBytes, starting);
    return starting;
  };
  return {
    host,
    // One that cannot start is reported by who needs it.
    warmHost: (component: ComponentConfig) => void host(component).catch(() => {}),
    end: async () => {
      for (const starting of started.values()) await (await starting.catch(() => null))?.end();
    },
  };
}
