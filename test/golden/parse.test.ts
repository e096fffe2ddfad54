import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../src/golden/parse.ts';
import type { Transcript } from '../../src/golden/transcript.ts';

const parse = (text: string): Transcript => parseTranscript('testdata/a.transcript', text);
const names = (text: string) => parse(text).cases.map(({ name }) => name);

/** All problems as `line:column message`. */
function problems(text: string): string[] {
  const { problems: ofFile, cases } = parse(text);
  return [...ofFile, ...cases.flatMap((one) => one.problems)].map(
    ({ rule, location, message }) => `${rule} ${location?.line}:${location?.column} ${message}`,
  );
}

describe('lines of a transcript', () => {
  it('reads a case with everything in it', () => {
    const text = `# The host is asked.
@ seed 7
> r = greet-user( 7 , "x" )
< example:host/users.name-of(7) = some("Ada")
< note("x")
< fail() ! trap
"hello, Ada" // a comment
> spin()
! exit 1
stdout| one
stdout|
stderr| panic: x
`;
    const { cases, problems: none } = parse(text);
    expect(none).toEqual([]);
    const [one] = cases;
    expect(one?.problems).toEqual([]);
    expect(one?.settings.seed).toBe(7);
    const [greet, spin] = one?.steps ?? [];
    expect(greet?.variable?.text).toBe('r');
    expect(greet?.name.text).toBe('greet-user');
    expect(greet?.args.map((arg) => arg.text)).toEqual(['7', '"x"']);
    expect(greet?.stubs.map(({ answer }) => answer.kind)).toEqual(['value', 'none', 'trap']);
    const value = greet?.expected.kind === 'value' ? greet.expected.value : null;
    expect(value?.text).toBe('"hello, Ada"');
    expect(text.slice(value?.start, (value?.start ?? 0) + 12)).toBe('"hello, Ada"');
    expect(spin?.expected).toMatchObject({ kind: 'exit', code: 1 });
    expect(one?.stdout.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['one\n', '\n']);
    expect(one?.stderr).toHaveLength(1);
  });

  it('lets calls and values go on until they are balanced, markers and blank lines inside', () => {
    const value = '"""\n  > not a call\n  @ no directive\n  """';
    const { cases, problems: none } = parse(`> f([\n  1, // one\n\n  2\n], {a: "x"})\n${value}\n\n> g()\n5`);
    expect(none).toEqual([]);
    expect(cases).toHaveLength(2);
    expect(cases[0]?.steps[0]?.args.map(({ text }) => text)).toEqual([
      '[\n  1, // one\n\n  2\n]',
      '{a: "x"}',
    ]);
    expect(cases[0]?.steps[0]?.expected).toMatchObject({ kind: 'value', value: { text: value } });
    expect(cases[1]?.line).toBe(11);
  });

  it.each([
    ['> f(\n# note', 'a value that is never closed', '1:4 the ( opened here is never closed'],
    ['> f()\n[1,\n\n> g()\n1', 'a value that is never closed', '2:1 the [ opened here is never closed'],
    ['> f\n1', 'a call without parentheses', '1:3 a call needs parentheses: "f"'],
    ['> f() 1', 'a result on the line of its call', '1:7 a call ends with its closing parenthesis'],
    ['> f()\n1\n2', 'two results', '3:1 a second result for one call'],
    ['5', 'a result without a call', '1:1 a result stands here without a call before it'],
    ['stdout| x', 'output without a call', '1:1 output stands here without a call before it'],
    ['! trap', 'an outcome without a call', '1:1 a result stands here without a call before it'],
    ['> f()\n! trp', 'an unknown outcome', '2:3 "trp" is no outcome: it is `! trap` or `! exit`'],
    ['> f()\n! exit 3', 'an exit code that no component can give', '2:8 a component cannot exit with "3"'],
    ['> f()\n1\n< g() = 1', 'an answer after the result', '3:1 an imported call stands after the result'],
    ['> f()\n< g() = ', 'an answer that is none', '2:7 this is no answer to an imported call'],
    ['> 1x = f()', 'a bad variable', '1:3 "1x" is no name for a variable'],
    ['> c = (1)', 'a call without a name', '1:3 a call needs the name of a function before its parentheses'],
  ])('%j: %s', (text, _what, problem) => {
    expect(problems(text)).toContain(`golden/invalid ${problem}`);
  });

  it('goes on after a block that it cannot read', () => {
    expect(names('> f(\n\n> g()\n1\n')).toEqual(['f(', 'g()']);
    expect(parse('> f("""\n  x\n\n> g()\n1\n').cases[1]?.problems).toEqual([]);
  });
});

