import type { TypeName } from '../wit/model.ts';
import { MAX_DEPTH } from './value.ts';

/** Why a JavaScript value is not one of its type, or a value has no JavaScript form. */
export interface ShapeProblem {
  readonly message: string;
  /** `.items[3].label`, empty at the top. */
  readonly path: string;
}

export type Converted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShapeProblem };

/** What stands behind the variables that name resources. */
export interface Handles {
  /** The object that a variable holds; undefined where there is none. */
  readonly objectOf: (variable: string, resource: TypeName) => unknown;
  /** The variable for an object that came out of a call: the one it has, or a new one. */
  readonly variableOf: (object: object, resource: TypeName) => string;
}

/** How a conversion gives up; never leaves this room. */
export class Misshapen extends Error {}

/** Where in a value a conversion is. */
export class Trail {
  readonly handles: Handles | null;
  private readonly segments: string[] = [];

  constructor(handles: Handles | null) {
    this.handles = handles;
  }

  /** Converts what stands one step further in. */
  within<T>(segment: string, convert: () => T): T {
    this.segments.push(segment);
    if (this.segments.length > MAX_DEPTH)
      throw new Misshapen(`this value is nested deeper than ${MAX_DEPTH} levels`);
    const converted = convert();
    this.segments.pop();
    return converted;
  }

  settle<T>(convert: () => T): Converted<T> {
    try {
      return { ok: true, value: convert() };
    } catch (thrown) {
      if (!(thrown instanceof Misshapen)) throw thrown;
      return { ok: false, problem: { message: thrown.message, path: this.segments.join('') } };
    }
  }
}
