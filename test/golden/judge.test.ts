import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../src/golden/judge.ts';
import { parseTranscript } from '../../src/golden/parse.ts';
import { type CasePlan, planCase, scopeOf } from '../../src/golden/plan.ts';
import { compareRuns, secondRun } from '../../src/golden/twice.ts';
import type { RunResult } from '../../src/hosts/host.ts';
import type { TrapClass } from '../../src/hosts/protocol.ts';
import { type Act, type Guest, gives, LIMITS, play, traps } from './fake-host.ts';
import { KITCHEN } from './kitchen.ts';

function planned(text: string) {
  const { source, cases } = parseTranscript('a.transcript', text);
  const [one] = cases;
  if (one === undefined) throw new Error('no case');
  const plan = planCase(source, one, scopeOf(KITCHEN, LIMITS), { files: new Map(), trees: new Map() });
  if (!('run' in plan)) throw new Error(plan.map(({ message }) => message).join());
  return { plan, bench: { source, accept: 'component-check golden --update' } };
}

const run = (plan: CasePlan, guest: Guest): RunResult => play(guest, { ...plan.run, dirs: [] });

/** The judgement of a case whose steps do these things in turn. */
function judge(text: string, ...acts: (Act | NonNullable<RunResult['failure']>)[]) {
  const { plan, bench } = planned(text);
  const left = [...acts];
  const result = run(plan, () => left.shift() ?? gives(null));
  return judgeCase(plan, result, 'v8', bench);
}

const trap = (kind: TrapClass, message = '', stderr = ''): Act => ({
  outcome: { kind: 'trap', class: kind, message },
  stderr,
});
const exit = (code: 0 | 1): Act => ({ outcome: { kind: 'exit', code } });

describe('results', () => {
  it('are compared as values', () => {
    expect(judge('> half(3)\n1.50', gives('1.5'))).toMatchObject({ status: 'passed', finding: null });
    expect(judge('> half(3)\nnan', gives('nan')).status).toBe('passed');
    expect(judge('> half(3)\n0.0', gives('-0')).status).toBe('failed');
  });

  it('that differ are golden/mismatch, at the place inside the value', () => {
    const { finding } = judge('# case\n> items()\n["a", "b"]', gives('["a", "c"]'));
    expect(finding).toMatchObject({
      rule: 'golden/mismatch',
      message: 'items() answers something else at [1]: "b" → "c"',
      expected: '["a", "b"]',
      actual: '["a", "c"]',
      location: { file: 'a.transcript', line: 3, column: 1 },
    });
    expect(finding?.hint).toContain('component-check golden --update');
  });

  it('of long text name the line, and huge ones are cut', () => {
    const { finding } = judge('> echo("x")\n"one\\ntwo\\nthree"', gives('"one\\n2\\nthree"'));
    expect(finding?.message).toBe('echo("x") answers something else at line 2 of the text: "two" → "2"');
    const huge = judge('> echo("x")\n"y"', gives(`"${'z'.repeat(1e6)}"`)).finding;
    expect(huge?.actual).toContain('more characters');
    expect(huge?.actual?.length).toBeLessThan(2100);
    expect(huge?.message.length).toBeLessThan(300);
  });

  it('that nobody wrote down are golden/missing (E01), unless there is none to write', () => {
    expect(judge('> echo("x")', gives('"x"')).finding).toMatchObject({
      rule: 'golden/missing',
      actual: '"x"',
    });
    expect(judge('> spin()', gives(null)).status).toBe('passed');
    expect(judge('> c = counter(5)', gives('c')).status).toBe('passed');
  });

  it('of another type than written are golden/invalid with the answer', () => {
    expect(judge('> echo("x")\n5', gives('"x"')).finding).toMatchObject({
      rule: 'golden/invalid',
      actual: '"x"',
    });
  });

  it('that no host should give are its failure', () => {
    expect(judge('> echo("x")\n"x"', gives('5')).finding?.rule).toBe('golden/host-failed');
  });

  it('are all told where several differ', () => {
    const { finding } = judge('> half(1)\n1\n> half(2)\n2', gives('3'), gives('4'));
    expect(finding?.related.map(({ message }) => message)).toEqual(['half(2) answers something else: 2 → 4']);
  });
});

it('a case that did not end tells how long it ran', () => {
  const { plan, bench } = planned('> spin()');
  const result: RunResult = { steps: [], done: null, failure: { kind: 'timeout' }, durationMs: 1234.5 };
  expect(judgeCase(plan, result, 'v8', bench)).toMatchObject({ status: 'failed', durationMs: 1234.5 });
});

