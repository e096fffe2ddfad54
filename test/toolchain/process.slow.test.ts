import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { runProcess } from '../../src/toolchain/process.ts';
import { alive, stillAlive } from '../processes.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'process test '));
const env = { PATH: process.env.PATH ?? '' };
const base = { cwd: dir, env, timeoutMs: 20_000 };
const node = (script: string, ...args: string[]) => [process.execPath, '-e', script, ...args];

/** A parent that starts a child in its group, writes both pids down, and hangs. */
const FAMILY = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  child.on('spawn', () => require('node:fs').writeFileSync(process.argv[1], process.pid + ' ' + child.pid));
  setInterval(() => {}, 1000);`;

async function pidsFrom(file: string): Promise<number[]> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    try {
      const pids = readFileSync(file, 'utf8').split(' ').map(Number);
      if (pids.length === 2) return pids;
    } catch {}
    await sleep(10);
  }
  throw new Error('the family never started');
}

afterEach(() => {
  for (const name of readdirSync(dir)) rmSync(path.join(dir, name), { recursive: true });
});

describe('runProcess', () => {
  it('gives exit code and both streams', async () => {
    const argv = node('console.log("out"); console.error("err"); process.exit(3)');
    const result = await runProcess({ ...base, argv });
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: 'out\n',
      stderr: 'err\n',
      timedOut: false,
    });
  });

  it('hands arguments over as they are: no shell reads them', async () => {
    const words = ['a b', '$(id)', '"', "'", '-x', '*', 'line\nbreak', '%PATH%', ''];
    const argv = node('console.log(JSON.stringify(process.argv.slice(1)))', '--', ...words);
    const result = await runProcess({ ...base, argv });
    expect(JSON.parse(result.stdout)).toEqual(words);
  });

  it('passes on only the environment that it is given', async () => {
    const argv = node('console.log(process.env.SECRET ?? "none", process.env.GIVEN)');
    process.env.SECRET = 'hunter2';
    const result = await runProcess({ ...base, argv, env: { ...env, GIVEN: 'yes' } });
    delete process.env.SECRET;
    expect(result.stdout).toBe('none yes\n');
  });

  it('bounds what it captures and keeps both ends', async () => {
    const argv = node('process.stdout.write("first" + "x".repeat(5e6) + "last")');
    const result = await runProcess({ ...base, argv, maxOutputBytes: 1000 });
    expect(result.stdout.length).toBeLessThan(1100);
    expect(result.stdout).toMatch(/^first/);
    expect(result.stdout).toMatch(/last$/);
    expect(result.droppedBytes).toBe(5_000_009 - 1000);
  });

  it('kills the whole group at the time limit', async () => {
    const file = path.join(dir, 'pids');
    const running = runProcess({ ...base, argv: node(FAMILY, file), timeoutMs: 1500 });
    const pids = await pidsFrom(file);
    expect(pids.map(alive)).toEqual([true, true]);
    expect((await running).timedOut).toBe(true);
    expect(await stillAlive(pids)).toEqual([]);
  });

  it('kills a group that ignores SIGTERM', async () => {
    const argv = node('process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)');
    const result = await runProcess({ ...base, argv, timeoutMs: 700 });
    expect(result).toMatchObject({ timedOut: true, stdout: 'up\n' });
    if (process.platform !== 'win32') expect(result.signal).toBe('SIGKILL');
  });

  it('kills the whole group when it is cancelled, and says so', async () => {
    const file = path.join(dir, 'pids');
    const cancel = new AbortController();
    const running = runProcess({ ...base, argv: node(FAMILY, file), signal: cancel.signal });
    const pids = await pidsFrom(file);
    cancel.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(await stillAlive(pids)).toEqual([]);
  });

  it('starts nothing once it is cancelled', async () => {
    const argv = node('require("node:fs").writeFileSync("ran", "")');
    await expect(runProcess({ ...base, argv, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(readdirSync(dir)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('leaves no background child behind', async () => {
    const file = path.join(dir, 'pid');
    const argv = node(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       child.on('spawn', () => { require('node:fs').writeFileSync(process.argv[1], String(child.pid)); process.exit(0); });`,
      file,
    );
    const result = await runProcess({ ...base, argv });
    expect(result).toMatchObject({ exitCode: 0, timedOut: false });
    expect(await stillAlive([Number(readFileSync(file, 'utf8'))])).toEqual([]);
  });

  it('says what is missing: the program, or the directory', async () => {
    const missing = runProcess({ ...base, argv: ['no-such-program-here'] });
    await expect(missing).rejects.toMatchObject({
      code: 'tool-missing',
      message: 'no-such-program-here was not found',
    });
    const nowhere = runProcess({ ...base, argv: node('0'), cwd: path.join(dir, 'nowhere') });
    await expect(nowhere).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it.skipIf(process.platform === 'win32')('says that a file may not be executed', async () => {
    writeFileSync(path.join(dir, 'plain'), '#!/bin/sh\n');
    const running = runProcess({ ...base, argv: [path.join(dir, 'plain')] });
    await expect(running).rejects.toMatchObject({ code: 'tool-failed' });
  });
});
