import { expect, test } from 'vitest';
import { runJobs } from '../../src/golden/pool.ts';
import type { Host } from '../../src/hosts/host.ts';
import { startWideHost } from '../../src/hosts/wide-host.ts';
import { fakeHost, gives, LIMITS, type Sent } from '../golden/fake-host.ts';

const RUN = { steps: [], limits: LIMITS } as unknown as Sent;
const A = { path: 'a', limits: LIMITS };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Processes whose runs end when they are told to. */
function processes(options: { readonly most: number; readonly paysMs: number; readonly fails?: number }) {
  const started: { readonly loads: string[]; ended: boolean; readonly running: (() => void)[] }[] = [];
  const start = async (): Promise<Host> => {
    if (started.length === options.fails) throw new Error('no more processes');
    const one = { loads: [] as string[], ended: false, running: [] as (() => void)[] };
    started.push(one);
    return {
      ...fakeHost(() => gives(null)),
      load: async ({ path }) => {
        one.loads.push(path);
        return { type: 'loaded', nonce: '', durationMs: 1 };
      },
      run: () =>
        new Promise((resolve) => one.running.push(() => resolve({ steps: [], done: null, failure: null }))),
      end: async () => {
        one.ended = true;
      },
    };
  };
  return { started, host: startWideHost({ ...options, start }) };
}

test('few and quick cases run in the one process that is there', async () => {
  const { started, host: starting } = processes({ most: 4, paysMs: 60_000 });
  const host = await starting;
  await host.load(A);
  expect(host.expect?.(3)).toBe(3);
  const runs = [host.run(RUN), host.run(RUN), host.run(RUN)];
  for (let index = 0; index < 3; index += 1) {
    await turn();
    expect(started[0]?.running).toHaveLength(1);
    started[0]?.running.pop()?.();
  }
  await Promise.all(runs);
  expect(started).toHaveLength(1);
  await host.end();
  expect(started[0]?.ended).toBe(true);
});

test('where the rest takes longer than a start, further processes load the component and share it', async () => {
  const { started, host: starting } = processes({ most: 3, paysMs: 0 });
  const host = await starting;
  await host.load(A);
  expect(host.expect?.(100)).toBe(3);
  expect(host.expect?.(2)).toBe(2);
  host.expect?.(100);
  const runs = Array.from({ length: 6 }, () => host.run(RUN));
  let left = runs.length;
  while (left > 0) {
    await turn();
    for (const { running } of started) {
      expect(running.length).toBeLessThan(2);
      if (running.length > 0) left -= 1;
      running.pop()?.();
    }
  }
  await Promise.all(runs);
  expect(started).toHaveLength(3);
  expect(started.map(({ loads }) => loads)).toEqual([['a'], ['a'], ['a']]);
  const before = started.flatMap(({ loads }) => loads).length;
  await host.load({ ...A, path: 'b' });
  expect(started.flatMap(({ loads }) => loads)).toHaveLength(before + 1);
  const both = [host.run(RUN), host.run(RUN), host.run(RUN)];
  await turn();
  await turn();
  expect(started.map(({ loads }) => loads.at(-1))).toEqual(['b', 'b', 'b']);
  for (const { running } of started) running.pop()?.();
  await Promise.all(both);
  await host.end();
  expect(started.every(({ ended }) => ended)).toBe(true);
});

test('a further process that cannot load the next component is ended, and its case runs elsewhere', async () => {
  const hosts: { readonly ran: string[]; ended: boolean }[] = [];
  let holder: unknown = null;
  const start = async (): Promise<Host> => {
    const one = { ran: [] as string[], ended: false };
    hosts.push(one);
    let loaded = '';
    return {
      ...fakeHost(() => gives(null)),
      load: async ({ path }) => {
        loaded = path;
        if (path === 'b') holder ??= one;
        if (path !== 'b' || holder === one) return { type: 'loaded', nonce: '', durationMs: 1 };
        return { type: 'error', nonce: '', id: null, code: 'internal', message: 'no memory left' };
      },
      run: async () => {
        await turn();
        one.ran.push(loaded);
        return { steps: [], done: null, failure: null };
      },
      end: async () => {
        one.ended = true;
      },
    };
  };
  const host = await startWideHost({ start, most: 2, paysMs: 0 });
  await host.load(A);
  host.expect?.(100);
  await Promise.all(Array.from({ length: 8 }, () => host.run(RUN)));
  expect(hosts).toHaveLength(2);
  await host.load({ ...A, path: 'b' });
  const results = await Promise.all(Array.from({ length: 8 }, () => host.run(RUN)));
  expect(results.map(({ failure }) => failure)).toEqual(Array(8).fill(null));
  const told = hosts.map((one) => [one === holder, one.ran.filter((path) => path === 'b').length, one.ended]);
  expect(told.sort()).toEqual([
    [false, 0, true],
    [true, 8, false],
  ]);
  await host.end();
});

