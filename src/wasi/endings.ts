/** A guest's own `exit`. The adapter lets 0 and 1 through. */
export class Exit extends Error {
  readonly code: 0 | 1;

  constructor(code: 0 | 1) {
    super(`the guest called exit(${code})`);
    this.code = code;
  }
}

/** The guest wrote more than it may. */
export class OutputLimit extends Error {
  constructor(limit: number) {
    super(`the guest wrote more than ${limit} bytes`);
  }
}

/** The guest waits for something that can never come: nothing ready, and no timer set. */
export class BlockedForever extends Error {
  constructor() {
    super('the guest waits with no timer set and nothing ready');
  }
}

/** The guest broke a rule of WASI for which the standard asks a trap. */
export class WasiTrap extends Error {}

/**
 * How the run ended, from inside WASI. A guest with exception handling can catch what an import throws, so the first
 * ending is kept: whatever the guest does afterwards, that is how its run ended.
 */
export class Endings {
  first: Error | null = null;

  end(error: Error): never {
    this.first ??= error;
    throw this.first;
  }
}

/** The error side of a WASI `result`: jco reads an own property `payload` and rethrows anything that is an `Error`. */
export class Failure<T> {
  readonly payload: T;

  constructor(payload: T) {
    this.payload = payload;
  }
}
