// Writes src/hosts/v8/warm-up.wasm, the component that the V8 host transpiles before anything is asked of it: shaped like
// every Go component (the module's WASI imports through the adapter that ships with jco), with nothing in it.
// usage: node scripts/warm-up.mjs [FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';

const root = fileURLToPath(new URL('..', import.meta.url));
const adapter = readFileSync(
  resolve(root, 'node_modules/@bytecodealliance/jco/lib/wasi_snapshot_preview1.reactor.wasm'),
);

/** What Go's runtime and os package import, with their parameter types. */
const IMPORTS = {
  sched_yield: '',
  args_get: 'i32 i32',
  args_sizes_get: 'i32 i32',
  clock_time_get: 'i32 i64 i32',
  environ_get: 'i32 i32',
  environ_sizes_get: 'i32 i32',
  fd_write: 'i32 i32 i32 i32',
  random_get: 'i32 i32',
  poll_oneoff: 'i32 i32 i32 i32',
  fd_close: 'i32',
  fd_fdstat_get: 'i32 i32',
  fd_fdstat_set_flags: 'i32 i32',
  fd_prestat_get: 'i32 i32',
  fd_prestat_dir_name: 'i32 i32 i32',
};

const WAT = `(module
  ${Object.entries(IMPORTS)
    .map(
      ([name, params]) => `(import "wasi_snapshot_preview1" "${name}" (func (param ${params}) (result i32)))`,
    )
    .join('\n  ')}
  (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
  (memory (export "memory") 1)
  (func (export "_initialize"))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  (func (export "f") (param i32 i32) (result i32) unreachable)
  (func (export "g") (param i32 i32) (result i32) unreachable))`;

const WIT = `package warm:up;
world warm-up {
  export f: func(data: list<u8>) -> string;
  export g: func(data: list<u8>) -> result<list<u8>, string>;
}`;

const embedded = await componentEmbed({ binary: await parse(WAT), witSource: WIT });
const component = await componentNew(embedded, [['wasi_snapshot_preview1', adapter]]);
const file = resolve(process.argv[2] ?? resolve(root, 'src/hosts/v8/warm-up.wasm'));
writeFileSync(file, component);
process.stdout.write(`${component.length} bytes in ${file}\n`);
