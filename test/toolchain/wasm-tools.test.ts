import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ToolchainConfig } from '../../src/config/config.ts';
import { findWasmTools } from '../../src/toolchain/wasm-tools.ts';
import { nodeProgram } from './kit/node-program.ts';

const native: ToolchainConfig = {
  go: null,
  wasmTools: '1.257.1',
  mirrors: { go: null, wasmTools: null },
  encoder: 'native',
  encoderOrigin: 'default',
};

/** No request, whatever is missing. */
const ci = { ci: true, offline: true };
const laptop = { ci: false, offline: true };

/** A wasm-tools of some version, on a PATH of its own. */
function fake(says: string): { file: string; env: Record<string, string> } {
  const dir = mkdtempSync(path.join(tmpdir(), 'wasm tools '));
  const file = path.join(dir, 'wasm-tools');
  writeFileSync(file, nodeProgram(`console.log(${JSON.stringify(says)})`));
  chmodSync(file, 0o755);
  return { file, env: { PATH: dir } };
}

describe('findWasmTools', () => {
  it('takes the embedded one where it was chosen, in CI too', async () => {
    const found = await findWasmTools({ ...native, encoder: 'embedded' }, {}, ci);
    expect(found).toMatchObject({ engine: 'embedded', substitute: false, reason: null });
  });

  it('lets it stand in on a laptop, and says that it does', async () => {
    const found = await findWasmTools(native, { PATH: '' }, laptop);
    expect(found).toMatchObject({
      engine: 'embedded',
      substitute: true,
      reason: expect.stringContaining('there is no wasm-tools on it'),
    });
  });

  it('does not let it stand in in CI', async () => {
    const found = findWasmTools(native, { PATH: '' }, ci);
    await expect(found).rejects.toMatchObject({
      code: 'tool-missing',
      exitCode: 3,
      message: expect.stringContaining('1.257.1'),
    });
  });
});

describe.skipIf(process.platform === 'win32')('a wasm-tools on PATH', () => {
  it.each(['wasm-tools 1.257.1', 'wasm-tools 1.257.1 (0123abc 2026-08-01)'])(
    'counts at the version asked for: %s',
    async (says) => {
      const { file, env } = fake(says);
      expect(await findWasmTools(native, env, ci)).toEqual({
        engine: 'native',
        path: file,
        version: '1.257.1',
        source: 'path',
      });
    },
  );

  it('does not count at any other, and its version is named', async () => {
    const { env } = fake('wasm-tools 1.257.10');
    await expect(findWasmTools(native, env, ci)).rejects.toMatchObject({
      message: expect.stringContaining('1.257.10'),
    });
    expect(await findWasmTools(native, env, laptop)).toMatchObject({
      substitute: true,
      reason: expect.stringContaining('1.257.10'),
    });
  });

  it('does not count when it is something else', async () => {
    const { env } = fake('hello');
    await expect(findWasmTools(native, env, ci)).rejects.toMatchObject({
      code: 'tool-missing',
      exitCode: 3,
    });
  });

  it('does not swallow a cancellation', async () => {
    const { env } = fake('wasm-tools 1.257.1');
    const found = findWasmTools(native, env, { ...laptop, signal: AbortSignal.abort() });
    await expect(found).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('counts at any version where the config names its path', async () => {
    const { file } = fake('wasm-tools 1.262.0');
    const found = await findWasmTools({ ...native, wasmTools: { path: file } }, { PATH: '' }, ci);
    expect(found).toEqual({ engine: 'native', path: file, version: '1.262.0', source: 'config' });
  });

  it('is an error where the config names what is not there, or not it', async () => {
    const absent = findWasmTools({ ...native, wasmTools: { path: '/nonexistent' } }, {}, laptop);
    await expect(absent).rejects.toMatchObject({ code: 'tool-missing' });
    const other = findWasmTools({ ...native, wasmTools: { path: fake('hello').file } }, {}, laptop);
    await expect(other).rejects.toMatchObject({ code: 'tool-failed' });
  });
});
