/** Cases between two collections: what they leave, some 4 MB each, is what this process has too much at most. */
const CASES = 16;

/**
 * Frees what cases leave behind, at fixed points: after an answer was given, while the caller thinks. V8 by itself counts
 * linear memories late and marks in small steps beside the cases, which costs more and lets the process swell.
 */
export class Collector {
  // Kept here before it is taken from the globals, where a stranger's code could call it.
  readonly #collect = globalThis.gc;
  #cases = 0;

  afterRun(): void {
    this.#cases += 1;
    if (this.#cases % CASES === 0) this.#collect?.();
  }
}
