import { describe, expect, test } from 'vitest';
import { asFileReference, splitArguments } from '../../src/wave/arguments.ts';
import { scanBalanced } from '../../src/wave/scan.ts';

describe('where a value or call ends', () => {
  /** What was taken, what is left, and the bracket left open, if any. */
  const scan = (text: string, offset = 0) => {
    const { end, next, complete, open } = scanBalanced(text, offset);
    return [text.slice(offset, end), text.slice(next), complete, open?.text ?? null];
  };

  test('at the line break outside brackets', () => {
    expect(scan('> f(1)\n2', 2)).toEqual(['f(1)', '\n2', true, null]);
    expect(scan('c = acme:kitchen/ops.counter@1.2.3(5)')).toEqual([
      'c = acme:kitchen/ops.counter@1.2.3(5)',
      '',
      true,
      null,
    ]);
    expect(scan('6 // ( a comment\nnext')).toEqual(['6', '\nnext', true, null]);
    expect(scan('f([1,\n\n  2]) // x\r\nnext')).toEqual(['f([1,\n\n  2])', '\nnext', true, null]);
    expect(scan('"""\n> not a call (\n"""\n> f()')).toEqual([
      '"""\n> not a call (\n"""',
      '\n> f()',
      true,
      null,
    ]);
  });

  test('not yet, where a bracket or a """ text is open', () => {
    expect(scan('f([1,')).toEqual(['f([1,', '', false, '[']);
    expect(scan('f("""\n"a" (')).toEqual(['f("""\n"a" (', '', false, '"""']);
    expect(scan('f(\'(\', ")", // )\n')).toMatchObject([expect.any(String), '', false, '(']);
  });

  test('where no further line can help, so that the next case is still read', () => {
    expect(scan('f([1, 2\n> g()')).toEqual(['f([1, 2', '\n> g()', true, '[']);
    expect(scan('f(1\nstdout| x')).toEqual(['f(1', '\nstdout| x', true, '(']);
    expect(scan('f("a)\n> g()')).toEqual(['f("a)', '\n> g()', true, '"']);
    expect(scan('f(1])\n> g()')).toEqual(['f(1])', '\n> g()', true, ']']);
    expect(scan('{"a" => 1,\n"b" => 2}')).toEqual(['{"a" => 1,\n"b" => 2}', '', true, null]);
  });
});

describe('arguments of a call', () => {
  const split = (text: string) => {
    const result = splitArguments(text, text.indexOf('('));
    return result.ok ? result.value.args.map((arg) => [arg.text, arg.offset]) : result.problem.message;
  };

  test('are split at top-level commas', () => {
    expect(split('f()')).toEqual([]);
    expect(split('f( // none\n)')).toEqual([]);
    expect(split('f(1, [2, 3], ",)", \',\', some((4, 5)),)')).toEqual([
      ['1', 2],
      ['[2, 3]', 5],
      ['",)"', 13],
      ["','", 19],
      ['some((4, 5))', 24],
    ]);
    expect(split('f(1 // one, or\n , """\n,\n""" )')).toEqual([
      ['1', 2],
      ['"""\n,\n"""', 18],
    ]);
    expect(splitArguments('f(1) rest', 1)).toMatchObject({ ok: true, value: { end: 4 } });
  });

  test('that cannot be split are a problem', () => {
    expect(split('f(1,,2)')).toBe('expected an argument, found ,');
    expect(split('f(,)')).toBe('expected an argument, found ,');
    expect(split('f(1')).toBe('the ( opened here is never closed');
    expect(split('f([1)')).toBe('this ) closes nothing');
    expect(split('f("a)')).toBe('the " opened here is never closed');
    expect(split('f(1 $ 2)')).toBe('$ is not part of any value');
    expect(splitArguments('f', 1).ok).toBe(false);
  });

  test('may stand for a file', () => {
    expect(asFileReference('file("in put.bin")')).toEqual({ path: 'in put.bin', offset: 5 });
    expect(asFileReference(' file( "a\\tb" ) // x')).toMatchObject({ path: 'a\tb' });
    for (const other of [
      'file',
      'file()',
      'file(1)',
      'file("a", "b")',
      'files("a")',
      '"file"',
      'file("\\z")',
      '%file("a")',
      'file("a") 1',
    ]) {
      expect(asFileReference(other)).toBeNull();
    }
  });
});
