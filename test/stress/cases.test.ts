import { expect, test } from 'vitest';
import { runGolden } from '../../src/golden/run.ts';
import { findChangedCases } from '../../src/stress/cases.ts';
import { fakeHost, gives, type Sent } from '../golden/fake-host.ts';
import { goldenRun, workspace } from '../golden/workspace.ts';

const works = ({ env }: Sent) => env.some(([, value]) => value === 'clobberfree=1');

/** What is found of a case that passes, by what it answers and the fuel that it takes. */
async function changed(transcript: string, answer: (run: Sent) => string, fuel = (_: Sent) => 100) {
  const plain = fakeHost((_, run) => gives(JSON.stringify(answer(run))), ['fuel']);
  const host = {
    ...plain,
    hello: { ...plain.hello, host: 'wasmtime' },
    run: async (asked: Sent) => {
      const ran = await plain.run(asked);
      return { ...ran, done: ran.done && { ...ran.done, cost: { ...ran.done.cost, callFuel: fuel(asked) } } };
    },
  };
  const run = await goldenRun(workspace({ 'testdata/a.transcript': transcript }), [host]);
  const { results } = await runGolden(run);
  expect(results.map(({ status }) => status)).toEqual(['passed']);
  const guest = { host, name: 'wasmtime', limits: run.limits } as unknown as Parameters<
    typeof findChangedCases
  >[0];
  return (await findChangedCases(guest, run, results)).map(({ kind }) => kind);
}

const ECHO = '> echo("a")\n"a"\n';

test('what a working collector takes is not held against `@ fuel`', async () => {
  const fuel = (run: Sent) => (works(run) ? 120 : 100);
  expect(await changed(`${ECHO}@ fuel <= 100\n`, () => 'a', fuel)).toEqual([]);
  expect(await changed(`${ECHO}@ fuel <= 100\n`, (run) => (works(run) ? 'b' : 'a'), fuel)).toEqual([
    'differs',
  ]);
});

test('a case that shows its environment is no fault of memory', async () => {
  expect(await changed(ECHO, ({ env }) => (env.length > 0 ? 'b' : 'a'))).toEqual([]);
});
