import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/config/suggest.ts';

test.each([
  ['ldflag', 'ldflags'],
  ['trim_path', 'trimpath'],
  ['tmieout', 'timeout'],
  ['Golden', 'golden'],
])('%s: did you mean %s', (word, meant) => {
  expect(nearest(word, ['ldflags', 'trimpath', 'timeout', 'golden'])).toBe(meant);
});

test('another word is no slip', () => {
  expect(nearest('package', ['ldflags', 'hosts'])).toBeNull();
  expect(nearest('x'.repeat(100_000), ['x'.repeat(100_000)])).toBeNull();
  expect(didYouMean('package', ['hosts', 'wit'])).toBe('There is `hosts`, `wit`.');
});

test('the distance is symmetric, zero for equal words only, and one for a swap of neighbours', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
  expect(editDistance('abcd', 'acbd')).toBe(1);
});

test('a comparison that ends early has counted enough', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 6 }), (a, b, enough) => {
      expect(Math.min(editDistance(a, b, enough), enough)).toBe(Math.min(editDistance(a, b), enough));
    }),
  );
});
