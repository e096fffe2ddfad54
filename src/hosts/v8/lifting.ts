import { DirtyBits } from './dirty-bits.ts';
import { Trap } from './trap.ts';

/**
 * What the generated code lifts through instead of what jco would have it use: counted against the limit of lifted
 * values, and as strict as the canonical ABI.
 */
export class Lifting {
  #limit = Number.POSITIVE_INFINITY;
  #lifted = 0;
  readonly dirty = new DirtyBits();
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** Starts the count of one call. */
  begin(limit: number): void {
    this.#limit = limit;
    this.#lifted = 0;
  }

  count(bytes: number): void {
    this.#lifted += bytes;
    if (this.#lifted > this.#limit) {
      throw new Trap('value-limit', `the guest handed over more than ${this.#limit} bytes in one call`);
    }
  }

  /** `ArrayBuffer.prototype.slice` would quietly give less than was asked for. */
  slice(buffer: ArrayBuffer, start: number, end: number): ArrayBuffer {
    if (end > buffer.byteLength) {
      throw new Trap(
        'out-of-bounds',
        `a list ends at ${end}, beyond the ${buffer.byteLength} bytes of memory`,
      );
    }
    this.count(end - start);
    return buffer.slice(start, end);
  }

  decode(bytes: Uint8Array): string {
    this.count(bytes.byteLength);
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw new Trap('invalid-utf8', `a string of ${bytes.byteLength} bytes is not UTF-8`);
    }
  }
}

/**
 * The canonical ABI lets no call leave the component while it allocates for its host (`may_leave`); jco has the flags
 * and asks them at each import, but leaves them up around `cabi_realloc`.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md (canon lower, may_leave)
 */
export function withoutLeaving(
  realloc: (...args: number[]) => number,
  flags: ReadonlyMap<number, WebAssembly.Global>,
): (...args: number[]) => number {
  return (...args) => {
    for (const flag of flags.values()) flag.value = 0;
    const pointer = realloc(...args);
    // Not restored after a trap: the instance is dead.
    for (const flag of flags.values()) flag.value = 1;
    return pointer;
  };
}
