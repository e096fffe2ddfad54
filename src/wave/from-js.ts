import type { Case, Field, ValType } from '../wit/model.ts';
import { isBigKind, isNullable, jsNames, typedArrayOf } from './js-shape.ts';
import { type Converted, type Handles, Misshapen, Trail } from './js-trail.ts';
import { printValue } from './print.ts';
import { typeName } from './type-name.ts';
import { INTEGER_RANGE, type IntKind, isIntKind, type Value } from './value.ts';

/**
 * The value behind what code transpiled by jco 1.35 gives for this type, nested or as an argument of an import.
 * A function's own `result` is thrown or returned instead: `fromJsOutcome`.
 */
export function fromJs(js: unknown, type: ValType, handles: Handles | null = null): Converted<Value> {
  const trail = new Trail(handles);
  return trail.settle(() => valueFrom(js, type, trail));
}

type Kind<K extends ValType['kind']> = Extract<ValType, { readonly kind: K }>;

/** What `fromJs` does, at a place in a larger value; throws `Misshapen`. */
export function valueFrom(js: unknown, type: ValType, trail: Trail): Value {
  if (isIntKind(type.kind)) return { kind: type.kind, value: integerOf(js, type.kind) };
  switch (type.kind) {
    case 'bool':
      return typeof js === 'boolean' ? { kind: 'bool', value: js } : misfit(js, type);
    case 'f32':
    case 'f64':
      if (typeof js !== 'number') return misfit(js, type);
      return { kind: type.kind, value: type.kind === 'f32' ? Math.fround(js) : js };
    case 'char':
      return typeof js === 'string' && [...wellFormed(js)].length === 1
        ? { kind: 'char', value: js }
        : misfit(js, type);
    case 'string':
      return typeof js === 'string' ? { kind: 'string', value: wellFormed(js) } : misfit(js, type);
    case 'enum':
      return typeof js === 'string' && type.cases.includes(js)
        ? { kind: 'enum', case: js }
        : misfit(js, type);
    case 'own':
    case 'borrow':
      return handleFrom(js, type, trail);
    default:
      return convertCompound(js, type, trail);
  }
}

function convertCompound(js: unknown, type: ValType, trail: Trail): Value {
  switch (type.kind) {
    case 'list':
      return listFrom(js, type, trail);
    case 'fixed-list':
      return { kind: 'fixed-list', items: itemsFrom(arrayOf(js, type, type.length), type.element, trail) };
    case 'tuple':
      return {
        kind: 'tuple',
        items: arrayOf(js, type, type.items.length).map((item, at) =>
          trail.within(`.${at}`, () => valueFrom(item, type.items[at] ?? type, trail)),
        ),
      };
    case 'map':
      return mapFrom(js, type, trail);
    case 'record':
      return recordFrom(js, type, trail);
    case 'flags':
      return flagsFrom(js, type);
    case 'option':
      return optionFrom(js, type, trail);
    case 'result':
      return resultFrom(js, type, trail);
    case 'variant':
      return variantFrom(js, type, trail);
    default:
      throw new Misshapen(`a ${typeName(type)} cannot be shown in WAVE`);
  }
}

function integerOf(js: unknown, kind: IntKind): bigint {
  const [least, greatest] = INTEGER_RANGE[kind];
  const isInteger = isBigKind(kind) ? typeof js === 'bigint' : Number.isInteger(js);
  const value = isInteger ? BigInt(js as bigint | number) : null;
  return value !== null && value >= least && value <= greatest ? value : misfit(js, { kind });
}

function listFrom(js: unknown, type: Kind<'list'>, trail: Trail): Value {
  if (type.element.kind === 'u8' && js instanceof Uint8Array) return { kind: 'bytes', bytes: js.slice() };
  const Typed = typedArrayOf(type.element.kind);
  const array =
    Typed !== null && js instanceof Typed
      ? Array.from<unknown>(js as Iterable<unknown>)
      : arrayOf(js, type, null);
  const items = itemsFrom(array, type.element, trail);
  if (type.element.kind !== 'u8') return { kind: 'list', items };
  return { kind: 'bytes', bytes: Uint8Array.from(array as readonly number[]) };
}

function itemsFrom(array: readonly unknown[], element: ValType, trail: Trail): Value[] {
  return array.map((item, at) => trail.within(`[${at}]`, () => valueFrom(item, element, trail)));
}

/** An array without holes, of this length where one is asked for. */
function arrayOf(js: unknown, type: ValType, length: number | null): readonly unknown[] {
  if (!Array.isArray(js)) return misfit(js, type);
  if (length !== null && js.length !== length) {
    throw new Misshapen(`${typeName(type)} has ${length} elements, not ${js.length}`);
  }
  return Array.from(js);
}

