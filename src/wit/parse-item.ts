import type { Cursor } from './cursor.ts';
import { parseType } from './parse-type.ts';
import type {
  FieldSyntax,
  FuncSyntax,
  InterfaceItem,
  PathSyntax,
  TypeDeclSyntax,
  UseSyntax,
} from './syntax.ts';

function field(cursor: Cursor): FieldSyntax {
  const { name } = cursor.name();
  cursor.expect(':');
  return { name, type: parseType(cursor) };
}

/** `func(a: u8) -> string`, after its name and colon. */
export function parseFunc(cursor: Cursor, name: string, role: FuncSyntax['role']): FuncSyntax {
  const async = cursor.accept('async');
  cursor.expect('func');
  cursor.expect('(');
  const params = cursor.list(')', () => field(cursor));
  const result = cursor.accept('->') ? parseType(cursor) : null;
  return { name, role, async, params, result };
}

function resourceFunc(cursor: Cursor, resource: string): FuncSyntax {
  cursor.skipGates();
  if (cursor.at('constructor') && cursor.at('(', 1)) {
    cursor.take();
    cursor.take();
    const params = cursor.list(')', () => field(cursor));
    const result = cursor.accept('->') ? parseType(cursor) : null;
    cursor.expect(';');
    return { name: resource, role: 'constructor', async: false, params, result };
  }
  const { name } = cursor.name();
  cursor.expect(':');
  const func = parseFunc(cursor, name, cursor.accept('static') ? 'static' : 'method');
  cursor.expect(';');
  return func;
}

/** `acme:kitchen/ops@1.2.3` or `ops`. Namespaces may nest: `a:b:c/d/e`. */
export function parsePath(cursor: Cursor): PathSyntax {
  const first = cursor.name();
  if (!cursor.at(':') && !cursor.at('/')) return { ...first, package: null };
  let written = first.name;
  let slash = -1;
  while (cursor.at(':') || cursor.at('/')) {
    if (cursor.at('/')) slash = written.length;
    written += cursor.take().text + cursor.name().name;
  }
  if (slash === -1) cursor.fail('`/` and an interface');
  const version = parseVersion(cursor);
  return { name: written.slice(slash + 1), at: first.at, package: written.slice(0, slash) + version };
}

/** `@1.2.3` as written, or nothing. */
export function parseVersion(cursor: Cursor): string {
  if (!cursor.at('@') || cursor.peek(1).kind !== 'version') return '';
  cursor.take();
  return `@${cursor.take().text}`;
}

function use(cursor: Cursor): UseSyntax {
  cursor.expect('use');
  const from = parsePath(cursor);
  cursor.expect('.');
  cursor.expect('{');
  const names = cursor.list('}', () => {
    const name = cursor.name();
    return { name, as: cursor.accept('as') ? cursor.name().name : name.name };
  });
  cursor.expect(';');
  return { kind: 'use', from, names };
}

const DECLARED = new Set(['type', 'record', 'variant', 'enum', 'flags', 'resource']);

function typeDecl(cursor: Cursor): TypeDeclSyntax {
  const keyword = cursor.take().text;
  const { name, at } = cursor.name();
  if (keyword === 'type') {
    cursor.expect('=');
    const type = parseType(cursor);
    cursor.expect(';');
    return { kind: 'alias', name, at, type };
  }
  if (keyword === 'resource') {
    const functions: FuncSyntax[] = [];
    if (cursor.accept(';')) return { kind: 'resource', name, at, functions };
    cursor.expect('{');
    while (!cursor.accept('}')) functions.push(resourceFunc(cursor, name));
    return { kind: 'resource', name, at, functions };
  }
  cursor.expect('{');
  if (keyword === 'record')
    return { kind: 'record', name, at, fields: cursor.list('}', () => field(cursor)) };
  if (keyword === 'variant')
    return { kind: 'variant', name, at, cases: cursor.list('}', () => variantCase(cursor)) };
  const kind = keyword === 'enum' ? 'enum' : 'flags';
  return { kind, name, at, names: cursor.list('}', () => cursor.name().name) };
}

function variantCase(cursor: Cursor) {
  const { name } = cursor.name();
  if (!cursor.accept('(')) return { name, type: null };
  const type = parseType(cursor);
  cursor.expect(')');
  return { name, type };
}

/** A `use` or a type: what interfaces and worlds share; null where something else stands. */
export function parseShared(cursor: Cursor): InterfaceItem | null {
  if (cursor.at(':', 1)) return null;
  if (cursor.at('use')) return use(cursor);
  if (DECLARED.has(cursor.peek().text) && !cursor.peek().escaped)
    return { kind: 'type', type: typeDecl(cursor) };
  return null;
}

/** The items between the braces of an interface; the closing brace is taken too. */
export function parseInterfaceItems(cursor: Cursor): InterfaceItem[] {
  const items: InterfaceItem[] = [];
  for (;;) {
    cursor.skipGates();
    if (cursor.accept('}')) return items;
    const shared = parseShared(cursor);
    if (shared !== null) {
      items.push(shared);
      continue;
    }
    const { name } = cursor.name();
    cursor.expect(':');
    items.push({ kind: 'func', func: parseFunc(cursor, name, 'function') });
    cursor.expect(';');
  }
}
