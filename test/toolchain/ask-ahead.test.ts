import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { askAhead } from '../../src/toolchain/ask-ahead.ts';
import { findGo } from '../../src/toolchain/go.ts';
import { stillAlive } from '../processes.ts';
import { nodeProgram } from './kit/node-program.ts';

const TOOLCHAIN = {
  go: null,
  wasmTools: '1.257.1',
  mirrors: { go: null, wasmTools: null },
  encoder: 'embedded',
  encoderOrigin: 'config',
} as const;

/** A directory with one program named `go`, which writes down each time that it is started. */
function goOnPath(source: string) {
  const dir = mkdtempSync(path.join(tmpdir(), 'go ahead '));
  const [file, log] = [path.join(dir, 'go'), path.join(dir, 'log')];
  const note = `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.pid + '\\n');`;
  writeFileSync(file, nodeProgram(`${note}${source}`));
  chmodSync(file, 0o755);
  const pids = () => readFileSync(log, 'utf8').trim().split('\n').map(Number);
  return { env: { PATH: dir, XDG_CACHE_HOME: dir, LOCALAPPDATA: dir, HOME: dir }, file, pids };
}

const { signal } = new AbortController();
const ANSWER = `console.log('{"GOVERSION": "go1.26.8"}')`;

describe.skipIf(process.platform === 'win32')('what is asked ahead', () => {
  it('is not asked again', async () => {
    const { env, file, pids } = goOnPath(ANSWER);
    const ahead = askAhead(env, signal);
    expect(ahead.wasmTools).toBeNull();
    expect(await findGo(TOOLCHAIN, env, { ahead })).toMatchObject({ path: file, version: '1.26.8' });
    expect(pids()).toHaveLength(1);
  });

  it('says nothing of another program', async () => {
    const [one, other] = [goOnPath(ANSWER), goOnPath(ANSWER)];
    const ahead = askAhead(one.env, signal);
    expect(await findGo(TOOLCHAIN, other.env, { ahead })).toMatchObject({ path: other.file });
    expect(other.pids()).toHaveLength(1);
    await ahead.go?.answer;
  });

  it('fails where it is needed alone', async () => {
    const { env } = goOnPath('process.exit(1)');
    const ahead = askAhead(env, signal);
    await expect(findGo(TOOLCHAIN, env, { ahead, offline: true })).rejects.toMatchObject({
      message: expect.stringContaining('does not answer'),
    });
  });

  it('is ended where nobody waits for it', async () => {
    const { env, pids } = goOnPath('setInterval(() => {}, 1000)');
    const ahead = askAhead(env, signal);
    await vi.waitFor(pids, 10_000);
    ahead.end();
    expect(await stillAlive(pids())).toEqual([]);
  });
});
