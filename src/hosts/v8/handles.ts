import { Trap } from './trap.ts';

/**
 * jco's table of an instance's handles to one resource: pairs of a scope and the resource's number, which has `FLAG` where the
 * handle owns it. A pair whose scope has the flag is free; the first one always is. Below 0 stand those that the host holds.
 */
type Table = number[] & { outside?: number };

interface Entry {
  readonly own: boolean;
  /** What the component knows the resource by. */
  readonly rep: number;
}

const FLAG = 1 << 30;

/** The number of the resource behind a handle that the component names. Spec: CanonicalABI.md, lift_borrow and lift_own: `trap_if` */
export function rep(table: Table, handle: number): number {
  if (!(handle > 0)) throw new Trap('other', `unknown handle index ${handle}`);
  return held(table, handle);
}

/** The same behind one that the host may hold. */
export function held(table: Table, handle: number): number {
  const scope = table[handle * 2];
  const value = table[handle * 2 + 1];
  if (scope === undefined || value === undefined || (scope & FLAG) !== 0) {
    throw new Trap('other', `unknown handle index ${handle}`);
  }
  return value & ~FLAG;
}

/** Judges what was taken out of the table to be given away. Spec: CanonicalABI.md, lift_own: `trap_if(not h.own)` */
export function giveAway({ own }: Entry): void {
  if (!own) throw new Trap('other', 'a borrowed handle was given away as an owned one');
}

/** A handle for the host in the place of one that was taken out of the component's table. */
export function takeOut(table: Table, entry: Entry): number {
  giveAway(entry);
  table.outside = (table.outside ?? 0) + 1;
  const handle = -table.outside;
  table[handle * 2] = 0;
  table[handle * 2 + 1] = entry.rep | FLAG;
  return handle;
}

/** A handle of the component's in the place of one that the host held. */
export function putBack(table: Table, handle: number, create: (table: Table, rep: number) => number): number {
  const value = table[handle * 2 + 1];
  if (handle >= 0 || value === undefined) return handle;
  delete table[handle * 2];
  delete table[handle * 2 + 1];
  return create(table, value & ~FLAG);
}
