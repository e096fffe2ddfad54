import { type Dirent, realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { CheckError } from '../errors.ts';
import { isInside, kindOf, type PathKind, reportPath, whyOutside } from './paths.ts';
import { globProblem } from './pattern.ts';
import { type Judgement, quoted } from './values.ts';

export interface GlobBounds {
  /** Real path that nothing leaves; the base where not given. */
  readonly root?: string;
  /** Directory entries looked at, all patterns together. */
  readonly entries?: number;
  /** Directories below the fixed part of a pattern. */
  readonly depth?: number;
}

interface Search {
  readonly root: string;
  readonly pattern: string;
  readonly matchers: readonly Matcher[];
  readonly depth: number;
  readonly found: Set<string>;
  readonly left: { entries: number; readonly of: number };
}

/** `**`, or whether a name matches the part of a pattern between two `/`. */
type Matcher = '**' | ((name: string) => boolean);

/**
 * The regular files that the patterns name, absolute, sorted by code unit, each once. Names that begin with a dot need
 * a dot in the pattern; case counts on every system. A pattern that matches nothing adds nothing: that is for the
 * caller to judge. Throws CheckError `config` for a bad pattern, a match outside the root or that is no regular file,
 * and where there is too much to search.
 */
export async function expandGlobs(
  base: string,
  patterns: readonly string[],
  { root = realpathSync(base), entries = 20_000, depth = 32 }: GlobBounds = {},
): Promise<string[]> {
  const found = new Set<string>();
  const left = { entries, of: entries };
  for (const pattern of patterns) {
    const { directory, rest, wrong: outside } = globStart(root, base, pattern);
    const wrong = globProblem(pattern) ?? outside;
    if (wrong) throw new CheckError('config', wrong.problem, { hint: wrong.hint });
    const matchers = rest.map(compile);
    const search = { root, pattern, matchers, depth, found, left };
    await walk(directory, new Set([0]), 0, search);
  }
  return [...found].sort();
}

/** The directory that a pattern starts in, the rest of it, and why it may not be searched, or null. Nothing is opened. */
export function globStart(
  root: string,
  base: string,
  pattern: string,
): { readonly directory: string; readonly rest: readonly string[]; readonly wrong: Judgement } {
  const segments = pattern
    .split('/')
    .filter((segment, index) => segment !== '.' && (segment !== '' || index === 0));
  const magic = segments.findIndex((segment) => /[*?[\]{}\\]/.test(segment));
  const fixed = segments.slice(0, magic < 0 ? segments.length - 1 : magic);
  const rest = segments.slice(fixed.length);
  const wrong: Judgement = rest.includes('..')
    ? { problem: `${quoted(pattern)} has \`..\` after its start`, hint: 'Write `..` at the front only.' }
    : whyOutside(root, base, fixed.join('/') || (segments[0] === '' ? '/' : '.'));
  return { directory: path.resolve(base, ...fixed), rest, wrong };
}

/** One segment at a time: over a whole path the choices of each star would multiply. */
function compile(segment: string): Matcher {
  if (segment === '**') return '**';
  return picomatch(segment, { noextglob: true, nonegate: true, windows: false, strictSlashes: true });
}

/** `states` are the positions in the pattern that the path so far has reached. */
async function walk(
  directory: string,
  states: ReadonlySet<number>,
  level: number,
  search: Search,
): Promise<void> {
  if (level > search.depth) throw tooMany(search, `more than ${search.depth} levels`);
  const open = skipGlobstars(states, search.matchers);
  for (const entry of await list(directory)) {
    if (search.left.entries-- === 0) throw tooMany(search, `over ${search.left.of} files and directories`);
    const next = advance(entry, open, search.matchers);
    if (next.size === 0) continue;
    const target = path.join(directory, entry.name);
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : kindOf(target);
    if (kind !== 'directory' && next.has(search.matchers.length)) add(target, kind, search);
    if (kind !== 'directory' || isLast(next, search)) continue;
    if (!entry.isSymbolicLink() || isInside(search.root, realpathSync(target)))
      await walk(target, next, level + 1, search);
  }
}

const isLast = (states: ReadonlySet<number>, search: Search) =>
  [...states].every((state) => state === search.matchers.length);

function add(target: string, kind: PathKind, search: Search): void {
  if (kind === 'missing') return;
  if (kind !== 'file')
    throw new CheckError('config', `${quoted(reportPath(search.root, target))} is not a regular file`, {
      hint: `Remove it, or narrow ${quoted(search.pattern)}.`,
    });
  stayInside(target, search);
  search.found.add(target);
}

function stayInside(target: string, search: Search): void {
  const real = realpathSync(target);
  if (isInside(search.root, real)) return;
  throw new CheckError(
    'config',
    `${quoted(reportPath(search.root, target))} is a symlink that leaves the repository, to ${real}`,
    { hint: `Copy the file into the repository, or narrow ${quoted(search.pattern)}.` },
  );
}

/** `**` also stands for no directory at all. */
function skipGlobstars(states: ReadonlySet<number>, matchers: readonly Matcher[]): ReadonlySet<number> {
  const open = new Set(states);
  for (const state of open) if (matchers[state] === '**') open.add(state + 1);
  return open;
}

/** Where the pattern stands after one more name. `**` neither follows symlinks nor enters dot-directories, as in a shell. */
function advance(
  entry: Dirent,
  states: ReadonlySet<number>,
  matchers: readonly Matcher[],
): ReadonlySet<number> {
  const next = new Set<number>();
  for (const state of states) {
    const matcher = matchers[state];
    if (matcher === '**') {
      if (entry.name.startsWith('.')) continue;
      if (state === matchers.length - 1) next.add(matchers.length);
      if (!entry.isSymbolicLink()) next.add(state);
    } else if (matcher?.(entry.name)) next.add(state + 1);
  }
  return next;
}

async function list(directory: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new CheckError('config', `${directory} cannot be listed: ${(thrown as Error).message}`, {
      hint: 'Check its permissions, or narrow the pattern.',
      cause: thrown,
    });
  }
}

const tooMany = (search: Search, what: string) =>
  new CheckError('config', `${quoted(search.pattern)} would search ${what}`, {
    hint: 'Begin the pattern with the directory that holds the files.',
  });

/** A path as the fixed start of a pattern. */
export function escapeGlob(text: string): string {
  return text.replaceAll(/[\\*?[\]{}()!+@]/g, '\\$&');
}
