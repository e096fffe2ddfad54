import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import type { ImportCall } from '../hosts/protocol.ts';
import { equalValues } from '../wave/compare.ts';
import { parseValue } from '../wave/parse.ts';
import { importText, isDrop, stubLine } from './import-text.ts';
import type { PlannedStep, PlannedStub } from './plan-step.ts';
import { locate } from './source.ts';
import type { NameTable } from './spelling.ts';
import type { Bench } from './step-text.ts';
import { inline, shown } from './visible.ts';

/** Why the calls that a step made to its host are not those that its transcript lists; null where they are, as far as they go. */
export function judgeImports(
  step: PlannedStep,
  calls: readonly ImportCall[],
  imports: NameTable,
  bench: Bench,
): Finding | null {
  for (const [index, call] of calls.entries()) {
    const stub = step.stubs[index];
    const actual = importText(call, imports);
    if (stub === undefined) return unlisted(step, call, imports, bench);
    const location = locate(bench.source, stub.text.start);
    if (!matchesStub(stub, call)) {
      const message = isDrop(call)
        ? `the component drops ${call.args.join()}, and another call was to come`
        : `the component asks its host something else: ${inline(actual)}`;
      const expected = shown(bench.source.text.slice(stub.text.name.start, stub.text.callEnd));
      const hint = `mend the code; or have the call recorded: \`${bench.accept}\``;
      return finding('golden/mismatch', { message, hint, expected, actual: shown(actual), location });
    }
    if (stub.send === null) {
      const message = `the transcript does not say what the host answers to ${inline(actual)}`;
      return finding('golden/missing', { message, hint: 'write the answer in the place of `?`', location });
    }
  }
  return null;
}

/** An imported call that the transcript lists and the component did not make. */
export function judgeUnasked(step: PlannedStep, calls: readonly ImportCall[], bench: Bench): Finding | null {
  const stub = step.stubs[calls.length];
  if (stub === undefined) return null;
  const asked = bench.source.text.slice(stub.text.name.start, stub.text.callEnd);
  return finding('golden/mismatch', {
    message: stub.text.drop
      ? `the component does not drop ${stub.send?.args?.join() ?? asked}`
      : `the component does not ask its host ${inline(asked)}`,
    hint: `mend the code; or have the line removed: \`${bench.accept}\``,
    expected: shown(asked),
    location: locate(bench.source, stub.text.start),
  });
}

/** Whether a call is to the function that a `<` line names, with equal arguments. */
export function matchesStub({ path, args, types }: PlannedStub, call: ImportCall): boolean {
  const sameFunction = path.join('\0') === call.importPath.join('\0');
  if (!sameFunction || call.args.length !== args.length) return false;
  return args.every((value, index) => {
    const type = types[index];
    const parsed = type === undefined ? null : parseValue(call.args[index] ?? '', type);
    return parsed?.ok === true && equalValues(value, parsed.value);
  });
}

function unlisted(step: PlannedStep, call: ImportCall, imports: NameTable, bench: Bench): Finding {
  const actual = shown(stubLine(call, imports, (resource) => `${resource}-1`));
  const location = locate(bench.source, step.text.start);
  if (isDrop(call)) {
    const message = `the component drops ${call.args.join()}, and the transcript does not say so`;
    return finding('golden/mismatch', { message, hint: `\`${bench.accept}\` records it`, actual, location });
  }
  return finding('golden/missing', {
    message: `the component asks its host ${inline(importText(call, imports))}, and the transcript has no answer`,
    hint: `\`${bench.accept}\` records the call; then fill in its answer`,
    actual,
    location,
  });
}
