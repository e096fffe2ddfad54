import type { Host } from '../hosts/host.ts';

/** Works on each item, as many at once as the host takes: each is about so many cases. What they give is in order. */
export async function inLanes<Item, Result>(
  host: Host,
  items: readonly Item[],
  cases: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const waiting = [...items.entries()];
  const drain = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (failures.length > 0) return;
      try {
        results[next[0]] = await work(next[1]);
      } catch (thrown) {
        failures.push(thrown);
      }
    }
  };
  const lanes = host.expect?.(items.length * cases) ?? 1;
  await Promise.all(Array.from({ length: lanes }, drain));
  if (failures.length > 0) throw failures[0];
  return results;
}
