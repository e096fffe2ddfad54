import type { ValType } from '../wit/model.ts';
import { Misshapen } from './js-trail.ts';
import type { FloatKind, IntKind } from './value.ts';

type Kind<K extends ValType['kind']> = Extract<ValType, { readonly kind: K }>;

/** What jco gives and takes for a list of numbers; any other list is an array. */
const TYPED_ARRAY = {
  u8: Uint8Array,
  s8: Int8Array,
  u16: Uint16Array,
  s16: Int16Array,
  u32: Uint32Array,
  s32: Int32Array,
  u64: BigUint64Array,
  s64: BigInt64Array,
  f32: Float32Array,
  f64: Float64Array,
} as const satisfies Record<IntKind | FloatKind, unknown>;

export type NumberArray = InstanceType<(typeof TYPED_ARRAY)[IntKind | FloatKind]>;

export function typedArrayOf(kind: ValType['kind']): (typeof TYPED_ARRAY)[IntKind | FloatKind] | null {
  return Object.hasOwn(TYPED_ARRAY, kind) ? TYPED_ARRAY[kind as IntKind | FloatKind] : null;
}

/** These two are BigInt in JavaScript, all other integers numbers. */
export function isBigKind(kind: IntKind): boolean {
  return kind === 'u64' || kind === 's64';
}

/** jco's name for a field or flag: `http2-server` is `http2Server`, `XML-parser` is `xmlParser`. */
export function jsName(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().split('-');
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Names with their JavaScript form. Two that fall together there cannot be told apart, and jco drops one without a word. */
export function jsNames(names: readonly string[]): readonly (readonly [name: string, key: string])[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(jsName(name));
    if (other !== undefined)
      throw new Misshapen(`${other} and ${name} are one name in JavaScript (${jsName(name)})`);
    seen.set(jsName(name), name);
  }
  return [...seen].map(([key, name]) => [name, key]);
}

/**
 * Whether jco shows an option as `T | undefined`. Where T itself may be undefined that would be ambiguous, and it is
 * `{tag: 'some', val}`; so every second option of a nest is tagged, counted from the innermost.
 */
export function isNullable(option: Kind<'option'>): boolean {
  return option.some.kind !== 'option' || !isNullable(option.some);
}
