import type { Location } from '../check/finding.ts';
import { lex, type Token } from './lex.ts';
import { splitId } from './names.ts';
import { type Scanned, scanNames } from './scan.ts';
import type { SourceIndex, WitSource, WorldName } from './source-index.ts';

/** Offsets of line starts, so that a place costs a binary search and not another pass over the text. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function locate(file: string, starts: readonly number[], { start }: Token): Location {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle;
  }
  return { file, line: low + 1, column: start - (starts[low] ?? 0) + 1 };
}

interface File {
  readonly scanned: Scanned;
  readonly directory: string;
  readonly place: (token: Token) => Location;
}

function readFile({ file, text }: WitSource): File {
  const starts = lineStarts(text);
  const directory = file.slice(0, file.lastIndexOf('/') + 1);
  return { scanned: scanNames(lex(text)), directory, place: (token) => locate(file, starts, token) };
}

const SEPARATOR = '\n';
const keyOf = (path: readonly string[]) => path.join(SEPARATOR);

class Places {
  readonly #places = new Map<string, Location>();

  /** The first place of a name is its declaration. */
  add(path: readonly string[], place: Location): void {
    const key = keyOf(path);
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** An id may be written with its version, without, or as the bare name: whichever the path has, and then each shorter one. */
  readonly find = (path: readonly string[]): Location | null => {
    for (const spelled of spellings(path)) {
      const place = this.#places.get(keyOf(spelled));
      if (place !== undefined) return place;
    }
    return null;
  };
}

/** One id in a path is the rule, two the exception (`world`, then `interface`): so few spellings. */
function spellings(path: readonly string[]): string[][] {
  const of = (part: string) => {
    const id = splitId(part);
    return id === null ? [part] : [part, `${id.unversioned}/${id.name}`, id.name];
  };
  let all: string[][] = [[]];
  for (const part of path.slice(0, 4)) all = all.flatMap((start) => of(part).map((end) => [...start, end]));
  return path.length > 4 ? [] : all;
}

function qualified(owner: string, name: string): string {
  const [id, version] = owner.split('@');
  return version === undefined ? `${id}/${name}` : `${id}/${name}@${version}`;
}

function addNames(places: Places, { scanned, place }: File, directoryPackage: string | null): void {
  for (const { path, token, package: owner } of scanned.names) {
    const [first = '', ...rest] = path;
    const location = place(token);
    places.add(path, location);
    const id = owner ?? directoryPackage;
    if (id !== null)
      for (const spelled of spellings([qualified(id, first)])) places.add([...spelled, ...rest], location);
    // What a world imports by its full id is found by the shorter ones too.
    const [second, ...others] = rest;
    if (second === undefined || splitId(second) === null) continue;
    for (const [spelled = second] of spellings([second])) places.add([first, spelled, ...others], location);
  }
}

/** Items of inline interfaces are reachable without their world, once everything else has its place. */
function addInline(places: Places, { scanned, place }: File): void {
  const worlds = new Set(scanned.worlds.map(({ token }) => token.text));
  for (const { path, token } of scanned.names) {
    if (path.length > 1 && worlds.has(path[0] ?? '')) places.add(path.slice(1), place(token));
  }
}

/**
 * Names of WIT sources with their places, in time linear in the text. Tolerant: broken text gives the names that can
 * still be recognised, and nothing throws; whether the WIT is right is for wasm-tools to say.
 */
export function indexSources(sources: readonly WitSource[]): SourceIndex {
  const files = sources.map(readFile);
  const packageOf = new Map<string, string>();
  for (const { scanned, directory } of files) {
    if (scanned.package !== null && !packageOf.has(directory)) packageOf.set(directory, scanned.package);
  }
  const places = new Places();
  const worlds: WorldName[] = [];
  const references = new Map<string, Location>();
  for (const file of files) {
    const { scanned, directory, place } = file;
    for (const { id, token, declared } of scanned.packages) {
      if (declared) for (const path of [['package'], ['package', id]]) places.add(path, place(token));
      if (!references.has(id)) references.set(id, place(token));
    }
    for (const { token, package: owner } of scanned.worlds) {
      const location = place(token);
      worlds.push({ package: owner, name: token.text, location });
      places.add(['world', token.text], location);
      places.add([`world:${token.text}`], location);
    }
    addNames(places, file, packageOf.get(directory) ?? null);
  }
  for (const file of files) addInline(places, file);
  const found = [...references].map(([id, location]) => ({ package: id, location }));
  return { worlds, references: found, find: places.find };
}
