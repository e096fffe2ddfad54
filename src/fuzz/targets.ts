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
  const picked = all.callable.filter(chosen);
  const makers = all.callable.filter((maker) =>
    picked.some((one) => wantedHandles(one).some((resource) => makes(maker, resource))),
  );
  return {
    callable: all.callable.filter((target) => chosen(target) || makers.includes(target)),
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
  const callable: Target[] = [];
  const refused: { target: Target; reason: string }[] = [];
  for (const target of targets) {
    const reason = whyUncallable(target.func) ?? whyNoHandle(target, targets);
    if (reason === null) callable.push(target);
    else refused.push({ target, reason });
  }
  return { callable, refused };
}

/** A handle that is wanted must come from somewhere: a constructor, or a function that returns it alone. */
function whyNoHandle(target: Target, all: readonly Target[]): string | null {
  const missing = wantedHandles(target).find((resource) => !all.some((other) => makes(other, resource)));
  return missing === undefined ? null : `no export makes the ${missing.name} that it takes`;
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
