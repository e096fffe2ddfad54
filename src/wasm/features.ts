/** Features of core WebAssembly beyond its first version, as tools call them. https://webassembly.org/features/ */
export const CORE_FEATURES = [
  'bulk-memory',
  'custom-page-sizes',
  'exceptions',
  'extended-const',
  'function-references',
  'gc',
  'legacy-exceptions',
  'memory64',
  'multi-memory',
  'multi-value',
  'mutable-global',
  'reference-types',
  'relaxed-simd',
  'saturating-float-to-int',
  'sign-extension',
  'simd',
  'stack-switching',
  'tail-call',
  'threads',
  'wide-arithmetic',
] as const;

export type CoreFeature = (typeof CORE_FEATURES)[number];

/** Where a feature is used first. */
export interface FeatureUse {
  readonly feature: CoreFeature;
  /** Index of the core module within the component. */
  readonly module: number;
  /** What uses it: an instruction in hex (`0xfc 0x0a`), or an item of another section. */
  readonly by: string;
  /** Byte offset in the file. */
  readonly offset: number;
}
