import type { Host, RunResult } from '../../src/hosts/host.ts';
import type { ImportCall, Limits, Run, RunDone, Step, StepOutcome } from '../../src/hosts/protocol.ts';

export const LIMITS: Limits = {
  timeoutMs: 1000,
  memoryBytes: 1 << 28,
  outputBytes: 1 << 20,
  stackBytes: 1 << 19,
  valueBytes: 1 << 27,
};

export type Sent = Parameters<Host['run']>[0];

/** What a guest does in one call. */
export interface Act {
  readonly outcome: StepOutcome;
  readonly imports?: readonly ImportCall[];
  readonly stdout?: string;
  readonly stderr?: string;
}

export type Guest = (step: Step, run: Sent) => Act | NonNullable<RunResult['failure']>;

export const gives = (value: string | null): Act => ({ outcome: { kind: 'result', value } });
export const traps = (message: string, stderr = ''): Act => ({
  outcome: { kind: 'trap', class: 'go-panic', message },
  stderr,
});

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

/** A run of a guest that is a function, as a host would tell of it. */
export function play(guest: Guest, run: Sent): RunResult {
  const steps: RunResult['steps'][number][] = [];
  let [stdout, stderr] = ['', ''];
  for (const [index, step] of run.steps.entries()) {
    const act = guest(step, run);
    if (!('outcome' in act)) return { steps, done: null, failure: act };
    const { outcome, imports = [] } = act;
    stdout += act.stdout ?? '';
    stderr += act.stderr ?? '';
    steps.push({ type: 'step', nonce: '', id: 1, step: index, outcome, imports });
    if (outcome.kind !== 'result') break;
  }
  const cost = { callFuel: null, instantiationFuel: null, memoryBytes: 65_536, memoryGrowths: 0 };
  const done: RunDone = {
    type: 'done',
    nonce: '',
    id: 1,
    stdout: base64(stdout),
    stderr: base64(stderr),
    outputBytes: stdout.length + stderr.length,
    cost,
    durationMs: 1,
  };
  return { steps, done, failure: null };
}

export interface FakeHost extends Host {
  readonly runs: Sent[];
}

export function fakeHost(
  guest: Guest,
  features: readonly string[] = ['memory', 'imports', 'resources', 'dirs'],
): FakeHost {
  const runs: Sent[] = [];
  return {
    runs,
    hello: { type: 'hello', protocol: 1, host: 'v8', version: '0', features },
    load: async () => ({ type: 'loaded', nonce: '', durationMs: 1 }),
    run: async (run: Omit<Run, 'type' | 'id'>) => {
      runs.push(run);
      await Promise.resolve();
      return play(guest, run);
    },
    end: async () => {},
  };
}
