import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { GO_INDEX, goArchive } from '../toolchain/kit/machine.ts';
import { send, serveForTest } from '../toolchain/kit/server.ts';
import { cli, reportOf } from './cli.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');

let program: Repository;
beforeEach(async () => {
  program = await makeProgram();
});
afterEach(() => program.remove());

async function lock(version: string) {
  const index = JSON.stringify([{ files: [goArchive(version)] }]);
  const { url } = await serveForTest({ [GO_INDEX]: send(index, 'application/json') });
  const toolchain = `toolchain: { encoder: embedded, mirrors: { go: "${url}" } }`;
  await program.write('component-check.yml', CONFIG.replace(/^toolchain:.*$/m, toolchain));
  return await cli(bundle, ['lock'], { cwd: program.root });
}

test('the locked Go builds, and another one does not', async () => {
  const first = reportOf(await cli(bundle, ['build', '--json'], { cwd: program.root }));
  const version = first.components[0]?.tools.go?.version ?? '';
  const locked = await lock(version);
  expect([locked.code, locked.stdout]).toEqual([
    0,
    expect.stringMatching(`^toolchain\\.lock: Go ${version} for `),
  ]);
  const passed = await cli(bundle, ['check', '--json', '--offline'], { cwd: program.root });
  expect(passed.code, passed.stdout).toBe(0);
  await expect(readFile(path.join(program.root, 'toolchain.lock'), 'utf8')).resolves.toContain(version);

  await program.write('toolchain.lock', '');
  expect((await lock('1.99.9')).code).toBe(0);
  const cache = { RUNNER_TOOL_CACHE: path.join(program.root, 'tools') };
  const refused = await cli(bundle, ['check', '--json', '--offline'], { cwd: program.root, env: cache });
  expect([refused.code, reportOf(refused).errors[0]?.message]).toEqual([
    3,
    expect.stringContaining('Go 1.99.9 (toolchain.lock) cannot be had'),
  ]);
});
