import { valuesOf } from '../fuzz/arbitrary.ts';
import { sample, seedFor } from '../fuzz/chance.ts';
import type { Leaves } from '../fuzz/leaves.ts';
import { type Answer, type Call, stepOf } from '../fuzz/sequence.ts';
import { findByPath, isDrop } from '../golden/import-text.ts';
import type { NameTable } from '../golden/spelling.ts';
import type { Host, RunResult } from '../hosts/host.ts';
import { plainRun } from '../hosts/plain-run.ts';
import type { ImportCall, Limits, Step } from '../hosts/protocol.ts';
import type { HostName } from '../report/report.ts';

/** A component that is loaded in a host. */
export interface Guest {
  readonly host: Host;
  readonly name: HostName;
  readonly limits: Limits;
  /** Functions that the component imports, without `wasi:*`. */
  readonly imports: NameTable;
  readonly leaves: Leaves;
}

export type Env = readonly (readonly [string, string])[];

/** Collects early and often, where Go's default waits for 4 MB: what is kept shows sooner. */
export const EAGER: Env = [['GOGC', '10']];
/** Collects all the time, and overwrites what it frees: https://pkg.go.dev/runtime#hdr-Environment_Variables */
export const CLOBBER: Env = [
  ['GOGC', '1'],
  ['GODEBUG', 'clobberfree=1'],
];

/** Imported calls of a case that are answered, each by one more run. */
const MOST_ANSWERS = 64;

/** Runs a case on a fresh instance. `later`: milliseconds that the clock starts after its time. */
export function runSteps({ host, limits }: Guest, steps: readonly Step[], env: Env, later = 0) {
  const plain = plainRun({ ...limits, outputBytes: outputFor(steps, limits) });
  const clock = String(BigInt(plain.clock) + BigInt(later) * 1_000_000n);
  return host.run({ ...plain, steps, clock, env });
}

/** Bytes that a run of many calls may write, where each of them may write as much as a case. */
const MOST_OUTPUT = 64 * 1024 * 1024;

function outputFor(steps: readonly Step[], { outputBytes }: Limits): number {
  const calls = steps.reduce((sum, { repeat = 1 }) => sum + repeat, 0);
  return Math.max(outputBytes, Math.min(outputBytes * calls, MOST_OUTPUT));
}

export interface Answered {
  /** With the answers that their imported calls were given. */
  readonly calls: readonly Call[];
  readonly result: RunResult;
}

/** Runs calls; what they ask of their host is answered by its type, new handles included, and run again. */
export async function runAnswered(guest: Guest, calls: readonly Call[], env: Env): Promise<Answered> {
  let known = calls;
  for (let asked = 0; ; asked += 1) {
    const result = await runSteps(guest, known.map(stepOf), env);
    const last = result.steps.at(-1);
    const call = last === undefined ? undefined : known[last.step];
    if (last === undefined || call === undefined || asked > MOST_ANSWERS) return { calls: known, result };
    if (last.outcome.kind !== 'trap' || last.outcome.class !== 'other') return { calls: known, result };
    const answers = answersTo(guest, call.answers, last.imports, last.step);
    if (answers === null || sameAnswers(answers, call.answers)) return { calls: known, result };
    known = known.map((one, index) => (index === last.step ? { ...one, answers } : one));
  }
}

/** One for each imported call that was told, in order; those that stand already stay. Null where one has none. */
function answersTo(
  { imports, leaves }: Guest,
  given: readonly Answer[],
  calls: readonly ImportCall[],
  step: number,
): Answer[] | null {
  const answers = calls.map((call, index): Answer | null => {
    const { importPath } = call;
    const old = given[index];
    if (old !== undefined && old.importPath.join('\0') === importPath.join('\0')) return old;
    const target = findByPath(imports, importPath);
    if (isDrop(call) || target?.func.result === null) return { importPath, value: null };
    if (target === null) return null;
    let made = 0;
    const handle = leaves.handle.map(() => `x${step}y${index}z${++made}`);
    const type = target.func.result;
    const seed = seedFor('answer', importPath.join('.'));
    const values = sample(valuesOf(type, { ...leaves, handle }), seed, 8);
    const value = values.find((one) => JSON.stringify(one, noBigInt).includes('"handle"')) ?? values[0];
    return value === undefined ? null : { importPath, value };
  });
  return answers.some((answer) => answer === null) ? null : answers.filter((answer) => answer !== null);
}

const noBigInt = (_: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);

const sameAnswers = (a: readonly Answer[], b: readonly Answer[]) =>
  a.length === b.length && a.every((answer, index) => answer === b[index]);
