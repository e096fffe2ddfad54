import { Bytes } from './bytes.ts';
import { type DataSegment, dataSegments } from './data.ts';
import { readPreamble, readSections } from './sections.ts';

const DATA = 11;
/** `0xfffffff1`, little-endian: Go 1.20 to 1.27. Then two zeros, the smallest instruction, and the size of a pointer. */
const MAGIC = [0xf1, 0xff, 0xff, 0xff, 0, 0];
const MAX_IMAGE = 256 << 20;

/**
 * Names of the functions that a Go module links, in the order of its table of functions (pclntab), which stays in the
 * data when symbols are stripped; empty for a module of another language. Throws `MalformedWasm`.
 * Source: https://cs.opensource.google/go/go/+/refs/tags/go1.26.0:src/runtime/symtab.go (type pcHeader)
 */
export function linkedFunctions(module: Uint8Array): string[] {
  const bytes = new Bytes(module);
  if (readPreamble(bytes) !== 'core') return [];
  for (const { id, body } of readSections(bytes))
    if (id === DATA) return namesIn(imageOf(dataSegments(body)));
  return [];
}

/** Memory as the data section fills it: the linker leaves runs of zeros out. */
function imageOf(segments: readonly DataSegment[]): Uint8Array {
  const end = Math.max(0, ...segments.map(({ address, bytes }) => address + bytes.length));
  if (end > MAX_IMAGE) return new Uint8Array();
  const image = new Uint8Array(end);
  for (const { address, bytes } of segments) image.set(bytes, address);
  return image;
}

function namesIn(image: Uint8Array): string[] {
  const view = new DataView(image.buffer);
  const text = new TextDecoder();
  for (let at = image.indexOf(MAGIC[0] ?? 0); at !== -1; at = image.indexOf(MAGIC[0] ?? 0, at + 1)) {
    if (!MAGIC.every((byte, index) => image[at + index] === byte)) continue;
    const [quantum, pointer] = [image[at + 6], image[at + 7]];
    if (quantum !== 1 || pointer !== 8 || at + 48 > image.length) continue;
    // Behind these eight bytes: counts of functions and files, the beginning of the text, then the offsets of tables.
    const [names, units] = [view.getUint32(at + 32, true), view.getUint32(at + 40, true)];
    if (names < units && at + units <= image.length)
      return text
        .decode(image.subarray(at + names, at + units))
        .split('\0')
        .filter((name) => name !== '');
  }
  return [];
}
