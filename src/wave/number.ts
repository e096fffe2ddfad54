import { readDecimal } from './float.ts';
import { Stop } from './problem.ts';
import type { Reader } from './reader.ts';
import { type FloatKind, INTEGER_RANGE, type IntKind, type Value } from './value.ts';

/** No integer type has more than 20 digits and a sign; a longer one is not worth turning into a bigint. */
const MAX_DIGITS = 21;

export function readInteger(reader: Reader, kind: IntKind): Value {
  const token = reader.peek();
  const [least, greatest] = INTEGER_RANGE[kind];
  if (token.kind !== 'number') throw reader.unexpected(`${article(kind)} ${kind} (${least} to ${greatest})`);
  const text = reader.textOf(token);
  if (!/^-?[0-9]+$/.test(text)) {
    throw new Stop(
      token.start,
      `${reader.quote(token)} is no integer, and ${article(kind)} ${kind} is wanted`,
      'Write it in plain decimal digits, without point or exponent.',
    );
  }
  const value = text.length > MAX_DIGITS ? null : BigInt(text);
  if (value === null || value < least || value > greatest || (least === 0n && text.startsWith('-'))) {
    throw new Stop(
      token.start,
      `${reader.quote(token)} is out of range for ${kind}`,
      `Write a number from ${least} to ${greatest}.`,
    );
  }
  reader.take();
  return { kind, value };
}

/** As the names are spoken: a u8, an s8. */
function article(kind: IntKind): string {
  return kind.startsWith('s') ? 'an' : 'a';
}

export function readFloat(reader: Reader, kind: FloatKind): Value {
  const token = reader.peek();
  const text = reader.textOf(token);
  const value = token.kind === 'number' || token.kind === 'label' ? floatOf(text, token.kind, kind) : null;
  if (value === null) throw reader.unexpected(`an ${kind} (a decimal number, nan, inf or -inf)`);
  reader.take();
  return { kind, value };
}

function floatOf(text: string, token: 'number' | 'label', kind: FloatKind): number | null {
  if (text === 'nan') return Number.NaN;
  if (text === 'inf') return Number.POSITIVE_INFINITY;
  if (text === '-inf') return Number.NEGATIVE_INFINITY;
  return token === 'number' ? readDecimal(text, kind) : null;
}
