import { nearest } from '../config/suggest.ts';
import type { Value } from '../wave/value.ts';
import type { TypeName, ValType } from '../wit/model.ts';
import type { Problem } from './problem.ts';
import { findFunction, type NameTable, type Target } from './spelling.ts';
import type { Piece } from './transcript.ts';

/** The variables of a case, of the component's resources or of the host's, as far as its steps are planned. */
export interface Handles {
  readonly owner: 'guest' | 'host';
  readonly live: Map<string, TypeName>;
  /** Passed by value, or dropped. Of the host's: with the host, which may lend them or hand them over again. */
  readonly gone: Set<string>;
}

export const noHandles = (owner: Handles['owner']): Handles => ({
  owner,
  live: new Map(),
  gone: new Set(),
});

/** A handle inside a value, with the type that asks for it. */
export interface HandleUse {
  readonly variable: string;
  readonly type: Extract<ValType, { kind: 'own' | 'borrow' }>;
}

export interface Callee {
  readonly target: Target;
  /** The handle that a method is called on. */
  readonly self: string | null;
}

export const sameResource = (a: TypeName, b: TypeName) => a.owner === b.owner && a.name === b.name;

/** A function by its name, or a method by its handle: `c.increment`. Handles that a result held are `counter-1`. */
export function findCallee(table: NameTable, handles: Handles, name: Piece): Callee | Problem {
  const dot = name.text.indexOf('.');
  const variable = dot < 0 ? '' : name.text.slice(0, dot);
  const resource = resourceOf(table, handles, variable);
  if (resource === null) {
    const target = findFunction(table, name.text, name.start);
    return 'at' in target ? withVariables(target, handles, name.text) : { target, self: null };
  }
  const gone = handles.owner === 'guest' ? checkLive(handles, variable, name.start) : null;
  if (gone !== null) return gone;
  const methods = table.targets.filter(
    ({ func: { role } }) => role.kind === 'method' && sameResource(role.resource, resource),
  );
  const method = name.text.slice(dot + 1).replace('%', '');
  const target = methods.find(({ func }) => func.name === method);
  if (target !== undefined) return { target, self: variable };
  const known = methods.map(({ func }) => func.name).join(', ') || 'none';
  return {
    at: name.start,
    message: `a ${resource.name} has no method "${method}"`,
    hint: `its methods are ${known}`,
  };
}

/** What was meant may be a method of a variable, or the drop of one. */
function withVariables(unknown: Problem, { live, owner }: Handles, name: string): Problem {
  if (owner === 'host') return unknown;
  if (name === 'drop') {
    const hint =
      'a transcript drops no handle of its own: all end with the case; pass it by value (`own`) to end it before';
    return { ...unknown, hint };
  }
  if (!name.includes('.') || live.size === 0) return unknown;
  const [variable = ''] = name.split('.');
  const only = live.size === 1 ? [...live.keys()][0] : null;
  const meant = only ?? nearest(variable, live.keys());
  const mended = meant === null ? '' : ` Did you mean \`${meant}${name.slice(variable.length)}\`?`;
  return {
    ...unknown,
    hint: `The variables here are ${[...live.keys()].join(', ')}.${mended} ${unknown.hint}`,
  };
}

/** The resource that a variable holds; `counter-1` holds one by its name. */
function resourceOf(table: NameTable, handles: Handles, variable: string): TypeName | null {
  const bound = handles.live.get(variable);
  if (bound !== undefined) return bound;
  const numbered = handles.owner === 'guest' ? /^(.+)-\d+$/.exec(variable)?.[1] : undefined;
  if (numbered === undefined || table.reserved.has(variable)) return null;
  const roles = table.targets.map(({ func }) => func.role);
  const role = roles.find((one) => one.kind === 'method' && one.resource.name === numbered);
  return role === undefined || role.kind === 'function' ? null : role.resource;
}

export function checkLive(handles: Handles, variable: string, at: number): Problem | null {
  if (!handles.gone.has(variable)) return null;
  if (handles.owner === 'host') {
    const message = `the component does not own "${variable}" here: its host has it`;
    return { at, message, hint: `hand it over first, or name a handle that the component was given` };
  }
  const message = `the handle "${variable}" was passed by value before and is gone`;
  return { at, message, hint: 'make a new one, or call it before it is passed' };
}

/** Checks the handles inside an argument against what the variables hold; those passed by value are gone afterwards. */
export function passHandles(handles: Handles, uses: readonly HandleUse[], at: number): Problem | null {
  for (const { variable, type: wanted } of uses) {
    const held = handles.live.get(variable);
    if (held === undefined && (handles.owner === 'host' || !/-\d+$/.test(variable))) {
      const live = [...handles.live.keys()].join(', ') || 'none';
      return { at, message: `there is no handle "${variable}"`, hint: `the handles here are: ${live}` };
    }
    if (held !== undefined && !sameResource(held, wanted.resource)) {
      return { at, message: `"${variable}" is a ${held.name}, not a ${wanted.resource.name}` };
    }
    const lent = handles.owner === 'host' && wanted.kind === 'borrow';
    const gone = lent ? null : checkLive(handles, variable, at);
    if (gone !== null) return gone;
    if (wanted.kind === 'own') handles.gone.add(variable);
  }
  return null;
}

/** Why a name cannot be given to a handle; null where it can. */
export function checkVariable(table: NameTable, variable: Piece): Problem | null {
  if (!table.reserved.has(variable.text)) return null;
  const message = `a variable may not have an export's name: "${variable.text}"`;
  return { at: variable.start, message, hint: 'choose another name' };
}

export function bindHandle(handles: Handles, variable: string, resource: TypeName): void {
  handles.live.set(variable, resource);
  handles.gone.delete(variable);
}

export function handlesIn(value: Value, type: ValType): HandleUse[] {
  const inner = (part: Value | null | undefined, partType: ValType | null | undefined) =>
    part == null || partType == null ? [] : handlesIn(part, partType);
  switch (type.kind) {
    case 'own':
    case 'borrow':
      return value.kind === 'handle' ? [{ variable: value.variable, type }] : [];
    case 'list':
    case 'fixed-list':
      return 'items' in value ? value.items.flatMap((item) => inner(item, type.element)) : [];
    case 'tuple':
      return 'items' in value ? value.items.flatMap((item, index) => inner(item, type.items[index])) : [];
    case 'map':
      return value.kind === 'map'
        ? value.entries.flatMap(([key, item]) => [...inner(key, type.key), ...inner(item, type.value)])
        : [];
    case 'record':
      return value.kind === 'record'
        ? value.fields.flatMap((field, index) => inner(field.value, type.fields[index]?.type))
        : [];
    case 'option':
      return value.kind === 'option' ? inner(value.some, type.some) : [];
    case 'result':
      return value.kind === 'result' ? inner(value.value, type[value.case]) : [];
    case 'variant':
      return value.kind === 'variant'
        ? inner(value.value, type.cases.find(({ name }) => name === value.case)?.type)
        : [];
    default:
      return [];
  }
}
