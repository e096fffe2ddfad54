import type { Value } from '../wave/value.ts';

/** Two values of one type made into a third: mostly the first, with something of the second at one place. */
export function mix(a: Value, b: Value, place: number): Value {
  switch (a.kind) {
    case 'bytes':
      return b.kind === 'bytes'
        ? { kind: 'bytes', bytes: Uint8Array.from(splice([...a.bytes], [...b.bytes], place)) }
        : b;
    case 'string':
      return b.kind === 'string'
        ? { kind: 'string', value: splice([...a.value], [...b.value], place).join('') }
        : b;
    case 'list':
      return b.kind === 'list' ? { kind: 'list', items: splice(a.items, b.items, place) } : b;
    case 'fixed-list':
    case 'tuple':
      return b.kind === a.kind && 'items' in b ? { ...a, items: mixOne(a.items, b.items, place) } : b;
    case 'record': {
      if (b.kind !== 'record') return b;
      const values = mixOne(
        a.fields.map(({ value }) => value),
        b.fields.map(({ value }) => value),
        place,
      );
      return {
        ...a,
        fields: a.fields.map((field, index) => ({ ...field, value: values[index] ?? field.value })),
      };
    }
    case 'option':
      if (b.kind !== 'option' || a.some === null || b.some === null) return b;
      return { ...a, some: mix(a.some, b.some, place) };
    case 'variant':
    case 'result':
      if (b.kind !== a.kind || a.case !== b.case || a.value === null || b.value === null) return b;
      return { ...a, value: mix(a.value, b.value, place) };
    default:
      return b;
  }
}

function mixOne(a: readonly Value[], b: readonly Value[], place: number): Value[] {
  const chosen = place % Math.max(1, a.length);
  const rest = Math.floor(place / Math.max(1, a.length));
  return a.map((value, index) => {
    const other = b[index];
    return index === chosen && other !== undefined ? mix(value, other, rest) : value;
  });
}

/** The second inserted into the first, over some of it or over none of it. */
function splice<T>(a: readonly T[], b: readonly T[], place: number): T[] {
  const start = place % (a.length + 1);
  const over = Math.floor(place / (a.length + 1)) % 2 === 0 ? 0 : b.length;
  return [...a.slice(0, start), ...b, ...a.slice(start + over)];
}
