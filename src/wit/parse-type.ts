import type { Cursor } from './cursor.ts';
import type { PrimitiveKind } from './model.ts';
import type { TypeSyntax } from './syntax.ts';

/** wasm-tools itself refuses types nested deeper than this. */
const MAX_DEPTH = 100;

const PRIMITIVES: ReadonlySet<string> = new Set<PrimitiveKind>([
  'bool',
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
  'f32',
  'f64',
  'char',
  'string',
  'error-context',
]);

const isPrimitive = (text: string): text is PrimitiveKind => PRIMITIVES.has(text);

type Parse = (cursor: Cursor, depth: number) => TypeSyntax;

function listType(cursor: Cursor, depth: number): TypeSyntax {
  cursor.expect('<');
  const element = parseType(cursor, depth);
  let length: number | null = null;
  if (cursor.accept(',')) {
    if (cursor.peek().kind !== 'integer') cursor.fail('a length');
    length = Number(cursor.take().text);
  }
  cursor.expect('>');
  return { kind: 'list', element, length };
}

function mapType(cursor: Cursor, depth: number): TypeSyntax {
  cursor.expect('<');
  const key = parseType(cursor, depth);
  cursor.expect(',');
  const value = parseType(cursor, depth);
  cursor.expect('>');
  return { kind: 'map', key, value };
}

function tupleType(cursor: Cursor, depth: number): TypeSyntax {
  cursor.expect('<');
  return { kind: 'tuple', items: cursor.list('>', () => parseType(cursor, depth)) };
}

function optionType(cursor: Cursor, depth: number): TypeSyntax {
  cursor.expect('<');
  const some = parseType(cursor, depth);
  cursor.expect('>');
  return { kind: 'option', some };
}

/** `result`, `result<u8>`, `result<_, string>`, `result<u8, string>`. */
function resultType(cursor: Cursor, depth: number): TypeSyntax {
  if (!cursor.accept('<')) return { kind: 'result', ok: null, err: null };
  const side = () => (cursor.accept('_') ? null : parseType(cursor, depth));
  const ok = side();
  const err = cursor.accept(',') ? side() : null;
  cursor.expect('>');
  return { kind: 'result', ok, err };
}

function streamType(kind: 'stream' | 'future'): Parse {
  return (cursor, depth) => {
    if (!cursor.accept('<')) return { kind, element: null };
    const element = cursor.accept('_') ? null : parseType(cursor, depth);
    cursor.expect('>');
    return { kind, element };
  };
}

function handleType(kind: 'own' | 'borrow'): Parse {
  return (cursor) => {
    cursor.expect('<');
    const ref = cursor.name();
    cursor.expect('>');
    return { kind, ref };
  };
}

const CONSTRUCTED: Readonly<Record<string, Parse>> = {
  list: listType,
  map: mapType,
  tuple: tupleType,
  option: optionType,
  result: resultType,
  stream: streamType('stream'),
  future: streamType('future'),
  own: handleType('own'),
  borrow: handleType('borrow'),
};

/** One value type. Throws `MalformedWit`. Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md#types */
export function parseType(cursor: Cursor, depth = 0): TypeSyntax {
  if (depth > MAX_DEPTH) cursor.fail(`types nested at most ${MAX_DEPTH} deep`);
  const { text, escaped } = cursor.peek();
  if (!escaped && isPrimitive(text)) {
    cursor.take();
    return { kind: text };
  }
  const constructed = escaped || !Object.hasOwn(CONSTRUCTED, text) ? undefined : CONSTRUCTED[text];
  if (constructed === undefined) return { kind: 'named', ref: cursor.name() };
  cursor.take();
  return constructed(cursor, depth + 1);
}
