import type { Evidence } from './check.ts';
import type { Location } from './finding.ts';

/** The worlds that the component must fit, by the names of the user's own WIT: the canonical text has lost them. */
export function worldNames({ component, places }: Evidence): readonly string[] {
  if (component.world.length > 0)
    return component.world.map((name) => /([^/@]+)(?:@.*)?$/.exec(name)?.[1] ?? name);
  return places.worlds.map(({ name }) => name);
}

/** The worlds as a message calls them. */
export function worldLabel(evidence: Evidence): string {
  const names = worldNames(evidence);
  return names.length === 0 ? 'its world' : `world ${names.map((name) => `\`${name}\``).join(' + ')}`;
}

/** The place of an item of the world: in one of its worlds, in its interface, else of whatever it is part of, else of the world. */
export function placeOf(evidence: Evidence, path: readonly string[]): Location | null {
  const { places } = evidence;
  const worlds = worldNames(evidence);
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    for (const prefix of [...worlds.map((name) => [name]), []]) {
      const place = places.find([...prefix, ...part]);
      if (place !== null) return place;
    }
  }
  return worldPlace(evidence);
}

/** The place of the statement that brings an extern into a world; the world's own where there is none: there it would belong. */
export function placeInWorld(evidence: Evidence, name: string): Location | null {
  for (const world of worldNames(evidence)) {
    const place = evidence.places.find([world, name]);
    if (place !== null) return place;
  }
  return worldPlace(evidence);
}

function worldPlace(evidence: Evidence): Location | null {
  for (const name of worldNames(evidence)) {
    const place = evidence.places.find(['world', name]);
    if (place !== null) return place;
  }
  return null;
}
