import { expect, test } from 'vitest';
import { held, rep, takeOut } from '../../src/hosts/v8/handles.ts';
import { Trap } from '../../src/hosts/v8/trap.ts';

const FLAG = 1 << 30;

test('a component cannot name a handle that its host holds, nor one that is none', () => {
  const table = [FLAG, 0, 0, 7 | FLAG];
  const outside = takeOut(table, { own: true, rep: 9 });
  expect(outside).toBe(-1);
  expect([held(table, outside), held(table, 1), rep(table, 1)]).toEqual([9, 7, 7]);
  for (const handle of [outside, 0, 2, -2]) expect(() => rep(table, handle)).toThrow(Trap);
  for (const handle of [0, 2, -2]) expect(() => held(table, handle)).toThrow(Trap);
});
