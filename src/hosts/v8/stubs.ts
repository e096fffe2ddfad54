import type { Func } from '../../wit/model.ts';
import type { ExportPath, ImportCall, Stub } from '../protocol.ts';
import { Trap } from './trap.ts';
import type { Values } from './values.ts';

/** Answers of imported functions, in the transcript's order, and what the guest really called. */
export class Stubs {
  readonly #values: Values;
  #waiting: Stub[] = [];
  #calls: ImportCall[] = [];

  constructor(values: Values) {
    this.#values = values;
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

  /** Arguments are told, not judged: whoever compares the transcript says which were expected. */
  call(importPath: ExportPath, func: Func, args: readonly unknown[]): unknown {
    const told = func.params.map(({ type }, index) => this.#values.print(args[index], type));
    this.#calls.push({ importPath, args: told });
    const next = this.#waiting.shift();
    const name = importPath.join('.');
    if (next === undefined) throw new Trap('other', `the guest calls ${name}, and no answer is left`);
    if (next.importPath.join('.') !== name) {
      throw new Trap('other', `the guest calls ${name} where ${next.importPath.join('.')} was to come`);
    }
    return this.#answer(next, func, name);
  }

  #answer({ answer }: Stub, func: Func, name: string): unknown {
    if (answer !== null && typeof answer === 'object')
      throw new Trap('other', `${name} fails, as it was told to`);
    if (func.result === null) return undefined;
    if (answer === null) throw new Trap('other', `${name} has no answer yet`);
    return this.#values.answer(answer, func.result);
  }
}
