import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import type { Host } from './host.ts';
import { plainRun } from './plain-run.ts';
import type { ImportCall, Limits, Run, StepOutcome } from './protocol.ts';

/** How instantiation went, of an instance that was asked for nothing more. */
export interface Start {
  /** `result` where there is an instance. */
  readonly outcome: StepOutcome | { readonly kind: 'timeout' };
  /** What the guest wrote meanwhile. */
  readonly stdout: string;
  readonly stderr: string;
  /** Functions of its host that it called meanwhile, WASI aside: the last one had no answer. */
  readonly imports: readonly ImportCall[];
  /** Paths in `/` that it named meanwhile, whether there is something or not; none where the host does not see it. */
  readonly files: readonly string[];
}

/**
 * Instantiates the component that is loaded and calls nothing; null where the host has not what it needs.
 * @param scratch where a directory may be made that the host can read: without one to look in, a guest names no file
 * @throws CheckError `host-failed` where the host died over it
 */
export async function tryStart(host: Host, limits: Limits, scratch: string): Promise<Start | null> {
  if (!host.hello.features.includes('files')) return startWith(host, limits, []);
  const empty = await mkdtemp(path.join(scratch, 'start-'));
  try {
    return await startWith(host, limits, [['/', empty]]);
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

async function startWith(host: Host, limits: Limits, dirs: Run['dirs']): Promise<Start | null> {
  const { steps, done, failure } = await host.run({ ...plainRun(limits), dirs });
  const failed = steps.find(({ step }) => step === -1);
  const meanwhile = {
    stdout: text(done?.stdout),
    stderr: text(done?.stderr),
    imports: failed?.imports ?? [],
    files: done?.files ?? [],
  };
  if (failed !== undefined) return { outcome: failed.outcome, ...meanwhile };
  if (failure === null) return { outcome: { kind: 'result', value: null }, ...meanwhile };
  if (failure.kind === 'error') return null;
  if (failure.kind === 'timeout') return { outcome: { kind: 'timeout' }, ...meanwhile };
  throw new CheckError('host-failed', 'the host ended while it instantiated the component', {
    hint: 'run it again; where it happens again, please report it with the component',
  });
}

function text(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString();
}
