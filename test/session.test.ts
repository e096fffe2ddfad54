import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import type { HostNeeds, HostPool } from '../src/hosts/pool.ts';
import { SILENT } from '../src/progress.ts';
import type { VerifyRequest } from '../src/request.ts';
import { openSession } from '../src/session.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'session-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = { cwd: root, configPath: null, overrides: {} };
const REQUEST: VerifyRequest = {
  command: 'golden',
  config: place,
  update: false,
  twice: false,
  offline: true,
  env: { PATH: '' },
  signal: new AbortController().signal,
  stateDir: null,
  hosts: {
    warm: () => {},
    only: () => {},
    host: () => Promise.reject(new Error('no host')),
    end: async () => {},
  },
  hostSource: { directory: root, build: false },
  progress: SILENT,
};

async function openWith(request: Partial<VerifyRequest>, component = '{ component: a.wasm }'): Promise<void> {
  writeFileSync(path.join(root, 'a.wasm'), '');
  writeFileSync(
    path.join(root, 'component-check.yml'),
    `version: 1\ntoolchain: { encoder: embedded }\ncomponents:\n  a: ${component}\n`,
  );
  const config = await loadConfig(place);
  await openSession({ config, outDir: root, request: { ...REQUEST, ...request }, golden: new Map() });
}

test('what was asked ahead is ended when the tools are found, whether it has answered or not', async () => {
  let ended = false;
  const end = () => {
    ended = true;
  };
  const answer = new Promise<never>(() => {});
  await openWith({ ahead: { go: { file: path.join(root, 'go'), answer }, wasmTools: null, end } });
  expect(ended).toBe(true);
});

test('of the hosts that were warmed before the config was read, those stay that it asks for', async () => {
  let kept: readonly HostNeeds[] = [];
  const only: HostPool['only'] = (needs) => {
    kept = needs;
  };
  await openWith(
    { hosts: { ...REQUEST.hosts, only } },
    '{ component: a.wasm, golden: { limits: { stack: 1 MiB } } }',
  );
  expect(kept).toEqual([{ kind: 'v8', outDir: root, stackBytes: 1 << 20 }]);
});
