/** What `component-check fuzz` is asked for. */
export interface FuzzOptions {
  /** 32 bits. The same seed makes the same cases. */
  readonly seed: number;
  /** Calls in all, for each component; null: as many as the time lets through. */
  readonly runs: number | null;
  /** Milliseconds for each component; null: no bound but `runs`. Making a finding small comes on top. */
  readonly timeMs: number | null;
  /** Functions by any name that a transcript may use; empty: all. */
  readonly functions: readonly string[];
}
