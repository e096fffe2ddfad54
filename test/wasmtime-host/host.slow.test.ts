import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { bundleV8Host } from '../hosts/bundle.ts';
import {
  buildGoGuest,
  type CaseOptions,
  directory,
  load,
  runCase,
  startHost,
  step,
  summary,
  text,
} from '../hosts/kit.ts';
import { BUILD_MS, buildComputeHash, startWasmtimeHost, wasmtimeHost } from './kit.ts';

const conformance = fileURLToPath(new URL('../../conformance/run.mjs', import.meta.url));
const binary = wasmtimeHost();
const order = (words: string) => step('run', JSON.stringify(words));

describe.skipIf(binary === null)('the wasmtime host', () => {
  const path = binary ?? '';
  let guest: string;
  let hash: string;
  let host: Host;
  beforeAll(async () => {
    [guest, hash] = await Promise.all([buildGoGuest(), buildComputeHash()]);
    host = await startWasmtimeHost(path);
  }, BUILD_MS);
  afterAll(() => host.end());

  const DIGEST = '"74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0"';
  const digest = step('compute-hash', '[1, 2, 3, 4, 5]');

  test('greets with its versions, and answers', async () => {
    expect(host.hello).toMatchObject({ protocol: 1, host: 'wasmtime', version: '48.0.8' });
    expect(host.hello.features).toContain('fuel');
    expect(await load(host, hash)).toMatchObject({ type: 'loaded' });
    expect(summary(await runCase(host, [digest, digest]))).toEqual([`= ${DIGEST}`, `= ${DIGEST}`]);
  });

  test('fuel is one number in every process, and so is memory', async () => {
    const costs: unknown[] = [];
    for (let process = 0; process < 20; process += 1) {
      const fresh = await startWasmtimeHost(path);
      await load(fresh, hash);
      for (let run = 0; run < 2; run += 1) costs.push((await runCase(fresh, [digest])).done?.cost);
      await fresh.end();
    }
    expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1);
    const fuel = { callFuel: expect.any(Number), instantiationFuel: expect.any(Number) };
    expect(costs[0]).toMatchObject({ ...fuel, memoryGrowths: expect.any(Number) });
  });

  test('a call that uses more fuel than it may traps; without fuel nothing is counted', async () => {
    await load(host, hash);
    const starved = await runCase(host, [digest], { fuel: 1_000 });
    expect(starved.steps[0]?.outcome).toMatchObject({ kind: 'trap', class: 'other' });
    expect(starved.done?.cost.callFuel).toBe(1_000);
    const unmetered = await startWasmtimeHost(path, '--no-fuel');
    await load(unmetered, hash);
    expect(unmetered.hello.features).not.toContain('fuel');
    expect((await runCase(unmetered, [digest])).done?.cost).toMatchObject({
      callFuel: null,
      instantiationFuel: null,
    });
    await unmetered.end();
  });

  test('a list of bytes costs the same fuel whether it is copied or handed over value by value', async () => {
    await load(host, hash);
    const cost = async (text: string) => (await runCase(host, [step('compute-hash', text)])).done?.cost;
    expect(await cost('[1, 2, 3]')).toEqual(await cost('[1, // no plain list\n2, 3]'));
    expect(await cost('[]')).toEqual(await cost('[ //\n]'));
  });

  test('a profile tells the guest’s functions', async () => {
    const file = join(directory, 'profile.json');
    const profiled = await startWasmtimeHost(path, '--profile', file);
    await load(profiled, guest);
    const spent = await runCase(profiled, [order('spin')], {
      fuel: 1_000_000_000,
      limits: { timeoutMs: 60_000 },
    });
    expect(spent.steps[0]?.outcome).toMatchObject({ kind: 'trap', class: 'other' });
    await profiled.end();
    const [thread] = JSON.parse(readFileSync(file, 'utf8')).threads;
    expect(thread.samples.length).toBeGreaterThan(0);
    expect(JSON.stringify(thread)).toContain('main.');
  });

  test('passes the conformance suite', async () => {
    const argv = [conformance, '--', path, '--cache', join(directory, 'compiled')];
    const { stdout } = await promisify(execFile)(process.execPath, argv).catch((failed) => failed);
    expect(stdout).toMatch(/^\d+ passed, 0 failed, 0 skipped$/m);
  });

  test('a loop without end is killed at its time limit, and the next case runs', async () => {
    await load(host, guest);
    const limits = { timeoutMs: 500 };
    expect(summary(await runCase(host, [order('count'), order('spin')], { limits }))).toEqual([
      '= "1"',
      'timeout',
    ]);
    expect(summary(await runCase(host, [order('count')]))).toEqual(['= "1"']);
  });

  describe('agrees with the V8 host on a Go component', () => {
    let v8: Host;
    let data: string;
    beforeAll(async () => {
      v8 = await startHost(await bundleV8Host());
      data = join(directory, 'files');
      mkdirSync(join(data, 'sub', 'empty'), { recursive: true });
      writeFileSync(join(data, 'b.txt'), 'bee');
      writeFileSync(join(data, 'sub', 'a.txt'), 'ay');
      await load(v8, guest);
      await load(host, guest);
    });
    afterAll(() => v8.end());

    /** All that a case shows: outcomes, both streams, and the peak of memory. */
    async function shown(on: Host, words: readonly string[], options: CaseOptions) {
      const result = await runCase(on, words.map(order), options);
      const { done } = result;
      const output = [text(done?.stdout), text(done?.stderr), done?.outputBytes, done?.cost.memoryBytes];
      return { summary: summary(result), output };
    }

    test.each<[string, readonly string[], CaseOptions]>([
      ['state', ['count', 'count'], {}],
      ['exit 0', ['count', 'exit0', 'count'], {}],
      ['exit 1', ['exit1'], {}],
      ['panic', ['panic boom'], {}],
      ['nil', ['nil'], {}],
      ['deadlock', ['deadlock'], {}],
      ['out of memory', ['oom'], { limits: { memoryBytes: 64 * 1024 * 1024 } }],
      ['no memory to start with', ['count'], { limits: { memoryBytes: 1024 * 1024 } }],
      ['output', ['print a\nb'], {}],
      ['too much output', ['flood'], {}],
      ['sleep', ['sleep 1h', 'now', 'sleep 80000h', 'now'], {}],
      ['clock', ['now', 'now'], { clock: '1700000000000000000' }],
      ['random', ['random', 'random'], {}],
      ['random of another seed', ['random', 'map'], { seed: 7 }],
      ['map order', ['map', 'map', 'map'], { seed: 3 }],
      ['environment', ['env', 'args'], { env: [['A', '1']], args: ['x', 'y z'] }],
      ['input', ['stdin', 'stdin'], { stdin: Buffer.from('hé').toString('base64') }],
      [
        'what is denied',
        ['cwd', 'read /etc/passwd', 'list /', 'dial 127.0.0.1:80', 'lookup example.org'],
        {},
      ],
      ['text that is none', ['bytes ff41'], {}],
      ['a byte order mark', ['bytes efbbbf41'], {}],
      ['values at their limit', ['bytes 4141'], { limits: { valueBytes: 2 } }],
      ['values beyond it', ['bytes 414141'], { limits: { valueBytes: 2 } }],
    ])('%s', async (_name, words, options) => {
      expect(await shown(host, words, options)).toEqual(await shown(v8, words, options));
    });

    test('files', async () => {
      const options = { dirs: [['/data', data]] as const };
      const words = [
        'list /data',
        'read /data/sub/../b.txt',
        'read /data/../etc/passwd',
        'read /data/none',
        'write /data/b.txt changed',
        'read /data/b.txt',
        'write /data/new/x text',
        'write /data/sub/new text',
        'files /data',
        'list /data',
      ];
      const ours = await shown(host, words, options);
      expect(ours.summary).toHaveLength(words.length);
      expect(ours).toEqual(await shown(v8, words, options));
    });

    test('a stack that overflows, in class', async () => {
      expect((await shown(host, ['recurse'], {})).summary).toEqual(['! stack-overflow']);
    });
  });
});
