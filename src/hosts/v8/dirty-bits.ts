import type { DirtyBits as Dirty, ExportPath } from '../protocol.ts';

/**
 * What the guest hands over in more bits than its type has. The canonical ABI says what each host reads then; jco's own
 * code throws a TypeError. The first of each type is kept, for each function that it was handed to.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md (lift_flat, load)
 */
export class DirtyBits {
  /** By type: lifted since the last call of an import. */
  #lifted = new Map<Dirty['type'], Omit<Dirty, 'importPath'>>();
  #seen = new Map<string, Dirty>();

  /** Starts the record of one step. */
  begin(): void {
    this.#lifted = new Map();
    this.#seen = new Map();
  }

  /** A bool that is neither 0 nor 1. */
  bool(value: number): boolean {
    this.#lift({ type: 'bool', value, read: 1 });
    return true;
  }

  /** An integer outside of its type, which is narrower than the core type that carries it. */
  narrow(value: number, min: number, max: number): number {
    const span = max - min + 1;
    const read = ((((value - min) % span) + span) % span) + min;
    const bits = span === 256 ? 8 : 16;
    this.#lift({ type: min < 0 ? `s${bits}` : `u${bits}`, value, read });
    return read;
  }

  /** Flags with bits that the type has no names for. */
  flags(value: number, beyond: number): void {
    this.#lift({ type: 'flags', value: value >>> 0, read: (value & ~beyond) >>> 0 });
  }

  /** What was lifted until now were the arguments of an imported function. */
  handedTo(importPath: ExportPath): void {
    if (this.#lifted.size > 0) this.#settle(importPath);
  }

  /** All of the step; what no import took is the result's, or WASI's. */
  end(): readonly Dirty[] {
    this.#settle(null);
    return [...this.#seen.values()];
  }

  #lift(dirty: Omit<Dirty, 'importPath'>): void {
    if (!this.#lifted.has(dirty.type)) this.#lifted.set(dirty.type, dirty);
  }

  #settle(importPath: ExportPath | null): void {
    for (const dirty of this.#lifted.values()) {
      const key = JSON.stringify([importPath, dirty.type]);
      if (!this.#seen.has(key)) this.#seen.set(key, { importPath, ...dirty });
    }
    this.#lifted.clear();
  }
}
