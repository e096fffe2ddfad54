import type { Extern, World } from '../../src/wit/model.ts';
import { parseWorld } from './text/parse.ts';

/** The world of a few items, as its canonical text would give it; packages that it names come after it. */
export function worldOf(items: string, packages = ''): World {
  return parseWorld(`package root:component;\nworld root {\n${items}\n}\n${packages}`);
}

/** Order does not count: the text has it by kind, the binary by first use. */
export function sorted({ imports, exports, id }: World) {
  const byText = <T>(items: readonly T[]) =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const one = (extern: Extern) => {
    if (extern.kind !== 'interface') return extern;
    const { types, functions } = extern.interface;
    return { ...extern.interface, types: byText(types), functions: byText(functions) };
  };
  const side = (externs: ReadonlyMap<string, Extern>) =>
    byText([...externs].map(([name, extern]) => [name, one(extern)]));
  return { id, imports: side(imports), exports: side(exports) };
}
