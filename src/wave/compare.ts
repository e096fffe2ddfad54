import { printValue } from './print.ts';
import type { Value } from './value.ts';

/** The first place where two values differ. */
export interface Difference {
  /** `.items[3].label`; empty where the values as a whole differ. `some(…)` adds nothing, a payload its case: `.err`. */
  readonly path: string;
  /** Null where the expected value has nothing at this place. */
  readonly expected: Value | null;
  readonly actual: Value | null;
}

/** NaN equals NaN, -0 is not 0, a map's order does not count, a byte list equals a list of its bytes, handles are equal by name. */
export function equalValues(a: Value, b: Value): boolean {
  return differAt(a, b) === null;
}

/** The first place, in the type's order, where `actual` is not what was expected; null where both are equal. */
export function differAt(expected: Value, actual: Value): Difference | null {
  return compare(expected, actual, '');
}

function compare(expected: Value, actual: Value, path: string): Difference | null {
  const different = { path, expected, actual };
  if (expected.kind === 'bytes' || actual.kind === 'bytes') return compareBytes(different);
  if (expected.kind !== actual.kind) return different;
  switch (expected.kind) {
    case 'list':
    case 'fixed-list':
      return compareItems(expected.items, itemsOf(actual), (index) => `${path}[${index}]`);
    case 'tuple':
      return compareItems(expected.items, itemsOf(actual), (index) => `${path}.${index}`);
    case 'record':
      return compareFields(expected, actual, path);
    case 'map':
      return compareMaps(expected, actual, path);
    case 'option':
    case 'variant':
    case 'result':
      return comparePayloads(different);
    default:
      return isSameLeaf(expected, actual) ? null : different;
  }
}

function isSameLeaf(a: Value, b: Value): boolean {
  if ('value' in a && 'value' in b) return Object.is(a.value, b.value);
  return printValue(a) === printValue(b);
}

function comparePayloads(different: Compared): Difference | null {
  const [name, expected] = payloadOf(different.expected);
  const [actualName, actual] = payloadOf(different.actual);
  if (name !== actualName || (expected === null) !== (actual === null)) return different;
  if (expected === null || actual === null) return null;
  return compare(expected, actual, different.path + name);
}

/** What a payload adds to the path, and the payload. */
function payloadOf(value: Value): readonly [string, Value | null] {
  if (value.kind === 'option') return ['', value.some];
  if (value.kind === 'variant' || value.kind === 'result') return [`.${value.case}`, value.value];
  return ['', null];
}

interface Compared {
  readonly path: string;
  readonly expected: Value;
  readonly actual: Value;
}

function compareFields(expected: Value, actual: Value, path: string): Difference | null {
  const fields = expected.kind === 'record' ? expected.fields : [];
  const others = new Map(
    actual.kind === 'record' ? actual.fields.map(({ name, value }) => [name, value]) : [],
  );
  for (const { name, value } of fields) {
    const other = others.get(name);
    const found =
      other === undefined
        ? { path: `${path}.${name}`, expected: value, actual: null }
        : compare(value, other, `${path}.${name}`);
    if (found !== null) return found;
    others.delete(name);
  }
  const [extra] = others;
  return extra === undefined ? null : { path: `${path}.${extra[0]}`, expected: null, actual: extra[1] };
}

function compareMaps(expected: Value, actual: Value, path: string): Difference | null {
  const others = entriesOf(actual);
  for (const [key, value] of entriesOf(expected)) {
    const other = others.get(key);
    const found =
      other === undefined
        ? { path: `${path}[${key}]`, expected: value, actual: null }
        : compare(value, other, `${path}[${key}]`);
    if (found !== null) return found;
    others.delete(key);
  }
  const [extra] = others;
  return extra === undefined ? null : { path: `${path}[${extra[0]}]`, expected: null, actual: extra[1] };
}

function entriesOf(map: Value): Map<string, Value> {
  return new Map(map.kind === 'map' ? map.entries.map(([key, value]) => [printValue(key), value]) : []);
}

function compareItems(
  expected: readonly Value[],
  actual: readonly Value[],
  pathOf: (index: number) => string,
): Difference | null {
  for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
    const [a, b] = [expected[index], actual[index]];
    if (a === undefined || b === undefined)
      return { path: pathOf(index), expected: a ?? null, actual: b ?? null };
    const found = compare(a, b, pathOf(index));
    if (found !== null) return found;
  }
  return null;
}

function itemsOf(value: Value): readonly Value[] {
  return 'items' in value ? value.items : [];
}

function compareBytes(different: Compared): Difference | null {
  const expected = bytesOf(different.expected);
  const actual = bytesOf(different.actual);
  if (expected === null || actual === null) return different;
  const length = Math.max(expected.length, actual.length);
  let index = 0;
  while (index < length && expected[index] === actual[index]) index += 1;
  if (index === length) return null;
  return {
    path: `${different.path}[${index}]`,
    expected: byteAt(expected, index),
    actual: byteAt(actual, index),
  };
}

function bytesOf(value: Value): Uint8Array | readonly number[] | null {
  if (value.kind === 'bytes') return value.bytes;
  if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'u8')) return null;
  return value.items.map((item) => (item.kind === 'u8' ? Number(item.value) : -1));
}

function byteAt(bytes: Uint8Array | readonly number[], index: number): Value | null {
  const byte = bytes[index];
  return byte === undefined ? null : { kind: 'u8', value: BigInt(byte) };
}
