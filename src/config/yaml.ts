import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Location } from '../check/finding.ts';
import { CheckError, type Problem } from '../errors.ts';
import { boundsProblem } from './bounds.ts';
import { quoted } from './values.ts';

export type Path = readonly PropertyKey[];

/** A parsed config file that knows where everything in it stands. */
export interface YamlFile {
  /** Relative to the git root, with `/`. */
  readonly file: string;
  readonly value: unknown;
  /** Whether a path is written down. */
  readonly has: (path: Path) => boolean;
  /** Of the value at a path, or of the deepest part of the path that is written down. */
  readonly locate: (path: Path) => Location;
  /** Of the key that the path ends with. */
  readonly locateKey: (path: Path) => Location;
  /** A scalar as it is written, without quotes; null for anything else. */
  readonly written: (path: Path) => string | null;
}

/** How many times an alias may be expanded, counted as the `yaml` package does. */
const MOST_ALIASES = 50;

/** YAML 1.2 core, one document, plain values. Throws one CheckError `config` that holds every problem. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tooMuch = boundsProblem(text);
  if (tooMuch)
    throw new CheckError('config', tooMuch, {
      hint: 'A config is a page long and five levels deep.',
      location: at(0),
    });
  // Unique keys are checked below: the package compares every pair, which takes minutes for a hostile file.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
  });
  const problems = [...syntaxProblems(document, at), ...nodeProblems(document.contents, at)];
  if (problems[0]) throw allOf(problems);
  return { file, value: plainValue(document, at), ...places(document, at) };
}

/** One error for all problems, in the order of the file; the first speaks for it. */
export function allOf(problems: readonly Problem[]): CheckError {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  const [first] = sorted;
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const left = sorted.length - shown.length;
  if (left > 0)
    shown.push({ message: `… and ${left} more problems`, hint: null, location: null, source: null });
  return new CheckError('config', first?.message ?? 'The config is wrong', {
    ...(first?.hint ? { hint: first.hint } : {}),
    ...(first?.location ? { location: first.location } : {}),
    problems: shown,
  });
}

/** More than a person mends at once. */
const MOST_PROBLEMS = 20;

type At = (offset: number) => Location;

const SYNTAX: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAG_RESOLVE_FAILED: ['Tags have no meaning here', 'Remove the word that begins with `!`.'],
  MULTIPLE_DOCS: ['The file holds several documents', 'Keep one; remove the line `---` and what follows.'],
  TAB_AS_INDENT: ['A tab indents this line', 'Indent with spaces.'],
  NON_STRING_KEY: ['A key is not plain text', 'Write a name before the colon.'],
};

function syntaxProblems(document: Document.Parsed, at: At): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const [message, hint] = SYNTAX[error.code] ?? [
      `The YAML cannot be read: ${error.message}`,
      'Correct the YAML; texts with `:`, `#`, `{`, `[`, `*` or `&` need quotes.',
    ];
    return { message, hint, location: at(error.pos[0]), source: null };
  });
}

/** What YAML allows and a config does not: repeated keys, `__proto__`, numbers that lose digits, NUL. */
function nodeProblems(node: unknown, at: At): Problem[] {
  if (isSeq(node)) return node.items.flatMap((item) => nodeProblems(item, at));
  if (isMap(node)) {
    const seen = new Map<string, number>();
    return node.items.flatMap((pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const offset = (pair.key as Node | null)?.range?.[0] ?? 0;
      return [...keyProblems(name, offset, seen, at), ...nodeProblems(pair.value, at)];
    });
  }
  return isScalar(node) ? scalarProblems(node, node.range?.[0] ?? 0, at) : [];
}

function keyProblems(name: string, offset: number, seen: Map<string, number>, at: At): Problem[] {
  const location = at(offset);
  const before = seen.get(name);
  seen.set(name, location.line ?? 0);
  if (before !== undefined)
    return [
      {
        message: `${quoted(name)} is given twice; it stands in line ${before} already`,
        hint: 'Remove one of them.',
        location,
        source: null,
      },
    ];
  if (name !== '__proto__') return [];
  return [{ message: '`__proto__` cannot be a key', hint: 'Remove it.', location, source: null }];
}

function scalarProblems(scalar: { value: unknown; source?: string }, offset: number, at: At): Problem[] {
  const { value, source } = scalar;
  const location = at(offset);
  if (typeof value === 'string' && value.includes('\0'))
    return [{ message: 'A text holds a NUL character', hint: 'Remove `\\0`.', location, source: null }];
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return [];
  return [
    {
      message: `${quoted(source ?? String(value))} loses digits: numbers are exact up to 2^53`,
      hint: `Quote it: "${source}".`,
      location,
      source: null,
    },
  ];
}

function plainValue(document: Document.Parsed, at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw new CheckError('config', 'Aliases (`*name`) expand to too much, or into themselves', {
      hint: 'Write the values out, or put what is common under `defaults`.',
      location: at(0),
      cause,
    });
  }
}

function places(document: Document.Parsed, at: At): Omit<YamlFile, 'file' | 'value'> {
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
