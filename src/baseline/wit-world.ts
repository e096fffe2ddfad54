import type { BuildContext } from '../build/context.ts';
import { createEncoder } from '../build/encoder.ts';
import { withTempDir } from '../build/temp-dir.ts';
import { resolveWanted } from '../build/wanted.ts';
import { collectWit } from '../build/wit-files.ts';
import type { ComponentConfig } from '../config/config.ts';
import { toCheckError } from '../errors.ts';
import { indexSources } from '../wit/index-sources.ts';
import type { World } from '../wit/model.ts';
import type { NoBase } from './base.ts';
import type { BaseCommit } from './commit.ts';
import type { Git } from './git.ts';
import { extract } from './tree.ts';
import { witPathsAt } from './wit-paths.ts';

export interface NamedWorld {
  readonly name: string;
  readonly world: World;
}

/** Resolves WIT that lies below `root`; what does not resolve cannot have been published. */
export async function resolveWit(
  component: ComponentConfig,
  root: string,
  context: BuildContext,
): Promise<NamedWorld | NoBase> {
  const encoder = await createEncoder(context.wasmTools, context);
  const collected = await collectWit(component.wit, root);
  const places = indexSources(collected.sources);
  try {
    const resolved = await resolveWanted(encoder, component, collected, places);
    if (resolved.findings === null) return resolved.wanted;
    return { none: `the WIT there does not resolve: ${resolved.findings[0]?.message}` };
  } catch (thrown) {
    const error = toCheckError(thrown);
    if (error.code !== 'config') throw error;
    return { none: `the WIT there cannot be compared: ${error.message}` };
  }
}

/** The world that a component had at a commit, from git's objects alone. */
export async function worldAt(
  git: Git,
  base: BaseCommit,
  component: ComponentConfig,
  context: BuildContext & { readonly file: string | null },
): Promise<NamedWorld | NoBase> {
  const { wit, world } = await witPathsAt(git, base, component, context);
  const [main] = wit;
  if (main === undefined) return { none: `there is no WIT for ${component.name}` };
  return withTempDir(context.env, async (directory) => {
    const there = await extract(git, base, wit, directory);
    if (!there.includes(main)) return { none: `${base.ref} has no ${main}: the component is new` };
    const paths = wit.filter((one) => there.includes(one)).map((one) => `${directory}/${one}`);
    return resolveWit({ ...component, wit: paths, world }, directory, context);
  });
}
