import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalValues } from '../../src/wave/compare.ts';
import { fromJs } from '../../src/wave/from-js.ts';
import { fromJsOutcome, toJsOutcome } from '../../src/wave/js-outcome.ts';
import { jsName } from '../../src/wave/js-shape.ts';
import type { Converted, Handles } from '../../src/wave/js-trail.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import { toJs } from '../../src/wave/to-js.ts';
import type { Value } from '../../src/wave/value.ts';
import type { ValType } from '../../src/wit/model.ts';
import { arbitraryTyped, COUNTER } from './arbitrary.ts';

const U8: ValType = { kind: 'u8' };
const TEXT: ValType = { kind: 'string' };
const name = { owner: null, name: 'x' };
const list = (element: ValType): ValType => ({ kind: 'list', element });
const option = (some: ValType): ValType => ({ kind: 'option', some });
const record: ValType = {
  kind: 'record',
  name,
  fields: [
    { name: 'XML-parser2-b', type: U8 },
    { name: 'note', type: option(TEXT) },
  ],
};
const variant: ValType = {
  kind: 'variant',
  name,
  cases: [
    { name: 'two-words', type: U8 },
    { name: 'BARE', type: null },
  ],
};
const flags: ValType = { kind: 'flags', name, flags: ['read-only', 'b'] };
const suit: ValType = { kind: 'enum', name, cases: ['CLUBS', 'red-hearts'] };

test.each<[string, ValType, unknown]>([
  ['7', { kind: 'u64' }, 7n],
  ['7', { kind: 's32' }, 7],
  ['-0', { kind: 'f64' }, -0],
  ['"a"', TEXT, 'a'],
  ['[1, 2]', list(U8), Uint8Array.of(1, 2)],
  ['[1]', list({ kind: 's16' }), Int16Array.of(1)],
  ['[1]', list({ kind: 'u64' }), BigUint64Array.of(1n)],
  ['[0.5]', list({ kind: 'f32' }), Float32Array.of(0.5)],
  ['[true]', list({ kind: 'bool' }), [true]],
  ['[1, 2]', { kind: 'fixed-list', element: U8, length: 2 }, [1, 2]],
  ['{"a" => 1}', { kind: 'map', key: TEXT, value: U8 }, new Map([['a', 1]])],
  ['{XML-parser2-b: 1, note: "n"}', record, { xmlParser2B: 1, note: 'n' }],
  ['two-words(1)', variant, { tag: 'two-words', val: 1 }],
  ['BARE', variant, { tag: 'BARE' }],
  ['red-hearts', suit, 'red-hearts'],
  ['{read-only}', flags, { readOnly: true, b: false }],
  ['none', option(U8), undefined],
  ['some(none)', option(option(U8)), { tag: 'some', val: undefined }],
  ['some(some(none))', option(option(option(U8))), { tag: 'some', val: undefined }],
  ['err', { kind: 'result', ok: U8, err: null }, { tag: 'err', val: undefined }],
])('%s and its JavaScript value', (text, type, js) => {
  const parsed = parseValue(text, type);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  expect(toJs(parsed.value, type)).toEqual({ ok: true, value: js });
  expect(fromJs(js, type)).toEqual(parsed);
});

