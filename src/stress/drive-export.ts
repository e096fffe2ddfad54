import type { Target } from '../golden/spelling.ts';
import type { Refusal, Subject } from './candidates.ts';
import type { Sight } from './evidence.ts';
import type { Guest } from './guest.ts';
import { findKeptHandles } from './handles.ts';
import { findLeftover, type Silent } from './leftovers.ts';
import { findLifetime } from './lifetime.ts';
import { driveSubject, type Repeated } from './repeat.ts';
import { driveSingle } from './single.ts';
import { allocates } from './values.ts';

/** What was seen of one export. */
export interface Driven {
  readonly target: Target;
  readonly sights: readonly Sight[];
  /** As one of many; 0 where it was not driven so. */
  readonly calls: number;
}

interface Means {
  /** What left-over goroutines would show in; null where there is no such export. */
  readonly silent: Silent | null;
  readonly isGo: boolean;
}

/** All that is tried with an export of which a call is known that returns. */
export async function driveExport(guest: Guest, subject: Subject, { silent, isGo }: Means): Promise<Driven> {
  const { target } = subject;
  const heavy = allocates(target.func) ? await driveHeavy(guest, subject, isGo) : NOTHING;
  if (heavy.trapped) return { target, ...heavy };
  const more = [
    await findKeptHandles(guest, subject),
    silent === null ? null : await findLeftover(guest, subject, silent),
  ];
  return { target, sights: [...heavy.sights, ...present(more)], calls: heavy.calls };
}

const NOTHING = { sights: [], calls: 0, trapped: false };

/** Many calls, calls under a collector that overwrites, and one with much. */
async function driveHeavy(guest: Guest, subject: Subject, isGo: boolean) {
  const { found, calls, callMs } = await driveSubject(guest, subject);
  const first = found === null ? [] : [withoutFloods(found)];
  if (found?.kind === 'trap') return { sights: first, calls, trapped: true };
  const differed = isGo ? await findLifetime(guest, subject) : null;
  const single = differed ?? (await driveSingle(guest, subject, callMs));
  return { sights: [...first, ...present([single])], calls, trapped: false };
}

const present = (sights: readonly (Sight | null)[]) => sights.filter((sight) => sight !== null);

/** What is written adds up over the calls of a run: no fault of one of them, however much it is. */
function withoutFloods(found: NonNullable<Repeated['found']>): Sight {
  if (found.kind !== 'trap' || found.class !== 'output-limit') return found;
  const calls = found.at.toLocaleString('en-US');
  return { kind: 'not-driven', reason: `it wrote so much that it was driven no further than ${calls} calls` };
}

/** An export that was not driven: of one that allocates nothing, nothing was promised. */
export function missed(target: Target, reason: string): Driven {
  return { target, sights: allocates(target.func) ? [{ kind: 'not-driven', reason }] : [], calls: 0 };
}

/** A collection inside `cabi_realloc` is seen whatever the arguments; other endings are of made-up values. */
export function refusedFor({ target, ending, bytes }: Refusal): Driven {
  if (ending.kind !== 'trap' || ending.class !== 'cannot-leave')
    return missed(target, `it returned for no arguments that were tried: ${words(ending)}`);
  const sight = { kind: 'trap', class: ending.class, message: ending.message, at: 1, bytes } as const;
  return { target, sights: [sight], calls: 0 };
}

function words(ending: Refusal['ending']): string {
  switch (ending.kind) {
    case 'trap':
      return `${ending.class}: ${ending.message}`;
    case 'exit':
      return `it exits with ${ending.code}`;
    case 'timeout':
      return 'it does not end within the time limit';
    case 'unanswered':
      return ending.reason;
    case 'broken':
      return ending.message;
  }
}
