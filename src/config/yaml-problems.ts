import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Location } from '../check/finding.ts';
import type { Problem } from '../errors.ts';
import { quoted } from './values.ts';

/** The place of an offset in the text. */
export type At = (offset: number) => Location;

const SYNTAX: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAG_RESOLVE_FAILED: ['Tags have no meaning here', 'Remove the word that begins with `!`.'],
  MULTIPLE_DOCS: ['The file holds several documents', 'Keep one; remove the line `---` and what follows.'],
  TAB_AS_INDENT: ['A tab indents this line', 'Indent with spaces.'],
  NON_STRING_KEY: ['A key is not plain text', 'Write a name before the colon.'],
};

/** What the parser itself found. */
export function syntaxProblems(document: Document.Parsed, at: At): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const [message, hint] = SYNTAX[error.code] ?? [
      `The YAML cannot be read: ${error.message}`,
      'Correct the YAML; texts with `:`, `#`, `{`, `[`, `*` or `&` need quotes.',
    ];
    return { message, hint, location: at(error.pos[0]), source: null };
  });
}

/** What YAML allows and a config does not: repeated keys, `__proto__`, numbers that lose digits, NUL. */
export function nodeProblems(node: unknown, at: At): Problem[] {
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
