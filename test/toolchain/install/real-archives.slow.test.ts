import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToolchainConfig } from '../../../src/config/config.ts';
import { findGo } from '../../../src/toolchain/go.ts';
import { HASHED } from '../../../src/toolchain/install/hash-file.ts';
import { findWasmTools } from '../../../src/toolchain/wasm-tools.ts';
import { scratch, sha256 } from '../kit/archives.ts';
import { PLATFORM } from '../kit/fake-tool.ts';
import { QUICK } from '../kit/network.ts';
import {
  type GoArchiveFile,
  goRoutes,
  realGoArchive,
  realWasmTools,
  wasmToolsRoutes,
} from '../kit/real-tools.ts';
import { type Answer, send, serveForTest, stall, status, truncated } from '../kit/server.ts';

// The faults of a download, with what is really downloaded: tens of megabytes, in thousands of pieces.
const LIMITS = { ...QUICK, headMs: 5000, stallMs: 3000, attemptMs: 60_000, attempts: 4 };
const tool = await realWasmTools();
let go: GoArchiveFile;
let hashed: string[] = [];
const hear = (file: unknown) => hashed.push(path.basename(String(file)));
beforeAll(async () => {
  go = await realGoArchive();
  HASHED.subscribe(hear);
});
afterAll(() => {
  HASHED.unsubscribe(hear);
});

/** A mirror whose archive `name` is answered so, and a machine that asks it for both tools. */
async function machine(answers: (bytes: Buffer) => Answer | readonly Answer[]) {
  const whole = { ...goRoutes(go), ...(tool === null ? {} : wasmToolsRoutes(tool)) };
  const routes = Object.entries(whole).map(([name, answer]) => {
    const bytes = name.endsWith(go.fileName) ? go.bytes : (tool?.bytes ?? Buffer.alloc(0));
    return [name, name.includes('?mode=json') ? answer : answers(bytes)] as const;
  });
  const server = await serveForTest(Object.fromEntries(routes));
  const cache = scratch();
  const env = { PATH: '/nonexistent', RUNNER_TOOL_CACHE: cache, HTTPS_PROXY: 'http://127.0.0.1:9' };
  const toolchain: ToolchainConfig = {
    go: null,
    wasmTools: {
      version: tool?.version ?? '',
      sha256: { [PLATFORM]: sha256(tool?.bytes ?? Buffer.alloc(0)) },
    },
    mirrors: { go: `${server.url}go`, wasmTools: server.url },
    encoder: 'native',
    encoderOrigin: 'config',
  };
  const options = { ci: true, limits: LIMITS };
  hashed = [];
  return {
    cache,
    requests: server.requests,
    go: () => findGo(toolchain, env, options),
    wasmTools: () => findWasmTools(toolchain, env, options),
  };
}

const entries = (cache: string, name: string) =>
  existsSync(path.join(cache, name)) ? readdirSync(path.join(cache, name)) : [];

describe.skipIf(tool === null || process.platform === 'win32')('a real wasm-tools and a real Go', () => {
  test('A03 A08 A09 cut off, refused for a moment and stalled, they are fetched again and run', async () => {
    const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
    const { cache, requests, ...find } = await machine((bytes) => [
      truncated(bytes, true),
      status(503, { 'retry-after': '0' }),
      stall(half(bytes)),
      send(bytes),
    ]);
    const wasmTools = await find.wasmTools();
    expect(wasmTools).toMatchObject({ engine: 'native', source: 'release' });
    if (wasmTools.engine === 'native')
      expect(execFileSync(wasmTools.path, ['--version'], { encoding: 'utf8' })).toContain(tool?.version);
    expect(requests).toHaveLength(4);
    hashed = [];
    const found = await find.go();
    expect(found).toMatchObject({ version: go.version, source: 'archive' });
    expect(requests).toHaveLength(9);
    // Of what came whole nothing is hashed twice; what was cut off came to the same file.
    expect(new Set(hashed.filter((name) => name !== 'archive')).size).toBe(hashed.length - 3);
    hashed = [];
    expect(await find.go()).toMatchObject({ path: found.path, source: 'tool-cache' });
    expect(hashed).toEqual([]);
    expect(entries(cache, 'component-check-go')).toEqual([go.version]);
  }, 300_000);

  test.each([
    ['A04 cut off without its length', (bytes: Buffer) => truncated(bytes, false), 'checksum'],
    ['A01 with one bit changed', (bytes: Buffer) => send(changed(bytes)), 'checksum'],
    ['A05 replaced by a page', () => send('<html>Sign in</html>', 'text/html'), 'download'],
    ['A06 empty', () => send(''), 'download'],
    ['A07 gone', () => status(404), 'download'],
  ] as const)('%s, nothing of them stays', async (_, answer, code) => {
    const { cache, ...find } = await machine(answer);
    await expect(find.wasmTools()).rejects.toMatchObject({ code });
    await expect(find.go()).rejects.toMatchObject({ code });
    expect([entries(cache, 'component-check-wasm-tools'), entries(cache, 'component-check-go')]).toEqual([
      [],
      [],
    ]);
  });
});

/** In the middle, where the archive is still one. */
function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}
