import { writeSync } from 'node:fs';
import { lines } from '../lines.ts';
import type { FromHost, ToHost } from '../protocol.ts';

/** Writes messages to the real standard output before anything else runs: the guest's next call may never end. */
export function send(...messages: readonly FromHost[]): void {
  const lines = Buffer.from(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  let written = 0;
  while (written < lines.byteLength) {
    try {
      written += writeSync(1, lines, written);
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
