import { writeSync } from 'node:fs';
import { lines } from '../lines.ts';
import type { FromHost, ToHost } from '../protocol.ts';

/** Writes a message to the real standard output before anything else runs: the guest's next call may never end. */
export function send(message: FromHost): void {
  const line = Buffer.from(`${JSON.stringify(message)}\n`);
  let written = 0;
  while (written < line.byteLength) {
    try {
      written += writeSync(1, line, written);
    } catch (error) {
      // The pipe is full and not blocking; the parent reads.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Messages, one a line. Throws on a line that is none: nobody but our parent writes here. */
export async function* messages(input: AsyncIterable<Buffer>): AsyncGenerator<ToHost> {
  for await (const line of lines(input)) yield JSON.parse(line) as ToHost;
}
