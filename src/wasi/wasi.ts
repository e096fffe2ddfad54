import { cli } from './cli.ts';
import { VirtualClock } from './clock.ts';
import { Endings } from './endings.ts';
import { filesystem } from './filesystem.ts';
import { Output } from './output.ts';
import { Pollable, poll, type Waiting } from './poll.ts';
import { randomStreams } from './random.ts';
import { InputStream, IoError, OutputStream } from './streams.ts';
import { Tree } from './tree.ts';

export interface WasiOptions {
  /** Start of the virtual clock, nanoseconds since 1970-01-01T00:00:00Z. */
  readonly clock: bigint;
  readonly seed: bigint;
  readonly env: readonly (readonly [string, string])[];
  readonly args: readonly string[];
  readonly stdin: Uint8Array;
  /** Bytes on stdout and stderr together. */
  readonly outputLimit: number;
  /** Preopened directories: guest path, and files by relative path with `/` (one that ends in `/` is an empty directory). */
  readonly dirs: readonly (readonly [string, ReadonlyMap<string, Uint8Array>])[];
}

type Functions = Readonly<Record<string, unknown>>;

export interface Wasi {
  /** In the shape that jco's `instantiate` takes: interfaces without version, functions in camelCase, resources as classes. */
  readonly imports: Readonly<Record<string, Functions>>;
  readonly output: Output;
  /** `first` is how the guest ended the run from inside WASI. */
  readonly endings: Endings;
  /** Paths that the guest named in a directory so far, whether there is something or not: the first of them. */
  readonly named: ReadonlySet<string>;
}

/** Bytes that a guest may store in files, removed ones included: a descriptor may still hold them. */
const FILE_QUOTA = 256 * 1024 * 1024;

/**
 * WASI 0.2 for one run: all interfaces that the reactor adapter imports, synchronous and deterministic.
 * Spec: https://github.com/WebAssembly/WASI/tree/v0.2.12/wasip2
 */
export function createWasi(options: WasiOptions): Wasi {
  const endings = new Endings();
  const waiting: Waiting = { clock: new VirtualClock(options.clock), endings };
  const output = new Output(options.outputLimit, endings);
  const console = cli(waiting, { ...options, output, endings });
  const tree = new Tree(FILE_QUOTA);
  const named = new Set<string>();
  const files = filesystem(
    { ...waiting, tree, named },
    options.dirs.map(([path, entries]) => [path, tree.directoryOf(entries)]),
  );
  const imports = {
    'wasi:cli/environment': console.environment,
    'wasi:cli/exit': console.exit,
    'wasi:cli/stdin': console.stdin,
    'wasi:cli/stdout': console.stdout,
    'wasi:cli/stderr': console.stderr,
    'wasi:cli/terminal-input': console.terminalInput,
    'wasi:cli/terminal-output': console.terminalOutput,
    'wasi:cli/terminal-stdin': console.terminalStdin,
    'wasi:cli/terminal-stdout': console.terminalStdout,
    'wasi:cli/terminal-stderr': console.terminalStderr,
    ...clocks(waiting),
    'wasi:filesystem/preopens': files.preopens,
    'wasi:filesystem/types': files.types,
    'wasi:io/error': { Error: IoError },
    'wasi:io/poll': { Pollable, poll: (pollables: readonly Pollable[]) => poll(waiting, pollables) },
    'wasi:io/streams': { InputStream, OutputStream },
    ...random(options.seed),
  };
  return { imports, output, endings, named };
}

function clocks(waiting: Waiting) {
  const { clock } = waiting;
  return {
    'wasi:clocks/monotonic-clock': {
      now: () => clock.readMonotonic(),
      resolution: () => 1_000n,
      subscribeInstant: (when: bigint) => new Pollable(waiting, when),
      subscribeDuration: (duration: bigint) => new Pollable(waiting, clock.deadlineAfter(duration)),
    },
    'wasi:clocks/wall-clock': {
      now: () => clock.readWall(),
      resolution: () => ({ seconds: 0n, nanoseconds: 1_000 }),
    },
  };
}

function random(seed: bigint) {
  const streams = randomStreams(seed);
  return {
    'wasi:random/random': {
      getRandomBytes: (length: bigint) => streams.random.bytes(length),
      getRandomU64: () => streams.random.u64(),
    },
    'wasi:random/insecure': {
      getInsecureRandomBytes: (length: bigint) => streams.insecure.bytes(length),
      getInsecureRandomU64: () => streams.insecure.u64(),
    },
    'wasi:random/insecure-seed': {
      insecureSeed: () => [streams.insecureSeed.u64(), streams.insecureSeed.u64()],
    },
  };
}
