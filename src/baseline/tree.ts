import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import type { BaseCommit } from './commit.ts';
import type { Git, GitAnswer } from './git.ts';

const MAX_FILES = 5000;
const MAX_LINKS = 16;
/** Reading a blob is a process of a few milliseconds. */
const AT_ONCE = 4;

interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly file: string;
}

const LINK = '120000';
const SUBMODULE = '160000';

/** A commit of the repository, or of one of its submodules. */
interface Tree {
  readonly git: Git;
  readonly commit: string;
  readonly ref: string;
}

/** `100644 blob 8a3f…\twit/world.wit\0` */
function readEntries({ text }: GitAnswer): Entry[] {
  return [...text.matchAll(/(\d{6}) \w+ ([0-9a-f]+)\t([^\0]+)\0/g)].map(
    ([, mode = '', oid = '', file = '']) => ({
      mode,
      oid,
      file,
    }),
  );
}

async function list(
  { git, commit, ref }: Tree,
  args: readonly string[],
  files: readonly string[],
): Promise<Entry[]> {
  const answer = await git.ask('ls-tree', '-z', '--full-tree', ...args, commit, '--', ...files);
  if (!answer.ok) throw unreadable(ref, files.join(', '), answer.problem);
  const entries = readEntries(answer);
  const unsafe = entries.find(({ file }) => !file.split('/').every(isPlain));
  if (unsafe !== undefined) throw refusedName(ref, unsafe.file);
  return entries;
}

/** A tree may hold any name: `..` leaves the directory that it is written to, and on Windows `a\b`, `C:` and `a:stream` are paths. */
const isPlain = (part: string) => !/^[. ]*$|[\\:]/.test(part);

function refusedName(ref: string, file: string): CheckError {
  return new CheckError('no-base', `${JSON.stringify(file)} at ${ref} is no name of a file on every system`, {
    hint: 'name a base whose WIT lies in plain files: no `..`, no `\\`, no `:`',
  });
}

function unreadable(ref: string, file: string, problem: string): CheckError {
  return new CheckError('no-base', `${file} cannot be read at ${ref}: ${problem.split(/\r?\n/)[0]}`, {
    hint: 'set `fetch-depth: 0` at actions/checkout, and no `filter` that leaves files out',
  });
}

async function readBlob({ git, ref }: Tree, { oid, file }: Entry): Promise<Uint8Array> {
  const answer = await git.ask('cat-file', 'blob', oid);
  const bytes = answer.bytes();
  if (!answer.ok || bytes === null) throw unreadable(ref, file, answer.problem || 'it is too large');
  return bytes;
}

const parents = (file: string) => {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** What lies at a path of a commit, links and submodules followed; empty where there is nothing. */
async function entriesAt(
  tree: Tree,
  file: string,
  links = 0,
): Promise<{ tree: Tree; entry: Entry; as: string }[]> {
  if (file === '.') return expand(tree, await list(tree, ['-r'], []), links);
  const special = (await list(tree, [], parents(file))).find(
    ({ mode }) => mode === LINK || mode === SUBMODULE,
  );
  if (special === undefined) return expand(tree, await list(tree, ['-r'], [file]), links);
  const rest = file.slice(special.file.length).replace(/^\//, '');
  const [inside, target] = await follow(tree, special, rest, links);
  return (await entriesAt(inside, target, links + 1)).map((one) => ({
    ...one,
    as: moved(one.as, target, file),
  }));
}

const moved = (file: string, from: string, to: string) =>
  from === '.' ? `${to}/${file}` : to + file.slice(from.length);

/** Links and submodules inside a directory are followed too. */
async function expand(tree: Tree, entries: readonly Entry[], links: number) {
  const found: { tree: Tree; entry: Entry; as: string }[] = [];
  for (const entry of entries) {
    if (entry.mode !== LINK && entry.mode !== SUBMODULE) {
      found.push({ tree, entry, as: entry.file });
      continue;
    }
    const [inside, target] = await follow(tree, entry, '', links);
    for (const one of await entriesAt(inside, target, links + 1))
      found.push({ ...one, as: moved(one.as, target, entry.file) });
  }
  if (found.length > MAX_FILES)
    throw new CheckError('no-base', `the WIT at ${tree.ref} is more than ${MAX_FILES} files`);
  return found;
}

/** Where a link or a submodule leads: a tree, and a path in it. */
async function follow(tree: Tree, entry: Entry, rest: string, links: number): Promise<[Tree, string]> {
  if (links > MAX_LINKS) throw unreadable(tree.ref, entry.file, 'its links lead in a circle');
  if (entry.mode === SUBMODULE) return [await openSubmodule(tree, entry), rest === '' ? '.' : rest];
  const target = Buffer.from(await readBlob(tree, entry)).toString('utf8');
  const file = path.posix.join(path.posix.dirname(entry.file), target, rest);
  if (path.posix.isAbsolute(target) || file === '..' || file.startsWith('../'))
    throw unreadable(tree.ref, entry.file, `it is a link that leaves the repository, to ${target}`);
  return [tree, file];
}

/** A submodule is read where it is checked out: its commit at the base must be there. */
async function openSubmodule({ git, ref }: Tree, { file, oid }: Entry): Promise<Tree> {
  const inside: Git = { root: path.join(git.root, file), ask: (...args) => git.ask('-C', file, ...args) };
  const there = (await inside.ask('rev-parse', '--show-prefix')).text.trim() === '';
  if (there && (await inside.ask('cat-file', '-e', `${oid}^{commit}`)).ok)
    return { git: inside, commit: oid, ref };
  throw new CheckError('no-base', `the submodule ${file} is not here at ${oid}, as ${ref} has it`, {
    hint: 'set `submodules: true` and `fetch-depth: 0` at actions/checkout',
  });
}

/**
 * Writes what lies at some paths of a commit below `directory`, as a checkout would, without filters and without links.
 * @returns the paths that are there
 * @throws CheckError `no-base`
 */
export async function extract(
  git: Git,
  { sha, ref }: BaseCommit,
  files: readonly string[],
  directory: string,
): Promise<readonly string[]> {
  const tree: Tree = { git, commit: sha, ref };
  const there: string[] = [];
  for (const file of files) {
    const entries = await entriesAt(tree, file);
    if (entries.length > 0) there.push(file);
    let next = 0;
    const work = async () => {
      for (let one = entries[next++]; one !== undefined; one = entries[next++]) {
        const target = path.join(directory, ...one.as.split('/'));
        if (!isInside(directory, target)) throw refusedName(ref, one.as);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, await readBlob(one.tree, one.entry));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  return there;
}

/** The text of one file of a commit; null where there is none. */
export async function fileAt(git: Git, { sha, ref }: BaseCommit, file: string): Promise<string | null> {
  const tree: Tree = { git, commit: sha, ref };
  const [entry] = await list(tree, [], [file]);
  if (entry === undefined || entry.mode === LINK || entry.mode === SUBMODULE) return null;
  return Buffer.from(await readBlob(tree, entry)).toString('utf8');
}
