import path from 'node:path';
import type { Artifact } from '../build/artifact.ts';
import { exportFinder } from '../build/export-place.ts';
import type { ComponentConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { biasedLeaves } from '../fuzz/leaves.ts';
import { readSeeds } from '../fuzz/seeds.ts';
import { asHostName } from '../golden/jobs.ts';
import { scopeOf } from '../golden/plan.ts';
import type { Host } from '../hosts/host.ts';
import type { HostName } from '../report/report.ts';
import type { Cases } from '../run-cases.ts';
import type { Session } from '../session.ts';
import { readComponent } from '../wasm/read.ts';
import { readWorld } from '../wasm/world.ts';
import { findChangedCases } from './cases.ts';
import type { StressEvidence } from './evidence.ts';
import type { Guest } from './guest.ts';
import { stressGuest } from './stress-guest.ts';

/**
 * Drives a component's exports as a long-lived host does, on each of its hosts.
 * @throws CheckError `host-failed` where a host cannot load it
 */
export async function stressComponent(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
  { golden, start }: Cases,
): Promise<StressEvidence> {
  const world = readWorld(artifact.bytes);
  const scope = scopeOf(world, component.golden.limits);
  const isGo = artifact.tools.go !== null || readComponent(artifact.bytes).cores.some((core) => core.isGo);
  const files = session.golden.get(component) ?? null;
  const hosts = await session.hosts(component);
  const [first] = hosts;
  session.request.progress.step(`${component.name}: stress`);
  const one = async (host: Host) => {
    const name = asHostName(host.hello.host);
    const ran = golden === null ? start !== null && host === first : hasPassed(golden, name);
    if (!ran) await load(component, artifact, host);
    const { limits } = component.golden;
    const leaves = biasedLeaves({ integers: [], texts: [] });
    const guest: Guest = { host, name, limits, imports: scope.imports, leaves };
    const found = await stressGuest(guest, scope, { seeds: readSeeds(files, scope), isGo });
    if (files === null || golden === null || !isGo) return found;
    const scratch = path.dirname(artifact.path);
    const { root } = session.config;
    const run = { path: artifact.path, world, limits, root, files, hosts: [host], scratch, twice: false };
    const changed = await findChangedCases(guest, run, golden.results);
    return { ...found, observations: [...found.observations, ...changed] };
  };
  const found = await Promise.all(hosts.map(one));
  const place = exportFinder(component, session.build, artifact);
  const placed = found
    .flatMap(({ observations }) => observations)
    .map((seen) => ({ ...seen, location: place(seen.core.split('#')) }));
  return {
    observations: placed,
    driven: Math.max(...found.map(({ driven }) => driven)),
    calls: found.reduce((sum, { calls }) => sum + calls, 0),
    left: isGo ? null : NOT_GO,
  };
}

const NOT_GO = "no Go program: what Go's collector frees was not looked at";

/** A host that ran cases of a component holds it. */
const hasPassed = ({ results }: NonNullable<Cases['golden']>, name: HostName) =>
  results.some(({ host, status }) => host === name && status === 'passed');

async function load({ golden: { limits } }: ComponentConfig, { path: file }: Artifact, host: Host) {
  const loaded = await host.load({ path: file, limits });
  if (loaded.type === 'loaded') return;
  const name = asHostName(host.hello.host);
  throw new CheckError('host-failed', `the ${name} host cannot load the component: ${loaded.message}`);
}
