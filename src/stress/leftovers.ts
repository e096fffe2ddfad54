import { stepOf } from '../fuzz/sequence.ts';
import type { RunResult } from '../hosts/host.ts';
import type { Subject } from './candidates.ts';
import type { LeftOver } from './evidence.ts';
import { type Guest, runSteps } from './guest.ts';

/** Calls after the one that may have left something: each lets other goroutines run. */
const LATER_CALLS = 16;

/** An export that is called to see what others left, with what it does by itself. */
export interface Silent {
  readonly subject: Subject;
  readonly imports: ReadonlySet<string>;
}

/** The first export that writes nothing by itself, however often it is called: what is written then is another's. */
export async function findSilent(guest: Guest, subjects: readonly Subject[]): Promise<Silent | null> {
  for (const subject of subjects) {
    if (subject.before.length > 0) continue;
    const result = await runSteps(guest, again(subject), []);
    if (result.failure === null && result.steps.every(returned) && outputOf(result) === '')
      return { subject, imports: new Set(importsOf(result)) };
  }
  return null;
}

/** What a silent export shows after this one, and does not show alone; null where nothing. */
export async function findLeftover(guest: Guest, subject: Subject, silent: Silent): Promise<LeftOver | null> {
  const steps = [...subject.before, subject.call].map(stepOf);
  const alone = await runSteps(guest, steps, []);
  if (alone.failure !== null || !alone.steps.every(returned)) return null;
  const both = await runSteps(guest, [...steps, ...again(silent.subject)], []);
  if (both.failure !== null) return null;
  const later = silent.subject.target.full;
  const calls = importsOf(both, steps.length).filter((name) => !silent.imports.has(name));
  if (calls[0] !== undefined) return { kind: 'left', later, what: `a call of \`${calls[0]}\`` };
  const [before, after] = [outputOf(alone), outputOf(both)];
  if (after.length <= before.length || !after.startsWith(before)) return null;
  return {
    kind: 'left',
    later,
    what: `output: ${JSON.stringify(after.slice(before.length, before.length + 100))}`,
  };
}

const again = ({ call }: Subject) =>
  Array.from({ length: LATER_CALLS }, () => stepOf({ ...call, bind: null }));

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
