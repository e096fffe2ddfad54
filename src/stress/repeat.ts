import { CheckError } from '../errors.ts';
import { type Call, stepOf } from '../fuzz/sequence.ts';
import { endingOf } from '../fuzz/trial.ts';
import type { Step } from '../hosts/protocol.ts';
import type { Subject } from './candidates.ts';
import type { Climbed, Trapped } from './evidence.ts';
import { EAGER, type Guest, runSteps } from './guest.ts';
import { allocates, hasHandles } from './values.ts';

/** Calls of one export in one instance. */
const MANY = 2_000;
/** Half of them first: memory that has grown since then by this rate is measured on. */
const FEW = MANY / 2;
/** Where memory grows: how much longer, at least. */
const LONGER = MANY * 4;
/** Measurements until then: memory that has grown in all of them leaks, or fills up. */
const SURE = 4;
/** And at most, where that takes no longer than so many milliseconds: a cache of 10,000 entries is full then. */
const LONGEST = MANY * 16;
const LONGEST_RUN = 6_000;
/** Bytes that every call leaves behind, at least: less is what a collector's heap does. */
const LEAST_RATE = 64;
/** Each of the calls with handles is one of its own in the case. */
const MOST_STEPS = 64;

export interface Repeated {
  readonly found: Trapped | Climbed | null;
  readonly calls: number;
  /** Milliseconds of one call. */
  readonly callMs: number;
}

/** The same call again and again. A trap ends it. */
export async function driveSubject(guest: Guest, subject: Subject): Promise<Repeated> {
  const few = await many(guest, subject, FEW);
  if (few.trap !== null) return { found: few.trap, calls: few.calls, callMs: 0 };
  const all = await many(guest, subject, MANY);
  const calls = few.calls + all.calls;
  const callMs = all.durationMs / Math.max(1, all.calls);
  if (all.trap !== null) return { found: all.trap, calls, callMs };
  const climb = await measureClimb(guest, subject, [few, all]);
  return { found: climb.found, calls: calls + climb.calls, callMs };
}

interface Run {
  readonly calls: number;
  readonly bytes: number;
  readonly durationMs: number;
  readonly trap: Trapped | null;
}

async function many(guest: Guest, subject: Subject, count: number): Promise<Run> {
  const { steps, repeated } = stepsOf(subject, count);
  const result = await runSteps(guest, steps, EAGER);
  const end = endingOf({ calls: [], result, unanswered: null });
  const bytes = result.done?.cost.memoryBytes ?? 0;
  const durationMs = result.done?.durationMs ?? 0;
  const told = result.steps.at(-1)?.calls?.durationsNs.length;
  if (repeated && end.kind === 'fine' && told !== count)
    throw new CheckError(
      'host-failed',
      `the ${guest.name} host does not repeat calls: it made ${told ?? 1} of ${count}`,
    );
  if (end.kind !== 'trap') return { calls: count, bytes, durationMs, trap: null };
  const last = result.steps.at(-1);
  const at = repeated ? (last?.calls?.durationsNs.length ?? count) : end.at + 1;
  const { class: trapClass, message } = end;
  const trap = { kind: 'trap', class: trapClass, message, at, bytes: subject.argumentBytes } as const;
  return { calls: at, bytes, durationMs, trap };
}

/** One step that is repeated; with handles, whose names are used up, as many steps. */
function stepsOf(subject: Subject, count: number): { steps: Step[]; repeated: boolean } {
  const before = subject.before.map(stepOf);
  const bind = subject.call.bind;
  if (!hasHandles(subject.target.func) && !makesHandles(subject.call))
    return { steps: [...before, { ...stepOf(subject.call), repeat: count }], repeated: true };
  const steps = Array.from({ length: Math.min(count, MOST_STEPS) }, (_, index) => ({
    ...stepOf(subject.call),
    bind: bind === null ? null : `${bind}x${index}`,
  }));
  // A handle that is passed by value is gone: the next call has none.
  const once = subject.target.func.params.some(({ type }) => type.kind === 'own');
  return { steps: [...before, ...(once ? steps.slice(0, 1) : steps)], repeated: false };
}

export const makesHandles = ({ answers }: Call) =>
  answers.some(({ value }) => value !== null && JSON.stringify(value, plain).includes('"handle"'));

const plain = (_: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);

/** Memory that goes on growing at the rate at which it grew. Methods may be there to make their object grow. */
async function measureClimb(
  guest: Guest,
  subject: Subject,
  first: readonly Run[],
): Promise<{ readonly found: Climbed | null; readonly calls: number }> {
  const { func } = subject.target;
  if (func.role.kind === 'method' || hasHandles(func) || makesHandles(subject.call))
    return { found: null, calls: 0 };
  const measured = first.map(({ calls, bytes }) => ({ calls, bytes }));
  let calls = 0;
  let callMs = 0;
  for (let count = MANY * 2; isSuspicious(measured) && count <= LONGEST; count *= 2) {
    if (count > LONGER && count * callMs > LONGEST_RUN) break;
    const run = await many(guest, subject, count);
    calls += run.calls;
    callMs = run.durationMs / Math.max(1, run.calls);
    measured.push({ calls: run.calls, bytes: run.bytes });
    if (run.trap !== null) break;
  }
  const { argumentBytes, resultBytes } = subject;
  const returnsLists = allocates({ ...func, params: [] });
  const found =
    measured.length >= SURE && isSuspicious(measured)
      ? ({ kind: 'climb', measured, argumentBytes, resultBytes, returnsLists } as const)
      : null;
  return { found, calls };
}

/** Whether the last measurement is higher by as much for each call as what a leak leaves, and what was left before. */
function isSuspicious(measured: readonly { calls: number; bytes: number }[]): boolean {
  const rate = rateAt(measured, measured.length - 1);
  if (measured.length <= SURE) return rate >= LEAST_RATE;
  // A cache that was filled in the middle of these calls has grown too.
  return rate >= Math.max(LEAST_RATE, rateAt(measured, SURE - 1) / 8);
}

/** Bytes for each call between a measurement and the one before. */
function rateAt(measured: readonly { calls: number; bytes: number }[], index: number): number {
  const [a, b] = [measured[index - 1], measured[index]];
  return a === undefined || b === undefined ? 0 : (b.bytes - a.bytes) / (b.calls - a.calls);
}
