import type { Bytes } from './bytes.ts';

/** Bytes that an active data segment puts at an address of memory 0. */
export interface DataSegment {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** Active segments at constant addresses; a passive one, or one at a computed address, ends the reading. */
export function dataSegments(section: Bytes): DataSegment[] {
  const segments: DataSegment[] = [];
  const count = section.u32();
  for (let index = 0; index < count; index += 1) {
    if (section.u32() !== 0 || section.byte() !== 0x41) break;
    const address = section.u32();
    if (section.byte() !== 0x0b) break;
    segments.push({ address, bytes: section.bytes(section.u32()) });
  }
  return segments;
}
