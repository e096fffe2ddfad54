import { sameResource } from '../golden/handles.ts';
import type { Target } from '../golden/spelling.ts';
import type { ExportPath, Stub } from '../hosts/protocol.ts';
import { printValue } from '../wave/print.ts';
import type { Value } from '../wave/value.ts';
import type { TypeName, ValType } from '../wit/model.ts';
import { mapHandles } from './map-handles.ts';

/** An answer of an imported function that was made up. */
export interface Answer {
  readonly importPath: ExportPath;
  readonly value: Value | null;
}

/** One call of a case. Handles in it are variables of calls before it. */
export interface Call {
  readonly target: Target;
  readonly args: readonly Value[];
  /** The handle that a method is called on. */
  readonly self: string | null;
  /** The variable that takes the handle that it returns. */
  readonly bind: string | null;
  /** Answers that its imported calls get, as far as they are known. */
  readonly answers: readonly Answer[];
}

/** A call whose handles are not chosen yet. */
export interface Draft {
  readonly target: Target;
  readonly args: readonly Value[];
  /** Chooses among the handles that are there. */
  readonly choice: number;
}

interface Live {
  readonly variable: string;
  readonly resource: TypeName;
}

/** Puts calls one after another into one case. One that lacks a handle is left out. `prefix` begins no export's name. */
export function sequenceOf(drafts: readonly Draft[], prefix: string): Call[] {
  let live: readonly Live[] = [];
  let made = 0;
  const calls: Call[] = [];
  for (const { target, args, choice } of drafts) {
    const { role, params, result } = target.func;
    const self = role.kind === 'method' ? choose(live, role.resource, choice) : undefined;
    if (role.kind === 'method' && self === undefined) continue;
    const given = resolve(
      args,
      params.map(({ type }) => type),
      live,
    );
    if (given === null) continue;
    if (self !== undefined && given.passed.has(self.variable)) continue;
    live = live.filter(({ variable }) => !given.passed.has(variable));
    const bind = result?.kind === 'own' ? `${prefix}${++made}` : null;
    if (bind !== null && result?.kind === 'own')
      live = [...live, { variable: bind, resource: result.resource }];
    calls.push({ target, args: given.args, self: self?.variable ?? null, bind, answers: [] });
  }
  return calls;
}

function choose(live: readonly Live[], resource: TypeName, choice: number): Live | undefined {
  const fitting = live.filter((one) => sameResource(one.resource, resource));
  return fitting[choice % Math.max(1, fitting.length)];
}

/** Null where there is no handle to put in, or one would be passed twice. */
function resolve(
  args: readonly Value[],
  types: readonly ValType[],
  live: readonly Live[],
): { readonly args: readonly Value[]; readonly passed: ReadonlySet<string> } | null {
  const passed = new Set<string>();
  const used: string[] = [];
  let missing = false;
  const resolved = args.map((value, index) => {
    const type = types[index];
    if (type === undefined) return value;
    return mapHandles(value, type, (variable, handle) => {
      const found = choose(live, handle.resource, Number(variable.slice(1)));
      if (found === undefined || passed.has(found.variable)) missing = true;
      else used.push(found.variable);
      if (found !== undefined && handle.kind === 'own') passed.add(found.variable);
      return found?.variable ?? variable;
    });
  });
  const twice = [...passed].some((variable) => used.filter((one) => one === variable).length > 1);
  return missing || twice ? null : { args: resolved, passed };
}

/** Variables that a call needs from calls before it. */
export function needs({ args, self, target }: Call): string[] {
  const found: string[] = self === null ? [] : [self];
  args.forEach((value, index) => {
    const type = target.func.params[index]?.type;
    if (type !== undefined)
      mapHandles(value, type, (variable) => {
        found.push(variable);
        return variable;
      });
  });
  return found;
}

/** The calls that are left where some are taken out: none whose handle is gone. */
export function without(calls: readonly Call[], removed: (index: number) => boolean): Call[] {
  const bound = new Set<string>();
  return calls.filter((call, index) => {
    if (removed(index) || needs(call).some((variable) => !bound.has(variable))) return false;
    if (call.bind !== null) bound.add(call.bind);
    return true;
  });
}

/** As a host takes it. */
export function stepOf({ target, args, self, bind, answers }: Call) {
  const stubs = answers.map(
    ({ importPath, value }): Stub => ({
      importPath,
      args: null,
      answer: value === null ? null : printValue(value),
    }),
  );
  return {
    exportPath: target.path,
    args: [...(self === null ? [] : [self]), ...args.map(printValue)],
    bind,
    stubs,
  };
}
