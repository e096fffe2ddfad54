import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { findTools } from '../../src/toolchain/find-tools.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'find tools-')));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a wasm-tools whose hash nobody knows is refused at its line, and the known ones are said once', async () => {
  writeFileSync(path.join(root, 'a.wasm'), '');
  writeFileSync(
    path.join(root, 'component-check.yml'),
    'version: 1\ntoolchain:\n  wasm-tools: "1.999.0"\ncomponents:\n  a: { component: a.wasm }\n',
  );
  const config = await loadConfig({ cwd: root, configPath: null, overrides: {} });
  const env = { CI: 'true', PATH: '', RUNNER_TOOL_CACHE: path.join(root, 'cache') };
  const refused = await findTools(config, { env, offline: true, say: () => {}, note: () => {} }).catch(
    (thrown) => thrown,
  );
  expect(refused).toMatchObject({
    code: 'config',
    location: { file: 'component-check.yml', line: 3, column: 15 },
  });
  expect(`${refused.message} ${refused.hint}`.split('1.257.1')).toHaveLength(2);
});
