import { MalformedWit } from '../../../src/wit/lex.ts';
import type { Extern, World } from '../../../src/wit/model.ts';
import type { ExternSyntax, PackageSyntax, TypeDeclSyntax, WorldItem } from '../../../src/wit/syntax.ts';
import {
  itemId,
  MAX_USES,
  newScope,
  type Packages,
  resolveFunc,
  resolveInterface,
  resolveItems,
  resourceFuncs,
  takeUse,
  target,
} from './resolve-interface.ts';
import { lookUp, type Scope } from './resolve-type.ts';

interface Building {
  readonly scope: Scope;
  readonly imports: Map<string, Extern>;
  readonly exports: Map<string, Extern>;
}

function addExtern(
  all: Packages,
  from: PackageSyntax,
  into: Building,
  { kind, name, what }: ExternSyntax,
): void {
  const side = kind === 'import' ? into.imports : into.exports;
  if (what.kind === 'func') {
    side.set(what.func.name, { kind: 'func', func: resolveFunc(into.scope, what.func) });
  } else if (what.kind === 'inline') {
    const id = name ?? '';
    side.set(id, { kind: 'interface', interface: resolveItems(all, from, id, what.items).interface });
  } else {
    const resolved = resolveInterface(all, from, what.path).interface;
    side.set(name ?? resolved.id, { kind: 'interface', interface: resolved });
  }
}

/** An included world's items under their own scope, so that its type names stay its own. */
function addIncluded(
  all: Packages,
  from: PackageSyntax,
  into: Building,
  item: WorldItem & { kind: 'include' },
): void {
  const [owner, name] = target(all, from, item.path);
  const id = itemId(owner.id, name);
  const items = owner.worlds.get(name);
  if (items === undefined || all.open.has(id) || all.open.size > MAX_USES) {
    throw new MalformedWit(all.text, item.path.at, `world \`${id}\` is not in the text, or includes itself`);
  }
  all.open.add(id);
  const included = resolveWorld(all, owner, id, items);
  all.open.delete(id);
  const renamed = (key: string) => item.renames.get(key) ?? key;
  for (const [key, extern] of included.imports) {
    if (extern.kind === 'type') into.scope.known.set(renamed(key), extern.type);
    into.imports.set(renamed(key), extern);
  }
  for (const [key, extern] of included.exports) into.exports.set(renamed(key), extern);
}

/** A world of a parsed package. Throws `MalformedWit`. */
export function resolveWorld(
  all: Packages,
  from: PackageSyntax,
  id: string,
  items: readonly WorldItem[],
): World {
  const into: Building = { scope: newScope(all.text, null), imports: new Map(), exports: new Map() };
  const { scope } = into;
  for (const item of items) {
    if (item.kind === 'include') addIncluded(all, from, into, item);
    if (item.kind === 'use') takeUse(all, from, scope, item);
    if (item.kind === 'type') scope.pending.set(item.type.name, item.type);
  }
  for (const item of items) {
    if (item.kind === 'import' || item.kind === 'export') addExtern(all, from, into, item);
    if (item.kind === 'use') {
      for (const { as, name } of item.names) {
        into.imports.set(as, { kind: 'type', type: lookUp(scope, { name: as, at: name.at }) });
      }
    }
    if (item.kind === 'type') addType(into, item.type);
  }
  return { id, imports: into.imports, exports: into.exports };
}

function addType({ scope, imports }: Building, syntax: TypeDeclSyntax): void {
  imports.set(syntax.name, { kind: 'type', type: lookUp(scope, syntax) });
  if (syntax.kind !== 'resource') return;
  for (const func of resourceFuncs(scope, syntax.name, syntax.functions)) {
    const name = func.role.kind === 'constructor' ? syntax.name : `${syntax.name}.${func.name}`;
    imports.set(`[${func.role.kind}]${name}`, { kind: 'func', func });
  }
}
