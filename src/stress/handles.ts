import { type Answer, type Call, stepOf } from '../fuzz/sequence.ts';
import { isDrop } from '../golden/import-text.ts';
import type { Value } from '../wave/value.ts';
import type { Subject } from './candidates.ts';
import type { HandlesKept } from './evidence.ts';
import { type Guest, runSteps } from './guest.ts';
import { makesHandles } from './repeat.ts';

const CALLS = 32;

/** Handles of the host that each call takes in and does not drop. A program that keeps one for good takes no further one. */
export async function findKeptHandles(guest: Guest, subject: Subject): Promise<HandlesKept | null> {
  if (!makesHandles(subject.call)) return null;
  const calls = Array.from({ length: CALLS }, (_, index) => renamed(subject.call, index));
  const result = await runSteps(guest, [...subject.before, ...calls].map(stepOf), []);
  const own = result.steps.filter(({ step }) => step >= subject.before.length);
  if (result.failure !== null || own.some(({ outcome }) => outcome.kind !== 'result')) return null;
  let [made, dropped] = [0, 0];
  let resource = 'a resource';
  for (const [index, { imports }] of own.entries()) {
    dropped += imports.filter(isDrop).length;
    const answers = calls[index]?.answers ?? [];
    for (const [at, { importPath }] of imports.entries()) {
      const count = countHandles(answers[at]?.value ?? null);
      made += count;
      if (count > 0) resource = importPath.join('.');
    }
  }
  return made - dropped >= CALLS / 2 ? { kind: 'handles', resource, calls: CALLS, made, dropped } : null;
}

/** A handle of a name that a living one has would be that one. */
function renamed(call: Call, round: number): Call {
  const answers = call.answers.map((answer): Answer => {
    const value = answer.value === null ? null : rename(answer.value, (name) => `${name}r${round}`);
    return { ...answer, value };
  });
  return { ...call, answers, bind: call.bind === null ? null : `${call.bind}r${round}` };
}

function rename<T>(part: T, to: (name: string) => string): T {
  if (Array.isArray(part)) return part.map((item) => rename(item, to)) as T;
  if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return part;
  const value = part as unknown as Value;
  if (value.kind === 'handle') return { ...value, variable: to(value.variable) } as T;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, rename(inner, to)])) as T;
}

function countHandles(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + countHandles(item), 0);
  if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return 0;
  if ((part as Value).kind === 'handle') return 1;
  return Object.values(part).reduce((sum: number, inner) => sum + countHandles(inner), 0);
}
