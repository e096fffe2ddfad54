import { innerTypes } from './inner-types.ts';
import type { ValType } from './model.ts';

export type CoreType = 'i32' | 'i64' | 'f32' | 'f64';

/** More flat parameters than this are passed through memory. */
export const MAX_FLAT_PARAMS = 16;

/** One more than fits says "too many"; the rest need not be known. */
const ENOUGH = MAX_FLAT_PARAMS + 1;

const WIDE: Readonly<Record<string, CoreType>> = { u64: 'i64', s64: 'i64', f32: 'f32', f64: 'f64' };

/** Cases share their places in registers: equal types stay, 32 bits share an i32, everything else an i64. */
function join(one: CoreType, other: CoreType): CoreType {
  if (one === other) return one;
  const narrow = (type: CoreType) => type === 'i32' || type === 'f32';
  return narrow(one) && narrow(other) ? 'i32' : 'i64';
}

function flattenCases(cases: readonly (readonly CoreType[])[]): CoreType[] {
  const joined: CoreType[] = [];
  for (const flat of cases) {
    for (const [index, type] of flat.entries()) joined[index] = join(joined[index] ?? type, type);
  }
  return ['i32', ...joined];
}

/** Types already done: shared types would be walked once for each use otherwise. */
type Done = Map<ValType, readonly CoreType[]>;

function flattenList(types: readonly (ValType | null)[], done: Done): CoreType[] {
  const all: CoreType[] = [];
  for (const type of types) {
    if (all.length >= ENOUGH) break;
    if (type !== null) all.push(...flat(type, done));
  }
  return all;
}

function flattenKind(type: ValType, done: Done): CoreType[] {
  switch (type.kind) {
    case 'string':
    case 'list':
    case 'map':
      return ['i32', 'i32'];
    case 'record':
    case 'tuple':
      return flattenList(innerTypes(type), done);
    case 'fixed-list':
      return flattenList(Array(Math.min(type.length, ENOUGH)).fill(type.element), done);
    case 'variant':
    case 'option':
    case 'result':
      return flattenCases(innerTypes(type).map((inner) => (inner === null ? [] : flat(inner, done))));
    case 'flags':
      return Array(Math.min(Math.ceil(type.flags.length / 32), ENOUGH)).fill('i32');
    default:
      return [WIDE[type.kind] ?? 'i32'];
  }
}

function flat(type: ValType, done: Done): readonly CoreType[] {
  const known = done.get(type);
  if (known !== undefined) return known;
  const made = flattenKind(type, done).slice(0, ENOUGH);
  done.set(type, made);
  return made;
}

/**
 * The core types that a value is passed in; cut off beyond 17.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#flattening
 */
export function flatten(type: ValType): readonly CoreType[] {
  return flat(type, new Map());
}
