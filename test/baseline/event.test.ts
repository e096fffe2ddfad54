import { describe, expect, test } from 'vitest';
import { baseOfEvent, parentsOf, readEvent } from '../../src/baseline/event.ts';

const sha = (letter: string) => letter.repeat(40);
const [BASE, HEAD, MERGE, BEFORE] = [sha('b'), sha('a'), sha('c'), sha('d')];

const pull = (labels: readonly unknown[] = []) => ({
  pull_request: { base: { sha: BASE }, head: { sha: HEAD }, labels },
});
const event = (name: string, payload: unknown, more = {}) =>
  readEvent({ GITHUB_EVENT_NAME: name, GITHUB_SHA: MERGE, GITHUB_REF: 'refs/heads/main', ...more }, payload);

describe('what an event is compared with', () => {
  const merge = { sha: MERGE, parents: [sha('e'), HEAD] };

  test('a merge of a pull request: its first parent, which may be newer than the base of the event', () => {
    expect(baseOfEvent(event('pull_request', pull()), merge)).toMatchObject({
      kind: 'commit',
      sha: sha('e'),
    });
  });

  test.each([
    ['the head alone', { sha: HEAD, parents: [BEFORE] }],
    ['a head that is a merge itself', { sha: HEAD, parents: [BEFORE, sha('f')] }],
    ['a merge of something else', { sha: MERGE, parents: [sha('e'), sha('f')] }],
    ['a merge that the job made', { sha: sha('9'), parents: [sha('e'), HEAD] }],
    ['three parents', { sha: MERGE, parents: [sha('e'), HEAD, sha('f')] }],
  ])('%s was checked out: where it left the base', (_, head) => {
    expect(baseOfEvent(event('pull_request', pull()), head)).toMatchObject({ kind: 'fork', sha: BASE });
  });

  test('a merge group: its base', () => {
    const group = event('merge_group', { merge_group: { base_sha: BASE } });
    expect(baseOfEvent(group, merge)).toMatchObject({ kind: 'commit', sha: BASE });
  });

  test('a push: the commit before it; of a new branch none', () => {
    expect(baseOfEvent(event('push', { before: BEFORE }), merge)).toMatchObject({
      kind: 'commit',
      sha: BEFORE,
    });
    expect(baseOfEvent(event('push', { before: sha('0') }), merge)).toMatchObject({ kind: 'none' });
  });

  test('a tag: the tag before it, whatever came before the push', () => {
    const tag = event('push', { before: BEFORE }, { GITHUB_REF: 'refs/tags/v1.2.3' });
    expect(baseOfEvent(tag, merge)).toEqual({ kind: 'tag' });
  });

  test('another event has none; a laptop has its default branch', () => {
    expect(baseOfEvent(event('schedule', {}), merge)).toMatchObject({ kind: 'none' });
    expect(baseOfEvent(readEvent({}, null), merge)).toEqual({ kind: 'default-branch' });
  });
});

test.each([null, 7, 'text', [], { pull_request: 'x' }, { merge_group: [], before: '--upload-pack=x' }])(
  'a payload that is not as documented is none: %j',
  (payload) => {
    const { before, mergeGroupBase, labels } = event('push', payload);
    expect([before, mergeGroupBase, labels]).toEqual([null, null, []]);
  },
);

test('labels are read by their names', () => {
  expect(event('pull_request', pull([{ name: 'breaking' }, { id: 3 }, null])).labels).toEqual(['breaking']);
});

test('parents stand in the header of a commit, not in its message', () => {
  const object = `tree ${sha('1')}\nparent ${BASE}\nparent ${HEAD}\nauthor x\n\nparent ${MERGE}\n`;
  expect(parentsOf(object)).toEqual([BASE, HEAD]);
});
