/** A binary that does not follow the format, with the byte offset from the start of the file. */
export class MalformedWasm extends Error {
  readonly offset: number;

  constructor(offset: number, problem: string) {
    super(`${problem} (at byte ${offset})`);
    this.name = 'MalformedWasm';
    this.offset = offset;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A window of a binary, read from front to back. Whatever does not fit throws `MalformedWasm`. */
export class Bytes {
  readonly #data: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(data: Uint8Array, start = 0, end = data.length) {
    this.#data = data;
    this.#at = start;
    this.#end = end;
  }

  get offset(): number {
    return this.#at;
  }

  get done(): boolean {
    return this.#at >= this.#end;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  fail(problem: string): never {
    throw new MalformedWasm(this.#at, problem);
  }

  peek(): number {
    const byte = this.done ? undefined : this.#data[this.#at];
    return byte ?? this.fail('the binary ends in the middle of an item');
  }

  byte(): number {
    const byte = this.peek();
    this.#at += 1;
    return byte;
  }

  /** Unsigned LEB128 of 32 bits. Spec: https://webassembly.github.io/spec/core/binary/values.html#integers */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      if (shift === 28 && byte > 0x0f) this.fail('a number has more than 32 bits');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return this.fail('a number has more than 32 bits');
  }

  /** A LEB128 of any width whose value does not matter here. */
  skipInteger(): void {
    for (let length = 0; length < 10; length += 1) if (this.byte() < 0x80) return;
    this.fail('a number has more than 64 bits');
  }

  skip(length: number): void {
    if (length > this.#end - this.#at)
      this.fail(`${length} bytes are announced, ${this.#end - this.#at} are left`);
    this.#at += length;
  }

  /** The next bytes as a window of their own; this one goes on after them. */
  window(length: number): Bytes {
    const start = this.#at;
    this.skip(length);
    return new Bytes(this.#data, start, this.#at);
  }

  /** The next bytes, not copied. */
  bytes(length: number): Uint8Array {
    const start = this.#at;
    this.skip(length);
    return this.#data.subarray(start, this.#at);
  }

  /** A byte that stands before something optional. */
  maybe<T>(item: () => T): T | null {
    const present = this.byte();
    if (present > 1) this.fail('neither present nor absent');
    return present === 1 ? item() : null;
  }

  name(): string {
    const length = this.u32();
    const start = this.#at;
    this.skip(length);
    try {
      return UTF8.decode(this.#data.subarray(start, this.#at));
    } catch {
      throw new MalformedWasm(start, 'a name is not UTF-8');
    }
  }

  /** `vec(item)`. Every item takes a byte at least, so a count beyond the bytes left is refused before it costs anything. */
  vector<T>(item: () => T): T[] {
    const count = this.u32();
    if (count > this.#end - this.#at)
      this.fail(`${count} items are announced, ${this.#end - this.#at} bytes are left`);
    const items: T[] = [];
    for (let index = 0; index < count; index += 1) items.push(item());
    return items;
  }
}
