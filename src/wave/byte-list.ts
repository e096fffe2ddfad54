/**
 * The elements of a `list<u8>` from just after its `[`, without a token or a bigint for each of what may be millions.
 * Null where anything but digits, commas and spaces stands there: the careful reader then finds the comment or the error.
 */
export function readByteList(text: string, start: number): { bytes: Uint8Array; end: number } | null {
  let bytes = new Uint8Array(64);
  let count = 0;
  let at = skipSpace(text, start);
  while (text.charCodeAt(at) !== CLOSE) {
    const end = digitsEnd(text, at);
    const value = byteAt(text, at, end);
    if (value === null) return null;
    if (count === bytes.length) bytes = grown(bytes);
    bytes[count] = value;
    count += 1;
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
    else if (text.charCodeAt(at) !== CLOSE) return null;
  }
  return { bytes: bytes.slice(0, count), end: at + 1 };
}

const CLOSE = 0x5d;
const COMMA = 0x2c;
const ZERO = 0x30;

function skipSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; ) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

/** At most four digits on: more are no byte anyway. */
function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 4 && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= ZERO + 9) at += 1;
  return at;
}

function byteAt(text: string, start: number, end: number): number | null {
  const length = end - start;
  if (length === 0 || length > 3 || (length > 1 && text.charCodeAt(start) === ZERO)) return null;
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value > 0xff ? null : value;
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
