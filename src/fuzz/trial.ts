import { inline } from '../golden/visible.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepDone, TrapClass } from '../hosts/protocol.ts';
import type { Call } from './sequence.ts';

/** A case that was run. */
export interface Trial {
  /** With the answers that their imported calls were given. */
  readonly calls: readonly Call[];
  readonly result: RunResult;
  /** Why an imported call could not be answered; null where none was left open. */
  readonly unanswered: string | null;
}

/** How a case ended; `at` is the call that ended it, -1 the start of the instance. */
export type Ending =
  | { readonly kind: 'fine' }
  | { readonly kind: 'unanswered'; readonly at: number; readonly reason: string }
  | { readonly kind: 'trap'; readonly at: number; readonly class: TrapClass; readonly message: string }
  | { readonly kind: 'exit'; readonly at: number; readonly code: 0 | 1 }
  | { readonly kind: 'timeout'; readonly at: number }
  | { readonly kind: 'broken'; readonly at: number; readonly message: string };

export function endingOf({ result, unanswered }: Trial): Ending {
  const { steps, failure } = result;
  const last = steps.at(-1);
  if (failure !== null) return failureOf(failure, steps.length);
  if (last === undefined || last.outcome.kind === 'result') return { kind: 'fine' };
  if (unanswered !== null) return { kind: 'unanswered', at: last.step, reason: unanswered };
  return { ...last.outcome, at: last.step };
}

function failureOf(failure: NonNullable<RunResult['failure']>, at: number): Ending {
  switch (failure.kind) {
    case 'timeout':
      return { kind: 'timeout', at };
    case 'died': {
      const how = failure.signal ?? `exit code ${failure.exitCode ?? 'unknown'}`;
      return {
        kind: 'broken',
        at,
        message: `the host process ended (${how}) ${inline(failure.stderr.slice(-200))}`,
      };
    }
    case 'error':
      return { kind: 'broken', at, message: `${failure.error.code}: ${inline(failure.error.message)}` };
  }
}

/** How the call of that index ended, where the host told. */
export function stepAt({ result }: Trial, index: number): StepDone | null {
  return result.steps.find(({ step }) => step === index) ?? null;
}

/** What a program said when it ended: Go's own words, else the last line that it wrote to stderr; null for nothing. */
export function saidOf({ result }: Trial): string | null {
  const written = Buffer.from(result.done?.stderr ?? '', 'base64').toString();
  const lines = written.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.find((line) => /^(panic: |panic\(|fatal error: )/.test(line)) ?? lines.at(-1) ?? null;
}