describe('cases', () => {
  it('are named by their first comment, else their first call, numbered where it is repeated', () => {
    const text =
      '# one\n# two\n> f()\n1\n\n> c = f( 1,\n 2)\n\n> f()\n1\n\n> f()\n1\n\n@ seed 1\n# three\n> f()\n1';
    expect(names(text)).toEqual(['one', 'f( 1, 2)', 'f()', 'f() (2)', 'three']);
  });

  it('refuse a name that stands twice, not one that a call happens to have', () => {
    expect(problems('# a\n> f()\n1\n\n# a\n> g()\n1')).toEqual([
      'golden/invalid 5:3 the case name "a" stands in this file twice',
    ]);
    expect(names('# f()\n> g()\n1\n\n> f()\n1')).toEqual(['f()', 'f() (2)']);
    expect(problems('# f()\n> g()\n1\n\n> f()\n1')).toEqual([]);
  });

  it('are no blocks of comments alone', () => {
    expect(parse('# about\n\n\n# more\n').cases).toEqual([]);
  });

  it('take the directives of blocks above that hold nothing else, and theirs win', () => {
    const seeds = '> a()\n\n@ seed 1\n@ env A=1\n\n> b()\n\n@ seed 2\n@ env B=2\n> c()\n\n@ seed 3\n\n> d()';
    expect(parse(seeds).cases.map(({ settings }) => [settings.seed, settings.env.flat().join()])).toEqual([
      [null, ''],
      [1, 'A,1'],
      [2, 'A,1,B,2'],
      [3, 'A,1'],
    ]);
  });
});

describe('directives', () => {
  it('read every value', () => {
    const text = `@ host v8, wasmtime
@ skip wasmtime: doesn't "work"
@ timeout 1.5s
@ memory 64 MiB
@ fuel <= 120_000
@ env KEY = some value
@ env QUOTED="a\\tb"
@ arg --flag
@ arg "two words"
@ stdin """
a

b
"""
@ dir /data = some dir
@ clock 2001-02-03T04:05:06.5Z
@ seed 9
> f()`;
    expect(problems(text)).toEqual([]);
    expect(parse(text).cases[0]?.settings).toMatchObject({
      hosts: ['v8', 'wasmtime'],
      skips: [{ host: 'wasmtime', reason: 'doesn\'t "work"' }],
      timeoutMs: 1500,
      memoryBytes: 64 * 1024 * 1024,
      fuel: 120_000,
      env: [
        ['KEY', 'some value'],
        ['QUOTED', 'a\tb'],
      ],
      args: ['--flag', 'two words'],
      stdin: { kind: 'text', text: 'a\n\nb' },
      dirs: [{ guest: '/data', path: { text: 'some dir' } }],
      clock: '981173106500000000',
      seed: 9,
    });
    expect(parse('@ stdin file("in.bin")\n> f()').cases[0]?.settings.stdin).toMatchObject({
      path: { text: 'in.bin' },
    });
  });

  it.each([
    ['@ sed 1', '1:3 there is no directive "sed"'],
    ['@ constructor 1', '1:3 there is no directive "constructor"'],
    ['@ seed', '1:3 the directive seed needs a value'],
    ['@ seed -1', '1:8 "-1" is no value for this directive'],
    ['@ seed 9007199254740991', '1:8 "9007199254740991" is no value for this directive'],
    ['@ seed 1\n@ seed 2', '2:3 seed is set twice in one block'],
    ['@ fuel 100', '1:8 "100" is no value for this directive'],
    ['@ timeout 10', '1:11 `10` has no unit'],
    ['@ memory 64 mib', '1:10 `mib` in `64 mib` is not a unit'],
    ['@ clock 2001-02-30', '1:9 "2001-02-30" is no value for this directive'],
    ['@ clock 1969-12-31', '1:9 "1969-12-31" is no value for this directive'],
    ['@ host v9', '1:8 there is no host "v9"'],
    ['@ skip v8', '1:8 a skip needs a reason'],
    ['@ env =x', '1:7 an environment variable needs a name'],
    ['@ dir /data', '1:7 a directory needs two paths'],
    ['@ arg "open', '1:7 the " opened here is never closed'],
  ])('%j', (text, problem) => {
    expect(problems(`${text}\n\n> f()`)).toEqual([expect.stringContaining(`golden/invalid ${problem}`)]);
  });

  it('ask what was meant', () => {
    expect(parse('@ sed 1').problems[0]?.hint).toContain('seed');
  });
});

describe('a checkout with CRLF (E04)', () => {
  it('reads like one with LF, places included', () => {
    const text = '# one\n> f("""\n  a\n  """)\n"x"\n\n> g()\nstdout| y\n! what\n';
    const strip = ({ cases, problems: found }: Transcript) => ({ cases, found });
    expect(strip(parse(text.replaceAll('\n', '\r\n')))).toEqual(strip(parse(text)));
    expect(strip(parse(`\uFEFF${text}`))).toEqual(strip(parse(text)));
  });
});
