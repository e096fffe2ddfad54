import type { Finding } from '../check/finding.ts';
import { plainRun } from '../hosts/plain-run.ts';
import type { Limits, Run } from '../hosts/protocol.ts';
import type { TypeName, World } from '../wit/model.ts';
import { noHandles } from './handles.ts';
import { importedResources } from './host-handles.ts';
import { type PlannedStep, planStep } from './plan-step.ts';
import { invalid, isProblem, type Problem } from './problem.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import { type NameTable, tabulate } from './spelling.ts';
import type { CaseText, Piece } from './transcript.ts';
import { fileContent } from './values.ts';

/** What `file("…")` stands for, by its path as written; a text where it could not be read: why. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** What stands beside a transcript, read before anything runs. */
export interface Beside {
  readonly files: Files;
  /** Directories of `@ dir` that could be read, by their path as written. */
  readonly trees: { readonly has: (path: string) => boolean };
}

/** What every case of a component is planned against. */
export interface Scope {
  readonly exports: NameTable;
  /** Without `wasi:*`, which the host answers itself. */
  readonly imports: NameTable;
  /** Whether a resource in an exported function's types is one that the component imports. */
  readonly isHosts: (resource: TypeName) => boolean;
  readonly limits: Limits;
}

/** A case as a host is asked to run it, with what its answers are compared to. */
export interface CasePlan {
  readonly case: CaseText;
  readonly steps: readonly PlannedStep[];
  readonly scope: Scope;
  /** Without `dirs`: those are copied when the case runs. */
  readonly run: Omit<Run, 'type' | 'id' | 'dirs'>;
  /** Features that the host must have: `resources`, `imports`, `dirs`. */
  readonly needs: readonly string[];
}

export function scopeOf(world: World, limits: Limits): Scope {
  const imports = new Map([...world.imports].filter(([key]) => !key.startsWith('wasi:')));
  return {
    exports: tabulate(world.exports),
    imports: tabulate(imports),
    isHosts: importedResources({ ...world, imports }),
    limits,
  };
}

/** Resolves the names of a case and reads its values by type; what is wrong is `golden/invalid`, each at its place. */
export function planCase(
  source: Source,
  text: CaseText,
  scope: Scope,
  { files, trees }: Beside,
): CasePlan | readonly Finding[] {
  const problems: Problem[] = [];
  const steps: PlannedStep[] = [];
  const state = { guest: noHandles('guest'), host: noHandles('host') };
  for (const [index, step] of text.steps.entries()) {
    const before = text.steps[index - 1]?.expected.kind;
    if (before === 'trap' || before === 'exit') problems.push(afterTheEnd(step.start, before));
    const planned = planStep(step, scope, state, files);
    if (isProblem(planned)) problems.push(planned);
    else steps.push(planned);
    // Later steps may use what this one was to bind: their complaints would be echoes.
    if (isProblem(planned)) break;
  }
  for (const { path } of text.settings.dirs) if (!trees.has(path.text)) problems.push(unreadableDir(path));
  const stdin = readStdin(text.settings, files);
  if (isProblem(stdin)) problems.push(stdin);
  if (problems.length > 0 || isProblem(stdin)) return problems.map((problem) => invalid(source, problem));
  return {
    case: text,
    steps,
    scope,
    run: runOf(text.settings, steps, stdin, scope.limits),
    needs: needsOf(text.settings, steps),
  };
}

function runOf(
  settings: Settings,
  steps: readonly PlannedStep[],
  stdin: Uint8Array,
  limits: Limits,
): CasePlan['run'] {
  const { dirs: _, ...plain } = plainRun({
    ...limits,
    timeoutMs: settings.timeoutMs ?? limits.timeoutMs,
    memoryBytes: settings.memoryBytes ?? limits.memoryBytes,
  });
  return {
    ...plain,
    steps: steps.map(({ send }) => send),
    seed: settings.seed ?? plain.seed,
    clock: settings.clock ?? plain.clock,
    env: settings.env,
    args: settings.args,
    stdin: Buffer.from(stdin).toString('base64'),
  };
}

function needsOf(settings: Settings, steps: readonly PlannedStep[]): string[] {
  const paths = steps.flatMap(({ send }) => [send.exportPath, ...send.stubs.map((stub) => stub.importPath)]);
  const needs: string[] = [];
  if (paths.some((path) => path.at(-1)?.startsWith('['))) needs.push('resources');
  if (steps.some(({ send }) => send.stubs.length > 0)) needs.push('imports');
  if (settings.dirs.length > 0) needs.push('dirs');
  return needs;
}

function readStdin({ stdin }: Settings, files: Files): Uint8Array | Problem {
  if (stdin === null) return new Uint8Array();
  if (stdin.kind === 'text') return new TextEncoder().encode(stdin.text);
  return fileContent(stdin.path, files);
}

function unreadableDir({ text, start }: Piece): Problem {
  const hint = 'name a directory, relative to the transcript, without symlinks and special files in it';
  return { at: start, message: `the directory ${text} cannot be read`, hint };
}

function afterTheEnd(at: number, outcome: 'trap' | 'exit'): Problem {
  return {
    at,
    message: `a call stands after \`! ${outcome}\`, which ends the instance`,
    hint: 'begin a new case with a blank line before this call',
  };
}
