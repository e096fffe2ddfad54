import { Bytes } from './bytes.ts';
import { rewrite, unsigned } from './rewrite.ts';

/** A component whose large core modules have no code and no data, and what these modules were. */
export interface WithoutCode {
  readonly component: Uint8Array;
  /** The modules that were replaced, as they stand in `component` and as they were. */
  readonly replaced: readonly { readonly hollow: Uint8Array; readonly original: Uint8Array }[];
}

const CUSTOM = 0;
const CORE_MODULE = 1;
const CODE = 10;
const DATA = 11;
/** Below this a module costs nothing to read whole. */
const LARGE = 65_536;
/** A body without locals that is `unreachable`. */
const BODY = [3, 0, 0x00, 0x0b];
/** A passive segment of no bytes. */
const SEGMENT = [1, 0];

/**
 * What a code generator needs of a component: every type, import, export and instance, without the megabytes of code and
 * data that it would only validate and copy. Only modules at the component's top level are hollowed out.
 * Throws `MalformedWasm`. Spec: https://webassembly.github.io/spec/core/binary/modules.html
 */
export function withoutCode(component: Uint8Array): WithoutCode {
  const replaced: { hollow: Uint8Array; original: Uint8Array }[] = [];
  const rewritten = rewrite(component, (id, body) => {
    if (id !== CORE_MODULE || body.length < LARGE) return null;
    const hollow = hollowOut(body);
    replaced.push({ hollow, original: body });
    return hollow;
  });
  return { component: rewritten, replaced };
}

function hollowOut(module: Uint8Array): Uint8Array {
  return rewrite(module, (id, body) => {
    if (id === CODE) return repeated(body, BODY);
    if (id === DATA) return repeated(body, SEGMENT);
    return id === CUSTOM ? new Uint8Array([0]) : null;
  });
}

/** As many items as there were, because other sections count them. */
function repeated(body: Uint8Array, item: readonly number[]): Uint8Array {
  const count = new Bytes(body).u32();
  const items = Array.from({ length: count }, () => item).flat();
  return Uint8Array.from([...unsigned(count), ...items]);
}
