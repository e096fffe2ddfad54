import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli } from '../e2e/cli.ts';
import { makeRepository, type Repository } from '../e2e/repository.ts';

const GOLDEN = 'Go hash: 74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0';

const script = fileURLToPath(new URL('../../scripts/rust-host.mjs', import.meta.url));
const execute = promisify(execFile);

/** On CI its absence is a failure. */
async function hasCargo(): Promise<boolean> {
  return execute('cargo', ['--version']).then(
    () => true,
    () => process.env.CI === 'true',
  );
}

/** The first build takes some minutes, where the wasmtime host was not built before it. */
const BUILD_MS = 1_500_000;

describe.skipIf(!(await hasCargo()))('the Rust program that runs compute-hash', () => {
  let program: string;
  let repository: Repository;
  let component: string;

  beforeAll(async () => {
    repository = await makeRepository();
    for (const name of ['abi', 'compute-hash']) await repository.copy(`fixtures/${name}`, `fixtures/${name}`);
    component = await build();
    program = (await execute(process.execPath, [script])).stdout.trim();
  }, BUILD_MS);
  afterAll(() => repository.remove());

  async function build(): Promise<string> {
    const cwd = path.join(repository.root, 'fixtures/compute-hash');
    const { code, stderr } = await cli(inject('bundle'), ['build'], { cwd });
    expect(stderr, String(code)).not.toContain('error');
    return path.join(cwd, 'component-check-out/compute-hash/component.wasm');
  }

  async function run(...args: readonly string[]) {
    const options = { timeout: 100_000, cwd: repository.root };
    return execute(program, [component, ...args], options).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  }

  test('prints its golden line, serves many calls from a pool, and keeps what it compiled', async () => {
    const { code, stdout, stderr } = await run('--calls', '200', '--cache', 'compiled');
    expect([code, stderr]).toEqual([0, '']);
    const [line, calls] = stdout.trim().split('\n');
    expect(line).toBe(GOLDEN);
    expect(calls).toMatch(/^200 calls on [1-8] instances$/);
  });

  test('says how it is called', async () => {
    const { code, stderr } = await run('--help');
    expect([code, stderr]).toEqual([1, expect.stringContaining('usage: go-component-host component.wasm')]);
  });

  test('fails where the golden line is another', async () => {
    const main = 'fixtures/compute-hash/main.go';
    const source = await readFile(path.join(repository.root, main), 'utf8');
    await repository.write(main, source.replace('sha256.Sum256(', 'sha256.Sum224('));
    component = await build();
    const { code, stdout, stderr } = await run();
    expect([code, stderr]).toEqual([1, `expected: ${GOLDEN}\n`]);
    expect(stdout).toMatch(/^Go hash: [0-9a-f]{56}\n$/);
  });
});
