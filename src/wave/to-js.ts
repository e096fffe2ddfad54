import type { ValType } from '../wit/model.ts';
import { isBigKind, isNullable, jsNames, type NumberArray, typedArrayOf } from './js-shape.ts';
import { type Converted, type Handles, Misshapen, Trail } from './js-trail.ts';
import { typeName } from './type-name.ts';
import type { Value } from './value.ts';

/**
 * The JavaScript value that code transpiled by jco 1.35 takes for a value of this type, nested or as an argument.
 * A function's own `result` is thrown or returned instead: `toJsOutcome`.
 */
export function toJs(value: Value, type: ValType, handles: Handles | null = null): Converted<unknown> {
  const trail = new Trail(handles);
  return trail.settle(() => jsOf(value, type, trail));
}

/** What `toJs` does, at a place in a larger value; throws `Misshapen`. */
export function jsOf(value: Value, type: ValType, trail: Trail): unknown {
  switch (value.kind) {
    case 'bool':
    case 'f32':
    case 'f64':
      return value.kind === type.kind ? value.value : mismatch(value, type);
    case 'char':
    case 'string':
      return value.kind === type.kind ? wellFormed(value.value) : mismatch(value, type);
    case 'enum':
      return type.kind === 'enum' ? value.case : mismatch(value, type);
    case 'bytes':
      return type.kind === 'list' && type.element.kind === 'u8' ? value.bytes : mismatch(value, type);
    case 'handle':
      return handleOf(value.variable, value, type, trail);
    case 'option':
    case 'result':
    case 'variant':
      return convertCase(value, type, trail);
    case 'list':
    case 'fixed-list':
    case 'tuple':
      return convertItems(value, type, trail);
    case 'map':
    case 'record':
    case 'flags':
      return convertKeyed(value, type, trail);
    default:
      if (value.kind !== type.kind) return mismatch(value, type);
      return isBigKind(value.kind) ? value.value : Number(value.value);
  }
}

type Of<K extends Value['kind']> = Extract<Value, { readonly kind: K }>;

function convertCase(
  value: Of<'option'> | Of<'result'> | Of<'variant'>,
  type: ValType,
  trail: Trail,
): unknown {
  if (value.kind === 'option' && type.kind === 'option') {
    if (value.some === null) return isNullable(type) ? undefined : { tag: 'none' };
    const { some } = value;
    const val = trail.within('', () => jsOf(some, type.some, trail));
    return isNullable(type) ? val : { tag: 'some', val };
  }
  if (value.kind === 'result' && type.kind === 'result') {
    return { tag: value.case, val: payload(value.case, value.value, type[value.case], trail) };
  }
  if (value.kind !== 'variant' || type.kind !== 'variant') return mismatch(value, type);
  const found = type.cases.find(({ name }) => name === value.case);
  if (found === undefined) throw new Misshapen(`${typeName(type)} has no case ${value.case}`);
  const val = payload(value.case, value.value, found.type, trail);
  return found.type === null ? { tag: value.case } : { tag: value.case, val };
}

/** The JavaScript value of a case's payload; undefined where the case has none. */
export function payload(name: string, value: Value | null, type: ValType | null, trail: Trail): unknown {
  if (value === null && type === null) return undefined;
  if (value === null || type === null) {
    throw new Misshapen(type === null ? `${name} has no payload` : `${name} lacks its payload`);
  }
  return trail.within(`.${name}`, () => jsOf(value, type, trail));
}

function convertItems(value: Of<'list' | 'fixed-list' | 'tuple'>, type: ValType, trail: Trail): unknown {
  if (type.kind === 'tuple' && value.kind === 'tuple') {
    const types = type.items;
    if (types.length !== value.items.length) return mismatch(value, type);
    return types.map((item, at) => trail.within(`.${at}`, () => convertItem(value.items[at], item, trail)));
  }
  if (type.kind !== value.kind || type.kind === 'tuple') return mismatch(value, type);
  if (type.kind === 'fixed-list' && type.length !== value.items.length) return mismatch(value, type);
  const { element } = type;
  const items = value.items.map((item, at) => trail.within(`[${at}]`, () => jsOf(item, element, trail)));
  const Typed = type.kind === 'list' ? typedArrayOf(element.kind) : null;
  return Typed === null ? items : filled(new Typed(items.length), items);
}

function convertItem(value: Value | undefined, type: ValType, trail: Trail): unknown {
  if (value === undefined) throw new Misshapen(`a ${typeName(type)} is missing`);
  return jsOf(value, type, trail);
}

function filled(array: NumberArray, items: readonly unknown[]): NumberArray {
  items.forEach((item, at) => {
    array[at] = item as never;
  });
  return array;
}

function convertKeyed(value: Of<'map'> | Of<'record'> | Of<'flags'>, type: ValType, trail: Trail): unknown {
  if (value.kind === 'map' && type.kind === 'map') {
    return new Map(
      value.entries.map(([key, item], at) =>
        trail.within(`[${at}]`, () => [jsOf(key, type.key, trail), jsOf(item, type.value, trail)]),
      ),
    );
  }
  if (value.kind === 'flags' && type.kind === 'flags') {
    return Object.fromEntries(jsNames(type.flags).map(([name, key]) => [key, value.names.includes(name)]));
  }
  if (value.kind !== 'record' || type.kind !== 'record') return mismatch(value, type);
  const given = new Map(value.fields.map((field) => [field.name, field.value]));
  const types = new Map(type.fields.map((field) => [field.name, field.type]));
  return Object.fromEntries(
    jsNames([...types.keys()]).map(([name, key]) => [
      key,
      trail.within(`.${name}`, () => convertItem(given.get(name), types.get(name) ?? type, trail)),
    ]),
  );
}

function handleOf(variable: string, value: Value, type: ValType, trail: Trail): unknown {
  if (type.kind !== 'own' && type.kind !== 'borrow') return mismatch(value, type);
  const object = trail.handles?.objectOf(variable, type.resource);
  if (object === undefined) throw new Misshapen(`no variable ${variable} holds a ${type.resource.name}`);
  return object;
}

function wellFormed(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new Misshapen('a lone surrogate cannot be passed in a WIT string');
  return text;
}

function mismatch(value: Value, type: ValType): never {
  throw new Misshapen(`a ${value.kind} is no ${typeName(type)}`);
}
