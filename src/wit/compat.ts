import { type VersionMove, withoutVersions } from './compat-ids.ts';
import { declChanges, funcChanges } from './compat-reason.ts';
import { diffWorlds, funcPath, isTypesOnly } from './difference.ts';
import type { Extern, Func, TypeDecl, World } from './model.ts';
import { printTypeDecl } from './print.ts';
import { versionTrack } from './version.ts';
import type { WorldDifference } from './world-difference.ts';

export type Effect = 'breaking' | 'compatible' | 'neutral';

/** One change from an old world to a new one, and what it means for those who use what was published. */
export interface Change {
  readonly effect: Effect;
  readonly kind: 'added' | 'removed' | 'changed' | 'version';
  readonly side: 'import' | 'export';
  /** Extern, then item, then a resource's function; interfaces without their versions. */
  readonly path: readonly string[];
  /** `export `ops.area` removed` */
  readonly what: string;
  readonly reason: string;
  /** As WIT; null where that side has nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

const REASONS = {
  'export removed': 'whoever calls it finds nothing',
  'import added': 'a host that runs the old one does not offer it',
  'export added': 'nobody relies on it yet',
  'import removed': 'a host may offer what is not asked for',
  'export changed': 'whoever calls it was built for the old one',
  'import changed': 'a host offers the old one',
} as const;

const keyOf = (path: readonly string[]) => path.join('\n');

/** Functions by side and path, and declared types by owner and name, as differences name them. */
class Items {
  readonly #funcs = new Map<string, Func>();
  readonly #types = new Map<string, TypeDecl>();

  constructor(world: World) {
    for (const side of ['import', 'export'] as const)
      for (const [name, extern] of world[`${side}s`]) this.#add(side, name, extern);
  }

  #add(side: string, name: string, extern: Extern): void {
    if (extern.kind === 'func') this.#funcs.set(keyOf([side, name]), extern.func);
    if (extern.kind === 'type') this.#types.set(name, extern.type);
    if (extern.kind !== 'interface') return;
    for (const func of extern.interface.functions)
      this.#funcs.set(keyOf([side, name, ...funcPath(func)]), func);
    for (const decl of extern.interface.types) this.#types.set(keyOf([name, decl.name]), decl);
  }

  readonly func = (side: string, path: readonly string[]) => this.#funcs.get(keyOf([side, ...path]));
  readonly type = (path: readonly string[]) => this.#types.get(keyOf(path));
}

/** Why an item that both have differs; a constructor may stand where a type of its name does, so both are asked. */
function changesOf({ side, path, func }: WorldDifference, before: Items, after: Items): string[] {
  const [oldFunc, newFunc] = [before.func(side, path), after.func(side, path)];
  if (func !== null && oldFunc !== undefined && newFunc !== undefined) return funcChanges(oldFunc, newFunc);
  const [oldType, newType] = [before.type(path), after.type(path)];
  return oldType === undefined || newType === undefined ? [] : declChanges(oldType, newType);
}

function itemChange(
  one: Pick<WorldDifference, 'side' | 'path'>,
  kind: 'added' | 'removed' | 'changed',
  effect: Effect,
  [before, after]: readonly [string | null, string | null],
  how: readonly string[] = [],
): Change {
  const { side, path } = one;
  const done = kind === 'changed' && how.length > 0 ? how.join(', ') : kind;
  const what = `${side} \`${path.join('.')}\` ${done}`;
  const reason = REASONS[`${side} ${kind}` as keyof typeof REASONS];
  return { effect, kind, side, path, what, reason, before, after };
}

/** A world whose items are those of another where both have them: what differs in them was said, and need not be looked at again. */
function withItemsOf(world: World, other: World): World {
  const all = (side: 'imports' | 'exports') =>
    new Map([...world[side]].map(([name, extern]) => [name, shared(extern, other[side].get(name))]));
  return { id: world.id, imports: all('imports'), exports: all('exports') };
}

