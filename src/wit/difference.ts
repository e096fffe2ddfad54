import type { Extern, Func, Interface, TypeDecl, World } from './model.ts';
import { printFunc, printName, printTypeDecl } from './print.ts';
import { declDifferences, funcDifferences } from './type-difference.ts';
import { sameInterface } from './version.ts';
import { difference, type Side, type WorldDifference } from './world-difference.ts';

/** Interfaces that only declare types offer nothing to call; a resource is something to hold. */
export function isTypesOnly(extern: Extern): boolean {
  if (extern.kind === 'type') return extern.type.kind === 'type' || extern.type.of !== undefined;
  if (extern.kind === 'func') return false;
  const declares = (decl: TypeDecl) => decl.kind === 'resource' && decl.of === undefined;
  return extern.interface.functions.length === 0 && !extern.interface.types.some(declares);
}

/** An extern on one line: `compute-hash: func()`, `interface acme:kitchen/ops@1.2.3`, `record point { … }`. */
function printExtern(name: string, extern: Extern): string {
  if (extern.kind === 'func') return printFunc(extern.func);
  if (extern.kind === 'type') return printTypeDecl(extern.type, null);
  return name === extern.interface.id
    ? `interface ${name}`
    : `${printName(name)}: interface ${extern.interface.id}`;
}

/** A function's place in its interface: methods stand under their resource. */
export function funcPath({ name, role }: Func): readonly string[] {
  return role.kind === 'function' ? [name] : [role.resource.name, name];
}

const pathKey = (path: readonly string[]) => path.join('\n');

/** A constructor is not the function of its resource's name. */
const funcKey = (func: Func) => pathKey([func.role.kind, ...funcPath(func)]);

const byName = <T extends TypeDecl>(types: readonly T[]) => new Map(types.map((decl) => [decl.name, decl]));
const byKey = (functions: readonly Func[]) => new Map(functions.map((func) => [funcKey(func), func]));

/** What one side needs, the other must have; what it has beyond that does not matter. A type alone is nothing to import. */
function interfaceDifferences(
  side: Side,
  key: string,
  wanted: Interface,
  found: Interface,
): WorldDifference[] {
  const needed = side === 'export' ? wanted : found;
  const all: WorldDifference[] = [];
  const [wantedTypes, foundTypes] = [byName(wanted.types), byName(found.types)];
  for (const { name } of needed.types) {
    const [want, have] = [wantedTypes.get(name), foundTypes.get(name)];
    const place = { side, path: [key, name] };
    if (want !== undefined && have !== undefined) all.push(...declDifferences(place, wanted.id, want, have));
    else if (side === 'export') all.push(difference(place, print(want, wanted.id), null, null));
  }
  const [wantedFuncs, foundFuncs] = [byKey(wanted.functions), byKey(found.functions)];
  for (const func of needed.functions) {
    const [want, have] = [wantedFuncs.get(funcKey(func)), foundFuncs.get(funcKey(func))];
    const place = { side, path: [key, ...funcPath(func)] };
    if (want !== undefined && have !== undefined) all.push(...funcDifferences(place, want, have));
    else
      all.push(difference(place, want ? printFunc(want) : null, have ? printFunc(have) : null, want ?? null));
  }
  return all;
}

const print = (decl: TypeDecl | undefined, owner: string) =>
  decl === undefined ? null : printTypeDecl(decl, owner);

function externDifferences(side: Side, key: string, wanted: Extern, found: Extern): WorldDifference[] {
  const place = { side, path: [key] };
  if (wanted.kind === 'func' && found.kind === 'func') return funcDifferences(place, wanted.func, found.func);
  if (wanted.kind === 'type' && found.kind === 'type')
    return declDifferences(place, null, wanted.type, found.type);
  if (wanted.kind === 'interface' && found.kind === 'interface') {
    return interfaceDifferences(side, key, wanted.interface, found.interface);
  }
  const func = wanted.kind === 'func' ? wanted.func : null;
  return [difference(place, printExtern(key, wanted), printExtern(key, found), func)];
}

/** The extern of that name, or of a compatible version of it, with the name that it has there. */
export function findExtern(
  externs: ReadonlyMap<string, Extern>,
  name: string,
  side: Side,
): [string, Extern] | null {
  const exact = externs.get(name);
  if (exact !== undefined) return [name, exact];
  // Only interfaces of packages have versions.
  const at = name.indexOf('@');
  if (at === -1) return null;
  const unversioned = name.slice(0, at + 1);
  for (const entry of externs) {
    if (!entry[0].startsWith(unversioned)) continue;
    const [offered, needed] = side === 'import' ? [entry[0], name] : [name, entry[0]];
    if (sameInterface(offered, needed)) return entry;
  }
  return null;
}

function* exportDifferences(wanted: World, actual: World): Generator<WorldDifference> {
  for (const [key, want] of wanted.exports) {
    const found = findExtern(actual.exports, key, 'export');
    const func = want.kind === 'func' ? want.func : null;
    if (found === null) yield difference({ side: 'export', path: [key] }, printExtern(key, want), null, func);
    else yield* externDifferences('export', key, want, found[1]);
  }
}

function* importDifferences(wanted: World, actual: World): Generator<WorldDifference> {
  for (const [key, have] of actual.imports) {
    const want = findExtern(wanted.imports, key, 'import');
    if (want !== null) yield* externDifferences('import', want[0], want[1], have);
    else if (!isTypesOnly(have))
      yield difference({ side: 'import', path: [key] }, null, printExtern(key, have), null);
  }
}

/**
 * All ways in which `actual` does not fit `wanted`, as `wasm-tools component targets` judges: every wanted export is there,
 * nothing else is imported, types are equal; more exports do not matter. Unlike it, WASI matches by semver track, and
 * interfaces that only declare types are no import.
 */
export function diffWorlds(wanted: World, actual: World): WorldDifference[] {
  const seen = new Set<string>();
  return [...exportDifferences(wanted, actual), ...importDifferences(wanted, actual)].filter((one) => {
    // An interface that is imported and exported differs once.
    const key = pathKey([one.kind, one.wanted ?? '', one.found ?? '', ...one.path]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
