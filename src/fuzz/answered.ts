import type { RunResult } from '../hosts/host.ts';
import type { ImportCall, StepDone } from '../hosts/protocol.ts';
import type { Answer, Call } from './sequence.ts';
import type { Trial } from './trial.ts';

/** Imported calls that are answered one by one: each costs a run. A case that has had so many goes no further. */
const MOST_OF_A_CALL = 64;
const MOST_OF_A_CASE = 64;

export interface Asker {
  /** Runs a case with the answers that it has. */
  readonly run: (calls: readonly Call[]) => Promise<RunResult>;
  /** For an imported call of a step, counted from 0; else why there is none. */
  readonly answer: (call: ImportCall, index: number, step: number) => Answer | string;
}

/**
 * Runs a case. An imported call that has no answer yet ends it, is given one, and the case runs again: a host never asks
 * back.
 */
export async function runAnswered({ run, answer }: Asker, calls: readonly Call[]): Promise<Trial> {
  let known = calls;
  for (let asked = 0; ; asked += 1) {
    const result = await run(known);
    const open = openCall(known, result.steps.at(-1));
    if (open === null) return { calls: known, result, unanswered: null };
    const given =
      open.index < MOST_OF_A_CALL
        ? answer(open.call, open.index, open.step)
        : `it calls its host more than ${MOST_OF_A_CALL} times`;
    if (typeof given === 'string') return { calls: known, result, unanswered: given };
    if (asked >= MOST_OF_A_CASE && open.step > 0) {
      known = known.slice(0, open.step);
      continue;
    }
    known = known.map((call, index) =>
      index === open.step ? { ...call, answers: [...call.answers.slice(0, open.index), given] } : call,
    );
  }
}

interface Open {
  readonly step: number;
  readonly index: number;
  readonly call: ImportCall;
}

/** The imported call that ended the case because its answer was missing, or was another function's. */
function openCall(calls: readonly Call[], last: StepDone | undefined): Open | null {
  if (last?.outcome.kind !== 'trap' || last.outcome.class !== 'other') return null;
  const index = last.imports.length - 1;
  const call = last.imports[index];
  const answers = calls[last.step]?.answers;
  if (call === undefined || answers === undefined) return null;
  const given = answers[index]?.importPath;
  return given !== undefined && samePath(given, call.importPath) ? null : { step: last.step, index, call };
}

const samePath = (a: readonly string[], b: readonly string[]) => a.join('\0') === b.join('\0');
