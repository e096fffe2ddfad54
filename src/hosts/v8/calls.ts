import type { Func, World } from '../../wit/model.ts';
import type { ExportPath, Step } from '../protocol.ts';
import type { Exports } from './evaluate.ts';
import { HostFailure } from './failure.ts';
import { camelCase, pascalCase } from './names.ts';
import type { Values } from './values.ts';

const RESOURCE_FORM = /^\[(constructor|method|static)\]([^.]+)(?:\.(.+))?$/;

type Callable = (...args: readonly unknown[]) => unknown;
type Holder = Readonly<Record<string, unknown>>;

/** The function that a path names, by the component's world. */
export function exportedFunction(world: World, path: ExportPath): Func {
  const extern = world.exports.get(path[0]);
  const func =
    path.length === 1
      ? extern?.kind === 'func' && extern.func
      : extern?.kind === 'interface' && extern.interface.functions.find((one) => isNamed(one, path[1]));
  if (!func) throw new HostFailure('bad-request', `the component exports no function ${path.join('.')}`);
  if (func.async) throw new HostFailure('unsupported', `${path.join('.')}: async functions`);
  return func;
}

function isNamed({ name, role }: Func, item: string): boolean {
  const [, kind, resource, method] = RESOURCE_FORM.exec(item) ?? [];
  if (role.kind === 'function') return name === item;
  if (role.kind !== kind || role.resource.name !== resource) return false;
  return kind === 'constructor' || name === method;
}

/**
 * Calls an export. Gives the result's WAVE text, null for a function without result. Throws what the guest's trap throws.
 * The nanoseconds of the call itself are added to `durationsNs`, also where it traps.
 */
export function callExport(
  exports: Exports,
  func: Func,
  step: Step,
  values: Values,
  durationsNs: number[],
): string | null {
  const [self, args] = argumentsOf(func, step, values);
  const holder = step.exportPath.length === 1 ? exports : asHolder(exports[step.exportPath[0]]);
  const timed = () => {
    const started = performance.now();
    try {
      return invoke(holder, func, self, args);
    } finally {
      durationsNs.push(Math.round((performance.now() - started) * 1e6));
    }
  };
  return values.resultOf(timed, func, step.bind);
}

function argumentsOf({ params, role }: Func, step: Step, values: Values): [unknown, readonly unknown[]] {
  const [first, ...rest] = step.args;
  const isMethod = role.kind === 'method';
  const texts = isMethod ? rest : step.args;
  if (texts.length !== params.length || (isMethod && first === undefined)) {
    const name = step.exportPath.join('.');
    throw new HostFailure('bad-request', `${name} takes ${params.length} arguments, not ${texts.length}`);
  }
  const self = isMethod ? values.handle(first ?? '') : undefined;
  return [self, params.map(({ type }, index) => values.argument(texts[index] ?? '', type))];
}

function invoke(holder: Holder, { name, role }: Func, self: unknown, args: readonly unknown[]): unknown {
  switch (role.kind) {
    case 'function':
      return asCallable(holder[camelCase(name)])(...args);
    case 'constructor': {
      const Resource = holder[pascalCase(role.resource.name)] as new (...args: readonly unknown[]) => unknown;
      return new Resource(...args);
    }
    case 'static':
      return method(holder[pascalCase(role.resource.name)], name, args);
    case 'method':
      return method(self, name, args);
  }
}

function method(target: unknown, name: string, args: readonly unknown[]): unknown {
  const holder = asHolder(target);
  return Reflect.apply(asCallable(holder[camelCase(name)]), holder, [...args]);
}

function asHolder(value: unknown): Holder {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    throw new HostFailure('internal', 'the generated code lacks an export');
  }
  return value as Holder;
}

function asCallable(value: unknown): Callable {
  if (typeof value !== 'function') throw new HostFailure('internal', 'the generated code lacks an export');
  return value as Callable;
}
