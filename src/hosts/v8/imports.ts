import type { Wasi } from '../../wasi/wasi.ts';
import type { Extern, Func, Interface, World } from '../../wit/model.ts';
import type { Imports } from './evaluate.ts';
import { HostFailure } from './failure.ts';
import { camelCase, withoutVersion } from './names.ts';
import type { Stubs } from './stubs.ts';
import { Trap } from './trap.ts';

/**
 * What a component gets for its imports: WASI of our own, and the transcript's answers for functions of its own.
 * @param names what the component really imports, whatever its world's text says
 */
export function importsOf(names: readonly string[], world: World, wasi: Wasi, stubs: Stubs): Imports {
  const imports: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const name of names) {
    const extern = world.imports.get(name);
    const given = wasiInterface(name, wasi) ?? (extern === undefined ? null : ownImport(name, extern, stubs));
    if (given !== null) imports[withoutVersion(name)] = given;
    else if (extern === undefined || !isTypeOnly(extern)) {
      throw new Trap('other', `the component imports ${name}, which this host denies`);
    }
  }
  return imports;
}

const WASI_02 = /^wasi:.*@0\.2\./;

function wasiInterface(name: string, wasi: Wasi) {
  return WASI_02.test(name) ? (wasi.imports[withoutVersion(name)] ?? null) : null;
}

/** Interfaces of types alone ask for nothing. */
function isTypeOnly(extern: Extern): boolean {
  if (extern.kind === 'type') return extern.type.kind !== 'resource';
  if (extern.kind === 'func') return false;
  const { functions, types } = extern.interface;
  return functions.length === 0 && types.every(({ kind }) => kind !== 'resource');
}

function ownImport(name: string, extern: Extern, stubs: Stubs) {
  if (isTypeOnly(extern) || name.startsWith('wasi:')) return null;
  if (extern.kind === 'func') return { default: stubFor([name], extern.func, stubs) };
  if (extern.kind === 'interface') return stubInterface(name, extern.interface, stubs);
  throw new HostFailure('unsupported', `${name}: imported resources`);
}

function stubInterface(name: string, { functions, types }: Interface, stubs: Stubs) {
  const resource = types.find(({ kind }) => kind === 'resource');
  if (resource !== undefined) {
    throw new HostFailure('unsupported', `${name}: imported resources (${resource.name})`);
  }
  return Object.fromEntries(
    functions.map((func) => [camelCase(func.name), stubFor([name, func.name], func, stubs)]),
  );
}

function stubFor(path: readonly [string] | readonly [string, string], func: Func, stubs: Stubs) {
  if (func.async) throw new HostFailure('unsupported', `${path.join('.')}: async imports`);
  return (...args: unknown[]) => stubs.call(path, func, args);
}
