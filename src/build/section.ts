import { Bytes } from '../wasm/bytes.ts';
import { readPreamble, readSections } from '../wasm/sections.ts';

/** Prefix, as `component-type:…:encoded world` is a name that bindings use. */
const NAME = 'component-type';

/** Whether a module says itself which world it is for, as bindings of other languages make it. */
export function hasComponentType(names: readonly { readonly name: string }[]): boolean {
  return names.some(({ name }) => name.startsWith(NAME));
}

/**
 * Gives `core` the `component-type` section of `dummy`, at its end: byte for byte what `wasm-tools component embed` writes,
 * without another pass over megabytes of code. Throws `MalformedWasm`.
 */
export function embedComponentType(core: Uint8Array, dummy: Uint8Array): Uint8Array {
  return Buffer.concat([core, ...componentTypeSections(dummy)]);
}

function componentTypeSections(module: Uint8Array): Uint8Array[] {
  const bytes = new Bytes(module);
  readPreamble(bytes);
  const found: Uint8Array[] = [];
  let start = bytes.offset;
  for (const { id, body } of readSections(bytes)) {
    if (id === 0 && body.name().startsWith(NAME)) found.push(module.subarray(start, bytes.offset));
    start = bytes.offset;
  }
  return found;
}
