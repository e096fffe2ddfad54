import { DEFAULTS } from './config/defaults.ts';
import { findPlace } from './config/find.ts';
import { parseSize } from './config/units.ts';
import type { HostPool } from './hosts/pool.ts';
import { outDirOf } from './out-dir.ts';

/**
 * Starts the host that a run with a config file most likely needs, before the config is even read: the two processes then
 * start side by side. A wrong guess costs a moment of a core: it is ended when the config is read.
 */
export function prestartHost(pool: HostPool, cwd: string, configPath: string | null): void {
  try {
    const place = findPlace(cwd, configPath);
    const stack = parseSize(DEFAULTS.limits.stack);
    if (place.file !== null && stack.ok)
      pool.warm({ kind: 'v8', outDir: outDirOf(place), stackBytes: stack.value });
  } catch {
    // Whatever is wrong with the place is told when the config is loaded.
  }
}
