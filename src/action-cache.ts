import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config/config.ts';
import {
  type CacheContext,
  cachesOf,
  type GoCaches,
  hasCacheService,
  RESTORE_MS,
  restoreCaches,
  SAVE_MS,
  saveCaches,
} from './toolchain/build-cache/build-cache.ts';
import { type CacheKey, cacheKey } from './toolchain/build-cache/cache-key.ts';
import type { GoToolchain } from './toolchain/go.ts';

/** Names of what the main step leaves for the post step. */
export const UNSAVED = 'go-cache';
export const BUILT = 'built';

/** What the main step leaves for the post step: caches whose exact key was not found. */
export interface UnsavedCaches {
  readonly key: CacheKey;
  readonly caches: GoCaches;
}

type Context = Omit<CacheContext, 'script' | 'timeoutMs'> & { readonly entryUrl: string };

/**
 * Restores Go's caches for what a config builds.
 * @returns what is to be saved after the job; null where nothing is
 * @throws CheckError `cancelled`
 */
export async function restoreFor(
  config: Pick<Config, 'root' | 'components'>,
  go: Pick<GoToolchain, 'version' | 'env'> | null,
  target: Parameters<typeof cacheKey>[2],
  { entryUrl, ...context }: Context,
): Promise<UnsavedCaches | null> {
  const caches = go === null ? null : cachesOf(go.env);
  if (go === null || caches === null) return null;
  if (!hasCacheService(context.env)) {
    context.note('Go’s caches are neither restored nor saved: this runner offers no cache');
    return null;
  }
  const key = keyOrNull(() => cacheKey(config, go.version, target, context.env), context.warn);
  if (key === null) return null;
  const found = await restoreCaches(key, caches, {
    ...context,
    script: workerBeside(entryUrl),
    timeoutMs: RESTORE_MS,
  });
  return found === key.exact ? null : { key, caches };
}

/** A cache is no reason to fail: what cannot be read is told by the build that needs it. */
function keyOrNull(make: () => CacheKey, warn: Context['warn']): CacheKey | null {
  try {
    return make();
  } catch (error) {
    warn(`Go’s caches are neither restored nor saved: ${(error as Error).message}`);
    return null;
  }
}

/** The post step's part. */
export async function saveUnsaved(state: string, { entryUrl, ...context }: Context): Promise<void> {
  if (state === '') return;
  const { key, caches } = JSON.parse(state) as UnsavedCaches;
  const saved = await saveCaches(key, caches, {
    ...context,
    script: workerBeside(entryUrl),
    timeoutMs: SAVE_MS,
  });
  if (saved) context.note(`Go’s caches are saved as ${key.exact}`);
}

function workerBeside(entryUrl: string): string {
  return path.join(path.dirname(fileURLToPath(entryUrl)), 'go-cache.mjs');
}
