import { Failure, WasiTrap } from './endings.ts';
import { Pollable, type Waiting } from './poll.ts';

/** `error` of wasi:io: a stream's last operation, told as text. */
export class IoError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }

  toDebugString(): string {
    return this.code;
  }
}

export type StreamError = { tag: 'closed' } | { tag: 'last-operation-failed'; val: IoError };

export const CLOSED = new Failure<StreamError>({ tag: 'closed' });

/** Next bytes, at most `length`; null at the end. Throws a `Failure` of an error code. */
export type Source = (length: number) => Uint8Array | null;
export type Sink = (bytes: Uint8Array) => void;

/** Most bytes given or taken at once. */
const CHUNK = 65_536n;
/** Bound of `blocking-write-and-flush` by the standard: more is a trap. */
const MAX_BLOCKING_WRITE = 4_096;

const asStreamError = (thrown: unknown): unknown =>
  thrown instanceof Failure && typeof thrown.payload === 'string'
    ? new Failure<StreamError>({ tag: 'last-operation-failed', val: new IoError(thrown.payload) })
    : thrown;

/** `input-stream`. Reading never waits, so the blocking forms are the plain ones. */
export class InputStream {
  readonly #waiting: Waiting;
  readonly #source: Source;

  constructor(waiting: Waiting, source: Source) {
    this.#waiting = waiting;
    this.#source = source;
  }

  read(length: bigint): Uint8Array {
    const bytes = this.#take(length);
    if (bytes === null) throw CLOSED;
    return bytes;
  }

  blockingRead(length: bigint): Uint8Array {
    return this.read(length);
  }

  skip(length: bigint): bigint {
    return BigInt(this.read(length).byteLength);
  }

  blockingSkip(length: bigint): bigint {
    return this.skip(length);
  }

  subscribe(): Pollable {
    return new Pollable(this.#waiting, null);
  }

  #take(length: bigint): Uint8Array | null {
    try {
      return this.#source(Number(length < CHUNK ? length : CHUNK));
    } catch (thrown) {
      throw asStreamError(thrown);
    }
  }
}

/** `output-stream`. Writing never waits. */
export class OutputStream {
  readonly #waiting: Waiting;
  readonly #sink: Sink;

  constructor(waiting: Waiting, sink: Sink) {
    this.#waiting = waiting;
    this.#sink = sink;
  }

  checkWrite(): bigint {
    return CHUNK;
  }

  write(bytes: Uint8Array): void {
    try {
      this.#sink(bytes);
    } catch (thrown) {
      throw asStreamError(thrown);
    }
  }

  blockingWriteAndFlush(bytes: Uint8Array): void {
    if (bytes.byteLength > MAX_BLOCKING_WRITE) {
      throw new WasiTrap(`blocking-write-and-flush takes at most ${MAX_BLOCKING_WRITE} bytes`);
    }
    this.write(bytes);
  }

  flush(): void {}

  blockingFlush(): void {}

  writeZeroes(length: bigint): void {
    this.write(new Uint8Array(Number(length < CHUNK ? length : CHUNK)));
  }

  blockingWriteZeroesAndFlush(length: bigint): void {
    this.writeZeroes(length);
  }

  splice(source: InputStream, length: bigint): bigint {
    const bytes = source.read(length);
    this.write(bytes);
    return BigInt(bytes.byteLength);
  }

  blockingSplice(source: InputStream, length: bigint): bigint {
    return this.splice(source, length);
  }

  subscribe(): Pollable {
    return new Pollable(this.#waiting, null);
  }
}

/** A source over bytes that are there already. */
export function bytesSource(bytes: Uint8Array): Source {
  let position = 0;
  return (length) => {
    if (position >= bytes.byteLength) return null;
    const part = bytes.slice(position, position + length);
    position += part.byteLength;
    return part;
  };
}
