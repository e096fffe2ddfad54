import { type Endings, OutputLimit } from './endings.ts';
import type { Sink } from './streams.ts';

/** What a guest wrote to stdout and stderr, kept up to a limit over both, counted beyond it. */
export class Output {
  /** Bytes that the guest wrote, those beyond the limit included. */
  written = 0;
  readonly #stdout: Uint8Array[] = [];
  readonly #stderr: Uint8Array[] = [];
  readonly #limit: number;
  readonly #endings: Endings;

  constructor(limit: number, endings: Endings) {
    this.#limit = limit;
    this.#endings = endings;
  }

  readonly toStdout: Sink = (bytes) => this.#write(this.#stdout, bytes);
  readonly toStderr: Sink = (bytes) => this.#write(this.#stderr, bytes);

  get stdout(): Uint8Array {
    return concat(this.#stdout);
  }

  get stderr(): Uint8Array {
    return concat(this.#stderr);
  }

  #write(chunks: Uint8Array[], bytes: Uint8Array): void {
    const room = Math.max(0, this.#limit - this.written);
    this.written += bytes.byteLength;
    // Copied: what jco hands over may be a view of the guest's memory.
    if (room > 0 && bytes.byteLength > 0) chunks.push(bytes.slice(0, room));
    if (bytes.byteLength > room) this.#endings.end(new OutputLimit(this.#limit));
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.byteLength;
  }
  return whole;
}
