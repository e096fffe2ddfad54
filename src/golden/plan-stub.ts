import type { Stub } from '../hosts/protocol.ts';
import { printValue } from '../wave/print.ts';
import type { ValType } from '../wit/model.ts';
import {
  type Callee,
  checkLive,
  checkVariable,
  findCallee,
  type Handles,
  handlesIn,
  passHandles,
} from './handles.ts';
import { dropHandle, handOver } from './host-handles.ts';
import type { Files } from './plan.ts';
import { planArguments } from './plan-arguments.ts';
import type { PlannedStub } from './plan-step.ts';
import { isProblem, type Problem } from './problem.ts';
import type { NameTable } from './spelling.ts';
import type { StubText } from './transcript.ts';
import { readTyped } from './values.ts';

/** The imported calls that the guest is to make within one step, in order, with the answers of the transcript. */
export function planStubs(
  texts: readonly StubText[],
  imports: NameTable,
  handles: Handles,
  files: Files,
): PlannedStub[] | Problem {
  const stubs: PlannedStub[] = [];
  for (const text of texts) {
    const stub = text.drop ? planDrop(text, handles) : planStub(text, imports, handles, files);
    if (isProblem(stub)) return stub;
    stubs.push(stub);
  }
  return stubs;
}

/** `< drop r`: the host's resource destructor, `[resource-drop]store` of the interface that owns it. */
function planDrop(text: StubText, handles: Handles): PlannedStub | Problem {
  const { text: variable, start: at } = text.args[0] ?? text.name;
  const resource = handles.live.get(variable);
  if (resource === undefined) {
    const known = [...handles.live.keys()].join(', ') || 'none';
    const hint = `the handles here are: ${known}`;
    return { at, message: `there is no handle "${variable}" to drop`, hint };
  }
  const gone = checkLive(handles, variable, at);
  if (gone !== null) return gone;
  dropHandle(handles, variable);
  const name = `[resource-drop]${resource.name}`;
  const importPath = resource.owner === null ? ([name] as const) : ([resource.owner, name] as const);
  const types: ValType[] = [{ kind: 'own', resource }];
  const args = [{ kind: 'handle', variable } as const];
  return {
    text,
    path: importPath,
    args,
    types,
    send: { importPath, args: [variable], answer: text.answer.kind === 'trap' ? { trap: true } : null },
  };
}

function planStub(text: StubText, imports: NameTable, handles: Handles, files: Files): PlannedStub | Problem {
  const callee = findCallee(imports, handles, text.name);
  if (isProblem(callee)) return callee;
  const given = planArguments(text, callee, (uses, at) => passHandles(handles, uses, at), files);
  if (isProblem(given)) return given;
  const { path: importPath, func } = callee.target;
  const self = selfOf(callee);
  const args = [...self.map(({ value }) => value), ...given];
  const types = [...self.map(({ type }) => type), ...func.params.map(({ type }) => type)];
  const answer = answerOf(text, callee, imports, handles, files);
  if (isProblem(answer)) return answer;
  const send = answer === undefined ? null : { importPath, args: args.map(printValue), answer };
  return { text, path: importPath, args, types, send };
}

function selfOf({ self, target }: Callee) {
  const { role } = target.func;
  if (self === null || role.kind === 'function') return [];
  const value = { kind: 'handle', variable: self } as const;
  return [{ value, type: { kind: 'borrow', resource: role.resource } as const }];
}

/** Undefined where the transcript leaves the answer open. */
function answerOf(
  text: StubText,
  { target: { func, full } }: Callee,
  imports: NameTable,
  handles: Handles,
  files: Files,
): Stub['answer'] | undefined | Problem {
  const { answer, variable, name } = text;
  if (answer.kind === 'open') return undefined;
  if (answer.kind === 'trap') return { trap: true };
  if (variable !== null) {
    const handle = func.result?.kind === 'own' ? func.result : null;
    if (handle === null || answer.kind === 'value') {
      return {
        at: variable.start,
        message: `${full} does not answer with a handle alone`,
        hint: 'write `= value`',
      };
    }
    const use = { variable: variable.text, type: handle };
    const wrong = checkVariable(imports, variable) ?? handOver(handles, [use], variable.start);
    return wrong ?? variable.text;
  }
  if (answer.kind !== 'value') {
    const hint = 'write `= value`, or `= ?` to have it asked for';
    return func.result === null ? null : { at: name.start, message: `${full} needs an answer`, hint };
  }
  if (func.result === null) {
    return { at: answer.value.start, message: `${full} returns nothing`, hint: 'remove the answer' };
  }
  const value = readTyped(answer.value, func.result, files);
  if (isProblem(value)) return value;
  return handOver(handles, handlesIn(value, func.result), answer.value.start) ?? printValue(value);
}
