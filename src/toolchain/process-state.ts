import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { killGroup } from './process-group.ts';
import { processStart, sameStart } from './process-start.ts';

/** A live group as it was written down. One file each, so that parallel processes never write the same one. */
interface GroupRecord {
  readonly pid: number;
  /** What the system says of the leader's start, null where asking costs a process. */
  readonly start: string | null;
  /** Milliseconds since 1970, by our clock. */
  readonly spawnedAt: number;
}

/** Writes a live group down, returning the file; synchronous, so that no kill of ours falls between spawn and record. */
export function recordGroup(stateDir: string | null, pid: number): string | null {
  if (stateDir === null) return null;
  const record: GroupRecord = { pid, start: processStart(pid), spawnedAt: Date.now() };
  const file = path.join(stateDir, `group-${pid}.json`);
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, JSON.stringify(record));
  return file;
}

export function forgetGroup(file: string | null): void {
  if (file !== null) rmSync(file, { force: true });
}

/**
 * Ends what a killed run left alive; the Action's `post` step calls it. A pid that was given to another process since
 * is left alone: the leader must have started when the record says.
 * @returns the pids of the groups that were ended
 */
export async function endLeftovers(stateDir: string): Promise<number[]> {
  const ended: number[] = [];
  for (const name of listRecords(stateDir)) {
    const file = path.join(stateDir, name);
    const record = readRecord(file);
    if (record !== null && (await sameStart(record))) {
      killGroup(record.pid);
      ended.push(record.pid);
    }
    rmSync(file, { force: true });
  }
  return ended;
}

function listRecords(stateDir: string): string[] {
  try {
    return readdirSync(stateDir).filter((name) => /^group-\d+\.json$/.test(name));
  } catch {
    return [];
  }
}

/** Null for a file that a kill left half-written: without a start nothing may be killed. */
function readRecord(file: string): GroupRecord | null {
  try {
    const { pid, start, spawnedAt } = JSON.parse(readFileSync(file, 'utf8'));
    // 0 and 1 would name our own group and everybody's.
    if (!Number.isSafeInteger(pid) || pid < 2 || typeof spawnedAt !== 'number') return null;
    return { pid, start: typeof start === 'string' ? start : null, spawnedAt };
  } catch {
    return null;
  }
}
