/** Milliseconds that making one finding small may take. */
const EACH_MS = 10_000;

/**
 * The time of a run. Making findings small comes on top of what was asked for: at most as long again in all, and ten
 * seconds for each. Without a time all of it is bound by counts alone: the same seed then gives the same cases.
 */
export class Bounds {
  readonly #end: number | null;
  #extra: number;

  /** @param endMs when calls end, on the monotonic clock; null: never */
  constructor(endMs: number | null, extraMs: number) {
    this.#end = endMs;
    this.#extra = extraMs;
  }

  /** Milliseconds that making findings small took so far. */
  onTop = 0;

  /** Milliseconds that are left for calls; infinite without a bound. */
  left(): number {
    return this.#end === null ? Number.POSITIVE_INFINITY : this.#end + this.onTop - performance.now();
  }

  /** `work` gets the moment when it is to come to its end. Its time does not count as time of the run. */
  async extra<T>(work: (until: number) => Promise<T>): Promise<T> {
    const started = performance.now();
    const until = this.#end === null ? Number.POSITIVE_INFINITY : started + Math.min(EACH_MS, this.#extra);
    const result = await work(until);
    const took = performance.now() - started;
    this.onTop += took;
    this.#extra = Math.max(0, this.#extra - took);
    return result;
  }
}
