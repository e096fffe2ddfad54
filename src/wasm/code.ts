import { type Bytes, MalformedWasm } from './bytes.ts';
import { IMMEDIATES, immediateTable, miscellaneous } from './instructions.ts';

/** A constant that code pushes, and whether the next instruction compares it with something. */
export interface Constant {
  readonly value: bigint;
  readonly compared: boolean;
}

/** The integer constants of the last functions of a code section, in order. What follows an instruction that is not known here is not read. */
export function codeConstants(section: Bytes, last: number): Constant[][] {
  const bodies = section.vector(() => section.window(section.u32()));
  return bodies.slice(-last).map(constantsOf);
}

function constantsOf(body: Bytes): Constant[] {
  const found: Constant[] = [];
  try {
    body.vector(() => {
      body.u32();
      body.skipInteger();
    });
    let pushed: bigint | null = null;
    while (!body.done) {
      const opcode = body.byte();
      if (pushed !== null) found.push({ value: pushed, compared: isComparison(opcode) });
      pushed = opcode === 0x41 || opcode === 0x42 ? signed(body) : null;
      if (opcode !== 0x41 && opcode !== 0x42 && !skipImmediates(body, opcode)) break;
    }
  } catch (thrown) {
    if (!(thrown instanceof MalformedWasm)) throw thrown;
  }
  return found;
}

/** `i32.eqz` to `i64.ge_u`, and the subtraction that stands for a comparison in a jump table. */
const isComparison = (opcode: number) => (opcode >= 0x45 && opcode <= 0x5a) || opcode === 0x6b;

/** Signed LEB128. Spec: https://webassembly.github.io/spec/core/binary/values.html#integers */
function signed(bytes: Bytes): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = bytes.byte();
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value);
  }
  return bytes.fail('a number has more than 64 bits');
}

const IMMEDIATE = immediateTable();

/** Steps over what follows an opcode; false for one that is not read further here. */
function skipImmediates(body: Bytes, opcode: number): boolean {
  switch (IMMEDIATE[opcode]) {
    case IMMEDIATES.none:
      return true;
    case IMMEDIATES.one:
    case IMMEDIATES.block:
    case IMMEDIATES.memoryIndex:
      return skipIntegers(body, 1);
    case IMMEDIATES.two:
      return skipIntegers(body, 2);
    case IMMEDIATES.memory:
      // Bit 6 of the alignment says that a memory is named.
      return skipIntegers(body, (body.u32() & 0x40) === 0 ? 1 : 2);
    case IMMEDIATES.table:
      return skipIntegers(body, body.u32() + 1);
    case IMMEDIATES.types:
      return skipIntegers(body, body.u32());
    case IMMEDIATES.f32:
      body.skip(4);
      return true;
    case IMMEDIATES.f64:
      body.skip(8);
      return true;
    case IMMEDIATES.prefix: {
      const known = opcode === 0xfc ? miscellaneous(body.u32()) : null;
      return known !== null && skipIntegers(body, known.integers);
    }
    default:
      return false;
  }
}

function skipIntegers(body: Bytes, count: number): true {
  for (let left = count; left > 0; left -= 1) body.skipInteger();
  return true;
}
