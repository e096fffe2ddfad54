import fc from 'fast-check';
import type { Target } from '../golden/spelling.ts';
import { valuesOf } from './arbitrary.ts';
import { sample, seedFor } from './chance.ts';
import { heavyLeaves } from './leaves.ts';
import { type Bench, runCalls } from './runner.ts';
import type { Call } from './sequence.ts';
import { endingOf, type Trial } from './trial.ts';

/** Memory that keeps growing while one call is repeated in one instance. */
export interface Climb {
  readonly target: Target;
  readonly call: Call;
  /** The case that breaks `memoryBytes`: the call, as often as it takes. */
  readonly trial: Trial;
  readonly memoryBytes: number;
  /** Linear memory in bytes after so many calls. */
  readonly measured: readonly { readonly calls: number; readonly bytes: number }[];
}

/** Two points to begin with; then as long as it goes on growing. The garbage collector's first heap fits before the second. */
const FIRST = [64, 1024] as const;
const MOST_CALLS = 4096;
/** No plateau of Go's collector is that far above its beginning, unless the program keeps as much. */
const CLIMB_BYTES = 8 * 1024 * 1024;
/** Arguments that are tried, until a call with them returns. */
const TRIES = 4;

/** Whether memory says anything: a handle lives as long as its case, and a method may be there to make its object grow. */
function isRepeatable({ func }: Target): boolean {
  const text = JSON.stringify(func, (key, part) => (key === 'name' || key === 'role' ? undefined : part));
  return (
    func.role.kind !== 'method' && func.role.kind !== 'constructor' && !/"kind":"(own|borrow)"/.test(text)
  );
}

/** Every function in turn, for an equal part of the time that is left; `unmeasured` are those that got none. */
export async function findClimbs(
  bench: Bench,
  targets: readonly Target[],
  deadline: number | null,
): Promise<{ readonly found: readonly Climb[]; readonly unmeasured: readonly string[] }> {
  const found: Climb[] = [];
  const unmeasured: string[] = [];
  const repeatable = targets.filter(isRepeatable);
  for (const [index, target] of repeatable.entries()) {
    const left = deadline === null ? null : deadline - performance.now();
    if (left !== null && left <= 0) unmeasured.push(target.full);
    else {
      const share = left === null ? null : performance.now() + left / (repeatable.length - index);
      const climb = await measureClimb(bench, target, share);
      if (climb === 'late') unmeasured.push(target.full);
      else if (climb !== null) found.push(climb);
    }
  }
  return { found, unmeasured };
}

/**
 * Repeats a call with long arguments. Null where memory stops growing, or where the call does not return; late where
 * `deadline` (monotonic, ms; null: none) came first.
 */
async function measureClimb(
  bench: Bench,
  target: Target,
  deadline: number | null,
): Promise<Climb | 'late' | null> {
  const call = await heavyCall(bench, target, deadline);
  if (call === 'late') return 'late';
  if (call === null) return null;
  const measured: { calls: number; bytes: number }[] = [];
  for (let count: number = FIRST[0]; count <= MOST_CALLS; count = count === FIRST[0] ? FIRST[1] : count * 2) {
    if (deadline !== null && performance.now() > deadline) return 'late';
    const trial = await runCalls(
      bench,
      Array.from({ length: count }, () => call),
      { timeoutMs: within(deadline) },
    );
    const end = endingOf(trial);
    const ranOut =
      end.kind === 'trap' && (end.class === 'go-oom' || end.class === 'out-of-bounds') && end.at > 0;
    if (end.kind === 'timeout') return 'late';
    if (end.kind !== 'fine' && !ranOut) return null;
    measured.push({ calls: ranOut ? end.at : count, bytes: bytesOf(trial) });
    if (ranOut || isClimb(measured))
      return { target, call, measured, ...(await smallestOf(bench, call, measured, deadline)) };
    if (cannotClimb(measured)) return null;
  }
  return null;
}

/** Milliseconds for a case: thousands of calls are one here. */
const PATIENT_MS = 60_000;
/** Milliseconds beyond the time of the run, to show a climb that was seen. */
const SHOWING_MS = 10_000;

function within(deadline: number | null, mostMs: number = PATIENT_MS): number {
  return deadline === null ? mostMs : Math.max(1, Math.ceil(Math.min(mostMs, deadline - performance.now())));
}
/** Room that a case gets beyond what its first calls take, in bytes. */
const ROOM = 4 * 1024 * 1024;

/** The case with a tight limit of memory: as many calls as break it. */
async function smallestOf(
  bench: Bench,
  call: Call,
  measured: Climb['measured'],
  deadline: number | null,
): Promise<Pick<Climb, 'trial' | 'memoryBytes'>> {
  const memoryBytes = (measured[0]?.bytes ?? 0) + ROOM;
  const most = (measured.at(-1)?.calls ?? 0) + 1;
  const trial = await runCalls(
    bench,
    Array.from({ length: most }, () => call),
    { timeoutMs: deadline === null ? PATIENT_MS : SHOWING_MS, memoryBytes },
  );
  const end = endingOf(trial);
  return {
    memoryBytes,
    trial: end.kind === 'trap' ? { ...trial, calls: trial.calls.slice(0, end.at + 1) } : trial,
  };
}

const bytesOf = ({ result }: Trial) => result.done?.cost.memoryBytes ?? 0;

type Measured = Climb['measured'];

/** It grew each time, the last time as much as for calls at an even rate, and by much in all. */
function isClimb(measured: Measured): boolean {
  const [a, b, c] = measured.slice(-3);
  const start = measured[0];
  if (a === undefined || b === undefined || c === undefined || start === undefined) return false;
  const [before, after] = [b.bytes - a.bytes, c.bytes - b.bytes];
  const rate = after / (c.calls - b.calls) / (before / (b.calls - a.calls));
  return before > 0 && after > 0 && rate > 0.5 && c.bytes - start.bytes >= CLIMB_BYTES;
}

/** Growing on as it does, it would not come far enough. */
function cannotClimb(measured: Measured): boolean {
  const [start, last] = [measured[0], measured.at(-1)];
  if (start === undefined || last === undefined || last === start) return false;
  const grown = last.bytes - start.bytes;
  return (grown * (MOST_CALLS - start.calls)) / (last.calls - start.calls) < CLIMB_BYTES;
}

/** A call that returns, with arguments of some kilobytes; without such ones, with what its type gives. */
async function heavyCall(
  bench: Bench,
  target: Target,
  deadline: number | null,
): Promise<Call | 'late' | null> {
  const types = target.func.params.map(({ type }) => valuesOf(type, heavyLeaves(bench.leaves)));
  for (const args of sample(fc.tuple(...types), seedFor(bench.seed, 'memory', target.full), TRIES)) {
    if (deadline !== null && performance.now() > deadline) return 'late';
    const timeoutMs = within(deadline, bench.limits.timeoutMs);
    const trial = await runCalls(bench, [{ target, args, self: null, bind: null, answers: [] }], {
      timeoutMs,
    });
    if (endingOf(trial).kind === 'fine') return trial.calls[0] ?? null;
  }
  return null;
}
