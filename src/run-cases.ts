import path from 'node:path';
import type { Artifact } from './build/artifact.ts';
import type { GoldenEvidence } from './check/check.ts';
import type { ComponentConfig } from './config/config.ts';
import type { GoldenFiles } from './golden/read.ts';
import { type GoldenRun, runGolden } from './golden/run.ts';
import { isStopped, updateGolden } from './golden/update.ts';
import { wholeValues } from './golden/whole-values.ts';
import type { Host } from './hosts/host.ts';
import { type Start, tryStart } from './hosts/start.ts';
import type { Session } from './session.ts';
import type { World } from './wit/model.ts';

export interface Cases {
  /** Null where there are no transcripts. */
  readonly golden: GoldenEvidence | null;
  readonly start: Start | null;
}

/**
 * Runs what a component's transcripts ask for, and instantiates it by itself: what it does before its first call is no case's.
 * @throws CheckError `host-failed`
 */
export async function runCases(
  component: ComponentConfig,
  artifact: Artifact,
  world: World,
  session: Session,
): Promise<Cases> {
  const hosts = await session.hosts(component);
  const files = session.golden.get(component) ?? null;
  const golden = files === null ? null : await run(component, artifact, world, files, hosts, session);
  const loaded = golden?.results.some(({ status }) => status === 'passed') ?? false;
  const { limits } = component.golden;
  // One that sees all that it does there, where there is one.
  const host = hosts.find(({ hello }) => hello.features.includes('files')) ?? hosts[0];
  if (host === undefined) return { golden, start: null };
  const scratch = path.dirname(artifact.path);
  const tried = loaded ? tryStart(host, limits, scratch) : start(component, artifact, host);
  return { golden, start: await tried };
}

async function start(
  { golden: { limits } }: ComponentConfig,
  artifact: Artifact,
  host: Host,
): Promise<Start | null> {
  const { type } = await host.load({ path: artifact.path, limits, cases: 1 });
  return type === 'loaded' ? tryStart(host, limits, path.dirname(artifact.path)) : null;
}

async function run(
  component: ComponentConfig,
  artifact: Artifact,
  world: World,
  files: GoldenFiles,
  hosts: readonly Host[],
  session: Session,
): Promise<GoldenEvidence> {
  const { request, config } = session;
  request.progress.step(`${component.name}: golden`);
  const whole = wholeValues(path.join(path.dirname(artifact.path), 'golden'), config.root);
  const run: GoldenRun = {
    keep: whole.keep,
    path: artifact.path,
    world,
    limits: component.golden.limits,
    root: config.root,
    files,
    hosts,
    scratch: path.dirname(artifact.path),
    twice: request.twice,
  };
  if (!request.update) {
    const evidence = await runGolden(run);
    await whole.write();
    return evidence;
  }
  // Written when all components are through: `finishUpdates`.
  const update = await updateGolden(run);
  session.updates.set(component.name, update);
  return isStopped(update)
    ? { results: [], findings: update.findings }
    : runGolden({ ...run, files: update.files });
}
