/** 2000-01-01T00:00:00Z in nanoseconds since 1970-01-01T00:00:00Z. */
export const DEFAULT_CLOCK = 946_684_800_000_000_000n;

const READING = 1_000n;
const NEVER = 2n ** 64n - 1n;

/**
 * One virtual clock for wall and monotonic time. It moves 1 µs a reading, before it is read: the Go runtime refuses to
 * start where its first monotonic reading is 0. Nothing sleeps: a wait advances it to the deadline at once.
 */
export class VirtualClock {
  readonly #start: bigint;
  #elapsed = 0n;

  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  constructor(start: bigint) {
    this.#start = start;
  }

  /** Nanoseconds since the clock's start. */
  readMonotonic(): bigint {
    this.#elapsed += READING;
    return this.#elapsed;
  }

  readWall(): { seconds: bigint; nanoseconds: number } {
    const now = this.#start + this.readMonotonic();
    return { seconds: now / 1_000_000_000n, nanoseconds: Number(now % 1_000_000_000n) };
  }

  /** Monotonic deadline of a wait that starts now; the last instant of a u64 stands for never. */
  deadlineAfter(duration: bigint): bigint {
    const deadline = this.#elapsed + duration;
    return deadline > NEVER ? NEVER : deadline;
  }

  hasPassed(deadline: bigint): boolean {
    return this.#elapsed >= deadline;
  }

  /** False where the deadline is never. */
  advanceTo(deadline: bigint): boolean {
    if (deadline >= NEVER) return false;
    if (deadline > this.#elapsed) this.#elapsed = deadline;
    return true;
  }
}
