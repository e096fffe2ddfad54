import type { Func } from './model.ts';

/** A function's name as WIT's binary form has it: `area`, `[constructor]counter`, `[method]counter.increment`, `[static]counter.zero`. */
export function itemName({ name, role }: Func): string {
  switch (role.kind) {
    case 'function':
      return name;
    case 'constructor':
      return `[constructor]${role.resource.name}`;
    case 'method':
    case 'static':
      return `[${role.kind}]${role.resource.name}.${name}`;
  }
}
