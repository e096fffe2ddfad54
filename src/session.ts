import type { BuildContext } from './build/context.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import type { GoldenFiles } from './golden/read.ts';
import type { Update } from './golden/update.ts';
import type { VerifyRequest } from './request.ts';
import { findHosts, type SessionHosts } from './session-hosts.ts';
import { findTools } from './toolchain/find-tools.ts';

/** What all components of a run share: tools that were found once, and hosts that warm up while Go builds. */
export interface Session extends SessionHosts {
  readonly request: VerifyRequest;
  readonly config: Config;
  readonly build: BuildContext;
  /** The transcripts of each component, read before anything ran; null where it has none and none were asked for. */
  readonly golden: ReadonlyMap<ComponentConfig, GoldenFiles | null>;
  /** What `golden --update` would write, by component; filled as they are verified. */
  readonly updates: Map<string, Update>;
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
  const { offline, ahead } = request;
  const { step: say, note } = progress;
  // Both to their ends: a download that nobody waits for would keep the process alive.
  const [found, hosts] = await Promise.allSettled([
    findTools(config, { env, offline, ahead, signal, say, note }),
    findHosts(config, outDir, request),
  ]);
  // One that is not needed and hangs would be waited for at the end of the run.
  ahead?.end();
  if (found.status === 'rejected') throw found.reason;
  if (hosts.status === 'rejected') throw hosts.reason;
  const tools = found.value;
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
    ...(request.command === 'fuzz' ? { onWorld: await refuseUnknown(request) } : {}),
  };
  return {
    request,
    config,
    build,
    golden,
    updates: new Map(),
    ...hosts.value,
  };
}

/** A function that the world has not is refused while Go still builds. */
async function refuseUnknown({ fuzz }: VerifyRequest): Promise<NonNullable<BuildContext['onWorld']>> {
  const { chooseTargets } = await import('./fuzz/targets.ts');
  const { tabulate } = await import('./golden/spelling.ts');
  return ({ exports }) => void chooseTargets(tabulate(exports), fuzz?.functions ?? []);
}
