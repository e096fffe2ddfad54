import type { Func } from '../wit/model.ts';
import type { CoreFunc } from './core-types.ts';

const GO_TYPES: Readonly<Record<string, string>> = {
  i32: 'uint32',
  i64: 'uint64',
  f32: 'float32',
  f64: 'float64',
};

/** `func nameOf(a0 uint32) unsafe.Pointer`: a Go declaration under `//go:wasmimport` that lowers to this type. */
export function goImportSignature(func: Func, type: CoreFunc): string {
  const params = type.params.map((param, index) => `a${index} ${GO_TYPES[param] ?? param}`).join(', ');
  const results = type.results.map((result) => resultType(func, result)).join(', ');
  return `func ${goName(func)}(${params})${results === '' ? '' : ` ${results}`}`;
}

/** What does not fit in one WebAssembly value is returned through memory; and 32 bits are a number or a pointer. */
function resultType({ result }: Func, core: string): string {
  const scalar = /^(?:bool|u8|u16|u32|s8|s16|s32|char|enum|flags|own|borrow)$/;
  const pointer = core === 'i32' && result !== null && !scalar.test(result.kind);
  return pointer ? 'unsafe.Pointer' : (GO_TYPES[core] ?? core);
}

function goName({ name, role }: Func): string {
  const words = role.kind === 'function' ? name : `${role.resource.name}-${name}`;
  return words.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
}
