import { Bytes } from './bytes.ts';
import { readPreamble, readSections } from './sections.ts';

/** Which world a module is for; whoever encodes it needs to know. */
const KEPT = /^component-type/;

/**
 * A core module without its custom sections (names, producers, debug information), those aside that say its world.
 * What runs is untouched, byte for byte. Throws `MalformedWasm`.
 */
export function stripCore(core: Uint8Array): Uint8Array {
  const bytes = new Bytes(core);
  readPreamble(bytes);
  const kept: Uint8Array[] = [core.subarray(0, bytes.offset)];
  let start = bytes.offset;
  for (const { id, body } of readSections(bytes)) {
    if (id !== 0 || KEPT.test(body.name())) kept.push(core.subarray(start, bytes.offset));
    start = bytes.offset;
  }
  return Buffer.concat(kept);
}
