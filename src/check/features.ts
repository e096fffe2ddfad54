import type { CoreFeature, FeatureUse } from '../wasm/features.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** What wasmtime 48 and the V8 of Node 24 both do without a switch: WebAssembly 3, and threads. */
const DEFAULT_HOSTS: ReadonlySet<CoreFeature> = new Set([
  'bulk-memory',
  'exceptions',
  'extended-const',
  'function-references',
  'gc',
  'memory64',
  'multi-memory',
  'multi-value',
  'mutable-global',
  'reference-types',
  'relaxed-simd',
  'saturating-float-to-int',
  'sign-extension',
  'simd',
  'tail-call',
  'threads',
]);

/** A finding for each feature of core WebAssembly that a component uses and its hosts lack. */
export function featureFindings(
  used: readonly FeatureUse[],
  hosts: readonly CoreFeature[] | null,
): Finding[] {
  const known = hosts === null ? DEFAULT_HOSTS : new Set(hosts);
  const lacking = new Map<CoreFeature, FeatureUse[]>();
  for (const use of used) {
    if (!known.has(use.feature)) lacking.set(use.feature, [...(lacking.get(use.feature) ?? []), use]);
  }
  return [...lacking].map(([feature, uses]) =>
    finding('wasm/feature', {
      message: `the component uses ${feature} (${uses.map(placeOf).join('; ')}), which ${hosts === null ? 'wasmtime or V8 lacks' : '`core-features` does not list'}`,
      hint: `${REMEDIES[feature] ?? 'build it with a compiler that can do without'}; or, where its hosts have it, add it to \`core-features\``,
      expected: hosts === null ? [...known].join(', ') : hosts.join(', '),
      actual: feature,
    }),
  );
}

const placeOf = ({ module, by, offset }: FeatureUse) => `core module ${module}: ${by} at byte ${offset}`;

/** Go 1.24 and later always use these. https://go.dev/doc/go1.24#webassembly */
const GO = 'Go uses it always since 1.24: the host must have it';
const REMEDIES: Readonly<Partial<Record<CoreFeature, string>>> = {
  'sign-extension': GO,
  'saturating-float-to-int': GO,
  'bulk-memory': GO,
};
