import { Bytes } from './bytes.ts';
import { readPreamble, readSections, type Section } from './sections.ts';

const CORE_MODULE = 1;
const COMPONENT = 4;

/** The sections of each core module of a component, nested components included; of a core module its own. Throws `MalformedWasm`. */
export function coreSections(bytes: Uint8Array): readonly (readonly Section[])[] {
  return sectionsIn(new Bytes(bytes));
}

function sectionsIn(bytes: Bytes): (readonly Section[])[] {
  if (readPreamble(bytes) === 'core') return [[...readSections(bytes)]];
  return [...readSections(bytes)].flatMap(({ id, body }) =>
    id === CORE_MODULE || id === COMPONENT ? sectionsIn(body) : [],
  );
}
