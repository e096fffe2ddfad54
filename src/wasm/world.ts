import type {
  Extern,
  Func,
  FunctionKind,
  Interface,
  TypeDecl,
  TypeName,
  ValType,
  World,
} from '../wit/model.ts';
import { Bytes } from './bytes.ts';
import { readDefinitions } from './read-definitions.ts';
import { runComponent, runWorldType } from './run.ts';
import type { Externs, FuncValue, Item, Naming, TypeValue } from './scope.ts';
import { readPreamble, readSections } from './sections.ts';

function namingOf(value: TypeValue): Naming | null {
  if (value.kind === 'resource') return value.naming;
  if (value.kind !== 'val' || !('name' in value.type)) return null;
  return value.type.name;
}

/** The first name that a type is exported or imported under is its own; a later one is an alias. */
function nameType(value: TypeValue, owner: string | null, name: string): void {
  const naming = namingOf(value);
  if (naming === null || naming.name !== '') return;
  naming.owner = owner;
  naming.name = name;
}

function typeDecl(value: TypeValue, owner: string | null, name: string): TypeDecl | null {
  if (value.kind === 'val') return { kind: 'type', name, type: value.type };
  if (value.kind !== 'resource') return null;
  const own = value.naming.owner === owner && value.naming.name === name;
  return own ? { kind: 'resource', name } : { kind: 'resource', name, of: value.naming };
}

const ROLE = /^\[(?:async )?(constructor|method|static)\](.*)$/;

/** `[method]counter.increment` is `increment` of `counter`; `self` is understood. */
function func(value: FuncValue, owner: string | null, externName: string): Func {
  const [, role, rest = ''] = ROLE.exec(externName) ?? [];
  const { async, params, result } = value;
  if (role === undefined) return { name: externName, async, role: { kind: 'function' }, params, result };
  const dot = rest.indexOf('.');
  const label = dot === -1 ? rest : rest.slice(0, dot);
  const resource = resourceOf(role, value) ?? { owner, name: label };
  const kind = role as Exclude<FunctionKind['kind'], 'function'>;
  const name = dot === -1 ? rest : rest.slice(dot + 1);
  return {
    name,
    async,
    role: { kind, resource },
    params: kind === 'method' ? params.slice(1) : params,
    result,
  };
}

function resourceOf(role: string, { params, result }: FuncValue): TypeName | null {
  if (role === 'static') return null;
  const handle: ValType | null | undefined = role === 'method' ? params[0]?.type : result;
  if (handle?.kind === 'own' || handle?.kind === 'borrow') return handle.resource;
  return handle?.kind === 'result' && handle.ok?.kind === 'own' ? handle.ok.resource : null;
}

/** Functions of resources stand with their resource, as in WIT text: then both ways of reading agree on the order. */
function inTextOrder(functions: readonly Func[], types: readonly TypeDecl[]): Func[] {
  const free = functions.filter(({ role }) => role.kind === 'function');
  const resources = types.filter(({ kind }) => kind === 'resource');
  const ranks = new Map(resources.map(({ name }, index) => [name, index]));
  const rank = ({ role }: Func) => (role.kind === 'function' ? 0 : (ranks.get(role.resource.name) ?? -1));
  const owned = functions.filter(({ role }) => role.kind !== 'function').sort((a, b) => rank(a) - rank(b));
  return [...owned, ...free];
}

function toInterface(externs: Externs, owner: string, id: string): Interface {
  const types: TypeDecl[] = [];
  const functions: Func[] = [];
  for (const [name, { item }] of externs) {
    if (item.sort === 'type') nameType(item.type, owner, name);
  }
  for (const [name, { item }] of externs) {
    if (item.sort === 'func') functions.push(func(item.func, owner, name));
    const decl = item.sort === 'type' ? typeDecl(item.type, owner, name) : null;
    if (decl !== null) types.push(decl);
  }
  return { id, functions: inTextOrder(functions, types), types };
}

function toExtern(item: Item, name: string, implemented: string | null): Extern | null {
  if (item.sort === 'func') return { kind: 'func', func: func(item.func, null, name) };
  if (item.sort === 'instance') {
    const id = implemented ?? name;
    return { kind: 'interface', interface: toInterface(item.instance, id, id) };
  }
  if (item.sort !== 'type') return null;
  nameType(item.type, null, name);
  const type = typeDecl(item.type, null, name);
  return type === null ? null : { kind: 'type', type };
}

function toExterns(externs: Externs): Map<string, Extern> {
  const named = new Map<string, Extern>();
  for (const [name, found] of externs) {
    const extern = toExtern(found.item, name, found.implements);
    if (extern !== null) named.set(name, extern);
  }
  return named;
}

/**
 * The world of a component, read from its binary: the same model that `parseWorld` reads from text, without wasm-tools.
 * Modules and components among its imports or exports, which WIT cannot express, are left out.
 * @throws MalformedWasm where the bytes are no component, or one that does not hold together.
 */
export function readWorld(bytes: Uint8Array): World {
  const window = new Bytes(bytes);
  if (readPreamble(window) !== 'component') window.fail('the file is a core module, not a component');
  const { imports, exports } = runComponent(readDefinitions(window));
  return { id: 'root:component/root', imports: toExterns(imports), exports: toExterns(exports) };
}

/**
 * The world that a core module says it is for, in its `component-type` section: before an encoder leaves out what the
 * module does not use, and before it merges imports of compatible versions. Null where the module does not say.
 * @throws MalformedWasm where the section does not hold together.
 */
export function readModuleWorld(module: Uint8Array): World | null {
  const window = new Bytes(module);
  if (readPreamble(window) !== 'core') window.fail('the file is a component, not a core module');
  for (const { id, body } of readSections(window)) {
    if (id !== 0 || !body.name().startsWith('component-type')) continue;
    readPreamble(body);
    const { imports, exports } = runWorldType(readDefinitions(body));
    return { id: 'root:component/root', imports: toExterns(imports), exports: toExterns(exports) };
  }
  return null;
}
