import type { RuleId } from '../rules.ts';
import type { Finding, Location } from './finding.ts';

/** Keys of the config that a finding speaks of when it has no place of its own; null: the component as such. */
const KEYS: Readonly<Partial<Record<RuleId, string | null>>> = {
  'compat/imports-only': 'compat.against',
  'compat/unused-accept': 'compat.accept',
  'fuzz/not-fuzzed': null,
  'golden/no-cases': 'golden.files',
  'wasm/adapter': 'adapter',
  'wasm/feature': 'core-features',
  'wit/newer-wasi': 'imports.wasi',
  'fuel/growth': 'budgets.growth.fuel',
  'fuel/not-comparable': 'budgets.growth.fuel',
  'memory/over-limit': 'budgets.memory',
  'size/growth': 'budgets.growth',
  'size/not-comparable': 'budgets.growth',
  'size/over-limit': 'budgets',
};

/** Every finding has a place: its own, the key that it is about, or `entry`, where the program begins. */
export function placeFindings(
  findings: readonly Finding[],
  locate: (key: string | null) => Location | null,
  entry: Location,
): Finding[] {
  return findings.map((finding) => {
    if (finding.location !== null) return finding;
    const key = KEYS[finding.rule];
    return { ...finding, location: (key === undefined ? null : locate(key)) ?? entry };
  });
}
