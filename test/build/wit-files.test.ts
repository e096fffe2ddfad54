import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withUnion } from '../../src/build/union.ts';
import { collectWit } from '../../src/build/wit-files.ts';
import { asOneText } from '../../src/build/wit-text.ts';

function tree(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'wit files ')));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

describe('collectWit', () => {
  it('lays out a package, its dependencies and those that are listed, and remembers the user’s names', async () => {
    const root = tree({
      'api/wit/b.wit': 'b',
      'api/wit/a.wit': 'a',
      'api/wit/readme.md': 'no WIT',
      'api/wit/deps/x/x.wit': 'x',
      'api/wit/deps/y.wit': 'y',
      'more/z.wit': 'z',
      'more/deps/w/w.wit': 'w',
      'one.wit': 'one',
    });
    const paths = ['api/wit', 'more', 'one.wit'].map((name) => path.join(root, name));
    const { staged, sources, files } = await collectWit(paths, root);
    expect([...staged.keys()]).toEqual([
      'a.wit',
      'b.wit',
      'deps/x/x.wit',
      'deps/y.wit',
      'deps/1-more/z.wit',
      'deps/w/w.wit',
      'deps/2-one.wit',
    ]);
    expect(sources.map(({ file, text }) => `${file}=${text}`)).toContain('api/wit/deps/x/x.wit=x');
    expect(files.get('deps/1-more/z.wit')).toBe('more/z.wit');
  });

  it('takes one file alone, whatever lies beside it', async () => {
    const root = tree({ 'wit/a.wit': 'a', 'wit/b.wit': 'b', 'wit/deps/c.wit': 'c' });
    expect([...(await collectWit([path.join(root, 'wit/a.wit')], root)).staged.keys()]).toEqual(['a.wit']);
  });

  it('hands binary packages on, and keeps them out of the sources', async () => {
    const root = tree({ 'wit/a.wit': 'a', 'wit/deps/c.wasm': '\0asm' });
    const { staged, sources } = await collectWit([path.join(root, 'wit')], root);
    expect([...staged.keys()]).toEqual(['a.wit', 'deps/c.wasm']);
    expect(sources).toHaveLength(1);
  });

  it.each([
    ['a directory without WIT', 'empty', /no \.wit file in empty/],
    ['nothing', 'nowhere', /there is no nowhere/],
  ])('refuses %s', async (_, name, message) => {
    const root = tree({ 'empty/readme.md': '' });
    const collected = collectWit([path.join(root, name)], root);
    await expect(collected).rejects.toMatchObject({
      code: 'config',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  it('refuses a file that is too large, before it reads it', async () => {
    const root = tree({ 'wit/a.wit': '' });
    truncateSync(path.join(root, 'wit/a.wit'), 5 << 20);
    await expect(collectWit([path.join(root, 'wit')], root)).rejects.toMatchObject({
      code: 'file-unreadable',
    });
  });

  it.skipIf(process.platform === 'win32')('refuses a link that leads out of the repository', async () => {
    const outside = tree({ 'secret.wit': 'secret' });
    const root = tree({ 'wit/a.wit': 'a' });
    symlinkSync(path.join(outside, 'secret.wit'), path.join(root, 'wit', 'b.wit'));
    await expect(collectWit([path.join(root, 'wit')], root)).rejects.toMatchObject({ code: 'config' });
  });
});

const staged = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('withUnion', () => {
  it('includes worlds by name, keywords too, and those of other packages by id', () => {
    const union = withUnion(staged({ 'a.wit': 'package a:b;' }), ['one', 'world', 'c:d/e@1.0.0']);
    const text = new TextDecoder().decode([...union.values()].at(-1));
    expect(text).toContain('include %one;');
    expect(text).toContain('include %world;');
    expect(text).toContain('include c:d/e@1.0.0;');
    expect(union.has('a.wit')).toBe(true);
  });
});

describe('asOneText', () => {
  it('nests dependencies and joins the files of a package', () => {
    const text = asOneText(
      staged({
        'a.wit': '// first\npackage a:b;\nworld w {}',
        'b.wit': 'interface i {}',
        'deps/x/1.wit': '/** doc */ package x:y@1.0.0;\ninterface j {}',
        'deps/x/2.wit': 'interface k {}',
        'deps/z.wit': 'package z:z;',
      }),
    );
    expect(text?.replace(/\s+/g, ' ')).toBe(
      'package a:b; // first world w {} interface i {} package x:y@1.0.0 { /** doc */ interface j {} interface k {} } package z:z { }',
    );
  });

  it('has no text for binary packages', () => {
    expect(asOneText(staged({ 'a.wit': '', 'deps/b.wasm': '' }))).toBeNull();
  });
});
