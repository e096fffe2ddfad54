import type { Wasi } from '../../wasi/wasi.ts';
import { itemName } from '../../wit/item-name.ts';
import type { Extern, Func, Interface, TypeDecl, TypeName, World } from '../../wit/model.ts';
import type { Component } from './component.ts';
import { type Answers, DENYING } from './denied.ts';
import type { Imports } from './evaluate.ts';
import { fillUp } from './fill-up.ts';
import type { HostResources } from './host-resources.ts';
import { checkSync, resourceClass } from './imported-resource.ts';
import { camelCase, isWasi02, pascalCase, withoutVersion } from './names.ts';
import type { Stubs } from './stubs.ts';
import { Trap } from './trap.ts';

/** What answers the component's own imports, for one case. */
export interface Answering {
  readonly stubs: Stubs;
  readonly resources: HostResources;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * What a component gets for its imports: WASI of our own, and the transcript's answers for functions of its own. Asks it
 * what it really imports, whatever its world's text says.
 */
export function importsOf(
  { imports: names, world, nameOf }: Pick<Component, 'imports' | 'world' | 'nameOf'>,
  wasi: Wasi,
  answering: Answering,
): Imports {
  const imports: Record<string, Given> = {};
  for (const name of names) {
    const extern = world.imports.get(name);
    const given =
      wasiInterface(name, extern, wasi) ??
      (extern === undefined ? null : ownImport(name, extern, world, answering));
    const key = withoutVersion(nameOf(name));
    // Several versions of WASI 0.2 are one object to the generated code, and one WASI serves them.
    if (given !== null) imports[key] = { ...imports[key], ...given };
    else if (extern === undefined || !isTypeOnly(extern)) {
      throw new Trap('other', `the component imports ${name}, which this host denies`);
    }
  }
  return imports;
}

function wasiInterface(name: string, extern: Extern | undefined, wasi: Wasi): Given | null {
  const served = isWasi02(name) ? wasi.imports[withoutVersion(name)] : undefined;
  if (served === undefined) return null;
  return extern?.kind === 'interface' ? fillUp(name, extern.interface, served) : served;
}

/** A name of its own, not one for a resource of another place. */
const isNewResource = (type: TypeDecl) => type.kind === 'resource' && type.of === undefined;

/** Interfaces of types alone ask for nothing. */
function isTypeOnly(extern: Extern): boolean {
  if (extern.kind === 'type') return !isNewResource(extern.type);
  if (extern.kind === 'func') return false;
  const { functions, types } = extern.interface;
  return functions.length === 0 && !types.some(isNewResource);
}

function ownImport(name: string, extern: Extern, world: World, answering: Answering): Given | null {
  if (isTypeOnly(extern)) return null;
  if (extern.kind === 'interface') {
    return name.startsWith('wasi:')
      ? deniedInterface(name, extern.interface)
      : stubInterface(name, extern.interface, answering);
  }
  // A method of a resource that the world itself imports comes by its class.
  if (extern.kind === 'func') {
    return extern.func.role.kind === 'function'
      ? { default: stubFor([name], extern.func, answering.stubs) }
      : {};
  }
  return {
    default: declare(null, { owner: null, name: extern.type.name }, worldFunctions(world), answering),
  };
}

function worldFunctions(world: World): readonly Func[] {
  return [...world.imports.values()].flatMap((extern) => (extern.kind === 'func' ? [extern.func] : []));
}

function stubInterface(name: string, { id, functions, types }: Interface, answering: Answering): Given {
  const free = functions.filter(({ role }) => role.kind === 'function');
  return Object.fromEntries([
    ...free.map((func) => [camelCase(func.name), stubFor([name, itemName(func)], func, answering.stubs)]),
    ...types
      .filter(isNewResource)
      .map((type) => [
        pascalCase(type.name),
        declare(name, { owner: id, name: type.name }, functions, answering),
      ]),
  ]);
}

/** Its resources are no host resources: no transcript can name one. */
function deniedInterface(name: string, { id, functions, types }: Interface): Given {
  const free = functions.filter(({ role }) => role.kind === 'function');
  return Object.fromEntries([
    ...free.map((func) => [camelCase(func.name), stubFor([name, itemName(func)], func, DENYING)]),
    ...types
      .filter(isNewResource)
      .map((type) => [
        pascalCase(type.name),
        resourceClass(name, { owner: id, name: type.name }, functions, DENYING),
      ]),
  ]);
}

/** @param place the interface as the component imports it; null at world level */
function declare(
  place: string | null,
  resource: TypeName,
  functions: readonly Func[],
  { stubs, resources }: Answering,
) {
  const made = resourceClass(place, resource, functions, stubs);
  resources.declare(resource, made);
  return made;
}

function stubFor(path: readonly [string] | readonly [string, string], func: Func, stubs: Answers) {
  checkSync(path, func);
  return (...args: unknown[]) => stubs.call(path, func, args);
}
