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
  readonly answer: (call: Asked, index: number, step: number) => Answer | string;
  /**
   * Guesses that calls which came again come on, as for the items of a list: a few runs instead of one for each. What
   * was guessed in vain is taken away, but of a call that did not end.
   */
  readonly guess?: boolean;
}

type Asked = Pick<ImportCall, 'importPath'>;

/**
 * Runs a case. An imported call that has no answer yet ends it, is given one, and the case runs again: a host never asks
 * back.
 */
export async function runAnswered(asker: Asker, calls: readonly Call[]): Promise<Trial> {
  let known = calls;
  for (let asked = 0; ; asked += 1) {
    const result = await asker.run(known);
    const open = openCall(known, result.steps.at(-1));
    if (open === null) return { calls: used(known, result), result, unanswered: null };
    const given =
      open.index < MOST_OF_A_CALL
        ? asker.answer(open.call, open.index, open.step)
        : `it calls its host more than ${MOST_OF_A_CALL} times`;
    if (typeof given === 'string') return { calls: used(known, result), result, unanswered: given };
    if (asked >= MOST_OF_A_CASE && open.step > 0) {
      known = known.slice(0, open.step);
      continue;
    }
    known = known.map((call, index) => {
      if (index !== open.step) return call;
      const answers = [...call.answers.slice(0, open.index), given];
      return {
        ...call,
        answers: asker.guess ? [...answers, ...guesses(answers, open.step, asker)] : answers,
      };
    });
  }
}

/** Answers for the calls since the last one of the same function, again and again: as many as there are. */
function guesses(answers: readonly Answer[], step: number, { answer }: Asker): Answer[] {
  const last = answers.length - 1;
  const before = answers.findLastIndex(
    ({ importPath }, index) => index < last && samePath(importPath, answers[last]?.importPath ?? []),
  );
  if (before < 0) return [];
  const round = answers.slice(before + 1);
  const count = Math.min(answers.length, MOST_OF_A_CALL - answers.length);
  return Array.from({ length: count }, (_, index) => round[index % round.length]).flatMap((one, index) => {
    const guessed = one === undefined ? '' : answer(one, answers.length + index, step);
    return typeof guessed === 'string' ? [] : [guessed];
  });
}

/** Without answers that nothing asked for. */
function used(calls: readonly Call[], { steps }: RunResult): readonly Call[] {
  return calls.map((call, index) => {
    const told = steps.find(({ step }) => step === index);
    if (told === undefined) return call;
    const asked = ({ importPath }: Answer, at: number) =>
      samePath(importPath, told.imports[at]?.importPath ?? []);
    return { ...call, answers: call.answers.filter(asked) };
  });
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
