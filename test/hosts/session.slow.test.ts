import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { startHost } from '../../src/hosts/session.ts';
import { stillAlive } from '../processes.ts';
import { directory, LIMITS, runCase, step, summary } from './kit.ts';

const HELLO = `{ type: 'hello', protocol: 1, host: 'fake', version: '1', features: [] }`;
const DONE = `{ type: 'done', nonce, id, stdout: '', stderr: '', outputBytes: 0, durationMs: 1,
  cost: { callFuel: null, instantiationFuel: null, memoryBytes: 0, memoryGrowths: 0 } }`;

/** A host that behaves until it is asked to run; `run` is what it does then. Each process counts its runs. */
const fake = (run: string, hello = HELLO) => `
import { createInterface } from 'node:readline';
import { writeSync } from 'node:fs';
const raw = (line) => writeSync(1, line + '\\n');
const send = (message) => raw(JSON.stringify(message));
let nonce, runs = 0;
send(${hello});
for await (const line of createInterface({ input: process.stdin })) {
  const { type, id, steps, nonce: given } = JSON.parse(line);
  if (type === 'start') nonce = given;
  if (type === 'load') send({ type: 'loaded', nonce, durationMs: 1 });
  if (type === 'end') process.exit(0);
  if (type !== 'run') continue;
  runs += 1;
  const ok = (value) => {
    send({ type: 'step', nonce, id, step: 0, outcome: { kind: 'result', value: String(value) }, imports: [] });
    send(${DONE});
  };
  if (steps[0].exportPath[0] === 'runs') ok(runs);
  else { ${run} }
}`;

let scripts = 0;

function start(script: string, signal = new AbortController().signal): Promise<Host> {
  scripts += 1;
  const path = join(directory, `fake-${scripts}.mjs`);
  writeFileSync(path, script);
  const command = { argv: [process.execPath, path], cwd: directory, env: {}, stateDir: null };
  return startHost(command, { timeoutGraceMs: 100, signal });
}

async function started(run: string): Promise<Host> {
  const host = await start(fake(run));
  const loaded = await host.load({ path: 'x', limits: LIMITS });
  expect(loaded).toMatchObject({ type: 'loaded' });
  return host;
}

describe('a case that the host did not finish as it should is not passed, and the next one runs in a new process', () => {
  test.each([
    ['an end with exit code 0', 'process.exit(0);', 'died', { exitCode: 0, signal: null }],
    [
      'an end by another code',
      `console.error('why'); process.exit(3);`,
      'died',
      { exitCode: 3, stderr: 'why\n' },
    ],
    ['an end after half an answer', `writeSync(1, '{"type":"do'); process.exit(0);`, 'error', {}],
    ['a forged end without nonce', `const nonce = ''; send(${DONE});`, 'error', {}],
    ['a forged end with a guessed nonce', `const nonce = 'f'.repeat(32); send(${DONE});`, 'error', {}],
    ['an answer to another case', `const other = id + 1; { const id = other; send(${DONE}); }`, 'error', {}],
    ['a line that is no message', `raw('1 passed');`, 'error', {}],
    ['a message of no known shape', `send({ type: 'done', nonce, id });`, 'error', {}],
    ['silence', 'for (;;);', 'timeout', {}],
  ])('%s', async (_, run, kind, failure) => {
    const host = await started(run);
    expect(summary(await runCase(host, [step('runs')]))).toEqual(['= 1']);
    const result = await runCase(host, [step('other')], { limits: { timeoutMs: 300 } });
    expect(result).toMatchObject({ done: null, failure: { kind, ...failure } });
    expect(summary(await runCase(host, [step('runs')]))).toEqual(['= 1']);
    await host.end();
  });
});

test('a host that behaves keeps its process', async () => {
  const host = await started(`send({ type: 'error', nonce, id, code: 'unsupported', message: 'no' });`);
  const failure = { kind: 'error', error: { code: 'unsupported', message: 'no' } };
  expect(await runCase(host, [step('other')])).toMatchObject({ done: null, failure });
  expect(summary(await runCase(host, [step('runs')]))).toEqual(['= 2']);
  await host.end();
});

