import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/rules.ts';
import { cli, reportOf } from './cli.ts';
import { makeRepository, projectRoot, type Repository } from './repository.ts';

const fixtures = path.join(projectRoot, 'fixtures/broken');
/** The other directories hold programs that several pairs share. */
const pairs = readdirSync(fixtures)
  .filter((name) => existsSync(path.join(fixtures, name, 'trigger')))
  .sort();
/** Absolute; not set where there is no cargo to build it. */
const wasmtime = process.env.COMPONENT_CHECK_TEST_WASMTIME_HOST;
const configOf = (root: string, pair: string, which: string) =>
  path.join(root, pair, which, 'component-check.yml');
/** Pairs that one host alone cannot judge. */
const needsWasmtime = (pair: string) =>
  ['trigger', 'look-alike'].some((which) => {
    const file = configOf(fixtures, pair, which);
    return existsSync(file) && /hosts:.*wasmtime/.test(readFileSync(file, 'utf8'));
  });

/** `wit-missing-export` is the pair of `wit/missing-export`. */
const ruleOf = (pair: string) => pair.replace('-', '/');

/** Beside a pair: further flags, one a line. */
function flagsOf(pair: string): string[] {
  const file = path.join(fixtures, pair, 'flags');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
  for (const pair of pairs.filter(needsWasmtime)) {
    for (const which of ['trigger', 'look-alike']) nameHost(pair, which);
  }
});
afterAll(() => repository.remove());

/** Where the host lies is this machine's affair, so no fixture says it. */
function nameHost(pair: string, which: string): void {
  const file = configOf(path.join(repository.root, 'fixtures/broken'), pair, which);
  const named = `toolchain: { wasmtime: { path: ${JSON.stringify(wasmtime ?? '')} },`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('toolchain: {', named));
}

async function check(pair: string, which: 'trigger' | 'look-alike') {
  const result = await cli(inject('bundle'), ['--json', ...flagsOf(pair)], {
    cwd: path.join(repository.root, 'fixtures/broken', pair, which),
  });
  expect(result.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  const report = reportOf(result);
  const findings = report.components.flatMap(({ checks, golden }) => [
    ...checks.flatMap((check) => check.findings),
    ...golden.flatMap(({ finding }) => (finding === null ? [] : [finding])),
  ]);
  return { code: result.code, report, findings };
}

const placed = (finding: Finding | undefined) =>
  finding?.location?.file ?? finding?.related[0]?.location?.file;

test('every directory is named by a rule', () => {
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.map(ruleOf).filter((rule) => !Object.hasOwn(RULES, rule))).toEqual([]);
});

const runnable = pairs.filter((pair) => wasmtime !== undefined || !needsWasmtime(pair));

test.skipIf(runnable.length === pairs.length)('pairs that need the wasmtime host', () => {});

describe.each(runnable)('%s', (pair) => {
  test('the trigger gives its rule, with a place and a fix', async () => {
    const { code, report, findings } = await check(pair, 'trigger');
    const finding = findings.find(({ rule }) => rule === ruleOf(pair));
    expect(report.errors).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain(ruleOf(pair));
    expect(code).toBe(finding?.severity === 'warning' ? 0 : 1);
    expect(placed(finding)).toMatch(/^fixtures\/broken\//);
    expect(finding?.hint).toMatch(/\S/);
  });

  test('the look-alike does not', async () => {
    const { report, findings } = await check(pair, 'look-alike');
    expect(findings.map(({ rule }) => rule)).not.toContain(ruleOf(pair));
    expect([report.verdict, report.errors]).toEqual(['passed', []]);
  });
});
