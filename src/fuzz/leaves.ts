import fc from 'fast-check';
import { type FloatKind, INTEGER_RANGE, type IntKind } from '../wave/value.ts';
import type { Dictionary } from './dictionary.ts';

/** Where the values come from that are no lists, records and cases: raw numbers and texts, not yet WAVE values. */
export interface Leaves {
  readonly integer: (kind: IntKind) => fc.Arbitrary<bigint>;
  readonly byte: fc.Arbitrary<number>;
  readonly float: (kind: FloatKind) => fc.Arbitrary<number>;
  readonly scalar: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
  readonly bytes: fc.Arbitrary<Uint8Array>;
  /** The variable of a resource: `#3` until a case knows its own. */
  readonly handle: fc.Arbitrary<string>;
  /** A list of a length that makes sense at this depth of lists within lists; `dear` elements are compound ones. */
  readonly list: <T>(element: fc.Arbitrary<T>, depth: number, dear: boolean) => fc.Arbitrary<T[]>;
}

const LONGEST = 65_536;

const range = (kind: IntKind) => ({ min: INTEGER_RANGE[kind][0], max: INTEGER_RANGE[kind][1] });

/** One Unicode scalar value; surrogates are left out. */
const anyScalar = fc.integer({ min: 0, max: 0x10_f7ff }).map(
  (code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800),
  (char) => {
    const code = typeof char === 'string' && [...char].length === 1 ? char.codePointAt(0) : undefined;
    if (code === undefined) throw new Error('no character');
    return code < 0xd800 ? code : code - 0x800;
  },
);

const joined = (chars: fc.Arbitrary<string[]>) =>
  chars.map(
    (parts) => parts.join(''),
    (text) => [...(text as string)],
  );

const asBytes = (numbers: fc.Arbitrary<number[]>) =>
  numbers.map(
    (list) => Uint8Array.from(list),
    (bytes) => [...(bytes as Uint8Array)],
  );

/** Every value of a type, without preference: what a value found by any means is made smaller by. */
export function plainLeaves(): Leaves {
  const list: Leaves['list'] = (element) => fc.array(element, { maxLength: LONGEST, size: 'max' });
  const byte = fc.integer({ min: 0, max: 255 });
  return {
    integer: (kind) => fc.bigInt(range(kind)),
    byte,
    float: (kind) => (kind === 'f32' ? fc.float() : fc.double()),
    scalar: anyScalar,
    text: joined(list(anyScalar, 0, false)),
    bytes: asBytes(list(byte, 0, false)),
    // Nothing is smaller than a handle.
    handle: fc.constant('').map(
      (text) => text,
      () => '',
    ),
    list,
  };
}

const SPECIAL_FLOATS = [0, -0, 1, -1, 0.5, 1e-30, 1e30, Number.NaN, Infinity, -Infinity];
const SPECIAL_CHARS = [
  'a',
  '0',
  ' ',
  '\0',
  '\n',
  '"',
  '\\',
  'é',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\uffff',
  '😀',
  '\u{10ffff}',
];
const SPECIAL_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  'NaN',
  'null',
  '{}',
  '[]',
  '"',
  '\\',
  '%s',
  '../..',
  '\0',
  'é',
  'e\u0301',
  '😀',
  '\ufeffa',
  'a\r\nb',
];

/** Edge values, constants that the program compares with, and anything. */
export function biasedLeaves({ integers, texts }: Dictionary): Leaves {
  const byte = biasedByte(integers);
  const scalar = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.constantFrom(...SPECIAL_CHARS) },
    { weight: 1, arbitrary: anyScalar },
  );
  const list = sized;
  const known = [...SPECIAL_TEXTS, ...texts];
  const text = fc.oneof(
    { weight: 3, arbitrary: joined(list(scalar, 0, false)) },
    { weight: 1, arbitrary: fc.constantFrom(...SPECIAL_TEXTS) },
    ...ranked(texts, 3),
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...known), { maxLength: 5 }).map((parts) => parts.join('')),
    },
  );
  return {
    integer: (kind) => biasedInteger(kind, integers),
    byte,
    float: biasedFloat,
    scalar,
    text,
    bytes: fc.oneof(
      { weight: 5, arbitrary: asBytes(list(byte, 0, false)) },
      { weight: 1, arbitrary: text.map((value) => new TextEncoder().encode(value)) },
    ),
    handle: fc.nat(255).map((index) => `#${index}`),
    list,
  };
}

