import { describe, expect, test } from 'vitest';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import type { ValType } from '../../src/wit/model.ts';

const name = (label: string) => ({ owner: 'acme:kitchen/types', name: label });
const U8: ValType = { kind: 'u8' };
const TEXT: ValType = { kind: 'string' };
const BYTES: ValType = { kind: 'list', element: U8 };
const OPTION: ValType = { kind: 'option', some: U8 };
const POINT: ValType = {
  kind: 'record',
  name: name('point'),
  fields: [
    { name: 'x', type: { kind: 's32' } },
    { name: 'label', type: { kind: 'option', some: TEXT } },
  ],
};
const SPARSE: ValType = { kind: 'record', name: name('sparse'), fields: [{ name: 'some', type: OPTION }] };
const SHAPE: ValType = {
  kind: 'variant',
  name: name('shape'),
  cases: [
    { name: 'dot', type: null },
    { name: 'circle', type: { kind: 'f32' } },
    { name: 'ok', type: null },
  ],
};
const SUIT: ValType = { kind: 'enum', name: name('suit'), cases: ['clubs', 'none', 'HTTP2-x'] };
const PERMS: ValType = { kind: 'flags', name: name('perms'), flags: ['read', 'write'] };
const PAIR: ValType = { kind: 'tuple', items: [U8, TEXT] };
const COUNTER: ValType = { kind: 'own', resource: name('counter') };

/** What a text reads as, printed; or where and why not. */
function read(text: string, type: ValType): string {
  const parsed = parseValue(text, type);
  if (parsed.ok) return printValue(parsed.value);
  const { line, column, message } = parsed.problem;
  return `${line}:${column} ${message}`;
}

describe('each type reads what it should', () => {
  test.each<[string, ValType, string]>([
    [' true // yes', { kind: 'bool' }, 'true'],
    ['18446744073709551615', { kind: 'u64' }, '18446744073709551615'],
    ['-0', { kind: 's8' }, '0'],
    ['1.50', { kind: 'f64' }, '1.5'],
    ['-0', { kind: 'f64' }, '-0'],
    ['-inf', { kind: 'f32' }, '-inf'],
    ['nan', { kind: 'f32' }, 'nan'],
    ["'\\u{1F44B}'", { kind: 'char' }, "'👋'"],
    ["'\"'", { kind: 'char' }, "'\\\"'"],
    ['"a\\tb"', TEXT, '"a\\tb"'],
    ['"\ufeffa"', TEXT, '"\\u{feff}a"'],
    ['"""\n  a\n\n  b\n"""', TEXT, '"  a\\n\\n  b"'],
    ['"""\r\n    a\r\n  b\r\n  """', TEXT, '"  a\\nb"'],
    ['[1, 2,3 , ]', BYTES, '[1, 2, 3]'],
    ['[1, // one\n 2]', BYTES, '[1, 2]'],
    ['[]', { kind: 'list', element: TEXT }, '[]'],
    ['[1, 2]', { kind: 'fixed-list', element: U8, length: 2 }, '[1, 2]'],
    ['{"b" => 1, "a": 2, "b" => 3}', { kind: 'map', key: TEXT, value: U8 }, '{"b" => 3, "a" => 2}'],
    ['{:}', { kind: 'map', key: TEXT, value: U8 }, '{}'],
    ['(1, "a",)', PAIR, '(1, "a")'],
    ['{label: "a", %x: -1}', POINT, '{x: -1, label: some("a")}'],
    ['{x: 1}', POINT, '{x: 1}'],
    ['{ : }', SPARSE, '{:}'],
    ['{some: some(1)}', SPARSE, '{some: some(1)}'],
    ['circle(0.1)', SHAPE, 'circle(0.1)'],
    ['%ok', SHAPE, '%ok'],
    ['%none', SUIT, '%none'],
    ['HTTP2-x', SUIT, 'HTTP2-x'],
    ['{write, %read}', PERMS, '{read, write}'],
    ['{}', PERMS, '{}'],
    ['1', OPTION, 'some(1)'],
    ['some(none)', { kind: 'option', some: OPTION }, 'some(none)'],
    ['%none', { kind: 'option', some: SUIT }, 'some(%none)'],
    ['none', { kind: 'option', some: SUIT }, 'none'],
    ['"x"', { kind: 'result', ok: TEXT, err: null }, 'ok("x")'],
    ['err', { kind: 'result', ok: TEXT, err: null }, 'err'],
    ['ok', { kind: 'result', ok: null, err: TEXT }, 'ok'],
    ['counter-1', COUNTER, 'counter-1'],
  ])('%j', (text, type, printed) => {
    expect(read(text, type)).toBe(printed);
  });
});

