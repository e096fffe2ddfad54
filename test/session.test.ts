import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { createHostPool } from '../src/hosts/pool.ts';
import { SILENT } from '../src/progress.ts';
import type { VerifyRequest } from '../src/request.ts';
import { openSession } from '../src/session.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'session-')));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what was asked ahead is ended when the tools are found, whether it has answered or not', async () => {
  writeFileSync(path.join(root, 'a.wasm'), '');
  writeFileSync(
    path.join(root, 'component-check.yml'),
    'version: 1\ntoolchain: { encoder: embedded }\ncomponents:\n  a: { component: a.wasm }\n',
  );
  let ended = false;
  const { signal } = new AbortController();
  const place = { cwd: root, configPath: null, overrides: {} };
  const request: VerifyRequest = {
    command: 'build',
    config: place,
    update: false,
    twice: false,
    offline: true,
    env: { PATH: '' },
    signal,
    stateDir: null,
    ahead: {
      go: { file: path.join(root, 'go'), answer: new Promise(() => {}) },
      wasmTools: null,
      end: () => {
        ended = true;
      },
    },
    hosts: createHostPool({ hostScript: 'v8-host.mjs', signal, stateDir: null }),
    hostSource: { directory: root, build: false },
    progress: SILENT,
  };
  const config = await loadConfig(place);
  await openSession({ config, outDir: path.join(root, 'component-check-out'), request, golden: new Map() });
  expect(ended).toBe(true);
});
