import type { Target } from '../golden/spelling.ts';
import type { IsKnown } from './known.ts';
import type { Seeds } from './seeds.ts';

/** What a run of the fuzzer is asked for. */
export interface Plan {
  readonly targets: readonly Target[];
  readonly seeds: Seeds;
  /** Of variables; no export's name begins like them. */
  readonly prefix: string;
  /** Calls in all; null: as many as the time lets through. */
  readonly calls: number | null;
  /** On the monotonic clock, ms; null: none. */
  readonly deadline: number | null;
  /** Milliseconds for making findings small, beside those until `deadline`. */
  readonly extraMs: number;
  readonly known: IsKnown;
  /** Hears now and then how many calls were made, and of which function last. */
  readonly progress: (text: string) => void;
}
