import { runAnswered } from '../fuzz/answered.ts';
import { valuesOf } from '../fuzz/arbitrary.ts';
import { sample, seedFor } from '../fuzz/chance.ts';
import type { Leaves } from '../fuzz/leaves.ts';
import { type Answer, type Call, stepOf } from '../fuzz/sequence.ts';
import type { Trial } from '../fuzz/trial.ts';
import { findByPath, isDrop } from '../golden/import-text.ts';
import type { NameTable } from '../golden/spelling.ts';
import type { Host } from '../hosts/host.ts';
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
/** The same variables, by which the collector does what it does without any: what shows them is no fault of memory. */
export const NAMED: Env = [
  ['GOGC', '100'],
  ['GODEBUG', 'clobberfree=0'],
];

/** Milliseconds that another clock is ahead. */
const LATER = 1_000;

/** Runs a case on a fresh instance; `elsewhere` at another time and under another seed. */
export function runSteps({ host, limits }: Guest, steps: readonly Step[], env: Env, elsewhere = false) {
  const plain = plainRun({ ...limits, outputBytes: outputFor(steps, limits) });
  if (!elsewhere) return host.run({ ...plain, steps, env });
  const clock = String(BigInt(plain.clock) + BigInt(LATER) * 1_000_000n);
  return host.run({ ...plain, steps, env, clock, seed: plain.seed + 1 });
}

/** Bytes that a run of many calls may write, where each of them may write as much as a case. */
const MOST_OUTPUT = 64 * 1024 * 1024;

function outputFor(steps: readonly Step[], { outputBytes }: Limits): number {
  const calls = steps.reduce((sum, { repeat = 1 }) => sum + repeat, 0);
  return Math.max(outputBytes, Math.min(outputBytes * calls, MOST_OUTPUT));
}

/** Runs calls; what they ask of their host is answered by its type, new handles included. */
export function runOf(guest: Guest, calls: readonly Call[], env: Env): Promise<Trial> {
  const run = (known: readonly Call[]) => runSteps(guest, known.map(stepOf), env);
  return runAnswered({ run, answer: (...asked) => answerFor(guest, ...asked), guess: true }, calls);
}

function answerFor(
  { imports, leaves }: Guest,
  { importPath }: Pick<ImportCall, 'importPath'>,
  index: number,
  step: number,
): Answer | string {
  const target = findByPath(imports, importPath);
  if (isDrop({ importPath }) || target?.func.result === null) return { importPath, value: null };
  if (target === null) return `it calls ${importPath.join('.')}, which its world does not import`;
  let made = 0;
  const handle = leaves.handle.map(() => `x${step}y${index}z${++made}`);
  const seed = seedFor('answer', importPath.join('.'));
  const values = sample(valuesOf(target.func.result, { ...leaves, handle }), seed, 8);
  const value = values.find((one) => JSON.stringify(one, noBigInt).includes('"handle"')) ?? values[0];
  return value === undefined ? `nothing can be made for ${target.full} to answer` : { importPath, value };
}

const noBigInt = (_: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);
