import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isInside, kindOf, readBounded, reportPath } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import type { WitSource } from '../wit/source-index.ts';
import type { StagedWit } from './encoder.ts';

const MAX_FILE_BYTES = 4 << 20;
const MAX_TOTAL_BYTES = 64 << 20;
const MAX_FILES = 5000;

/** The user's WIT, read once: what is judged is what was read. */
export interface CollectedWit {
  readonly staged: StagedWit;
  /** The texts among them, under the user's names. */
  readonly sources: readonly WitSource[];
  /** Staged path to the user's, for places in messages. */
  readonly files: ReadonlyMap<string, string>;
}

interface Entry {
  readonly staged: string;
  readonly file: string;
}

/**
 * Reads a main package (a file, or a directory with `deps/`) and further dependencies, laid out as wasm-tools wants them:
 * main package on top, everything else in `deps/`.
 * @throws CheckError `config` where a path holds no WIT, `file-unreadable` where a file is too large or no file
 */
export async function collectWit(paths: readonly string[], root: string): Promise<CollectedWit> {
  const entries: Entry[] = [];
  for (const [index, file] of paths.entries()) {
    entries.push(
      ...(index === 0 ? await mainEntries(file, root) : await dependencyEntries(file, index, root)),
    );
  }
  if (entries.length > MAX_FILES) {
    throw new CheckError('config', `the WIT is ${entries.length} files; at most ${MAX_FILES} are read`);
  }
  const staged = new Map<string, Uint8Array>();
  const sources: WitSource[] = [];
  let total = 0;
  for (const entry of entries) {
    await refuseOutside(entry.file, root);
    const bytes = await readBounded(entry.file, MAX_FILE_BYTES);
    total += bytes.length;
    if (total > MAX_TOTAL_BYTES)
      throw new CheckError('config', `the WIT is larger than ${MAX_TOTAL_BYTES} bytes`);
    staged.set(entry.staged, bytes);
    if (!entry.file.endsWith('.wasm')) {
      sources.push({ file: reportPath(root, entry.file), text: Buffer.from(bytes).toString('utf8') });
    }
  }
  const files = new Map(entries.map((entry) => [entry.staged, reportPath(root, entry.file)]));
  return { staged, sources, files };
}

/** A directory inside the repository may hold links that lead out of it. */
async function refuseOutside(file: string, root: string): Promise<void> {
  const real = await realpath(file).catch(() => file);
  if (isInside(root, real)) return;
  throw new CheckError(
    'config',
    `${reportPath(root, file)} is a link that leaves the repository, to ${real}`,
    {
      hint: 'copy what is needed into the repository',
    },
  );
}

async function mainEntries(file: string, root: string): Promise<Entry[]> {
  const kind = kindOf(file);
  if (kind === 'file') return [{ staged: path.basename(file), file }];
  if (kind !== 'directory')
    throw noWit(file, root, kind === 'missing' ? 'there is no' : 'that is no file or directory:');
  const own = await packageFiles(file, '');
  if (!own.some(({ staged }) => staged.endsWith('.wit'))) throw noWit(file, root, 'there is no .wit file in');
  return [...own, ...(await depsOf(file))];
}

/** A dependency is a package of its own; what it depends on lies beside it, as wasm-tools knows one level of `deps` only. */
async function dependencyEntries(file: string, index: number, root: string): Promise<Entry[]> {
  const kind = kindOf(file);
  const extension = path.extname(file);
  if (kind === 'file')
    return [{ staged: `deps/${index}-${path.basename(file, extension)}${extension}`, file }];
  if (kind !== 'directory')
    throw noWit(file, root, kind === 'missing' ? 'there is no' : 'that is no file or directory:');
  return [...(await packageFiles(file, `deps/${index}-${path.basename(file)}/`)), ...(await depsOf(file))];
}

async function depsOf(directory: string): Promise<Entry[]> {
  const deps = path.join(directory, 'deps');
  if (kindOf(deps) !== 'directory') return [];
  const entries: Entry[] = [];
  for (const name of await sortedNames(deps)) {
    const file = path.join(deps, name);
    if (kindOf(file) === 'directory') entries.push(...(await packageFiles(file, `deps/${name}/`)));
    else if (/\.(wit|wat|wasm)$/.test(name)) entries.push({ staged: `deps/${name}`, file });
  }
  return entries;
}

async function packageFiles(directory: string, prefix: string): Promise<Entry[]> {
  const names = (await sortedNames(directory)).filter((name) => name.endsWith('.wit'));
  return names.map((name) => ({ staged: `${prefix}${name}`, file: path.join(directory, name) }));
}

/** Sorted by code units, so that no file system's order shows in the bytes. */
async function sortedNames(directory: string): Promise<string[]> {
  return (await readdir(directory)).sort();
}

function noWit(file: string, root: string, problem: string): CheckError {
  return new CheckError('config', `${problem} ${reportPath(root, file)}, where the WIT should be`, {
    hint: 'write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is',
  });
}
