import { CheckError } from '../errors.ts';
import { whyUncallable } from '../golden/callable.ts';
import { sameResource } from '../golden/handles.ts';
import { findFunction, type NameTable, type Target } from '../golden/spelling.ts';
import type { TypeName, ValType } from '../wit/model.ts';

/** What can be called with made-up values, and what cannot, with the reason. */
export interface Targets {
  readonly callable: readonly Target[];
  readonly refused: readonly { readonly target: Target; readonly reason: string }[];
}

/**
 * The exported functions of those names (none: all), resource functions included. What makes a handle that one of them
 * needs is called too.
 * @throws CheckError `usage` for a name that no export has
 */
export function chooseTargets(exports: NameTable, names: readonly string[]): Targets {
  const all = findTargets(exports);
  if (names.length === 0) return all;
  const wanted = new Set(names.map((name) => named(exports, name)));
  const chosen = ({ full }: Target) => wanted.has(full);
  const needed = withMakers(all.callable.filter(chosen), all.callable);
  return {
    callable: all.callable.filter((target) => needed.has(target)),
    refused: all.refused.filter(({ target }) => chosen(target)),
  };
}

/** A full name, a shorter one that is unique, or a method as a report names it. */
function named(exports: NameTable, name: string): string {
  const whole = exports.targets.find(({ full }) => full === name);
  const found = whole ?? findFunction(exports, name, 0);
  if (!('at' in found)) return found.full;
  throw new CheckError(
    'usage',
    `--function: ${found.message}`,
    found.hint === undefined ? {} : { hint: found.hint },
  );
}

function findTargets({ targets }: NameTable): Targets {
  const expressible = targets.filter(({ func }) => whyUncallable(func) === null);
  const without = stranded(expressible);
  const callable: Target[] = [];
  const refused: { target: Target; reason: string }[] = [];
  for (const target of targets) {
    const missing = without.get(target);
    const reason =
      missing === undefined
        ? whyUncallable(target.func)
        : `no export makes the ${missing.name} that it takes`;
    if (reason === null) callable.push(target);
    else refused.push({ target, reason });
  }
  return { callable, refused };
}

/** Those that none of these can give a handle that they take, with its resource: a first one must come without any. */
export function stranded(targets: readonly Target[]): Map<Target, TypeName> {
  let reached: readonly Target[] = [];
  for (;;) {
    const makers = reached;
    const missing = (target: Target) =>
      wantedHandles(target).find((resource) => !makers.some((maker) => makes(maker, resource)));
    reached = targets.filter((target) => missing(target) === undefined);
    if (reached.length > makers.length) continue;
    return new Map(
      targets.flatMap((target) => {
        const resource = missing(target);
        return resource === undefined ? [] : [[target, resource] as const];
      }),
    );
  }
}

/** With what makes their handles, and what makes the handles of those. */
function withMakers(picked: readonly Target[], all: readonly Target[]): ReadonlySet<Target> {
  const needed = new Set(picked);
  // A set gives what is added to it while it is gone through.
  for (const one of needed) {
    for (const resource of wantedHandles(one)) {
      for (const maker of all) if (makes(maker, resource)) needed.add(maker);
    }
  }
  return needed;
}

/** Whether a call gives a handle of this resource that a case can use by name. */
function makes({ func }: Target, resource: TypeName): boolean {
  return func.result?.kind === 'own' && sameResource(func.result.resource, resource);
}

/** Resources whose handles must be there before a function can be called: that of a method, and those in its parameters. */
function wantedHandles({ func }: Target): TypeName[] {
  const self = func.role.kind === 'method' ? [func.role.resource] : [];
  return [...self, ...func.params.flatMap(({ type }) => required(type))];
}

/** Handles that no value of the type does without: an option, an empty list or another case may. */
function required(type: ValType): TypeName[] {
  switch (type.kind) {
    case 'own':
    case 'borrow':
      return [type.resource];
    case 'tuple':
      return type.items.flatMap(required);
    case 'record':
      return type.fields.flatMap((field) => required(field.type));
    case 'fixed-list':
      return required(type.element);
    default:
      return [];
  }
}
