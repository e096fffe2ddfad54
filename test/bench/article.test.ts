import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadText } from '../config/workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const part = (name: string) => import(new URL(`../../bench/article/${name}.mjs`, import.meta.url).href);
const { differences } = await part('compare');
const { TINYGO } = await part('tinygo');
const { judge, near, over, within } = await part('claims/judge');

const PAGE = `# Page

## Fixed

|  | fuel = | call |
| --- | ---: | ---: |
| Go 1.25 | 24,216 | 3.3 µs |
| a \\| b | 5 | 1 µs |

## Times

|  | compile |
| --- | ---: |
| Go 1.25 | 11.3 s |
`;

test('pages that differ in times alone agree', () => {
  expect(differences(PAGE, PAGE.replace('3.3 µs', '9.1 µs').replace('11.3 s', '2 s'))).toEqual([]);
  expect(differences(PAGE, PAGE.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['another figure', PAGE.replace('24,216', '24,217'), 'Fixed: Go 1.25: fuel: 24,216 → 24,217'],
  ['one row less', PAGE.replace(/\| a .*\n/, ''), 'Fixed: a \\| b: fuel: 5 → nothing'],
  ['one that varied', PAGE.replace('24,216', '24,216 (varied)'), 'Go 1.25: fuel: 24,216 → 24,216 (varied)'],
])('%s is told', (_, other, said) => {
  expect(differences(PAGE, other)).toEqual([expect.stringContaining(said)]);
});

test('a page without a column to compare is no page that agrees', () => {
  expect(() => differences(PAGE.replaceAll(' =', ''), PAGE)).toThrow(
    'the page to compare with has no column',
  );
});

test('what was not measured neither holds nor does not', () => {
  expect(judge(near(over(null, 2), 0.95, 0.02))).toBe('cannot be');
  expect(judge(within(null, 9, 17))).toBe('cannot be');
  expect(judge(near(over(19, 20), 0.95, 0.02))).toBe('holds');
  expect(judge(within(40, 9, 17))).toBe('does not hold');
});

test('the configuration for TinyGo is one, and stands on the page', async () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(TINYGO)?.[1] ?? '';
  const [component] = (await loadText(yaml)).components;
  expect(component?.build.command).toEqual(expect.arrayContaining(['tinygo', '{output}', '-target=wasip1']));
  const page = readFileSync(path.join(root, 'docs/article.md'), 'utf8').replaceAll('\r\n', '\n');
  expect(page).toContain(TINYGO.trim());
  expect(differences(page, page)).toEqual([]);
});
