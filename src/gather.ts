import type { Artifact } from './build/artifact.ts';
import { measureSizes } from './build/sizes.ts';
import type { Evidence } from './check/check.ts';
import type { ComponentConfig } from './config/config.ts';
import { CheckError, toCheckError } from './errors.ts';
import { explainAbsence } from './golden/absent.ts';
import type { CheckName } from './report/report.ts';
import { type Cases, runCases } from './run-cases.ts';
import type { Session } from './session.ts';
import { hostileNames } from './wasm/hostile.ts';
import { readComponent } from './wasm/read.ts';
import { readWorld } from './wasm/world.ts';

export interface Gathered {
  readonly evidence: Evidence;
  /** Milliseconds that gathering took, by the check that judges what was gathered. */
  readonly durations: Readonly<Partial<Record<CheckName, number>>>;
  /** Why the cases did not run, where they should have; null where they did. */
  readonly notRun: string | null;
  /** What broke where they did not; null where a finding says it (`wasm/hostile-name`). */
  readonly failure: CheckError | null;
}

const NO_CASES: Cases = { golden: null, start: null };

/** All that the checks judge a built component by. Compression runs on zlib's threads, beside the cases. */
export async function gather(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
): Promise<Gathered> {
  const transcripts = (session.golden.get(component) ?? null) !== null;
  const shape = readComponent(artifact.bytes);
  const actual = readWorld(artifact.bytes);
  const hostile = hostileNames(shape).length > 0;
  // A host that cannot load the component takes nothing from the other checks.
  const cases = hostile ? NO_CASES : runCases(component, artifact, actual, session).catch(toCheckError);
  const [sizes, ran] = await Promise.all([
    timed(measureSizes(artifact.bytes, component.budgets.brotli !== null)),
    timed(cases),
  ]);
  const failure = ran.value instanceof CheckError ? ran.value : null;
  const { golden, start } = ran.value instanceof CheckError ? NO_CASES : ran.value;
  const evidence: Evidence = {
    component,
    core: artifact.core?.module ?? null,
    shape,
    wanted: artifact.wanted?.world ?? null,
    actual,
    places: artifact.places,
    sizes: sizes.value,
    golden,
    start,
    absence: transcripts ? null : await absence(component, session),
  };
  return {
    evidence,
    durations: { size: sizes.ms, [transcripts ? 'golden' : 'abi']: ran.ms },
    notRun: transcripts ? whyNotRun(hostile, failure) : null,
    failure,
  };
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
