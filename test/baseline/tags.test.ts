import { expect, test } from 'vitest';
import { previousTag, versionTags } from '../../src/baseline/tags.ts';

const TAGS = ['v1.2.3', 'v1.10.0', 'v1.9.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2', 'nightly', 'v1', 'v1.2', 'vx.1.2'];

test.each([
  ['v1.10.0', 'v1.9.0'],
  ['v1.2.3', null],
  ['v2.0.0-rc.2', 'v2.0.0-rc.1'],
  ['v2.0.0-rc.1', 'v1.10.0'],
  [null, 'v1.10.0'],
  ['nightly', 'v1.10.0'],
])('before %s there is %s', (current, previous) => {
  expect(previousTag(TAGS, 'app', current)?.tag ?? null).toBe(previous);
});

test('where only pre-releases are, the newest is meant', () => {
  expect(previousTag(['v0.1.0-a.1', 'v0.1.0-a.2'], 'app', null)?.tag).toBe('v0.1.0-a.2');
});

test("a component's own tags count alone where it has any; another's never do", () => {
  const tags = ['v9.0.0', 'app/v1.0.0', 'app-v1.1.0', 'app@1.2.0', 'app2/v3.0.0', 'app-x-v4.0.0'];
  expect(versionTags(tags, 'app').map(({ version }) => version)).toEqual(['1.2.0', '1.1.0', '1.0.0']);
  expect(previousTag(tags, 'other', null)?.tag).toBe('v9.0.0');
});
