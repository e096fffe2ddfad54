import type { ValType } from '../wit/model.ts';

export type IntKind = 'u8' | 'u16' | 'u32' | 'u64' | 's8' | 's16' | 's32' | 's64';
export type FloatKind = 'f32' | 'f64';

/**
 * A value of the component model, complete (omitted fields are there as `none`) and typed as far as printing and comparing need it.
 * Cases, fields and flags are kebab-case names without `%`.
 */
export type Value =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: IntKind; readonly value: bigint }
  /** An f32 holds a number that `Math.fround` keeps. NaN is one value; -0 is not 0. */
  | { readonly kind: FloatKind; readonly value: number }
  /** One Unicode scalar value. */
  | { readonly kind: 'char'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  /** A `list<u8>`; one that was put together as `list` is equal to it. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'list' | 'fixed-list' | 'tuple'; readonly items: readonly Value[] }
  /** Keys are unique. Order is kept for printing and does not count for equality. */
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Value, Value])[] }
  /** In the type's order. */
  | { readonly kind: 'record'; readonly fields: readonly { readonly name: string; readonly value: Value }[] }
  | { readonly kind: 'variant'; readonly case: string; readonly value: Value | null }
  | { readonly kind: 'enum'; readonly case: string }
  /** In the type's order, each at most once. */
  | { readonly kind: 'flags'; readonly names: readonly string[] }
  | { readonly kind: 'option'; readonly some: Value | null }
  | { readonly kind: 'result'; readonly case: 'ok' | 'err'; readonly value: Value | null }
  /** A resource handle, owned or borrowed: the transcript's variable that holds it. */
  | { readonly kind: 'handle'; readonly variable: string };

/** Types nest no deeper than this in anything that is parsed or converted; wasm-wave's own parser stops at 100. */
export const MAX_DEPTH = 256;

/** Words that stand for themselves where a value is expected; a case of that name needs `%`. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  'true',
  'false',
  'some',
  'none',
  'ok',
  'err',
  'inf',
  'nan',
]);

/** Least and greatest value of each integer type. */
export const INTEGER_RANGE: Readonly<Record<IntKind, readonly [bigint, bigint]>> = {
  u8: [0n, 0xffn],
  u16: [0n, 0xffffn],
  u32: [0n, 0xffff_ffffn],
  u64: [0n, 0xffff_ffff_ffff_ffffn],
  s8: [-0x80n, 0x7fn],
  s16: [-0x8000n, 0x7fffn],
  s32: [-0x8000_0000n, 0x7fff_ffffn],
  s64: [-0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn],
};

export function isIntKind(kind: ValType['kind']): kind is IntKind {
  return Object.hasOwn(INTEGER_RANGE, kind);
}

/** `some(…)` and `ok(…)` may be left out around a payload that is neither an option nor a result. */
export function isFlattenable(payload: ValType): boolean {
  return payload.kind !== 'option' && payload.kind !== 'result';
}
