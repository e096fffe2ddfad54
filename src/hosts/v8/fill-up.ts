import { itemName } from '../../wit/item-name.ts';
import type { Func, Interface } from '../../wit/model.ts';
import { DENYING } from './denied.ts';
import { checkSync, resourceClass } from './imported-resource.ts';
import { camelCase, pascalCase } from './names.ts';

type Given = Readonly<Record<string, unknown>>;

/** Marks what stands where a served class lacks something: the class outlives the component, and another one may lack the same. */
const DENIED: unique symbol = Symbol('denied');

/**
 * A served interface of WASI, and whatever the component imports of it beyond: it may know a newer version, or an unstable
 * function. It starts; a call of that traps.
 * @param name as the component imports it
 */
export function fillUp(name: string, { id, functions, types }: Interface, served: Given): Given {
  const filled: Record<string, unknown> = { ...served };
  for (const type of types) {
    const key = pascalCase(type.name);
    if (type.kind !== 'resource' || type.of !== undefined || key in served) continue;
    filled[key] = resourceClass(name, { owner: id, name: type.name }, functions, DENYING);
  }
  for (const func of functions) {
    const home = homeOf(func, served, filled);
    const key = camelCase(func.name);
    if (home !== undefined && !serves(home, key)) deny(home, key, name, func);
  }
  return filled;
}

/** Where the generated code looks a function up: undefined where nothing is lacking. */
function homeOf({ role }: Func, served: Given, filled: object): object | undefined {
  if (role.kind === 'function') return filled;
  const owner = served[pascalCase(role.resource.name)];
  if (typeof owner !== 'function' || role.kind === 'constructor') return undefined;
  return role.kind === 'static' ? owner : owner.prototype;
}

function serves(home: object, key: string): boolean {
  const found: unknown = Reflect.get(home, key);
  return typeof found === 'function' && !(DENIED in found);
}

function deny(home: object, key: string, name: string, func: Func): void {
  const path = [name, itemName(func)] as const;
  checkSync(path, func);
  const value = Object.assign((...args: unknown[]) => DENYING.call(path, func, args), { [DENIED]: true });
  Object.defineProperty(home, key, { value, configurable: true, enumerable: true });
}
