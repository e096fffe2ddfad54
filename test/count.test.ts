import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBytes, formatCount } from '../src/count.ts';

test('numbers are grouped as the locale en-US groups them', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(formatCount(count)).toBe(count.toLocaleString('en-US'));
    }),
    { examples: [[0], [999], [1_000], [-1_000], [-999], [1_234_567]] },
  );
});

test('one byte is no bytes', () => {
  expect([0, 1, 1_000].map(formatBytes)).toEqual(['0 bytes', '1 byte', '1,000 bytes']);
});
