import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Environment, variable } from '../toolchain/environment.ts';

/** Runs `use` with a fresh directory and removes it whatever happens. A runner has a place of its own for it. */
export async function withTempDir<T>(env: Environment, use: (dir: string) => Promise<T>): Promise<T> {
  const parent = variable(env, 'RUNNER_TEMP') || tmpdir();
  const dir = await mkdtemp(path.join(await realpath(parent), 'component-check-'));
  const removeAtExit = () => rmSync(dir, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  try {
    return await use(dir);
  } finally {
    process.off('exit', removeAtExit);
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}
