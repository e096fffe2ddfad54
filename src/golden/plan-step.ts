import type { ExportPath, Step, Stub } from '../hosts/protocol.ts';
import { printValue } from '../wave/print.ts';
import { typeName } from '../wave/type-name.ts';
import type { Value } from '../wave/value.ts';
import { isLaidOut } from '../wit/go-memory.ts';
import type { Func, ValType } from '../wit/model.ts';
import { whyUncallable } from './callable.ts';
import {
  bindHandle,
  checkVariable,
  findCallee,
  type Handles,
  type HandleUse,
  handlesIn,
  passHandles,
} from './handles.ts';
import { handOver, takeBack } from './host-handles.ts';
import type { Files, Scope } from './plan.ts';
import { planArguments } from './plan-arguments.ts';
import { planStubs } from './plan-stub.ts';
import { isProblem, type Problem } from './problem.ts';
import type { Target } from './spelling.ts';
import type { Piece, StepText, StubText } from './transcript.ts';
import { readTyped } from './values.ts';

/** What a step must come to. */
export type Expectation =
  /** A call without result, or one that binds its handle. */
  | { readonly kind: 'nothing' }
  /** The result is not written yet. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'value'; readonly value: Value }
  /** A result is written that is none of the function's type: the case fails, `--update` replaces it. */
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'trap'; readonly trap: string | null }
  | { readonly kind: 'exit'; readonly code: 0 | 1 };

export interface PlannedStub {
  readonly text: StubText;
  readonly path: ExportPath;
  readonly args: readonly Value[];
  readonly types: readonly ValType[];
  /** What the host is told; null for `= ?`: nothing after it is told either. */
  readonly send: Stub | null;
}

export interface PlannedStep {
  readonly text: StepText;
  readonly target: Target;
  readonly stubs: readonly PlannedStub[];
  readonly expected: Expectation;
  readonly send: Step;
}

export interface CaseState {
  readonly guest: Handles;
  readonly host: Handles;
}

export function planStep(
  text: StepText,
  scope: Scope,
  state: CaseState,
  files: Files,
): PlannedStep | Problem {
  const callee = findCallee(scope.exports, state.guest, text.name);
  if (isProblem(callee)) return callee;
  const { target, self } = callee;
  const uncallable = checkCallable(target, text.name);
  if (uncallable !== null) return uncallable;
  const args = planArguments(text, callee, (uses, at) => passBoth(uses, at, scope, state), files);
  if (isProblem(args)) return args;
  const stubs = planStubs(text.stubs, scope.imports, state.host, files);
  if (isProblem(stubs)) return stubs;
  const expected = expectationOf(text, target.func, files);
  const bound = bind(text, target.func, scope, state.guest);
  if (bound !== null) return bound;
  if (expected.kind === 'value' && target.func.result !== null) {
    takeBack(state.host, handlesIn(expected.value, target.func.result));
  }
  const open = stubs.findIndex(({ send }) => send === null);
  const told = open < 0 ? stubs : stubs.slice(0, open);
  const send: Step = {
    exportPath: target.path,
    args: [...(self === null ? [] : [self]), ...args.map(printValue)],
    bind: text.variable?.text ?? null,
    stubs: told.flatMap((stub) => stub.send ?? []),
  };
  return { text, target, stubs, expected, send };
}

/** The component's own handles are passed, those of imported resources are handed over by their host. */
function passBoth(
  uses: readonly HandleUse[],
  at: number,
  { isHosts }: Scope,
  state: CaseState,
): Problem | null {
  const own = uses.filter(({ type }) => !isHosts(type.resource));
  const hosts = uses.filter(({ type }) => isHosts(type.resource));
  return passHandles(state.guest, own, at) ?? handOver(state.host, hosts, at);
}

function expectationOf({ expected, variable }: StepText, func: Func, files: Files): Expectation {
  if (expected.kind === 'trap') return { kind: 'trap', trap: expected.trap?.text ?? null };
  if (expected.kind === 'exit') return expected;
  if (expected.kind === 'none') {
    return { kind: func.result === null || variable !== null ? 'nothing' : 'missing' };
  }
  const at = expected.value.start;
  if (variable !== null) {
    return unreadable({
      at,
      message: `a call that binds "${variable.text}" shows no result`,
      hint: 'remove this line',
    });
  }
  if (func.result === null) {
    return unreadable({
      at,
      message: `${func.name} returns nothing, and a result is written here`,
      hint: 'remove it',
    });
  }
  const value = readTyped(expected.value, func.result, files);
  if (!isProblem(value)) return { kind: 'value', value };
  const record = 'record what it answers: `component-check golden --update`';
  const layout = `where the WIT has changed, first lay out ${typeName(func.result)} anew in Go (or regenerate the bindings): until then the answer is garbage`;
  const write = value.hint === undefined ? '' : `${value.hint.replace(/\.$/, '')}; or `;
  return unreadable({
    ...value,
    hint: isLaidOut(func.result) ? `${write}${record}; ${layout}` : write + record,
  });
}

const unreadable = (problem: Problem): Expectation => ({ kind: 'unreadable', problem });

function bind(
  { variable }: StepText,
  { name, result }: Func,
  scope: Scope,
  handles: Handles,
): Problem | null {
  if (variable === null) return null;
  const wrong = checkVariable(scope.exports, variable);
  if (wrong !== null) return wrong;
  if (result?.kind === 'own' && scope.isHosts(result.resource)) {
    const message = `${name} returns a ${result.resource.name} of the host's, which has a name already`;
    return {
      at: variable.start,
      message,
      hint: `write the call without \`${variable.text} =\`, and that name as its result`,
    };
  }
  if (result?.kind === 'own') {
    bindHandle(handles, variable.text, result.resource);
    return null;
  }
  const type = result === null ? 'nothing' : typeName(result);
  return {
    at: variable.start,
    message: `only a handle can be bound to a variable, and ${name} returns ${type}`,
    hint: `write the call without \`${variable.text} =\``,
  };
}

function checkCallable({ full, func }: Target, name: Piece): Problem | null {
  const why = whyUncallable(func);
  if (why === null) return null;
  const message = `${full} cannot be called from a transcript: ${why}`;
  return {
    rule: 'golden/unsupported-export',
    at: name.start,
    message,
    hint: 'test it from a host of your own',
  };
}
