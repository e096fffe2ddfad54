import { randomStreams } from '../random.ts';

const { random: stream } = randomStreams(0n);

/** Stands in for `@bytecodealliance/preview2-shim/random`. Hash seeds are all that jco's tools ask it for. */
export const random = {
  getRandomBytes: (length: bigint) => stream.bytes(length),
  getRandomU64: () => stream.u64(),
};
