import { prefixFor } from '../fuzz/fuzz-component.ts';
import type { Seeds } from '../fuzz/seeds.ts';
import { chooseTargets } from '../fuzz/targets.ts';
import type { Scope } from '../golden/plan.ts';
import { findSubject, type Subject } from './candidates.ts';
import { driveExport, missed, refusedFor } from './drive-export.ts';
import { LATE, type Observation } from './evidence.ts';
import type { Guest } from './guest.ts';
import { inLanes } from './in-lanes.ts';
import { findSilent } from './leftovers.ts';
import { allocates } from './values.ts';

/** Milliseconds for each component on each host, transcripts aside; the export that runs then is driven to its end. */
const BUDGET_MS = 20_000;
/** Cases that the host runs for each export that is driven, about. */
const CASES = 10;

interface Options {
  readonly seeds: Seeds;
  /** What hangs on Go's collector applies. */
  readonly isGo: boolean;
  /** Milliseconds; left out: 20 s. */
  readonly budgetMs?: number;
}

/** What one host was put through. */
interface GuestEvidence {
  readonly observations: readonly Observation[];
  /** Exports that were driven with many calls, and those calls in all. */
  readonly driven: number;
  readonly calls: number;
}

/** Drives the exports of a component in one host: those whose first call is the quickest come first. */
export async function stressGuest(
  guest: Guest,
  scope: Scope,
  { seeds, isGo, budgetMs = BUDGET_MS }: Options,
): Promise<GuestEvidence> {
  const deadline = performance.now() + budgetMs;
  const isLate = () => performance.now() > deadline;
  const { callable, refused } = chooseTargets(scope.exports, []);
  const given = { guest, targets: callable, seeds, prefix: prefixFor(scope) };
  const tried = await inLanes(guest.host, callable, 1, async (target) => {
    if (isLate()) return missed(target, LATE);
    const found = await findSubject(target, given);
    return 'call' in found ? found : refusedFor(found);
  });
  const [heavy, light] = inTurn(tried.flatMap((one) => ('call' in one ? [one] : [])));
  const silent = await findSilent(guest, [...light, ...heavy]);
  const driven = await inLanes(guest.host, [...heavy, ...light], CASES, async (subject) =>
    isLate() ? missed(subject.target, LATE) : driveExport(guest, subject, { silent, isGo }),
  );
  const unable = tried.flatMap((one) => ('call' in one ? [] : [one]));
  const seen = [...refused.map(({ target, reason }) => missed(target, reason)), ...unable, ...driven];
  return {
    observations: seen.flatMap(({ target, sights }) =>
      sights.map((sight) => ({ host: guest.name, name: target.full, core: target.path.join('#'), ...sight })),
    ),
    driven: driven.filter(({ calls }) => calls > 0).length,
    calls: driven.reduce((sum, { calls }) => sum + calls, 0),
  };
}

/** Those that are called many times, the quickest first; and those that allocate nothing. */
function inTurn(subjects: readonly Subject[]): [heavy: readonly Subject[], light: readonly Subject[]] {
  const heavy = subjects.filter(({ target }) => allocates(target.func));
  const light = subjects.filter(({ target }) => !allocates(target.func));
  return [heavy.sort((a, b) => a.durationMs - b.durationMs), light];
}
