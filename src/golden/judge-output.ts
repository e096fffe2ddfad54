import type { Finding } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { formatBytes } from '../count.ts';
import type { RunDone } from '../hosts/protocol.ts';
import { encodeLines, encodeText } from './output.ts';
import { locate } from './source.ts';
import type { Bench } from './step-text.ts';
import type { CaseText, OutputLine } from './transcript.ts';
import { inline, shownPair } from './visible.ts';
import { withWhole } from './whole-values.ts';

/** Why the output of a case is not what its transcript shows: stdout to the byte, stderr by prefixes in order. */
export function judgeOutput(text: CaseText, done: RunDone, outputLimit: number, bench: Bench): Finding[] {
  const stdout = Buffer.from(done.stdout, 'base64');
  const stderr = Buffer.from(done.stderr, 'base64');
  if (done.outputBytes > stdout.length + stderr.length)
    return [flooded(text, done.outputBytes, outputLimit, bench)];
  return [judgeStdout(text, stdout, bench), judgeStderr(text, stderr, bench)].filter(
    (found) => found !== null,
  );
}

/** All bytes that `stdout|` lines stand for. */
export function expectedOutput(lines: readonly OutputLine[]): Buffer {
  return Buffer.concat(lines.map(({ bytes }) => bytes));
}

/** The first `stderr|` line that no line of stderr, after those matched before, begins with; null where there is none. */
export function firstUnmatched(lines: readonly OutputLine[], stderr: Uint8Array): OutputLine | null {
  const written = Buffer.from(stderr).toString('latin1').split('\n');
  let at = 0;
  for (const line of lines) {
    const prefix = Buffer.from(line.bytes).toString('latin1').replace(/\n$/, '');
    while (at < written.length && !written[at]?.startsWith(prefix)) at += 1;
    if (at === written.length) return line;
    at += 1;
  }
  return null;
}

function judgeStdout(text: CaseText, actual: Buffer, bench: Bench): Finding | null {
  const expected = expectedOutput(text.stdout);
  if (expected.equals(actual)) return null;
  const first = text.stdout[0];
  const message =
    first === undefined
      ? `the case writes ${formatBytes(actual.length)} to stdout, and the transcript shows none`
      : `the case writes something else to stdout (${formatBytes(actual.length)}, expected ${formatBytes(expected.length)})`;
  const whole = { expected: markedLines('stdout|', expected), actual: markedLines('stdout|', actual) };
  const found = finding('golden/output', {
    message,
    hint: `remove the print; or accept it: \`${bench.accept}\``,
    ...shownPair(whole.expected, whole.actual),
    location: locate(bench.source, first?.start ?? text.start),
  });
  return withWhole(found, whole, bench.keep);
}

function judgeStderr(text: CaseText, actual: Buffer, bench: Bench): Finding | null {
  const line = firstUnmatched(text.stderr, actual);
  if (line === null) return null;
  const prefix = encodeText(withoutNewline(line.bytes));
  return finding('golden/output', {
    message: `no line on stderr begins with "${inline(prefix)}"${text.stderr[0] === line ? '' : ' after the lines before it'}`,
    hint: `accept what is written now: \`${bench.accept}\``,
    ...shownPair(`stderr| ${prefix}`, markedLines('stderr|', actual)),
    location: locate(bench.source, line.start),
  });
}

function flooded(text: CaseText, written: number, limit: number, bench: Bench): Finding {
  return finding('golden/output', {
    message: `the case writes ${formatBytes(written)}, and ${formatBytes(limit)} are its limit`,
    hint: 'print less, or raise `golden.limits.output`',
    expected: `<= ${limit}`,
    actual: String(written),
    location: locate(bench.source, text.start),
  });
}

/** Output as the transcript would show it; empty for none. */
export function markedLines(marker: string, output: Uint8Array): string {
  return encodeLines(output)
    .map((line) => marker + line)
    .join('\n');
}

function withoutNewline(line: Uint8Array): Uint8Array {
  return line.at(-1) === 0x0a ? line.subarray(0, -1) : line;
}
