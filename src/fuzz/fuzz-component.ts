import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Artifact } from '../build/artifact.ts';
import { exportFinder } from '../build/export-place.ts';
import type { Finding } from '../check/finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { reportPath } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { type Scope, scopeOf } from '../golden/plan.ts';
import type { Target } from '../golden/spelling.ts';
import type { FuzzReport } from '../report/report.ts';
import type { Session } from '../session.ts';
import { hostileNames } from '../wasm/hostile.ts';
import { readComponent } from '../wasm/read.ts';
import { readWorld } from '../wasm/world.ts';
import { readDictionary } from './dictionary.ts';
import { type DirtyCall, noteDirty, tellDirty } from './dirty.ts';
import { type Explored, explore } from './explore.ts';
import { type Told, tellClimb, tellFound } from './findings.ts';
import { readKnown } from './known.ts';
import { biasedLeaves } from './leaves.ts';
import { findClimbs } from './memory.ts';
import type { FuzzOptions } from './options.ts';
import { notReached, reportOn, whyFewer } from './report.ts';
import type { Bench } from './runner.ts';
import { readSeeds } from './seeds.ts';
import { chooseTargets, type Targets } from './targets.ts';

export interface Fuzzed {
  readonly findings: readonly Finding[];
  readonly report: FuzzReport;
  readonly durationMs: number;
  /** What broke before the end; null where nothing did. What was found until then counts. */
  readonly failure: CheckError | null;
}

/** The part of the time that is for making calls up; the rest is for memory. */
const EXPLORING = 0.6;

/**
 * Calls the exports of a component with made-up values. The cases of all findings are written beside the component.
 * @throws CheckError `host-failed` where the component cannot be loaded, `usage` for a function that it does not export
 */
export async function fuzzComponent(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
  options: FuzzOptions,
): Promise<Fuzzed> {
  const started = performance.now();
  const scope = scopeOf(readWorld(artifact.bytes), component.golden.limits);
  const targets = chooseTargets(scope.exports, options.functions);
  const dirty = new Map<string, DirtyCall>();
  const opened = await openBench(component, artifact, session, scope, options);
  const bench: Bench = { ...opened, see: (trial) => noteDirty(dirty, trial) };
  const begun = performance.now();
  const until = (share: number) => (options.timeMs === null ? null : begun + options.timeMs * share);
  const files = session.golden.get(component) ?? null;
  const seeds = readSeeds(files, scope);
  const prefix = prefixFor(scope);
  const plan = {
    targets: targets.callable,
    seeds,
    prefix,
    calls: options.runs,
    deadline: until(EXPLORING),
    extraMs: options.timeMs ?? 0,
    known: await readKnown(files, scope, bench),
    progress: (text: string) => session.request.progress.step(`${component.name}: fuzz, ${text}`),
  };
  const explored = await explore(bench, plan);
  const file = path.join(path.dirname(artifact.path), 'fuzz.transcript');
  const place = exportFinder(component, session.build, artifact);
  const telling = {
    imports: scope.imports,
    seed: options.seed,
    file: reportPath(session.config.root, file),
    place: ({ path: names }: Target) => place(names),
  };
  const climbs = await findClimbs(bench, steadyOnes(targets, explored), later(until(1), explored.onTop));
  const told = [
    ...explored.found.map((found) => tellFound(found, telling)),
    ...climbs.found.map((climb) => tellClimb(climb, telling)),
  ];
  await writeCases(file, told);
  const report = reportOn(targets, explored, climbs.unmeasured, options.seed);
  const all = [...targets.callable, ...targets.refused.map(({ target }) => target)];
  const paths = new Map(all.map(({ full, path: names }) => [full, names]));
  const fewer = whyFewer(report, explored, options.runs);
  return {
    findings: [
      ...told.map(({ finding }) => finding),
      ...tellDirty(dirty, telling),
      ...notReached(report, (name) => place(paths.get(name) ?? [])),
      ...(fewer === null ? [] : [fewer]),
    ],
    report,
    durationMs: performance.now() - started,
    failure: explored.broken === null ? null : new CheckError('host-failed', explored.broken),
  };
}

async function openBench(
  component: ComponentConfig,
  { bytes, path: file }: Artifact,
  { host: hostFor, request }: Session,
  { imports }: Scope,
  { seed }: FuzzOptions,
): Promise<Bench> {
  if (hostileNames(readComponent(bytes)).length > 0)
    throw new CheckError(
      'host-failed',
      'nothing was called: a name in the component could run as code in the host',
    );
  const { limits } = component.golden;
  request.progress.step(`${component.name}: fuzz, seed ${seed}`);
  const host = await hostFor(component);
  const loaded = await host.load({ path: file, limits });
  if (loaded.type === 'error') {
    const message = `the host cannot load the component (${loaded.code}): ${loaded.message}`;
    throw new CheckError('host-failed', message, { hint: 'findings of `component-check check` may say why' });
  }
  return { host, limits, imports, leaves: biasedLeaves(readDictionary(bytes)), seed };
}

const later = (time: number | null, ms: number) => (time === null ? null : time + ms);

/** Functions that always returned in time. */
function steadyOnes({ callable }: Targets, { found, refused, broken }: Explored) {
  if (broken !== null) return [];
  const ended = new Set(
    found.filter(({ kind }) => kind !== 'nondeterministic').map(({ target }) => target.full),
  );
  return callable.filter(({ full }) => !refused.has(full) && !ended.has(full));
}

/** Variables are `h1`, `h2` and so on, or begin with more of them where an export has such a name. */
export function prefixFor({ exports: { reserved } }: Scope): string {
  let prefix = 'h';
  while ([...reserved].some((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length))))
    prefix += 'h';
  return prefix;
}

/** A file of an earlier run is no finding of this one. */
async function writeCases(file: string, told: readonly Told[]): Promise<void> {
  if (told.length === 0) await rm(file, { force: true });
  else await writeFile(file, `${told.map(({ transcript }) => transcript).join('\n\n')}\n`);
}
