import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Git, openGit } from '../baseline/git.ts';
import type { Finding, Related } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { reportPath } from '../config/paths.ts';
import { quote } from './command.ts';
import type { BuildContext } from './context.ts';
import { readGenerator } from './generated.ts';
import { goSources } from './go-build.ts';

/** Asked after `generate` has run, and beside everything else. */
export type CompareBindings = () => Promise<readonly Finding[]>;

const NOTHING: CompareBindings = async () => [];
const SHOWN = 20;
/** As Go wants it at the head of generated files, and as wit-bindgen writes it; up to the version. */
const MARK = /^\/\/ (?:Code generated|Generated) by (\S+).*DO NOT EDIT/m;
const MARK_TEXT = '^// (Code generated|Generated) by .*DO NOT EDIT';

/**
 * Remembers which Go files differ from their commit before `generate` runs in the user's tree, as a build needs it to. What
 * differs after it, and did not before, is committed otherwise than it is generated. Nothing is said where git cannot be
 * asked, and nothing while the WIT itself is being worked on: its bindings are then to be committed with it.
 */
export async function watchBindings(
  component: ComponentConfig,
  context: BuildContext,
): Promise<CompareBindings> {
  if (component.generate.length === 0) return NOTHING;
  try {
    const git = openGit(context.root, context);
    const { module, packageDir } = goSources(component, context);
    const scope = { git, dir: module?.dir ?? packageDir, wit: component.wit };
    const before = await changes(scope);
    if (before === null || before.wit) return NOTHING;
    return () =>
      compare(component, context, scope, new Set(before.go.map(({ file }) => file))).catch(() => []);
  } catch {
    return NOTHING;
  }
}

interface Scope {
  readonly git: Git;
  /** Absolute: where Go files are looked at. */
  readonly dir: string;
  readonly wit: readonly string[];
}

interface Change {
  /** Relative to the git root, with `/`. */
  readonly file: string;
  readonly kind: 'changed' | 'new' | 'deleted';
}

/** Go files that differ from their commit, ignored ones aside, and whether WIT does; null where git does not say. */
async function changes({ git, dir, wit }: Scope): Promise<{ go: readonly Change[]; wit: boolean } | null> {
  const literally = wit.map((file) => `:(top,literal)${reportPath(git.root, file)}`);
  const flags = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const answer = await git.ask('-C', dir, 'status', ...flags, '--', '*.go', ...literally);
  if (!answer.ok) return null;
  const entries = answer.text.split('\0').filter((entry) => entry !== '');
  const all = entries.map((entry) => ({ file: entry.slice(3), kind: kindOf(entry.slice(0, 2)) }));
  const isGo = ({ file }: Change) => file.endsWith('.go');
  return { go: all.filter(isGo), wit: !all.every(isGo) };
}

function kindOf(code: string): Change['kind'] {
  if (code === '??' || code.includes('A')) return 'new';
  return code.includes('D') ? 'deleted' : 'changed';
}

async function compare(
  { generate, package: packageDir }: ComponentConfig,
  { root }: BuildContext,
  scope: Scope,
  before: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const after = await changes(scope);
  if (after === null || after.wit) return [];
  const written = after.go.filter(({ file }) => !before.has(file));
  const tellNew = await newFiles(scope, written);
  const stale: Difference[] = [];
  for (const change of written) {
    const found = await differenceOf(scope.git, change, tellNew);
    if (found !== null) stale.push(found);
  }
  const [first, ...others] = stale;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `; ${others.length} more like it`;
  return [
    finding('bindings/stale', {
      message: `\`generate\` writes ${first.message}: the bindings that are committed are older than the WIT${more}`,
      hint: `run \`${quote(generate)}\` in ${reportPath(root, packageDir) || '.'} and commit what it writes`,
      expected: first.expected,
      actual: first.actual,
      location: first.location,
      related: others.slice(0, SHOWN).map(({ message, location }) => ({ message, location })),
    }),
  ];
}

interface Difference extends Related {
  readonly expected: string | null;
  readonly actual: string | null;
}

/** `generate` may write more than bindings: a stamp of the time, names of constants, mocks. Those have nothing to do with WIT. */
const areBindings = (text: string) =>
  readGenerator(text) !== null || /^\/\/go:wasm(?:ex|im)port\s/m.test(text);

/** The first line that differs, by more than the version of the generator and by white space. */
async function differenceOf(
  git: Git,
  { file, kind }: Change,
  tellNew: (text: string) => boolean,
): Promise<Difference | null> {
  const whole = { file, line: null, column: null };
  const now = kind === 'deleted' ? '' : await readFile(path.join(git.root, file), 'utf8');
  const added = { message: `${file}, which is not committed`, location: whole, expected: null, actual: null };
  if (kind === 'new') return areBindings(now) && tellNew(now) ? added : null;
  const committed = await git.ask('show', `HEAD:${file}`);
  if (!committed.ok || !(areBindings(now) || areBindings(committed.text))) return null;
  if (kind === 'deleted') return { message: `no ${file}`, location: whole, expected: null, actual: null };
  const found = firstDifference(committed.text, now);
  if (found === null) return null;
  const location = { file, line: found.line, column: 1 };
  return { message: `another line ${found.line} into ${file}`, location, ...found };
}

/** @returns the line, counted from 1, as it is wanted and as it is; null where there is no difference that counts */
export function firstDifference(
  committed: string,
  generated: string,
): { readonly line: number; readonly expected: string; readonly actual: string } | null {
  const [was, is] = [committed, generated].map((text) => text.trimEnd().split(/\r?\n/)) as [
    string[],
    string[],
  ];
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && essence(a) === essence(b);
  for (let line = 0; line < Math.max(was.length, is.length); line++) {
    if (!same(was[line], is[line])) {
      return { line: line + 1, expected: is[line]?.trim() ?? '', actual: was[line]?.trim() ?? '' };
    }
  }
  return null;
}

/** gofmt moves white space; another version of the generator says so at the head. */
function essence(line: string): string {
  const mark = MARK.exec(line)?.[1];
  return mark === undefined ? line.trim().replace(/\s+/g, ' ') : `generated by ${mark}`;
}

/** A new file lacks in the commit only where others of its generator are in it: else bindings are just not committed. */
async function newFiles({ git, dir }: Scope, written: readonly Change[]): Promise<(text: string) => boolean> {
  if (!written.some(({ kind }) => kind === 'new')) return () => false;
  const answer = await git.ask('-C', dir, 'grep', '--cached', '-h', '-I', '-E', MARK_TEXT, '--', '*.go');
  const known = new Set(answer.text.split(/\r?\n/).map((line) => MARK.exec(line)?.[1]));
  return (text) => {
    const mark = MARK.exec(text)?.[1];
    return mark !== undefined && known.has(mark);
  };
}
