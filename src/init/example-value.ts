import { isIntKind, type Value } from '../wave/value.ts';
import type { TypeName, ValType } from '../wit/model.ts';

/** The variable of a handle that lives where the example is written; null where none can be made. */
export type HandleOf = (resource: TypeName) => string | null;

/** A simple value of a type, such as somebody would try first; null where it takes a handle that cannot be made. */
export function exampleValue(type: ValType, handleOf: HandleOf): Value | null {
  if (isIntKind(type.kind)) return { kind: type.kind, value: 1n };
  switch (type.kind) {
    case 'bool':
      return { kind: 'bool', value: true };
    case 'f32':
    case 'f64':
      return { kind: type.kind, value: 1.5 };
    case 'char':
      return { kind: 'char', value: 'a' };
    case 'string':
      return { kind: 'string', value: 'example' };
    case 'own':
    case 'borrow': {
      const variable = handleOf(type.resource);
      return variable === null ? null : { kind: 'handle', variable };
    }
    default:
      return exampleCompound(type, (inner) => exampleValue(inner, handleOf));
  }
}

type Make = (type: ValType) => Value | null;

/** What holds a handle that cannot be made is empty where it may be. */
function exampleCompound(type: ValType, make: Make): Value | null {
  switch (type.kind) {
    case 'list':
      return type.element.kind === 'u8'
        ? { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) }
        : { kind: 'list', items: maybe(make(type.element)) };
    case 'fixed-list':
      return withAll(
        Array.from({ length: type.length }, () => make(type.element)),
        (items) => ({
          kind: 'fixed-list',
          items,
        }),
      );
    case 'map': {
      const [key, value] = [make(type.key), make(type.value)];
      return { kind: 'map', entries: key === null || value === null ? [] : [[key, value]] };
    }
    case 'tuple':
      return withAll(type.items.map(make), (items) => ({ kind: 'tuple', items }));
    case 'option':
      return { kind: 'option', some: make(type.some) };
    default:
      return exampleNamed(type, make);
  }
}

function exampleNamed(type: ValType, make: Make): Value | null {
  switch (type.kind) {
    case 'record':
      return withAll(
        type.fields.map((field) => make(field.type)),
        (values) => ({
          kind: 'record',
          fields: type.fields.flatMap(({ name }, at) => maybe(values[at]).map((value) => ({ name, value }))),
        }),
      );
    case 'flags':
      return { kind: 'flags', names: type.flags.slice(0, 1) };
    case 'enum':
      return { kind: 'enum', case: type.cases[0] ?? '' };
    case 'variant': {
      const made = firstMade(type.cases, ({ type: payload }) => payload, make);
      return made === null ? null : { kind: 'variant', case: made.one.name, value: made.value };
    }
    case 'result': {
      const made = firstMade(['ok', 'err'] as const, (name) => type[name], make);
      return made === null ? null : { kind: 'result', case: made.one, value: made.value };
    }
    default:
      return null;
  }
}

/** The first case whose payload can be made, if it has one. */
function firstMade<T>(
  cases: readonly T[],
  payloadOf: (one: T) => ValType | null,
  make: Make,
): { readonly one: T; readonly value: Value | null } | null {
  for (const one of cases) {
    const type = payloadOf(one);
    const value = type === null ? null : make(type);
    if (type === null || value !== null) return { one, value };
  }
  return null;
}

function withAll(values: readonly (Value | null)[], build: (all: readonly Value[]) => Value): Value | null {
  const made = values.filter((value) => value !== null);
  return made.length === values.length ? build(made) : null;
}

const maybe = (value: Value | null | undefined): Value[] => (value == null ? [] : [value]);
