import type { CoreFeature } from './features.ts';
import { gcIntegers, IMMEDIATES, immediateTable, miscellaneous, OPCODE_FEATURES } from './instructions.ts';

/** Called with each use; the same feature may be told many times. */
export type Tell = (feature: CoreFeature, at: number, by: string) => void;

const IMMEDIATE = immediateTable();

/** 1 and 2: so many LEB128 follow; 3: nothing follows; 0: look closely. Instructions of the first version alone. */
const COMMON = Uint8Array.from(IMMEDIATE, (immediate, opcode) => {
  if (OPCODE_FEATURES.has(opcode)) return 0;
  if (immediate === IMMEDIATES.none) return 3;
  if (immediate === IMMEDIATES.one) return 1;
  return immediate === IMMEDIATES.memory ? 2 : 0;
});

/**
 * Walks over instructions once, in linear time, and tells the features that they use. Bytes were validated by others:
 * what is not known, or does not end where it should, ends the walk.
 */
export class CodeScanner {
  readonly #data: Uint8Array;
  readonly #tell: Tell;
  #at = 0;
  #end = 0;

  constructor(data: Uint8Array, tell: Tell) {
    this.#data = data;
    this.#tell = tell;
  }

  /** A function's body: its locals, then its code. */
  body(start: number, end: number): void {
    this.#at = start;
    this.#end = end;
    const groups = this.#u32();
    for (let group = 0; group < groups && this.#at < end; group += 1) {
      this.#integer();
      this.valueType();
    }
    this.#instructions();
  }

  /** A constant expression; gives where the next item begins, null where that is not known. */
  constant(start: number, end: number): number | null {
    this.#at = start;
    this.#end = end;
    for (let at = start; at < end; at = this.#at) {
      const opcode = this.#data[at] ?? 0;
      this.#at += 1;
      if (opcode === 0x0b) return this.#at;
      if (opcode >= 0x6a && opcode <= 0x7e) this.#tell('extended-const', at, hex(opcode));
      if (!this.#immediates(opcode, at)) return null;
    }
    return null;
  }

  /** The kinds that nearly all code consists of are stepped over in place; the rest is looked at closely. */
  #instructions(): void {
    const [data, end] = [this.#data, this.#end];
    let at = this.#at;
    while (at < end) {
      const opcode = data[at] ?? 0;
      const common = COMMON[opcode] ?? 0;
      if (common === 0 || (common === 2 && ((data[at + 1] ?? 0) & 0x40) !== 0)) {
        this.#at = at + 1;
        if (!this.#immediates(opcode, at)) return;
        at = this.#at;
        continue;
      }
      at += 1;
      // As many LEB128 as there are: none, one, or alignment and offset.
      for (let left = common === 3 ? 0 : common; left > 0; left -= 1) {
        while ((data[at] ?? 0) >= 0x80) at += 1;
        at += 1;
      }
    }
  }

  /** Whether the instruction is known. */
  #immediates(opcode: number, at: number): boolean {
    const feature = OPCODE_FEATURES.get(opcode);
    if (feature !== undefined) this.#tell(feature, at, hex(opcode));
    switch (IMMEDIATE[opcode]) {
      case IMMEDIATES.none:
        return true;
      case IMMEDIATES.one:
        this.#integer();
        return true;
      case IMMEDIATES.two:
        this.#integer();
        this.#integer();
        return true;
      case IMMEDIATES.memory:
        this.#memoryArgument(at);
        return true;
      case IMMEDIATES.memoryIndex:
        this.#memoryIndex(at);
        return true;
      case IMMEDIATES.block:
        this.#blockType(at);
        return true;
      case IMMEDIATES.table:
        for (let left = this.#u32() + 1; left > 0 && this.#at < this.#end; left -= 1) this.#integer();
        return true;
      case IMMEDIATES.f32:
        this.#at += 4;
        return true;
      case IMMEDIATES.f64:
        this.#at += 8;
        return true;
      case IMMEDIATES.types:
        for (let left = this.#u32(); left > 0 && this.#at < this.#end; left -= 1) this.valueType();
        return true;
      case IMMEDIATES.handlers:
        return this.#handlers(at);
      case IMMEDIATES.prefix:
        return this.#prefixed(opcode, at);
      default:
        return false;
    }
  }

  #prefixed(prefix: number, at: number): boolean {
    const opcode = this.#u32();
    if (prefix === 0xfd) return this.#vector(opcode, at);
    if (prefix === 0xfe) {
      if (opcode === 3) this.#at += 1;
      else this.#memoryArgument(at);
      return opcode <= 0x4e;
    }
    if (prefix === 0xfb) {
      const count = gcIntegers(opcode);
      if (opcode === 24 || opcode === 25) {
        this.#at += 1;
        this.#integers(3);
        return true;
      }
      this.#integers(count);
      return count >= 0;
    }
    const known = miscellaneous(opcode);
    if (known === null) return false;
    this.#tell(known.feature, at, `${hex(prefix)} ${hex(opcode)}`);
    this.#integers(known.integers - known.memories);
    // Table instructions have tables in these places.
    const ofMemory = opcode <= 11;
    for (let left = known.memories; left > 0; left -= 1) {
      if (ofMemory && opcode !== 9) this.#memoryIndex(at);
      else this.#integer();
    }
    return true;
  }

  #vector(opcode: number, at: number): boolean {
    const feature = opcode >= 0x100 ? 'relaxed-simd' : 'simd';
    this.#tell(feature, at, `0xfd ${hex(opcode)}`);
    if (opcode <= 11 || opcode === 92 || opcode === 93) this.#memoryArgument(at);
    else if (opcode <= 13) this.#at += 16;
    else if (opcode >= 21 && opcode <= 34) this.#at += 1;
    else if (opcode >= 84 && opcode <= 91) {
      this.#memoryArgument(at);
      this.#at += 1;
    }
    return true;
  }

  #handlers(at: number): boolean {
    this.#blockType(at);
    for (let left = this.#u32(); left > 0 && this.#at < this.#end; left -= 1) {
      const kind = this.#data[this.#at] ?? 0;
      this.#at += 1;
      this.#integers(kind <= 1 ? 2 : 1);
    }
    return true;
  }

