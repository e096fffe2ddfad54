import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../src/explain.ts';
import { RULES } from '../src/rules.ts';

test.each(Object.entries(RULES))(
  '%s says its severity, why, what to do, and where to read on',
  (id, rule) => {
    const text = explain(id, null);
    for (const part of [
      `${id} (${rule.severity})`,
      rule.title,
      rule.why,
      rule.fix,
      `rules.md#${id.replace('/', '')}`,
    ])
      expect(text).toContain(part);
  },
);

test('an example is named where there is one', () => {
  const [, example = ''] = /Example: (.+)/.exec(explain('compat/breaking', null)) ?? [];
  expect(existsSync(example)).toBe(true);
  expect(explain('golden/host-failed', null)).not.toContain('Example');
});

test('lines fit a terminal', () => {
  const lines = explain('compat/breaking', 80).split('\n');
  const prose = lines.filter((line) => !/https:|Example|rules:/.test(line));
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('without a rule all are listed, with an area those of it', () => {
  expect(explain(null, null).trimEnd().split('\n')).toHaveLength(Object.keys(RULES).length);
  const area = explain('compat', null).trimEnd().split('\n');
  expect(area).toHaveLength(Object.keys(RULES).filter((id) => id.startsWith('compat/')).length);
  expect(area.every((line) => line.startsWith('compat/'))).toBe(true);
});

test.each([
  ['abi/mising-realloc', 'Did you mean `abi/missing-realloc`?'],
  ['something else entirely', '`component-check explain` lists the rules'],
  ['mismatch', 'Did you mean `golden/mismatch`?'],
  ['missmatch', 'Did you mean `golden/mismatch`?'],
  ['constructor', '`component-check explain` lists the rules'],
])('a rule that there is not: %s', (id, hint) => {
  expect(() => explain(id, null)).toThrow(expect.objectContaining({ code: 'usage', hint }));
});
