import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { runProcess } from '../../src/toolchain/process.ts';
import { startByPs } from '../../src/toolchain/process-start.ts';
import { endLeftovers, forgetGroup, recordGroup } from '../../src/toolchain/process-state.ts';

const SLEEPER = ['-e', 'console.log("up"); setInterval(() => {}, 1000)'];
const RUNNER = `
  import { runProcess } from ${JSON.stringify(new URL('../../src/toolchain/process.ts', import.meta.url).href)};
  const [stateDir] = process.argv.slice(1);
  await runProcess({ argv: [process.execPath, ...${JSON.stringify(SLEEPER)}], cwd: '.', env: process.env, timeoutMs: 60000, stateDir });`;

const started: ChildProcess[] = [];
const freshDir = () => mkdtempSync(path.join(tmpdir(), 'state test '));

async function sleeper(): Promise<ChildProcess> {
  const child = spawn(process.execPath, SLEEPER, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  if (child.stdout !== null) await once(child.stdout, 'data');
  return child;
}

async function recorded(stateDir: string): Promise<number> {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const name = existsSync(stateDir) ? readdirSync(stateDir)[0] : undefined;
    if (name !== undefined) return Number(/\d+/.exec(name)?.[0]);
    await sleep(10);
  }
  throw new Error('nothing was recorded');
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('endLeftovers', () => {
  // The runner is started as TypeScript, which Node 20 cannot.
  it.skipIf(!process.features.typescript)('ends the group that a killed run left alive', async () => {
    const stateDir = path.join(freshDir(), 'deep');
    const run = spawn(process.execPath, ['--input-type=module-typescript', '-e', RUNNER, stateDir], {
      stdio: 'ignore',
    });
    started.push(run);
    const pid = await recorded(stateDir);
    run.kill('SIGKILL');
    await once(run, 'exit');
    expect(process.kill(pid, 0)).toBe(true);
    expect(await endLeftovers(stateDir)).toEqual([pid]);
    await sleep(100);
    expect(readdirSync(stateDir)).toEqual([]);
    expect(await endLeftovers(stateDir)).toEqual([]);
  });

  it('leaves a process alone whose pid was given away since', async () => {
    const stateDir = freshDir();
    const other = await sleeper();
    const file = recordGroup(stateDir, other.pid as number) as string;
    const record = JSON.parse(readFileSync(file, 'utf8'));
    const start = record.start === null ? null : `${record.start}0`;
    writeFileSync(file, JSON.stringify({ ...record, start, spawnedAt: record.spawnedAt - 60_000 }));
    expect(await endLeftovers(stateDir)).toEqual([]);
    await sleep(50);
    expect(other.signalCode).toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  it('ends a process that is still the one recorded', async () => {
    const stateDir = freshDir();
    const child = await sleeper();
    recordGroup(stateDir, child.pid as number);
    expect(await endLeftovers(stateDir)).toEqual([child.pid]);
    await once(child, 'exit');
  });

  it('judges by the clock where the system tells no exact start', async () => {
    const stateDir = freshDir();
    const child = await sleeper();
    const file = recordGroup(stateDir, child.pid as number) as string;
    const record = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...record, start: null, spawnedAt: record.spawnedAt - 60_000 }));
    expect(await endLeftovers(stateDir)).toEqual([]);
    writeFileSync(file, JSON.stringify({ ...record, start: null }));
    expect(await endLeftovers(stateDir)).toEqual([child.pid]);
  });

  it.skipIf(process.platform !== 'linux')('ends the children of a leader that is gone', async () => {
    const stateDir = freshDir();
    const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      child.on('spawn', () => { console.log(child.pid); process.stdin.once('data', () => process.exit(0)); });`;
    const leader = spawn(process.execPath, ['-e', script], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    started.push(leader);
    const child = Number(String((await once(leader.stdout, 'data'))[0]));
    recordGroup(stateDir, leader.pid as number);
    leader.stdin.write('end\n');
    await once(leader, 'exit');
    expect(await endLeftovers(stateDir)).toEqual([leader.pid]);
    await sleep(100);
    expect(existsSync(`/proc/${child}`) && !/\) Z /.test(readFileSync(`/proc/${child}/stat`, 'utf8'))).toBe(
      false,
    );
  });

  it.each([
    ['half a record', '{"pid": 12'],
    ['our own group', '{"pid": 0, "start": null, "spawnedAt": 1}'],
    ['everybody', '{"pid": 1, "start": null, "spawnedAt": 1}'],
    ['no pid', '{"pid": "x", "start": null, "spawnedAt": 1}'],
  ])('kills nothing for %s', async (_, text) => {
    const stateDir = freshDir();
    writeFileSync(path.join(stateDir, 'group-7.json'), text);
    expect(await endLeftovers(stateDir)).toEqual([]);
    expect(readdirSync(stateDir)).toEqual([]);
  });

  it('has nothing to do where nothing was recorded', async () => {
    expect(await endLeftovers(path.join(freshDir(), 'absent'))).toEqual([]);
    forgetGroup(null);
  });
});

describe('the record', () => {
  it('is gone once the process is', async () => {
    const stateDir = freshDir();
    await runProcess({ argv: [process.execPath, '-e', '0'], cwd: '.', env: {}, timeoutMs: 9000, stateDir });
    expect(readdirSync(stateDir)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('agrees with ps about when a process started', async () => {
    const startedAt = await startByPs(process.pid);
    expect(Math.abs((startedAt ?? 0) - (Date.now() - process.uptime() * 1000))).toBeLessThan(3000);
    expect(await startByPs(999_999_999)).toBeNull();
  });
});
