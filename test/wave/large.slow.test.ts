import { expect, test } from 'vitest';
import { splitArguments } from '../../src/wave/arguments.ts';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import { scanBalanced } from '../../src/wave/scan.ts';
import type { ValType } from '../../src/wit/model.ts';

const BYTES: ValType = { kind: 'list', element: { kind: 'u8' } };

test('10 MB of bytes are printed, scanned and read in about a second', { timeout: 20_000 }, () => {
  const bytes = Uint8Array.from({ length: 2_200_000 }, (_, index) => 100 + (index % 150));
  const text = printValue({ kind: 'bytes', bytes });
  expect(text.length).toBeGreaterThan(10_000_000);
  expect(scanBalanced(text, 0)).toMatchObject({ end: text.length, complete: true });
  const parsed = parseValue(text, BYTES);
  expect(parsed.ok && parsed.value.kind === 'bytes' && Buffer.from(bytes).equals(parsed.value.bytes)).toBe(
    true,
  );
});

test('the place of an error at the end of a long list is found too', { timeout: 20_000 }, () => {
  const text = `[\n${'1,\n'.repeat(300_000)}256]`;
  expect(parseValue(text, BYTES)).toMatchObject({ problem: { line: 300_002, column: 1 } });
});

test('a text of 1 MB goes through', () => {
  const value = 'a"\n\u0301☃'.repeat(200_000);
  const text = printValue({ kind: 'string', value });
  expect(parseValue(text, { kind: 'string' })).toEqual({ ok: true, value: { kind: 'string', value } });
});

test.each(['[', '(', '{', 'some(', '{a:', '"""', '%', "'", '-', '// \n'])(
  '%j ten thousand times is a problem, not a crash',
  (piece) => {
    const text = piece.repeat(10_000);
    for (const type of [BYTES, deep(3), deep(10_000)]) expect(parseValue(text, type).ok).toBe(false);
    expect(scanBalanced(text, 0).end).toBeLessThanOrEqual(text.length);
    expect(splitArguments(`(${text}`, 0).ok).toBe(false);
  },
);

test('a value may be nested 256 deep and no deeper', () => {
  expect(parseValue(`${'['.repeat(255)}[]${']'.repeat(255)}`, deep(255)).ok).toBe(true);
  const tooDeep = parseValue('['.repeat(10_000), deep(10_000));
  expect(tooDeep).toMatchObject({
    problem: { message: 'this list is nested deeper than 256 levels', offset: 256 },
  });
});

/** A list in so many lists. */
function deep(levels: number): ValType {
  let type: ValType = { kind: 'list', element: { kind: 'string' } };
  for (let level = 0; level < levels; level += 1) type = { kind: 'list', element: type };
  return type;
}
