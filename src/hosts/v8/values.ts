import { fromJs } from '../../wave/from-js.ts';
import { fromJsOutcome, type JsOutcome, toJsOutcome } from '../../wave/js-outcome.ts';
import type { Converted, Handles } from '../../wave/js-trail.ts';
import { parseValue } from '../../wave/parse.ts';
import { printValue } from '../../wave/print.ts';
import { toJs } from '../../wave/to-js.ts';
import type { Value } from '../../wave/value.ts';
import type { Func, TypeName, ValType } from '../../wit/model.ts';
import { HostFailure } from './failure.ts';
import type { HostResources } from './host-resources.ts';
import { Trap } from './trap.ts';

/**
 * WAVE texts to what jco takes and gives, and the handles that the variables of one case hold: the component's own here,
 * those of imported resources with the host.
 */
export class Values {
  readonly #imported: HostResources;
  readonly #objects = new Map<string, object>();
  readonly #counts = new Map<string, number>();
  /** Handles in what exported functions take and give, and in what imported ones do. */
  readonly #outside: Handles;
  readonly #inside: Handles;
  readonly #isOutsideImported: (resource: TypeName) => boolean;

  /** @param exports the component's: where it imports an interface and exports it too, those functions mean its own resources */
  constructor(imported: HostResources, exports: { readonly has: (id: string) => boolean }) {
    this.#imported = imported;
    this.#inside = this.#handlesWhere((resource) => imported.has(resource));
    this.#isOutsideImported = (resource) => imported.has(resource) && !exports.has(resource.owner ?? '');
    this.#outside = this.#handlesWhere(this.#isOutsideImported);
  }

  handle(variable: string): object {
    const object = this.#objects.get(variable);
    if (object === undefined) throw new HostFailure('bad-request', `no variable ${variable} holds a handle`);
    return object;
  }

  /** An argument for the guest. A handle that is given away is gone afterwards. */
  argument(text: string, type: ValType): unknown {
    const js = asked(text, toJs(this.#parse(text, type), type, this.#outside));
    if (type.kind === 'own' && !this.#isOutsideImported(type.resource)) this.#objects.delete(text.trim());
    return js;
  }

  /** Does what an imported function must do to answer so. */
  answer(text: string, type: ValType): unknown {
    const outcome = asked(text, toJsOutcome(this.#parse(text, type), type, this.#inside));
    if (outcome.kind === 'returned') return outcome.js;
    throw { payload: outcome.js };
  }

  /** The guest dropped an imported resource. */
  forget(object: object, resource: TypeName): void {
    this.#imported.drop(object, resource);
  }

  /** Text of what the guest hands to an imported function. */
  print(js: unknown, type: ValType): string {
    return printValue(lifted(fromJs(js, type, this.#inside)));
  }

  /** Calls the guest and gives its result as text, null for none. A handle is known by its variable from here on. */
  resultOf(call: () => unknown, { result }: Func, bind: string | null): string | null {
    const outcome = settled(call, result);
    if (bind !== null && result?.kind === 'own' && !this.#isOutsideImported(result.resource))
      return this.#bind(outcome.js as object, bind);
    const value = lifted(fromJsOutcome(outcome, result, this.#outside));
    return value === null ? null : printValue(value);
  }

  #handlesWhere(isImported: (resource: TypeName) => boolean): Handles {
    return {
      objectOf: (variable, resource) =>
        isImported(resource) ? this.#imported.named(variable, resource) : this.#objects.get(variable),
      variableOf: (object, resource) =>
        isImported(resource)
          ? this.#imported.nameOf(object, resource)
          : this.#variableOf(object, resource.name),
    };
  }

  #parse(text: string, type: ValType): Value {
    const parsed = parseValue(text, type);
    if (parsed.ok) return parsed.value;
    throw new HostFailure('bad-request', `${text}: ${parsed.problem.message}`);
  }

  #variableOf(object: object, resource: string): string {
    for (const [variable, known] of this.#objects) if (known === object) return variable;
    return this.#bind(object, this.#nextName(resource));
  }

  #bind(object: object, variable: string): string {
    this.#objects.set(variable, object);
    return variable;
  }

  #nextName(resource: string): string {
    const count = (this.#counts.get(resource) ?? 0) + 1;
    this.#counts.set(resource, count);
    return `${resource}-${count}`;
  }
}

/** jco throws the error side of a `result` that is the function's own. */
function settled(call: () => unknown, type: ValType | null): JsOutcome {
  if (type?.kind !== 'result') return { kind: 'returned', js: call() };
  try {
    return { kind: 'returned', js: call() };
  } catch (thrown) {
    if (isComponentError(thrown)) return { kind: 'thrown', js: thrown.payload };
    throw thrown;
  }
}

/** The class is one of the generated code's own, so its name and its own property are all there is to know it by. */
function isComponentError(thrown: unknown): thrown is { payload: unknown } {
  return (
    thrown instanceof Error &&
    thrown.constructor.name === 'ComponentError' &&
    Object.hasOwn(thrown, 'payload')
  );
}

function asked<T>(text: string, converted: Converted<T>): T {
  if (converted.ok) return converted.value;
  throw new HostFailure('bad-request', `${text}: ${converted.problem.path} ${converted.problem.message}`);
}

/** A value that jco lifted and that is none of its type came from a guest that broke the canonical ABI. */
function lifted<T>(converted: Converted<T>): T {
  if (converted.ok) return converted.value;
  throw new Trap('other', `${converted.problem.path} ${converted.problem.message}`.trim());
}
