import { Bytes, MalformedWasm } from './bytes.ts';
import { readComponentNames } from './component-names.ts';
import { readCoreNames } from './core-names.ts';
import type { ComponentShape, CoreModule } from './module.ts';
import { readPreamble, readSections } from './sections.ts';

export interface Classified {
  readonly kind: 'core' | 'component' | 'empty' | 'not-wasm' | 'truncated';
  /** For a message: what the file looks like, and where it ends too early. */
  readonly detail: string;
}

const NATIVE = 'GOOS and GOARCH were not wasip1 and wasm';

const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['\x7fELF', `a native ELF program: ${NATIVE}`],
  ['MZ', `a native Windows program: ${NATIVE}`],
  ['\xcf\xfa\xed\xfe', `a native macOS program: ${NATIVE}`],
  ['\x1f\x8b', 'a gzip archive'],
  ['PK', 'a zip archive'],
  ['!<arch>', 'an archive of object files: the package is not `package main`'],
  ['(module', 'WebAssembly text (WAT), not a binary'],
  ['(component', 'WebAssembly text (WAT), not a binary'],
  ['<', 'markup, as a proxy or a login page would send'],
];

function looksLike(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart();
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  return known?.[1] ?? 'not WebAssembly: its first bytes are unknown';
}

/** What a file is, from its header and the lengths of its sections; never throws. Nothing inside a section is looked at. */
export function classify(bytes: Uint8Array): Classified {
  if (bytes.length === 0) return { kind: 'empty', detail: 'the file has no bytes' };
  const magic = [0x00, 0x61, 0x73, 0x6d].slice(0, bytes.length);
  if (!magic.every((byte, index) => bytes[index] === byte))
    return { kind: 'not-wasm', detail: looksLike(bytes) };
  if (bytes.length < 8)
    return { kind: 'truncated', detail: `the file ends after ${bytes.length} bytes, inside its header` };
  const window = new Bytes(bytes);
  let kind: 'core' | 'component';
  try {
    kind = readPreamble(window);
  } catch (thrown) {
    return { kind: 'not-wasm', detail: problem(thrown) };
  }
  try {
    for (const _ of readSections(window));
  } catch (thrown) {
    return { kind: 'truncated', detail: problem(thrown) };
  }
  return { kind, detail: kind === 'core' ? 'a core module' : 'a component' };
}

function problem(thrown: unknown): string {
  if (thrown instanceof MalformedWasm) return thrown.message;
  throw thrown;
}

/** Names of a core module. Throws `MalformedWasm`. */
export function readCoreModule(bytes: Uint8Array): CoreModule {
  const window = new Bytes(bytes);
  if (readPreamble(window) !== 'core') window.fail('the file is a component, not a core module');
  return readCoreNames(window);
}

/** Names of a component and of all modules in it. Throws `MalformedWasm`. */
export function readComponent(bytes: Uint8Array): ComponentShape {
  const window = new Bytes(bytes);
  if (readPreamble(window) !== 'component') window.fail('the file is a core module, not a component');
  return readComponentNames(window);
}
