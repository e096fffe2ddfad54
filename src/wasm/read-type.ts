import type { PrimitiveKind } from '../wit/model.ts';
import type { Bytes } from './bytes.ts';
import type { Definition, LabelRef, TypeDefinition, TypeRef } from './definitions.ts';

const PRIMITIVES: Readonly<Record<number, PrimitiveKind>> = {
  127: 'bool',
  126: 's8',
  125: 'u8',
  124: 's16',
  123: 'u16',
  122: 's32',
  121: 'u32',
  120: 's64',
  119: 'u64',
  118: 'f32',
  117: 'f64',
  116: 'char',
  115: 'string',
  100: 'error-context',
};

/** Type codes are negative in signed LEB128, so one byte with the sign bit tells them from an index. */
export function readTypeRef(bytes: Bytes): TypeRef {
  const code = bytes.peek();
  if (code < 0x40 || code > 0x7f) return bytes.u32();
  return PRIMITIVES[bytes.byte()] ?? bytes.fail('unknown value type');
}

function readLabel(bytes: Bytes): LabelRef {
  return { name: bytes.name(), type: readTypeRef(bytes) };
}

function readCase(bytes: Bytes): { name: string; type: TypeRef | null } {
  const name = bytes.name();
  const type = bytes.maybe(() => readTypeRef(bytes));
  if (bytes.byte() !== 0x00) bytes.fail('unknown refinement of a case');
  return { name, type };
}

/** `0x00 type`, or `0x01 0x00` for none. */
export function readResult(bytes: Bytes): TypeRef | null {
  const form = bytes.byte();
  if (form === 0x00) return readTypeRef(bytes);
  if (form !== 0x01 || bytes.byte() !== 0x00) bytes.fail('unknown result list');
  return null;
}

function readFunc(bytes: Bytes, async: boolean): TypeDefinition {
  const params = bytes.vector(() => readLabel(bytes));
  return { kind: 'func', async, params, result: readResult(bytes) };
}

function readResource(bytes: Bytes): TypeDefinition {
  bytes.byte();
  bytes.maybe(() => bytes.u32());
  return { kind: 'resource' };
}

const element = (bytes: Bytes) => bytes.maybe(() => readTypeRef(bytes));

type Read = (bytes: Bytes) => TypeDefinition;

const CONSTRUCTORS: Readonly<Record<number, Read>> = {
  114: (bytes) => ({ kind: 'record', fields: bytes.vector(() => readLabel(bytes)) }),
  113: (bytes) => ({ kind: 'variant', cases: bytes.vector(() => readCase(bytes)) }),
  112: (bytes) => ({ kind: 'list', element: readTypeRef(bytes) }),
  111: (bytes) => ({ kind: 'tuple', items: bytes.vector(() => readTypeRef(bytes)) }),
  110: (bytes) => ({ kind: 'flags', names: bytes.vector(() => bytes.name()) }),
  109: (bytes) => ({ kind: 'enum', names: bytes.vector(() => bytes.name()) }),
  107: (bytes) => ({ kind: 'option', element: readTypeRef(bytes) }),
  106: (bytes) => ({ kind: 'result', ok: element(bytes), err: element(bytes) }),
  105: (bytes) => ({ kind: 'own', resource: bytes.u32() }),
  104: (bytes) => ({ kind: 'borrow', resource: bytes.u32() }),
  103: (bytes) => ({ kind: 'fixed-list', element: readTypeRef(bytes), length: bytes.u32() }),
  102: (bytes) => ({ kind: 'stream', element: element(bytes) }),
  101: (bytes) => ({ kind: 'future', element: element(bytes) }),
  99: (bytes) => ({ kind: 'map', key: readTypeRef(bytes), value: readTypeRef(bytes) }),
  67: (bytes) => readFunc(bytes, true),
  64: (bytes) => readFunc(bytes, false),
  63: readResource,
};

/** Reads the definitions inside an instance or component type; given in, since they hold types again. */
export type ReadBody = (bytes: Bytes) => readonly Definition[];

/** One type definition. Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#type-definitions */
export function readType(bytes: Bytes, body: ReadBody): TypeDefinition {
  const code = bytes.byte();
  const primitive = PRIMITIVES[code];
  if (primitive !== undefined) return { kind: 'primitive', type: primitive };
  if (code === 0x41) return { kind: 'component', body: body(bytes) };
  if (code === 0x42) return { kind: 'instance', body: body(bytes) };
  return CONSTRUCTORS[code]?.(bytes) ?? bytes.fail('unknown type');
}
