import { CheckError } from '../errors.ts';
import { whyUncallable } from '../golden/callable.ts';
import { describeDifference } from '../golden/difference.ts';
import { readResult } from '../golden/judge-step.ts';
import { type CasePlan, planCase, type Scope } from '../golden/plan.ts';
import type { GoldenFiles } from '../golden/read.ts';
import type { Target } from '../golden/spelling.ts';
import { inline } from '../golden/visible.ts';
import { plainRun } from '../hosts/plain-run.ts';
import type { Run } from '../hosts/protocol.ts';
import { exampleValue } from '../init/example-value.ts';
import { printValue } from '../wave/print.ts';
import { planAt } from './case-at.ts';
import type { BenchOptions } from './options.ts';
import { sized, takesSize } from './sized-value.ts';

/** What is called, again and again. One step, or all steps of a case in turn. */
export interface Input {
  readonly name: string;
  readonly run: Omit<Run, 'type' | 'id'>;
  /** Calls that are measured: fewer where one takes megabytes. */
  readonly calls: number;
  /** Why the results of the first pass are wrong, one for each step; null where they are right, or where nobody knows. */
  readonly judge: (results: readonly (string | null)[]) => string | null;
}

/** Bytes of arguments, over all calls of one run. */
const MOST_BYTES = 16e6;

type Asked = Pick<BenchOptions, 'cases' | 'inputs' | 'func' | 'calls'>;

/**
 * The inputs that are asked for: cases of transcripts, and made-up ones by size; a function without a size gets made-up
 * arguments. Without any: the first case that calls anything, else an export with made-up arguments.
 * @throws CheckError `usage` where there is no such case, function or parameter
 */
export function inputsOf(
  scope: Scope,
  files: GoldenFiles | null,
  asked: Asked,
  cwd: string,
): readonly Input[] {
  const inputs = [
    ...asked.cases.map((place) => caseAt(place, scope, files, asked.calls, cwd)),
    ...asked.inputs.map(({ text, size }) => bySize(scope, asked, text, size)),
    ...(asked.func !== null && asked.inputs.length === 0 ? [bySize(scope, asked, null, 0)] : []),
  ];
  if (inputs.length > 0) return inputs;
  return [firstCase(scope, files, asked.calls) ?? bySize(scope, asked, null, 0)];
}

function plans(scope: Scope, files: GoldenFiles | null) {
  return (files?.transcripts ?? []).flatMap((file) =>
    file.transcript.cases.flatMap((text) => {
      const plan = text.problems.length > 0 ? [] : planCase(file.transcript.source, text, scope, file);
      return 'run' in plan ? [{ file: file.path, plan }] : [];
    }),
  );
}

function firstCase(scope: Scope, files: GoldenFiles | null, calls: number): Input | null {
  const plan = plans(scope, files).find((one) => repeatable(one.plan) === null)?.plan;
  return plan === undefined ? null : inputOf(plan, calls);
}

function caseAt(place: string, scope: Scope, files: GoldenFiles | null, calls: number, cwd: string): Input {
  const plan = planAt(place, scope, files?.transcripts ?? [], cwd);
  const why = repeatable(plan);
  if (why !== null) throw new CheckError('usage', `--case ${place}: ${why}`, { hint: 'choose another case' });
  return inputOf(plan, calls);
}

/** Why a case cannot be called again and again on one instance; null where it can. */
function repeatable({ steps, case: { settings } }: CasePlan): string | null {
  if (steps.length === 0) return 'it has no call';
  if (settings.dirs.length > 0) return 'it uses `@ dir`, which bench does not copy';
  const ends = steps.some(({ expected: { kind } }) => kind === 'trap' || kind === 'exit');
  return ends ? 'it ends in a trap or an exit, so it has no second call' : null;
}

function inputOf({ case: { name }, run, steps }: CasePlan, calls: number): Input {
  const judge = (results: readonly (string | null)[]) => wrongAnswer(steps, results);
  return { name, run: { ...run, dirs: [] }, calls: fewer(calls, bytesOf(run.steps)), judge };
}

/** What answers wrongly fast is not fast. */
function wrongAnswer(steps: CasePlan['steps'], results: readonly (string | null)[]): string | null {
  for (const [index, step] of steps.entries()) {
    if (step.expected.kind !== 'value') continue;
    const actual = readResult(step, results[index] ?? null);
    if (actual === null || describeDifference(step.expected.value, actual) === null) continue;
    const [is, wanted] = [actual, step.expected.value].map((value) => inline(printValue(value)));
    return `${step.target.full} answers ${is}, and the transcript has ${wanted}`;
  }
  return null;
}

function bySize(scope: Scope, { func, calls }: Asked, text: string | null, size: number): Input {
  const target = targetFor(scope, func, text !== null);
  let left = text !== null;
  const args = target.func.params.map(({ type }) => {
    const value = left && takesSize(type) ? sized(type, size) : exampleValue(type, () => null);
    if (left && takesSize(type)) left = false;
    if (value === null) throw noFunction(`${target.full} takes a handle`);
    return printValue(value);
  });
  const step = { exportPath: target.path, args, bind: null, stubs: [] };
  return {
    name: text === null ? target.full : `${target.full}, ${text}`,
    calls: fewer(calls, size),
    run: { ...plainRun(scope.limits), steps: [step] },
    judge: () => null,
  };
}

function targetFor({ exports }: Scope, name: string | null, needsSize: boolean): Target {
  const callable = exports.targets.filter(
    ({ func }) => func.role.kind === 'function' && whyUncallable(func) === null,
  );
  const simple = ({ func: { params } }: Target) =>
    params.every(({ type }) => exampleValue(type, () => null) !== null);
  const fitting = callable.filter(
    (one) => simple(one) && (!needsSize || one.func.params.some(({ type }) => takesSize(type))),
  );
  const named =
    name === null
      ? fitting
      : fitting.filter((one) => one.full === name || exports.bySpelling.get(name)?.includes(one));
  const [target, other] = named;
  if (target === undefined)
    throw noFunction(
      name === null ? 'no export takes such an input' : `${name} is no export that takes such an input`,
    );
  if (needsSize && other !== undefined)
    throw noFunction(
      `${named.length} exports take a list or a string: ${named.map(({ full }) => full).join(', ')}`,
    );
  return target;
}

const noFunction = (message: string) =>
  new CheckError('usage', message, {
    hint: 'name one that takes a list or a string, --function NAME, or a case of a transcript, --case FILE:LINE',
  });

const bytesOf = (steps: Run['steps']) => steps.reduce((total, { args }) => total + args.join().length, 0) / 4;

const fewer = (calls: number, bytes: number) =>
  Math.max(Math.min(calls, 10), Math.min(calls, Math.floor(MOST_BYTES / Math.max(1, bytes))));
