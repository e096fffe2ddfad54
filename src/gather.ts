import { setImmediate } from 'node:timers/promises';
import { loadEvent } from './baseline/commit.ts';
import { readFigures } from './baseline/figures.ts';
import { loadBase } from './baseline/load-base.ts';
import type { Artifact } from './build/artifact.ts';
import { goSources } from './build/go-build.ts';
import { measureSizes } from './build/sizes.ts';
import { startPlaces } from './build/start-places.ts';
import type { CompatEvidence, Evidence } from './check/check.ts';
import type { ComponentConfig } from './config/config.ts';
import { CheckError, toCheckError } from './errors.ts';
import { gatherSecond } from './gather-second.ts';
import { explainAbsence } from './golden/absent.ts';
import type { CheckName } from './report/report.ts';
import { type Cases, runCases } from './run-cases.ts';
import type { Session } from './session.ts';
import type { StressEvidence } from './stress/evidence.ts';
import { ownTools } from './tools.ts';
import { sectionSizes } from './wasm/custom-sections.ts';
import { hostileNames } from './wasm/hostile.ts';
import { readComponent } from './wasm/read.ts';
import { readFeatures } from './wasm/read-features.ts';
import { readWorld } from './wasm/world.ts';

export interface Gathered {
  readonly evidence: Evidence;
  /** Milliseconds that gathering took, by the check that judges what was gathered. */
  readonly durations: Readonly<Partial<Record<CheckName, number>>>;
  /** Why it was not stressed, where that was asked for; null otherwise. */
  readonly notStressed: string | null;
  /** Why the cases did not run, where they should have; null where they did. */
  readonly notRun: string | null;
  /** Why there is no base, where there should be one; null where there is. */
  readonly noBase: string | null;
  /** What broke where the cases did not run, and where the base could not be had; none where a finding says it (`wasm/hostile-name`). */
  readonly failures: readonly CheckError[];
}

const NO_CASES: Cases = { golden: null, start: null };

/** All that the checks judge a built component by. Compression runs on zlib's threads, beside the cases. */
export async function gather(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
): Promise<Gathered> {
  const transcripts = (session.golden.get(component) ?? null) !== null;
  // First of all: it takes longer than a few cases do.
  const measured = timed(measureSizes(artifact.bytes, component.budgets.brotli !== null));
  const shape = readComponent(artifact.bytes);
  const actual = readWorld(artifact.bytes);
  const hostile = hostileNames(shape).length > 0;
  // A host that cannot load the component takes nothing from the other checks.
  const cases = hostile ? NO_CASES : runCases(component, artifact, actual, session).catch(toCheckError);
  // A process takes its time to end: meanwhile sizes are measured and the verdict is found.
  if (isLast(component, session)) void Promise.resolve(cases).finally(() => session.request.hosts.end());
  const others = [
    measured,
    timed(cases),
    timed(gatherCompat(component, artifact, session).catch(toCheckError)),
    gatherSecond(component, artifact, actual, session),
  ] as const;
  // Until then the host has been told what to load: it does so in a process of its own while this is read.
  await setImmediate();
  const features = readFeatures(artifact.bytes);
  const [sizes, ran, compat, second] = await Promise.all(others);
  const noBase = compat.value instanceof CheckError ? compat.value : null;
  const failure = ran.value instanceof CheckError ? ran.value : null;
  const { golden, start } = ran.value instanceof CheckError ? NO_CASES : ran.value;
  const stress = await timed(
    gatherStress(component, artifact, session, { hostile, failure, cases: { golden, start } }),
  );
  const evidence: Evidence = {
    component,
    core: artifact.core?.module ?? null,
    shape,
    wanted: artifact.wanted?.world ?? null,
    second,
    conforms: artifact.conforms,
    actual,
    places: artifact.places,
    features,
    sizes: sizes.value,
    golden,
    start,
    startPlaces:
      component.component === null ? startPlaces(start, goSources(component, session.build)) : null,
    unused: artifact.unused,
    compat: compat.value instanceof CheckError ? null : compat.value,
    figures: readFigures(
      { size: sizes.value, tools: artifact.tools, golden: golden?.results ?? [] },
      { ...ownTools(), wasmtime: session.engines.get('wasmtime') ?? null },
      sectionSizes(shape),
    ),
    ...('observations' in stress.value ? { stress: stress.value } : {}),
    absence: transcripts ? null : await absence(component, session),
  };
  return {
    evidence,
    durations: {
      size: sizes.ms,
      compat: compat.ms,
      stress: stress.ms,
      [transcripts ? 'golden' : 'abi']: ran.ms,
    },
    notStressed: 'why' in stress.value ? stress.value.why : null,
    notRun: transcripts ? whyNotRun(hostile, failure) : null,
    noBase: noBase?.message ?? null,
    failures: [failure, noBase].filter((one) => one !== null),
  };
}

/** Whether no host is asked for anything when its cases have run. */
function isLast(component: ComponentConfig, { request, config }: Session): boolean {
  return request.stress !== true && component === config.components.at(-1);
}

interface Before {
  readonly hostile: boolean;
  readonly failure: CheckError | null;
  readonly cases: Cases;
}

/** What a long life of the component shows, where `--stress` asks for it; else why it could not be looked at. */
async function gatherStress(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
  { hostile, failure, cases }: Before,
): Promise<StressEvidence | { readonly why: string | null }> {
  if (session.request.stress !== true) return { why: null };
  if (hostile || failure !== null) return { why: whyNotRun(hostile, failure) };
  try {
    const { stressComponent } = await import('./stress/stress-component.ts');
    return await stressComponent(component, artifact, session, cases);
  } catch (thrown) {
    return { why: toCheckError(thrown).message };
  }
}

/** What the component is compared with; null where nobody asks. */
async function gatherCompat(
  component: ComponentConfig,
  artifact: Artifact,
  { request, config, build }: Session,
): Promise<CompatEvidence | null> {
  const { against } = component.compat;
  if (against === null || request.command !== 'check') return null;
  const event = await loadEvent(request.env);
  const { offline } = request;
  const { cwd } = request.config;
  const base = await loadBase(component, { against, event, offline, cwd, file: config.file, build });
  return { base, name: artifact.wanted?.name ?? null, labels: event.labels };
}

async function absence(component: ComponentConfig, { config }: Session): Promise<string> {
  const { message, hint } = await explainAbsence(component, config);
  return `${message}; ${hint}`;
}

function whyNotRun(hostile: boolean, failure: CheckError | null): string | null {
  return hostile ? HOSTILE : (failure?.message ?? null);
}

const HOSTILE = 'the cases did not run: a name in the component could run as code in the host';

async function timed<T>(running: Promise<T> | T): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  const value = await running;
  return { value, ms: performance.now() - started };
}
