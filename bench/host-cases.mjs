// The case that hosts are measured by, and how.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './commands.mjs';

export const ADAPTER = join(
  root,
  'node_modules/@bytecodealliance/jco/lib/wasi_snapshot_preview1.reactor.wasm',
);

export const LIMITS = {
  timeoutMs: 60_000,
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  stackBytes: 512 * 1024,
  valueBytes: 128 * 1024 * 1024,
};
export const CASE = {
  steps: [{ exportPath: ['compute-hash'], args: ['[1, 2, 3, 4, 5]'], bind: null, stubs: [] }],
  seed: 0,
  clock: '946684800000000000',
  env: [],
  args: [],
  stdin: '',
  dirs: [],
  fuel: null,
  limits: LIMITS,
};
export const DIGEST = '"74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0"';

/** Calls `work` so often, as many at once as there are cores. Gives calls a second. */
export async function throughput(times, work) {
  const started = performance.now();
  let left = times;
  const lane = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return (times * 1_000) / (performance.now() - started);
}

/** Ids of the processes under this one (Linux). */
export function childProcesses() {
  return readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
}
