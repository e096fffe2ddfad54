import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cli, reportOf } from './cli.ts';
import { findNode } from './find-node.ts';
import { CONFIG, makeProgram } from './program.ts';
import type { Repository } from './repository.ts';

const bundle = inject('bundle');
const node20 = await findNode(20);
const STACK = /\n\s+at .+:\d+:\d+/;

let program: Repository;
beforeAll(async () => {
  program = await makeProgram();
});
afterAll(() => program.remove());

describe('a good program', () => {
  test('passes, and the report is true', async () => {
    const result = await cli(bundle, ['check', '--json'], { cwd: program.root });
    expect(result.stderr).not.toMatch(STACK);
    const report = reportOf(result);
    expect([result.code, report.exitCode, report.verdict]).toEqual([0, 0, 'passed']);
    const [component] = report.components;
    const bytes = await readFile(path.join(program.root, component?.path ?? ''));
    expect(component?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(component?.size?.raw).toBe(bytes.length);
    expect(component?.golden.every((result) => result.status === 'passed')).toBe(true);
    expect(component?.golden.length).toBeGreaterThan(0);
    const written = await readFile(
      path.join(program.root, 'component-check-out/component-check.json'),
      'utf8',
    );
    expect(written).toBe(result.stdout);
  });

  test.skipIf(node20 === null)('passes under Node 20, with the same bytes', async () => {
    const [now, before] = await Promise.all([
      cli(bundle, ['--json'], { cwd: program.root }),
      cli(bundle, ['--json'], { cwd: program.root, node: node20 ?? '' }),
    ]);
    expect([before.code, before.stderr]).toEqual([0, '']);
    expect(reportOf(before).tools.node).toMatch(/^20\./);
    expect(reportOf(before).components[0]?.sha256).toBe(reportOf(now).components[0]?.sha256);
  });

  test('is found from a directory below the config, and without a config at all', async () => {
    const below = await cli(bundle, [], { cwd: path.join(program.root, 'compute-hash') });
    expect([below.code, below.stdout]).toEqual([0, expect.stringMatching(/\npassed: 1 component/)]);
  });
});

describe('exit codes', () => {
  test.each([
    { args: ['--version'], code: 0, out: /^component-check \d+\.\d+\.\d+\n$/ },
    { args: ['--help'], code: 0, out: /exit codes: 0 passed/ },
    { args: ['--jsno'], code: 2, out: /did you mean --json\?/ },
    { args: ['chekc'], code: 2, out: /did you mean check\?/ },
    { args: ['check', '--update'], code: 2, out: /--update belongs to golden/ },
  ])('$args is $code', async ({ args, code, out }) => {
    const result = await cli(bundle, args, { cwd: program.root });
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(out);
    expect(result.stderr).not.toMatch(STACK);
  });

  test('2: a config with an unknown key, at its place, in a report that is written', async () => {
    const other = await makeProgram();
    await other.write('component-check.yml', CONFIG.replace('    wit:', '    wti:'));
    const result = await cli(bundle, ['--json'], { cwd: other.root });
    expect(result.code).toBe(2);
    expect(reportOf(result)).toMatchObject({
      verdict: 'unjudged',
      errors: [{ code: 'config', location: { file: 'component-check.yml', line: 6, column: 5 } }],
    });
    const text = await cli(bundle, [], { cwd: other.root });
    expect(text.stdout).toMatch(/component-check\.yml:6:5\n.*wti[\s\S]*wit/);
    await access(path.join(other.root, 'component-check-out/component-check.json'));
    await other.remove();
  });

  test('1: a broken program, with rule, place and fix', async () => {
    const other = await makeProgram();
    await other.write('compute-hash/main.go', 'package main\n\nfunc main() { return 1 }\n');
    const result = await cli(bundle, ['--json'], { cwd: other.root });
    expect([result.code, reportOf(result).verdict]).toEqual([1, 'failed']);
    const findings = reportOf(result).components[0]?.checks.flatMap((check) => check.findings) ?? [];
    expect(findings[0]).toMatchObject({
      rule: 'build/go-error',
      location: { file: 'compute-hash/main.go', line: 3 },
    });
    await other.remove();
  });

  test('3: no Go on PATH, and nothing may be fetched', async () => {
    const result = await cli(bundle, ['--json', '--offline'], {
      cwd: program.root,
      env: { PATH: program.root, Path: program.root },
    });
    expect([result.code, reportOf(result).verdict]).toEqual([3, 'unjudged']);
    expect(reportOf(result).errors[0]).toMatchObject({
      code: 'tool-missing',
      hint: expect.stringContaining('Go'),
    });
  });
});
