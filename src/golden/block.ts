import type { Finding } from '../check/finding.ts';
import { readCall, readStub } from './call.ts';
import { type Item, trimmed } from './lines.ts';
import { readOutcome } from './outcome.ts';
import { decodeLine } from './output.ts';
import { invalid, isProblem, type Problem } from './problem.ts';
import type { Source } from './source.ts';
import type {
  CaseText,
  DirectiveText,
  ExpectedText,
  OutputLine,
  Piece,
  StepText,
  StubText,
} from './transcript.ts';

/** The lines between two blank ones, read but not yet a case. */
export interface Block extends Pick<CaseText, 'start' | 'end' | 'steps' | 'stdout' | 'stderr' | 'problems'> {
  readonly comments: readonly Piece[];
  readonly directives: readonly DirectiveText[];
}

interface Draft {
  readonly comments: Piece[];
  readonly directives: DirectiveText[];
  readonly steps: DraftStep[];
  readonly stdout: OutputLine[];
  readonly stderr: OutputLine[];
}

type DraftStep = StepText & { stubs: StubText[]; expected: ExpectedText; end: number };

/** Reads one line into the draft, or says why not. */
type Take = (draft: Draft, item: Item, source: Source) => Problem | null;

export function readBlock(source: Source, items: readonly Item[]): Block {
  const draft: Draft = { comments: [], directives: [], steps: [], stdout: [], stderr: [] };
  const problems: Finding[] = [];
  for (const item of items) {
    // What stands before the first call is one slip, whatever follows it.
    if (problems.length > 0 && draft.steps.length === 0 && OF_A_CALL.has(item.class)) continue;
    const problem = item.broken ?? TAKE[item.class](draft, item, source);
    if (problem !== null) problems.push(invalid(source, problem));
    // A call that cannot be read leaves the lines after it without their call: one finding is enough.
    if (problem !== null && item.class === '>') break;
  }
  const broken = items.some((item) => item.class === '>') && draft.steps.length === 0;
  if (broken) draft.steps.push(unreadable(items));
  return { ...draft, problems, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

/** Lines that belong to the call before them. */
const OF_A_CALL: ReadonlySet<Item['class']> = new Set(['value', '!', '<', 'stdout|', 'stderr|']);

const TAKE: Readonly<Record<Item['class'], Take>> = {
  blank: () => null,
  '//': () => null,
  '#': (draft, { body }) => {
    draft.comments.push(body);
    return null;
  },
  '@': (draft, { body }) => {
    const key = /^\S*/.exec(body.text)?.[0] ?? '';
    const value = trimmed(body.text, key.length, body.text.length);
    draft.directives.push({
      key: { text: key, start: body.start },
      value: { text: value.text, start: body.start + value.start },
    });
    return null;
  },
  '>': (draft, item) => {
    const call = readCall(item.body);
    if (isProblem(call)) return call;
    draft.steps.push({ ...call, start: item.start, end: item.end, stubs: [], expected: { kind: 'none' } });
    return null;
  },
  '<': (draft, item) => {
    const step = draft.steps.at(-1);
    if (step === undefined) return orphan(item, 'an imported call');
    if (step.expected.kind !== 'none') {
      return {
        at: item.start,
        message: 'an imported call stands after the result',
        hint: 'write `<` lines between the call and its result',
      };
    }
    const stub = readStub(item);
    if (isProblem(stub)) return stub;
    step.stubs.push(stub);
    step.end = item.end;
    return null;
  },
  '!': (draft, item) => {
    const outcome = readOutcome(item);
    return isProblem(outcome) ? outcome : expectOutcome(draft, item, outcome);
  },
  value: (draft, item) => {
    const { body, start, end } = item;
    return expectOutcome(draft, item, { kind: 'value', value: body, start, end });
  },
  'stdout|': (draft, item) => takeOutput(draft, item, draft.stdout),
  'stderr|': (draft, item) => takeOutput(draft, item, draft.stderr),
};

function expectOutcome(draft: Draft, item: Item, expected: ExpectedText): Problem | null {
  const step = draft.steps.at(-1);
  if (step === undefined) return orphan(item, 'a result');
  if (step.expected.kind !== 'none') {
    return {
      at: item.body.start,
      message: 'a second result for one call',
      hint: 'a call has one result; start a comment with `#`, another call with `>`',
    };
  }
  step.expected = expected;
  return null;
}

function takeOutput(draft: Draft, item: Item, lines: OutputLine[]): Problem | null {
  if (draft.steps.length === 0) return orphan(item, 'output');
  lines.push({ start: item.start, end: item.end, bytes: decodeLine(item.body.text) });
  return null;
}

function orphan(item: Item, what: string): Problem {
  return {
    at: item.start,
    message: `${what} stands here without a call before it`,
    hint: meantCall(item) ?? 'a case starts with a `>` line and goes on to the next blank line',
  };
}

/** `$ add(1, 2)` and `add(1, 2)`: a call without its mark. `some(1)` is a value as well. */
function meantCall({ class: kind, body: { text } }: Item): string | null {
  const call =
    /^(?:[$%]\s*)?((?:[A-Za-z][\w-]*\s*=\s*)?(?!(?:some|ok|err)\()[A-Za-z][\w:/.@-]*\(.*\))$/s.exec(text);
  return kind === 'value' && call !== null ? `write \`> ${call[1]}\`` : null;
}

/** Stands for a call that could not be read, so that the block is a case that fails rather than none. */
function unreadable(items: readonly Item[]): DraftStep {
  const item = items.find((candidate) => candidate.class === '>');
  const { body, start, end } = item ?? { body: { text: '', start: 0 }, start: 0, end: 0 };
  const callEnd = body.start + body.text.length;
  return { variable: null, name: body, args: [], callEnd, stubs: [], expected: { kind: 'none' }, start, end };
}