function biasedByte(integers: readonly bigint[]): fc.Arbitrary<number> {
  const known = integers.filter((value) => value >= 0n && value <= 255n).map(Number);
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 255 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 0x20, 0x7f, 0x80, 0xff) },
    ...ranked(known, 2),
  );
}

/** Powers of two and their neighbours, as far as they fit, and what the program compares with, with its neighbours. */
function biasedInteger(kind: IntKind, integers: readonly bigint[]): fc.Arbitrary<bigint> {
  const { min, max } = range(kind);
  const bits = Number(kind.slice(1));
  const fits = (value: bigint) => value >= min && value <= max;
  const powers = [0, 3, 4, 7, 8, 15, 16, 31, 32, 52, 53, 63].map((bit) => 2n ** BigInt(bit));
  const edges = powers.flatMap((value) => [value - 1n, value, value + 1n, -value, -value - 1n]);
  // A constant of code is signed; the unsigned number of the same bits is meant as often.
  const known = integers.flatMap((value) => [value, BigInt.asUintN(bits, value), BigInt.asIntN(bits, value)]);
  const near = known.flatMap((value) => [value - 1n, value + 1n]);
  const news = (values: readonly bigint[]) =>
    [...new Set(values)].filter((value) => fits(value) && !edges.includes(value));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(min, max, ...edges.filter(fits)) },
    { weight: 2, arbitrary: fc.bigInt({ min: -100n < min ? min : -100n, max: 100n > max ? max : 100n }) },
    { weight: 1, arbitrary: fc.bigInt({ min, max }) },
    ...ranked(news(known), 4),
    ...ranked(news(near), 1),
  );
}

/** The first the most often: it is the nearest to what is tested. Nothing where there is nothing. */
function ranked<T>(values: readonly T[], weight: number): { weight: number; arbitrary: fc.Arbitrary<T> }[] {
  if (values.length === 0) return [];
  const ranks = values.map((value, index) => ({
    weight: Math.ceil(1000 / (index + 1)),
    arbitrary: fc.constant(value),
  }));
  return [{ weight, arbitrary: fc.oneof(...ranks) }];
}

function biasedFloat(kind: FloatKind): fc.Arbitrary<number> {
  const limits =
    kind === 'f32' ? [3.4028234663852886e38, 1.401298464324817e-45] : [Number.MAX_VALUE, Number.MIN_VALUE];
  const edges = [...SPECIAL_FLOATS, ...limits, ...limits.map((value) => -value)];
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...edges.map(kind === 'f32' ? Math.fround : Number)) },
    { weight: 1, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
    { weight: 1, arbitrary: kind === 'f32' ? fc.float() : fc.double() },
  );
}

/** Some kilobytes in each list and text: enough to see what is kept of them, and few enough to be sent thousands of times. */
export function heavyLeaves(leaves: Leaves): Leaves {
  const length = (elements: number) =>
    ({ minLength: elements, maxLength: elements + 100, size: 'max' }) as const;
  const digit = fc.integer({ min: 0, max: 9 });
  return {
    ...leaves,
    text: joined(fc.array(digit.map(String), length(3000))),
    bytes: asBytes(fc.array(digit, length(3000))),
    list: (element, depth, dear) =>
      depth === 0 ? fc.array(element, length(dear ? 50 : 1000)) : fc.array(element, { maxLength: 4 }),
  };
}

/** Mostly short, seldom some thousand elements; lists within lists stay small. */
function sized<T>(element: fc.Arbitrary<T>, depth: number, dear: boolean): fc.Arbitrary<T[]> {
  const upTo = (maxLength: number) => fc.array(element, { maxLength, size: 'max' });
  if (depth >= 2) return upTo(4);
  if (depth === 1 || dear)
    return fc.oneof({ weight: 5, arbitrary: upTo(4) }, { weight: 1, arbitrary: upTo(24) });
  return fc.oneof(
    { weight: 12, arbitrary: upTo(8) },
    { weight: 8, arbitrary: upTo(32) },
    { weight: 3, arbitrary: upTo(256) },
    { weight: 1, arbitrary: upTo(4096) },
  );
}
