import { homedir } from 'node:os';
import path from 'node:path';
import { type Environment, variable } from '../environment.ts';

/**
 * Where tools are installed: the runner's tool cache, else this system's place for caches. Absolute.
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheRoot(env: Environment, platform = process.platform): string {
  const runner = variable(env, 'RUNNER_TOOL_CACHE');
  if (runner !== undefined && path.isAbsolute(runner)) return runner;
  return path.join(systemCache(env, platform), 'component-check', 'tools');
}

function systemCache(env: Environment, platform: NodeJS.Platform): string {
  const home = (platform === 'win32' ? variable(env, 'USERPROFILE') : env.HOME) || homedir();
  if (platform === 'win32') return variable(env, 'LOCALAPPDATA') || path.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  // A relative one is to be ignored, says the specification.
  const xdg = env.XDG_CACHE_HOME ?? '';
  return path.isAbsolute(xdg) ? xdg : path.join(home, '.cache');
}
