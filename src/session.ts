import type { BuildContext } from './build/context.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import type { GoldenFiles } from './golden/read.ts';
import type { Update } from './golden/update.ts';
import type { Host } from './hosts/host.ts';
import type { VerifyRequest } from './request.ts';
import { findTools } from './toolchain/find-tools.ts';

/** What all components of a run share: tools that were found once, and hosts that warm up while Go builds. */
export interface Session {
  readonly request: VerifyRequest;
  readonly config: Config;
  readonly build: BuildContext;
  /** The transcripts of each component, read before anything ran; null where it has none and none were asked for. */
  readonly golden: ReadonlyMap<ComponentConfig, GoldenFiles | null>;
  /** What `golden --update` would write, by component; filled as they are verified. */
  readonly updates: Map<string, Update>;
  /** @throws CheckError `host-failed` */
  readonly host: (component: ComponentConfig) => Promise<Host>;
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
  const needs = ({ golden: { limits } }: ComponentConfig) => ({ outDir, stackBytes: limits.stackBytes });
  const [first] = config.components;
  if (first !== undefined && request.command !== 'build') request.hosts.warm(needs(first));
  const { offline } = request;
  const { step: say, note } = progress;
  const tools = await findTools(config, { env, offline, signal, say, note });
  await request.onTools?.(tools, config);
  const { go, wasmTools } = tools;
  const build: BuildContext = {
    root: config.root,
    locate: config.locate,
    outDir,
    go,
    wasmTools,
    env,
    signal,
    stateDir,
    progress: progress.step,
  };
  return {
    request,
    config,
    build,
    golden,
    updates: new Map(),
    host: (component) => request.hosts.host(needs(component)),
  };
}
