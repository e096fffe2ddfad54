import { randomBytes } from 'node:crypto';
import { CheckError } from '../errors.ts';
import type { Host, RunResult } from './host.ts';
import { type HostCommand, type HostEvent, HostProcess } from './host-process.ts';
import {
  type FromHost,
  type Hello,
  type HostError,
  type Load,
  type Loaded,
  PROTOCOL,
  type StepDone,
} from './protocol.ts';

export interface SessionOptions {
  /** Milliseconds that a host may take beyond a case's own time limit. */
  readonly timeoutGraceMs: number;
  readonly signal: AbortSignal;
}

/** Milliseconds. A loaded machine may take its time to start a process; jco takes about one second cold. */
const HELLO_MS = 60_000;
const LOAD_MS = 120_000;

/** One live process, greeted. */
interface Live {
  readonly process: HostProcess;
  readonly nonce: string;
}

/**
 * A host by its command. One case at a time. A process that was killed, died, or said what it should not is replaced,
 * and the component loaded again, before the next case.
 * @throws CheckError `host-failed` where it cannot be started or speaks another protocol, `cancelled` where `signal` was aborted.
 */
export async function startHost(command: HostCommand, options: SessionOptions): Promise<Host> {
  const session = new Session(command, options);
  const hello = await session.greet();
  return {
    hello,
    load: (load) => session.inTurn(() => session.load(load)),
    run: (run) => session.inTurn(() => session.run(run)),
    end: () => session.end(),
  };
}

class Session {
  readonly #command: HostCommand;
  readonly #options: SessionOptions;
  #live: Live | null = null;
  /** Started, and not greeted yet. */
  #new: HostProcess | null = null;
  #ended = false;
  #loaded: Omit<Load, 'type'> | null = null;
  #nextId = 1;
  #last: Promise<unknown> = Promise.resolve();

  constructor(command: HostCommand, options: SessionOptions) {
    this.#command = command;
    this.#options = options;
    options.signal.addEventListener('abort', () => void this.#drop(), { once: true });
  }

  async greet(): Promise<Hello> {
    this.#throwIfOver();
    const process = await HostProcess.start(this.#command);
    this.#new = process;
    // Nobody would end a process that came up behind the back of `end`.
    if (this.#over) await process.kill();
    const event = await process.next(performance.now() + HELLO_MS);
    this.#new = null;
    const hello = event.kind === 'message' && event.message.type === 'hello' ? event.message : null;
    if (hello?.protocol === PROTOCOL && !this.#over) {
      const nonce = randomBytes(16).toString('hex');
      process.send({ type: 'start', nonce });
      this.#live = { process, nonce };
      return hello;
    }
    await process.kill();
    this.#throwIfOver();
    const said =
      hello === null ? `did not greet: ${tell(event)}` : `speaks version ${hello.protocol} of the protocol`;
    throw new CheckError('host-failed', `the host ${said}`, {
      hint: `it must speak version ${PROTOCOL} of the host protocol; see docs/host-protocol.md`,
    });
  }

  /** A host does one thing at a time. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }

  async load(load: Omit<Load, 'type'>): Promise<Loaded | HostError> {
    this.#loaded = null;
    const answer = await this.#load(load);
    if (answer.type === 'loaded') this.#loaded = load;
    // What refused one component may be broken for the next: a panic of jco's is one for good.
    else if (answer.code === 'bad-component') await this.#drop();
    return answer;
  }

  async #load(load: Omit<Load, 'type'>): Promise<Loaded | HostError> {
    const live = await this.#alive();
    live.process.send({ type: 'load', ...load });
    const event = await live.process.next(performance.now() + LOAD_MS);
    const message = answerOf(event, live);
    if (message?.type === 'loaded' || (message?.type === 'error' && message.id === null)) return message;
    await this.#drop();
    this.#throwIfOver();
    return failed(`the component could not be loaded: ${tell(event)}`, null);
  }

  async run(run: Parameters<Host['run']>[0]): Promise<RunResult> {
    const live = await this.#ready();
    if (!('process' in live)) return { steps: [], done: null, failure: { kind: 'error', error: live } };
    const id = this.#nextId;
    this.#nextId += 1;
    const started = performance.now();
    live.process.send({ type: 'run', id, ...run });
    const deadline = started + run.limits.timeoutMs + this.#options.timeoutGraceMs;
    const steps: StepDone[] = [];
    for (;;) {
      const event = await live.process.next(deadline);
      const message = answerOf(event, live);
      if (message?.type === 'step' && message.id === id) steps.push(message);
      else if (message?.type === 'done' && message.id === id) return { steps, done: message, failure: null };
      else if (message?.type === 'error' && message.id === id) {
        return { steps, done: null, failure: { kind: 'error', error: message }, ...since(started) };
      } else {
        const took = since(started);
        await this.#drop();
        this.#throwIfOver();
        return { steps, done: null, failure: failureOf(event, id), ...took };
      }
    }
  }

  /**
   * A host has nothing to put away, and V8 takes its time to finish compiling what nobody needs any more. No process is
   * left, and none is started any more, when it is done.
   */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#drop();
    await this.#last.catch(() => undefined);
  }

  /** A process with the component loaded, or why there is none. */
  async #ready(): Promise<Live | HostError> {
    const before = this.#live;
    const live = await this.#alive();
    if (live === before || this.#loaded === null) return live;
    const answer = await this.#load(this.#loaded);
    return answer.type === 'loaded' ? live : answer;
  }

  async #alive(): Promise<Live> {
    if (this.#live?.process.quiet === false) await this.#drop();
    if (this.#live === null) await this.greet();
    this.#throwIfOver();
    return this.#live as unknown as Live;
  }

  async #drop(): Promise<void> {
    const live = this.#live;
    this.#live = null;
    await Promise.all([live?.process.kill(), this.#new?.kill()]);
  }

  get #over(): boolean {
    return this.#ended || this.#options.signal.aborted;
  }

  #throwIfOver(): void {
    if (this.#options.signal.aborted)
      throw new CheckError('cancelled', 'cancelled while a host ran the component');
    if (this.#ended) throw new CheckError('host-failed', 'the host was ended before it ran the case');
  }
}

const since = (started: number) => ({ durationMs: performance.now() - started });

/** The message, where it is one that carries this session's nonce. */
function answerOf(event: HostEvent, { nonce }: Live): Exclude<FromHost, Hello> | null {
  if (event.kind !== 'message' || event.message.type === 'hello') return null;
  return event.message.nonce === nonce ? event.message : null;
}

function failureOf(event: HostEvent, id: number): NonNullable<RunResult['failure']> {
  if (event.kind === 'timeout') return { kind: 'timeout' };
  if (event.kind === 'ended') {
    const { exitCode, signal, stderr } = event;
    return { kind: 'died', exitCode, signal, stderr };
  }
  return { kind: 'error', error: failed(tell(event), id) };
}

function failed(message: string, id: number | null): HostError {
  return { type: 'error', nonce: '', id, code: 'internal', message };
}

function tell(event: HostEvent): string {
  switch (event.kind) {
    case 'timeout':
      return 'it did not answer in time';
    case 'garbage':
      return `it wrote a line that is no message: ${JSON.stringify(event.line.slice(0, 200))}`;
    case 'message':
      return `it sent a message that was not asked for, or without the session's nonce: ${event.message.type}`;
    case 'ended': {
      const how = event.signal === null ? `exit code ${event.exitCode}` : `signal ${event.signal}`;
      return `it ended early (${how})${event.stderr === '' ? '' : `: ${event.stderr.trim()}`}`;
    }
  }
}
