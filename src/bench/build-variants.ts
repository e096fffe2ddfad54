import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Artifact } from '../build/artifact.ts';
import { buildComponent } from '../build/build-component.ts';
import type { BuildContext } from '../build/context.ts';
import { measureSizes } from '../build/sizes.ts';
import type { ComponentConfig, Config } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { findGo, type GoToolchain } from '../toolchain/go.ts';
import type { FileSizes } from './figures.ts';
import type { Variant } from './matrix.ts';

/** A variant that was built, or why it could not be. */
export type BuiltVariant = { readonly variant: Variant; readonly go: string | null } & (
  | { readonly unavailable: string; readonly error?: CheckError }
  | { readonly unavailable: null; readonly artifact: Artifact; readonly sizes: FileSizes }
);

interface Building {
  readonly config: Config;
  readonly context: BuildContext;
  /** Absolute; each variant gets a directory in it. */
  readonly directory: string;
  readonly offline: boolean;
}

/** Why a failure is of the variant and not of the run: that Go, that experiment or that tool is not to be had. */
const OF_THE_VARIANT: ReadonlySet<string> = new Set([
  // A Go that does not know the experiment.
  'config',
  'tool-missing',
  'tool-version',
  'tool-failed',
  'download',
  'timeout',
]);

/**
 * Builds one variant with the Go that it names, which is installed where it is not there.
 * @throws CheckError where the run cannot go on: it was cancelled, or the output directory cannot be written
 */
export async function buildVariant(
  component: ComponentConfig,
  variant: Variant,
  at: number,
  building: Building,
): Promise<BuiltVariant> {
  const { context, directory } = building;
  try {
    const why = notApplicable(component, variant);
    if (why !== null) return { variant, go: null, unavailable: why };
    const go = await goFor(variant, building);
    context.progress(`${component.name}: building ${variant.label}`);
    await mkdir(directory, { recursive: true });
    const { artifact, findings } = await buildComponent(
      { ...component, ...settingsOf(component, variant), generate: at === 0 ? component.generate : [] },
      { ...context, go, outDir: path.join(directory, String(at)) },
    );
    const version = component.build.command === null ? (go?.version ?? null) : null;
    if (artifact === null)
      return { variant, go: version, unavailable: findings[0]?.message ?? 'the build failed' };
    const { raw, gzip } = await measureSizes(artifact.bytes, false);
    const sizes = { raw, gzip, core: artifact.core?.bytes.length ?? null };
    return { variant, go: version, unavailable: null, artifact, sizes };
  } catch (error) {
    if (!(error instanceof CheckError) || !OF_THE_VARIANT.has(error.code)) throw error;
    const { code, message, hint } = error;
    // The table is where this one is told: what to install stands there too.
    const unavailable = code === 'tool-missing' && hint !== undefined ? `${message}; ${hint}` : message;
    return { variant, go: null, unavailable, error: ofBench(error, component, variant) };
  }
}

/** Who asked for the experiment is not who asks for it in `check`. */
function ofBench(error: CheckError, { build }: ComponentConfig, { experiments }: Variant): CheckError {
  if (error.code !== 'config' || experiments.every((one) => build.experiments.includes(one))) return error;
  const hint =
    'correct --experiment, or bench.experiments and bench.go; `go doc internal/goexperiment` lists those of a version';
  return new CheckError(error.code, error.message, { hint });
}

const settingsOf = ({ build }: ComponentConfig, { experiments, ldflags, optimize }: Variant) => ({
  build: { ...build, experiments, ldflags },
  optimize,
});

function notApplicable({ component, build }: ComponentConfig, { go, label }: Variant): string | null {
  if (component !== null)
    return label === 'as configured' ? null : '`component:` is not built, so nothing of it can vary';
  return build.command !== null && go !== null
    ? '`build.command` chooses its own compiler: versions of Go do not apply'
    : null;
}

async function goFor({ go }: Variant, { config, context, offline }: Building): Promise<GoToolchain | null> {
  if (go === null) return context.go;
  const request = { wish: { version: go, from: 'bench' }, minimum: null };
  const { signal, env, progress: say } = context;
  return findGo({ ...config.toolchain, go }, env, { request, offline, signal, say, note: say });
}
