import type { Hello, HostError, Load, Loaded, Run, RunDone, StepDone } from './protocol.ts';

/** What a case came to on one host. */
export interface RunResult {
  readonly steps: readonly StepDone[];
  readonly done: RunDone | null;
  /** Set where the host gave no `done`: it was killed at the time limit, it died, or it said that it could not. */
  readonly failure:
    | { readonly kind: 'timeout' }
    | {
        readonly kind: 'died';
        readonly exitCode: number | null;
        readonly signal: string | null;
        readonly stderr: string;
      }
    | { readonly kind: 'error'; readonly error: HostError }
    | null;
  /** Milliseconds until the failure; where the host gave its `done`, that tells. */
  readonly durationMs?: number;
}

/** A running host process. One case at a time; a host that died or timed out is replaced and loaded again by itself. */
export interface Host {
  readonly hello: Hello;
  readonly load: (load: Omit<Load, 'type'>) => Promise<Loaded | HostError>;
  readonly run: (run: Omit<Run, 'type' | 'id'>) => Promise<RunResult>;
  /**
   * Announces so many cases to come; gives how many to hand over at once. Where a host has no such function: one.
   * More than one only where the host is several processes.
   */
  readonly expect?: (cases: number) => number;
  readonly end: () => Promise<void>;
}
