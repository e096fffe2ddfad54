import type { ComponentConfig } from '../config/config.ts';
import type { WitSource } from '../wit/source-index.ts';
import type { Artifact, Core } from './artifact.ts';
import type { BuildContext } from './context.ts';
import { goSources } from './go-build.ts';
import { directiveFinder } from './go-directives.ts';
import type { Optimized } from './optimize.ts';
import { type OutputFiles, sha256, writeOutput } from './output.ts';
import type { Resolved } from './resolve.ts';
import { unusedExports } from './unused-exports.ts';

/** A component's bytes and how they came about. */
export interface Made {
  readonly component: Uint8Array;
  /** Whether the adapter went into it. */
  readonly adapted: boolean;
  readonly core: Core | null;
  readonly optimized: Optimized | null;
}

/** Writes the component and its key, and describes both to the checks. */
export async function finish(
  component: ComponentConfig,
  context: BuildContext,
  files: OutputFiles,
  { wanted, conforms, sources, staged, places, encoder, adapter }: Resolved,
  made: Made,
): Promise<Artifact> {
  const artifact: Artifact = {
    path: files.component,
    bytes: made.component,
    sha256: sha256(made.component),
    core: made.core,
    optimized: made.optimized,
    unused: unusedExports(made.core, wanted?.world ?? null, directiveFinder(goSources(component, context))),
    wanted: wanted === null ? null : { name: wanted.name, world: wanted.world },
    ...(wanted === null ? {} : { wit: { staged, worlds: wanted.includes } }),
    conforms: conforms.map(({ name, world }) => ({ name, world })),
    places,
    tools: {
      go: goOf(component, context),
      wasmTools: { version: encoder.version, engine: encoder.engine, substitute: substituteOf(context) },
      adapter: made.adapted ? { sha256: adapter.sha256, wasi: adapter.wasi, kind: adapter.kind } : null,
    },
  };
  await writeOutput(files, made.component, buildKey(component, artifact, sources));
  return artifact;
}

function goOf({ component, build }: ComponentConfig, { go }: BuildContext): Artifact['tools']['go'] {
  if (component !== null || build.command !== null || go === null) return null;
  return { version: go.version, source: go.source };
}

function substituteOf({ wasmTools }: BuildContext): string | null {
  return wasmTools.engine === 'embedded' && wasmTools.substitute ? wasmTools.reason : null;
}

/** What the bytes depend on, and the bytes that came of it. */
function buildKey(
  { name, build, world }: ComponentConfig,
  artifact: Artifact,
  sources: readonly WitSource[],
): Record<string, unknown> {
  const { timeoutMs: _, ...settings } = build;
  return {
    schema: 'component-check-build/1',
    name,
    world,
    build: settings,
    optimized: artifact.optimized,
    tools: artifact.tools,
    wit: sha256(Buffer.from(JSON.stringify(sources))),
    core: artifact.core === null ? null : sha256(artifact.core.bytes),
    sha256: artifact.sha256,
  };
}
