import { rename, rm, writeFile } from 'node:fs/promises';
import { loadConfig } from './config/load.ts';
import { reportPath } from './config/paths.ts';
import type { ConfigRequest } from './config/request.ts';
import { CheckError } from './errors.ts';
import { lockFileOf, readLock, renderLock } from './toolchain/lock/lock-file.ts';
import { type LockRequest, makeLock } from './toolchain/lock/make-lock.ts';

/**
 * Writes `toolchain.lock` beside the config.
 * @returns what was written, in a line for people
 * @throws CheckError `usage`, `config`, `download`, `file-unreadable`
 */
export async function lockTools(config: ConfigRequest, request: LockRequest): Promise<string> {
  const loaded = await loadConfig(config);
  const file = lockFileOf(loaded);
  const lock = await makeLock(loaded, await readable(loaded), request);
  const name = reportPath(loaded.root, file);
  const locked = [describe('Go', lock.go), describe('wasm-tools', lock.wasmTools)].filter(Boolean);
  if (locked.length === 0)
    throw new CheckError('config', `there is nothing to lock in ${name}`, {
      hint: 'tools that are named by {path: …}, the embedded encoder and what no component needs are not locked',
    });
  await write(file, renderLock(lock));
  return `${name}: ${locked.join(', ')}`;
}

/** A damaged lock is written anew. */
async function readable(config: Parameters<typeof readLock>[0]) {
  try {
    return await readLock(config);
  } catch (error) {
    if (error instanceof CheckError) return null;
    throw error;
  }
}

function describe(name: string, tool: { version: string; archives: object } | null): string {
  return tool === null ? '' : `${name} ${tool.version} for ${Object.keys(tool.archives).join(', ')}`;
}

/** Whoever reads it sees the old one or the new one. */
async function write(file: string, text: string): Promise<void> {
  const staged = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(staged, text, { flag: 'wx' });
    await rename(staged, file);
  } catch (cause) {
    await rm(staged, { force: true });
    throw new CheckError('file-unreadable', `${file} cannot be written: ${(cause as Error).message}`, {
      cause,
    });
  }
}
