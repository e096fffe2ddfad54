import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { HostProcess } from './host.mjs';
import { difference } from './match.mjs';

const COMPONENTS = fileURLToPath(new URL('./components/', import.meta.url));
const DIRS = fileURLToPath(new URL('./dirs/', import.meta.url));

const LIMITS = {
  timeoutMs: 10_000,
  memoryBytes: 64 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  stackBytes: 512 * 1024,
  valueBytes: 16 * 1024 * 1024,
};

const DEFAULTS = {
  seed: 0,
  clock: '946684800000000000',
  env: [],
  args: [],
  stdin: '',
  dirs: [],
  fuel: null,
};

export const newNonce = () => randomBytes(16).toString('hex');

export const loadMessage = (component, limits = {}) => ({
  type: 'load',
  path: `${COMPONENTS}${component}.wasm`,
  limits: { ...LIMITS, ...limits },
});

/** What a case leaves out is as above; a directory is named within conformance/dirs. */
export function runMessage(id, { steps = [], limits = {}, dirs = [], ...run }) {
  return {
    type: 'run',
    id,
    ...DEFAULTS,
    ...run,
    dirs: dirs.map(([guest, name]) => [guest, `${DIRS}${name}`]),
    steps: steps.map((step) => ({ args: [], bind: null, stubs: [], ...step })),
    limits: { ...LIMITS, ...limits },
  };
}

/** One host for all cases that only run: it is started again where it ended, and loads what the next case needs. */
export class Session {
  #argv;
  #host = null;
  #nonce = '';
  #loaded = null;
  #id = 0;

  constructor(argv) {
    this.#argv = argv;
  }

  /** Why a case failed; null where it passed. */
  async run(group, { component = group.component, expect, run = {} }) {
    const problem = (await this.#load(component)) ?? (await this.#case(run, expect));
    if (problem !== null) await this.#drop();
    return problem;
  }

  async end() {
    await this.#drop();
  }

  async #load(component) {
    if (this.#host === null) {
      this.#host = new HostProcess(this.#argv);
      this.#nonce = newNonce();
      this.#loaded = null;
      await this.#host.hear();
      this.#host.say({ type: 'start', nonce: this.#nonce });
    }
    if (this.#loaded === component) return null;
    this.#host.say(loadMessage(component));
    const answer = await this.#host.hear();
    this.#loaded = component;
    if (answer?.type === 'error') return `it does not load: ${answer.code}: ${answer.message}`;
    return (
      this.#missing(answer) ??
      difference({ type: 'loaded', nonce: this.#nonce, durationMs: { $least: 0 } }, answer)
    );
  }

  async #case(run, expect) {
    this.#id += 1;
    const id = this.#id;
    const message = runMessage(id, run);
    this.#host.say(message);
    const own = { nonce: this.#nonce, id };
    for (const [at, step] of (expect.steps ?? []).entries()) {
      const answer = await this.#host.hear();
      const wanted = { type: 'step', ...own, step: at, imports: [], ...step };
      const problem = this.#missing(answer) ?? difference(wanted, answer);
      if (problem === null) continue;
      const told = answer?.type === 'error' ? ` (${answer.code}: ${answer.message})` : '';
      return `step ${at}: ${problem}${told}`;
    }
    if (expect.timeout === true) return this.#noEnd(message.limits.timeoutMs);
    const answer = await this.#host.hear();
    const wanted =
      expect.error === undefined
        ? { type: 'done', ...own, ...DONE, ...expect.done }
        : { type: 'error', ...own, ...expect.error };
    return this.#missing(answer) ?? difference(wanted, answer);
  }

  #missing(answer) {
    if (answer === null) return `the host ended: ${JSON.stringify(this.#host.end)} ${this.#host.lastWords}`;
    if (answer === undefined) return 'the host did not answer';
    return null;
  }

  /** The caller judges the time: a host goes on until it is killed. */
  async #noEnd(timeoutMs) {
    const answer = await this.#host.hear(timeoutMs);
    const ended = answer === null ? this.#missing(answer) : null;
    await this.#drop();
    if (answer === undefined) return null;
    return ended ?? `the host said ${answer.type}, and the case was to run into its time limit`;
  }

  async #drop() {
    await this.#host?.kill();
    this.#host = null;
  }
}

const DONE = {
  stdout: '',
  stderr: '',
  outputBytes: 0,
  cost: { memoryBytes: { $least: 0 }, memoryGrowths: { $any: [null, { $least: 0 }] } },
  durationMs: { $least: 0 },
};
