import { CheckError } from '../errors.ts';
import type { Host, RunResult } from './host.ts';
import type { Load } from './protocol.ts';

export interface WideOptions {
  /** Starts one more process of the same kind. */
  readonly start: () => Promise<Host>;
  /** Most processes at once. */
  readonly most: number;
  /** Milliseconds of work that must be left before a further process is worth its start. */
  readonly paysMs: number;
}

type Loading = Omit<Load, 'type'>;

/** One process and the component that it holds. */
interface Lane {
  readonly host: Host;
  loaded: Loading | null;
}

/**
 * Several processes as one host: each case runs on one that is free, alone. The first is started at once; a further one
 * costs about a second of a core, so it is started when the cases so far say that more than that is left to run.
 * @throws CheckError as `start` does for the first process; one more that cannot be started or loaded is done without
 */
export async function startWideHost(options: WideOptions): Promise<Host> {
  const first = await options.start();
  const wide = new WideHost(first, options);
  return {
    hello: first.hello,
    load: (load) => wide.load(load),
    run: (run) => wide.run(run),
    expect: (cases) => wide.expect(cases),
    end: () => wide.end(),
  };
}

class WideHost {
  readonly #options: WideOptions;
  readonly #lanes: Set<Lane>;
  readonly #idle: Lane[];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  readonly #starting = new Set<Promise<void>>();
  #current: Loading | null = null;
  #growing = true;
  #ended = false;
  #begun = 0;
  #expected = 0;
  #finished = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(first: Host, options: WideOptions) {
    const lane = { host: first, loaded: null };
    this.#lanes = new Set([lane]);
    this.#idle = [lane];
    this.#options = options;
  }

  async load(load: Loading): ReturnType<Host['load']> {
    this.#current = load;
    const answer = await this.#withLane((lane) => loadInto(lane, load));
    if (answer.type === 'error' && this.#current === load) this.#current = null;
    return answer;
  }

  /** Runs with the component that was loaded when it was asked for. */
  async run(run: Parameters<Host['run']>[0]): Promise<RunResult> {
    const load = this.#current;
    for (;;) {
      const result = await this.#withLane(async (lane): Promise<RunResult | null> => {
        if (load === null || lane.loaded === load) return lane.host.run(run);
        const answer = await loadInto(lane, load);
        if (answer.type === 'loaded') return lane.host.run(run);
        if (await this.#retire(lane, load)) return null;
        return { steps: [], done: null, failure: { kind: 'error', error: answer } };
      });
      if (result !== null) return result;
    }
  }

  /** Ends a process that cannot load what another one holds: the component is not to blame, and the case runs elsewhere. */
  async #retire(lane: Lane, load: Loading): Promise<boolean> {
    if (![...this.#lanes].some(({ loaded }) => loaded === load)) return false;
    this.#lanes.delete(lane);
    this.#growing = false;
    await lane.host.end();
    return true;
  }

  /** So many cases are to come; gives how many of them to hand over at once. */
  expect(cases: number): number {
    this.#begun = performance.now();
    this.#expected = cases;
    this.#finished = 0;
    clearTimeout(this.#timer);
    // A case that takes long before any other has ended says as much as several.
    this.#timer = setTimeout(() => this.#grow(), this.#options.paysMs).unref();
    return Math.max(1, Math.min(cases, this.#options.most));
  }

  async end(): Promise<void> {
    this.#ended = true;
    this.#growing = false;
    clearTimeout(this.#timer);
    await Promise.all([...this.#lanes].map(({ host }) => host.end()));
    await Promise.all(this.#starting);
  }

  async #withLane<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.#idle.pop() ?? (await new Promise<Lane>((resolve) => this.#waiting.push(resolve)));
    try {
      if (this.#ended) throw new CheckError('host-failed', 'the host was ended before it ran the case');
      return await work(lane);
    } finally {
      this.#finished += 1;
      this.#free(lane);
      this.#grow();
    }
  }

  #free(lane: Lane): void {
    if (!this.#lanes.has(lane)) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(lane);
    else next(lane);
  }

  /** Starts one more where work waits that takes longer than the start. */
  #grow(): void {
    const { most, paysMs } = this.#options;
    if (!this.#growing || this.#waiting.length === 0) return;
    if (this.#lanes.size + this.#starting.size >= most) return;
    const each = (performance.now() - this.#begun) / Math.max(1, this.#finished);
    if (each * (this.#expected - this.#finished) < paysMs) return;
    const starting = this.#startLane().finally(() => this.#starting.delete(starting));
    this.#starting.add(starting);
  }

  /** Joins when it holds the component: until then, the others do the work. */
  async #startLane(): Promise<void> {
    const load = this.#current;
    try {
      const lane: Lane = { host: await this.#options.start(), loaded: null };
      if (this.#ended) return await lane.host.end();
      this.#lanes.add(lane);
      if (load !== null && (await loadInto(lane, load)).type === 'error') this.#growing = false;
      else this.#free(lane);
    } catch {
      // What keeps one more from starting is told by the first where it matters to it too.
      this.#growing = false;
    }
  }
}

async function loadInto(lane: Lane, load: Loading): ReturnType<Host['load']> {
  lane.loaded = null;
  const answer = await lane.host.load(load);
  if (answer.type === 'loaded') lane.loaded = load;
  return answer;
}
