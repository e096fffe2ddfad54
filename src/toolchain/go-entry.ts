import type { Environment } from './environment.ts';
import { cacheRoot } from './install/cache-root.ts';
import type { Entry } from './install/entry.ts';

/** Where a Go of a version is installed. */
export function goEntry(env: Environment, version: string): Entry {
  const program = process.platform === 'win32' ? 'bin/go.exe' : 'bin/go';
  return { root: cacheRoot(env), tool: 'component-check-go', version, arch: process.arch, program };
}
