import type { ComponentShape, CoreModule } from './module.ts';

export interface HostileName {
  readonly name: string;
  /** `core module 0 export`, `component import`, … */
  readonly where: string;
}

/**
 * What a name may consist of: nothing here ends a string, a template, an identifier or a line. Real names need spaces
 * (`fd_write [v2]`), brackets (`[method]counter.increment`), bars (`cm32p2||b`), dollars and Unicode letters.
 */
const HARMLESS = /^[\p{L}\p{M}\p{N} _.,:;/@|$#+=<>()[\]{}!?&%^~*-]*$/u;

/** Pairs of harmless characters that end a comment, begin code in a template or end a script; and the one key that is no key. */
const HARMFUL = /\*\/|\/\*|\$\{|<\/|<!--|^__proto__$/;

const isHostile = (name: string) => !HARMLESS.test(name) || HARMFUL.test(name);

function* coreNames(core: CoreModule, index: number): Generator<HostileName> {
  for (const { module, name } of core.imports) {
    yield { name: module, where: `core module ${index} import module` };
    yield { name, where: `core module ${index} import` };
  }
  for (const { name } of core.exports) yield { name, where: `core module ${index} export` };
}

/**
 * Names that could break out of the code that jco generates: it writes them unescaped into strings, object keys and
 * comments. To be asked before a component is transpiled.
 */
export function hostileNames(shape: ComponentShape): readonly HostileName[] {
  const hostile = shape.names.filter(({ name }) => isHostile(name));
  for (const [index, core] of shape.cores.entries()) {
    for (const found of coreNames(core, index)) if (isHostile(found.name)) hostile.push(found);
  }
  return hostile;
}
