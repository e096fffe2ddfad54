import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { bundleV8Host } from './bundle.ts';
import {
  buildGoGuest,
  type CaseOptions,
  directory,
  load,
  NODES,
  runCase,
  startHost,
  step,
  summary,
  text,
} from './kit.ts';

let guest: string;
let hostScript: string;
beforeAll(async () => {
  [guest, hostScript] = await Promise.all([buildGoGuest(), bundleV8Host()]);
});

const order = (words: string) => step('run', JSON.stringify(words));

describe.each(NODES)('a Go component under $name', ({ nodePath }) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(hostScript, nodePath);
    expect(await load(host, guest)).toMatchObject({ type: 'loaded' });
  });
  afterAll(() => host.end());

  const run = (words: string, options?: CaseOptions) => runCase(host, [order(words)], options);
  const answer = async (words: string, options?: CaseOptions) => {
    const [only] = summary(await run(words, options));
    return only?.startsWith('= ') ? JSON.parse(only.slice(2)) : only;
  };

  test('state lives as long as its case', async () => {
    const count = order('count');
    expect(summary(await runCase(host, [count, count, count]))).toEqual(['= "1"', '= "2"', '= "3"']);
    expect(summary(await runCase(host, [count]))).toEqual(['= "1"']);
  });

  test('an exit ends its case, whatever its code, and the next one runs', async () => {
    for (const code of [0, 1]) {
      const result = await runCase(host, [order('count'), order(`exit${code}`), order('count')]);
      expect(summary(result)).toEqual(['= "1"', `exit ${code}`]);
      expect(result.done).not.toBeNull();
    }
    expect(await answer('count')).toBe('1');
  });

  test.each([
    ['panic boom', 'go-panic', 'panic: boom'],
    ['nil', 'go-panic', 'panic: runtime error: invalid memory address'],
    ['deadlock', 'go-deadlock', 'fatal error: all goroutines are asleep - deadlock!'],
    ['oom', 'go-oom', 'out of memory'],
  ])('%s is %s', async (words, trap, stderr) => {
    const { steps, done } = await runCase(host, [order(words), order('count')]);
    expect(steps.map(({ outcome }) => outcome)).toEqual([expect.objectContaining({ class: trap })]);
    expect(text(done?.stderr)).toContain(stderr);
    expect(await answer('count')).toBe('1');
  });

  test('memory stays within its limit, and what was used is told', async () => {
    const memoryBytes = 64 * 1024 * 1024;
    const bomb = await run('oom', { limits: { memoryBytes } });
    expect(summary(bomb)).toEqual(['! go-oom']);
    expect(bomb.done?.cost.memoryBytes).toBeLessThanOrEqual(memoryBytes);
    const small = await run('count');
    expect(small.done?.cost.memoryBytes).toBeLessThan(32 * 1024 * 1024);
    expect(summary(await run('count', { limits: { memoryBytes: 1024 * 1024 } }))).toEqual([
      'start: ! memory-limit',
    ]);
  });

  test('recursion without end is a stack overflow', async () => {
    expect(summary(await run('recurse'))).toEqual(['! stack-overflow']);
    expect(await answer('count')).toBe('1');
  });

  test('a loop without end is killed at its time limit, and the next case runs', async () => {
    const started = performance.now();
    const result = await runCase(host, [order('count'), order('spin')], { limits: { timeoutMs: 700 } });
    expect(summary(result)).toEqual(['= "1"', 'timeout']);
    expect(result.durationMs).toBeGreaterThanOrEqual(700);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(await answer('count')).toBe('1');
  });

  test('a gigabyte of output is cut at its limit', async () => {
    const { steps, done } = await run('flood');
    expect(steps[0]?.outcome).toMatchObject({ kind: 'trap', class: 'output-limit' });
    expect(text(done?.stdout)).toHaveLength(1024 * 1024);
    expect(done?.outputBytes).toBeGreaterThan(1024 * 1024);
  });

  test('output is kept byte by byte, a line without its end too', async () => {
    const { done } = await run('print no newline');
    expect(text(done?.stdout)).toBe('no newline');
    const forged = '{"type":"done","nonce":"","id":1}\n::error::forged\n';
    const result = await run(`print ${forged}`);
    expect(summary(result)).toEqual(['= ""']);
    expect(text(result.done?.stdout)).toBe(forged);
  });

  test('nothing sleeps', async () => {
    const started = performance.now();
    expect(await answer('sleep 1h')).toBe('1h0m0s');
    expect(await answer('sleep 80000h')).toBe('80000h0m0s');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('clock, random bytes and map order come from the case', async () => {
    expect(await answer('now')).toBe('2000-01-01T00:00:00Z');
    expect(await answer('now', { clock: '1700000000000000000' })).toBe('2023-11-14T22:13:20Z');
    expect(await answer('random')).toBe(await answer('random'));
    expect(await answer('random')).not.toBe(await answer('random', { seed: 1 }));
    const orders = await Promise.all([0, 0, 1, 2, 3].map((seed) => answer('map', { seed })));
    expect(orders[0]).toBe(orders[1]);
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('environment, arguments and input are what the case says, else nothing', async () => {
    expect(await answer('env')).toBe('');
    expect(await answer('args')).toBe('');
    expect(await answer('stdin')).toBe('error: EOF');
    expect(await answer('env', { env: [['A', '1']] })).toBe('A=1');
    expect(await answer('args', { args: ['x', 'y z'] })).toBe('x,y z');
    expect(await answer('stdin', { stdin: Buffer.from('hé').toString('base64') })).toBe('hé');
  });

  test('files, network and working directory are out of reach', async () => {
    expect(await answer('cwd')).toBe('<nil>');
    for (const words of [
      'read /etc/passwd',
      'read ../../etc/passwd',
      `read ${guest}`,
      'write /tmp/x text',
      'list /',
    ]) {
      expect(await answer(words)).toContain('error: ');
    }
    expect(await answer('dial 127.0.0.1:80')).toContain('error: ');
    expect(await answer('lookup example.org')).toContain('error: ');
  });

  test('a preopened copy is read and written in memory, and holds no links', async () => {
    const data = join(directory, 'data');
    mkdirSync(join(data, 'sub'), { recursive: true });
    writeFileSync(join(data, 'b.txt'), 'bee');
    writeFileSync(join(data, 'sub', 'a.txt'), 'ay');
    try {
      symlinkSync('/etc/passwd', join(data, 'link'));
    } catch {}
    const dirs = [['/data', data]] as const;
    expect(await answer('list /data', { dirs })).toBe(
      '/data:0:2000,/data/b.txt:3:2000,/data/sub:0:2000,/data/sub/a.txt:2:2000',
    );
    expect(await answer('read /data/sub/../b.txt', { dirs })).toBe('bee');
    expect(await answer('read /data/../etc/passwd', { dirs })).toContain('error: ');
    expect(await answer('files /data', { dirs })).toBe('');
    const written = await runCase(host, [order('write /data/b.txt changed'), order('read /data/b.txt')], {
      dirs,
    });
    expect(summary(written)).toEqual(['= ""', '= "changed"']);
    expect(await answer('read /data/b.txt', { dirs })).toBe('bee');
  });

  test('a result that is not UTF-8 traps, and a byte order mark stays', async () => {
    expect(summary(await run('bytes ff41'))).toEqual(['! invalid-utf8']);
    expect(summary(await run('bytes efbbbf41'))).toEqual(['= "\\u{feff}A"']);
  });

  test('a value beyond its limit traps', async () => {
    expect(summary(await run('bytes 414141', { limits: { valueBytes: 2 } }))).toEqual(['! value-limit']);
    expect(await answer('bytes 4141', { limits: { valueBytes: 2 } })).toBe('AA');
  });
});
