import type { Bytes } from './bytes.ts';

export interface Section {
  readonly id: number;
  /** Bytes of the section without its id and length. */
  readonly size: number;
  readonly body: Bytes;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/** The first eight bytes, which tell core modules and components apart. Throws `MalformedWasm` where they are neither. */
export function readPreamble(bytes: Bytes): 'core' | 'component' {
  for (const expected of MAGIC) if (bytes.byte() !== expected) bytes.fail('no WebAssembly magic number');
  const version = bytes.byte() + bytes.byte() * 256;
  const layer = bytes.byte() + bytes.byte() * 256;
  if (layer === 0 && version === 1) return 'core';
  if (layer === 1) return 'component';
  return bytes.fail(`unknown WebAssembly version ${version}, layer ${layer}`);
}

/** The sections of a module or component, in order, each in its own window: a reader cannot run out of it. */
export function* readSections(bytes: Bytes): Generator<Section> {
  while (!bytes.done) {
    const id = bytes.byte();
    const size = bytes.u32();
    yield { id, size, body: bytes.window(size) };
  }
}

/** What a reader left over in a section is as wrong as what it lacks. */
export function expectEnd(body: Bytes): void {
  if (!body.done) body.fail('a section goes on after its last item');
}
