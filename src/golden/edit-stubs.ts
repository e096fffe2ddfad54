import type { ImportCall, StepDone } from '../hosts/protocol.ts';
import { isDrop, stubLine } from './import-text.ts';
import { matchesStub } from './judge-imports.ts';
import type { PlannedStep, PlannedStub } from './plan-step.ts';
import { type Edit, removal } from './source.ts';
import type { NameTable } from './spelling.ts';

interface StubEdits {
  readonly edits: readonly Edit[];
  /** A call has no answer yet: what the step would come to is not known. */
  readonly open: boolean;
}

/**
 * The edits that make the `<` lines of a step list the calls that were made. A call with other arguments loses its
 * answer: it was given to another question. Drops, which nobody answers, come and go without touching the lines around them.
 * @param caseText in which a new handle's name must be new
 */
export function stubEdits(
  step: PlannedStep,
  { imports: calls, outcome }: StepDone,
  table: NameTable,
  caseText: string,
): StubEdits {
  const edits: Edit[] = [];
  const waiting = [...step.stubs];
  const insert = (call: ImportCall, before: PlannedStub | undefined) => {
    const text = stubLine(call, table, (resource) => freeName(resource, caseText));
    // Behind the line above, which stays where the next one is taken out.
    const at = before === undefined ? step.text.end : before.text.start - 1;
    edits.push({ start: at, end: at, text: `\n${text}` });
  };
  for (const call of calls) {
    const next = skipDrops(call, waiting, edits);
    if (next !== undefined && matchesStub(next, call)) {
      if (next.send === null) return { edits, open: true };
      waiting.shift();
    } else if (isDrop(call) || next === undefined) {
      insert(call, next);
      if (!isDrop(call)) return { edits, open: true };
    } else {
      const text = stubLine(call, table, (resource) => freeName(resource, caseText));
      edits.push({ start: next.text.start, end: next.text.end, text });
      return { edits, open: true };
    }
  }
  const unasked = outcome.kind === 'result' ? waiting : [];
  return { edits: [...edits, ...unasked.map(({ text }) => removal(text))], open: false };
}

/** The line that a call is to be compared with: drops that did not come before it are taken out. */
function skipDrops(call: ImportCall, waiting: PlannedStub[], edits: Edit[]): PlannedStub | undefined {
  const match = waiting.findIndex((stub) => matchesStub(stub, call));
  const between = waiting.slice(0, Math.max(match, 0));
  if (!between.every(({ text }) => text.drop)) return waiting[0];
  for (const { text } of between) edits.push(removal(text));
  waiting.splice(0, between.length);
  return waiting[0];
}

function freeName(resource: string, caseText: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${resource}-${count}`;
    if (!new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(caseText)) return name;
  }
}
