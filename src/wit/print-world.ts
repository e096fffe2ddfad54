import { innerTypes } from './inner-types.ts';
import type { Extern, Func, Interface, TypeDecl, TypeName, ValType, World } from './model.ts';
import { splitId } from './names.ts';
import { type NameOf, printBody, printFunc, printName, printTypeDecl } from './print.ts';

const keyOf = ({ owner, name }: TypeName) => `${owner ?? ''} ${name}`;

/** Declared types and resources that a type mentions; it does not look into declared ones. */
function mentioned(type: ValType | null): readonly TypeName[] {
  if (type === null) return [];
  if ('name' in type) return [type.name];
  if ('resource' in type) return [type.resource];
  return innerTypes(type).flatMap(mentioned);
}

function mentionedBy(
  owner: string | null,
  types: readonly TypeDecl[],
  functions: readonly Func[],
): TypeName[] {
  const inTypes = types.flatMap((decl) => {
    if (decl.kind === 'resource' || isUsable(owner, original(decl)?.owner ?? null)) return [];
    return 'name' in decl.type ? innerTypes(decl.type).flatMap(mentioned) : mentioned(decl.type);
  });
  const inFunctions = functions.flatMap(({ params, result }) => [
    ...params.flatMap((param) => mentioned(param.type)),
    ...mentioned(result),
  ]);
  return [...inTypes, ...inFunctions];
}

/** What a declaration stands for under its own name elsewhere; null where it has no name but this. */
function original(decl: TypeDecl): TypeName | null {
  if (decl.kind === 'resource') return decl.of ?? null;
  return 'name' in decl.type ? decl.type.name : null;
}

/** `use` reaches interfaces of packages only, not inline ones. */
const isUsable = (owner: string | null, from: string | null): from is string =>
  from !== null && from !== owner && splitId(from) !== null;

/** The items of one interface, or of a world for a null owner: the names that stand for types there, and the text. */
class Items {
  readonly #owner: string | null;
  /** Inside its own package an interface goes by its name alone. */
  readonly #package: string | undefined;
  readonly #names = new Map<string, string>();
  readonly #uses: string[] = [];
  readonly #nameOf: NameOf = (name) => this.#names.get(keyOf(name)) ?? name.name;

