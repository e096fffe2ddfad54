import type { VirtualClock } from './clock.ts';
import { BlockedForever, type Endings } from './endings.ts';

/** What every pollable of one run shares. */
export interface Waiting {
  readonly clock: VirtualClock;
  readonly endings: Endings;
}

/** Either always ready (`deadline` is null: our streams never make anybody wait) or a timer on the virtual clock. */
export class Pollable {
  readonly deadline: bigint | null;
  readonly waiting: Waiting;

  constructor(waiting: Waiting, deadline: bigint | null) {
    this.waiting = waiting;
    this.deadline = deadline;
  }

  /** Asking counts as a reading of the clock, or a guest that spins until a timer is ready would spin for ever. */
  ready(): boolean {
    if (this.deadline === null) return true;
    this.waiting.clock.readMonotonic();
    return this.waiting.clock.hasPassed(this.deadline);
  }

  block(): void {
    poll(this.waiting, [this]);
  }
}

/** Indices of what is ready, after an advance to the first deadline where nothing is. */
export function poll(waiting: Waiting, pollables: readonly Pollable[]): Uint32Array {
  const ready = readyNow(waiting, pollables);
  if (ready.length > 0) return Uint32Array.from(ready);
  const earliest = firstDeadline(pollables);
  if (earliest === null || !waiting.clock.advanceTo(earliest)) waiting.endings.end(new BlockedForever());
  return Uint32Array.from(readyNow(waiting, pollables));
}

function readyNow({ clock }: Waiting, pollables: readonly Pollable[]): number[] {
  return pollables.flatMap(({ deadline }, index) =>
    deadline === null || clock.hasPassed(deadline) ? [index] : [],
  );
}

function firstDeadline(pollables: readonly Pollable[]): bigint | null {
  let first: bigint | null = null;
  for (const { deadline } of pollables) {
    if (deadline !== null && (first === null || deadline < first)) first = deadline;
  }
  return first;
}
