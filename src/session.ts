import type { BuildContext } from './build/context.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import type { GoldenFiles } from './golden/read.ts';
import type { Host } from './hosts/host.ts';
import { startV8Host } from './hosts/v8/start.ts';
import type { VerifyRequest } from './request.ts';
import { findTools } from './toolchain/find-tools.ts';

/** Milliseconds that a host has beyond a case's limit to say so itself. */
const GRACE_MS = 500;

/** What all components of a run share: tools that were found once, and hosts that warm up while Go builds. */
export interface Session {
  readonly request: VerifyRequest;
  readonly config: Config;
  readonly build: BuildContext;
  /** The transcripts of each component, read before anything ran; null where it has none and none were asked for. */
  readonly golden: ReadonlyMap<ComponentConfig, GoldenFiles | null>;
  /** @throws CheckError `host-failed` */
  readonly host: (component: ComponentConfig) => Promise<Host>;
  readonly end: () => Promise<void>;
}

interface SessionRequest {
  readonly config: Config;
  /** `component-check-out`, absolute. */
  readonly outDir: string;
  readonly request: VerifyRequest;
  readonly golden: Session['golden'];
}

/** @throws CheckError where a tool that is needed cannot be had */
export async function openSession({ config, outDir, request, golden }: SessionRequest): Promise<Session> {
  const { env, signal, stateDir, progress } = request;
  const hosts = hostsOf(outDir, request);
  const first = config.components.find((component) => (golden.get(component)?.transcripts.length ?? 0) > 0);
  // It warms up while tools are found and Go builds; one that cannot start is reported by who needs it.
  if (first !== undefined) void hosts.host(first).catch(() => {});
  try {
    const { offline } = request;
    const { step: say, note } = progress;
    const { go, wasmTools } = await findTools(config, { env, offline, signal, say, note });
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
    return { request, config, build, golden, ...hosts };
  } catch (thrown) {
    await hosts.end();
    throw thrown;
  }
}

/** One host for each stack limit, because V8 takes that at its start only. */
function hostsOf(outDir: string, { hostScript, signal, stateDir }: VerifyRequest) {
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
    end: async () => {
      for (const starting of started.values()) await (await starting.catch(() => null))?.end();
    },
  };
}
