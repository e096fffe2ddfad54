import type { Func, TypeName } from '../../wit/model.ts';
import type { ExportPath, ImportCall, Stub } from '../protocol.ts';
import type { DirtyBits } from './dirty-bits.ts';
import { Trap } from './trap.ts';
import type { Values } from './values.ts';

/** Answers of imported functions, in the transcript's order, and what the guest really called. */
export class Stubs {
  readonly #values: Values;
  readonly #dirty: DirtyBits;
  #waiting: Stub[] = [];
  #calls: ImportCall[] = [];

  constructor(values: Values, dirty: DirtyBits) {
    this.#values = values;
    this.#dirty = dirty;
  }

  /** Takes the answers of a step. */
  begin(stubs: readonly Stub[]): void {
    this.#waiting = [...stubs];
    this.#calls = [];
  }

  /** Calls made since `begin`. */
  get calls(): readonly ImportCall[] {
    return this.#calls;
  }

  /**
   * Arguments are told, not judged: whoever compares the transcript says which were expected.
   * @param self the resource that a method is called on
   */
  call(importPath: ExportPath, func: Func, args: readonly unknown[], self?: object): unknown {
    this.#dirty.handedTo(importPath);
    const { role, params } = func;
    const told = params.map(({ type }, index) => this.#values.print(args[index], type));
    if (self !== undefined && role.kind !== 'function') {
      told.unshift(this.#values.print(self, { kind: 'borrow', resource: role.resource }));
    }
    this.#calls.push({ importPath, args: told });
    const next = this.#waiting.shift();
    const name = importPath.join('.');
    if (next === undefined) throw new Trap('other', `the guest calls ${name}, and no answer is left`);
    if (next.importPath.join('.') !== name) {
      throw new Trap('other', `the guest calls ${name} where ${next.importPath.join('.')} was to come`);
    }
    return this.#answer(next, func, name);
  }

  /** The guest dropped a handle that it owned. Nobody waits for an answer: one that was not expected is told, no more. */
  drop(importPath: ExportPath, resource: TypeName, object: object): void {
    this.#calls.push({ importPath, args: [this.#values.print(object, { kind: 'own', resource })] });
    this.#values.forget(object, resource);
    const name = importPath.join('.');
    if (this.#waiting[0]?.importPath.join('.') !== name) return;
    if (fails(this.#waiting.shift())) throw new Trap('other', `${name} fails, as it was told to`);
  }

  #answer(stub: Stub, func: Func, name: string): unknown {
    if (fails(stub)) throw new Trap('other', `${name} fails, as it was told to`);
    const { answer } = stub;
    const result = resultOf(func);
    if (result === null) return undefined;
    if (typeof answer !== 'string') throw new Trap('other', `${name} has no answer yet`);
    return this.#values.answer(answer, result);
  }
}

const fails = (stub: Stub | undefined) => stub?.answer !== null && typeof stub?.answer === 'object';

/** A constructor gives its resource, whether or not the model says so. */
function resultOf({ role, result }: Func) {
  return role.kind === 'constructor' && result === null
    ? ({ kind: 'own', resource: role.resource } as const)
    : result;
}
