import type { Value } from '../wave/value.ts';
import type { ValType } from '../wit/model.ts';

type Handle = Extract<ValType, { kind: 'own' | 'borrow' }>;

/** A value with each of its handles replaced. */
export function mapHandles(
  value: Value,
  type: ValType,
  replace: (variable: string, type: Handle) => string,
): Value {
  const inner = (part: Value, partType: ValType | null | undefined) =>
    partType == null ? part : mapHandles(part, partType, replace);
  switch (value.kind) {
    case 'handle':
      return type.kind === 'own' || type.kind === 'borrow'
        ? { kind: 'handle', variable: replace(value.variable, type) }
        : value;
    case 'list':
    case 'fixed-list':
    case 'tuple':
      return { ...value, items: value.items.map((item, index) => inner(item, itemType(type, index))) };
    case 'map':
      if (type.kind !== 'map') return value;
      return {
        ...value,
        entries: value.entries.map(([key, item]) => [inner(key, type.key), inner(item, type.value)]),
      };
    case 'record':
      if (type.kind !== 'record') return value;
      return {
        ...value,
        fields: value.fields.map((field, index) => ({
          ...field,
          value: inner(field.value, type.fields[index]?.type),
        })),
      };
    case 'option':
      if (type.kind !== 'option' || value.some === null) return value;
      return { ...value, some: inner(value.some, type.some) };
    case 'result':
    case 'variant':
      return value.value === null
        ? value
        : { ...value, value: inner(value.value, payloadType(value.case, type)) };
    default:
      return value;
  }
}

function itemType(type: ValType, index: number): ValType | null {
  if (type.kind === 'tuple') return type.items[index] ?? null;
  return type.kind === 'list' || type.kind === 'fixed-list' ? type.element : null;
}

function payloadType(name: string, type: ValType): ValType | null {
  if (type.kind === 'result') return name === 'ok' ? type.ok : type.err;
  return type.kind === 'variant' ? (type.cases.find((one) => one.name === name)?.type ?? null) : null;
}
