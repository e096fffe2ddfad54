import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { onDisk } from './on-disk.ts';

/** What a process of another machine left is taken away after so long. */
const STALE_MS = 3_600_000;

/**
 * A directory of our own on the tool cache's file system, so that what is whole can be renamed into place. Directories of
 * processes that are gone are taken away first.
 */
export async function makeStaging(toolDirectory: string): Promise<string> {
  await onDisk(() => mkdirSync(toolDirectory, { recursive: true, mode: 0o755 }));
  removeLeftovers(toolDirectory);
  return await onDisk(() => mkdtempSync(path.join(toolDirectory, `.staging-${machine()}-${process.pid}-`)));
}

function removeLeftovers(toolDirectory: string): void {
  for (const name of readdirSync(toolDirectory)) {
    const [, host, pid] = /^\.staging-([0-9a-f]+)-(\d+)-/.exec(name) ?? [];
    if (host === undefined || pid === undefined) continue;
    const directory = path.join(toolDirectory, name);
    const gone = host === machine() ? !isAlive(Number(pid)) : age(directory) > STALE_MS;
    if (gone) rmSync(directory, { recursive: true, force: true });
  }
}

/** Process numbers mean something on one machine only, and a tool cache can be shared by many. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function age(directory: string): number {
  return Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