describe('traps', () => {
  it.each([
    ['! trap go-panik', trap('go-panic', 'unreachable'), 'did you mean `! trap go-panic`?'],
    ['! trap stackoverflow', trap('stack-overflow', 'call stack'), 'did you mean `! trap stack-overflow`?'],
    ['! trap something else', trap('go-panic', 'unreachable'), 'write `! trap go-panic`'],
    ['! trap go-panic', trap('out-of-bounds', 'memory access'), 'hold addresses as `uint32`'],
    ['! trap go-oom', trap('go-panic', 'unreachable'), 'write `! trap go-panic`'],
  ])('%s is told from the class that was almost written', (line, act, hint) => {
    expect(judge(`> spin()\n${line}`, act).finding?.hint).toContain(hint);
  });

  const panic = 'panic: boom [recovered]';
  it('are golden/trap where none is expected', () => {
    expect(judge('> spin()', trap('go-panic', panic)).finding).toMatchObject({
      rule: 'golden/trap',
      message: 'spin() trapped (go-panic): panic: boom [recovered]',
      actual: '! trap go-panic',
    });
  });

  it.each([
    ['! trap', trap('unreachable')],
    ['! trap go-panic', trap('go-panic', panic)],
    ['! trap panic: boom', trap('go-panic', panic)],
    ['! trap panic: boom', trap('go-panic', 'unreachable', `${panic}\n`)],
    ['! trap go-oom', trap('go-oom')],
    ['! exit 1', exit(1)],
  ])('%s expects %o', (line, act) => {
    expect(judge(`> spin()\n${line}`, act).finding).toBeNull();
  });

  it.each([
    ['! trap go-deadlock', trap('go-panic', panic), 'golden/trap'],
    ['! trap panic: bang', trap('go-panic', panic), 'golden/trap'],
    ['! trap', trap('memory-limit'), 'memory/over-limit'],
    ['', trap('go-oom'), 'memory/over-limit'],
    ['! trap', trap('blocked-forever'), 'golden/blocked-forever'],
    ['! trap', trap('output-limit'), 'golden/output'],
    ['! trap', trap('value-limit'), 'golden/trap'],
    ['! trap', exit(1), 'golden/exit'],
    ['! exit 0', exit(1), 'golden/exit'],
    ['', exit(0), 'golden/exit'],
    ['! trap', gives(null), 'golden/mismatch'],
    ['! exit 1', gives(null), 'golden/mismatch'],
  ])('%j does not expect %o', (line, act, rule) => {
    expect(judge(`> spin()\n${line}`, act).finding?.rule).toBe(rule);
  });

  it('end the case: what did not run after them is not told', () => {
    const { finding } = judge('> spin()\n> half(1)\n1\nstdout| x', trap('go-panic'));
    expect(finding).toMatchObject({ rule: 'golden/trap', related: [] });
  });

  it('at instantiation are of no call', () => {
    const { plan, bench } = planned('> spin()');
    const outcome = { kind: 'trap', class: 'unreachable', message: 'm' } as const;
    const done = play(() => gives(null), { ...plan.run, dirs: [] }).done;
    const step = { type: 'step', nonce: '', id: 1, step: -1, outcome, imports: [] } as const;
    const { finding } = judgeCase(plan, { steps: [step], done, failure: null }, 'v8', bench);
    expect(finding).toMatchObject({ rule: 'golden/trap', message: expect.stringContaining('instantiated') });
  });
});

describe('a host that does not finish', () => {
  it('by time is golden/timeout at the call that ran', () => {
    const { finding } = judge('> half(1)\n1\n> spin()', gives('1'), { kind: 'timeout' });
    expect(finding).toMatchObject({ rule: 'golden/timeout', location: { line: 3 } });
    expect(finding?.message).toContain('1,000 ms');
  });

  it('by death fails the case whatever its exit code, with its last words and no stack (D01, D21)', () => {
    const stderr = 'file:///x.mjs:1\n\nFATAL ERROR: heap out of memory\n    at f (x.mjs:1:1)\n';
    const { finding } = judge('> spin()', { kind: 'died', exitCode: 0, signal: null, stderr });
    expect(finding?.rule).toBe('golden/host-failed');
    expect(finding?.message).toBe(
      'the host process ended (exit code 0) during spin(): FATAL ERROR: heap out of memory',
    );
  });

  it('by refusal says what is not available', () => {
    const error = { type: 'error', nonce: '', id: 1, code: 'unsupported', message: 'streams' } as const;
    expect(judge('> spin()', { kind: 'error', error }).finding).toMatchObject({
      rule: 'golden/invalid',
      message: 'not available in this version: streams',
    });
    expect(judge('> spin()', { kind: 'error', error: { ...error, code: 'internal' } }).finding?.rule).toBe(
      'golden/host-failed',
    );
  });

  it('by silence, done but without an answer, is no pass', () => {
    const { plan, bench } = planned('> spin()\n> spin()');
    const result = run(plan, () => gives(null));
    expect(judgeCase(plan, { ...result, steps: result.steps.slice(0, 1) }, 'v8', bench).finding?.rule).toBe(
      'golden/host-failed',
    );
    expect(judgeCase(plan, { ...result, done: null }, 'v8', bench).finding?.rule).toBe('golden/host-failed');
  });
});

