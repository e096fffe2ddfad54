/** A bound on one message: a value of 128 MiB, as text. */
const MAX_LINE = 512 * 1024 * 1024;

/** Lines by LF; what follows the last LF is a line of its own unless it is empty. Throws RangeError beyond the bound. */
export async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
      parts = [];
      length = 0;
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    length += chunk.byteLength - start;
    if (length > MAX_LINE) throw new RangeError(`a line of more than ${MAX_LINE} bytes`);
  }
  const rest = Buffer.concat(parts).toString('utf8');
  if (rest !== '') yield rest;
}
