import { dayLater } from '../golden/clock.ts';
import { findByPath } from '../golden/import-text.ts';
import type { NameTable } from '../golden/spelling.ts';
import type { Host } from '../hosts/host.ts';
import { plainRun } from '../hosts/plain-run.ts';
import type { ImportCall, Limits } from '../hosts/protocol.ts';
import type { ValType } from '../wit/model.ts';
import { runAnswered } from './answered.ts';
import { valuesOf } from './arbitrary.ts';
import { sample, seedFor } from './chance.ts';
import type { Leaves } from './leaves.ts';
import { type Answer, type Call, stepOf } from './sequence.ts';
import type { Trial } from './trial.ts';

export interface Bench {
  readonly host: Host;
  readonly limits: Limits;
  /** Functions that the component imports, without `wasi:*`. */
  readonly imports: NameTable;
  readonly leaves: Leaves;
  readonly seed: number;
  /** Is shown each case that was run. */
  readonly see?: (trial: Pick<Trial, 'calls' | 'result'>) => void;
}

/** What a case is run with, beyond its calls. */
export interface RunOptions {
  readonly timeoutMs?: number;
  readonly memoryBytes?: number;
  /** Under the next seed and a day later, as `golden --twice`. */
  readonly later?: boolean;
  /** Makes other answers to imported calls. */
  readonly salt?: number;
}

/** Runs a case, whose imported calls are answered by their types. */
export function runCalls(bench: Bench, calls: readonly Call[], options: RunOptions = {}): Promise<Trial> {
  const run = async (known: readonly Call[]) => {
    const result = await runOnce(bench, known, options);
    bench.see?.({ calls: known, result });
    return result;
  };
  const answer = (call: Pick<ImportCall, 'importPath'>, index: number) =>
    answerFor(bench, call, index, options.salt ?? 0);
  return runAnswered({ run, answer }, calls);
}

/** Runs a case with the answers that it has, and no others. */
export function runOnce(
  { host, limits }: Bench,
  calls: readonly Call[],
  { timeoutMs = limits.timeoutMs, memoryBytes = limits.memoryBytes, later = false }: RunOptions,
) {
  const plain = plainRun({ ...limits, timeoutMs, memoryBytes });
  const run = { ...plain, steps: calls.map(stepOf) };
  return host.run(later ? { ...run, seed: 1, clock: dayLater(plain.clock) } : run);
}

/** Answers for the imported calls that a function made before: it likely makes them again. */
export function answersFor(bench: Bench, asked: readonly ImportCall['importPath'][], salt: number): Answer[] {
  const answers: Answer[] = [];
  for (const [index, importPath] of asked.entries()) {
    const answer = answerFor(bench, { importPath }, index, salt);
    if (typeof answer === 'string') break;
    answers.push(answer);
  }
  return answers;
}

/** A made-up answer, the same for the same place; else why there is none. */
function answerFor(
  { imports, leaves, seed }: Bench,
  { importPath }: Pick<ImportCall, 'importPath'>,
  index: number,
  salt: number,
): Answer | string {
  const target = findByPath(imports, importPath);
  const result = target?.func.result ?? null;
  if (result === null) return { importPath, value: null };
  if (holdsHandle(result)) return `it calls ${target?.full}, which answers with a handle of the host`;
  const [value = null] = sample(
    valuesOf(result, leaves),
    seedFor(seed, importPath.join('.'), index, salt),
    1,
  );
  return { importPath, value };
}

function holdsHandle(type: ValType): boolean {
  return (
    JSON.stringify(type, (key, part) => (key === 'name' ? undefined : part)).match(
      /"kind":"(own|borrow)"/,
    ) !== null
  );
}
