import { findExtern, isTypesOnly } from './difference.ts';
import { innerTypes } from './inner-types.ts';
import type { Extern, Func, ValType, World } from './model.ts';
import { printTypeDecl } from './print.ts';
import { difference, type WorldDifference } from './world-difference.ts';

/**
 * Named types that functions which a component imports take or give, and that the world's interface does not have.
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
  const used = namesUsed(found.interface.functions, found.interface.id);
  const known = new Set(wanted.interface.types.map(({ name }) => name));
  return found.interface.types
    .filter(({ name }) => !known.has(name) && used.has(name))
    .map((decl) => {
      const text = printTypeDecl(decl, found.interface.id);
      return difference({ side: 'import', path: [key, decl.name] }, null, text, null);
    });
}

/** An alias that nothing goes by is there or not as its writer likes. */
function namesUsed(functions: readonly Func[], owner: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (type: ValType | null): void => {
    if (type === null) return;
    const named = 'name' in type ? type.name : 'resource' in type ? type.resource : null;
    if (named?.owner === owner) names.add(named.name);
    innerTypes(type).forEach(visit);
  };
  for (const { params, result } of functions) {
    for (const { type } of params) visit(type);
    visit(result);
  }
  return names;
}
