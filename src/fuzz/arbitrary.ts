import fc from 'fast-check';
import { isIntKind, type Value } from '../wave/value.ts';
import type { Case, ValType } from '../wit/model.ts';
import type { Leaves } from './leaves.ts';

/**
 * Values of a type. A handle is a number in the place of a variable, `#3`: which one it is, only a case can tell.
 * Every mapping knows its way back, so that a value from anywhere can be made smaller.
 */
export function valuesOf(type: ValType, leaves: Leaves, depth = 0): fc.Arbitrary<Value> {
  const inner = (part: ValType, deeper = 0) => valuesOf(part, leaves, depth + deeper);
  switch (type.kind) {
    case 'list':
      if (type.element.kind === 'u8') return wrapped(leaves.bytes, 'bytes', 'bytes');
      return wrapped(leaves.list(inner(type.element, 1), depth, isDear(type.element)), 'list', 'items');
    case 'fixed-list': {
      const bounds = { minLength: type.length, maxLength: type.length, size: 'max' } as const;
      return wrapped(fc.array(inner(type.element, 1), bounds), 'fixed-list', 'items');
    }
    case 'tuple':
      return wrapped(fc.tuple(...type.items.map((item) => inner(item))), 'tuple', 'items');
    case 'map':
      return mapsOf(leaves.list(fc.tuple(inner(type.key, 1), inner(type.value, 1)), depth, true));
    case 'record':
      return recordsOf(
        type.fields.map(({ name }) => name),
        fc.tuple(...type.fields.map((field) => inner(field.type))),
      );
    case 'variant':
      return oneCase('variant', type.cases, inner);
    case 'result':
      return oneCase(
        'result',
        [
          { name: 'ok', type: type.ok },
          { name: 'err', type: type.err },
        ],
        inner,
      );
    case 'option':
      return optionsOf(inner(type.some));
    default:
      return simple(type, leaves);
  }
}

function simple(type: ValType, leaves: Leaves): fc.Arbitrary<Value> {
  if (isIntKind(type.kind)) return wrapped(leaves.integer(type.kind), type.kind, 'value');
  switch (type.kind) {
    case 'bool':
      return wrapped(fc.boolean(), 'bool', 'value');
    case 'f32':
    case 'f64':
      return wrapped(leaves.float(type.kind), type.kind, 'value');
    case 'char':
      return wrapped(leaves.scalar, 'char', 'value');
    case 'string':
      return wrapped(leaves.text, 'string', 'value');
    case 'enum':
      return wrapped(fc.constantFrom(...type.cases), 'enum', 'case');
    case 'flags':
      return wrapped(fc.subarray([...type.flags]), 'flags', 'names');
    case 'own':
    case 'borrow':
      return wrapped(leaves.handle, 'handle', 'variable');
    default:
      throw new Error(`a ${type.kind} has no WAVE form`);
  }
}

const isDear = ({ kind }: ValType) =>
  !isIntKind(kind) && !['bool', 'f32', 'f64', 'char', 'enum'].includes(kind);

/** `{ kind, [key]: inner }`, and back. */
function wrapped(inner: fc.Arbitrary<unknown>, kind: Value['kind'], key: string): fc.Arbitrary<Value> {
  return inner.map(
    (value) => ({ kind, [key]: value }) as unknown as Value,
    (value) => {
      if ((value as Value | null)?.kind !== kind) throw new Error(`no ${kind}`);
      return (value as Readonly<Record<string, unknown>>)[key];
    },
  );
}

function recordsOf(names: readonly string[], values: fc.Arbitrary<Value[]>): fc.Arbitrary<Value> {
  return values.map(
    (items): Value => ({
      kind: 'record',
      fields: items.map((value, index) => ({ name: names[index] ?? '', value })),
    }),
    (value) => {
      if ((value as Value).kind !== 'record') throw new Error('no record');
      return (value as Extract<Value, { kind: 'record' }>).fields.map((field) => field.value);
    },
  );
}

function optionsOf(some: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const inner: fc.Arbitrary<Value | null> = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: some },
  );
  return wrapped(inner, 'option', 'some');
}

/** Cases without payload come first: those with one shrink towards them. */
function oneCase(
  kind: 'variant' | 'result',
  cases: readonly Case[],
  inner: (type: ValType) => fc.Arbitrary<Value>,
): fc.Arbitrary<Value> {
  const ordered = [
    ...cases.filter(({ type }) => type === null),
    ...cases.filter(({ type }) => type !== null),
  ];
  const arbitraries = ordered.map(({ name, type }) => {
    const payload: fc.Arbitrary<Value | null> = type === null ? fc.constant(null) : inner(type);
    return payload.map(
      (value): Value => ({ kind, case: name, value }) as Value,
      (value) => {
        const { kind: found, case: chosen, value: held } = value as Extract<Value, { kind: 'variant' }>;
        if (found !== kind || chosen !== name) throw new Error(`no ${name}`);
        return held;
      },
    );
  });
  return fc.oneof({ withCrossShrink: true }, ...arbitraries);
}

/** Of equal keys the last counts. */
function mapsOf(entries: fc.Arbitrary<[Value, Value][]>): fc.Arbitrary<Value> {
  const text = (value: Value) =>
    JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
  return entries.map(
    (list): Value => ({
      kind: 'map',
      entries: [...new Map(list.map((entry) => [text(entry[0]), entry])).values()],
    }),
    (value) => {
      if ((value as Value).kind !== 'map') throw new Error('no map');
      return [...(value as Extract<Value, { kind: 'map' }>).entries] as [Value, Value][];
    },
  );
}
