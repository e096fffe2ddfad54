import type { ComponentShape } from './module.ts';

/** Bytes of the custom sections of all core modules, by name. */
export function sectionSizes({ cores }: Pick<ComponentShape, 'cores'>): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const { customSections } of cores)
    for (const { name, size } of customSections) sizes.set(name, (sizes.get(name) ?? 0) + size);
  return Object.fromEntries(sizes);
}
