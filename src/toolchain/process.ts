import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CheckError } from '../errors.ts';
import { capture } from './capture.ts';
import { endGroup, killGroup } from './process-group.ts';
import { forgetGroup, recordGroup } from './process-state.ts';

const WINDOWS = process.platform === 'win32';
const GRACE_MS = 500;
const DRAIN_MS = 500;
const BUSY_MS = 20;
const BUSY_TRIES = 25;

export interface ProcessRequest {
  /** Program and arguments; no shell reads them. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment of the process: nothing is inherited beside it. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** For each of stdout and stderr. Default 1 MiB. */
  readonly maxOutputBytes?: number;
  /** Where the live group is written down for `endLeftovers`; none: nowhere. */
  readonly stateDir?: string | null;
}

export interface ProcessResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as it was written; null where the limit left some out. */
  readonly stdoutBytes: () => Uint8Array | null;
  /** Bytes of both streams that the limit left out. */
  readonly droppedBytes: number;
  readonly timedOut: boolean;
  readonly durationMs: number;
}

/**
 * Runs a program as a process group of its own and waits for it. Its output is captured and never inherited, because the
 * Actions runner reads commands out of any line. Whatever is left of the group is dead when this returns.
 * @throws CheckError `tool-missing` or `tool-failed` where it cannot be started, `cancelled` where `signal` was aborted.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  if (request.signal?.aborted === true) throw cancelled(request);
  const started = performance.now();
  const child = await start(request);
  const pid = child.pid as number;
  const stdout = capture(request.maxOutputBytes ?? 1 << 20);
  const stderr = capture(request.maxOutputBytes ?? 1 << 20);
  child.stdout?.on('data', stdout.add);
  child.stderr?.on('data', stderr.add);
  const killAtExit = () => killGroup(pid);
  process.once('exit', killAtExit);
  const record = recordGroup(request.stateDir ?? null, pid);
  const closed = once(child, 'close');
  try {
    const why = await endOf(child, request);
    if (why === 'aborted') throw cancelled(request);
    // A grandchild that left the group can hold the pipes open for ever; what it writes is not ours.
    await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
    return {
      exitCode: child.exitCode,
      signal: child.signalCode,
      stdout: stdout.text(),
      stderr: stderr.text(),
      stdoutBytes: stdout.bytes,
      droppedBytes: stdout.dropped() + stderr.dropped(),
      timedOut: why === 'timeout',
      durationMs: performance.now() - started,
    };
  } finally {
    process.off('exit', killAtExit);
    child.stdout?.destroy();
    child.stderr?.destroy();
    forgetGroup(record);
  }
}

/** Waits for exit, time limit or cancellation, whichever is first, and ends all that is left of the group. */
async function endOf(child: ChildProcess, request: ProcessRequest): Promise<'exit' | 'timeout' | 'aborted'> {
  const pid = child.pid as number;
  const done = new AbortController();
  const exited =
    child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
  const why = await Promise.race([
    exited.then(() => 'exit' as const),
    sleep(request.timeoutMs, 'timeout' as const, { signal: done.signal }).catch(() => 'exit' as const),
    aborted(request.signal, done.signal),
  ]);
  done.abort();
  if (why === 'exit') killGroup(pid);
  else await endGroup(pid, GRACE_MS);
  if (why !== 'exit') await Promise.race([exited, sleep(DRAIN_MS, undefined, { ref: false })]);
  return why;
}

function aborted(signal: AbortSignal | undefined, done: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve('aborted');
    signal?.addEventListener('abort', () => resolve('aborted'), { once: true, signal: done });
  });
}

async function start(request: ProcessRequest, tries = BUSY_TRIES): Promise<ChildProcess> {
  const [program, ...args] = request.argv;
  if (program === undefined) throw new CheckError('config', 'a command is empty');
  try {
    const child = spawn(program, args, {
      cwd: request.cwd,
      env: request.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own session on POSIX; on Windows this would open a console window, and taskkill finds the tree without it.
      detached: !WINDOWS,
      windowsHide: true,
    });
    await once(child, 'spawn');
    return child;
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException;
    if (error.code !== 'ETXTBSY' || tries === 0) throw cannotStart(program, request, error);
    // A program that was just installed may still be open for writing in a child that was forked meanwhile (execve(2)).
    await sleep(BUSY_MS);
    return start(request, tries - 1);
  }
}

function cannotStart(program: string, request: ProcessRequest, cause: NodeJS.ErrnoException): CheckError {
  if (!existsSync(request.cwd)) {
    return new CheckError('file-unreadable', `there is no directory ${request.cwd} to run ${program} in`, {
      cause,
    });
  }
  if (cause.code === 'ENOENT') {
    const hint = `install ${program}, or put the directory that holds it on PATH`;
    return new CheckError('tool-missing', `${program} was not found`, { hint, cause });
  }
  const hint =
    cause.code === 'EINVAL' && WINDOWS
      ? 'no shell is used, so .cmd and .bat files cannot be run: name the .exe, or node and the script'
      : 'check that the file is a program and may be executed';
  return new CheckError('tool-failed', `${program} cannot be started: ${cause.message}`, { hint, cause });
}

function cancelled(request: ProcessRequest): CheckError {
  return new CheckError('cancelled', `cancelled while ${request.argv[0]} ran`);
}
