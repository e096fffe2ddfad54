import path from 'node:path';
import type { Artifact } from '../build/artifact.ts';
import { exportFinder } from '../build/export-place.ts';
import type { ComponentConfig } from '../config/config.ts';
import { formatCount } from '../count.ts';
import { CheckError } from '../errors.ts';
import { prefixFor } from '../fuzz/fuzz-component.ts';
import { biasedLeaves } from '../fuzz/leaves.ts';
import { readSeeds } from '../fuzz/seeds.ts';
import { chooseTargets } from '../fuzz/targets.ts';
import { asHostName } from '../golden/jobs.ts';
import { type Scope, scopeOf } from '../golden/plan.ts';
import type { Target } from '../golden/spelling.ts';
import type { Host } from '../hosts/host.ts';
import type { HostName } from '../report/report.ts';
import type { Cases } from '../run-cases.ts';
import type { Session } from '../session.ts';
import { readComponent } from '../wasm/read.ts';
import { readWorld } from '../wasm/world.ts';
import { findSubject, type Refusal, type Subject } from './candidates.ts';
import { findChangedCases } from './cases.ts';
import type { Observation, Sight, StressEvidence } from './evidence.ts';
import type { Guest } from './guest.ts';
import { findKeptHandles } from './handles.ts';
import { findLeftover, findSilent } from './leftovers.ts';
import { findLifetime } from './lifetime.ts';
import { driveSingle, driveSubject, type Repeated } from './repeat.ts';
import { allocates } from './values.ts';

/** Milliseconds for each component on each host, transcripts aside; the export that runs then is driven to its end. */
const BUDGET_MS = 20_000;

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
  const observations: Observation[] = [];
  let [driven, calls] = [0, 0];
  const hosts = await session.hosts(component);
  const [first] = hosts;
  for (const host of hosts) {
    session.request.progress.step(`${component.name}: stress`);
    const name = asHostName(host.hello.host);
    const ran = golden === null ? start !== null && host === first : hasPassed(golden, name);
    if (!ran) await load(component, artifact, host);
    const { limits } = component.golden;
    const leaves = biasedLeaves({ integers: [], texts: [] });
    const guest: Guest = { host, name, limits, imports: scope.imports, leaves };
    const found = await stressGuest(guest, scope, { seeds: readSeeds(files, scope), isGo });
    observations.push(...found.observations);
    driven = Math.max(driven, found.driven);
    calls += found.calls;
    if (files === null || golden === null || !isGo) continue;
    const scratch = path.dirname(artifact.path);
    const { root } = session.config;
    const run = { path: artifact.path, world, limits, root, files, hosts: [host], scratch, twice: false };
    observations.push(...(await findChangedCases(guest, run, golden.results)));
  }
  const place = exportFinder(component, session.build, artifact);
  const placed = observations.map((seen) => ({ ...seen, location: place(seen.core.split('#')) }));
  return { observations: placed, driven, calls, left: isGo ? null : NOT_GO };
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

interface Options {
  readonly seeds: ReturnType<typeof readSeeds>;
  readonly isGo: boolean;
}

async function stressGuest(guest: Guest, scope: Scope, { seeds, isGo }: Options) {
  const deadline = performance.now() + BUDGET_MS;
  const { callable, refused } = chooseTargets(scope.exports, []);
  const observations: Observation[] = [];
  const see = (target: Target, sight: Sight) =>
    observations.push({ host: guest.name, name: target.full, core: target.path.join('#'), ...sight });
  for (const { target, reason } of refused)
    if (allocates(target.func)) see(target, { kind: 'not-driven', reason });
  const given = { guest, targets: callable, seeds, prefix: prefixFor(scope) };
  const subjects: Subject[] = [];
  const others: Subject[] = [];
  for (const target of callable) {
    if (performance.now() > deadline) {
      if (allocates(target.func)) see(target, LATE);
      continue;
    }
    const subject = await findSubject(target, given);
    if (!('call' in subject)) see(target, refusal(subject));
    else if (allocates(target.func)) subjects.push(subject);
    else others.push(subject);
  }
  subjects.sort((a, b) => a.durationMs - b.durationMs);
  const silent = await findSilent(guest, [...others, ...subjects]);
  let [driven, calls] = [0, 0];
  for (const subject of [...subjects, ...others]) {
    const { target } = subject;
    const heavy = subjects.includes(subject);
    if (performance.now() > deadline) {
      if (heavy) see(target, LATE);
      continue;
    }
    if (heavy) {
      const { found, calls: made, callMs } = await driveSubject(guest, subject);
      driven += 1;
      calls += made;
      if (found !== null) see(target, withoutFloods(found));
      if (found?.kind === 'trap') continue;
      const differed = isGo ? await findLifetime(guest, subject) : null;
      const single = differed ?? (await driveSingle(guest, subject, callMs));
      if (single !== null) see(target, single);
    }
    const kept = await findKeptHandles(guest, subject);
    if (kept !== null) see(target, kept);
    const left = silent === null ? null : await findLeftover(guest, subject, silent);
    if (left !== null) see(target, left);
  }
  return { observations, driven, calls };
}

/** What is written adds up over the calls of a run: no fault of one of them, however much it is. */
function withoutFloods(found: NonNullable<Repeated['found']>): Sight {
  if (found.kind !== 'trap' || found.class !== 'output-limit') return found;
  const calls = formatCount(found.at);
  return { kind: 'not-driven', reason: `it wrote so much that it was driven no further than ${calls} calls` };
}

const LATE = { kind: 'not-driven', reason: 'no time was left for it' } as const;

/** A collection inside `cabi_realloc` is seen whatever the arguments; other endings are of made-up values. */
function refusal({ ending, bytes }: Refusal): Sight {
  if (ending.kind === 'trap' && ending.class === 'cannot-leave')
    return { kind: 'trap', class: ending.class, message: ending.message, at: 1, bytes };
  return { kind: 'not-driven', reason: `it returned for no arguments that were tried: ${words(ending)}` };
}

function words(ending: Refusal['ending']): string {
  switch (ending.kind) {
    case 'trap':
      return `${ending.class}: ${ending.message}`;
    case 'exit':
      return `it exits with ${ending.code}`;
    case 'timeout':
      return 'it does not end within the time limit';
    case 'unanswered':
      return ending.reason;
    case 'broken':
      return ending.message;
  }
}