test('what a host says unasked between two cases costs it its process', async () => {
  const host = await started('');
  const late = await started(`ok(runs); raw('late');`);
  expect(summary(await runCase(late, [step('other')]))).toEqual(['= 1']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(summary(await runCase(late, [step('runs')]))).toEqual(['= 1']);
  await Promise.all([host.end(), late.end()]);
});

test('cases that are asked for at once run one after the other', async () => {
  const host = await started('');
  const results = await Promise.all([1, 2, 3].map(() => runCase(host, [step('runs')])));
  expect(results.map(summary)).toEqual([['= 1'], ['= 2'], ['= 3']]);
  await host.end();
});

/** A host that behaves; each of its processes leaves its number. A directory of that name makes the next one slow to greet. */
function leavingPids(name: string) {
  const [pids, slow] = [join(directory, `${name} pids`), join(directory, `${name} slow`)];
  const script = `import { appendFileSync, existsSync } from 'node:fs';
appendFileSync(${JSON.stringify(pids)}, process.pid + '\\n');
if (existsSync(${JSON.stringify(slow)})) await new Promise((resolve) => setTimeout(resolve, 600_000));
${fake('process.exit(3);')}`;
  return { script, slow, pids: () => readFileSync(pids, 'utf8').trim().split('\n').map(Number) };
}

test('a host that was ended does not come back to life for the case that waits, or for the next', async () => {
  const { script, pids } = leavingPids('ended');
  const host = await start(script);
  await host.load({ path: 'x', limits: LIMITS });
  const waiting = [runCase(host, [step('other')]), runCase(host, [step('runs')])];
  const told = Promise.allSettled(waiting);
  await host.end();
  expect((await told).map(({ status }) => status)).toContain('rejected');
  await expect(runCase(host, [step('runs')])).rejects.toMatchObject({ code: 'host-failed' });
  await expect(host.load({ path: 'x', limits: LIMITS })).rejects.toThrow('was ended');
  expect(pids()).toHaveLength(1);
  expect(await stillAlive(pids())).toEqual([]);
});

test('a process that has not greeted yet when its host is ended, or cancelled, is ended too', async () => {
  for (const how of ['ended', 'cancelled']) {
    const { script, pids, slow } = leavingPids(`greeting ${how}`);
    const cancel = new AbortController();
    const host = await start(script, cancel.signal);
    await host.load({ path: 'x', limits: LIMITS });
    await runCase(host, [step('other')]);
    mkdirSync(slow);
    const next = runCase(host, [step('runs')]);
    const told = expect(next).rejects.toMatchObject({ code: how === 'ended' ? 'host-failed' : 'cancelled' });
    while (pids().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    if (how === 'ended') await host.end();
    else cancel.abort();
    await told;
    expect(await stillAlive(pids())).toEqual([]);
  }
});

test('a host of another protocol version, and one that does not greet, are refused', async () => {
  const other = HELLO.replace('protocol: 1', 'protocol: 2');
  await expect(start(fake('', other))).rejects.toMatchObject({
    code: 'host-failed',
    exitCode: 3,
    message: 'the host speaks version 2 of the protocol',
  });
  await expect(start(`console.log('hello');`)).rejects.toThrow(/no message: \\?"hello/);
  await expect(start(`console.error('no such flag'); process.exit(9);`)).rejects.toThrow(
    /exit code 9.*no such flag/,
  );
  const command = { argv: [join(directory, 'no such host')], cwd: directory, env: {}, stateDir: null };
  const options = { timeoutGraceMs: 1, signal: new AbortController().signal };
  await expect(startHost(command, options)).rejects.toMatchObject({ code: 'host-failed' });
});

test('cancellation ends the host in the middle of a case', async () => {
  const cancel = new AbortController();
  const host = await start(fake('for (;;);'), cancel.signal);
  await host.load({ path: 'x', limits: LIMITS });
  const running = runCase(host, [step('other')]);
  setTimeout(() => cancel.abort(), 100);
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
});
