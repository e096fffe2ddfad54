import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

let program: Repository;
beforeEach(async () => {
  program = await makeProgram();
});
afterEach(() => program.remove());

// What only the build finds wrong with the config has its place in the config all the same.
test.each([
  ['    world: go-computr\n', 'config', 2, /there is no world `go-computr`/],
  ['    conforms: [go-computr]\n', 'config', 2, /there is no world `go-computr`/],
  ['    adapter: ./adapter.wasm\n', 'config', 2, /is no core module/],
  ['    build: { experiments: [jsonv3] }\n', 'config', 2, /does not know the experiment jsonv3/],
  [
    '    generate: [no-such-generator]\n',
    'tool-missing',
    3,
    /^generate of compute-hash: no-such-generator was not found/,
  ],
  [
    '    build: { command: [no-such-tinygo, "{output}"] }\n',
    'tool-missing',
    3,
    /^build\.command of compute-hash: /,
  ],
])('%s', async (line, code, exitCode, message) => {
  await program.write('adapter.wasm', 'no module');
  await program.write('component-check.yml', CONFIG + line);
  const result = await cli(inject('bundle'), ['--json'], { cwd: program.root });
  const { errors } = reportOf(result);
  expect([result.code, errors.length, errors[0]?.code]).toEqual([exitCode, 1, code]);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.location).toMatchObject({ file: 'component-check.yml', line: CONFIG.split('\n').length });
});
