import path from 'node:path';
import type { BuildContext } from '../build/context.ts';
import type { ComponentConfig } from '../config/config.ts';
import { kindOf } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import { splitId } from '../wit/names.ts';
import type { Against, Base, NoBase } from './base.ts';
import { type BaseCommit, baseCommit, type CommitRequest, commitOf, previousTagged } from './commit.ts';
import type { GitHubEvent } from './event.ts';
import { openGit } from './git.ts';
import { savedComponent, savedReport } from './saved.ts';
import { type NamedWorld, resolveWit, worldAt } from './wit-world.ts';

export interface BaseRequest {
  readonly against: Against;
  readonly event: GitHubEvent;
  readonly offline: boolean;
  /** Relative paths that were typed start here. */
  readonly cwd: string;
  /** The config file, or null. */
  readonly file: string | null;
  readonly build: BuildContext;
}

/**
 * What a component is compared with, or why there is nothing. A report, a component or a directory of WIT is read as it
 * lies there; of a commit only its WIT, from git's objects: nothing is built or checked out.
 * @throws CheckError `no-base` where there should be one and it cannot be had
 */
export async function loadBase(component: ComponentConfig, request: BaseRequest): Promise<Base | NoBase> {
  const { against, build, event, offline, file } = request;
  const saved = against.kind === 'given' ? await fromFile(component, against.value, request) : null;
  if (saved !== null) return saved;
  const git = openGit(build.root, { ...build, offline });
  const base = await commit(against, { git, event, offline, name: component.name }).catch(
    (thrown: unknown) => {
      throw against.kind === 'given' ? orDirectory(thrown, against.value, request) : thrown;
    },
  );
  if ('none' in base) return base;
  const found = await worldAt(git, base, component, { ...build, file });
  return 'none' in found ? found : { ...base, ...found, tools: null, imports: null };
}

function commit(against: Against, request: CommitRequest): Promise<BaseCommit | NoBase> {
  if (against.kind === 'given') return commitOf(request, against.value);
  return against.kind === 'tag' ? previousTagged(request) : baseCommit(request);
}

/** A bare name is one of git's, as branches are more common; who meant the directory of that name is told how to say so. */
function orDirectory(thrown: unknown, given: string, { cwd }: BaseRequest): unknown {
  if (!(thrown instanceof CheckError) || thrown.code !== 'no-base') return thrown;
  if (kindOf(path.resolve(cwd, given)) !== 'directory') return thrown;
  return new CheckError('no-base', thrown.message, { hint: `write \`./${given}\` for the directory of WIT` });
}

/** Null where the words name no file or directory: then they are a name that git knows. */
async function fromFile(
  component: ComponentConfig,
  given: string,
  { cwd, build }: BaseRequest,
): Promise<Base | NoBase | null> {
  const file = path.resolve(cwd, given);
  const kind = kindOf(file);
  const ref = path.isAbsolute(given) ? path.relative(build.root, given).split(path.sep).join('/') : given;
  if (kind === 'file' && /\.wasm$/i.test(file)) return savedComponent(file, ref);
  if (kind === 'file' && /\.json$/i.test(file)) return savedReport(file, ref, component.name);
  const isWit = kind === 'directory' || (kind === 'file' && /\.wit$/i.test(file));
  if (!isWit || !/[./\\]/.test(given)) return null;
  const found = await worldIn(file, component, build);
  return 'none' in found ? found : { ref, sha: null, tools: null, imports: null, ...found };
}

/** The component's world where the published WIT has it, under whatever version; else its only one. */
async function worldIn(
  file: string,
  component: ComponentConfig,
  build: BuildContext,
): Promise<NamedWorld | NoBase> {
  const plain = component.world.map((name) => splitId(name)?.name ?? name);
  let problem: NoBase | null = null;
  for (const world of [component.world, plain, []]) {
    const found = await resolveWit({ ...component, wit: [file], world }, path.dirname(file), build);
    if (!('none' in found)) return found;
    problem ??= found;
  }
  return problem ?? { none: 'the WIT there has no world' };
}
