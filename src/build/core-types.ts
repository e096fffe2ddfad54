import { Bytes, MalformedWasm } from '../wasm/bytes.ts';
import { readPreamble, readSections } from '../wasm/sections.ts';

/** `i32`, `i64`, `f32`, `f64`; anything else cannot stand at a component's boundary. */
export interface CoreFunc {
  readonly params: readonly string[];
  readonly results: readonly string[];
}

export interface CoreFuncs {
  /** Keyed by export name. */
  readonly exports: ReadonlyMap<string, CoreFunc>;
  readonly imports: readonly { readonly module: string; readonly name: string; readonly type: CoreFunc }[];
}

const VALUE_TYPES: Readonly<Record<number, string>> = {
  127: 'i32',
  126: 'i64',
  125: 'f32',
  124: 'f64',
  123: 'v128',
  112: 'funcref',
  111: 'externref',
};

/**
 * Types of the functions that a module imports and exports; null for a module that uses types beyond WebAssembly 2, which
 * no Go writes: the encoder judges it alone then. Spec: https://webassembly.github.io/spec/core/binary/modules.html
 */
export function readCoreFuncs(module: Uint8Array): CoreFuncs | null {
  try {
    return read(new Bytes(module));
  } catch (thrown) {
    if (thrown instanceof MalformedWasm) return null;
    throw thrown;
  }
}

function read(bytes: Bytes): CoreFuncs {
  readPreamble(bytes);
  let types: CoreFunc[] = [];
  let imports: { module: string; name: string; type: number | null }[] = [];
  let functions: number[] = [];
  let exports: { name: string; kind: number; index: number }[] = [];
  for (const { id, body } of readSections(bytes)) {
    if (id === 1) types = body.vector(() => readType(body));
    if (id === 2) imports = body.vector(() => readImport(body));
    if (id === 3) functions = body.vector(() => body.u32());
    if (id === 7) exports = body.vector(() => ({ name: body.name(), kind: body.byte(), index: body.u32() }));
  }
  const imported = imports.flatMap(({ module, name, type }) =>
    type === null ? [] : [{ module, name, type: at(types, type) }],
  );
  const all = [...imported.map(({ type }) => type), ...functions.map((type) => at(types, type))];
  const exported = exports
    .filter(({ kind }) => kind === 0)
    .map(({ name, index }) => [name, at(all, index)] as const);
  return { imports: imported, exports: new Map(exported) };
}

function readType(bytes: Bytes): CoreFunc {
  if (bytes.byte() !== 0x60) bytes.fail('a type that is no function');
  const values = () =>
    bytes.vector(() => VALUE_TYPES[bytes.byte()] ?? bytes.fail('a type beyond WebAssembly 2'));
  return { params: values(), results: values() };
}

function readImport(bytes: Bytes): { module: string; name: string; type: number | null } {
  const module = bytes.name();
  const name = bytes.name();
  const kind = bytes.byte();
  if (kind === 0) return { module, name, type: bytes.u32() };
  if (kind === 1) bytes.byte();
  if (kind === 1 || kind === 2) skipLimits(bytes);
  else if (kind === 3) bytes.skip(2);
  else bytes.fail('an import of a kind beyond WebAssembly 2');
  return { module, name, type: null };
}

function skipLimits(bytes: Bytes): void {
  const bounded = (bytes.byte() & 1) === 1;
  bytes.skipInteger();
  if (bounded) bytes.skipInteger();
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new MalformedWasm(0, `there is no item ${index}`);
  return item;
}
