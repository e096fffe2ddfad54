// Directories that are installed once for all clones: outside the work tree, whole or not there.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock that nobody has touched for so long belongs to a process that died. */
const STALE_MS = 60_000;
const TOUCH_MS = 10_000;

/** Where this system keeps caches. */
function cacheDirectory() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/**
 * @param {string} name of the directory, version included
 * @param {(stage: string) => Promise<void>} install fills a staging directory, or throws
 * @returns {Promise<string>} the installed directory
 */
export async function installOnce(name, install) {
  const root = join(cacheDirectory(), 'component-check-test-tools');
  const target = join(root, name);
  mkdirSync(root, { recursive: true });
  if (existsSync(target)) return target;
  const unlock = await lock(join(root, `${name}.lock`));
  try {
    if (!existsSync(target)) {
      const stage = mkdtempSync(join(root, `${name}.tmp-`));
      try {
        await install(stage);
        renameSync(stage, target);
      } finally {
        rmSync(stage, { recursive: true, force: true });
      }
    }
  } finally {
    unlock();
  }
  return target;
}

/** Takes away what turned out to be broken, so that the next run installs it anew. */
export function forget(directory) {
  rmSync(directory, { recursive: true, force: true });
}

/** A directory as a lock: making it is atomic everywhere. Touched while it is held. */
async function lock(path) {
  while (!tryMkdir(path)) {
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS) {
      rmSync(path, { recursive: true, force: true });
    }
    await sleep(200);
  }
  const touch = setInterval(() => utimesSync(path, new Date(), new Date()), TOUCH_MS).unref();
  return () => {
    clearInterval(touch);
    rmSync(path, { recursive: true, force: true });
  };
}

function tryMkdir(path) {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}
