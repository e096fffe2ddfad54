import { expect, test } from 'vitest';
import { parseValue } from '../../src/wave/parse.ts';
import { printValue } from '../../src/wave/print.ts';
import type { ValType } from '../../src/wit/model.ts';
import fixture from './wasm-wave-cases.json' with { type: 'json' };

const cases = fixture.cases as unknown as readonly (readonly [ValType, string, string | null])[];

test(`reads and prints ${cases.length} texts as ${fixture.crate} does`, () => {
  for (const [type, input, printed] of cases) {
    const parsed = parseValue(input, type);
    expect(parsed.ok ? printValue(parsed.value) : null, `${type.kind}: ${input}`).toBe(printed);
  }
});
