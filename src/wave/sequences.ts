import type { ValType } from '../wit/model.ts';
import { readByteList } from './byte-list.ts';
import { printValue } from './print.ts';
import { Stop } from './problem.ts';
import type { Reader } from './reader.ts';
import type { TokenKind } from './token.ts';
import { typeName } from './type-name.ts';
import type { Value } from './value.ts';

type Kind<K extends ValType['kind']> = Extract<ValType, { readonly kind: K }>;
type Read = (reader: Reader, type: ValType) => Value;

export function readList(reader: Reader, type: Kind<'list'>, read: Read): Value {
  const open = reader.expect('[', `[ of a ${typeName(type)}`);
  if (type.element.kind !== 'u8')
    return { kind: 'list', items: readItems(reader, ']', () => read(reader, type.element)) };
  const fast = readByteList(reader.text, open.end);
  if (fast !== null) {
    reader.skipTo(fast.end);
    return { kind: 'bytes', bytes: fast.bytes };
  }
  const items = readItems(reader, ']', () => read(reader, type.element));
  return {
    kind: 'bytes',
    bytes: Uint8Array.from(items, (item) => (item.kind === 'u8' ? Number(item.value) : 0)),
  };
}

export function readFixedList(reader: Reader, type: Kind<'fixed-list'>, read: Read): Value {
  const open = reader.expect('[', `[ of a ${typeName(type)}`);
  const items = readItems(reader, ']', () => read(reader, type.element));
  if (items.length !== type.length) {
    throw new Stop(open.start, `${typeName(type)} has ${type.length} elements, not ${items.length}`);
  }
  return { kind: 'fixed-list', items };
}

export function readTuple(reader: Reader, type: Kind<'tuple'>, read: Read): Value {
  const open = reader.expect('(', `( of a ${typeName(type)}`);
  const items = readItems(reader, ')', (index) => {
    const item = type.items[index];
    if (item === undefined)
      throw reader.unexpected(`) after ${type.items.length} elements of ${typeName(type)}`);
    return read(reader, item);
  });
  if (items.length !== type.items.length) {
    throw new Stop(open.start, `${typeName(type)} has ${type.items.length} elements, not ${items.length}`);
  }
  return { kind: 'tuple', items };
}

/** `{k => v}` or `{k: v}`. Of a key given twice the last value counts, at the first one's place, as the component model has it. */
export function readMap(reader: Reader, type: Kind<'map'>, read: Read): Value {
  reader.expect('{', `{ of a ${typeName(type)}`);
  if (reader.takeIf(':')) {
    reader.expect('}', '} after {:');
    return { kind: 'map', entries: [] };
  }
  const entries = new Map<string, readonly [Value, Value]>();
  readItems(reader, '}', () => {
    const key = read(reader, type.key);
    if (!reader.takeIf('=>') && !reader.takeIf(':')) throw reader.unexpected('=> after the key');
    entries.set(printValue(key), [key, read(reader, type.value)]);
  });
  return { kind: 'map', entries: [...entries.values()] };
}

/** Items up to the closing bracket, which is taken; a trailing comma may stand before it. */
function readItems<T>(reader: Reader, close: TokenKind, read: (index: number) => T): T[] {
  const items: T[] = [];
  while (!reader.takeIf(close)) {
    items.push(read(items.length));
    if (reader.takeIf(close)) break;
    reader.expect(',', `, or ${close}`);
  }
  return items;
}
