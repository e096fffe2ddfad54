import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');
const transcript = 'compute-hash/testdata/hash.transcript';
const DIGEST = '74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0';

let program: Repository;
beforeEach(async () => {
  program = await makeProgram();
});
afterEach(() => program.remove());

const read = (file: string) => readFile(path.join(program.root, file), 'utf8');
const check = async (...args: string[]) => {
  const result = await cli(bundle, [...args, '--json'], { cwd: program.root });
  return { ...result, report: reportOf(result) };
};

async function spoil(file: string, from: string, to: string): Promise<void> {
  await program.write(file, (await read(file)).replaceAll(from, to));
}

describe('several components', () => {
  test('are all judged where one does not build, and the build of one is no verdict on another', async () => {
    await program.write('broken/main.go', 'package main\n\nfunc main() { return 1 }\n');
    await program.write('broken/go.mod', 'module broken.example/m\n\ngo 1.24\n');
    await program.copy('fixtures/compute-hash/wit', 'broken/wit');
    await program.write('component-check.yml', `${CONFIG}  broken: { package: broken, wit: broken/wit }\n`);
    const { code, report } = await check();
    expect(code).toBe(1);
    expect(report.components.map(({ name, path: built }) => [name, built !== null])).toEqual([
      ['compute-hash', true],
      ['broken', false],
    ]);
    expect(report.components[0]?.checks.every(({ status }) => status !== 'failed')).toBe(true);
    const one = await check('--component', 'compute-hash');
    expect([one.code, one.report.components.length]).toEqual([0, 1]);
  });
});

describe('rules of the user', () => {
  test.each([
    ['off', 'passed', 0],
    ['warning', 'failed', 0],
    ['error', 'failed', 1],
  ])('golden/mismatch as %s', async (severity, status, exitCode) => {
    await spoil(transcript, DIGEST, DIGEST.replace('74f8', '0000'));
    await program.write('component-check.yml', `${CONFIG}rules: { golden/mismatch: ${severity} }\n`);
    const { code, report } = await check();
    const [component] = report.components;
    expect(component?.golden.map((result) => result.status)).toContain(status);
    expect(component?.checks.find(({ check: name }) => name === 'golden')?.status).toBe(
      exitCode === 0 ? 'passed' : 'failed',
    );
    expect(code).toBe(exitCode);
  });
});

describe('golden --update', () => {
  test('writes the answers, keeps the rest, and then passes', async () => {
    const good = await read(transcript);
    await spoil(transcript, DIGEST, 'nothing of the kind');
    const updated = await cli(bundle, ['golden', '--update'], { cwd: program.root });
    expect([updated.code, await read(transcript)]).toEqual([0, good]);
    expect(updated.stderr).toContain(`${transcript}:3`);
  });

  test('is refused in CI, and changes nothing', async () => {
    await spoil(transcript, DIGEST, 'nothing of the kind');
    const before = await read(transcript);
    const refused = await cli(bundle, ['golden', '--update'], { cwd: program.root, env: { CI: 'true' } });
    expect([refused.code, await read(transcript)]).toEqual([2, before]);
  });
});

describe('without a config', () => {
  const zero = () => cli(bundle, ['--json'], { cwd: path.join(program.root, 'compute-hash') });

  test('a directory without transcripts passes, and golden is shown as skipped', async () => {
    await rm(path.join(program.root, 'component-check.yml'));
    await rm(path.join(program.root, 'compute-hash/testdata'), { recursive: true });
    const result = await zero();
    const [component] = reportOf(result).components;
    expect(result.code).toBe(0);
    expect(component?.name).toBe('compute-hash');
    expect(component?.checks.find(({ check: name }) => name === 'golden')).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('transcript'),
    });
  });
});

describe('bindings that are generated', () => {
  const imports = (directory: string) => `package main

import _ "component-check.example/compute-hash/${directory}"
`;
  const generator = `package main

import (
	"os"
	"strings"
)

// It really reads the WIT: the world's name becomes a constant.
func main() {
	text, err := os.ReadFile("wit/go-api.wit")
	if err != nil {
		panic(err)
	}
	_, rest, _ := strings.Cut(string(text), "world ")
	world, _, _ := strings.Cut(rest, " ")
	os.MkdirAll("internal/bindings", 0o755)
	os.WriteFile("internal/bindings/bindings.go", []byte("package bindings\\n\\nconst World = \\""+world+"\\"\\n"), 0o644)
}
`;

  beforeEach(async () => {
    await program.write('compute-hash/uses.go', imports('internal/bindings'));
    await program.write('compute-hash/gen/main.go', generator);
  });

  test('and are not there: build/no-main names generate', async () => {
    const { code, report } = await check();
    const found = report.components[0]?.checks[0]?.findings[0];
    expect([code, found?.rule]).toEqual([1, 'build/no-main']);
    expect(found?.hint).toContain('generate');
    expect(found?.location?.file).toBe('compute-hash/uses.go');
  });

  test('by a command that reads the WIT: green', async () => {
    await program.write(
      'component-check.yml',
      CONFIG.replace('    wit:', '    generate: [go, run, ./gen]\n    wit:'),
    );
    const { code } = await check();
    expect(code).toBe(0);
    expect(await read('compute-hash/internal/bindings/bindings.go')).toContain('World = "go-computer"');
  });
});
