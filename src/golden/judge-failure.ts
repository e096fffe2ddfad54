import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { formatCount } from '../count.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepOutcome } from '../hosts/protocol.ts';
import type { CasePlan } from './plan.ts';
import type { PlannedStep } from './plan-step.ts';
import { locate } from './source.ts';
import { type Bench, callOf } from './step-text.ts';
import type { CaseText } from './transcript.ts';
import { inline } from './visible.ts';

type Failure = NonNullable<RunResult['failure']>;

/** A case that its host did not finish; `step` is the one that ran. */
export function judgeFailure(plan: CasePlan, failure: Failure, step: PlannedStep, bench: Bench): Finding {
  const location = locate(bench.source, step.text.start);
  const call = callOf(step, bench);
  if (failure.kind === 'timeout') {
    const { timeoutMs } = plan.run.limits;
    return finding('golden/timeout', {
      message: `${call} did not end: the case was stopped after ${formatCount(timeoutMs)} ms`,
      hint: 'find the loop; or give it more time: `@ timeout 60s` for this case, `golden.limits.timeout` for all',
      location,
    });
  }
  if (failure.kind === 'died') {
    const end = failure.signal ?? `exit code ${failure.exitCode ?? 'unknown'}`;
    const words = lastWords(failure.stderr);
    return finding('golden/host-failed', {
      message: `the host process ended (${end}) during ${call}${words === '' ? '' : `: ${words}`}`,
      hint: 'the other cases ran in a new process; run this one alone to see whether it is the cause',
      location,
    });
  }
  const { code, message } = failure.error;
  if (code === 'unsupported') {
    const hint = `take the case out, or skip it there: \`@ skip ${bench.host ?? 'v8'}: reason\``;
    const said = `not available in this version: ${inline(message)}`;
    return finding('golden/invalid', { message: said, hint, location });
  }
  return finding('golden/host-failed', {
    message: `the host could not run ${call} (${inline(code)}): ${inline(message)}`,
    hint: 'please report this with the transcript and the component',
    location,
  });
}

export function noAnswer(step: PlannedStep, bench: Bench): Finding {
  return finding('golden/host-failed', {
    message: `the host says that the case is done, and gave no answer to ${callOf(step, bench)}`,
    hint: 'please report this with the transcript and the component',
    location: locate(bench.source, step.text.start),
  });
}

/** The component did not get as far as the first call. */
export function trappedAtStart(text: CaseText, outcome: StepOutcome, bench: Bench): Finding {
  const location = locate(bench.source, text.start);
  if (outcome.kind === 'exit') {
    const message = `the component exits with code ${outcome.code} while it is instantiated`;
    return finding('golden/exit', { message, hint: 'take os.Exit out of init functions', location });
  }
  const said = outcome.kind === 'trap' ? ` (${outcome.class}): ${inline(outcome.message)}` : '';
  const memory = outcome.kind === 'trap' && (outcome.class === 'memory-limit' || outcome.class === 'go-oom');
  const rule = memory ? 'memory/over-limit' : 'golden/trap';
  const hint = 'look at init functions, package variables and cabi_realloc: they run before the first call';
  return finding(rule, { message: `the component traps while it is instantiated${said}`, hint, location });
}

/** The last lines of a dead host's stderr that are for people: no stack frames, no blank lines. */
function lastWords(stderr: string): string {
  const lines = stderr.split(/\r\n|\n|\r/).map((line) => line.trim());
  const words = lines.filter(
    (line) => line !== '' && !/^(at |node:|file:|\^+$|[0-9a-f]+: 0x|-+$)/.test(line),
  );
  return inline(words.slice(-2).join(' · '));
}
