import type { Bytes } from './bytes.ts';
import { skipImportType, skipValueType } from './core-names.ts';

/** `i8` and `i16` are one byte, as value types are; then whether it may change. */
function skipField(bytes: Bytes): void {
  skipValueType(bytes);
  bytes.byte();
}

function skipComposite(bytes: Bytes): void {
  const code = bytes.byte();
  // Shared types: the prefix of another proposal.
  if (code === 0x65) skipComposite(bytes);
  else if (code === 0x60) for (let side = 0; side < 2; side += 1) bytes.vector(() => skipValueType(bytes));
  else if (code === 0x5f) bytes.vector(() => skipField(bytes));
  else if (code === 0x5e) skipField(bytes);
  else if (code === 0x5d) bytes.skipInteger();
  else bytes.fail('unknown core type');
}

function skipSubtype(bytes: Bytes): void {
  const code = bytes.peek();
  if (code === 0x50 || code === 0x4f) {
    bytes.byte();
    bytes.vector(() => bytes.u32());
  }
  skipComposite(bytes);
}

function skipModuleDeclaration(bytes: Bytes): void {
  const code = bytes.byte();
  if (code === 0x00 || code === 0x03) {
    for (let names = code === 0x00 ? 2 : 1; names > 0; names -= 1) bytes.name();
    skipImportType(bytes);
  } else if (code === 0x01) {
    skipRecursive(bytes);
  } else if (code === 0x02) {
    // A sort, `outer`, how far out, and the index there.
    bytes.skip(2);
    bytes.u32();
    bytes.u32();
  } else {
    bytes.fail('an unknown declaration of a module type');
  }
}

function skipRecursive(bytes: Bytes): void {
  if (bytes.peek() === 0x4e) {
    bytes.byte();
    bytes.vector(() => skipSubtype(bytes));
  } else {
    skipSubtype(bytes);
  }
}

/**
 * Skips a core type inside the type of a component or an instance: it describes modules, which no WIT has.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#core-definitions
 */
export function skipCoreType(bytes: Bytes): void {
  const code = bytes.peek();
  // A module type has the code of a subtype, before which there stands a zero here.
  if (code === 0x00 || code === 0x50) bytes.byte();
  if (code === 0x50) bytes.vector(() => skipModuleDeclaration(bytes));
  else skipRecursive(bytes);
}
