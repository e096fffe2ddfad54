import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadAdapter } from '../../src/build/adapter.ts';
import { adapterFinding } from '../../src/build/fit-adapter.ts';
import type { CoreModule } from '../../src/wasm/module.ts';

const lib = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/@bytecodealliance/jco/lib/${name}`, import.meta.url));
const moduleOf = (...functions: string[]): CoreModule => ({
  imports: functions.map((name) => ({ module: 'wasi_snapshot_preview1', name, kind: 'func' })),
  exports: [],
  customSections: [],
  isGo: true,
});
const go = moduleOf('fd_write', 'poll_oneoff', 'path_open', 'random_get');

test('the adapter that ships fits, by its path too', async () => {
  const shipped = await loadAdapter(null);
  expect(shipped).toMatchObject({ kind: 'reactor', wasi: expect.stringMatching(/^0\.2\.\d+$/) });
  expect(adapterFinding(go, shipped)).toBeNull();
  expect((await loadAdapter(lib('wasi_snapshot_preview1.reactor.wasm'))).sha256).toBe(shipped.sha256);
});

describe('wasm/adapter', () => {
  test('C07: an adapter for commands', async () => {
    const adapter = await loadAdapter(lib('wasi_snapshot_preview1.command.wasm'));
    expect(adapterFinding(go, adapter)).toMatchObject({ rule: 'wasm/adapter', actual: 'a command adapter' });
  });

  test('C07: an adapter that is older than the module', async () => {
    const adapter = await loadAdapter(null);
    const finding = adapterFinding(moduleOf('fd_write', 'sock_accept_v2'), adapter);
    expect(finding?.message).toContain('`sock_accept_v2`');
    expect(finding?.message).toContain(`WASI ${adapter.wasi}, sha256 ${adapter.sha256.slice(0, 12)}`);
  });
});
