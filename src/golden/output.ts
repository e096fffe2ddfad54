/**
 * Guest output in transcripts: lines of text in which bytes that are no readable text are `\xHH`, and a final `\`
 * says that no newline followed. A backslash that would be read as one of these is `\x5c`.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Controls, bidi and zero-width characters, separators, spaces that are none of ours: what a reviewer would not see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/** The bytes of what stands after `stdout|`; the newline included unless a final `\` denies it. */
export function decodeLine(afterMarker: string): Uint8Array {
  const text = afterMarker.startsWith(' ') ? afterMarker.slice(1) : afterMarker;
  const open = text.endsWith('\\');
  const parts = (open ? text.slice(0, -1) : text).split(/\\x([0-9a-fA-F]{2})/);
  const bytes = parts.flatMap((part, index) =>
    index % 2 === 0 ? [...encoder.encode(part)] : [Number.parseInt(part, 16)],
  );
  return Uint8Array.from(open ? bytes : [...bytes, 0x0a]);
}

/** What stands after `stdout|` for each line of these bytes, the marker's space included. */
export function encodeLines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const text = encodeText(bytes.subarray(start, end)) + (newline < 0 ? '\\' : '');
    lines.push(text === '' ? '' : ` ${text}`);
    start = end + 1;
  }
  return lines;
}

/** A line's bytes as transcript text. A space or tab at the end is written out: editors drop it. */
export function encodeText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const shown = text === null ? invalidText(bytes) : escapeText(text);
  return shown
    .replace(/\\(?=x[0-9a-fA-F]{2}|$)/g, '\\x5c')
    .replaceAll('\uE000', '\\')
    .replace(/[ \t]$/, (char) => (char === ' ' ? '\\x20' : '\\x09'));
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const hex = (byte: number) => `\uE000x${byte.toString(16).padStart(2, '0')}`;

function escapeText(text: string): string {
  return [...text]
    .map((char) => (mustEscape(char) ? [...encoder.encode(char)].map(hex).join('') : char))
    .join('');
}

/** U+E000 stands for our own backslash until the guest's are dealt with, so the guest's U+E000 is escaped too. */
const mustEscape = (char: string) => char === '\uE000' || (char !== '\t' && UNSEEN.test(char));

/** Not UTF-8: every byte that is not ASCII is escaped. */
function invalidText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte < 0x80 ? escapeText(String.fromCharCode(byte)) : hex(byte))).join('');
}
