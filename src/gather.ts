import path from 'node:path';
import type { Artifact } from './build/artifact.ts';
import { measureSizes } from './build/sizes.ts';
import type { Evidence, GoldenEvidence } from './check/check.ts';
import type { ComponentConfig } from './config/config.ts';
import { CheckError, toCheckError } from './errors.ts';
import { explainAbsence } from './golden/absent.ts';
import { describeChanges } from './golden/describe-changes.ts';
import { type GoldenFiles, readGolden } from './golden/read.ts';
import { type GoldenRun, runGolden } from './golden/run.ts';
import { updateGolden } from './golden/update.ts';
import type { CheckName } from './report/report.ts';
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

/** All that the checks judge a built component by. Compression runs on zlib's threads, beside the cases. */
export async function gather(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
): Promise<Gathered> {
  const files = session.golden.get(component) ?? null;
  const shape = readComponent(artifact.bytes);
  const actual = readWorld(artifact.bytes);
  const hostile = hostileNames(shape).length > 0;
  const [sizes, golden] = await Promise.all([
    timed(measureSizes(artifact.bytes, component.budgets.brotli !== null)),
    timed(files === null || hostile ? null : run(component, artifact, actual, files, session)),
  ]);
  const failure = golden.value instanceof CheckError ? golden.value : null;
  const evidence: Evidence = {
    component,
    core: artifact.core?.module ?? null,
    shape,
    wanted: artifact.wanted?.world ?? null,
    actual,
    places: artifact.places,
    sizes: sizes.value,
    golden: golden.value instanceof CheckError ? null : golden.value,
    absence: files === null ? await absence(component, session) : null,
  };
  return {
    evidence,
    durations: { size: sizes.ms, golden: golden.ms },
    notRun: hostile && files !== null ? HOSTILE : (failure?.message ?? null),
    failure,
  };
}

async function absence(component: ComponentConfig, { config }: Session): Promise<string> {
  const { message, hint } = await explainAbsence(component, config);
  return `${message}; ${hint}`;
}

const HOSTILE = 'the cases did not run: a name in the component could run as code in the host';

/** A host that cannot load the component takes nothing from the other checks. */
async function run(
  component: ComponentConfig,
  artifact: Artifact,
  world: Evidence['actual'],
  files: GoldenFiles,
  session: Session,
): Promise<GoldenEvidence | CheckError> {
  const { request, config } = session;
  request.progress.step(`${component.name}: golden`);
  try {
    const run: GoldenRun = {
      path: artifact.path,
      world,
      limits: component.golden.limits,
      root: config.root,
      files,
      hosts: [await session.host(component)],
      scratch: path.dirname(artifact.path),
      twice: request.twice,
    };
    if (!request.update) return await runGolden(run);
    const { changes, findings } = await updateGolden(run);
    const stopped = findings.some(({ severity }) => severity === 'error');
    request.progress.note(describeChanges(changes, stopped));
    if (stopped) return { results: [], findings };
    const updated = await readGolden(component, config.root);
    return await runGolden({ ...run, files: updated ?? files });
  } catch (thrown) {
    return toCheckError(thrown);
  }
}

async function timed<T>(running: Promise<T> | T): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  const value = await running;
  return { value, ms: performance.now() - started };
}
