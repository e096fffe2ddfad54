import type { CoreFeature } from './features.ts';

/** What follows an opcode. */
export const IMMEDIATES = {
  none: 0,
  /** One LEB128. */
  one: 1,
  two: 2,
  /** Alignment, perhaps a memory, and offset. */
  memory: 3,
  block: 4,
  table: 5,
  f32: 6,
  f64: 7,
  types: 8,
  handlers: 9,
  /** Another opcode, of a table of its own. */
  prefix: 10,
  /** An index of a memory alone. */
  memoryIndex: 11,
  unknown: 12,
} as const;

const NONE = IMMEDIATES.none;

function fill(table: Uint8Array, from: number, to: number, immediate: number): void {
  table.fill(immediate, from, to + 1);
}

/** What follows each one-byte opcode. Spec: https://webassembly.github.io/spec/core/appendix/index-instructions.html */
export function immediateTable(): Uint8Array {
  const { one, two, memory, block, table, f32, f64, types, handlers, prefix, memoryIndex, unknown } =
    IMMEDIATES;
  const all = new Uint8Array(256).fill(unknown);
  for (const plain of [0x00, 0x01, 0x05, 0x0a, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1, 0xd3, 0xd4])
    all[plain] = NONE;
  fill(all, 0x45, 0xc4, NONE);
  for (const index of [0x07, 0x08, 0x09, 0x0c, 0x0d, 0x10, 0x12, 0x14, 0x15, 0x18]) all[index] = one;
  fill(all, 0x20, 0x26, one);
  for (const index of [0x41, 0x42, 0xd0, 0xd2, 0xd5, 0xd6]) all[index] = one;
  all[0x11] = two;
  all[0x13] = two;
  fill(all, 0x28, 0x3e, memory);
  all[0x3f] = memoryIndex;
  all[0x40] = memoryIndex;
  for (const begin of [0x02, 0x03, 0x04, 0x06]) all[begin] = block;
  all[0x0e] = table;
  all[0x43] = f32;
  all[0x44] = f64;
  all[0x1c] = types;
  all[0x1f] = handlers;
  fill(all, 0xfb, 0xfe, prefix);
  return all;
}

/** The feature that brought a one-byte opcode; undefined for the first version of WebAssembly. */
export const OPCODE_FEATURES: ReadonlyMap<number, CoreFeature> = new Map<number, CoreFeature>([
  ...[0x06, 0x07, 0x09, 0x18, 0x19].map((code) => [code, 'legacy-exceptions'] as const),
  ...[0x08, 0x0a, 0x1f].map((code) => [code, 'exceptions'] as const),
  ...[0x12, 0x13, 0x15].map((code) => [code, 'tail-call'] as const),
  ...[0x14, 0xd4, 0xd5, 0xd6].map((code) => [code, 'function-references'] as const),
  ...[0x1c, 0x25, 0x26, 0xd0, 0xd1, 0xd2].map((code) => [code, 'reference-types'] as const),
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4].map((code) => [code, 'sign-extension'] as const),
  ...[0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5].map((code) => [code, 'stack-switching'] as const),
  [0xd3, 'gc'],
  [0xfb, 'gc'],
  [0xfe, 'threads'],
]);

/** What follows an opcode behind `0xfb`: so many LEB128; -1 where it is not known. */
export function gcIntegers(opcode: number): number {
  return (
    [1, 1, 2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 1, 1, 0, 1, 2, 2, 2, 1, 1, 1, 1, -1, -1, 0, 0, 0, 0, 0][opcode] ??
    -1
  );
}

/** Behind `0xfc`: the feature and so many LEB128, of which those from `memories` on are memories. */
export function miscellaneous(
  opcode: number,
): { readonly feature: CoreFeature; readonly integers: number; readonly memories: number } | null {
  if (opcode <= 7) return { feature: 'saturating-float-to-int', integers: 0, memories: 0 };
  if (opcode <= 14) {
    const [integers = 0, memories = 0] =
      [
        [2, 1],
        [1, 1],
        [2, 0],
        [1, 0],
        [2, 2],
        [1, 1],
        [2, 2],
      ][opcode - 8] ?? [];
    return { feature: 'bulk-memory', integers, memories };
  }
  if (opcode <= 17) return { feature: 'reference-types', integers: 1, memories: 1 };
  return opcode >= 19 && opcode <= 22 ? { feature: 'wide-arithmetic', integers: 0, memories: 0 } : null;
}
