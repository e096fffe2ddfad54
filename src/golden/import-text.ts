import type { ImportCall } from '../hosts/protocol.ts';
import type { NameTable } from './spelling.ts';

/** An imported call as a `<` line writes it: `example:host/users.name-of(7)`, `r.get("k")`, `drop r`. */
export function importText({ importPath, args }: ImportCall, imports: NameTable): string {
  const name = importPath.at(-1) ?? '';
  const [self = '', ...rest] = args;
  if (name.startsWith('[resource-drop]')) return `drop ${self}`;
  const method = /^\[method\][^.]*\.(.+)$/.exec(name)?.[1];
  if (method !== undefined) return `${self}.${method}(${rest.join(', ')})`;
  return `${findByPath(imports, importPath)?.full ?? importPath.join('.')}(${args.join(', ')})`;
}

/** The `<` line that records a call: `< f(x) = ?`; without a result nothing is asked for, and a handle needs a variable only. */
export function stubLine(
  call: ImportCall,
  imports: NameTable,
  freeName: (resource: string) => string,
): string {
  const result = findByPath(imports, call.importPath)?.func.result ?? null;
  const text = importText(call, imports);
  if (result === null) return `< ${text}`;
  return result.kind === 'own' ? `< ${freeName(result.resource.name)} = ${text}` : `< ${text} = ?`;
}

export const isDrop = ({ importPath }: Pick<ImportCall, 'importPath'>) =>
  importPath.at(-1)?.startsWith('[resource-drop]') ?? false;

export function findByPath({ targets }: NameTable, path: ImportCall['importPath']) {
  const key = path.join('\0');
  return targets.find((target) => target.path.join('\0') === key) ?? null;
}
