import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, spreadOf } from '../../src/bench/statistics.ts';

test('the median of an even number of figures lies between the middle two', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4, mad: 1, count: 4 });
});

test('one outlier moves neither median nor MAD', () => {
  expect(spreadOf([10, 11, 12, 11, 9_000])).toMatchObject({ median: 11, mad: 1, max: 9_000 });
});

test('quantiles interpolate as numpy does', () => {
  const figures = Array.from({ length: 20 }, (_, at) => at + 1);
  expect(quantile(figures, 0.95)).toBeCloseTo(19.05);
  expect(quantile([7], 0.95)).toBe(7);
});

test('no figures have no middle', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('the order of the figures does not count, and the median lies among them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (figures) => {
      const spread = spreadOf(figures);
      expect(spreadOf([...figures].reverse())).toEqual(spread);
      expect(spread.median).toBeGreaterThanOrEqual(spread.min);
      expect(spread.median).toBeLessThanOrEqual(spread.max);
    }),
    { numRuns: 50 },
  );
});
