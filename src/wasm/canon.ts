import type { Bytes } from './bytes.ts';
import { readResult } from './read-type.ts';

/** Operands after an opcode: `i` an index or number, `b` a byte, `o` options, `r` a result list. */
const OPERANDS: Readonly<Record<number, string>> = {
  1: 'bio',
  2: 'i',
  3: 'i',
  4: 'i',
  5: '',
  6: 'b',
  7: 'i',
  9: 'ro',
  10: 'bi',
  11: 'bi',
  12: 'b',
  13: '',
  14: 'i',
  15: 'io',
  16: 'io',
  17: 'ib',
  18: 'ib',
  19: 'i',
  20: 'i',
  21: 'i',
  22: 'io',
  23: 'io',
  24: 'ib',
  25: 'ib',
  26: 'i',
  27: 'i',
  28: 'o',
  29: 'o',
  30: '',
  31: '',
  32: 'bi',
  33: 'bi',
  34: '',
  35: '',
  36: '',
  37: '',
  38: '',
  39: 'ii',
  40: '',
  41: 'b',
  42: 'b',
  43: 'b',
  44: 'b',
  45: 'b',
  46: 'i',
  47: 'i',
  64: 'bi',
  65: 'bii',
  66: 'b',
};

function skipOption(bytes: Bytes): void {
  const code = bytes.byte();
  if (code > 9) bytes.fail('unknown canonical option');
  if ((code >= 3 && code <= 5) || code === 7 || code === 8) bytes.u32();
}

function skipOperand(bytes: Bytes, operand: string): void {
  if (operand === 'b') bytes.byte();
  if (operand === 'i') bytes.u32();
  if (operand === 'o') bytes.vector(() => skipOption(bytes));
  if (operand === 'r') readResult(bytes);
}

/**
 * The function type that a `canon lift` gives its function; null for every other canonical definition, which makes a core function.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md#canonical-definitions
 */
export function liftedType(bytes: Bytes): number | null {
  const code = bytes.byte();
  if (code === 0x00) {
    for (const operand of 'bio') skipOperand(bytes, operand);
    return bytes.u32();
  }
  const operands = OPERANDS[code] ?? bytes.fail('unknown canonical definition');
  for (const operand of operands) skipOperand(bytes, operand);
  return null;
}
