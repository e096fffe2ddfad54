import { existsSync, readdirSync } from 'node:fs';
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
/** `wit-missing-export` is the pair of `wit/missing-export`. */
const ruleOf = (pair: string) => pair.replace('-', '/');

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures', 'fixtures');
});
afterAll(() => repository.remove());

async function check(pair: string, which: 'trigger' | 'look-alike') {
  const result = await cli(inject('bundle'), ['--json'], {
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

describe.each(pairs)('%s', (pair) => {
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
