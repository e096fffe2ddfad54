import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../src/build/sizes.ts';
import type { Evidence } from '../../src/check/check.ts';
import { sizeCheck } from '../../src/check/size.ts';
import type { Budgets } from '../../src/config/config.ts';
import { parseSize } from '../../src/config/units.ts';

const NONE: Budgets = { raw: null, gzip: null, brotli: null, memory: null };

/** The check reads budgets and sizes only. */
function evidence(budgets: Partial<Budgets>): Evidence {
  const component = { budgets: { ...NONE, ...budgets } };
  return { component, sizes: { raw: 1000, gzip: 500, brotli: 400 } } as unknown as Evidence;
}

const judge = (budgets: Partial<Budgets>) => sizeCheck.judge(evidence(budgets));

describe('size/over-limit', () => {
  it.each(['raw', 'gzip', 'brotli'] as const)('passes %s at its limit and fails one byte over', (measure) => {
    const size = { raw: 1000, gzip: 500, brotli: 400 }[measure];
    const budget = size === 1000 ? '1 kB' : size;
    expect(judge({ [measure]: size }).findings).toEqual([]);
    const [found, ...more] = judge({ [measure]: size - 1 }).findings;
    expect(found?.rule).toBe('size/over-limit');
    expect(found?.message).toContain(`${measure} size is`);
    expect(found?.message).toContain('1 byte over');
    expect(found?.hint).toContain(`budgets.${measure}: ${budget}`);
    expect(more).toEqual([]);
  });

  it.each([
    [1_812_345, '1.9 MB'],
    [1_900_000, '1.9 MB'],
    [9_950_000, '10 MB'],
    [999_999, '1 MB'],
    [331_001, '340 kB'],
    [1_000, '1 kB'],
    [999, '999'],
  ])('proposes for %i bytes a budget of %s, which the component keeps', (raw, budget) => {
    const given = { ...evidence({ raw: raw - 1 }), sizes: { raw, gzip: 1, brotli: null } };
    const [found] = sizeCheck.judge(given).findings;
    expect(found?.hint).toContain(`\`budgets.raw: ${budget}\``);
    const parsed = parseSize(budget);
    expect(parsed.ok && parsed.value >= raw).toBe(true);
  });

  it('writes both numbers as its message does', () => {
    const [found] = judge({ raw: 999 }).findings;
    expect(found).toMatchObject({ expected: '<= 999 bytes', actual: '1,000 bytes' });
  });

  it('lists every budget that is exceeded', () => {
    expect(judge({ raw: 1, gzip: 1, brotli: 1 }).findings).toHaveLength(3);
  });

  it('is skipped without a budget of size', () => {
    expect(judge({ memory: 1 })).toEqual({ findings: [], skipped: 'no budget for raw, gzip or brotli' });
  });
});

describe('measureSizes', () => {
  it('gives raw and gzip always, brotli only when asked', async () => {
    const text = new TextEncoder().encode('wasm '.repeat(1000));
    const plain = await measureSizes(text, false);
    expect(plain.raw).toBe(5000);
    expect(plain.gzip).toBeLessThan(100);
    expect(plain.brotli).toBeNull();
    expect((await measureSizes(text, true)).brotli).toBeLessThan(plain.gzip);
  });
});
