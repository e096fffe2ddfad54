/** Bytes of one output stream, bounded: what a tool says first and what it says last are both worth reading. */
export interface Capture {
  readonly add: (chunk: Buffer) => void;
  readonly text: () => string;
  /** What was written, where nothing was left out; null otherwise. */
  readonly bytes: () => Uint8Array | null;
  /** Bytes that were written and are not in `text`. */
  readonly dropped: () => number;
}

/** Keeps the first three quarters of `limit` bytes and the last quarter; the gap is named in the text. */
export function capture(limit: number): Capture {
  const headLimit = Math.ceil((limit * 3) / 4);
  const tailLimit = limit - headLimit;
  const head: Buffer[] = [];
  let headBytes = 0;
  let tail = Buffer.alloc(0);
  let dropped = 0;
  const add = (chunk: Buffer) => {
    const first = chunk.subarray(0, headLimit - headBytes);
    if (first.length > 0) head.push(first);
    headBytes += first.length;
    const rest = chunk.subarray(first.length);
    if (rest.length === 0) return;
    const joined = Buffer.concat([tail, rest]);
    const kept = tailLimit === 0 ? Buffer.alloc(0) : joined.subarray(-tailLimit);
    dropped += joined.length - kept.length;
    tail = kept;
  };
  const text = () => {
    const start = Buffer.concat(head);
    if (dropped === 0) return Buffer.concat([start, tail]).toString('utf8');
    return `${start.toString('utf8')}\n… ${dropped} bytes left out …\n${tail.toString('utf8')}`;
  };
  const bytes = () => (dropped === 0 ? Buffer.concat([...head, tail]) : null);
  return { add, text, bytes, dropped: () => dropped };
}
