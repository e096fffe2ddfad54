import { expect, test } from 'vitest';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import { scopeOf } from '../../src/golden/plan.ts';
import { stressGuest } from '../../src/stress/stress-guest.ts';
import type { Func, ValType } from '../../src/wit/model.ts';
import { fakeHost, gives, LIMITS } from '../golden/fake-host.ts';

const func = (name: string, type: ValType): Func => ({
  name,
  async: false,
  role: { kind: 'function' },
  params: [{ name: 'it', type }],
  result: null,
});
const exported = [func('say', { kind: 'string' }), func('add', { kind: 'u32' })];

async function stress(budgetMs: number) {
  const exports = new Map(exported.map((one) => [one.name, { kind: 'func', func: one } as const]));
  const scope = scopeOf({ id: 'a:b/w', imports: new Map(), exports }, LIMITS);
  const host = fakeHost(() => gives(null));
  const leaves = biasedLeaves({ integers: [], texts: [] });
  const guest = { host, name: 'v8', limits: LIMITS, imports: scope.imports, leaves } as const;
  return stressGuest(guest, scope, { seeds: new Map(), isGo: true, budgetMs });
}

test('what no time was left for is said, of exports that allocate', async () => {
  const { observations, driven } = await stress(-1);
  expect(observations).toEqual([
    { host: 'v8', name: 'say', core: 'say', kind: 'not-driven', reason: 'no time was left' },
  ]);
  expect(driven).toBe(0);
});
