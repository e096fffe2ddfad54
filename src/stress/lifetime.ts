import { seedFor } from '../fuzz/chance.ts';
import { type Call, stepOf } from '../fuzz/sequence.ts';
import type { RunResult } from '../hosts/host.ts';
import type { StepDone } from '../hosts/protocol.ts';
import type { Subject } from './candidates.ts';
import type { Differed } from './evidence.ts';
import { CLOBBER, type Guest, NAMED, runSteps } from './guest.ts';
import { makesHandles } from './repeat.ts';
import { hasHandles, heavyArguments } from './values.ts';

/** Calls in one instance, each with arguments of its own. */
const CALLS = 40;
/** Bytes of arguments, in turn. */
const SIZES = [1_000, 16, 200, 4_000];
const SHOWN = 200;

/** The same calls with and without a collector that overwrites what it frees. Null where they come to the same. */
export async function findLifetime(guest: Guest, subject: Subject): Promise<Differed | null> {
  const steps = [...subject.before, ...variants(guest, subject)].map(stepOf);
  const plain = await runSteps(guest, steps, []);
  if (plain.failure !== null) return null;
  const clobbered = await runSteps(guest, steps, CLOBBER);
  const [index, a, b] = firstDifference(plain, clobbered) ?? [];
  if (index === undefined || a === undefined || b === undefined) return null;
  // What hangs on the time of day, on chance (a collection moves the order of `select`) or on the environment.
  const elsewhere = await runSteps(guest, steps, NAMED, true);
  if (firstDifference(plain, elsewhere) !== null) return null;
  return { kind: 'differs', before: outcomeText(a, b), after: outcomeText(b, a), place: null };
}

/** The call that returned, and ones like it; with handles it alone, for they are used up. */
function variants(guest: Guest, { target, call, madeUp }: Subject): Call[] {
  if (target.func.params.length > 0 && (hasHandles(target.func) || makesHandles(call))) return [call];
  if (target.func.params.length === 0 || !madeUp) return Array.from({ length: CALLS }, () => call);
  return Array.from({ length: CALLS }, (_, index) => {
    const bytes = SIZES[index % SIZES.length] ?? 1;
    const args = heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, 'life', index));
    return index % 2 === 0 ? call : { ...call, args };
  });
}

function firstDifference(a: RunResult, b: RunResult): [number, StepDone, StepDone | undefined] | null {
  for (const [index, step] of a.steps.entries()) {
    const other = b.steps[index];
    if (other === undefined) return b.failure === null ? null : [index, step, other];
    if (sameText(step) !== sameText(other)) return [index, step, other];
    if (step.outcome.kind !== 'result') return null;
  }
  return null;
}

const sameText = ({ outcome, imports }: StepDone) =>
  JSON.stringify([outcome.kind === 'trap' ? outcome.class : outcome, imports]);

/** What it came to, from a little before where the two part. */
function outcomeText({ outcome }: StepDone, other: StepDone | undefined): string {
  if (outcome.kind === 'trap') return `a trap (${outcome.class}): ${outcome.message}`;
  if (outcome.kind === 'exit') return `exit ${outcome.code}`;
  const [text, against] = [
    outcome.value ?? 'nothing',
    other?.outcome.kind === 'result' ? (other.outcome.value ?? '') : '',
  ];
  let at = 0;
  while (at < text.length && text[at] === against[at]) at += 1;
  const from = text.length <= SHOWN ? 0 : Math.max(0, at - 20);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${from + SHOWN < text.length ? '…' : ''}`;
}
