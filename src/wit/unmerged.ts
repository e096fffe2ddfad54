import type { World } from './model.ts';
import { sameTrack } from './version.ts';

/**
 * A world that an encoder made, with the imports again that it merged into the newest of their track: a component that
 * another tool made may still import the older one.
 * @param said the world as it was before
 */
export function unmerged(world: World, said: World): World {
  const kept = [...world.imports.keys()];
  const lost = [...said.imports].filter(
    ([name]) => !world.imports.has(name) && kept.some((one) => sameTrack(one, name)),
  );
  return lost.length === 0 ? world : { ...world, imports: new Map([...world.imports, ...lost]) };
}
