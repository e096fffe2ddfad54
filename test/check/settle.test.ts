import { describe, expect, it } from 'vitest';
import { applyRules, hasError } from '../../src/check/apply-rules.ts';
import { finding } from '../../src/check/make-finding.ts';
import { placeFindings } from '../../src/check/place-findings.ts';

const size = finding('size/over-limit', { message: 'too large' });
const realloc = finding('abi/missing-realloc', { message: 'missing' });
const entry = { file: 'main.go', line: 9, column: 1 };

describe('rules of the user', () => {
  it('take findings away, soften or sharpen them, and leave the others alone', () => {
    expect(applyRules([size, realloc], { 'size/over-limit': 'off' })).toEqual([realloc]);
    expect(applyRules([size], { 'size/over-limit': 'warning' })).toEqual([{ ...size, severity: 'warning' }]);
    expect(applyRules([size], {})).toEqual([size]);
  });

  it('decide what fails', () => {
    expect(hasError([size])).toBe(true);
    expect(hasError(applyRules([size], { 'size/over-limit': 'warning' }))).toBe(false);
  });
});

describe('places', () => {
  const budgets = { file: 'component-check.yml', line: 4, column: 5 };
  const locate = (key: string | null) => (key === 'budgets' ? budgets : null);

  it('are the key that a finding is about, else where the program begins', () => {
    const placed = placeFindings([size, realloc], locate, entry);
    expect(placed.map(({ location }) => location)).toEqual([budgets, entry]);
  });

  it('are what allows the growth, not the program, where it grew', () => {
    const growth = { file: 'component-check.yml', line: 5, column: 7 };
    const grown = finding('size/growth', { message: 'grown' });
    const [placed] = placeFindings([grown], (key) => (key === 'budgets.growth' ? growth : null), entry);
    expect(placed?.location).toEqual(growth);
  });

  it('stay where a finding has its own', () => {
    const own = { ...size, location: { file: 'a', line: 1, column: 1 } };
    expect(placeFindings([own], locate, entry)).toEqual([own]);
  });

  it('are where the program begins without a config', () => {
    expect(placeFindings([size], () => null, entry)[0]?.location).toEqual(entry);
  });
});
