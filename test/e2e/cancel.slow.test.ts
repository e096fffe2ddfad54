import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { alive, stillAlive } from '../processes.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');
/** A generator that starts a child, writes both pids down and never ends. */
const HANG = `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
writeFileSync('pids.json', JSON.stringify([process.pid, child.pid]));
setInterval(() => {}, 1000);
`;

let program: Repository;
let temp: string;
beforeEach(async () => {
  program = await makeProgram();
  temp = await realpath(await mkdtemp(path.join(tmpdir(), 'component check temp-')));
  const generate = JSON.stringify([process.execPath, 'hang.mjs']);
  await program.write('compute-hash/hang.mjs', HANG);
  await program.write(
    'component-check.yml',
    CONFIG.replace('    wit:', `    generate: ${generate}\n    wit:`),
  );
});
afterEach(async () => {
  await program.remove();
  await rm(temp, { recursive: true, force: true });
});

async function pids(): Promise<number[]> {
  const file = path.join(program.root, 'compute-hash/pids.json');
  for (let tries = 0; tries < 200; tries += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.endsWith(']')) return JSON.parse(text);
    await sleep(100);
  }
  throw new Error('the generator never started');
}

function start(entry: string, env: Record<string, string>): ChildProcess {
  const { CI: _, ...inherited } = process.env;
  return spawn(process.execPath, [path.join(bundle, entry), ...(entry === 'cli.mjs' ? ['--json'] : [])], {
    cwd: program.root,
    env: { ...inherited, RUNNER_TEMP: temp, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe.skipIf(process.platform === 'win32')('a run that is cancelled', () => {
  test('ends what it started, leaves nothing behind, and is not green', async () => {
    const run = start('cli.mjs', {});
    const chunks: Buffer[] = [];
    run.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const started = await pids();
    run.kill('SIGTERM');
    const [code] = await once(run, 'close');
    const report = JSON.parse(Buffer.concat(chunks).toString());
    expect([code, report.verdict, report.errors[0]?.code]).toEqual([3, 'unjudged', 'cancelled']);
    expect(await stillAlive(started)).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
  });

  test('and killed without warning: the post entry ends what is left', async () => {
    const env = { GITHUB_WORKSPACE: program.root, GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
    const run = start('action.mjs', env);
    const started = await pids();
    run.kill('SIGKILL');
    await once(run, 'close');
    expect(started.some(alive)).toBe(true);
    const post = start('post.mjs', env);
    const [code] = await once(post, 'close');
    expect(code).toBe(0);
    expect(await stillAlive(started)).toEqual([]);
  });
});
