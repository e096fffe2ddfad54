import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { CheckError } from '../errors.ts';
import { capture } from '../toolchain/capture.ts';
import { killGroup } from '../toolchain/process-group.ts';
import { forgetGroup, recordGroup } from '../toolchain/process-state.ts';
import { lines } from './lines.ts';
import { readMessage } from './message.ts';
import type { FromHost, ToHost } from './protocol.ts';

export interface HostCommand {
  /** Program and arguments; no shell reads them. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment of the host. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the live group is written down for a later clean-up; null: nowhere. */
  readonly stateDir: string | null;
}

/** What a host did next. After `ended` nothing follows. */
export type HostEvent =
  | { readonly kind: 'message'; readonly message: FromHost }
  | { readonly kind: 'garbage'; readonly line: string }
  | {
      readonly kind: 'ended';
      readonly exitCode: number | null;
      readonly signal: string | null;
      readonly stderr: string;
    }
  | { readonly kind: 'timeout' };

const STDERR_BYTES = 16_384;

/** A host's process: a group of its own, spoken to in lines. Dead when the parent is. */
export class HostProcess {
  readonly #child: ChildProcess;
  readonly #stderr = capture(STDERR_BYTES);
  readonly #events: HostEvent[] = [];
  readonly #killAtExit: () => void;
  #wake: (() => void) | null = null;

  private constructor(child: ChildProcess, pid: number, command: HostCommand) {
    this.#child = child;
    this.#killAtExit = () => killGroup(pid);
    // One listener for each host is meant: a pool of them is no leak to be warned of.
    process.setMaxListeners(process.getMaxListeners() + 1);
    process.once('exit', this.#killAtExit);
    const record = recordGroup(command.stateDir, pid);
    child.stderr?.on('data', this.#stderr.add);
    // A host that died is told by its end, not by what could not be written to it.
    child.stdin?.on('error', () => undefined);
    child.once('close', () => forgetGroup(record));
    void this.#read();
  }

  /** @throws CheckError `host-failed` where the program cannot be started. */
  static async start(command: HostCommand): Promise<HostProcess> {
    const [program = '', ...args] = command.argv;
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: command.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    try {
      await once(child, 'spawn');
    } catch (cause) {
      const hint = 'check that the program of the host is there and may be executed';
      throw new CheckError('host-failed', `the host ${program} cannot be started`, { hint, cause });
    }
    return new HostProcess(child, child.pid ?? 0, command);
  }

  send(message: ToHost): void {
    this.#child.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  /** Whether nothing was said that nobody asked for. */
  get quiet(): boolean {
    return this.#events.length === 0;
  }

  /** What the host does next, or `timeout` after so many milliseconds on the monotonic clock. */
  async next(deadline: number): Promise<HostEvent> {
    while (this.#events.length === 0) {
      const left = deadline - performance.now();
      if (left <= 0) return { kind: 'timeout' };
      await this.#woken(left);
    }
    const [event] = this.#events;
    if (event === undefined) return { kind: 'timeout' };
    if (event.kind !== 'ended') this.#events.shift();
    return event;
  }

  /** Ends the whole group now. */
  async kill(): Promise<void> {
    const pid = this.#child.pid ?? 0;
    killGroup(pid);
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    this.#child.stdout?.destroy();
  }

  #woken(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #push(event: HostEvent): void {
    this.#events.push(event);
    this.#wake?.();
    this.#wake = null;
  }

  async #read(): Promise<void> {
    const closed = once(this.#child, 'close');
    try {
      for await (const line of lines(this.#child.stdout as AsyncIterable<Buffer>)) {
        const message = readMessage(line);
        this.#push(message === null ? { kind: 'garbage', line } : { kind: 'message', message });
      }
    } catch (error) {
      this.#push({ kind: 'garbage', line: String(error) });
    }
    await closed;
    process.off('exit', this.#killAtExit);
    process.setMaxListeners(process.getMaxListeners() - 1);
    const { exitCode, signalCode: signal } = this.#child;
    this.#push({ kind: 'ended', exitCode, signal, stderr: this.#stderr.text() });
  }
}
