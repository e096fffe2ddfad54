import type { Finding } from '../check/finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { didYouMean } from '../config/suggest.ts';
import { CheckError } from '../errors.ts';
import { readModuleWorld, readWorld } from '../wasm/world.ts';
import type { World } from '../wit/model.ts';
import type { SourceIndex, WorldName } from '../wit/source-index.ts';
import { unmerged } from '../wit/unmerged.ts';
import type { Encoder } from './encoder.ts';
import { UNION_WORLD, withUnion } from './union.ts';
import type { CollectedWit } from './wit-files.ts';
import { witFinding } from './wit-problem.ts';

/** The world that a component must fit, resolved by the encoder. */
export interface Wanted {
  /** `go:computer/go-computer`; several are joined by ` + `. */
  readonly name: string;
  readonly world: World;
  /** The worlds that make it up, as another world of the package can include them; empty where that is not known. */
  readonly includes: readonly string[];
  /** A module with exactly the imports and exports that the world asks of a core module. */
  readonly dummy: Uint8Array;
}

/**
 * Resolves the world that `component.world` names, or the only one.
 * @param key of the config that names the world, to blame where there is none of that name
 * @returns the findings (`wit/invalid`) where the WIT does not resolve
 * @throws CheckError `config` where there is no such world, none at all, or several to choose from
 */
export async function resolveWanted(
  encoder: Encoder,
  component: Pick<ComponentConfig, 'name' | 'world'>,
  collected: CollectedWit,
  places: SourceIndex,
  key: 'world' | 'conforms' = 'world',
): Promise<{ readonly wanted: Wanted; readonly findings: null } | { readonly findings: readonly Finding[] }> {
  const chosen = component.world;
  const union = chosen.length > 1;
  const main = mainWorlds(collected, places);
  const names = chosen.map((name) => main.find((world) => worldId(world) === name)?.name ?? name);
  const staged = union ? withUnion(collected.staged, names) : collected.staged;
  const embedded = await encoder.dummy(staged, union ? UNION_WORLD : (chosen[0] ?? null));
  if (!embedded.ok) {
    refuseWorldChoice(embedded.problem, component, main, key);
    return { findings: [witFinding(embedded.problem, collected, places)] };
  }
  const dummy = embedded.value;
  const encoded = await encoder.encode(dummy, null);
  if (!encoded.ok) return { findings: [witFinding(encoded.problem, collected, places)] };
  const [only] = main;
  const includes = chosen.length === 0 && main.length === 1 && only !== undefined ? [only.name] : names;
  const world = worldOf(dummy, encoded.value);
  return { wanted: { name: nameOf(chosen, main), world, includes, dummy }, findings: null };
}

function worldOf(dummy: Uint8Array, component: Uint8Array): World {
  const world = readWorld(component);
  return unmerged(world, readModuleWorld(dummy) ?? world);
}

/** A world of a dependency can be chosen too, by its full name; it is none of those that are offered. */
function mainWorlds({ files }: CollectedWit, places: SourceIndex): readonly WorldName[] {
  const own = new Set([...files].filter(([staged]) => !staged.startsWith('deps/')).map(([, file]) => file));
  const worlds = places.worlds.filter(({ location }) => own.has(location.file));
  // One file of a directory names the package for all.
  const owner = worlds.find((world) => world.package !== null)?.package ?? null;
  return worlds.map((world) => ({ ...world, package: world.package ?? owner }));
}

/** Throws where the WIT is sound and the choice of a world is not. */
function refuseWorldChoice(
  problem: string,
  { name, world: chosen }: Pick<ComponentConfig, 'name' | 'world'>,
  main: readonly WorldName[],
  key: 'world' | 'conforms',
): void {
  const worlds = main.map(worldId);
  const list = worlds.length === 0 ? '' : `; there is ${worlds.join(', ')}`;
  if (/contains no worlds/.test(problem)) {
    throw new CheckError('config', `the WIT of ${name} has no world`, {
      hint: 'write one: `world my-world { export my-function: func(); }`',
      key: 'wit',
    });
  }
  if (/multiple worlds/.test(problem)) {
    throw new CheckError('config', `the WIT of ${name} has several worlds${list}`, {
      hint: `choose one: \`world: ${main[0]?.name ?? 'my-world'}\`; a list is embedded as their union`,
      ...(main[1] === undefined ? {} : { location: main[1].location }),
    });
  }
  const quoted = /`([^`]+)`/.exec(problem)?.[1];
  const unknown = chosen.find((one) => quoted !== undefined && nameIn(one).includes(quoted));
  if (unknown === undefined || !/^(?:World|unknown package)|interface or world/m.test(problem)) return;
  const names = main.map(({ name: known }) => known);
  throw new CheckError('config', `there is no world \`${unknown}\` in the WIT of ${name}${list}`, {
    hint: didYouMean(unknown, unknown.includes(':') ? worlds : names),
    key,
  });
}

/** The parts of a world's name that a message may quote: `acme:kitchen/w@1.2.3` is `w` in package `acme:kitchen@1.2.3`. */
function nameIn(world: string): string[] {
  const match = /^([^/@]+)\/([^@]+)(@.+)?$/.exec(world);
  return match === null ? [world] : [world, match[2] ?? '', `${match[1]}${match[3] ?? ''}`];
}

function nameOf(chosen: readonly string[], main: readonly WorldName[]): string {
  const [only] = main;
  if (chosen.length === 0) return only === undefined ? 'the only world' : worldId(only);
  const known = (name: string) => main.find((world) => world.name === name);
  return chosen.map((name) => worldId(known(name) ?? { name, package: null })).join(' + ');
}

function worldId({ package: owner, name }: Pick<WorldName, 'package' | 'name'>): string {
  if (owner === null) return name;
  const [id, version] = owner.split('@');
  return version === undefined ? `${id}/${name}` : `${id}/${name}@${version}`;
}
