import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const WINDOWS = process.platform === 'win32';
const POLL_MS = 10;

/**
 * Kills a group now, from where nothing asynchronous runs any more (`exit` handlers). A group that is gone is no error.
 * On POSIX a group is named by its leader's pid, negated; Windows has no groups, `taskkill /T` walks the tree.
 */
export function killGroup(pid: number): void {
  if (WINDOWS) {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  signalGroup(pid, 'SIGKILL');
}

/** Asks a group to end, then kills what is still there after `graceMs`. Resolves when nobody is left, or a moment after the kill. */
export async function endGroup(pid: number, graceMs: number): Promise<void> {
  if (!WINDOWS) {
    signalGroup(pid, 'SIGTERM');
    if (await emptyWithin(pid, graceMs)) return;
  }
  killGroup(pid);
  // A member in uninterruptible sleep, or a zombie that nobody reaps, must not hold us up.
  await emptyWithin(pid, 200);
}

/** Whether any process of the group is left. Windows cannot tell: the leader stands for its tree. */
export function groupExists(pid: number): boolean {
  return signalGroup(pid, 0);
}

function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(WINDOWS ? pid : -pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function emptyWithin(pid: number, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (groupExists(pid)) {
    if (performance.now() >= end) return false;
    await sleep(POLL_MS);
  }
  return true;
}
