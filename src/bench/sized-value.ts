import { isIntKind, type Value } from '../wave/value.ts';
import type { ValType } from '../wit/model.ts';

/** Whether an input of any size can be made of a type: a string, or a list of bytes, integers or booleans. */
export function takesSize(type: ValType): boolean {
  if (type.kind === 'string') return true;
  return type.kind === 'list' && (isIntKind(type.element.kind) || type.element.kind === 'bool');
}

/** So many characters, or items; the same each time. Bytes count up, so that no run of them is all zero. */
export function sized(type: ValType, size: number): Value {
  if (type.kind === 'string')
    return { kind: 'string', value: 'abcdefghij'.repeat(Math.ceil(size / 10)).slice(0, size) };
  if (type.kind !== 'list') throw new TypeError(`${type.kind} takes no size`);
  const { kind } = type.element;
  if (kind === 'u8')
    return { kind: 'bytes', bytes: Uint8Array.from({ length: size }, (_, at) => (at + 1) % 256) };
  const item = (at: number): Value =>
    isIntKind(kind) ? { kind, value: BigInt(at % 100) } : { kind: 'bool', value: at % 2 === 0 };
  return { kind: 'list', items: Array.from({ length: size }, (_, at) => item(at)) };
}
