import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHostPool, type WasmtimeNeeds } from '../../src/hosts/pool.ts';
import { alive, stillAlive } from '../processes.ts';
import { nodeProgram } from '../toolchain/kit/node-program.ts';

const HELLO = { type: 'hello', protocol: 1, host: 'wasmtime', version: '1.0.0', features: [] };
/** Greets, and writes its process down where its compiled code would go. */
const HOST = `
require('node:fs').appendFileSync(process.argv[3], process.pid + '\\n');
console.log(${JSON.stringify(JSON.stringify(HELLO))});
process.stdin.resume();
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'host pool '));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')(
  'a host that was warmed and that nobody needs is ended, the others are not',
  async () => {
    const program = path.join(dir, 'host');
    writeFileSync(program, nodeProgram(HOST));
    chmodSync(program, 0o755);
    const needs = (name: string): WasmtimeNeeds => {
      const compiled = path.join(dir, name);
      appendFileSync(compiled, '');
      return { kind: 'wasmtime', program, compiled };
    };
    const [guessed, needed] = [needs('guessed'), needs('needed')];
    const pids = ({ compiled }: WasmtimeNeeds) =>
      readFileSync(compiled, 'utf8').split('\n').filter(Boolean).map(Number);
    const pool = createHostPool({
      hostScript: 'v8-host.mjs',
      signal: new AbortController().signal,
      stateDir: null,
    });
    pool.warm(guessed);
    pool.warm(needed);
    await Promise.all([pool.host(guessed), pool.host(needed)]);
    pool.only([needed]);
    expect(await stillAlive(pids(guessed))).toEqual([]);
    expect(pids(guessed)).toHaveLength(1);
    expect((await pool.host(needed)).hello.version).toBe('1.0.0');
    expect(pids(needed).map(alive)).toEqual([true]);
    await pool.end();
    expect(await stillAlive(pids(needed))).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')('one that still starts is ended before the pool is', async () => {
  const program = path.join(dir, 'host');
  writeFileSync(program, nodeProgram(HOST));
  chmodSync(program, 0o755);
  const compiled = path.join(dir, 'log');
  const { signal } = new AbortController();
  const pool = createHostPool({ hostScript: 'v8-host.mjs', signal, stateDir: null });
  pool.warm({ kind: 'wasmtime', program, compiled });
  pool.only([]);
  await pool.end();
  const log = readFileSync(compiled, { encoding: 'utf8', flag: 'a+' });
  expect(await stillAlive(log.split('\n').filter(Boolean).map(Number))).toEqual([]);
});
