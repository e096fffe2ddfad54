import { itemName } from '../../wit/item-name.ts';
import type { Func, TypeName } from '../../wit/model.ts';
import type { ExportPath } from '../protocol.ts';
import type { Answers } from './denied.ts';
import { HostFailure } from './failure.ts';
import type { ResourceClass } from './host-resources.ts';
import { camelCase } from './names.ts';

/** The well-known symbol where the engine has it; the generated code asks for the same. */
const DISPOSE: symbol = Symbol.dispose ?? Symbol.for('dispose');

/**
 * The class that jco's code calls for a resource that the component imports. Every call of it is a call of the stubs.
 * @param place the interface as the component imports it; null at world level
 */
export function resourceClass(
  place: string | null,
  resource: TypeName,
  functions: readonly Func[],
  stubs: Answers,
): ResourceClass {
  const pathOf = (item: string): ExportPath => (place === null ? [item] : [place, item]);
  const own = functions.filter(
    ({ role }) => role.kind !== 'function' && role.resource.name === resource.name,
  );
  for (const func of own) checkSync(pathOf(itemName(func)), func);
  const made = own.find(({ role }) => role.kind === 'constructor');
  class Imported {
    constructor(...args: readonly unknown[]) {
      if (made === undefined) throw new HostFailure('internal', `${resource.name} has no constructor`);
      // biome-ignore lint/correctness/noConstructorReturn: the answer is a resource that the case named
      return stubs.call(pathOf(itemName(made)), made, args) as Imported;
    }
  }
  for (const func of own) {
    const path = pathOf(itemName(func));
    if (func.role.kind === 'static') {
      define(Imported, camelCase(func.name), (...args) => stubs.call(path, func, args));
    }
    if (func.role.kind === 'method') {
      define(Imported.prototype, camelCase(func.name), function (this: object, ...args) {
        return stubs.call(path, func, args, this);
      });
    }
  }
  const dropped = pathOf(`[resource-drop]${resource.name}`);
  define(Imported.prototype, DISPOSE, function (this: object) {
    stubs.drop(dropped, resource, this);
  });
  return Imported;
}

export function checkSync(path: ExportPath, { async }: Func): void {
  if (async) throw new HostFailure('unsupported', `${path.join('.')}: async imports`);
}

function define(
  target: object,
  key: string | symbol,
  value: (this: object, ...args: unknown[]) => unknown,
): void {
  Object.defineProperty(target, key, { value });
}
