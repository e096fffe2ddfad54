import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name));

/** GitHub's anchors: small letters, no punctuation, a hyphen for each space; what is in a fence is no heading. */
function anchorsOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What links of a page and mentions of a source lead to, with why it is not there; null where it is. */
function dead(target: string): string | null {
  const [file = '', anchor] = target.split('#');
  if (!existsSync(path.join(root, file))) return `${file} is not there`;
  if (anchor === undefined || !file.endsWith('.md')) return null;
  return anchorsOf(read(file)).includes(anchor) ? null : `${file} has no heading #${anchor}`;
}

function linksOf(page: string): readonly string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => (link.startsWith('#') ? page + link : path.posix.join(path.posix.dirname(page), link)));
}

const mentionsOf = (file: string) =>
  [...read(file).matchAll(/(?<![\w/-])docs\/[\w-]+\.md(?:#[a-z][\w-]*)?/g)].map(([mention]) => mention);

test.each(pages)('the links of %s lead somewhere', (page) => {
  expect([...linksOf(page), ...mentionsOf(page)].flatMap((target) => dead(target) ?? [])).toEqual([]);
});

test('what messages, help and comments name as documentation is there', () => {
  const wrong = [...sources, 'action.yml'].flatMap((file) =>
    mentionsOf(file)
      .flatMap((target) => dead(target) ?? [])
      .map((why) => `${file}: ${why}`),
  );
  expect(wrong).toEqual([]);
});

test('a page and a heading that are not there are told', () => {
  expect(dead('docs/nothing.md')).toBe('docs/nothing.md is not there');
  expect(dead('docs/toolchain.md#no-such-heading')).toContain('has no heading');
  expect(dead('docs/toolchain.md#which-go')).toBeNull();
});
