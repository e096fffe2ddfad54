import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { indexSources } from '../wit/index-sources.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import { type Adapter, loadAdapter } from './adapter.ts';
import type { Artifact, BuildOutcome } from './artifact.ts';
import { runGenerate } from './command.ts';
import type { BuildContext } from './context.ts';
import { encodeCore } from './encode.ts';
import { createEncoder, type Encoder } from './encoder.ts';
import { clearOutput, type OutputFiles, sha256, writeOutput } from './output.ts';
import { produce } from './produce.ts';
import { withTempDir } from './temp-dir.ts';
import { resolveWanted, type Wanted } from './wanted.ts';
import { type CollectedWit, collectWit } from './wit-files.ts';

/**
 * Builds one component: `generate`, WIT and `go build` side by side, then embedding and encoding. Findings where the
 * program, its WIT or its module is wrong; the artifact is null then, and nothing lies in the output directory.
 * @throws CheckError where it could not be judged
 */
export async function buildComponent(
  component: ComponentConfig,
  context: BuildContext,
): Promise<BuildOutcome> {
  const started = performance.now();
  const files = await clearOutput(context.outDir, component.name);
  const outcome = await withTempDir(context.env, (tempDir) => build(component, context, files, tempDir));
  return { ...outcome, durationMs: performance.now() - started };
}

type Outcome = Pick<BuildOutcome, 'artifact' | 'findings'>;

const failed = (findings: readonly Finding[]): Outcome => ({ artifact: null, findings });

async function build(
  component: ComponentConfig,
  context: BuildContext,
  files: OutputFiles,
  tempDir: string,
): Promise<Outcome> {
  if (component.component === null) {
    const findings = await runGenerate(component, context);
    if (findings.length > 0) return failed(findings);
  }
  const [produced, resolved] = await sideBySide(context, (parallel) => [
    produce(component, parallel, tempDir),
    resolve(component, parallel),
  ]);
  const findings = [...(produced.findings ?? []), ...(resolved.findings ?? [])];
  if (!('kind' in produced) || findings.length > 0) return failed(findings);
  const made =
    produced.kind === 'component'
      ? await acceptComponent(produced.bytes, resolved.encoder)
      : await encodeCore(
          produced.bytes,
          resolved.wanted,
          resolved.adapter,
          resolved.encoder,
          resolved.places,
        );
  if (made.findings !== null) return failed(made.findings);
  const core = produced.kind === 'core' ? produced.bytes : null;
  return finish(component, context, files, { ...resolved, ...made, core });
}

/** Runs both to their end, so that findings of both are told; what throws stops the other and is thrown. */
async function sideBySide<A, B>(
  context: BuildContext,
  start: (parallel: BuildContext) => readonly [Promise<A>, Promise<B>],
): Promise<[A, B]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(context.signal === undefined ? [] : [context.signal])]);
  let first: unknown;
  const watch = <T>(running: Promise<T>) =>
    running.catch((error: unknown) => {
      first ??= error;
      stop.abort();
      throw error;
    });
  const [left, right] = start({ ...context, signal });
  const [a, b] = await Promise.allSettled([watch(left), watch(right)]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  throw first;
}

interface Resolved {
  readonly wanted: Wanted | null;
  readonly findings: readonly Finding[] | null;
  readonly collected: CollectedWit;
  readonly places: SourceIndex;
  readonly encoder: Encoder;
  readonly adapter: Adapter;
}

/** Everything that does not need the module; it runs while Go builds, and leaves the encoder warm. */
async function resolve(component: ComponentConfig, context: BuildContext): Promise<Resolved> {
  const [encoder, adapter, collected] = await Promise.all([
    createEncoder(context.wasmTools, context),
    loadAdapter(component.adapter),
    collectWit(component.wit, context.root),
  ]);
  const places = indexSources(collected.sources);
  const known = { collected, places, encoder, adapter };
  if (component.wit.length === 0) {
    refuseWithoutWit(component);
    return { ...known, wanted: null, findings: null };
  }
  const resolved = await resolveWanted(encoder, component, collected, places);
  if (resolved.findings !== null) return { ...known, wanted: null, findings: resolved.findings };
  if (component.component === null) await encoder.warmUp();
  return { ...known, wanted: resolved.wanted, findings: null };
}

/** A command may write a component, or a module that carries its type; what Go writes carries none. */
function refuseWithoutWit(component: ComponentConfig): void {
  if (component.component !== null || component.build.command !== null) return;
  throw new CheckError('config', `there is no WIT for ${component.name}`, {
    hint: 'write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is',
  });
}

async function finish(
  component: ComponentConfig,
  context: BuildContext,
  files: OutputFiles,
  made: Resolved & {
    readonly component: Uint8Array;
    readonly adapted: boolean;
    readonly core: Uint8Array | null;
  },
): Promise<Outcome> {
  const { adapter, encoder, wanted } = made;
  const usesGo = component.component === null && component.build.command === null && context.go !== null;
  const artifact: Artifact = {
    path: files.component,
    bytes: made.component,
    sha256: sha256(made.component),
    core: made.core,
    wanted: wanted === null ? null : { name: wanted.name, world: wanted.world },
    sources: made.collected.sources,
    tools: {
      go: usesGo && context.go !== null ? { version: context.go.version, source: context.go.source } : null,
      wasmTools: { version: encoder.version, engine: encoder.engine, substitute: substituteOf(context) },
      adapter: made.adapted ? { sha256: adapter.sha256, wasi: adapter.wasi } : null,
    },
  };
  await writeOutput(files, made.component, buildKey(component, artifact));
  return { artifact, findings: [] };
}

function substituteOf({ wasmTools }: BuildContext): string | null {
  return wasmTools.engine === 'embedded' && wasmTools.substitute ? wasmTools.reason : null;
}

/** What the bytes depend on, and the bytes that came of it. */
function buildKey({ name, build, world }: ComponentConfig, artifact: Artifact): Record<string, unknown> {
  const { timeoutMs: _, ...settings } = build;
  const wit = sha256(Buffer.from(JSON.stringify(artifact.sources)));
  const core = artifact.core === null ? null : sha256(artifact.core);
  return {
    schema: 'component-check-build/1',
    name,
    world,
    build: settings,
    tools: artifact.tools,
    wit,
    core,
    sha256: artifact.sha256,
  };
}

/** What somebody else encoded is validated; the encoder has validated what it wrote itself. */
async function acceptComponent(component: Uint8Array, encoder: Encoder) {
  const accepted = await encoder.validate(component);
  const findings = accepted.ok ? null : [unreadable(accepted.problem)];
  return { component, adapted: false, findings };
}

function unreadable(problem: string): Finding {
  return finding('wasm/not-a-component', {
    message: `wasm-tools cannot read the component: ${problem}`,
    hint: 'build it again; a copy may be damaged, or be made by a newer tool',
  });
}
