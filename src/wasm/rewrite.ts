import { Bytes } from './bytes.ts';
import { readPreamble, readSections } from './sections.ts';

/**
 * The binary with the body of each section that `replace` answers for; the others stay as they are, to the byte.
 * Throws `MalformedWasm`.
 */
export function rewrite(
  binary: Uint8Array,
  replace: (id: number, body: Uint8Array) => Uint8Array | null,
): Uint8Array {
  const bytes = new Bytes(binary);
  readPreamble(bytes);
  const parts: Uint8Array[] = [binary.subarray(0, bytes.offset)];
  let start = bytes.offset;
  for (const { id, size } of readSections(bytes)) {
    const end = bytes.offset;
    const body = replace(id, binary.subarray(end - size, end));
    if (body === null) parts.push(binary.subarray(start, end));
    else parts.push(Uint8Array.from([id, ...unsigned(body.length)]), body);
    start = end;
  }
  return Buffer.concat(parts);
}

/** LEB128 of a number from 0 on. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes.push((left % 0x80) + 0x80);
  return [...bytes, left];
}
