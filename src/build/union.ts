import type { StagedWit } from './encoder.ts';

export const UNION_WORLD = 'component-check-union';

/**
 * A world that includes several, in the main package: a list of worlds is embedded as its union.
 * Spec: https://component-model.bytecodealliance.org/design/wit.html#include
 * @param worlds names in the main package (`w`), or in any (`acme:kitchen/w@1.2.3`)
 */
export function withUnion(wit: StagedWit, worlds: readonly string[]): StagedWit {
  return withIncludes(wit, UNION_WORLD, worlds, []);
}

/** A world that includes others and has items of its own. */
export function withIncludes(
  wit: StagedWit,
  name: string,
  worlds: readonly string[],
  items: readonly string[],
): StagedWit {
  const includes = worlds.map((world) => `include ${world.includes(':') ? world : escaped(world)};`);
  const text = `world ${name} {\n${[...includes, ...items].map((line) => `  ${line}\n`).join('')}}\n`;
  return new Map([...wit, [`${name}.wit`, new TextEncoder().encode(text)]]);
}

/** `%` makes any word a name, keywords too. */
function escaped(name: string): string {
  return name.startsWith('%') ? name : `%${name}`;
}
