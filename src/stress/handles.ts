import { mapHandles } from '../fuzz/map-handles.ts';
import { type Answer, type Call, stepOf } from '../fuzz/sequence.ts';
import { handlesIn } from '../golden/handles.ts';
import { findByPath, isDrop } from '../golden/import-text.ts';
import type { StepDone } from '../hosts/protocol.ts';
import { parseValue } from '../wave/parse.ts';
import type { Value } from '../wave/value.ts';
import type { ValType } from '../wit/model.ts';
import type { Subject } from './candidates.ts';
import type { HandlesKept } from './evidence.ts';
import { type Guest, runSteps } from './guest.ts';
import { makesHandles } from './repeat.ts';

const CALLS = 32;

/**
 * Handles of the host that each call takes in and neither drops nor hands on. A program that keeps one for good takes no
 * further one.
 */
export async function findKeptHandles(guest: Guest, subject: Subject): Promise<HandlesKept | null> {
  if (!makesHandles(subject.call)) return null;
  const calls = Array.from({ length: CALLS }, (_, index) => renamed(guest, subject.call, index));
  const result = await runSteps(guest, [...subject.before, ...calls].map(stepOf), []);
  const own = result.steps.filter(({ step }) => step >= subject.before.length);
  if (result.failure !== null || own.some(({ outcome }) => outcome.kind !== 'result')) return null;
  let made = 0;
  let resource = 'a resource';
  const kept = new Set<string>();
  for (const [index, step] of own.entries()) {
    const call = calls[index];
    if (call === undefined) break;
    for (const [at, { importPath }] of step.imports.entries()) {
      const taken = ownedIn(call.answers[at]?.value, resultOf(guest, importPath));
      for (const variable of taken) kept.add(variable);
      made += taken.length;
      if (taken.length > 0) resource = importPath.join('.');
    }
    for (const variable of parted(guest, call, step)) kept.delete(variable);
  }
  if (kept.size < CALLS / 2) return null;
  return { kind: 'handles', resource, calls: CALLS, made, kept: kept.size };
}

/** The variables of owned handles that a call drops, passes to its host, or returns. */
function parted(guest: Guest, { target }: Call, { outcome, imports }: StepDone): string[] {
  const returned = outcome.kind === 'result' ? ownedInText(outcome.value, target.func.result) : [];
  const passed = imports.flatMap((asked) => {
    if (isDrop(asked)) return asked.args;
    const func = findByPath(guest.imports, asked.importPath)?.func;
    // Of a method the handle that it is called on comes first, which is lent.
    const args = func?.role.kind === 'method' ? asked.args.slice(1) : asked.args;
    return args.flatMap((text, index) => ownedInText(text, func?.params[index]?.type));
  });
  return [...returned, ...passed];
}

function ownedInText(text: string | null, type: ValType | null | undefined): string[] {
  if (text === null || type == null || !JSON.stringify(type).includes('"own"')) return [];
  const parsed = parseValue(text, type);
  return parsed.ok ? ownedIn(parsed.value, type) : [];
}

function ownedIn(value: Value | null | undefined, type: ValType | null): string[] {
  if (value == null || type === null) return [];
  return handlesIn(value, type).flatMap((use) => (use.type.kind === 'own' ? [use.variable] : []));
}

const resultOf = ({ imports }: Guest, path: Answer['importPath']) =>
  findByPath(imports, path)?.func.result ?? null;

/** A handle of a name that a living one has would be that one. */
function renamed(guest: Guest, call: Call, round: number): Call {
  const answers = call.answers.map((answer): Answer => {
    const type = resultOf(guest, answer.importPath);
    if (answer.value === null || type === null) return answer;
    return { ...answer, value: mapHandles(answer.value, type, (variable) => `${variable}r${round}`) };
  });
  return { ...call, answers, bind: call.bind === null ? null : `${call.bind}r${round}` };
}
