import type { Field, ValType } from '../wit/model.ts';
import { MalformedWasm } from './bytes.ts';
import type { Definition } from './definitions.ts';

/** The name of a resource or declared type: empty until the first import or export that names it. */
export interface Naming {
  owner: string | null;
  name: string;
}

export interface FuncValue {
  readonly async: boolean;
  readonly params: readonly Field[];
  readonly result: ValType | null;
}

/** A body that has not run, with the scope that its outer aliases see. */
export interface Body {
  readonly definitions: readonly Definition[];
  readonly scope: Scope;
}

/** What a type index means. The body of an instance or component type runs anew for each use: its resources are fresh each time. */
export type TypeValue =
  | { readonly kind: 'val'; readonly type: ValType; readonly depth: number }
  | { readonly kind: 'resource'; readonly naming: Naming }
  | { readonly kind: 'func'; readonly func: FuncValue }
  | { readonly kind: 'body'; readonly body: Body };

export type Item =
  | { readonly sort: 'func'; readonly func: FuncValue }
  | { readonly sort: 'type'; readonly type: TypeValue }
  | { readonly sort: 'instance'; readonly instance: Externs }
  | { readonly sort: 'component'; readonly component: Body }
  | { readonly sort: 'other' };

export interface NamedItem {
  readonly item: Item;
  /** The interface that a plainly named instance implements. */
  readonly implements: string | null;
}

/** Imports or exports in their order. */
export type Externs = ReadonlyMap<string, NamedItem>;

/** The index spaces of a component, component type or instance type while it runs. */
export interface Scope {
  readonly parent: Scope | null;
  readonly funcs: FuncValue[];
  readonly types: TypeValue[];
  readonly instances: Externs[];
  readonly components: Body[];
}

export function newScope(parent: Scope | null): Scope {
  return { parent, funcs: [], types: [], instances: [], components: [] };
}

/** The item at an index. Throws `MalformedWasm` with the offset of the definition that asks for it. */
export function itemAt<T>(space: readonly T[], index: number, offset: number): T {
  const item = space[index];
  if (item === undefined) throw new MalformedWasm(offset, `index ${index} of ${space.length} items`);
  return item;
}

/** Gives an item the next index of its sort. */
export function define(scope: Scope, item: Item): void {
  if (item.sort === 'func') scope.funcs.push(item.func);
  if (item.sort === 'type') scope.types.push(item.type);
  if (item.sort === 'instance') scope.instances.push(item.instance);
  if (item.sort === 'component') scope.components.push(item.component);
}
