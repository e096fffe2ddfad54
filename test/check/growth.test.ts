import { describe, expect, test } from 'vitest';
import type { Figures } from '../../src/baseline/figures.ts';
import { readFigures } from '../../src/baseline/figures.ts';
import type { Evidence } from '../../src/check/check.ts';
import { growthCheck } from '../../src/check/growth.ts';
import { isWithin, percent } from '../../src/check/growth-within.ts';
import type { Growth } from '../../src/config/config.ts';
import { parseFuelGrowth, parseGrowth } from '../../src/config/growth.ts';

const CASE = { file: 'a.transcript', line: 1, name: 'f()', seed: 0, callFuel: 1000, instantiationFuel: 500 };
const BASE: Figures = {
  size: { raw: 1000, gzip: 100 },
  go: '1.26.8',
  encoder: 'native 1.257.1',
  zlib: '1.3.1',
  wasmtime: '48.0.8',
  cases: [CASE],
  sections: null,
};

function judge(
  now: Partial<Figures>,
  budget: Readonly<Record<string, string>>,
  before: Partial<Figures> | null = {},
) {
  const growth: Growth = {
    raw: parseGrowth(budget.raw ?? ''),
    gzip: parseGrowth(budget.gzip ?? ''),
    fuel: parseFuelGrowth(budget.fuel ?? ''),
  };
  const base = { ref: 'base.json', figures: before && { ...BASE, ...before } };
  const evidence = { component: { budgets: { growth } }, compat: { base }, figures: { ...BASE, ...now } };
  return growthCheck.judge(evidence as unknown as Evidence);
}
const rules = (outcome: ReturnType<typeof judge>) => outcome.findings.map(({ rule }) => rule);

describe('growth of sizes', () => {
  test.each([
    ['1%', 1010, []],
    ['1%', 1011, ['size/growth']],
    ['10 B', 1010, []],
    ['10 B', 1011, ['size/growth']],
    ['0%', 1000, []],
    ['0%', 1001, ['size/growth']],
    ['0.1%', 1001, []],
    ['0.1%', 1002, ['size/growth']],
    ['0%', 1, []],
  ])('F01 %s of 1,000 bytes: %d bytes give %j', (raw, to, expected) => {
    expect(rules(judge({ size: { raw: to, gzip: 100 } }, { raw }))).toEqual(expected);
  });

  test('says another Go before any number', () => {
    const [found] = judge({ go: '1.27.4', size: { raw: 2000, gzip: 100 } }, { raw: '1%' }).findings;
    expect(found?.message).toMatch(
      /^built by Go 1\.27\.4, the baseline by Go 1\.26\.8: raw size is 2,000 bytes/,
    );
  });

  test('F07 names the sections that are no code', () => {
    const sections = { name: 400, producers: 10 };
    const [found] = judge(
      { size: { raw: 2000, gzip: 1 }, sections },
      { raw: '1%' },
      { sections: { producers: 10 } },
    ).findings;
    expect(found?.related.map(({ message }) => message)).toEqual([
      '400 bytes of it are the custom section "name" (names of functions; `-ldflags=-s` leaves them out)',
    ]);
  });

  test.each([
    ['gzip across versions of zlib', { zlib: '1.3.2' }, { gzip: '0%' }],
    ['any size across encoders', { encoder: 'embedded 1.259.0' }, { raw: '0%' }],
  ])('F02 %s is not comparable, and never 0 %%', (_, before, budget) => {
    const found = judge({ size: { raw: 9000, gzip: 900 } }, budget, before);
    expect(rules(found)).toEqual(['size/not-comparable']);
    expect(found.findings[0]?.severity).toBe('warning');
  });
});

describe('growth of fuel', () => {
  const fuel = (callFuel: number, more: Partial<typeof CASE> = {}) => ({
    cases: [{ ...CASE, callFuel, ...more }],
  });

  test.each([
    [1010, []],
    [1011, ['fuel/growth']],
  ])('F01 1 %% of 1,000 units: %d give %j', (used, expected) => {
    expect(rules(judge(fuel(used), { fuel: '1%' }))).toEqual(expected);
  });

  test('instantiation counts by itself', () => {
    const [found] = judge(fuel(1000, { instantiationFuel: 600 }), { fuel: '10%' }).findings;
    expect(found?.message).toContain('"f()" takes 600 units of fuel to be instantiated, +20.00 %');
  });

  test.each([
    ['another wasmtime', { wasmtime: '47.0.0' }, /wasmtime is 48\.0\.8, the baseline’s 47\.0\.0/],
    ['another Go', { go: '1.25.14' }, /Go is 1\.26\.8, the baseline’s 1\.25\.14/],
    ['another seed', fuel(1, { seed: 7 }), /its seed is 0, the baseline’s 7/],
    ['no wasmtime there', { wasmtime: null, cases: [] }, /wasmtime did not run there/],
  ])('F03 under %s it is not comparable', (_, before, why) => {
    const { findings } = judge({}, { fuel: '0%' }, before);
    expect(findings.map(({ rule }) => rule)).toEqual(['fuel/not-comparable']);
    expect(findings[0]?.message).toMatch(why);
  });

  test('a case that the baseline has not is no growth', () => {
    expect(rules(judge(fuel(9, { name: 'new()' }), { fuel: '0%' }))).toEqual([]);
  });
});

test('F03 without figures there is no baseline, and nothing passes as 0 %', () => {
  expect(judge({}, { raw: '1%' }, null).skipped).toMatch(/^no baseline: base\.json holds no figures/);
  const alone = { component: { budgets: {} }, compat: null, figures: BASE } as unknown as Evidence;
  expect(growthCheck.judge(alone).skipped).toMatch(/^no baseline: name one by --base/);
  const none = {
    component: { budgets: {} },
    compat: { base: { none: 'no tag yet' } },
  } as unknown as Evidence;
  expect(growthCheck.judge(none).skipped).toBe('no baseline: no tag yet');
});

test.each([null, {}, { size: null }, { size: { raw: '1', gzip: 2 }, tools: {}, golden: [] }])(
  'F03 a corrupt report holds no figures: %j',
  (component) => {
    expect(readFigures(component, { zlib: '1', wasmtime: null }, null)).toBeNull();
  },
);

test('figures beyond what a double can multiply are held exactly', () => {
  const [large, share] = [2 ** 52, parseGrowth('0.000001%')];
  if (share === null) throw new Error('0.000001% is a growth');
  expect(isWithin(large, large + 45_035_996, share)).toBe(true);
  expect(isWithin(large, large + 45_035_997, share)).toBe(false);
});

test.each([
  [1000, 1010, '+1.00 %'],
  [1_000_000, 1_000_001, '+0.00010 %'],
  [1000, 990, '-1.00 %'],
  [0, 5, 'from nothing'],
])('%d → %d is %s', (before, now, said) => expect(percent(before, now)).toBe(said));

test.each(['-1%', '1 %%', 'NaN', '', '1e3%', '5 XB'])('%j is no growth', (text) => {
  expect(parseGrowth(text)).toBeNull();
});
test.each([
  ['20_000', 20_000],
  ['7', 7],
  ['1 kB', null],
])('fuel may grow by %s', (text, value) => {
  expect(parseFuelGrowth(text)).toEqual(value === null ? null : { kind: 'absolute', text, value });
});
