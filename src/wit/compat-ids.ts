import type { Extern, Func, Interface, TypeDecl, TypeName, ValType, World } from './model.ts';
import { splitId } from './names.ts';

/** An interface of both worlds under another version. */
export interface VersionMove {
  readonly side: 'import' | 'export';
  /** Without its version. */
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Unversioned {
  readonly before: World;
  readonly after: World;
  readonly moves: readonly VersionMove[];
}

const bare = (id: string) => {
  const parts = splitId(id);
  return parts === null ? id : `${parts.unversioned}/${parts.name}`;
};

/** Names that a world has in two versions at once keep them: one would hide the other. */
function doubled({ imports, exports }: World): string[] {
  const first = new Map<string, string>();
  return [...imports.keys(), ...exports.keys()].flatMap((id) => {
    const known = first.get(bare(id));
    if (known === undefined) first.set(bare(id), id);
    return known === undefined || known === id ? [] : [bare(id)];
  });
}

/** Rewrites ids throughout a world; types that are shared stay shared, so the work is linear in the world. */
class Renaming {
  readonly #kept: ReadonlySet<string>;
  readonly #types = new Map<ValType, ValType>();

  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept;
  }

  readonly id = (id: string): string => (this.#kept.has(bare(id)) ? id : bare(id));

  readonly #name = ({ owner, name }: TypeName): TypeName => ({ owner: owner && this.id(owner), name });

  readonly #type = (type: ValType): ValType => {
    const known = this.#types.get(type);
    if (known !== undefined) return known;
    const made = this.#rewritten(type);
    this.#types.set(type, made);
    return made;
  };

  readonly #optional = (type: ValType | null) => type && this.#type(type);

  #rewritten(type: ValType): ValType {
    switch (type.kind) {
      case 'record':
        return { ...type, name: this.#name(type.name), fields: this.#labelled(type.fields) };
      case 'variant': {
        const cases = type.cases.map((one) => ({ ...one, type: this.#optional(one.type) }));
        return { ...type, name: this.#name(type.name), cases };
      }
      case 'enum':
      case 'flags':
        return { ...type, name: this.#name(type.name) };
      case 'own':
      case 'borrow':
        return { ...type, resource: this.#name(type.resource) };
      case 'list':
      case 'fixed-list':
        return { ...type, element: this.#type(type.element) };
      case 'map':
        return { ...type, key: this.#type(type.key), value: this.#type(type.value) };
      case 'tuple':
        return { ...type, items: type.items.map(this.#type) };
      case 'option':
        return { ...type, some: this.#type(type.some) };
      case 'result':
        return { ...type, ok: this.#optional(type.ok), err: this.#optional(type.err) };
      case 'stream':
      case 'future':
        return { ...type, element: this.#optional(type.element) };
      default:
        return type;
    }
  }

  #labelled<T extends { readonly type: ValType }>(items: readonly T[]): T[] {
    return items.map((item) => ({ ...item, type: this.#type(item.type) }));
  }

  readonly #func = (func: Func): Func => ({
    ...func,
    role:
      func.role.kind === 'function' ? func.role : { ...func.role, resource: this.#name(func.role.resource) },
    params: this.#labelled(func.params),
    result: this.#optional(func.result),
  });

  readonly #decl = (decl: TypeDecl): TypeDecl => {
    if (decl.kind === 'type') return { ...decl, type: this.#type(decl.type) };
    return decl.of === undefined ? decl : { ...decl, of: this.#name(decl.of) };
  };

  #interface({ id, functions, types }: Interface): Interface {
    return { id: this.id(id), functions: functions.map(this.#func), types: types.map(this.#decl) };
  }

  #extern(extern: Extern): Extern {
    if (extern.kind === 'func') return { ...extern, func: this.#func(extern.func) };
    if (extern.kind === 'type') return { ...extern, type: this.#decl(extern.type) };
    return { ...extern, interface: this.#interface(extern.interface) };
  }

  world({ id, imports, exports }: World): World {
    const all = (externs: ReadonlyMap<string, Extern>) =>
      new Map([...externs].map(([name, extern]) => [this.id(name), this.#extern(extern)]));
    return { id, imports: all(imports), exports: all(exports) };
  }
}

const versionOf = (id: string) => splitId(id)?.version ?? null;

function movesOf(before: World, after: World, kept: ReadonlySet<string>): VersionMove[] {
  return (['import', 'export'] as const).flatMap((side) => {
    const old = new Map([...before[`${side}s`].keys()].map((id) => [bare(id), id]));
    return [...after[`${side}s`].keys()].flatMap((id) => {
      const was = old.get(bare(id));
      if (was === undefined || was === id || kept.has(bare(id))) return [];
      return [{ side, id: bare(id), from: versionOf(was), to: versionOf(id) }];
    });
  });
}

/** Both worlds with interfaces named without their versions, so that items can be compared, and the versions that moved. */
export function withoutVersions(before: World, after: World): Unversioned {
  const kept = new Set([...doubled(before), ...doubled(after)]);
  const moves = movesOf(before, after, kept);
  return { before: new Renaming(kept).world(before), after: new Renaming(kept).world(after), moves };
}
