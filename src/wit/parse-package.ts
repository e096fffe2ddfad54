import { Cursor } from './cursor.ts';
import { parseFunc, parseInterfaceItems, parsePath, parseShared, parseVersion } from './parse-item.ts';
import type { ExternSyntax, InterfaceItem, PackageSyntax, WorldItem } from './syntax.ts';

function packageId(cursor: Cursor): string {
  let id = cursor.name().name;
  while (cursor.at(':') || cursor.at('/')) id += cursor.take().text + cursor.name().name;
  return id + parseVersion(cursor);
}

function externNamed(cursor: Cursor, name: string): ExternSyntax['what'] {
  if (cursor.accept('interface')) {
    cursor.expect('{');
    return { kind: 'inline', items: parseInterfaceItems(cursor) };
  }
  const isFunc = cursor.at('func') || cursor.at('async');
  const what: ExternSyntax['what'] = isFunc
    ? { kind: 'func', func: parseFunc(cursor, name, 'function') }
    : { kind: 'path', path: parsePath(cursor) };
  cursor.expect(';');
  return what;
}

function extern(cursor: Cursor): ExternSyntax {
  const kind = cursor.take().text === 'import' ? 'import' : 'export';
  // `wasi:cli/exit` begins like `cli: func()`, but has a slash after its second name.
  if (cursor.at(':', 1) && !cursor.at('/', 3)) {
    const { name } = cursor.name();
    cursor.expect(':');
    return { kind, name, what: externNamed(cursor, name) };
  }
  const path = parsePath(cursor);
  cursor.expect(';');
  return { kind, name: null, what: { kind: 'path', path } };
}

function include(cursor: Cursor): WorldItem {
  cursor.expect('include');
  const path = parsePath(cursor);
  const renames = new Map<string, string>();
  if (cursor.accept('with')) {
    cursor.expect('{');
    cursor.list('}', () => {
      const { name } = cursor.name();
      cursor.expect('as');
      renames.set(name, cursor.name().name);
    });
    cursor.accept(';');
  } else {
    cursor.expect(';');
  }
  return { kind: 'include', path, renames };
}

function worldItems(cursor: Cursor): WorldItem[] {
  const items: WorldItem[] = [];
  for (;;) {
    cursor.skipGates();
    if (cursor.accept('}')) return items;
    const shared = parseShared(cursor);
    if (shared !== null && shared.kind !== 'func') items.push(shared);
    else if (cursor.at('include')) items.push(include(cursor));
    else if (cursor.at('import') || cursor.at('export')) items.push(extern(cursor));
    else cursor.fail('`import`, `export`, `include`, `use` or a type');
  }
}

/** `interface`, `world` or a top-level `use` (which only names what is reachable in full anyway). */
function packageItem(cursor: Cursor, into: PackageSyntax): void {
  cursor.skipGates();
  if (cursor.accept('interface')) {
    const { name } = cursor.name();
    cursor.expect('{');
    into.interfaces.set(name, parseInterfaceItems(cursor));
  } else if (cursor.accept('world')) {
    const { name } = cursor.name();
    cursor.expect('{');
    into.worlds.set(name, worldItems(cursor));
  } else if (cursor.accept('use')) {
    const path = parsePath(cursor);
    into.aliases.set(cursor.accept('as') ? cursor.name().name : path.name, path);
    cursor.expect(';');
  } else {
    cursor.fail('`interface`, `world` or `package`');
  }
}

const emptyPackage = (id: string): PackageSyntax => ({
  id,
  interfaces: new Map<string, readonly InterfaceItem[]>(),
  worlds: new Map<string, readonly WorldItem[]>(),
  aliases: new Map(),
});

/** All packages of a WIT text, the one it is about first; its id is empty where another file of it has the `package` line. Throws `MalformedWit`. */
export function parsePackages(text: string): PackageSyntax[] {
  const cursor = new Cursor(text);
  cursor.skipGates();
  const header = cursor.accept('package');
  const main = emptyPackage(header ? packageId(cursor) : '');
  const packages = [main];
  if (header && !cursor.accept(';')) nestedPackage(cursor, main);
  while (cursor.peek().kind !== 'end') {
    if (cursor.accept('package')) {
      const nested = emptyPackage(packageId(cursor));
      packages.push(nested);
      nestedPackage(cursor, nested);
    } else {
      packageItem(cursor, main);
    }
  }
  return packages;
}

function nestedPackage(cursor: Cursor, into: PackageSyntax): void {
  cursor.expect('{');
  while (!cursor.accept('}')) packageItem(cursor, into);
}