  #blockType(at: number): void {
    const first = this.#data[this.#at] ?? 0;
    if (first === 0x40) this.#at += 1;
    else if (first >= 0x62 && first <= 0x7f) this.valueType();
    else {
      // A type of its own: with parameters, or with several results.
      this.#tell('multi-value', at, 'a block with a function type');
      this.#integer();
    }
  }

  /** Tells what a value type needs, and steps over it. */
  valueType(start = this.#at, end = this.#end): number {
    this.#at = start;
    this.#end = end;
    const code = this.#data[start] ?? 0;
    this.#at += 1;
    const feature = TYPE_FEATURES.get(code);
    if (feature !== undefined) this.#tell(feature, start, `a type ${hex(code)}`);
    if (code === 0x63 || code === 0x64) this.#integer();
    return this.#at;
  }

  /** Bit 6 of the alignment says that a memory is named. */
  #memoryArgument(at: number): void {
    if (((this.#data[this.#at] ?? 0) & 0x40) !== 0) {
      this.#integer();
      this.#memoryIndex(at);
    } else this.#integer();
    this.#integer();
  }

  #memoryIndex(at: number): void {
    if (this.#u32() > 0) this.#tell('multi-memory', at, 'an instruction that names a memory');
  }

  #integers(count: number): void {
    for (let left = count; left > 0; left -= 1) this.#integer();
  }

  #integer(): void {
    const data = this.#data;
    let at = this.#at;
    while ((data[at] ?? 0) >= 0x80) at += 1;
    this.#at = at + 1;
  }

  #u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#data[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  }
}

const TYPE_FEATURES: ReadonlyMap<number, CoreFeature> = new Map<number, CoreFeature>([
  [0x7b, 'simd'],
  [0x70, 'reference-types'],
  [0x6f, 'reference-types'],
  ...[0x63, 0x64].map((code) => [code, 'function-references'] as const),
  ...[0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x71, 0x72, 0x73].map((code) => [code, 'gc'] as const),
  ...[0x69, 0x74].map((code) => [code, 'exceptions'] as const),
  ...[0x68, 0x75].map((code) => [code, 'stack-switching'] as const),
]);

export const hex = (code: number) => `0x${code.toString(16).padStart(2, '0')}`;
