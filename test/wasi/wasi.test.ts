import { expect, test } from 'vitest';
import { DEFAULT_CLOCK } from '../../src/wasi/clock.ts';
import { BlockedForever, Exit, OutputLimit, WasiTrap } from '../../src/wasi/endings.ts';
import type { Pollable } from '../../src/wasi/poll.ts';
import type { InputStream, OutputStream } from '../../src/wasi/streams.ts';
import { createWasi, type WasiOptions } from '../../src/wasi/wasi.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (raw: Uint8Array) => new TextDecoder().decode(raw);

/** Functions of an interface, as a guest would call them. */
function start(options: Partial<WasiOptions> = {}) {
  const wasi = createWasi({
    clock: DEFAULT_CLOCK,
    seed: 0n,
    env: [],
    args: [],
    stdin: new Uint8Array(),
    outputLimit: 100,
    dirs: [],
    ...options,
  });
  const call = <T>(name: string, func: string, ...args: unknown[]): T => {
    const target = wasi.imports[name]?.[func];
    if (typeof target !== 'function') throw new Error(`no ${name} ${func}`);
    return target(...args);
  };
  return { ...wasi, call };
}

type Call = ReturnType<typeof start>['call'];
const now = (call: Call) => call<bigint>('wasi:clocks/monotonic-clock', 'now');
const timer = (call: Call, ns: bigint) =>
  call<Pollable>('wasi:clocks/monotonic-clock', 'subscribeDuration', ns);

test('every interface that the reactor adapter imports is there', () => {
  const names = Object.keys(start().imports).sort();
  expect(names).toEqual(
    [
      ...['environment', 'exit', 'stderr', 'stdin', 'stdout', 'terminal-input', 'terminal-output'].map(
        (n) => `wasi:cli/${n}`,
      ),
      ...['terminal-stderr', 'terminal-stdin', 'terminal-stdout'].map((n) => `wasi:cli/${n}`),
      'wasi:clocks/monotonic-clock',
      'wasi:clocks/wall-clock',
      'wasi:filesystem/preopens',
      'wasi:filesystem/types',
      ...['error', 'poll', 'streams'].map((n) => `wasi:io/${n}`),
      ...['insecure', 'insecure-seed', 'random'].map((n) => `wasi:random/${n}`),
    ].sort(),
  );
});

test('one clock: each reading moves wall and monotonic time by a microsecond', () => {
  const { call } = start();
  expect(now(call)).toBe(1_000n);
  expect(call('wasi:clocks/wall-clock', 'now')).toEqual({ seconds: 946_684_800n, nanoseconds: 2_000 });
  expect(now(call)).toBe(3_000n);
  const later = start({ clock: 1_700_000_000_000_000_000n });
  expect(later.call('wasi:clocks/wall-clock', 'now')).toEqual({
    seconds: 1_700_000_000n,
    nanoseconds: 1_000,
  });
});

test('a wait advances the clock to the first deadline; what is ready by then is told', () => {
  const { call } = start();
  const timers = [timer(call, 9_000_000n), timer(call, 5_000_000n), timer(call, 5_000_000n)];
  expect([...call<Uint32Array>('wasi:io/poll', 'poll', timers)]).toEqual([1, 2]);
  expect(now(call)).toBe(5_001_000n);
  const stdin = call<InputStream>('wasi:cli/stdin', 'getStdin').subscribe();
  expect([...call<Uint32Array>('wasi:io/poll', 'poll', [...timers, stdin])]).toEqual([1, 2, 3]);
  timers[0]?.block();
  expect(now(call)).toBe(9_001_000n);
});

test('a guest that spins on ready() gets there', () => {
  const { call } = start();
  const pollable = timer(call, 10_000n);
  let asked = 0;
  while (!pollable.ready()) asked += 1;
  expect(asked).toBe(9);
});

test('waiting for nothing, and for the end of time, is blocked for ever and stays so', () => {
  const { call, endings } = start();
  expect(() => call('wasi:io/poll', 'poll', [])).toThrow(BlockedForever);
  expect(endings.first).toBeInstanceOf(BlockedForever);
  const other = start();
  expect(() => timer(other.call, 2n ** 64n - 1n).block()).toThrow(BlockedForever);
});

test('random bytes are SplitMix64 streams, one for each interface, none of their bytes lost', () => {
  const first = (seed: bigint) => start({ seed }).call<bigint>('wasi:random/random', 'getRandomU64');
  // The stream starts from e220a8397b1dcdaf, the first output of seed 0; its own first output is this.
  expect(first(0n)).toBe(0xa706dd2f4d197e6fn);
  expect(first(2n ** 64n)).toBe(first(0n));
  expect(first(1n)).not.toBe(first(0n));

  const { call } = start();
  const parts = [3n, 4n, 1n].map((n) => [...call<Uint8Array>('wasi:random/random', 'getRandomBytes', n)]);
  expect(parts.flat()).toEqual([0x6f, 0x7e, 0x19, 0x4d, 0x2f, 0xdd, 0x06, 0xa7]);
  const seeds = call<bigint[]>('wasi:random/insecure-seed', 'insecureSeed');
  const insecure = call<bigint>('wasi:random/insecure', 'getInsecureRandomU64');
  expect(new Set([first(0n), insecure, ...seeds]).size).toBe(4);
  expect(() => call('wasi:random/random', 'getRandomBytes', 2n ** 40n)).toThrow(WasiTrap);
});

test('output is kept up to its limit over both streams, and counted beyond', () => {
  const { call, output, endings } = start({ outputLimit: 6 });
  const stdout = call<OutputStream>('wasi:cli/stdout', 'getStdout');
  const stderr = call<OutputStream>('wasi:cli/stderr', 'getStderr');
  const line = bytes('abcd');
  stdout.blockingWriteAndFlush(line);
  line.fill(0);
  stderr.write(bytes('ef'));
  expect(endings.first).toBeNull();
  expect(() => stderr.write(bytes('gh'))).toThrow(OutputLimit);
  expect([text(output.stdout), text(output.stderr), output.written]).toEqual(['abcd', 'ef', 8]);
  expect(() => stdout.blockingWriteAndFlush(new Uint8Array(4_097))).toThrow(WasiTrap);
});

test('an exit is an ending that later ones do not replace', () => {
  const { call, endings } = start();
  expect(() => call('wasi:cli/exit', 'exit', { tag: 'err' })).toThrow(Exit);
  expect(() => call('wasi:cli/exit', 'exit', { tag: 'ok' })).toThrow(expect.objectContaining({ code: 1 }));
  expect(endings.first).toMatchObject({ code: 1 });
});

test('input ends where its bytes do', () => {
  const { call } = start({ stdin: bytes('abc') });
  const stdin = call<InputStream>('wasi:cli/stdin', 'getStdin');
  expect(text(stdin.read(2n))).toBe('ab');
  expect(text(call<InputStream>('wasi:cli/stdin', 'getStdin').blockingRead(2n ** 63n))).toBe('c');
  expect(() => stdin.read(1n)).toThrow(expect.objectContaining({ payload: { tag: 'closed' } }));
});

test('nothing of the host shows through', () => {
  const { call } = start();
  expect(call('wasi:cli/environment', 'getEnvironment')).toEqual([]);
  expect(call('wasi:cli/environment', 'getArguments')).toEqual([]);
  expect(call('wasi:cli/environment', 'initialCwd')).toBeUndefined();
  expect(call('wasi:cli/terminal-stdout', 'getTerminalStdout')).toBeUndefined();
  expect(call('wasi:filesystem/preopens', 'getDirectories')).toEqual([]);
});
