import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../src/golden/parse.ts';
import { planCase, scopeOf } from '../../src/golden/plan.ts';
import { suggestValue } from '../../src/golden/suggest-value.ts';
import { LIMITS } from './fake-host.ts';
import { KITCHEN, S32, STRING } from './kitchen.ts';

/** The hints of a transcript's first case: of its text, of its plan, and of a result that is none of its type. */
function hints(text: string): (string | null | undefined)[] {
  const { source, cases, problems } = parseTranscript('a.transcript', text);
  const [first] = cases;
  const read = [...problems, ...(first?.problems ?? [])];
  if (read.length > 0 || first === undefined) return read.map(({ hint }) => hint);
  const beside = { files: new Map(), trees: new Map() };
  const plan = planCase(source, first, scopeOf(KITCHEN, LIMITS), beside);
  if (!('steps' in plan)) return plan.map(({ hint }) => hint);
  return plan.steps.flatMap(({ expected }) =>
    expected.kind === 'unreadable' ? [expected.problem.hint] : [],
  );
}

const RECORD = 'record what it answers: `component-check golden --update`';

describe('hints of what a newcomer writes', () => {
  it.each([
    ['> echo(World)', 'write `"World"`'],
    ["> echo('World')", 'write `"World"`'],
    ['> echo(3)', 'write `"3"`'],
    ['> greet("3")', 'write `3`'],
    ['> echo("a")\nhello, World', `write \`"hello, World"\`; or ${RECORD}`],
    [
      '> items()\n3',
      `${RECORD}; where the WIT has changed, first lay out list<string> anew in Go (or regenerate the bindings): until then the answer is garbage`,
    ],
    // A hint of the value's own ends without its full stop.
    ['> echo("a")\n"\\q"', expect.stringMatching(/[^.]; or record/)],
    ['> area(1, 2)', null],
    ['> greet()', 'its signature is greet(p0: s32) -> string'],
    ['> spin(1)', 'its signature is spin()'],
    ['> echo("a"', 'write the `)` that belongs to it'],
    ['> greet(x)', undefined],
  ])('%j', (text, hint) => {
    const [found] = hints(text);
    if (hint === null) expect(found).toContain('write one of');
    else expect(found ?? undefined).toEqual(hint);
  });

  it.each([
    ['$ ops.area(1, 2)\n3', 'write `> ops.area(1, 2)`'],
    ['ops.area(1, 2)\n3\nstdout| x', 'write `> ops.area(1, 2)`'],
    ['c = counter(1)', 'write `> c = counter(1)`'],
  ])('a call without its mark is one finding: %j', (text, hint) => {
    expect(hints(text)).toEqual([hint]);
  });

  it.each(['some(1)', '5', '"f(1)"'])('a value without a call is no call: %j', (text) => {
    expect(hints(text)).toEqual([expect.stringContaining('a case starts with a `>` line')]);
  });

  it('keeps the case that follows a slip, with its name', () => {
    const { cases } = parseTranscript('a.transcript', '5\n# name\n> spin()\n');
    expect(cases).toMatchObject([{ name: 'name', problems: [{}] }]);
  });
});

it('suggests only what is a value of the type', () => {
  expect(suggestValue('x'.repeat(300), STRING)).toBeNull();
  expect(suggestValue('"x"', S32)).toBeNull();
  expect(suggestValue('"a"', { kind: 'char' })).toBe("'a'");
  expect(suggestValue('"true"', { kind: 'bool' })).toBe('true');
});
