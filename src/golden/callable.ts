import type { Func, ValType } from '../wit/model.ts';

/** Why a function cannot be called from a transcript; null where it can. Streams, futures and async have no WAVE form. */
export function whyUncallable({ async, params, result }: Func): string | null {
  if (async) return 'it is async';
  const kind = firstKind([...params.map(({ type }) => type), result]);
  return kind === null ? null : `it takes or returns a ${kind}`;
}

const firstKind = (types: readonly (ValType | null)[]): string | null =>
  types.map((type) => (type === null ? null : unprintable(type))).find((kind) => kind !== null) ?? null;

function unprintable(type: ValType): string | null {
  switch (type.kind) {
    case 'stream':
    case 'future':
    case 'error-context':
      return type.kind;
    case 'list':
    case 'fixed-list':
      return unprintable(type.element);
    case 'map':
      return firstKind([type.key, type.value]);
    case 'tuple':
      return firstKind(type.items);
    case 'option':
      return unprintable(type.some);
    case 'result':
      return firstKind([type.ok, type.err]);
    case 'record':
      return firstKind(type.fields.map((field) => field.type));
    case 'variant':
      return firstKind(type.cases.map((one) => one.type));
    default:
      return null;
  }
}
