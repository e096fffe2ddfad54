import { readdirSync, readFileSync } from 'node:fs';
import { getExecOutput } from '@actions/exec';

/** Two clocks, and the time that a spawn takes, lie between our note of a start and the system's. */
const TOLERANCE_MS = 3000;

/**
 * When a process started, by something that no later process with its pid can share: on Linux boot id and clock ticks
 * (proc_pid_stat(5), field 22). Null elsewhere, and for a process that is gone.
 */
export function processStart(pid: number): string | null {
  return process.platform === 'linux' ? linuxStart(pid) : null;
}

/** Whether `pid` is still the process (or, its leader gone, on Linux the group) that was recorded. */
export async function sameStart(record: {
  pid: number;
  start: string | null;
  spawnedAt: number;
}): Promise<boolean> {
  if (record.start !== null) {
    const start = linuxStart(record.pid);
    return start === null ? orphanedGroup(record.pid, record.start) : start === record.start;
  }
  const startedAt = await (process.platform === 'win32' ? startByPowerShell : startByPs)(record.pid);
  return startedAt !== null && Math.abs(startedAt - record.spawnedAt) <= TOLERANCE_MS;
}

/** @returns milliseconds since 1970, to the second; null where there is no such process */
export async function startByPs(pid: number): Promise<number | null> {
  const text = await ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return text === null ? null : toTime(`${text} UTC`);
}

async function startByPowerShell(pid: number): Promise<number | null> {
  const script = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`;
  const text = await ask('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
  return text === null ? null : toTime(text);
}

/** A query of the system that cannot hang: what @actions/exec is good for. */
async function ask(tool: string, args: string[]): Promise<string | null> {
  const env = { ...(process.env as Record<string, string>), LC_ALL: 'C', TZ: 'UTC' };
  try {
    const answer = await getExecOutput(tool, args, { silent: true, ignoreReturnCode: true, env });
    const text = answer.stdout.trim();
    return answer.exitCode === 0 && text !== '' ? text : null;
  } catch {
    return null;
  }
}

function toTime(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function linuxStart(pid: number): string | null {
  const fields = linuxStat(pid);
  return fields === null ? null : `${bootId()} ${fields[19]}`;
}

/**
 * A leader can end before its children. Its number is not given away while its group exists, so the members are the
 * recorded group's if they are of the leader's session and none is older than it.
 */
function orphanedGroup(pid: number, start: string): boolean {
  const [boot, ticks] = start.split(' ');
  if (boot !== bootId()) return false;
  const members = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => linuxStat(Number(name)))
    .filter((fields) => fields !== null && Number(fields[2]) === pid);
  return members.length > 0 && members.every((fields) => ours(fields, pid, Number(ticks)));
}

function ours(fields: readonly string[] | null, session: number, ticks: number): boolean {
  return fields !== null && Number(fields[3]) === session && Number(fields[19]) >= ticks;
}

/** Fields of /proc/PID/stat after the command name, which may hold spaces and brackets: state, ppid, pgrp, session, … */
function linuxStat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
