import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeGlob, expandGlobs, type GlobBounds } from '../../src/config/glob.ts';
import { reportPath } from '../../src/config/paths.ts';
import { globProblem } from '../../src/config/pattern.ts';
import { errorOf, makeFifo, workspace } from './workspace.ts';

const posix = process.platform !== 'win32';

async function expand(root: string, patterns: readonly string[], bounds: GlobBounds = {}, base = root) {
  const files = await expandGlobs(base, patterns, { root, ...bounds });
  return files.map((file) => reportPath(root, file));
}

const tree = () =>
  workspace({
    'testdata/b.transcript': '',
    'testdata/a.transcript': '',
    'testdata/deep/er/c.transcript': '',
    'testdata/.hidden/d.transcript': '',
    'testdata/dir.transcript/e.txt': '',
    'other/f.transcript': '',
    'we[ir]d {x}/g.transcript': '',
  });

describe('expansion', () => {
  test.each([
    [
      ['testdata/**/*.transcript'],
      ['testdata/a.transcript', 'testdata/b.transcript', 'testdata/deep/er/c.transcript'],
    ],
    [
      ['testdata/*.transcript', './testdata/a.*'],
      ['testdata/a.transcript', 'testdata/b.transcript'],
    ],
    [['testdata/[ab].transcript'], ['testdata/a.transcript', 'testdata/b.transcript']],
    [['{other,nowhere}/*.transcript'], ['other/f.transcript']],
    [['testdata/.hidden/*'], ['testdata/.hidden/d.transcript']],
    [
      ['testdata/**'],
      [
        'testdata/a.transcript',
        'testdata/b.transcript',
        'testdata/deep/er/c.transcript',
        'testdata/dir.transcript/e.txt',
      ],
    ],
    [['testdata/a.transcript'], ['testdata/a.transcript']],
    [['**/er/*'], ['testdata/deep/er/c.transcript']],
  ])('%j', async (patterns, files) => {
    expect(await expand(tree(), patterns)).toEqual(files);
  });

  test('B12: nothing matched is an empty list, for golden to fail on; so is a directory that is not there', async () => {
    expect(await expand(tree(), ['testdata/*.golden', 'no/such/**'])).toEqual([]);
  });

  test('an escaped directory is itself, not a pattern', async () => {
    expect(await expand(tree(), [`${escapeGlob('we[ir]d {x}')}/*`])).toEqual(['we[ir]d {x}/g.transcript']);
  });

  test('`..` at the front reaches within the repository, and no further', async () => {
    const root = tree();
    const base = path.join(root, 'testdata');
    expect(await expand(root, ['../other/*'], {}, base)).toEqual(['other/f.transcript']);
    for (const pattern of ['../../*', '/etc/*', '*/../../x', 'C:/x/*'])
      expect((await errorOf(expand(root, [pattern], {}, base))).code).toBe('config');
  });
});

describe('what does not belong', () => {
  test('B11: a matching symlink out of the repository is refused; `**` follows none', async () => {
    const root = tree();
    const outside = path.join(root, '..', 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'x.transcript'), '');
    symlinkSync(outside, path.join(root, 'testdata', 'link'), 'junction');
    symlinkSync(path.join(root, 'testdata'), path.join(root, 'testdata', 'loop'), 'junction');
    expect(await expand(root, ['testdata/**/*.transcript'])).toHaveLength(3);
    expect(await expand(root, ['testdata/*/x.transcript'])).toEqual([]);
    expect((await errorOf(expand(root, ['testdata/link/*']))).message).toContain('symlink');
  });

  test.runIf(posix)(
    'B11: a file symlink out and a FIFO that match are errors, not skipped tests',
    async () => {
      const root = tree();
      symlinkSync('/etc/hosts', path.join(root, 'other', 'out.transcript'));
      makeFifo(path.join(root, 'testdata', 'fifo.transcript'));
      expect((await errorOf(expand(root, ['other/*']))).message).toContain('leaves the repository');
      expect((await errorOf(expand(root, ['testdata/*']))).message).toContain('not a regular file');
      expect(await expand(root, ['testdata/a*'])).toEqual(['testdata/a.transcript']);
    },
  );
});

describe('bounds', () => {
  test('B13: too many entries and too many levels are errors that name the pattern; just enough is not', async () => {
    const root = workspace({ 'd/1': '', 'd/2': '', 'd/e/f/3': '' });
    expect(await expand(root, ['d/**'], { entries: 5, depth: 2 })).toHaveLength(3);
    expect((await errorOf(expand(root, ['d/**'], { entries: 4 }))).message).toContain(
      '`d/**` would search over 4',
    );
    expect((await errorOf(expand(root, ['d/**'], { depth: 1 }))).message).toContain('more than 1 level');
  });

  test.each([
    '',
    '!a',
    '+(a|b)',
    '(a*)+b',
    '[a]+[a]+b',
    '{a,a}{a,a}{a,a}{a,a}',
    '*a*b*c*d',
    'a/'.repeat(40),
    'x'.repeat(300),
    '{a,b/c}',
    '[a',
  ])('B14: %j is refused', (pattern) => {
    expect(globProblem(pattern)).not.toBeNull();
  });

  test.each(['*-*.trans*', 'a/**/b/**/c', '{a,b}', '[!a]?', 'wasi:*', 'it \\(is\\)', 'c++'])(
    '%j is allowed',
    (pattern) => {
      expect(globProblem(pattern)).toBeNull();
    },
  );

  test('B14: no pattern that is allowed takes long on the worst names', { timeout: 20_000 }, async () => {
    const evil = 'a'.repeat(200);
    const root = workspace({ [`${evil}/${evil}/${evil}b`]: '' });
    const worst = ['*a*a*/*a*a*/*a*a*c', '**/**/**/**/*a*a*c', '{a*,a*}/**/*a*a*'];
    const part = fc.constantFrom(
      '*',
      '**',
      '?',
      'a',
      'b',
      '{',
      '}',
      ',',
      '[',
      ']',
      '(',
      ')',
      '|',
      '+',
      '!',
      '@',
      '/',
      '\\',
      '[^b]',
      '{a,*}',
      '..',
      '1',
    );
    const pattern = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));
    const slowest = async (patterns: readonly string[]) => {
      const start = performance.now();
      await expandGlobs(
        root,
        patterns.filter((one) => globProblem(one) === null),
      ).catch(() => []);
      return performance.now() - start;
    };
    expect(await slowest(worst)).toBeLessThan(1000);
    await fc.assert(
      fc.asyncProperty(pattern, async (one) => {
        expect(await slowest([one])).toBeLessThan(1000);
      }),
      { numRuns: 500 },
    );
  });
});
