import type { TypeName, ValType } from '../wit/model.ts';
import { readFlags, readRecord } from './braces.ts';
import { readHandle, readOption, readResult, readVariant } from './cases.ts';
import { readFloat, readInteger } from './number.ts';
import { type Outcome, Stop, settle } from './problem.ts';
import { Reader } from './reader.ts';
import { readFixedList, readList, readMap, readTuple } from './sequences.ts';
import { readChar, readString } from './text.ts';
import { typeName } from './type-name.ts';
import { isIntKind, type Value } from './value.ts';

export interface ParseOptions {
  /** Resources by the variable that holds one. Where given, a handle must be among them and of its type's resource. */
  readonly variables?: ReadonlyMap<string, TypeName>;
}

/**
 * Reads the WAVE text of one value. Space and `//` comments may surround it, nothing else.
 * Syntax: https://github.com/bytecodealliance/wasm-tools/tree/main/crates/wasm-wave#readme ; handles and `=>` in maps are ours.
 */
export function parseValue(text: string, type: ValType, options: ParseOptions = {}): Outcome<Value> {
  return settle(text, () => {
    const reader = new Reader(text, 0, options.variables ?? null);
    const value = readValue(reader, type);
    if (reader.peek().kind !== 'end') throw reader.unexpected(`nothing after this ${typeName(type)}`);
    return value;
  });
}

/** Reads a value where the reader stands. */
export function readValue(reader: Reader, type: ValType): Value {
  return reader.nested(type, () => readKind(reader, type));
}

function readKind(reader: Reader, type: ValType): Value {
  if (isIntKind(type.kind)) return readInteger(reader, type.kind);
  switch (type.kind) {
    case 'bool':
      return readBool(reader);
    case 'f32':
    case 'f64':
      return readFloat(reader, type.kind);
    case 'char':
      return readChar(reader);
    case 'string':
      return readString(reader);
    default:
      return readCompound(reader, type);
  }
}

function readCompound(reader: Reader, type: ValType): Value {
  switch (type.kind) {
    case 'list':
      return readList(reader, type, readValue);
    case 'fixed-list':
      return readFixedList(reader, type, readValue);
    case 'tuple':
      return readTuple(reader, type, readValue);
    case 'map':
      return readMap(reader, type, readValue);
    case 'record':
      return readRecord(reader, type, readValue);
    case 'flags':
      return readFlags(reader, type);
    case 'variant':
    case 'enum':
      return readVariant(reader, type, readValue);
    case 'option':
      return readOption(reader, type, readValue);
    case 'result':
      return readResult(reader, type, readValue);
    case 'own':
    case 'borrow':
      return readHandle(reader, type);
    default:
      throw new Stop(reader.peek().start, `a ${typeName(type)} cannot be written in WAVE`);
  }
}

function readBool(reader: Reader): Value {
  const word = reader.peekKeyword();
  if (word !== 'true' && word !== 'false') throw reader.unexpected('true or false');
  reader.take();
  return { kind: 'bool', value: word === 'true' };
}
