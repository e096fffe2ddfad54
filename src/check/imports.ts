import picomatch from 'picomatch';
import type { ComponentConfig } from '../config/config.ts';
import { findExtern, isTypesOnly } from '../wit/difference.ts';
import type { World } from '../wit/model.ts';

/**
 * The first of the patterns that an import matches, with its version or without; null for none. A star goes past slashes,
 * so `wasi:*` is all of WASI.
 */
export function matchingPattern(patterns: readonly string[], name: string): string | null {
  const names = [name, name.split('@')[0] ?? name];
  const matches = (pattern: string) => {
    const isMatch = picomatch(pattern, { bash: true, dot: true, nonegate: true, noextglob: true });
    return names.some((one) => isMatch(one));
  };
  return patterns.find(matches) ?? null;
}

/** Imports that a pattern denies, with that pattern. The default patterns spare what the world itself imports. */
export function deniedImports(
  { deny, denyOrigin }: ComponentConfig['imports'],
  wanted: World | null,
  actual: World,
): ReadonlyMap<string, string> {
  const denied = new Map<string, string>();
  if (wanted === null && denyOrigin === 'default') return denied;
  for (const [name, extern] of actual.imports) {
    const pattern = isTypesOnly(extern) ? null : matchingPattern(deny, name);
    const spared =
      denyOrigin === 'default' && wanted !== null && findExtern(wanted.imports, name, 'import') !== null;
    if (pattern !== null && !spared) denied.set(name, pattern);
  }
  return denied;
}
