import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ComponentConfig, Config } from '../../config/config.ts';
import { reportPath } from '../../config/paths.ts';
import type { Environment } from '../environment.ts';
import { moduleFiles } from './module-files.ts';

/** What a saved cache is found by. */
export interface CacheKey {
  readonly exact: string;
  /** What is taken where there is none of the exact key: the newest whose key starts so. */
  readonly prefix: string;
}

/**
 * A saved cache never changes, so its key holds all that decides what is in it: system, Go, target, and as one hash the modules
 * and what a build is asked for. The sources are not in it: what changed since is compiled again.
 * @param target `wasip1-wasm`, or `any` where later steps build
 */
export function cacheKey(
  { root, components }: Pick<Config, 'root' | 'components'>,
  goVersion: string,
  target: 'wasip1-wasm' | 'any',
  env: Environment,
): CacheKey {
  const system = `${env.RUNNER_OS ?? process.platform}-${env.RUNNER_ARCH ?? process.arch}`;
  const prefix = `component-check-go-${system}-go${goVersion}-${target}-`;
  const hash = createHash('sha256');
  const files = new Set(components.flatMap((component) => moduleFiles(root, component.package)));
  for (const file of [...files].sort()) {
    const bytes = readFileSync(file);
    hash.update(`${reportPath(root, file)} ${bytes.length}\n`).update(bytes);
  }
  hash.update(JSON.stringify(components.map(settings)));
  return { exact: `${prefix}${hash.digest('hex')}`, prefix };
}

/** What makes the compiler write something else; the linker's output is no part of the cache. */
function settings({ build: { tags, experiments, trimpath, env } }: ComponentConfig) {
  return { tags, experiments, trimpath, env: Object.entries(env).sort() };
}
