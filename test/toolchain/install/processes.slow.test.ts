import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findNode } from '../../e2e/find-node.ts';
import { sha256 } from '../kit/archives.ts';
import { PLATFORM, releasePath } from '../kit/fake-tool.ts';
import type { InstallOrder } from '../kit/install-process.ts';
import { realWasmTools } from '../kit/real-tools.ts';
import { type Answer, send, serve, type TestServer } from '../kit/server.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../kit/install-process.ts', import.meta.url));
const tool = await realWasmTools();
// It reads TypeScript as it stands.
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : await findNode(24);

describe.skipIf(tool === null || node === null || process.platform === 'win32')(
  'processes that install',
  () => {
    const { version = '', bytes = Buffer.alloc(0) } = tool ?? {};
    let server: TestServer;
    let answer: Answer;
    let cache: string;
    beforeAll(async () => {
      server = await serve({ [releasePath(version)]: (response, request) => answer(response, request) });
    });
    afterAll(() => server.close());
    beforeEach(() => {
      answer = send(bytes);
      cache = realpathSync(mkdtempSync(path.join(tmpdir(), 'component check cache-')));
      return () => rmSync(cache, { recursive: true, force: true });
    });

    function order(more: Partial<InstallOrder> = {}): string[] {
      const toolchain: InstallOrder['toolchain'] = {
        go: null,
        wasmTools: { version, sha256: { [PLATFORM]: sha256(bytes) } },
        mirrors: { go: null, wasmTools: server.url },
        encoder: 'native',
        encoderOrigin: 'config',
      };
      const env = { PATH: '', RUNNER_TOOL_CACHE: cache };
      const all: InstallOrder = { toolchain, env, offline: false, killBefore: null, ...more };
      return ['--no-warnings', script, JSON.stringify(all)];
    }

    async function install(more: Partial<InstallOrder> = {}) {
      const { stdout } = await run(node ?? '', order(more));
      return JSON.parse(stdout) as { path?: string; source?: string; error?: string };
    }

    const directory = () => path.join(cache, 'component-check-wasm-tools');
    const staged = () => readdirSync(directory()).filter((name) => name.startsWith('.staging'));

    async function expectCleanInstall(): Promise<void> {
      expect(await install({ offline: true })).toMatchObject({ error: 'tool-missing' });
      const found = await install();
      expect(found).toMatchObject({ source: 'release' });
      expect((await run(found.path ?? '', ['--version'])).stdout).toContain(version);
      expect(readdirSync(directory())).toEqual([version]);
    }

    test.each(['downloading', 'unpacking', 'trying', 'installing'])(
      'A25 one that is killed before %s leaves nothing that counts, and the next one starts clean',
      async (killBefore) => {
        await expect(install({ killBefore })).rejects.toMatchObject({ signal: 'SIGKILL' });
        expect(staged()).toHaveLength(1);
        await expectCleanInstall();
      },
    );

    test('A25 the same in the middle of a download', async () => {
      answer = (response) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, bytes.length / 2));
      };
      const child = spawn(node ?? '', order(), { stdio: 'ignore' });
      const partial = () =>
        existsSync(directory()) &&
        staged().some((name) => existsSync(path.join(directory(), name, 'archive')));
      while (!partial()) await sleep(20);
      child.kill('SIGKILL');
      answer = send(bytes);
      await expectCleanInstall();
    });

    test('A24 many at once all get the whole program, and who only looks sees it whole or not at all', async () => {
      let done = false;
      const looks: unknown[] = [];
      const looking = (async () => {
        while (!done) looks.push(await install({ offline: true }));
      })();
      const found = await Promise.all([install(), install(), install(), install()]);
      done = true;
      await looking;
      expect(new Set(found.map((one) => one.path)).size).toBe(1);
      expect(found.every(({ error }) => error === undefined)).toBe(true);
      const states = looks
        .map((one) => JSON.stringify(one))
        .filter((one) => !/"tool-missing"|"source":"tool-cache"/.test(one));
      expect(states).toEqual([]);
      expect(readdirSync(directory())).toEqual([version]);
    });

    test('A27 a full disk is said, and nothing stays on it', async () => {
      // 4 MB of memory as the cache; needs the right to mount, in a namespace of its own.
      const inside = [
        '--mount',
        '--map-root-user',
        'sh',
        '-c',
        `mount -t tmpfs -o size=4m none "$0" && "$@"; ls -A "$0/component-check-wasm-tools"`,
      ];
      const argv = [...inside, cache, node ?? '', ...order()];
      const possible = await run('unshare', [
        '--mount',
        '--map-root-user',
        'mount',
        '-t',
        'tmpfs',
        'none',
        cache,
      ]).then(
        () => true,
        () => false,
      );
      if (!possible) return;
      const { stdout } = await run('unshare', argv);
      expect(JSON.parse(stdout)).toMatchObject({
        error: 'tool-failed',
        message: expect.stringMatching(/no space is left \(ENOSPC\)/),
      });
    });
  },
);