function shared(extern: Extern, other: Extern | undefined): Extern {
  if (other === undefined) return extern;
  if (extern.kind !== 'interface' || other.kind !== 'interface') return other;
  const { id, functions, types } = extern.interface;
  const keyed = (func: Func) => keyOf([func.role.kind, ...funcPath(func)]);
  const funcs = new Map(other.interface.functions.map((func) => [keyed(func), func]));
  const decls = new Map(other.interface.types.map((decl) => [decl.name, decl]));
  return {
    kind: 'interface',
    interface: {
      id,
      functions: functions.map((func) => funcs.get(keyed(func)) ?? func),
      types: types.map((decl) => decls.get(decl.name) ?? decl),
    },
  };
}

function versionChange({ side, id, from, to }: VersionMove): Change {
  const sameTrack = from !== null && to !== null && versionTrack(from) === versionTrack(to);
  const named = (version: string | null) => (version === null ? 'no version' : `version ${version}`);
  return {
    effect: sameTrack ? 'neutral' : 'breaking',
    kind: 'version',
    side,
    path: [id],
    what: `${side} \`${id}\` has ${named(to)}, had ${named(from)}`,
    reason: sameTrack
      ? 'both are of one track, which hosts match'
      : `${side === 'export' ? 'whoever asks' : 'a host that offers it'} for the old version is not matched with the new one`,
    before: from,
    after: to,
  };
}

/** Imports that only declare types: nothing to offer, so neither side notices. */
function typeImports(before: World, after: World): Change[] {
  const lacks = (one: World, other: World) =>
    [...one.imports].filter(([name, extern]) => isTypesOnly(extern) && !other.imports.has(name));
  const change = (kind: 'added' | 'removed') => (entry: readonly [string, Extern]) => ({
    ...itemChange({ side: 'import', path: [entry[0]] }, kind, 'neutral', [null, null]),
    reason: ONLY_TYPES,
  });
  return [...lacks(after, before).map(change('added')), ...lacks(before, after).map(change('removed'))];
}

/** Names of types that an imported interface gained. `diffWorlds` asks for functions alone, which hosts look up; who links components statically looks up both. */
function typesAdded(before: World, after: World): Change[] {
  return [...after.imports].flatMap(([name, extern]) => {
    const old = before.imports.get(name);
    if (extern.kind !== 'interface' || old?.kind !== 'interface') return [];
    const known = new Set(old.interface.types.map((decl) => decl.name));
    const effect = isTypesOnly(extern) ? 'neutral' : 'breaking';
    return extern.interface.types.flatMap((decl) => {
      if (known.has(decl.name)) return [];
      const text = printTypeDecl(decl, extern.interface.id);
      const one = { side: 'import', path: [name, decl.name] } as const;
      const added = itemChange(one, 'added', effect, [null, text]);
      return effect === 'breaking' ? [added] : [{ ...added, reason: ONLY_TYPES }];
    });
  });
}

const ONLY_TYPES = 'it only declares types, which nobody has to offer';

/**
 * Every change between two worlds, judged as the publisher of the new one must: breaking is what a user or a host of the old
 * one can notice. As `wasm-tools component semver-check` with its arguments swapped, save that interfaces of one package
 * match by version track, and imports that only declare types are neutral. Linear in the worlds.
 */
export function compareWorlds(old: World, current: World): Change[] {
  const { before, after, moves } = withoutVersions(old, current);
  const [was, is] = [new Items(before), new Items(after)];
  const broken = diffWorlds(before, after).map((one) => {
    if (one.wanted !== null && one.found !== null)
      return itemChange(one, 'changed', 'breaking', [one.wanted, one.found], changesOf(one, was, is));
    const kind = one.kind === 'missing-export' ? 'removed' : 'added';
    return itemChange(one, kind, 'breaking', [one.wanted, one.found]);
  });
  // What the old one lacks to be the new one.
  const more = diffWorlds(withItemsOf(after, before), before).map((one) => {
    const kind = one.kind === 'missing-export' ? 'added' : 'removed';
    return itemChange(one, kind, 'compatible', [one.found, one.wanted]);
  });
  const types = [...typesAdded(before, after), ...typeImports(before, after)];
  return [...broken, ...moves.map(versionChange), ...more, ...types];
}
