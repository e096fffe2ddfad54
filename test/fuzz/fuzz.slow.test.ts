import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { cli, reportOf } from '../e2e/cli.ts';
import { makeRepository, type Repository } from '../e2e/repository.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.copy('fixtures/abi', 'fixtures/abi');
  await repository.copy('fixtures/fuzz', 'fixtures/fuzz');
});
afterAll(() => repository.remove());

const at = (which: 'trigger' | 'look-alike') => path.join(repository.root, 'fixtures/fuzz', which);

/** Bounded by calls, not by time: a loaded machine makes the same ones. */
async function fuzz(
  which: 'trigger' | 'look-alike',
  functions: readonly string[],
  ...more: readonly string[]
) {
  const flags = functions.flatMap((name) => ['--function', name]);
  const bounds = more.includes('--runs') || more.includes('--time') ? [] : ['--runs', '2000'];
  const result = await cli(
    inject('bundle'),
    ['fuzz', '--json', '--seed', '7', ...bounds, ...flags, ...more],
    {
      cwd: at(which),
    },
  );
  const report = reportOf(result);
  const [component] = report.components;
  const check = component?.checks.find(({ check }) => check === 'fuzz');
  const findings: readonly Finding[] = check?.findings ?? [];
  return { code: result.code, report, fuzz: component?.fuzz, check, findings };
}

/** What `golden` finds in the case of a finding, as somebody would paste it. */
async function golden(which: 'trigger' | 'look-alike', text: string, ...flags: readonly string[]) {
  await repository.write(`fixtures/fuzz/${which}/testdata/pasted.transcript`, `${text}\n`);
  const report = reportOf(await cli(inject('bundle'), ['golden', '--json', ...flags], { cwd: at(which) }));
  return (report.components[0]?.golden ?? []).map(({ finding }) => finding?.rule ?? 'passed');
}

/** Findings of the program, without the word that fewer calls were made for them. */
const traps = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');

describe('each planted fault is found, and its case fails in golden until it is mended', () => {
  test('a trap behind a byte and a length', async () => {
    const { code, findings } = await fuzz('trigger', ['read-frame']);
    expect([code, findings.map(({ rule }) => rule)]).toEqual([1, ['fuzz/trap', 'fuzz/not-fuzzed']]);
    expect(findings[0]?.location).toMatchObject({ file: 'fixtures/fuzz/trigger/main.go', line: 11 });
    expect(findings[1]?.message).toMatch(/^[\d,]+ of 2,000 calls were made: every function has its finding/);
    expect(findings[0]?.message).toContain('traps (go-panic): panic: runtime error: index out of range [9]');
    const text = findings[0]?.caseText ?? '';
    expect(text).toMatch(/^# fuzz 7: read-frame traps \(go-panic\)\n> read-frame\(\[127(, 0){8}\]\)$/);
    expect(findings[0]?.hint).toContain('.transcript');
    expect(await golden('trigger', text)).toEqual(['golden/trap']);
    expect(await golden('look-alike', text)).toEqual(['golden/missing']);
  });

  test('a trap behind two fields of a record', async () => {
    const { findings } = await fuzz('trigger', ['open']);
    expect(traps(findings).map(({ caseText }) => caseText)).toEqual([
      '# fuzz 7: open traps (go-panic)\n> open({version: 40961, mode: "replay"})',
    ]);
  });

  test('a call that does not end', async () => {
    const { findings } = await fuzz('trigger', ['count-down'], '--runs', '200');
    expect(traps(findings).map(({ rule }) => rule)).toEqual(['fuzz/timeout']);
    expect(findings[0]?.caseText).toMatch(/\n> count-down\(-\d+\)$/);
    expect(await golden('trigger', findings[0]?.caseText ?? '')).toEqual(['golden/timeout']);
  });

  test('the order of a map', async () => {
    const { findings } = await fuzz('trigger', ['pick'], '--runs', '500');
    expect(findings.map(({ rule }) => rule)).toEqual(['fuzz/nondeterministic']);
    const text = findings[0]?.caseText ?? '';
    expect(await golden('trigger', text)).toEqual(['passed']);
    expect(await golden('trigger', text, '--twice')).toEqual(['golden/nondeterministic']);
  });

  test('memory that climbs', async () => {
    const { findings } = await fuzz('trigger', ['digest'], '--runs', '200');
    expect(findings.map(({ rule }) => rule)).toEqual(['fuzz/memory']);
    expect(findings[0]?.caseText).toMatch(/^# fuzz 7: .+\n@ memory \d+\n@ timeout 60s\n> digest\(/);
    const whole = await readFile(
      path.join(at('trigger'), 'component-check-out/trigger/fuzz.transcript'),
      'utf8',
    );
    expect(await golden('trigger', whole)).toEqual(['memory/over-limit']);
  });
});

test('the look-alike has no finding, and every export was called', async () => {
  const { code, report, fuzz: reached, check, findings } = await fuzz('look-alike', []);
  expect([code, report.verdict, check?.status, findings]).toEqual([0, 'passed', 'passed', []]);
  expect(reached).toMatchObject({ seed: 7, calls: 2000, memoryNotMeasured: [] });
  expect(reached?.functions.filter(({ calls, reason }) => calls === 0 || reason !== null)).toEqual([]);
});

test('the same seed makes the same case, another one another', async () => {
  const [first, second] = [
    await fuzz('trigger', ['pick'], '--runs', '150'),
    await fuzz('trigger', ['pick'], '--runs', '150'),
  ];
  expect(second.findings).toEqual(first.findings);
  expect(second.fuzz).toEqual(first.fuzz);
  const other = await fuzz('trigger', ['pick'], '--runs', '150', '--seed', '8');
  expect(other.fuzz?.seed).toBe(8);
  expect(other.findings[0]?.caseText).not.toBe(first.findings[0]?.caseText);
});

test('time ends it, and what was not reached is said', async () => {
  const { findings, check } = await fuzz('look-alike', [], '--time', '1ms');
  expect(check?.status).toBe('unjudged');
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['fuzz/not-fuzzed']));
});

test('a trap that a transcript expects is no finding, whatever arguments lead to it', async () => {
  const file = 'fixtures/fuzz/trigger/testdata/pasted.transcript';
  await repository.write(file, '> open({version: 40961, mode: "replay"})\n! trap go-panic\n');
  const { code, fuzz: reached, findings } = await fuzz('trigger', ['open', 'read-frame']);
  expect([code, findings.map(({ message }) => message)]).toEqual([1, [expect.stringMatching(/^read-frame/)]]);
  expect(reached?.functions.find(({ name }) => name === 'open')?.calls).toBeGreaterThan(500);
  await repository.write(file, '');
});

test.each([
  [['--function', 'opne'], 2, /opne/],
  [['--runs', '0'], 2, /--runs/],
  [['--seed', '-1x'], 2, /--seed/],
  [['--time', '10'], 2, /unit/],
])('%j is refused', async (flags, expected, words) => {
  const result = await cli(inject('bundle'), ['fuzz', '--json', ...flags], { cwd: at('look-alike') });
  // Nothing was built for it.
  expect(reportOf(result).components.flatMap(({ path }) => path ?? [])).toEqual([]);
  expect([result.code, JSON.stringify(reportOf(result).errors)]).toEqual([
    expected,
    expect.stringMatching(words),
  ]);
});
