import { CheckError } from '../errors.ts';
import type { Host } from './host.ts';
import type { ImportCall, Limits, StepOutcome } from './protocol.ts';

/** How instantiation went, of an instance that was asked for nothing more. */
export interface Start {
  /** `result` where there is an instance. */
  readonly outcome: StepOutcome | { readonly kind: 'timeout' };
  /** What the guest wrote meanwhile. */
  readonly stdout: string;
  readonly stderr: string;
  /** Functions of its host that it called meanwhile, WASI aside: the last one had no answer. */
  readonly imports: readonly ImportCall[];
}

/** 2000-01-01T00:00:00Z in nanoseconds since 1970. */
const CLOCK = '946684800000000000';

/**
 * Instantiates the component that is loaded and calls nothing; null where the host has not what it needs.
 * @throws CheckError `host-failed` where the host died over it
 */
export async function tryStart(host: Host, limits: Limits): Promise<Start | null> {
  const asked = { steps: [], seed: 0, clock: CLOCK, env: [], args: [], stdin: '', dirs: [], fuel: null };
  const { steps, done, failure } = await host.run({ ...asked, limits });
  const [stdout, stderr] = [text(done?.stdout), text(done?.stderr)];
  const failed = steps.find(({ step }) => step === -1);
  if (failed !== undefined) return { outcome: failed.outcome, stdout, stderr, imports: failed.imports };
  if (failure === null) return { outcome: { kind: 'result', value: null }, stdout, stderr, imports: [] };
  if (failure.kind === 'error') return null;
  if (failure.kind === 'timeout') return { outcome: { kind: 'timeout' }, stdout, stderr, imports: [] };
  throw new CheckError('host-failed', 'the host ended while it instantiated the component', {
    hint: 'run it again; where it happens again, please report it with the component',
  });
}

function text(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString();
}
