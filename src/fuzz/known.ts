import { trapMatches } from '../golden/judge-trap.ts';
import { planCase, type Scope } from '../golden/plan.ts';
import type { PlannedStep } from '../golden/plan-step.ts';
import type { GoldenFiles } from '../golden/read.ts';
import { printValue } from '../wave/print.ts';
import { type Bench, runCalls } from './runner.ts';
import { argumentsOf } from './seeds.ts';
import type { Call } from './sequence.ts';
import { endingOf, saidOf, type Trial } from './trial.ts';

/** Whether transcripts expect that a case ends as it did: by a trap or an exit that somebody wrote down. */
export type IsKnown = (trial: Trial) => boolean;

/** Calls that are run to learn what their trap says. */
const MOST_RUN = 32;

/**
 * What ends a case the way a transcript expects: the same arguments, or others with the same class of trap and the same
 * words of the program on stderr.
 */
export async function readKnown(files: GoldenFiles | null, scope: Scope, bench: Bench): Promise<IsKnown> {
  const expected = new Map<string, PlannedStep>();
  for (const step of endings(files, scope)) {
    const call = callOf(step);
    if (call !== null) expected.set(keyOf(call), step);
  }
  const said = new Set<string>();
  for (const step of [...expected.values()].slice(0, MOST_RUN)) {
    const call = callOf(step);
    if (call === null || call.target.func.role.kind === 'method') continue;
    const trial = await runCalls(bench, [call]);
    const words = wordsOf(trial);
    if (words !== null && isExpected(step, trial)) said.add(words);
  }
  return (trial) => {
    const last = lastOf(trial);
    const step = last === undefined ? undefined : expected.get(keyOf(last));
    if (step !== undefined && isExpected(step, trial)) return true;
    const words = wordsOf(trial);
    return words !== null && said.has(words);
  };
}

/** Steps that their transcript expects to be the end of the instance. */
function endings(files: GoldenFiles | null, scope: Scope): PlannedStep[] {
  return (files?.transcripts ?? []).flatMap((file) => {
    const { source, cases } = file.transcript;
    return cases.flatMap((text) => {
      const plan = text.problems.length > 0 ? [] : planCase(source, text, scope, file);
      if (!('run' in plan)) return [];
      return plan.steps.filter(({ expected }) => expected.kind === 'trap' || expected.kind === 'exit');
    });
  });
}

/** Null where an argument is a handle: its name says nothing in another case. */
function callOf({ target, send }: PlannedStep): Call | null {
  const args = argumentsOf(target, send.args);
  return args === null ? null : { target, args, self: null, bind: null, answers: [] };
}

function keyOf({ target, args }: Call): string {
  return JSON.stringify([target.full, ...args.map(printValue)]);
}

function lastOf(trial: Trial): Call | undefined {
  const ending = endingOf(trial);
  return ending.kind === 'fine' ? undefined : trial.calls[ending.at];
}

function isExpected({ expected }: PlannedStep, trial: Trial): boolean {
  const ending = endingOf(trial);
  if (ending.kind === 'exit') return expected.kind === 'exit' && expected.code === ending.code;
  if (ending.kind !== 'trap' || expected.kind !== 'trap') return false;
  return trapMatches(expected.trap, ending, stderrOf(trial));
}

const stderrOf = ({ result }: Trial) => Buffer.from(result.done?.stderr ?? '', 'base64').toString();

/** The function, how it ended, and what the program said; null where it said nothing that tells it from other ends. */
function wordsOf(trial: Trial): string | null {
  const ending = endingOf(trial);
  const words = saidOf(trial);
  const name = lastOf(trial)?.target.full;
  if (words === null || name === undefined) return null;
  if (ending.kind === 'exit') return JSON.stringify([name, ending.code, words]);
  return ending.kind === 'trap' ? JSON.stringify([name, ending.class, words]) : null;
}
