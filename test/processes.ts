import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process runs; one that ended and that nobody has waited for yet does not. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** A killed process ends a moment after the signal, on a busy machine a longer one: those that still run after five seconds. */
export async function stillAlive(pids: readonly number[]): Promise<readonly number[]> {
  for (let waited = 0; pids.some(alive) && waited < 5000; waited += 20) await sleep(20);
  return pids.filter(alive);
}
