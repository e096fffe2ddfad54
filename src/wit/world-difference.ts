import type { Func } from './model.ts';

/** One way in which a component does not fit a world. Signatures are WIT; null where that side has nothing. */
export interface WorldDifference {
  readonly kind: 'missing-export' | 'unexpected-import' | 'type-mismatch';
  readonly side: 'import' | 'export';
  /** Extern, then item, then a resource's function: `['acme:kitchen/ops@1.2.3', 'counter', 'increment']`. Spelled as the wanted world does, where it does. */
  readonly path: readonly string[];
  readonly wanted: string | null;
  readonly found: string | null;
  /** The function that the world wants, for a hint about it. */
  readonly func: Func | null;
}

export interface Place {
  readonly side: 'import' | 'export';
  readonly path: readonly string[];
}

export type Side = Place['side'];

/** A difference in an item that both sides have, or that one lacks; which side needs it decides what a lack means. */
export function difference(
  place: Place,
  wanted: string | null,
  found: string | null,
  func: Func | null,
): WorldDifference {
  const lack = place.side === 'export' ? 'missing-export' : 'unexpected-import';
  return { kind: wanted === null || found === null ? lack : 'type-mismatch', ...place, wanted, found, func };
}
