import type { Finding } from '../check/finding.ts';
import { dirtyFinding, dirtyKey } from '../golden/dirty-bits.ts';
import { inline } from '../golden/visible.ts';
import type { DirtyBits } from '../hosts/protocol.ts';
import type { Telling } from './findings.ts';
import type { Call } from './sequence.ts';
import { callText } from './transcript.ts';
import type { Trial } from './trial.ts';

/** The first call that handed over a value in more bits than its type has. */
export interface DirtyCall {
  readonly call: Call;
  readonly dirty: DirtyBits;
}

/** Adds what a case shows: one for each function and type. */
export function noteDirty(
  seen: Map<string, DirtyCall>,
  { calls, result }: Pick<Trial, 'calls' | 'result'>,
): void {
  for (const { step, dirty = [] } of result.steps) {
    const call = calls[step];
    if (call === undefined) continue;
    for (const one of dirty) {
      const key = dirtyKey(one, call.target);
      if (!seen.has(key)) seen.set(key, { call, dirty: one });
    }
  }
}

export function tellDirty(seen: ReadonlyMap<string, DirtyCall>, { imports, place }: Telling): Finding[] {
  return [...seen.values()].map(({ call, dirty }) => {
    const { target } = call;
    return dirtyFinding(dirty, { target, call: inline(callText(call)), imports, location: place(target) });
  });
}
