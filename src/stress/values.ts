import fc from 'fast-check';
import { valuesOf } from '../fuzz/arbitrary.ts';
import { sample } from '../fuzz/chance.ts';
import type { Leaves } from '../fuzz/leaves.ts';
import type { Value } from '../wave/value.ts';
import type { Func, ValType } from '../wit/model.ts';

/** Of which the heaviest is taken: an option may be none. */
const TRIES = 6;
/** Text inside lists. */
const SHORT = 32;

/** Arguments whose lists and texts have about so many bytes each. */
export function heavyArguments({ params }: Func, leaves: Leaves, bytes: number, seed: number): Value[] {
  return params.map(({ type }) => {
    const values = sample(valuesOf(type, sized(leaves, type, bytes, seed)), seed, TRIES);
    return values.reduce((best, value) => (weigh(value) > weigh(best) ? value : best));
  });
}

/** Bytes of texts and lists, roughly. */
export function weigh(value: Value): number {
  switch (value.kind) {
    case 'string':
      return value.value.length;
    case 'bytes':
      return value.bytes.length;
    case 'list':
    case 'fixed-list':
    case 'tuple':
      return value.items.reduce((sum, item) => sum + Math.max(1, weigh(item)), 0);
    case 'map':
      return value.entries.reduce((sum, [key, item]) => sum + weigh(key) + weigh(item), 0);
    case 'record':
      return value.fields.reduce((sum, field) => sum + weigh(field.value), 0);
    case 'option':
      return value.some === null ? 0 : weigh(value.some);
    case 'variant':
    case 'result':
      return value.value === null ? 0 : weigh(value.value);
    default:
      return 0;
  }
}

function sized(leaves: Leaves, type: ValType, bytes: number, seed: number): Leaves {
  const digits = digitsFrom(seed);
  const length = hasList(type) ? Math.min(SHORT, bytes) : bytes;
  return {
    ...leaves,
    text: fc.constant(digits(length)),
    bytes: fc.constant(new TextEncoder().encode(digits(length))),
    list: (element, depth, dear) => {
      const count = Math.max(1, Math.floor(bytes / (dear ? SHORT : 4)));
      if (depth > 0) return fc.array(element, { minLength: 1, maxLength: 2 });
      return fc.array(element, { minLength: 4, maxLength: 4 }).map((items) => repeated(items, count));
    },
  };
}

const repeated = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length] as T);

/** Another text for another seed: what is mixed up shows. */
const digitsFrom = (seed: number) => (length: number) =>
  String(((seed >>> 0) % 900_000) + 100_000)
    .repeat(Math.ceil(length / 6))
    .slice(0, length);

function hasList(type: ValType): boolean {
  return parts(type).some(({ kind, ...rest }) => kind === 'map' || (kind === 'list' && !isBytes(rest)));
}

const isBytes = (type: object) => 'element' in type && (type.element as ValType).kind === 'u8';

/** A type and all that it is made of. */
function parts(type: ValType): ValType[] {
  const inner = (types: readonly (ValType | null)[]) => types.flatMap((one) => (one ? parts(one) : []));
  switch (type.kind) {
    case 'list':
    case 'fixed-list':
      return [type, ...parts(type.element)];
    case 'map':
      return [type, ...inner([type.key, type.value])];
    case 'tuple':
      return [type, ...inner(type.items)];
    case 'option':
      return [type, ...parts(type.some)];
    case 'result':
      return [type, ...inner([type.ok, type.err])];
    case 'record':
      return [type, ...inner(type.fields.map((field) => field.type))];
    case 'variant':
      return [type, ...inner(type.cases.map((one) => one.type))];
    default:
      return [type];
  }
}

/** Whether a function takes or returns lists or strings: only such calls allocate in the component. */
export function allocates({ params, result }: Func): boolean {
  const all = [...params.map(({ type }) => type), ...(result === null ? [] : [result])].flatMap(parts);
  return all.some(({ kind }) => kind === 'list' || kind === 'string' || kind === 'map');
}

export function hasHandles({ params, result, role }: Func): boolean {
  const all = [...params.map(({ type }) => type), ...(result === null ? [] : [result])].flatMap(parts);
  return role.kind === 'constructor' || all.some(({ kind }) => kind === 'own' || kind === 'borrow');
}
