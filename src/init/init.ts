import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allOf } from '../config/all-problems.ts';
import type { ComponentConfig } from '../config/config.ts';
import { CONFIG_FILE, findPlace, type Place } from '../config/find.ts';
import { expandGlobs } from '../config/glob.ts';
import { loadConfig } from '../config/load.ts';
import { kindOf, reportPath } from '../config/paths.ts';
import type { ConfigRequest } from '../config/request.ts';
import { resolveComponent } from '../config/resolve.ts';
import type { Scope } from '../config/scope.ts';
import { CheckError } from '../errors.ts';
import { examplePath } from '../golden/absent.ts';
import { REPOSITORY } from '../repository.ts';
import { startName } from './component-name.ts';
import { configText, type StartComponent } from './config-text.ts';
import { findProgram } from './find-program.ts';
import { readWantedWorld } from './read-world.ts';
import { exampleTranscript } from './transcript-text.ts';
import { workflowText } from './workflow-text.ts';
import { type NewFile, writeNewFiles } from './write-files.ts';

export interface InitRequest {
  readonly config: ConfigRequest;
  /** `--world`; null: the only one. */
  readonly world: string | null;
}

/** What became of one file; paths are relative to the git root, with `/`. */
export interface InitStep {
  readonly file: string;
  readonly kept: boolean;
  /** What is in it, or why it was kept. */
  readonly note: string;
}

/** A file that is wanted: written unless it is there, or something else already does its work. */
type Wish = NewFile & { readonly note: string };
type Kept = { readonly path: string; readonly kept: string };

/**
 * Writes a config, a first transcript for each component and a workflow; what is there stays as it is.
 * @throws CheckError `usage` and `config` where there is no program, no WIT or no such world
 */
export async function initProject({ config: request, world }: InitRequest): Promise<readonly InitStep[]> {
  const place = findPlace(request.cwd, request.configPath);
  const start =
    place.file === null
      ? await newConfig(place, request, world)
      : await oldConfig(place.file, request, world);
  const transcripts = await Promise.all(
    start.components.map((component) => wantTranscript(component, place.root)),
  );
  const wishes = [start.config, ...transcripts, wantWorkflow(place.root, path.dirname(start.config.path))];
  const settled = wishes.map(keepExisting);
  await writeNewFiles(
    settled.filter((wish) => 'text' in wish),
    place.root,
  );
  return settled.map((wish) => ({
    file: reportPath(place.root, wish.path),
    kept: 'kept' in wish,
    note: 'kept' in wish ? wish.kept : wish.note,
  }));
}

interface Start {
  readonly config: Wish | Kept;
  readonly components: readonly ComponentConfig[];
}

async function oldConfig(file: string, request: ConfigRequest, world: string | null): Promise<Start> {
  if (world !== null) {
    throw new CheckError('usage', `--world is for a new config, and ${path.basename(file)} is there`, {
      hint: 'set `world` of the component in it',
      source: 'flag',
    });
  }
  const { components } = await loadConfig(request);
  return { config: { path: file, kept: 'it is there' }, components };
}

/** Each directory becomes a component, configured beside the caller. */
async function newConfig(place: Place, { overrides }: ConfigRequest, world: string | null): Promise<Start> {
  const given = overrides.packageDirs?.value ?? ['.'];
  const scope: Scope = {
    root: place.root,
    base: place.cwd,
    yaml: null,
    overrides: {},
    problems: [],
    origins: {},
  };
  const components: ComponentConfig[] = [];
  const starts: StartComponent[] = [];
  for (const one of given) {
    const program = await findProgram(place, one);
    const { directory } = program;
    const relative = reportPath(place.cwd, directory);
    const name = startName(path.basename(directory), components);
    const wit = program.wit === null ? null : reportPath(place.cwd, program.wit);
    const start = { name, package: relative === '.' ? null : relative, wit, world };
    starts.push(start);
    const raw = {
      package: relative,
      ...(wit === null ? {} : { wit }),
      ...(world === null ? {} : { world }),
    };
    components.push(await resolveComponent(name, raw, scope));
  }
  if (scope.problems.length > 0) throw allOf(scope.problems);
  const file = { path: path.join(place.cwd, CONFIG_FILE), text: configText(starts) };
  return { config: { ...file, note: starts.map(({ name }) => name).join(', ') }, components };
}

async function wantTranscript(component: ComponentConfig, root: string): Promise<Wish | Kept> {
  const { name, base, golden } = component;
  const target = path.join(base, examplePath(golden.files, name));
  if (golden.filesOrigin !== 'default') {
    const [first] = await expandGlobs(base, golden.files, { root });
    if (first !== undefined) return { path: first, kept: `${name} has transcripts` };
  }
  if (component.wit.length === 0)
    return { path: target, kept: `not written: ${name} has no WIT to read exports from` };
  const { world, name: worldName } = await readWantedWorld(component, root);
  const example = exampleTranscript(world, golden.limits);
  if (example === null) return { path: target, kept: `not written: no export of ${worldName} can be called` };
  const { text, cases, uncalled } = example;
  const more = uncalled.length === 0 ? '' : `; not called: ${uncalled.map((one) => one.name).join(', ')}`;
  return { path: target, text, note: `${cases} ${cases === 1 ? 'case' : 'cases'}${more}` };
}

function wantWorkflow(root: string, configDir: string): Wish | Kept {
  const directory = path.join(root, '.github', 'workflows');
  const uses = workflowsIn(directory).find((file) =>
    readFileSync(file, 'utf8').includes(`uses: ${REPOSITORY}@`),
  );
  if (uses !== undefined) return { path: uses, kept: 'it runs component-check' };
  const text = workflowText(reportPath(root, configDir));
  return { path: path.join(directory, CONFIG_FILE), text, note: 'checks every push and pull request' };
}

function workflowsIn(directory: string): readonly string[] {
  if (kindOf(directory) !== 'directory') return [];
  const names = readdirSync(directory).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => path.join(directory, name)).filter((file) => kindOf(file) === 'file');
}

function keepExisting(wish: Wish | Kept): Wish | Kept {
  if ('kept' in wish || kindOf(wish.path) === 'missing') return wish;
  return { path: wish.path, kept: 'it is there' };
}
