import { CheckError } from '../errors.ts';
import type { Host } from './host.ts';
import type { Limits, StepOutcome } from './protocol.ts';

/** How an instance ended that was asked for nothing. */
export interface FailedStart {
  readonly outcome: Exclude<StepOutcome, { kind: 'result' }> | { readonly kind: 'timeout' };
  /** What the guest wrote before. */
  readonly stderr: string;
}

/** 2000-01-01T00:00:00Z in nanoseconds since 1970. */
const CLOCK = '946684800000000000';

/**
 * Instantiates the component that is loaded and calls nothing; null where it starts, and where the host has not what it needs.
 * @throws CheckError `host-failed` where the host died over it
 */
export async function tryStart(host: Host, limits: Limits): Promise<FailedStart | null> {
  const asked = { steps: [], seed: 0, clock: CLOCK, env: [], args: [], stdin: '', dirs: [], fuel: null };
  const { steps, done, failure } = await host.run({ ...asked, limits });
  const stderr = Buffer.from(done?.stderr ?? '', 'base64').toString();
  const outcome = steps.find(({ step }) => step === -1)?.outcome;
  if (outcome !== undefined && outcome.kind !== 'result') return { outcome, stderr };
  if (failure === null || failure.kind === 'error') return null;
  if (failure.kind === 'timeout') return { outcome: { kind: 'timeout' }, stderr };
  throw new CheckError('host-failed', 'the host ended while it instantiated the component', {
    hint: 'run it again; where it happens again, please report it with the component',
  });
}
