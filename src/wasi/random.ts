import { WasiTrap } from './endings.ts';

const U64 = (value: bigint) => BigInt.asUintN(64, value);

/** wasmtime's own bound for one request. */
const MAX_BYTES = 64n * 1024n * 1024n;

/** SplitMix64 (Steele, Lea, Flood 2014), as in https://prng.di.unimi.it/splitmix64.c. */
export class SplitMix64 {
  #state: bigint;

  constructor(seed: bigint) {
    this.#state = U64(seed);
  }

  next(): bigint {
    this.#state = U64(this.#state + 0x9e3779b97f4a7c15n);
    let z = this.#state;
    z = U64((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = U64((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  }
}

/** A stream of bytes: each SplitMix64 output gives eight, little-endian, and none is lost between two requests. */
export class RandomStream {
  readonly #generator: SplitMix64;
  #left = 0;
  #rest = 0n;

  constructor(seed: bigint) {
    this.#generator = new SplitMix64(seed);
  }

  bytes(length: bigint): Uint8Array {
    if (length > MAX_BYTES)
      throw new WasiTrap(`${length} random bytes asked for at once; ${MAX_BYTES} is the most`);
    const bytes = new Uint8Array(Number(length));
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = this.#byte();
    return bytes;
  }

  u64(): bigint {
    const bytes = this.bytes(8n);
    return new DataView(bytes.buffer).getBigUint64(0, true);
  }

  #byte(): number {
    if (this.#left === 0) {
      this.#rest = this.#generator.next();
      this.#left = 8;
    }
    const byte = Number(this.#rest & 0xffn);
    this.#rest >>= 8n;
    this.#left -= 1;
    return byte;
  }
}

/** Stream i starts from the (i+1)th SplitMix64 output of the seed. */
export function randomStreams(seed: bigint) {
  const seeds = new SplitMix64(seed);
  const random = new RandomStream(seeds.next());
  const insecure = new RandomStream(seeds.next());
  const insecureSeed = new RandomStream(seeds.next());
  return { random, insecure, insecureSeed };
}
