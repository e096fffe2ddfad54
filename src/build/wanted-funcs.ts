import type { Extern, Func } from '../wit/model.ts';
import { printFunc } from '../wit/print.ts';
import type { CoreItem } from './core-names.ts';

/** A function that a world imports or exports, as a core module names it. */
export interface WantedFunc extends CoreItem {
  readonly func: Func;
  /** `compute-hash`, `acme:kitchen/ops@1.2.3#[method]counter.increment` */
  readonly coreName: string;
}

export function wantedFuncs(externs: ReadonlyMap<string, Extern>): WantedFunc[] {
  return [...externs].flatMap(([name, extern]) => {
    if (extern.kind === 'func') return [wanted(null, extern.func)];
    return extern.kind === 'interface' ? extern.interface.functions.map((func) => wanted(name, func)) : [];
  });
}

function wanted(owner: string | null, func: Func): WantedFunc {
  const item = itemName(func);
  return { interface: owner, item, func, coreName: owner === null ? item : `${owner}#${item}` };
}

function itemName({ name, role }: Func): string {
  if (role.kind === 'function') return name;
  if (role.kind === 'constructor') return `[constructor]${role.resource.name}`;
  return `[${role.kind}]${role.resource.name}.${name}`;
}

/** `compute-hash: func(data: list<u8>) -> string` */
export function asWanted({ func }: WantedFunc): string {
  return printFunc(func);
}
