import type { RunDone } from '../hosts/protocol.ts';
import { expectedOutput, firstUnmatched, markedLines } from './judge-output.ts';
import { encodeText } from './output.ts';
import type { CasePlan } from './plan.ts';
import { type Edit, removal } from './source.ts';
import type { CaseText, OutputLine } from './transcript.ts';

/** The edits that make a case show what it wrote. `trapped`: it has newly come to a trap, whose first words belong to it. */
export function outputEdits({ case: text }: CasePlan, done: RunDone, trapped: boolean): Edit[] {
  const stdout = Buffer.from(done.stdout, 'base64');
  const stderr = Buffer.from(done.stderr, 'base64');
  const edits: Edit[] = [];
  if (!expectedOutput(text.stdout).equals(stdout)) {
    edits.push(
      ...replaceLines(text.stdout, markedLines('stdout|', stdout), text.stderr[0]?.start ?? null, text),
    );
  }
  const unmatched = firstUnmatched(text.stderr, stderr) !== null;
  if (unmatched || (trapped && text.stderr.length === 0 && stderr.length > 0)) {
    edits.push(...replaceLines(text.stderr, firstWords(stderr), null, text));
  }
  return edits;
}

/** The first line of stderr, up to an address: those move with every edit of the source. */
function firstWords(stderr: Buffer): string {
  if (stderr.length === 0) return '';
  const line = stderr.toString('latin1').split('\n', 1)[0] ?? '';
  const stable = line.replace(/0x[0-9a-f]{4,}.*$/, '');
  const words = encodeText(Buffer.from(stable, 'latin1'));
  return words === '' ? 'stderr|' : `stderr| ${words}`;
}

/** New lines in the place of the old ones; where there are none, before `before` or at the end of the case. */
function replaceLines(
  old: readonly OutputLine[],
  text: string,
  before: number | null,
  whole: CaseText,
): Edit[] {
  const [first, ...others] = old;
  if (first === undefined) {
    const at = before === null ? lastLine(whole) : before - 1;
    return text === '' ? [] : [{ start: at, end: at, text: `\n${text}` }];
  }
  const head = text === '' ? removal(first) : { start: first.start, end: first.end, text };
  return [head, ...others.map(removal)];
}

/** The end of the last line of a case that is no comment or directive. */
function lastLine({ steps, stdout, stderr }: CaseText): number {
  const expected = steps.flatMap((step) => (step.expected.kind === 'none' ? [] : [step.expected]));
  return Math.max(...[...steps, ...expected, ...stdout, ...stderr].map(({ end }) => end));
}
