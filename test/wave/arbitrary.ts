import fc from 'fast-check';
import { printValue } from '../../src/wave/print.ts';
import { INTEGER_RANGE, isIntKind, type Value } from '../../src/wave/value.ts';
import type { PrimitiveKind, ValType } from '../../src/wit/model.ts';

/** Which kinds of types to make besides those that every tool knows. */
export interface Wanted {
  readonly maps?: boolean;
  readonly fixedLists?: boolean;
  /** Resources; their values are variables `h-0` to `h-9`. */
  readonly handles?: boolean;
}

const INTEGERS = ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64'] as const;
const KEYS = ['bool', 'char', 'string', ...INTEGERS] as const;
const PRIMITIVES = [...KEYS, 'f32', 'f64'] as const;

const primitive = (kinds: readonly PrimitiveKind[]): fc.Arbitrary<ValType> =>
  fc.constantFrom(...kinds).map((kind) => ({ kind }));

/** Labels: keywords of WAVE and WIT, words of either case, digits. No two are one name in JavaScript. */
const LABELS = [
  ...['true', 'false', 'some', 'none', 'ok', 'err', 'inf', 'nan', 'record', 'type', 'class', 'default'],
  ...[
    'a',
    'b',
    'N',
    'x1',
    'two-words',
    'HTTP2',
    'XML-parser',
    'method-GET',
    'URL-to-HTML5',
    'v-2y',
    'w-3Z',
    'C-4-c-D5',
  ],
];

const arbitraryLabel: fc.Arbitrary<string> = fc.constantFrom(...LABELS);

const labels = (minLength: number, maxLength: number) =>
  fc.shuffledSubarray(LABELS, { minLength, maxLength });

/** Any type, nested a few levels. */
export function arbitraryType(wanted: Wanted = {}): fc.Arbitrary<ValType> {
  const { type } = fc.letrec<{ type: ValType }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      primitive(PRIMITIVES),
      ...compounds(tie('type'), wanted),
    ),
  }));
  return type;
}

function compounds(type: fc.Arbitrary<ValType>, wanted: Wanted): fc.Arbitrary<ValType>[] {
  const name = arbitraryLabel.map((label) => ({ owner: 'test:types/all', name: label }));
  const maybe = fc.option(type, { nil: null });
  const resource = fc.record({ kind: fc.constantFrom('own', 'borrow'), resource: fc.constant(COUNTER) });
  return [
    fc.record({ kind: fc.constant('list'), element: type }),
    fc.record({ kind: fc.constant('option'), some: type }),
    fc.record({ kind: fc.constant('result'), ok: maybe, err: maybe }),
    fc.record({ kind: fc.constant('tuple'), items: fc.array(type, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('enum'), name, cases: labels(1, 5) }),
    fc.record({ kind: fc.constant('flags'), name, flags: labels(1, 5) }),
    fc.record({ kind: fc.constant('record'), name, fields: named(type) }),
    fc.record({ kind: fc.constant('variant'), name, cases: named(maybe) }),
    ...(wanted.maps ? [fc.record({ kind: fc.constant('map'), key: primitive(KEYS), value: type })] : []),
    ...(wanted.fixedLists
      ? [
          fc.record({
            kind: fc.constant('fixed-list'),
            element: type,
            length: fc.integer({ min: 1, max: 3 }),
          }),
        ]
      : []),
    ...(wanted.handles ? [resource] : []),
  ] as fc.Arbitrary<ValType>[];
}

export const COUNTER = { owner: 'test:types/all', name: 'counter' };

function named<T>(type: fc.Arbitrary<T>): fc.Arbitrary<{ name: string; type: T }[]> {
  return labels(1, 4).chain((names) =>
    fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), type }))),
  );
}

/** Any value of a type: extremes, NaN, -0 and every Unicode scalar value among them. */
export function arbitraryValue(type: ValType): fc.Arbitrary<Value> {
  if (isIntKind(type.kind)) return integer(type.kind);
  switch (type.kind) {
    case 'bool':
      return fc.boolean().map((value) => ({ kind: 'bool', value }));
    case 'f32':
      return fc.float().map((value) => ({ kind: 'f32', value }));
    case 'f64':
      return fc.double().map((value) => ({ kind: 'f64', value }));
    case 'char':
      return fc
        .string({ unit: 'binary', minLength: 1, maxLength: 1 })
        .map((value) => ({ kind: 'char', value }));
    case 'string':
      return fc.oneof(fc.string(), fc.string({ unit: 'binary' })).map((value) => ({ kind: 'string', value }));
    case 'own':
    case 'borrow':
      return fc.nat(9).map((index) => ({ kind: 'handle', variable: `h-${index}` }));
    default:
      return compoundValue(type);
  }
}

function integer(kind: (typeof INTEGERS)[number]): fc.Arbitrary<Value> {
  const [min, max] = INTEGER_RANGE[kind];
  return fc.bigInt({ min, max }).map((value) => ({ kind, value }));
}

function compoundValue(type: ValType): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'list':
      if (type.element.kind === 'u8')
        return fc.uint8Array({ maxLength: 8 }).map((bytes) => ({ kind: 'bytes', bytes }));
      return items('list', fc.array(arbitraryValue(type.element), { maxLength: 4 }));
    case 'fixed-list':
      return items(
        'fixed-list',
        fc.array(arbitraryValue(type.element), { minLength: type.length, maxLength: type.length }),
      );
    case 'tuple':
      return items('tuple', fc.tuple(...type.items.map(arbitraryValue)));
    case 'map':
      return fc
        .uniqueArray(fc.tuple(arbitraryValue(type.key), arbitraryValue(type.value)), {
          maxLength: 4,
          selector: ([key]) => printValue(key),
        })
        .map((entries) => ({ kind: 'map', entries }));
    case 'option':
      return fc.option(arbitraryValue(type.some), { nil: null }).map((some) => ({ kind: 'option', some }));
    default:
      return namedValue(type);
  }
}

function items(kind: 'list' | 'fixed-list' | 'tuple', values: fc.Arbitrary<Value[]>): fc.Arbitrary<Value> {
  return values.map((all) => ({ kind, items: all }));
}

function namedValue(type: ValType): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'record':
      return fc
        .tuple(
          ...type.fields.map((field) =>
            arbitraryValue(field.type).map((value) => ({ name: field.name, value })),
          ),
        )
        .map((fields) => ({ kind: 'record', fields }));
    case 'flags':
      return fc.subarray([...type.flags]).map((names) => ({ kind: 'flags', names }));
    case 'enum':
      return fc.constantFrom(...type.cases).map((name) => ({ kind: 'enum', case: name }));
    case 'variant':
      return fc
        .constantFrom(...type.cases)
        .chain((found) => payload(found.type).map((value) => ({ kind: 'variant', case: found.name, value })));
    case 'result':
      return fc
        .constantFrom('ok' as const, 'err' as const)
        .chain((name) => payload(type[name]).map((value) => ({ kind: 'result', case: name, value })));
    default:
      throw new Error(`no values of ${type.kind}`);
  }
}

function payload(type: ValType | null): fc.Arbitrary<Value | null> {
  return type === null ? fc.constant(null) : arbitraryValue(type);
}

export interface Typed {
  readonly type: ValType;
  readonly value: Value;
}

/** A type and one of its values. */
export function arbitraryTyped(wanted: Wanted = {}): fc.Arbitrary<Typed> {
  return arbitraryType(wanted).chain((type) => arbitraryValue(type).map((value) => ({ type, value })));
}
