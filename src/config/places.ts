import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Location } from '../check/finding.ts';
import type { At } from './yaml-problems.ts';

export type Path = readonly PropertyKey[];

/** Where everything in a document stands. */
export interface Places {
  /** Whether a path is written down. */
  readonly has: (path: Path) => boolean;
  /** Of the value at a path, or of the deepest part of the path that is written down. */
  readonly locate: (path: Path) => Location;
  /** Of the key that the path ends with. */
  readonly locateKey: (path: Path) => Location;
  /** A scalar as it is written, without quotes; null for anything else. */
  readonly written: (path: Path) => string | null;
}

export function placesOf(document: Document.Parsed, at: At): Places {
  const real = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  // A file may hold thousands of wrong keys; each is looked up once.
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const indexOf = (map: YAMLMap) => {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    indexes.set(map, index);
    return index;
  };
  const step = (node: unknown, part: PropertyKey) => {
    const within = real(node);
    if (isSeq(within)) return { key: null, value: within.items[Number(part)] };
    const pair = isMap(within) ? indexOf(within).get(String(part)) : undefined;
    return pair ? { key: pair.key, value: pair.value } : null;
  };
  const walk = (path: Path) => {
    let found = { key: null as unknown, value: document.contents as unknown };
    for (const part of path) {
      const next = step(found.value, part);
      if (!next) return { found, complete: false };
      found = next;
    }
    return { found, complete: true };
  };
  const place = (...nodes: readonly unknown[]) => {
    const offset = nodes
      .map((node) => (node as Node | null)?.range?.[0])
      .find((start) => start !== undefined);
    return at(offset ?? 0);
  };
  return {
    has: (path) => walk(path).complete,
    locate: (path) => {
      const { found, complete } = walk(path);
      return complete ? place(found.value, found.key) : place(found.key, found.value);
    },
    locateKey: (path) => {
      const { found } = walk(path);
      return place(found.key, found.value);
    },
    written: (path) => {
      const { found, complete } = walk(path);
      const node = real(found.value);
      return complete && isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
  };
}