test('any value comes back from JavaScript', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryTyped({ maps: true, fixedLists: true, handles: true }), ({ type, value }) => {
      const js = got(toJs(value, type, HANDLES));
      expect(equalValues(got(fromJs(js, type, HANDLES)), value)).toBe(true);
      const outcome = got(toJsOutcome(value, type, HANDLES));
      expect(equalValues(got(fromJsOutcome(outcome, type, HANDLES)) ?? value, value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** An object for each variable, which holds its name. */
const HANDLES: Handles = {
  objectOf: (variable) => ({ variable }),
  variableOf: (object) => (object as { variable: string }).variable,
};

function got<T>(converted: Converted<T>): T {
  if (converted.ok) return converted.value;
  throw new Error(`${converted.problem.path}: ${converted.problem.message}`);
}

test('names are jco’s', () => {
  expect(['a', 'a-b', 'HTTP2', 'XML-parser', 'x1-2y', 'URL-to-HTML'].map(jsName)).toEqual([
    'a',
    'aB',
    'http2',
    'xmlParser',
    'x12y',
    'urlToHtml',
  ]);
});

describe('the wrong shape is a problem with its place', () => {
  const problem = (js: unknown, type: ValType) => {
    const converted = fromJs(js, type);
    return converted.ok
      ? printValue(converted.value)
      : `${converted.problem.path}: ${converted.problem.message}`;
  };

  test.each<[unknown, ValType, string]>([
    [256, U8, ': 256 is no u8'],
    [1.5, U8, ': 1.5 is no u8'],
    [1, { kind: 'u64' }, ': 1 is no u64'],
    [-1n, { kind: 'u64' }, ': -1n is no u64'],
    ['1', { kind: 'f32' }, ': "1" is no f32'],
    ['ab', { kind: 'char' }, ': "ab" is no char'],
    ['\ud800', TEXT, ': a lone surrogate cannot be in a WIT string'],
    [null, list(U8), ': null is no list<u8>'],
    [[1, 'x'], list(U8), '[1]: "x" is no u8'],
    [Uint16Array.of(1), list(U8), ': a JavaScript Uint16Array is no list<u8>'],
    [[1], { kind: 'tuple', items: [U8, U8] }, ': tuple<u8, u8> has 2 elements, not 1'],
    [{ note: 'a' }, record, '.XML-parser2-b: the property xmlParser2B is missing'],
    [{ xmlParser2B: 1, note: 2 }, record, '.note: 2 is no string'],
    [{ tag: 'three' }, variant, ': variant x has no case "three"'],
    [{ tag: 'two-words', val: [] }, variant, '.two-words: a JavaScript Array is no u8'],
    [{ tag: 'BARE', val: 1 }, variant, ': BARE has no payload, and 1 is given'],
    [
      { tag: 'maybe' },
      { kind: 'result', ok: U8, err: U8 },
      ': the tag of a result is ok or err, not "maybe"',
    ],
    [undefined, option(option(U8)), ': undefined is no option<option<u8>>'],
    [{ b: 1 }, flags, ': the flag b is 1, not a boolean'],
    ['clubs', suit, ': "clubs" is no enum x'],
    [{}, { kind: 'map', key: U8, value: U8 }, ': a JavaScript Object is no map<u8, u8>'],
    [new Map([[1, 'x']]), { kind: 'map', key: U8, value: U8 }, '[1]: "x" is no u8'],
    [{}, { kind: 'own', resource: COUNTER }, ': a JavaScript Object is no counter'],
    [{}, { kind: 'future', element: U8 }, ': a future<u8> cannot be shown in WAVE'],
  ])('%o', (js, type, message) => {
    expect(problem(js, type)).toBe(message);
  });

  test('names that fall together in JavaScript are told, not lost', () => {
    const twins: ValType = { kind: 'flags', name, flags: ['a-1', 'a1'] };
    expect(problem({ a1: true }, twins)).toBe(': a-1 and a1 are one name in JavaScript (a1)');
  });

  test('deep nesting too', () => {
    let [type, js]: [ValType, unknown] = [U8, 1];
    for (let level = 0; level < 1_000; level += 1) [type, js] = [list(type), [js]];
    expect(problem(js, type)).toContain('this value is nested deeper than 256 levels');
  });

  test('and so is a value of another type on the way out', () => {
    const seven: Value = { kind: 'u8', value: 7n };
    expect(toJs(seven, TEXT)).toMatchObject({ problem: { message: 'a u8 is no string' } });
    expect(toJs({ kind: 'string', value: '\udfff' }, TEXT).ok).toBe(false);
    expect(toJs({ kind: 'handle', variable: 'c' }, { kind: 'own', resource: COUNTER })).toMatchObject({
      problem: { message: 'no variable c holds a counter' },
    });
  });
});

test('a function’s own result is returned or thrown', () => {
  const type: ValType = { kind: 'result', ok: null, err: TEXT };
  const oops: Value = { kind: 'result', case: 'err', value: { kind: 'string', value: 'oops' } };
  expect(toJsOutcome(oops, type)).toEqual({ ok: true, value: { kind: 'thrown', js: 'oops' } });
  expect(fromJsOutcome({ kind: 'thrown', js: 'oops' }, type)).toEqual({ ok: true, value: oops });
  expect(fromJsOutcome({ kind: 'returned', js: undefined }, type)).toEqual({
    ok: true,
    value: { kind: 'result', case: 'ok', value: null },
  });
  expect(fromJsOutcome({ kind: 'returned', js: undefined }, null)).toEqual({ ok: true, value: null });
  expect(fromJsOutcome({ kind: 'thrown', js: 1 }, U8).ok).toBe(false);
  expect(toJsOutcome(null, U8).ok).toBe(false);
});