function mapFrom(js: unknown, type: Kind<'map'>, trail: Trail): Value {
  if (!(js instanceof Map)) return misfit(js, type);
  const entries = Array.from(js, ([jsKey, jsValue], at): readonly [Value, Value] => {
    const key = trail.within(`[${at}]`, () => valueFrom(jsKey, type.key, trail));
    return [key, trail.within(`[${printValue(key)}]`, () => valueFrom(jsValue, type.value, trail))];
  });
  return { kind: 'map', entries };
}

function recordFrom(js: unknown, type: Kind<'record'>, trail: Trail): Value {
  const object = objectOf(js, type);
  const types = new Map(type.fields.map((field: Field) => [field.name, field.type]));
  const fields = jsNames([...types.keys()]).map(([name, key]) => {
    const value = trail.within(`.${name}`, () => {
      const fieldType = types.get(name) ?? type;
      if (!(key in object) && fieldType.kind !== 'option')
        throw new Misshapen(`the property ${key} is missing`);
      return valueFrom(object[key], fieldType, trail);
    });
    return { name, value };
  });
  return { kind: 'record', fields };
}

function flagsFrom(js: unknown, type: Kind<'flags'>): Value {
  const object = objectOf(js, type);
  const set = jsNames(type.flags).filter(([, key]) => {
    const flag = object[key] ?? false;
    if (typeof flag !== 'boolean') throw new Misshapen(`the flag ${key} is ${shown(flag)}, not a boolean`);
    return flag;
  });
  return { kind: 'flags', names: set.map(([name]) => name) };
}

function optionFrom(js: unknown, type: Kind<'option'>, trail: Trail): Value {
  if (isNullable(type)) return { kind: 'option', some: js === undefined ? null : some(js, type, trail) };
  const { tag, val } = objectOf(js, type);
  if (tag === 'none') return { kind: 'option', some: null };
  if (tag !== 'some') throw new Misshapen(`the tag of an option is some or none, not ${shown(tag)}`);
  return { kind: 'option', some: some(val, type, trail) };
}

function some(js: unknown, type: Kind<'option'>, trail: Trail): Value {
  return trail.within('', () => valueFrom(js, type.some, trail));
}

function resultFrom(js: unknown, type: Kind<'result'>, trail: Trail): Value {
  const { tag, val } = objectOf(js, type);
  if (tag !== 'ok' && tag !== 'err')
    throw new Misshapen(`the tag of a result is ok or err, not ${shown(tag)}`);
  return { kind: 'result', case: tag, value: payloadFrom(tag, val, type[tag], trail) };
}

function variantFrom(js: unknown, type: Kind<'variant'>, trail: Trail): Value {
  const { tag, val } = objectOf(js, type);
  const found = type.cases.find(({ name }: Case) => name === tag);
  if (found === undefined) throw new Misshapen(`${typeName(type)} has no case ${shown(tag)}`);
  return { kind: 'variant', case: found.name, value: payloadFrom(found.name, val, found.type, trail) };
}

/** The value of a case's payload; null where the case has none, and then JavaScript has undefined. */
export function payloadFrom(name: string, js: unknown, type: ValType | null, trail: Trail): Value | null {
  if (type !== null) return trail.within(`.${name}`, () => valueFrom(js, type, trail));
  if (js !== undefined) throw new Misshapen(`${name} has no payload, and ${shown(js)} is given`);
  return null;
}

function handleFrom(js: unknown, type: Kind<'own' | 'borrow'>, trail: Trail): Value {
  const variable =
    typeof js === 'object' && js !== null ? trail.handles?.variableOf(js, type.resource) : undefined;
  return variable === undefined ? misfit(js, type) : { kind: 'handle', variable };
}

function objectOf(js: unknown, type: ValType): Readonly<Record<string, unknown>> {
  if (typeof js !== 'object' || js === null || Array.isArray(js)) return misfit(js, type);
  return js as Record<string, unknown>;
}

function wellFormed(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new Misshapen('a lone surrogate cannot be in a WIT string');
  return text;
}

function misfit(js: unknown, type: ValType): never {
  throw new Misshapen(`${shown(js)} is no ${typeName(type)}`);
}

/** A JavaScript value in a message: primitives as they are, cut; anything else by its class. */
function shown(js: unknown): string {
  if (typeof js === 'string') return JSON.stringify(js.length > 40 ? `${js.slice(0, 40)}…` : js);
  if (typeof js === 'bigint') return `${js}n`;
  if (typeof js === 'number' || typeof js === 'boolean' || js === undefined || js === null) return String(js);
  return `a JavaScript ${typeof js === 'object' ? Object.prototype.toString.call(js).slice(8, -1) : typeof js}`;
}
