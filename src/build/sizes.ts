import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Sizes } from '../check/check.ts';

const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);

/** Bytes. Between chunks zlib's thread waits for ours, which reads the component meanwhile. */
const CHUNK = 4 << 20;

/**
 * Sizes in bytes: raw, gzip at level 9 and, because level 11 takes seconds, brotli only where it is asked for.
 * Runs on zlib's own threads, so cases run meanwhile.
 */
export async function measureSizes(bytes: Uint8Array, withBrotli: boolean): Promise<Sizes> {
  const [zipped, brotli] = await Promise.all([
    gzipBytes(bytes, { level: 9, chunkSize: CHUNK }),
    withBrotli ? brotliBytes(bytes, { params: brotliParameters(bytes.length) }) : null,
  ]);
  return { raw: bytes.length, gzip: zipped.length, brotli: brotli?.length ?? null };
}

function brotliParameters(size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
