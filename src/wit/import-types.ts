import { findExtern, isTypesOnly } from './difference.ts';
import type { Extern, World } from './model.ts';
import { printTypeDecl } from './print.ts';
import { difference, type WorldDifference } from './world-difference.ts';

/**
 * Named types that a component expects of an interface that it imports, and that the world's interface does not have.
 * Whoever links by subtyping (`wasm-tools component targets`, composition) asks for them by name, hosts do not; so they
 * are no part of what changes between two versions of a world.
 */
export function lackingImportTypes(wanted: World, actual: World): WorldDifference[] {
  return [...actual.imports].flatMap(([name, found]) => {
    const want = isTypesOnly(found) ? null : findExtern(wanted.imports, name, 'import');
    return want === null ? [] : lacking(want[0], want[1], found);
  });
}

function lacking(key: string, wanted: Extern, found: Extern): WorldDifference[] {
  if (wanted.kind !== 'interface' || found.kind !== 'interface') return [];
  const known = new Set(wanted.interface.types.map(({ name }) => name));
  return found.interface.types
    .filter(({ name }) => !known.has(name))
    .map((decl) => {
      const text = printTypeDecl(decl, found.interface.id);
      return difference({ side: 'import', path: [key, decl.name] }, null, text, null);
    });
}
