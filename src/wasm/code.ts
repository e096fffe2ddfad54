import { type Bytes, MalformedWasm } from './bytes.ts';

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

/** Integers that follow an instruction, by opcode. Spec: https://webassembly.github.io/spec/core/binary/instructions.html */
function skipImmediates(body: Bytes, opcode: number): boolean {
  if (opcode === 0x0e) {
    body.vector(() => body.skipInteger());
    body.skipInteger();
  } else if (opcode === 0x43) body.skip(4);
  else if (opcode === 0x44) body.skip(8);
  else if (opcode === 0x1c) body.vector(() => body.skipInteger());
  else if (opcode === 0xfc) return skipPrefixed(body);
  else {
    const count = integersAfter(opcode);
    if (count === null) return false;
    for (let index = 0; index < count; index += 1) body.skipInteger();
  }
  return true;
}

function integersAfter(opcode: number): number | null {
  if (opcode >= 0x28 && opcode <= 0x3e) return 2; // a memory's alignment and offset
  if (opcode === 0x11 || opcode === 0x13) return 2; // call_indirect
  if (opcode >= 0x02 && opcode <= 0x04) return 1; // block, loop, if: a type
  if ([0x0c, 0x0d, 0x10, 0x12, 0x3f, 0x40, 0xd0, 0xd2].includes(opcode)) return 1;
  if (opcode >= 0x20 && opcode <= 0x26) return 1; // locals, globals, tables
  const plain = opcode <= 0x01 || opcode === 0x05 || opcode === 0x0b || opcode === 0x0f;
  return plain || opcode === 0x1a || opcode === 0x1b || (opcode >= 0x45 && opcode <= 0xc4) ? 0 : null;
}

/** Saturating conversions and bulk memory. */
function skipPrefixed(body: Bytes): boolean {
  const opcode = body.u32();
  const count = opcode <= 7 ? 0 : ([2, 1, 2, 1, 2, 1, 2, 1, 1, 1][opcode - 8] ?? null);
  if (count === null) return false;
  for (let index = 0; index < count; index += 1) body.skipInteger();
  return true;
}
