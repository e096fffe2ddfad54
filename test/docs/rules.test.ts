import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';
import { RULES } from '../../src/rules.ts';

test('docs/rules.md is what src/rules.ts says: npm run docs', async () => {
  const page = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page.replaceAll('\r\n', '\n')).toBe(rulesPage(RULES));
});

test('each rule has a section that its line in the index links to', () => {
  const page = rulesPage(RULES);
  const anchors = [...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id?.replace('/', ''));
  const links = [...page.matchAll(/^- \[.+\]\(#(.+)\):/gm)].map(([, link]) => link);
  expect(links).toEqual(anchors);
  expect(links).toHaveLength(Object.keys(RULES).length);
});

test('a changed rule changes the page', () => {
  const rule = { severity: 'warning', title: 'Other', why: 'Because.', fix: 'Do it.' } as const;
  expect(rulesPage({ 'size/other': rule })).toContain('### size/other\n\n**warning**: Other.\n\nBecause.\n');
});
