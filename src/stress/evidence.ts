import type { Location } from '../check/finding.ts';
import type { TrapClass } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';

/** What a component was put through, and what was seen of it. Plain data: `src/check/stress.ts` judges. */
export interface StressEvidence {
  readonly observations: readonly Observation[];
  /** Exports that were driven on every host. */
  readonly driven: number;
  /** Calls of exports in all. */
  readonly calls: number;
  /** Why a part does not apply; null where all do. */
  readonly left: string | null;
}

interface Seen {
  readonly host: HostName;
  /** The full name of the export. */
  readonly name: string;
  /** As a module exports it: `acme:kitchen/ops@1.2.3#area`. */
  readonly core: string;
  /** Where the export stands in the program; null where nobody knows. */
  readonly location?: Location | null;
}

export interface Trapped {
  readonly kind: 'trap';
  readonly class: TrapClass;
  readonly message: string;
  /** The call that trapped, counted from 1, of calls with the same arguments. */
  readonly at: number;
  /** Of the arguments. */
  readonly bytes: number;
}

export interface Climbed {
  readonly kind: 'climb';
  /** Linear memory in bytes after so many calls. */
  readonly measured: readonly { readonly calls: number; readonly bytes: number }[];
  readonly argumentBytes: number;
  readonly resultBytes: number;
  /** Whether the host has something to free after it has read the result. */
  readonly returnsLists: boolean;
}

/** Under a collector that overwrites what it frees, a call or a case comes to something else. */
export interface Differed {
  readonly kind: 'differs';
  readonly before: string;
  readonly after: string;
  /** Where the case stands; null for made-up calls. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** A later call shows what this export left. */
export interface LeftOver {
  readonly kind: 'left';
  readonly later: string;
  readonly what: string;
}

export interface HandlesKept {
  readonly kind: 'handles';
  readonly resource: string;
  readonly calls: number;
  readonly made: number;
  /** Neither dropped, nor passed to the host, nor returned. */
  readonly kept: number;
}

/** Why an export was not driven whose turn did not come. */
export const LATE = 'no time was left';

export interface NotDriven {
  readonly kind: 'not-driven';
  readonly reason: string;
}

export type Sight = Trapped | Climbed | Differed | LeftOver | HandlesKept | NotDriven;
export type Observation = Seen & Sight;
