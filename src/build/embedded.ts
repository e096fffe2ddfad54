import { randomUUID } from 'node:crypto';
import { CheckError } from '../errors.ts';
import type { Encoded, Encoder, StagedWit } from './encoder.ts';
import { embedComponentType } from './section.ts';
import { asOneText } from './wit-text.ts';

type Tools = typeof import('@bytecodealliance/jco-transpile/wasm-tools');
type Mounts = typeof import('../wasi/shim/filesystem.ts');

/** Enough of a module to lead the encoder through all that it does with a real one. */
const WARM_UP_WAT = `(module
  (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "f") (param i32 i32) (result i32) unreachable)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  (func (export "_initialize")))`;
const WARM_UP_WIT = 'package warm:up; world w { export f: func(a: list<u8>) -> string; }';

/** jco's own wasm-tools. It reads WIT from files in memory, so nothing touches the disk. */
export async function embeddedEncoder(version: string): Promise<Encoder> {
  const tools = await import('@bytecodealliance/jco-transpile/wasm-tools');
  const mounts = await import('../wasi/shim/filesystem.ts');
  const dummy = (wit: StagedWit, world: string | null) => withMounted(tools, mounts, wit, world);
  const encode = (module: Uint8Array, adapter: Uint8Array | null) =>
    answer(() => tools.componentNew(module, adapter === null ? [] : [['wasi_snapshot_preview1', adapter]]));
  const validate = async (component: Uint8Array) => {
    const printed = await answer(() => tools.componentWit(component));
    return printed.ok ? { ok: true as const, value: null } : printed;
  };
  const warmUp = async (adapter: Uint8Array) => {
    const typed = await dummy(new Map([['warm-up.wit', new TextEncoder().encode(WARM_UP_WIT)]]), null);
    const module = await answer(() => tools.parse(WARM_UP_WAT));
    if (typed.ok && module.ok) await encode(embedComponentType(module.value, typed.value), adapter);
  };
  return { engine: 'embedded', version, dummy, encode, validate, warmUp };
}

/** A directory of its own each time: components are built side by side and the tool's files are one for the process. */
async function withMounted(
  tools: Tools,
  mounts: Mounts,
  wit: StagedWit,
  world: string | null,
): Promise<Encoded<Uint8Array>> {
  const witPath = `/wit-${randomUUID()}`;
  mounts.mountFiles(witPath, wit);
  try {
    const choice = world === null ? {} : { world };
    const made = await answer(() => tools.componentEmbed({ dummy: true, witPath, ...choice }));
    if (made.ok || !made.problem.includes(witPath)) return made;
    // It keeps the cause to itself; of one text it tells.
    const witSource = asOneText(wit);
    const told =
      witSource === null
        ? null
        : await answer(() => tools.componentEmbed({ dummy: true, witSource, ...choice }));
    return told === null || told.ok ? { ok: false, problem: 'its files do not fit together' } : told;
  } finally {
    mounts.unmount(witPath);
  }
}

/** jco throws what the tool rejects as an object with the text in `payload`; anything else is a panic of the tool. */
async function answer<T>(ask: () => Promise<T>): Promise<Encoded<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (thrown) {
    const problem = (thrown as { payload?: unknown }).payload;
    if (typeof problem === 'string') return { ok: false, problem };
    throw new CheckError('tool-failed', `the wasm-tools inside jco broke: ${String(thrown)}`, {
      hint: 'use native wasm-tools: `encoder: native`',
      cause: thrown,
    });
  }
}
