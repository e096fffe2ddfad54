import { externNames } from '../../wasm/extern-names.ts';
import { isWasi02, standInLabel, withoutVersion, withSecond } from './names.ts';

/** A component under names that the generated code can bear, and what its interfaces are called in it. */
export interface StandIns {
  readonly component: Uint8Array;
  readonly nameOf: (id: string) => string;
}

/**
 * Names that jco's code could not hold apart from one another, or from JavaScript's own, are replaced by others of the same
 * length, so that nothing but these bytes changes. Labels are told by `standInLabel`; of an interface that is imported in
 * several versions, which jco takes for one, each further one has a number in its name. All versions of WASI 0.2 are one in
 * truth. Throws `MalformedWasm`.
 */
export function standIns(original: Uint8Array): StandIns {
  const places = externNames(original);
  const names = new Map<string, string>();
  const versions = new Map<string, number>();
  // Whatever stands first, the names of WASI 0.2 stay: other versions make room.
  for (const { name } of places) {
    if (!isWasi02(name)) continue;
    names.set(name, name);
    versions.set(withoutVersion(name), 1);
  }
  for (const { name } of places) {
    if (names.has(name)) continue;
    const id = withoutVersion(name);
    const version = versions.get(id) ?? 0;
    if (name.includes('/')) versions.set(id, version + 1);
    names.set(name, standIn(name, version));
  }
  const component = Uint8Array.from(original);
  for (const { name, offset } of places) {
    const other = names.get(name) ?? name;
    if (other !== name) component.set(new TextEncoder().encode(other), offset);
  }
  return { component, nameOf: (id) => names.get(id) ?? id };
}

/** Ends in what is no label and has no stand-in: interfaces of one letter, and more versions than digits. */
function standIn(name: string, version: number): string {
  const [, before = '', label = '', after = ''] = /^(.*\/)([^@]+)(@.*)?$/.exec(name) ?? [];
  if (label !== '') return before + numbered(standInLabel(label), version) + after;
  const [, form = '', rest = name] = /^(\[[^\]]*\])(.*)$/.exec(name) ?? [];
  return form + rest.split('.').map(standInLabel).join('.');
}

const numbered = (label: string, version: number) =>
  version === 0 || version > 9 || label.length < 2 ? label : withSecond(label, `${version}`);
