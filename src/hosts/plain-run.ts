import { DEFAULT_CLOCK } from '../wasi/clock.ts';
import type { Limits, Run } from './protocol.ts';

/** What a host is asked for where nothing is said: no calls, nothing given, the clock and the seed of every transcript. */
export function plainRun(limits: Limits): Omit<Run, 'type' | 'id'> {
  const clock = String(DEFAULT_CLOCK);
  return { steps: [], seed: 0, clock, env: [], args: [], stdin: '', dirs: [], fuel: null, limits };
}