describe('what does not fit is a problem with its place', () => {
  test.each<[string, ValType, string]>([
    ['yes', { kind: 'bool' }, '1:1 expected true or false, found yes'],
    ['\n 256', U8, '2:2 256 is out of range for u8'],
    ['-0', U8, '1:1 -0 is out of range for u8'],
    ['1.0', { kind: 's8' }, '1:1 1.0 is no integer, and an s8 is wanted'],
    ['01', U8, '1:2 expected nothing after this u8, found 1'],
    ['NaN', { kind: 'f64' }, '1:1 expected an f64 (a decimal number, nan, inf or -inf), found NaN'],
    ["'ab'", { kind: 'char' }, '1:1 this char holds more than one character'],
    ["''", { kind: 'char' }, '1:1 this char holds no character'],
    ["'a", { kind: 'char' }, "1:1 the ' opened here is never closed"],
    ['"a\n"', TEXT, '1:1 the " opened here is never closed'],
    ['"a\\z"', TEXT, '1:3 this escape is unknown'],
    ['"\\u{d800}"', TEXT, '1:2 U+D800 is no Unicode scalar value'],
    [
      '"a\ud800"',
      TEXT,
      '1:3 a lone surrogate is no Unicode scalar value, and a WIT string holds nothing else',
    ],
    ['\ufeff"a"', TEXT, '1:1 expected a string in double quotes, found \\u{feff}'],
    ['"""a\n"""', TEXT, '1:4 a """ text must begin on the next line'],
    ['"""\na"""', TEXT, '2:2 the closing """ must stand on a line of its own, after spaces only'],
    ['"""\n a\n\n """', TEXT, '3:1 this line is indented less than the closing """ (1 spaces)'],
    ['"""\na', TEXT, '1:1 the """ opened here is never closed'],
    ['[1, 2, 256]', BYTES, '1:8 256 is out of range for u8'],
    ['[01]', BYTES, '1:3 expected , or ], found 1'],
    ['[1 2]', BYTES, '1:4 expected , or ], found 2'],
    ['[,]', BYTES, '1:2 expected a u8 (0 to 255), found ,'],
    ['[1, 2', BYTES, '1:6 expected , or ], but the text ends here'],
    ['[1]', { kind: 'fixed-list', element: U8, length: 2 }, '1:1 list<u8, 2> has 2 elements, not 1'],
    ['{1 2}', { kind: 'map', key: U8, value: U8 }, '1:4 expected => after the key, found 2'],
    ['(1)', PAIR, '1:1 tuple<u8, string> has 2 elements, not 1'],
    ['(1, "a", 2)', PAIR, '1:10 expected ) after 2 elements of tuple<u8, string>, found 2'],
    ['{label: none}', POINT, '1:1 field x of record point is missing'],
    ['{x: 1, y: 2}', POINT, '1:8 record point has no field y'],
    ['{x: 1, x: 2}', POINT, '1:8 field x is given twice'],
    ['{x 1}', POINT, '1:4 expected : after the field x, found 1'],
    ['{}', SPARSE, '1:2 expected a field of record sparse, found }'],
    ['square', SHAPE, '1:1 variant shape has no case square'],
    ['ok', SHAPE, '1:1 expected a case of variant shape, found ok'],
    ['dot(1)', SHAPE, '1:4 expected nothing after dot, found ('],
    ['circle', SHAPE, '1:7 expected ( after circle, whose payload is f32, but the text ends here'],
    ['hearts', SUIT, '1:1 enum suit has no case hearts'],
    ['{read, read}', PERMS, '1:8 flag read is given twice'],
    ['{exec}', PERMS, '1:2 flags perms has no flag exec'],
    ['1', { kind: 'option', some: OPTION }, '1:1 expected none or some(…) of option<option<u8>>, found 1'],
    ['ok(1)', { kind: 'result', ok: null, err: null }, '1:3 expected nothing after ok, found ('],
    ['c-', COUNTER, '1:2 expected nothing after this counter, found -'],
    ['1', { kind: 'stream', element: U8 }, '1:1 a stream<u8> cannot be written in WAVE'],
  ])('%j', (text, type, problem) => {
    expect(read(text, type)).toBe(problem);
  });
});

test('a problem carries the offset and what to write instead', () => {
  const parsed = parseValue('{}', SPARSE);
  expect(parsed).toMatchObject({
    ok: false,
    problem: { offset: 1, hint: 'A record without fields is written {:}.' },
  });
});

test('a handle must be a known variable of its resource, where variables are known', () => {
  const variables = new Map([
    ['c', name('counter')],
    ['s', name('store')],
    ['o', { owner: 'other:kitchen/types', name: 'counter' }],
  ]);
  const at = (text: string) => parseValue(text, COUNTER, { variables });
  expect(at('c')).toEqual({ ok: true, value: { kind: 'handle', variable: 'c' } });
  expect(at('d')).toMatchObject({
    problem: { message: 'no variable d is known here', hint: 'Known are c, s, o.' },
  });
  expect(at('o')).toMatchObject({
    problem: { message: 'o holds a counter of other:kitchen/types, and one of acme:kitchen/types is wanted' },
  });
  expect(at('s')).toMatchObject({ problem: { message: 's holds a store, and a counter is wanted' } });
});
