import type { BuildContext } from './context.ts';

/** Runs both to their end, so that findings of both are told; what throws stops the other and is thrown. */
export async function sideBySide<A, B>(
  context: BuildContext,
  start: (parallel: BuildContext) => readonly [Promise<A>, Promise<B>],
): Promise<[A, B]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(context.signal === undefined ? [] : [context.signal])]);
  const thrown: unknown[] = [];
  const watch = <T>(running: Promise<T>) =>
    running.catch((error: unknown) => {
      thrown.push(error);
      stop.abort();
      throw error;
    });
  const [left, right] = start({ ...context, signal });
  const [a, b] = await Promise.allSettled([watch(left), watch(right)]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  // The second is only the echo of our stopping it.
  throw thrown[0];
}