test('a process that cannot be started is done without; the first one is not', async () => {
  const { started, host: starting } = processes({ most: 3, paysMs: 0, fails: 1 });
  const host = await starting;
  await host.load(A);
  host.expect?.(100);
  const runs = [host.run(RUN), host.run(RUN), host.run(RUN)];
  for (const run of runs) {
    await turn();
    started[0]?.running.pop()?.();
    await run;
  }
  expect(started).toHaveLength(1);
  await host.end();
  await expect(processes({ most: 1, paysMs: 0, fails: 0 }).host).rejects.toThrow('no more');
});

test('results stand in the order of the jobs, however many run at once and whichever ends first', async () => {
  const jobs = Array.from({ length: 20 }, (_, index) => ({ host: 'v8', index })) as never[];
  let most = 0;
  let now = 0;
  const host = { ...fakeHost(() => gives(null)), expect: () => 4 };
  const results = await runJobs([host], jobs, async (job) => {
    const { index } = job as unknown as { index: number };
    now += 1;
    most = Math.max(most, now);
    for (let wait = (index * 7) % 5; wait >= 0; wait -= 1) await turn();
    now -= 1;
    return index;
  });
  expect(results).toEqual(jobs.map((_, index) => index));
  expect(most).toBe(4);
});

test('after a job that fails none is begun, and its reason comes when no other runs any more', async () => {
  const jobs = Array.from({ length: 20 }, (_, index) => ({ host: 'v8', index })) as never[];
  const host = { ...fakeHost(() => gives(null)), expect: () => 4 };
  let begun = 0;
  let running = 0;
  const ran = runJobs([host], jobs, async (job) => {
    const { index } = job as unknown as { index: number };
    begun += 1;
    running += 1;
    if (index !== 1) for (let wait = 0; wait < 5; wait += 1) await turn();
    running -= 1;
    if (index <= 2) throw new Error(`no room for job ${index}`);
  });
  await expect(ran).rejects.toThrow('no room for job 1');
  expect([begun, running]).toEqual([4, 0]);
});

test('a host that was ended runs nothing any more, and a process that comes too late is ended', async () => {
  const first = { ran: 0, ended: false };
  const late = { ran: 0, ended: false };
  let greet = () => {};
  let finish = () => {};
  const one = (which: typeof first): Host => ({
    ...fakeHost(() => gives(null)),
    run: async () => {
      which.ran += 1;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { steps: [], done: null, failure: null };
    },
    end: async () => {
      which.ended = true;
      finish();
    },
  });
  let started = 0;
  const start = async (): Promise<Host> => {
    started += 1;
    if (started === 1) return one(first);
    await new Promise<void>((resolve) => {
      greet = resolve;
    });
    return one(late);
  };
  const host = await startWideHost({ start, most: 2, paysMs: 0 });
  await host.load(A);
  host.expect?.(100);
  const runs = Promise.allSettled([host.run(RUN), host.run(RUN), host.run(RUN)]);
  while (first.ran === 0) await turn();
  finish();
  while (started < 2) await turn();
  const ending = host.end();
  greet();
  await ending;
  expect([first.ended, late.ended, late.ran]).toEqual([true, true, 0]);
  await runs;
  const before = first.ran;
  await expect(host.run(RUN)).rejects.toThrow('was ended');
  await expect(host.load(A)).rejects.toThrow('was ended');
  expect([first.ran, late.ran, started]).toEqual([before, 0, 2]);
});
