import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Milliseconds that a host gets for anything but a case that is to run into its time limit: a slow machine, a cold start. */
const PATIENCE = 60_000;

/** A running host: lines out, lines in, how it ended. */
export class HostProcess {
  #child;
  #lines = [];
  #waiting = [];
  #stderr = '';

  constructor([command, ...args]) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: environment() });
    this.#child.stdin.on('error', () => {});
    this.#child.stderr.on('data', (bytes) => {
      this.#stderr = (this.#stderr + bytes).slice(-2_000);
    });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#take(line));
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve({ code: null, signal: error.message }));
      this.#child.once('close', (code, signal) => resolve({ code, signal }));
    });
    this.ended.then((end) => {
      this.end = end;
      for (const take of this.#waiting.splice(0)) take(null);
    });
  }

  write(text) {
    this.#child.stdin.write(text);
  }

  say(message) {
    this.write(`${JSON.stringify(message)}\n`);
  }

  closeInput() {
    this.#child.stdin.end();
  }

  /** The next line as a message; null where the host ended, undefined where nothing came in time. Throws on a line that is none. */
  async hear(patience = PATIENCE) {
    const line = this.#lines.shift() ?? (await this.#next(patience));
    if (typeof line !== 'string') return line;
    try {
      return JSON.parse(line);
    } catch {
      throw new Error(`the host said ${JSON.stringify(line.slice(0, 200))}, which is no message`);
    }
  }

  /** Lines that nobody has heard. */
  get left() {
    return this.#lines;
  }

  /** How it ended; null where it did not within the patience. */
  async untilEnd() {
    const late = timer(PATIENCE);
    const end = await Promise.race([this.ended, late.promise]);
    late.clear();
    return end ?? null;
  }

  async kill() {
    if (this.end !== undefined) return;
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** What it said on standard error, for messages. */
  get lastWords() {
    return this.#stderr.trim();
  }

  #take(line) {
    const take = this.#waiting.shift();
    if (take === undefined) this.#lines.push(line);
    else take(line);
  }

  async #next(patience) {
    if (this.end !== undefined) return null;
    const late = timer(patience);
    let take;
    const line = new Promise((resolve) => {
      take = resolve;
      this.#waiting.push(resolve);
    });
    const heard = await Promise.race([line, late.promise]);
    late.clear();
    this.#waiting = this.#waiting.filter((one) => one !== take);
    return heard;
  }
}

function timer(milliseconds) {
  let handle;
  const promise = new Promise((resolve) => {
    handle = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { promise, clear: () => clearTimeout(handle) };
}

/** A host starts without environment. Windows cannot start a program without its system root. */
function environment() {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
