import type { Func, TypeName, ValType } from './model.ts';
import { sameTrack } from './version.ts';

const sameOwner = (one: string | null, other: string | null) =>
  one === other || (one !== null && other !== null && sameTrack(one, other));

/**
 * Whether two handles are of the same resource: by its name and by who declares it. Encoders merge imports of one track,
 * and then the newest declares what was of the older; where a version is really lacking, its import or export says so.
 */
export function sameResource(one: TypeName, other: TypeName): boolean {
  return one.name === other.name && sameOwner(one.owner, other.owner);
}

function sameOptional(one: ValType | null, other: ValType | null): boolean {
  return one === null || other === null ? one === other : sameType(one, other);
}

type Labelled = { readonly name: string; readonly type: ValType | null };

function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => same(item, other[index] as T));
}

const sameLabelled = (one: Labelled, other: Labelled) =>
  one.name === other.name && sameOptional(one.type, other.type);
const sameText = (one: string, other: string) => one === other;

/**
 * Structural equality, as wasm-tools judges it: labels and their order count, names of types do not, save for resources.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Subtyping.md
 */
export function sameType(one: ValType, other: ValType): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'record':
      return other.kind === 'record' && sameList(one.fields, other.fields, sameLabelled);
    case 'variant':
      return other.kind === 'variant' && sameList(one.cases, other.cases, sameLabelled);
    case 'enum':
      return other.kind === 'enum' && sameList(one.cases, other.cases, sameText);
    case 'flags':
      return other.kind === 'flags' && sameList(one.flags, other.flags, sameText);
    case 'own':
    case 'borrow':
      return other.kind === one.kind && sameResource(one.resource, other.resource);
    case 'list':
      return other.kind === 'list' && sameType(one.element, other.element);
    case 'fixed-list':
      return (
        other.kind === 'fixed-list' && one.length === other.length && sameType(one.element, other.element)
      );
    case 'map':
      return other.kind === 'map' && sameType(one.key, other.key) && sameType(one.value, other.value);
    case 'tuple':
      return other.kind === 'tuple' && sameList(one.items, other.items, sameType);
    case 'option':
      return other.kind === 'option' && sameType(one.some, other.some);
    case 'result':
      return other.kind === 'result' && sameOptional(one.ok, other.ok) && sameOptional(one.err, other.err);
    case 'stream':
    case 'future':
      return other.kind === one.kind && sameOptional(one.element, other.element);
    default:
      return one.kind === other.kind;
  }
}

/** Functions of one type: parameter names count as they do for wasm-tools, and so does `async`. */
export function sameFunc(one: Func, other: Func): boolean {
  return (
    one.async === other.async &&
    one.role.kind === other.role.kind &&
    sameList(one.params, other.params, sameLabelled) &&
    sameOptional(one.result, other.result)
  );
}
