import type { ValType } from '../wit/model.ts';
import { payloadFrom, valueFrom } from './from-js.ts';
import { type Converted, type Handles, Misshapen, Trail } from './js-trail.ts';
import { jsOf, payload } from './to-js.ts';
import type { Value } from './value.ts';

/**
 * How a call ended in JavaScript. jco unpacks a `result` that is the function's own: `ok` is returned, `err` is thrown as an error
 * whose `payload` it is. `thrown` is that payload; anything else that was thrown is a trap, and the host's business.
 */
export type JsOutcome =
  | { readonly kind: 'returned'; readonly js: unknown }
  | { readonly kind: 'thrown'; readonly js: unknown };

/** The value that a call of a function with this result type came to; null where it has none. */
export function fromJsOutcome(
  outcome: JsOutcome,
  type: ValType | null,
  handles: Handles | null = null,
): Converted<Value | null> {
  const trail = new Trail(handles);
  return trail.settle(() => {
    if (type?.kind === 'result') {
      const name = outcome.kind === 'returned' ? 'ok' : 'err';
      return { kind: 'result', case: name, value: payloadFrom(name, outcome.js, type[name], trail) };
    }
    if (outcome.kind === 'thrown')
      throw new Misshapen('the function has no result type, and an error was thrown');
    return type === null ? null : valueFrom(outcome.js, type, trail);
  });
}

/** What a host function must do to answer with this value: return `js`, or throw an object whose `payload` is `js`. */
export function toJsOutcome(
  value: Value | null,
  type: ValType | null,
  handles: Handles | null = null,
): Converted<JsOutcome> {
  const trail = new Trail(handles);
  return trail.settle(() => {
    if (value === null && type === null) return { kind: 'returned', js: undefined };
    if (value === null || type === null)
      throw new Misshapen(type === null ? 'the function has no result' : 'the result is missing');
    if (value.kind !== 'result' || type.kind !== 'result')
      return { kind: 'returned', js: jsOf(value, type, trail) };
    const js = payload(value.case, value.value, type[value.case], trail);
    return { kind: value.case === 'ok' ? 'returned' : 'thrown', js };
  });
}