  constructor(owner: string | null, types: readonly TypeDecl[], functions: readonly Func[]) {
    this.#owner = owner;
    this.#package = owner === null ? undefined : splitId(owner)?.package;
    for (const decl of types) {
      const name = original(decl) ?? { owner, name: decl.name };
      if (!this.#names.has(keyOf(name))) this.#names.set(keyOf(name), decl.name);
      if (isUsable(owner, name.owner)) this.#use(name.owner, name.name, decl.name);
    }
    for (const name of mentionedBy(owner, types, functions)) {
      if (this.#names.has(keyOf(name)) || !isUsable(owner, name.owner)) continue;
      const taken = new Set(this.#names.values());
      const as = taken.has(name.name) ? `${name.name}-of-${splitId(name.owner)?.name}` : name.name;
      this.#names.set(keyOf(name), as);
      this.#use(name.owner, name.name, as);
    }
  }

  #use(from: string, name: string, as: string): void {
    const renamed = name === as ? '' : ` as ${printName(as)}`;
    const parts = splitId(from);
    const path = parts?.package === this.#package ? printName(parts?.name ?? from) : printId(from);
    this.#uses.push(`use ${path}.{${printName(name)}${renamed}};`);
  }

  lines(types: readonly TypeDecl[], functions: readonly Func[]): string[] {
    const owned = (decl: TypeDecl) =>
      functions.filter(({ role }) => role.kind !== 'function' && role.resource.name === decl.name);
    const declared = types
      .filter((decl) => !isUsable(this.#owner, original(decl)?.owner ?? null))
      .flatMap((decl) => this.#declaration(decl, owned(decl)));
    const free = functions
      .filter(({ role }) => role.kind === 'function')
      .map((func) => `${this.func(func)};`);
    return [...this.#uses, ...declared, ...free];
  }

  func(func: Func): string {
    return printFunc(func, this.#nameOf);
  }

  #declaration(decl: TypeDecl, functions: readonly Func[]): string[] {
    const name = original(decl);
    // Declared in an inline interface or a world, where `use` does not reach: declared once more.
    const foreign = name !== null && name.owner !== this.#owner;
    if (decl.kind === 'resource' && (foreign || functions.length > 0)) {
      if (functions.length === 0) return [`resource ${printName(decl.name)};`];
      return [`resource ${printName(decl.name)} {`, ...functions.map((func) => `  ${this.func(func)};`), '}'];
    }
    const text =
      foreign && decl.kind === 'type'
        ? printBody(decl.type, printName(decl.name), this.#nameOf)
        : printTypeDecl(decl, this.#owner, this.#nameOf);
    return [text.endsWith('}') ? text : `${text};`];
  }
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** `acme:kitchen/ops@1.2.3` or `acme:kitchen@1.2.3`, each word escaped where it must be. */
function printId(id: string): string {
  const [path = '', version] = id.split('@');
  const words = path.split(/([:/])/).map(printName);
  return words.join('') + (version === undefined ? '' : `@${version}`);
}

function interfaceLines(header: string, { id, types, functions }: Interface): string[] {
  return [`${header} {`, ...indented(new Items(id, types, functions).lines(types, functions)), '}'];
}

function externLines(side: 'import' | 'export', name: string, extern: Extern, items: Items): string[] {
  if (extern.kind === 'func') return [`${side} ${items.func(extern.func)};`];
  if (extern.kind === 'type') return [];
  const { id } = extern.interface;
  if (splitId(id) === null) return interfaceLines(`${side} ${printName(name)}: interface`, extern.interface);
  return [name === id ? `${side} ${printId(id)};` : `${side} ${printName(name)}: ${printId(id)};`];
}

const isFree = ([, extern]: readonly [string, Extern]) =>
  extern.kind !== 'func' || extern.func.role.kind === 'function';

function worldLines(name: string, { imports, exports }: World): string[] {
  const all = [...imports.values()];
  const types = all.flatMap((extern) => (extern.kind === 'type' ? [extern.type] : []));
  const functions = [...all, ...exports.values()].flatMap((extern) =>
    extern.kind === 'func' ? [extern.func] : [],
  );
  const items = new Items(null, types, functions);
  const owned = functions.filter(({ role }) => role.kind !== 'function');
  return [
    `world ${printName(name)} {`,
    ...indented(items.lines(types, owned)),
    ...indented(
      [...imports].filter(isFree).flatMap(([key, extern]) => externLines('import', key, extern, items)),
    ),
    ...indented([...exports].flatMap(([key, extern]) => externLines('export', key, extern, items))),
    '}',
  ];
}

/** An interface that is both imported and exported may be cut down on one side: the text has all of it. */
function merge(one: Interface, other: Interface): Interface {
  const has = (list: readonly { name: string }[], { name }: { name: string }) =>
    list.some((item) => item.name === name);
  const roleName = (func: Func) =>
    func.role.kind === 'function' ? '' : `${func.role.kind} ${func.role.resource.name}`;
  const hasFunc = (func: Func) =>
    one.functions.some((known) => known.name === func.name && roleName(known) === roleName(func));
  return {
    id: one.id,
    types: [...one.types, ...other.types.filter((decl) => !has(one.types, decl))],
    functions: [...one.functions, ...other.functions.filter((func) => !hasFunc(func))],
  };
}

function packages({ imports, exports }: World): Map<string, Map<string, Interface>> {
  const found = new Map<string, Map<string, Interface>>();
  for (const extern of [...imports.values(), ...exports.values()]) {
    const id = extern.kind === 'interface' ? splitId(extern.interface.id) : null;
    if (extern.kind !== 'interface' || id === null) continue;
    const interfaces = found.get(id.package) ?? new Map<string, Interface>();
    const known = interfaces.get(id.name);
    interfaces.set(id.name, known === undefined ? extern.interface : merge(known, extern.interface));
    found.set(id.package, interfaces);
  }
  return found;
}

/** A world as WIT text with all packages that it refers to nested after it: what `parseWorld` reads. */
export function printWorld(world: World): string {
  const { package: main, name } = splitId(world.id) ?? { package: 'root:component', name: world.id };
  const nested = packages(world);
  const own = nested.get(main) ?? new Map<string, Interface>();
  nested.delete(main);
  const lines = [`package ${printId(main)};`, ''];
  for (const [id, found] of own) lines.push(...interfaceLines(`interface ${printName(id)}`, found), '');
  lines.push(...worldLines(name, world));
  for (const [id, interfaces] of nested) {
    const body = [...interfaces].flatMap(([key, found]) =>
      interfaceLines(`interface ${printName(key)}`, found),
    );
    lines.push('', `package ${printId(id)} {`, ...indented(body), '}');
  }
  return `${lines.join('\n')}\n`;
}