describe('output', () => {
  const wrote = (stdout: string, stderr = '') => ({ ...gives(null), stdout, stderr });

  it.each([
    ['stdout| hi', wrote('hi\n')],
    ['stdout| hi\\', wrote('hi')],
    ['stdout| \\xff\\x00', wrote('\xff\0\n')],
    ['stderr| b\nstderr| d', wrote('', 'a\nbc\nc\nde\n')],
    ['', wrote('', 'anything\n')],
  ])('%j is what was written', (lines, act) => {
    expect(judge(`> spin()\n${lines}`, act).finding).toBeNull();
  });

  it.each([
    ['', wrote('hi\n'), 'writes 3 bytes to stdout, and the transcript shows none'],
    ['stdout| hi', wrote(''), 'something else to stdout'],
    ['stdout| hi', wrote('hi'), 'something else to stdout'],
    ['stderr| b\nstderr| a', wrote('', 'a\nb\n'), 'no line on stderr begins with "a" after'],
  ])('%j is not', (lines, act, message) => {
    const { finding } = judge(`> spin()\n${lines}`, act);
    expect(finding).toMatchObject({ rule: 'golden/output', message: expect.stringContaining(message) });
  });

  it('beyond the limit is counted (D09)', () => {
    const { plan, bench } = planned('> spin()');
    const result = run(plan, () => gives(null));
    const done = result.done === null ? null : { ...result.done, outputBytes: 1 << 30 };
    expect(judgeCase(plan, { ...result, done }, 'v8', bench).finding).toMatchObject({
      rule: 'golden/output',
      actual: String(1 << 30),
    });
  });
});

describe('imported calls', () => {
  const users = 'example:host/users@0.1.0';
  const asks = (...args: string[]): Act => ({
    ...gives('"hi"'),
    imports: args.map((arg) => ({ importPath: [users, 'name-of'], args: [arg] })),
  });
  const greet = '> greet(7)\n< name-of(7) = some("Ada")\n"hi"';

  it('are those of the transcript', () => {
    expect(judge(greet, asks('7')).finding).toBeNull();
  });

  it.each([
    ['> greet(7)\n"hi"', asks('7'), 'golden/missing', 'and the transcript has no answer', 1],
    [
      '> greet(7)\n< name-of(7) = ?\n"hi"',
      asks('7'),
      'golden/missing',
      'does not say what the host answers',
      2,
    ],
    [
      greet,
      asks('8'),
      'golden/mismatch',
      'asks its host something else: example:host/users.name-of@0.1.0(8)',
      2,
    ],
    [greet, asks(), 'golden/mismatch', 'does not ask its host name-of(7)', 2],
    [greet, asks('7', '9'), 'golden/missing', 'and the transcript has no answer', 1],
  ])('%j', (text, act, rule, message, line) => {
    const { finding } = judge(text, act);
    expect(finding).toMatchObject({ rule, message: expect.stringContaining(message), location: { line } });
  });
});

describe('the second run', () => {
  it('has the next seed and day, where the case does not pin them', () => {
    const both = secondRun(planned('> spin()').plan);
    expect(both).toMatchObject({ seed: 1, clock: '946771200000000000' });
    expect(secondRun(planned('@ seed 5\n> spin()').plan)).toMatchObject({
      seed: 5,
      clock: '946771200000000000',
    });
    expect(secondRun(planned('@ seed 5\n@ clock 2020-01-01\n> spin()').plan)).toBeNull();
  });

  it.each([
    ['> echo("x")', gives('"a"'), gives('"b"'), 'echo("x") answers something else: "a" → "b"'],
    ['> spin()', gives(null), traps('boom'), 'nothing → ! trap go-panic'],
    ['> spin()', gives(null), { ...gives(null), stdout: 'x' }, 'writes something else to stdout'],
    ['> spin()', gives(null), { kind: 'timeout' } as const, 'one of the two runs ended before it'],
  ])('%j is golden/nondeterministic where it differs', (text, first, second, message) => {
    const { plan, bench } = planned(text);
    const finding = compareRuns(
      plan,
      run(plan, () => first),
      run(plan, () => second),
      bench,
    );
    expect(finding).toMatchObject({
      rule: 'golden/nondeterministic',
      message: expect.stringContaining(message),
    });
  });

  it('may print other addresses on stderr and other text of an equal value', () => {
    const { plan, bench } = planned('> half(1)');
    const first = run(plan, () => ({ ...gives('1.5'), stderr: '0x1' }));
    expect(
      compareRuns(
        plan,
        first,
        run(plan, () => ({ ...gives('1.50'), stderr: '0x2' })),
        bench,
      ),
    ).toBeNull();
  });
});
