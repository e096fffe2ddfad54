import { expect, test } from 'vitest';
import { nearExport } from '../../src/check/near-export.ts';

const WANTED = 'acme:stats/analyse@0.1.0#reverse';

test.each([
  ['no interface', 'reverse'],
  ['no version', 'acme:stats/analyse#reverse'],
  ['another version', 'acme:stats/analyse@0.2.0#reverse'],
  ['a slip in the function', 'acme:stats/analyse@0.1.0#revers'],
  ['a slip, and no interface', 'revers'],
])('an export under a wrong name is what was meant: %s', (_, exported) => {
  expect(nearExport(WANTED, ['acme:stats/analyse@0.1.0#summarise', exported])).toBe(exported);
});

test('a function beside it that shares its interface alone was not', () => {
  expect(
    nearExport(WANTED, ['acme:stats/analyse@0.1.0#summarise', 'acme:stats/other@0.1.0#revers']),
  ).toBeNull();
});

test('of several interfaces the nearest', () => {
  const near = 'acme:stats/analyze@0.1.0#reverse';
  expect(nearExport(WANTED, ['wholly:different/thing#reverse', near])).toBe(near);
});
