import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Doctor } from '../../src/report/doctor.ts';
import { sha256 } from '../toolchain/kit/archives.ts';
import { cli } from './cli.ts';
import { makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');

let program: Repository;
beforeAll(async () => {
  program = await makeProgram();
});
afterAll(() => program.remove());

test('the bundle names the real Go, writes no report, and says the same as JSON', async () => {
  const json = await cli(bundle, ['doctor', '--json', '--offline'], { cwd: program.root });
  expect([json.code, json.stderr]).toEqual([0, '']);
  const { tools } = JSON.parse(json.stdout) as Doctor;
  const go = tools[0];
  expect(execFileSync(go?.path ?? '', ['version'], { encoding: 'utf8' })).toContain(`go${go?.version} `);
  expect(go?.sha256).toBe(sha256(readFileSync(go?.path ?? '')));
  const text = await cli(bundle, ['doctor', '--offline'], { cwd: program.root });
  expect([text.code, text.stdout]).toEqual([0, expect.stringContaining(`✓ go  ${go?.version}, from PATH`)]);
  expect(() => readFileSync(`${program.root}/component-check-out/component-check.json`)).toThrow(/ENOENT/);
});

test.each([
  { args: ['doctor', '--host', 'v8'], err: /--host belongs to check/ },
  { args: ['doctor', '--update'], err: /--update belongs to golden/ },
  { args: ['docter'], err: /did you mean doctor/ },
])('$args is refused', async ({ args, err }) => {
  const { code, stdout } = await cli(bundle, args, { cwd: program.root });
  expect([code, stdout]).toEqual([2, expect.stringMatching(err)]);
});
