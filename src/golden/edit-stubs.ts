import type { ImportCall, StepDone } from '../hosts/protocol.ts';
import { findByPath, importText } from './import-text.ts';
import { matchesStub } from './judge-imports.ts';
import type { PlannedStep } from './plan-step.ts';
import { type Edit, removal } from './source.ts';
import type { NameTable } from './spelling.ts';

/**
 * The edits that make the `<` lines of a step list the calls that were made; `open` where one of them has no answer
 * yet. A call with other arguments loses its answer: it was given to another question.
 */
export function stubEdits(
  step: PlannedStep,
  { imports: calls, outcome }: StepDone,
  table: NameTable,
): { readonly edits: readonly Edit[]; readonly open: boolean } {
  const edits: Edit[] = [];
  for (const [index, call] of calls.entries()) {
    const stub = step.stubs[index];
    if (stub !== undefined && matchesStub(stub, call)) {
      if (stub.send === null) return { edits, open: true };
      continue;
    }
    const text = stubLine(call, table);
    const end = step.text.end;
    edits.push(stub === undefined ? { start: end, end, text: `\n${text}` } : { ...spanOf(stub.text), text });
    return { edits, open: true };
  }
  const unasked = outcome.kind === 'result' ? step.stubs.slice(calls.length) : [];
  return { edits: [...edits, ...unasked.map(({ text }) => removal(text))], open: false };
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** `< f(x) = ?`; without a result nothing is asked for, and a handle needs a variable only. */
function stubLine(call: ImportCall, table: NameTable): string {
  const result = findByPath(table, call.importPath)?.func.result ?? null;
  const text = importText(call, table);
  if (result === null) return `< ${text}`;
  return result.kind === 'own' ? `< ${result.resource.name}-1 = ${text}` : `< ${text} = ?`;
}
