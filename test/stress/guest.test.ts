import { expect, test } from 'vitest';
import { biasedLeaves } from '../../src/fuzz/leaves.ts';
import { tabulate } from '../../src/golden/spelling.ts';
import { runSteps } from '../../src/stress/guest.ts';
import { fakeHost, gives, LIMITS } from '../golden/fake-host.ts';

test('what many calls write adds up: each may write as much as a case, within reason', async () => {
  const host = fakeHost(() => gives(null));
  const leaves = biasedLeaves({ integers: [], texts: [] });
  const limits = { ...LIMITS, outputBytes: 1000 };
  const guest = { host, name: 'v8', limits, imports: tabulate(new Map()), leaves } as const;
  const step = { exportPath: ['say'], args: [], bind: null, stubs: [] } as const;
  await runSteps(guest, [step], []);
  await runSteps(guest, [step, { ...step, repeat: 2000 }], []);
  await runSteps(guest, [{ ...step, repeat: 1_000_000 }], []);
  await runSteps({ ...guest, limits: { ...limits, outputBytes: 1 << 30 } }, [step, step], []);
  expect(host.runs.map((run) => run.limits.outputBytes)).toEqual([1000, 2_001_000, 1 << 26, 1 << 30]);
});
