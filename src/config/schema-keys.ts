import type { $ZodType } from 'zod/v4/core';
import type { Path } from './places.ts';

type Shape = Readonly<Record<string, $ZodType>>;
/** What zod's definitions hold, of those that the config is made of. */
interface Definition {
  readonly shape?: Shape;
  readonly innerType?: $ZodType;
  readonly valueType?: $ZodType;
  readonly element?: $ZodType;
  readonly options?: readonly $ZodType[];
}
const definition = (schema: $ZodType) => schema._zod.def as Definition;

/** The keys that a map of the config may have, by its path. */
export function keysAt(schema: $ZodType, path: Path): Shape {
  let within: $ZodType | undefined = schema;
  for (const part of path) {
    within = keysOf(within)[String(part)] ?? itemOf(within);
  }
  return keysOf(within);
}

/** What a list, or a map of any keys, holds. */
function itemOf(schema: $ZodType | undefined): $ZodType | undefined {
  const { valueType, element } = schema ? definition(bare(schema)) : {};
  return valueType ?? element;
}

/** The keys of a map, those of the maps among a union's branches included. */
export function keysOf(schema: $ZodType | undefined): Shape {
  if (!schema) return {};
  const { shape, options } = definition(bare(schema));
  if (shape) return Object.assign(Object.create(null), shape);
  return Object.assign(Object.create(null), ...(options ?? []).map(keysOf));
}

/** Without `optional` and `nullable`. */
function bare(schema: $ZodType): $ZodType {
  const { innerType } = definition(schema);
  return innerType ? bare(innerType) : schema;
}
