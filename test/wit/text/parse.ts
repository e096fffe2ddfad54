import { MalformedWit } from '../../../src/wit/lex.ts';
import type { World } from '../../../src/wit/model.ts';
import { parsePackages } from '../../../src/wit/parse-package.ts';
import type { WorldItem } from '../../../src/wit/syntax.ts';
import { itemId, type Packages } from './resolve-interface.ts';
import { resolveWorld } from './resolve-world.ts';

function chooseWorld({ main, text }: Packages, wanted: string | undefined): [string, readonly WorldItem[]] {
  for (const [name, items] of main.worlds) {
    const id = itemId(main.id, name);
    if (wanted === undefined ? main.worlds.size === 1 : wanted === name || wanted === id) return [id, items];
  }
  const names = [...main.worlds.keys()].join(', ') || 'none';
  const problem =
    wanted === undefined ? 'the text does not have one world' : `the text has no world \`${wanted}\``;
  throw new MalformedWit(text, 0, `${problem}; its worlds: ${names}`);
}

/**
 * The world of a canonical WIT text, as `wasm-tools component wit` prints it: the main package first, all packages
 * that it refers to nested after it.
 * @param worldName `root` or `root:component/root`; may be left out where the main package has one world.
 * @throws MalformedWit where the text cannot be read, lacks a package that it refers to, or lacks the world.
 */
export function parseWorld(text: string, worldName?: string): World {
  const packages = parsePackages(text);
  const [main] = packages;
  if (main === undefined) throw new MalformedWit(text, 0, 'the text has no package');
  const byId = new Map(packages.map((one) => [one.id, one]));
  const all: Packages = { text, byId, main, done: new Map(), open: new Set() };
  const [id, items] = chooseWorld(all, worldName);
  return resolveWorld(all, main, id, items);
}
