import type { HostName } from '../report/report.ts';
import type { Sample } from './sample.ts';

/** One sample that is to be taken. */
export interface Turn {
  readonly round: number;
  readonly variant: string;
  readonly sha256: string;
  readonly host: HostName;
}

interface Plan {
  readonly rounds: number;
  readonly hosts: readonly HostName[];
  readonly variants: readonly { readonly label: string; readonly sha256: string }[];
}

/**
 * All turns, interleaved: each round takes every variant once, on each host, so that a machine that gets slower does so to
 * all alike. Every second round goes backwards: what comes after something heavy is not always the same.
 */
export function scheduleOf({ rounds, hosts, variants }: Plan): readonly Turn[] {
  return Array.from({ length: rounds }, (_, round) => {
    const turns = variants.flatMap(({ label, sha256 }) =>
      hosts.map((host): Turn => ({ round, variant: label, sha256, host })),
    );
    return round % 2 === 0 ? turns : turns.reverse();
  }).flat();
}

/** Those that no sample is there for. */
export function leftOf(turns: readonly Turn[], samples: readonly Sample[]): readonly Turn[] {
  const keyOf = ({ round, variant, sha256, host }: Turn) => JSON.stringify([round, variant, sha256, host]);
  const taken = new Set(samples.map(keyOf));
  return turns.filter((turn) => !taken.has(keyOf(turn)));
}

/** Milliseconds that the rest will take, by what is done; null before anything is. */
export function estimateLeft(elapsedMs: number, done: number, left: number): number | null {
  return done === 0 ? null : (elapsedMs / done) * left;
}
