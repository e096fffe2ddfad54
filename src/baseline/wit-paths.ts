import path from 'node:path';
import type { ComponentConfig } from '../config/config.ts';
import { CONFIG_FILE } from '../config/find.ts';
import { reportPath } from '../config/paths.ts';
import { readYaml } from '../config/yaml.ts';
import type { BaseCommit } from './commit.ts';
import type { Git } from './git.ts';
import { fileAt } from './tree.ts';

/** Where a component's WIT lay at a commit, relative to the repository, and its worlds. */
export interface WitPaths {
  readonly wit: readonly string[];
  readonly world: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const map = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const texts = (value: unknown) => [value].flat().filter((one): one is string => typeof one === 'string');

/**
 * What the config said at that commit of a component's `wit` and `world`: they may have moved since. Where it said nothing,
 * or nothing that can be read, they are where they are now.
 */
export async function witPathsAt(
  git: Git,
  base: BaseCommit,
  component: ComponentConfig,
  { root, file }: { readonly root: string; readonly file: string | null },
): Promise<WitPaths> {
  const now = { wit: component.wit.map((one) => reportPath(root, one)), world: component.world };
  const config = file === null ? CONFIG_FILE : reportPath(root, file);
  const text = await fileAt(git, base, config);
  if (text === null) return now;
  const value = readable(text, config);
  const own = map(map(value.components)[component.name]);
  const common = map(value.defaults);
  const directory = path.posix.dirname(config);
  const wit = texts(own.wit ?? common.wit).map((one) => path.posix.join(directory, one).replace(/\/$/, ''));
  const world = texts(own.world ?? common.world);
  const inside = wit.filter((one) => one !== '..' && !one.startsWith('../') && !path.posix.isAbsolute(one));
  return {
    wit: inside.length > 0 ? inside : now.wit,
    world: Object.hasOwn(map(value.components), component.name) ? world : now.world,
  };
}

function readable(text: string, name: string): Json {
  try {
    return map(readYaml(text, name).value);
  } catch {
    return {};
  }
}
