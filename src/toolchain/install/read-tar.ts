import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import type { Member } from './judge-member.ts';
import type { Visit } from './visit.ts';

/**
 * Visits the members of a .tar.gz in order; `maxBytes` is the most that it may unpack to, headers and padding included.
 * @throws what the visitor throws, and errors of zlib and tar-stream
 */
export async function readTar(file: string, maxBytes: number, visit: Visit): Promise<void> {
  const members = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), atMost(maxBytes), members);
  const visiting = (async () => {
    for await (const entry of members) {
      await visit(describe(entry.header), entry as AsyncIterable<Uint8Array>);
      entry.resume();
    }
  })();
  // Each ends the other; the one that failed by itself says why.
  const [read, visited] = await Promise.allSettled([reading, visiting]);
  const reasons = [visited, read].flatMap((one) =>
    one.status === 'rejected' ? [one.reason as unknown] : [],
  );
  if (reasons.length > 0) throw reasons.find((reason) => !isConsequence(reason)) ?? reasons[0];
}

function isConsequence(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || /premature close|was destroyed/i.test(message);
}

function atMost(maxBytes: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Error(`it unpacks to more than ${maxBytes} bytes`);
      yield chunk;
    }
  };
}

function describe({ name, type, mode, size }: Header): Member {
  const file = type === 'file' || type === 'contiguous-file';
  const known = file ? 'file' : type === 'directory' ? 'directory' : 'other';
  return { name, type: known, kind: type ?? 'thing of no known kind', mode: mode ?? 0, size: size ?? 0 };
}
