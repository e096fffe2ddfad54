import { describe, expect, test } from 'vitest';
import { runGolden } from '../../src/golden/run.ts';
import type { Host } from '../../src/hosts/host.ts';
import type { RunDone, StepOutcome } from '../../src/hosts/protocol.ts';
import { fakeHost, type Guest, gives } from './fake-host.ts';
import { goldenRun, workspace } from './workspace.ts';

const trap = (name: 'go-panic' | 'out-of-bounds' | 'stack-overflow', message = name as string) => ({
  outcome: { kind: 'trap', class: name, message } satisfies StepOutcome,
});

/** A wasmtime host of a guest that is a function, which takes so much fuel. */
function wasmtime(guest: Guest, callFuel = 100): Host {
  const host = fakeHost(guest, ['fuel', 'memory', 'imports', 'resources', 'dirs']);
  return {
    ...host,
    hello: { ...host.hello, host: 'wasmtime' },
    run: async (run) => {
      const ran = await host.run(run);
      const cost = { callFuel, instantiationFuel: 7, memoryBytes: 65_536, memoryGrowths: 0 };
      return { ...ran, done: ran.done && ({ ...ran.done, cost } satisfies RunDone) };
    },
  };
}

async function both(transcript: string, v8: Guest, other: Guest, fuel?: number) {
  const run = await goldenRun(workspace({ 'testdata/a.transcript': transcript }), []);
  const { results, findings } = await runGolden({ ...run, hosts: [fakeHost(v8), wasmtime(other, fuel)] });
  return {
    findings: findings.map(({ rule }) => rule),
    results: results.map(({ host, status, finding, reason }) => [host, status, finding?.rule ?? reason]),
    all: results,
  };
}

const ECHO = '> echo("a")\n"a"\n';
const a: Guest = () => gives('"a"');
const b: Guest = () => gives('"b"');

describe('two hosts, one verdict', () => {
  test('agree, and each result stands by itself', async () => {
    const { results, findings } = await both(ECHO, a, a);
    expect(results).toEqual([
      ['v8', 'passed', null],
      ['wasmtime', 'passed', null],
    ]);
    expect(findings).toEqual([]);
  });

  test('agree on what the transcript does not say: one mismatch each, and no difference', async () => {
    expect((await both(ECHO, b, b)).results).toEqual([
      ['v8', 'failed', 'golden/mismatch'],
      ['wasmtime', 'failed', 'golden/mismatch'],
    ]);
  });

  test.each([
    ['wasmtime', a, b, 1],
    ['v8', b, a, 0],
  ] as const)(
    'differ: %s is told of, with both values, and of nothing else',
    async (host, one, other, at) => {
      const { results, all } = await both(ECHO, one, other);
      expect(results.filter(([, status]) => status === 'failed')).toEqual([
        [host, 'failed', 'golden/hosts-differ'],
      ]);
      expect(all[at]?.finding).toMatchObject({ expected: '"a"', actual: '"b"', related: [] });
      expect(all[at]?.finding?.message).toContain(`on ${host} echo("a") answers something else than on`);
    },
  );

  test('where one traps, its words stand beside the class', async () => {
    const { all } = await both(ECHO, a, () => trap('out-of-bounds', 'table 3 is full'));
    expect(all[1]?.finding).toMatchObject({
      rule: 'golden/hosts-differ',
      actual: '! trap out-of-bounds',
      related: expect.arrayContaining([{ message: 'wasmtime says: table 3 is full', location: null }]),
    });
  });

  test('differ, and neither is right: both are told', async () => {
    const { results, all } = await both(ECHO, b, () => gives('"c"'));
    expect(results).toEqual([
      ['v8', 'failed', 'golden/mismatch'],
      ['wasmtime', 'failed', 'golden/hosts-differ'],
    ]);
    expect(all[1]?.finding).toMatchObject({ expected: '"b"', actual: '"c"' });
    expect(all[1]?.finding?.related).toHaveLength(1);
  });

  test('traps are held together by class, not by the words of the engine', async () => {
    const text = '> echo("a")\n! trap\n';
    const same = await both(
      text,
      () => trap('go-panic', 'unreachable'),
      () => trap('go-panic', 'wasm trap'),
    );
    expect(same.results.map(([, status]) => status)).toEqual(['passed', 'passed']);
    const other = await both(
      text,
      () => trap('go-panic'),
      () => trap('out-of-bounds'),
    );
    expect(other.results[1]).toEqual(['wasmtime', 'failed', 'golden/hosts-differ']);
  });

  test('a stack that overflows on one alone is a difference of nature: a warning', async () => {
    const { results, all } = await both(ECHO, () => trap('stack-overflow'), a);
    expect(results).toEqual([
      ['v8', 'failed', 'golden/stack-depth'],
      ['wasmtime', 'passed', null],
    ]);
    expect(all[0]?.finding?.severity).toBe('warning');
  });

  test('a host that did not finish says nothing of the other', async () => {
    const { results } = await both(ECHO, () => ({ kind: 'timeout' }), a);
    expect(results[0]).toEqual(['v8', 'failed', 'golden/timeout']);
  });

  test('what is written to stdout, and asked of the host, is held together too', async () => {
    const print: Guest = () => ({ ...gives('"a"'), stdout: 'x\n' });
    expect((await both(`${ECHO}stdout| x\n`, print, a)).results[1]).toEqual([
      'wasmtime',
      'failed',
      'golden/hosts-differ',
    ]);
  });

  test('`@ host` and `@ skip` are respected, and counted', async () => {
    const { results } = await both(`@ host wasmtime\n${ECHO}\n@ skip wasmtime: not there\n${ECHO}`, a, a);
    expect(results).toEqual([
      ['v8', 'skipped', 'runs on wasmtime only (@ host)'],
      ['wasmtime', 'passed', null],
      ['v8', 'passed', null],
      ['wasmtime', 'skipped', 'not there'],
    ]);
  });
});

describe('@ fuel', () => {
  const LIMITED = `@ fuel <= 1_000\n${ECHO}`;

  test('at the limit passes, one more fails, with the exact figure', async () => {
    expect((await both(LIMITED, a, a, 1_000)).results[1]).toEqual(['wasmtime', 'passed', null]);
    const { all } = await both(LIMITED, a, a, 1_001);
    expect(all[1]?.finding).toMatchObject({
      rule: 'fuel/over-limit',
      expected: '<= 1_000',
      actual: '1_001',
      hint: expect.stringContaining('@ fuel <= 1_001'),
    });
    expect(all[1]?.cost).toMatchObject({ callFuel: 1_001, instantiationFuel: 7 });
    expect(all[0]?.finding).toBeNull();
  });

  test('is not measured only where wasmtime did not run the case', async () => {
    expect((await both(LIMITED, a, a)).findings).toEqual([]);
    expect((await both(`@ skip wasmtime: why\n${LIMITED}`, a, a)).findings).toEqual(['fuel/not-measured']);
  });
});
