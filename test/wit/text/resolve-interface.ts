import { MalformedWit } from '../../../src/wit/lex.ts';
import type { Func, Interface, TypeDecl } from '../../../src/wit/model.ts';
import type {
  FuncSyntax,
  InterfaceItem,
  PackageSyntax,
  PathSyntax,
  UseSyntax,
} from '../../../src/wit/syntax.ts';
import { lookUp, resolveType, resourceName, type Scope } from './resolve-type.ts';

/** No real chain of interfaces that use each other is longer; one that is would overflow our stack. */
export const MAX_USES = 500;

export interface Packages {
  readonly text: string;
  readonly byId: ReadonlyMap<string, PackageSyntax>;
  readonly main: PackageSyntax;
  /** Resolved interfaces by id, with the scopes that `use` takes names from. */
  readonly done: Map<string, Resolved>;
  /** Interfaces being resolved: a cycle comes back to one of them. */
  readonly open: Set<string>;
}

export interface Resolved {
  readonly interface: Interface;
  readonly scope: Scope;
}

/** `acme:kitchen@1.2.3` and `ops` make `acme:kitchen/ops@1.2.3`. */
export function itemId(packageId: string, name: string): string {
  const at = packageId.indexOf('@');
  return at === -1 ? `${packageId}/${name}` : `${packageId.slice(0, at)}/${name}${packageId.slice(at)}`;
}

export const newScope = (text: string, owner: string | null): Scope => ({
  owner,
  text,
  pending: new Map(),
  known: new Map(),
  open: new Set(),
});

export function resolveFunc(scope: Scope, syntax: FuncSyntax): Func {
  const params = syntax.params.map(({ name, type }) => ({ name, type: resolveType(scope, type) }));
  const result = syntax.result && resolveType(scope, syntax.result);
  return { name: syntax.name, async: syntax.async, role: { kind: 'function' }, params, result };
}

export function resourceFuncs(scope: Scope, resource: string, functions: readonly FuncSyntax[]): Func[] {
  return functions.map((syntax) => {
    const func = resolveFunc(scope, syntax);
    if (syntax.role === 'function') return func;
    const name = { owner: scope.owner, name: resource };
    const made = syntax.role === 'constructor' ? ({ kind: 'own', resource: name } as const) : null;
    return { ...func, role: { kind: syntax.role, resource: name }, result: func.result ?? made };
  });
}

/** The interface that a path of this package means: a top-level `use` may have renamed it. */
export function target(
  all: Packages,
  from: PackageSyntax,
  path: PathSyntax,
  depth = 0,
): [PackageSyntax, string] {
  if (path.package === null) {
    const alias = from.aliases.get(path.name);
    if (alias === undefined || from.interfaces.has(path.name) || depth > 8) return [from, path.name];
    return target(all, from, alias, depth + 1);
  }
  const found = all.byId.get(path.package);
  if (found !== undefined) return [found, path.name];
  throw new MalformedWit(all.text, path.at, `package \`${path.package}\` is not in the text`);
}

export function takeUse(all: Packages, from: PackageSyntax, scope: Scope, use: UseSyntax): void {
  const used = resolveInterface(all, from, use.from);
  for (const { name, as } of use.names) {
    const decl = lookUp(used.scope, name);
    scope.known.set(
      as,
      decl.kind === 'resource'
        ? { kind: 'resource', name: as, of: resourceName(used.scope.owner, decl) }
        : { ...decl, name: as },
    );
  }
}

export function resolveItems(
  all: Packages,
  from: PackageSyntax,
  id: string,
  items: readonly InterfaceItem[],
): Resolved {
  const scope = newScope(all.text, id);
  for (const item of items) if (item.kind === 'use') takeUse(all, from, scope, item);
  const types: TypeDecl[] = [...scope.known.values()];
  for (const item of items) if (item.kind === 'type') scope.pending.set(item.type.name, item.type);
  const functions: Func[] = [];
  for (const item of items) {
    if (item.kind === 'type') {
      types.push(lookUp(scope, item.type));
      if (item.type.kind === 'resource')
        functions.push(...resourceFuncs(scope, item.type.name, item.type.functions));
    }
    if (item.kind === 'func') functions.push(resolveFunc(scope, item.func));
  }
  return { interface: { id, functions, types }, scope };
}

export function resolveInterface(all: Packages, from: PackageSyntax, path: PathSyntax): Resolved {
  const [owner, name] = target(all, from, path);
  const id = itemId(owner.id, name);
  const done = all.done.get(id);
  if (done !== undefined) return done;
  if (all.open.has(id) || all.open.size > MAX_USES) {
    throw new MalformedWit(all.text, path.at, `\`${id}\` is used by way of itself`);
  }
  const items = owner.interfaces.get(name);
  if (items === undefined)
    throw new MalformedWit(all.text, path.at, `interface \`${id}\` is not in the text`);
  all.open.add(id);
  const resolved = resolveItems(all, owner, id, items);
  all.open.delete(id);
  all.done.set(id, resolved);
  return resolved;
}
