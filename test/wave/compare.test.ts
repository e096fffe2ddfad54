import { expect, test } from 'vitest';
import { differAt, equalValues } from '../../src/wave/compare.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import type { Value } from '../../src/wave/value.ts';
import type { ValType } from '../../src/wit/model.ts';

const U8: ValType = { kind: 'u8' };
const TEXT: ValType = { kind: 'string' };
const list = (element: ValType): ValType => ({ kind: 'list', element });
const item: ValType = {
  kind: 'record',
  name: { owner: null, name: 'item' },
  fields: [
    { name: 'id', type: { kind: 'u32' } },
    { name: 'label', type: { kind: 'option', some: TEXT } },
  ],
};
const order: ValType = {
  kind: 'record',
  name: { owner: null, name: 'order' },
  fields: [{ name: 'items', type: list(item) }],
};

function value(text: string, type: ValType): Value {
  const parsed = parseValue(text, type);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.value;
}

/** `path: expected → actual`, or null. */
function differ(expected: string, actual: string, type: ValType): string | null {
  const found = differAt(value(expected, type), value(actual, type));
  const show = (part: Value | null) => (part === null ? 'nothing' : printValue(part));
  return found && `${found.path}: ${show(found.expected)} → ${show(found.actual)}`;
}

test('the first place that differs is named', () => {
  expect(differ('{items: [{id: 1}, {id: 2, label: "a"}]}', '{items: [{id: 1}, {id: 2}]}', order)).toBe(
    '.items[1].label: some("a") → none',
  );
  expect(differ('{items: [{id: 1, label: "a"}]}', '{items: [{id: 1, label: "b"}]}', order)).toBe(
    '.items[0].label: "a" → "b"',
  );
  expect(differ('{items: []}', '{items: [{id: 1}]}', order)).toBe('.items[0]: nothing → {id: 1}');
  expect(differ('[1, 2, 3]', '[1, 2]', list(U8))).toBe('[2]: 3 → nothing');
  expect(differ('[1, 2]', '[1, 3]', list(U8))).toBe('[1]: 2 → 3');
  expect(differ('(1, "a")', '(1, "b")', { kind: 'tuple', items: [U8, TEXT] })).toBe('.1: "a" → "b"');
  expect(differ('err("a")', 'err("b")', { kind: 'result', ok: U8, err: TEXT })).toBe('.err: "a" → "b"');
  expect(differ('1', 'err("b")', { kind: 'result', ok: U8, err: TEXT })).toBe(': ok(1) → err("b")');
  expect(differ('{}', '{a}', { kind: 'flags', name: { owner: null, name: 'f' }, flags: ['a'] })).toBe(
    ': {} → {a}',
  );
});

test('maps are compared by key, whatever their order', () => {
  const type: ValType = { kind: 'map', key: TEXT, value: U8 };
  expect(differ('{"a" => 1, "b" => 2}', '{"b" => 2, "a" => 1}', type)).toBeNull();
  expect(differ('{"a" => 1, "b" => 2}', '{"b" => 3, "a" => 1}', type)).toBe('["b"]: 2 → 3');
  expect(differ('{"a" => 1}', '{"b" => 1}', type)).toBe('["a"]: 1 → nothing');
  expect(differ('{}', '{"b" => 1}', type)).toBe('["b"]: nothing → 1');
});

test('values are compared, not texts', () => {
  expect(differ('1.50', '15e-1', { kind: 'f64' })).toBeNull();
  expect(differ('nan', 'nan', { kind: 'f32' })).toBeNull();
  expect(differ('-0', '0', { kind: 'f32' })).toBe(': -0 → 0');
  const listed: Value = { kind: 'list', items: [{ kind: 'u8', value: 7n }] };
  expect(equalValues(listed, { kind: 'bytes', bytes: Uint8Array.of(7) })).toBe(true);
  expect(equalValues(listed, { kind: 'bytes', bytes: Uint8Array.of(8) })).toBe(false);
  expect(equalValues({ kind: 'u8', value: 7n }, { kind: 's8', value: 7n })).toBe(false);
});
