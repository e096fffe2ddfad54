import { MalformedWasm } from './bytes.ts';
import type { Definition, ExternType, SortIndex } from './definitions.ts';
import { makeType } from './make-type.ts';
import {
  type Body,
  define,
  type Externs,
  type Item,
  itemAt,
  type NamedItem,
  newScope,
  type Scope,
} from './scope.ts';

/** Instances of instances of instances: a real composition stays far below both, a hostile one must end. */
const MAX_DEPTH = 64;
const MAX_STEPS = 1_000_000;

/** How much was run so far, over all bodies. */
interface Spent {
  steps: number;
  depth: number;
}

interface Running {
  readonly scope: Scope;
  readonly imports: Map<string, NamedItem>;
  readonly exports: Map<string, NamedItem>;
  /** What the imports are bound to; null where nobody instantiates: then every import is fresh. */
  readonly args: ReadonlyMap<string, Item> | null;
  readonly spent: Spent;
}

function itemOf(scope: Scope, { sort, index }: SortIndex, offset: number): Item {
  switch (sort) {
    case 'func':
      return { sort, func: itemAt(scope.funcs, index, offset) };
    case 'type':
      return { sort, type: itemAt(scope.types, index, offset) };
    case 'instance':
      return { sort, instance: itemAt(scope.instances, index, offset) };
    case 'component':
      return { sort, component: itemAt(scope.components, index, offset) };
    case 'other':
      return { sort };
  }
}

/** An item of which nothing is known but its type. */
function fresh({ scope, spent }: Running, type: ExternType, offset: number): Item {
  if (type.sort === 'other') return type;
  if (type.sort === 'type') {
    const bound = type.bound === null ? null : itemAt(scope.types, type.bound, offset);
    return { sort: 'type', type: bound ?? { kind: 'resource', naming: { owner: null, name: '' } } };
  }
  const value = itemAt(scope.types, type.type, offset);
  if (type.sort === 'func' && value.kind === 'func') return { sort: 'func', func: value.func };
  if (type.sort === 'instance' && value.kind === 'body') {
    return { sort: 'instance', instance: runBody(value.body, null, spent).exports };
  }
  if (type.sort === 'component' && value.kind === 'body') return { sort: 'component', component: value.body };
  throw new MalformedWasm(offset, `type ${type.type} is no ${type.sort} type`);
}

function runImport(running: Running, definition: Definition & { kind: 'import' }): Item {
  const { name, type, offset } = definition;
  const item = running.args === null ? fresh(running, type, offset) : running.args.get(name.name);
  if (item === undefined || item.sort !== type.sort) {
    throw new MalformedWasm(offset, `nothing that fits is given for import "${name.name}"`);
  }
  running.imports.set(name.name, { item, implements: name.implements });
  return item;
}

/** Functions and instances are seen as they are ascribed: there stand the names of their types. A type is what it is. */
function runExport(running: Running, { name, item, type, offset }: Definition & { kind: 'export' }): Item {
  const ascribed = type !== null && (item === null || type.sort === 'func' || type.sort === 'instance');
  const known = item === null ? null : itemOf(running.scope, item, offset);
  const exported = ascribed ? fresh(running, type, offset) : known;
  if (exported === null) throw new MalformedWasm(offset, 'an export of nothing');
  running.exports.set(name.name, { item: exported, implements: name.implements });
  return exported;
}

function outer(scope: Scope, { count, sort, index, offset }: Definition & { kind: 'outer' }): Item {
  let from: Scope | null = scope;
  for (let step = 0; step < count && from !== null; step += 1) from = from.parent;
  if (from === null) throw new MalformedWasm(offset, `there are no ${count} scopes around this one`);
  return itemOf(from, { sort, index }, offset);
}

function aliased(scope: Scope, { instance, name, sort, offset }: Definition & { kind: 'alias' }): Item {
  if (sort === 'other') return { sort };
  const found = itemAt(scope.instances, instance, offset).get(name);
  if (found?.item.sort === sort) return found.item;
  throw new MalformedWasm(offset, `instance ${instance} has no ${sort} "${name}"`);
}

function instantiate({ scope, spent }: Running, definition: Definition & { kind: 'instantiate' }): Externs {
  const { component, args, offset } = definition;
  const given = new Map(args.map(({ name, item }) => [name, itemOf(scope, item, offset)]));
  return runBody(itemAt(scope.components, component, offset), given, spent).exports;
}

function bundle(scope: Scope, { exports, offset }: Definition & { kind: 'bundle' }): Externs {
  return new Map(
    exports.map(({ name, item }) => [name, { item: itemOf(scope, item, offset), implements: null }]),
  );
}

function lifted(scope: Scope, { type, offset }: Definition & { kind: 'lift' }): Item {
  const value = itemAt(scope.types, type, offset);
  if (value.kind !== 'func') throw new MalformedWasm(offset, `type ${type} is no function type`);
  return { sort: 'func', func: value.func };
}

/** Each definition makes one item. */
function step(running: Running, definition: Definition): Item {
  const { scope } = running;
  switch (definition.kind) {
    case 'import':
      return runImport(running, definition);
    case 'export':
      return runExport(running, definition);
    case 'type':
      return { sort: 'type', type: makeType(scope, definition.type, definition.offset) };
    case 'outer':
      return outer(scope, definition);
    case 'alias':
      return aliased(scope, definition);
    case 'instantiate':
      return { sort: 'instance', instance: instantiate(running, definition) };
    case 'bundle':
      return { sort: 'instance', instance: bundle(scope, definition) };
    case 'lift':
      return lifted(scope, definition);
    case 'component':
      return { sort: 'component', component: { definitions: definition.body, scope } };
  }
}

function runBody(
  { definitions, scope: parent }: Body,
  args: ReadonlyMap<string, Item> | null,
  spent: Spent,
): { imports: Externs; exports: Externs } {
  const running: Running = { scope: newScope(parent), imports: new Map(), exports: new Map(), args, spent };
  spent.depth += 1;
  for (const definition of definitions) {
    spent.steps += 1;
    if (spent.depth > MAX_DEPTH || spent.steps > MAX_STEPS) {
      throw new MalformedWasm(definition.offset, 'instances of instances go on without end');
    }
    define(running.scope, step(running, definition));
  }
  spent.depth -= 1;
  return running;
}

/** Imports and exports of a component with their types, by running its definitions abstractly. Throws `MalformedWasm`. */
export function runComponent(definitions: readonly Definition[]): { imports: Externs; exports: Externs } {
  return runBody({ definitions, scope: newScope(null) }, null, { steps: 0, depth: 0 });
}

/**
 * The same of the world that a `component-type` section describes: the one component type inside the one type that it exports.
 * Throws `MalformedWasm`.
 */
export function runWorldType(definitions: readonly Definition[]): { imports: Externs; exports: Externs } {
  const spent: Spent = { steps: 0, depth: 0 };
  let body: Body = { definitions, scope: newScope(null) };
  for (const sort of ['type', 'component'] as const) {
    const item = [...runBody(body, null, spent).exports.values()].find((one) => one.item.sort === sort)?.item;
    if (item?.sort === 'component') body = item.component;
    else if (item?.sort === 'type' && item.type.kind === 'body') body = item.type.body;
    else throw new MalformedWasm(0, 'no world where the world of a module belongs');
  }
  return runBody(body, null, spent);
}
