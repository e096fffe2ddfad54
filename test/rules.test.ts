import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../src/rules.ts';

const inProject = (file: string) => new URL(`../${file}`, import.meta.url);

/** Rules that a program alone does not break, or not for `check`: with the test that breaks each, and does not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'wit/second-verdict': 'test/check/second-verdict.test.ts',
  'golden/host-failed': 'test/e2e/hosts.slow.test.ts',
  'fuzz/trap': 'test/fuzz/fuzz.slow.test.ts',
  'fuzz/timeout': 'test/fuzz/fuzz.slow.test.ts',
  'fuzz/nondeterministic': 'test/fuzz/fuzz.slow.test.ts',
  'fuzz/memory': 'test/fuzz/fuzz.slow.test.ts',
  'fuzz/not-fuzzed': 'test/fuzz/fuzz.slow.test.ts',
};

const rules = Object.keys(RULES);
const hasPair = (rule: string) =>
  ['trigger', 'look-alike'].every((which) =>
    existsSync(inProject(`fixtures/broken/${rule.replace('/', '-')}/${which}`)),
  );

test('every rule has a fixture that breaks it and a look-alike, or a test that does', () => {
  const without = rules.filter((rule) => !hasPair(rule));
  expect(without.toSorted()).toEqual(Object.keys(ELSEWHERE).toSorted());
});

test('those tests name their rules', () => {
  const silent = Object.entries(ELSEWHERE).filter(
    ([rule, file]) => !readFileSync(inProject(file), 'utf8').includes(`'${rule}'`),
  );
  expect(silent).toEqual([]);
});
