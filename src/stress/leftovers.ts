import { stepOf } from '../fuzz/sequence.ts';
import type { RunResult } from '../hosts/host.ts';
import type { Subject } from './candidates.ts';
import type { LeftOver } from './evidence.ts';
import { type Guest, runOf, runSteps } from './guest.ts';

/** Calls after the one that may have left something: each lets other goroutines run. */
const LATER_CALLS = 16;
/** Of output, in UTF-16 units. */
const SHOWN = 100;

/** An export that is called to see what others left, with what it does by itself. */
export interface Silent {
  readonly subject: Subject;
  readonly imports: ReadonlySet<string>;
}

/** The first export that writes nothing by itself, however often it is called: what is written then is another's. */
export async function findSilent(guest: Guest, subjects: readonly Subject[]): Promise<Silent | null> {
  for (const subject of subjects) {
    if (subject.before.length > 0) continue;
    const result = await runSteps(guest, later(subject).map(stepOf), []);
    if (result.failure === null && result.steps.every(returned) && outputOf(result) === '')
      return { subject, imports: new Set(importsOf(result)) };
  }
  return null;
}

/**
 * What a silent export shows after this one, and does not show alone; null where nothing. What the last call still shows
 * is no goroutine that comes to its end, but what the export does from then on: it was told to log, or whom to notify.
 */
export async function findLeftover(guest: Guest, subject: Subject, silent: Silent): Promise<LeftOver | null> {
  const calls = [...subject.before, subject.call];
  const alone = await runSteps(guest, calls.map(stepOf), []);
  if (alone.failure !== null || !alone.steps.every(returned)) return null;
  const all = [...calls, ...later(silent.subject)];
  const { result: both } = await runOf(guest, all, []);
  if (both.failure !== null) return null;
  const seen = { kind: 'left', later: silent.subject.target.full } as const;
  const asked = (from: number) => importsOf(both, from).find((name) => !silent.imports.has(name));
  const call = asked(calls.length);
  if (call !== undefined)
    return asked(all.length - 1) === undefined ? { ...seen, what: `a call of \`${call}\`` } : null;
  const [before, after] = [outputOf(alone), outputOf(both)];
  if (after.length <= before.length || !after.startsWith(before)) return null;
  const fewer = await runSteps(guest, all.slice(0, -1).map(stepOf), []);
  if (outputOf(fewer) !== after) return null;
  return { ...seen, what: `output: ${JSON.stringify(after.slice(before.length, before.length + SHOWN))}` };
}

const later = ({ call }: Subject) => Array.from({ length: LATER_CALLS }, () => ({ ...call, bind: null }));

const returned = ({ outcome }: RunResult['steps'][number]) => outcome.kind === 'result';

function outputOf({ done }: RunResult): string {
  return (
    Buffer.from(`${done?.stdout ?? ''}`, 'base64').toString() +
    Buffer.from(done?.stderr ?? '', 'base64').toString()
  );
}

function importsOf({ steps }: RunResult, from = 0): string[] {
  return steps
    .filter(({ step }) => step >= from)
    .flatMap(({ imports }) => imports.map(({ importPath }) => importPath.join('.')));
}
