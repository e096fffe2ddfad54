import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, memberJudge } from '../../../src/toolchain/install/judge-member.ts';
import { unpackProgram, unpackTree } from '../../../src/toolchain/install/unpack.ts';
import { scratch, type TestMember, tarGz, zip } from '../kit/archives.ts';

const POSIX = process.platform !== 'win32';

/** Unpacks `t/tool` out of an archive. What lies beside and above the target is listed afterwards. */
async function unpack(archive: Buffer, name = 'tool.tar.gz', bounds?: Bounds) {
  const outer = scratch();
  const file = path.join(outer, 'archive');
  writeFileSync(file, archive);
  const directory = path.join(outer, 'inner', 'tree');
  mkdirSync(directory, { recursive: true });
  const target = path.join(directory, 'tool');
  const error: unknown = await unpackProgram({ file, name }, 't/tool', target, bounds).then(
    () => null,
    (reason: unknown) => reason,
  );
  const written = readdirSync(outer, { recursive: true }).map(String).sort();
  return { error, target, message: error === null ? '' : (error as Error).message, written };
}

const tool: TestMember = { name: 't/tool', body: '#!/bin/sh\n', mode: 0o644 };

describe('the one named regular file', () => {
  test.each([
    [
      'a .tar.gz',
      () => tarGz([{ name: 't/', type: 'directory' }, { name: 't/README', body: 'x' }, tool]),
      'x.tar.gz',
    ],
    [
      'a .zip',
      async () =>
        zip([
          { name: 't/', body: '', mode: 0o40755 },
          { name: 't/tool', body: '#!/bin/sh\n' },
        ]),
      'x.zip',
    ],
  ] as const)('is copied out of %s, alone, mode 0755', async (_, make, name) => {
    const { error, target, written } = await unpack(await make(), name);
    expect(error).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('#!/bin/sh\n');
    if (POSIX) expect(statSync(target).mode & 0o7777).toBe(0o755);
    expect(written).toEqual([
      'archive',
      'inner',
      path.join('inner', 'tree'),
      path.join('inner', 'tree', 'tool'),
    ]);
  });

  test.each([
    ['is not there', [{ name: 't/other', body: 'x' }], 'has no member "t/tool"'],
    ['is a directory', [{ name: 't/tool', type: 'directory' }], 'has a directory where'],
    ['only looks like it', [{ name: 't/Tool', body: 'x' }], 'has no member "t/tool"'],
  ] as [string, TestMember[], string][])('%s: nothing is used', async (_, members, why) => {
    const { message, target } = await unpack(await tarGz(members));
    expect(message).toContain(why);
    expect(existsSync(target)).toBe(false);
  });
});

describe('hostile members refuse the whole archive', () => {
  test.each([
    ['A17 a way up', { name: 't/../../../x', body: 'x' }, 'leaves its directory'],
    ['A17 a way up as the first part', { name: '../x', body: 'x' }, 'leaves its directory'],
    ['A17 an absolute path', { name: '/tmp/x', body: 'x' }, 'absolute path'],
    ['A17 a drive', { name: 'C:/x', body: 'x' }, 'absolute path'],
    ['A17 backslashes', { name: 't\\..\\x', body: 'x' }, 'character'],
    [
      'A18 a symlink in the place of the tool',
      { name: 't/tool', type: 'symlink', linkname: '/bin/sh' },
      'symlink',
    ],
    ['A18 a symlink before it', { name: 't/lib', type: 'symlink', linkname: '/etc' }, 'symlink'],
    ['A19 a hard link', { name: 't/x', type: 'link', linkname: '/etc/passwd' }, 'that is a link'],
    ['A20 setuid', { name: 't/x', body: 'x', mode: 0o4755 }, 'setuid'],
    ['A20 setgid', { name: 't/x', body: 'x', mode: 0o2755 }, 'setuid'],
    ['A20 a device', { name: 't/x', type: 'character-device', devmajor: 1, devminor: 5 }, 'character-device'],
    ['A20 a pipe', { name: 't/x', type: 'fifo' }, 'fifo'],
    ['A23 another case', { name: 'T/TOOL', body: 'x' }, 'one file on some systems'],
    ['A23 another normal form', { name: 't/to\uff4fl', body: 'x' }, 'one file on some systems'],
    ['A23 the same name again', { name: 't/tool', body: 'x' }, 'one file on some systems'],
    ['A23 a name that Windows cuts', { name: 't/tool.', body: 'x' }, 'other systems read differently'],
    ['A23 a stream of Windows', { name: 't/tool:x', body: 'x' }, 'character'],
  ] as [string, TestMember, string][])('%s', async (_, member, why) => {
    // After the tool, so that refusing comes too late for a reader that does not look ahead.
    const { error, message, written } = await unpack(await tarGz([tool, member]));
    expect(error).toMatchObject({ code: 'tool-failed', exitCode: 3 });
    expect(message).toContain(why);
    expect(written.filter((name) => !name.startsWith('inner') && name !== 'archive')).toEqual([]);
  });

  test.each([
    ['A21 a way up', { name: '../x', body: 'x' }, /relative path|leaves/],
    ['A21 backslashes', { name: 't\\..\\..\\x', body: 'x' }, /characters in fileName|character/],
    ['A21 an absolute path', { name: '/x', body: 'x' }, /absolute/],
    ['A21 a symlink', { name: 't/x', body: '/etc/passwd', mode: 0o120777 }, /symlink/],
    ['A20 setuid', { name: 't/x', body: 'x', mode: 0o104755 }, /setuid/],
    ['A22 a size that lies', { name: 't/tool', body: 'x'.repeat(100), size: 1 }, /bytes|size/i],
    ['A22 an announced bomb', { name: 't/x', body: 'x', size: 0xfffffff0 }, /unpacks to more than|size/i],
  ])('in a zip: %s', async (_, member, why) => {
    const { error, message } = await unpack(zip([member]), 'x.zip');
    expect(error).toMatchObject({ code: 'tool-failed' });
    expect(message).toMatch(why);
  });

  test('A22 a bomb that is announced is not even begun', () => {
    const judge = memberJudge({ bytes: 1000, members: 3 });
    const bomb = { name: 't/x', type: 'file', kind: 'file', mode: 0, size: 2 ** 40 } as const;
    expect(judge(bomb)).toContain('more than 1000 bytes');
  });

  test('an archive that ends early', async () => {
    const whole = await tarGz([
      { name: 't/tool', body: Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 251)) },
    ]);
    expect((await unpack(whole.subarray(0, whole.length / 2))).error).toMatchObject({ code: 'tool-failed' });
  });
});

describe('what is no archive', () => {
  test.each([
    ['no gzip at all', Buffer.from('hello')],
    ['gzip of something else', gzipSync('hello'.repeat(1000))],
  ])('%s', async (_, bytes) => {
    expect((await unpack(bytes)).error).toMatchObject({ code: 'tool-failed' });
  });

  test('one that ends early', async () => {
    const noise = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * index * 7919) % 251));
    const whole = await tarGz([{ name: 't/tool', body: noise }]);
    const { error, target } = await unpack(whole.subarray(0, whole.length / 2));
    expect(error).toMatchObject({ code: 'tool-failed' });
    expect(existsSync(`${target}.complete`)).toBe(false);
  });

  test('A22 a bomb behind the last member, and one of many members', async () => {
    const zeros = gzipSync(Buffer.alloc(2 ** 20), { level: 9 });
    const bomb = Buffer.concat([await tarGz([tool]), ...Array.from({ length: 10 }, () => zeros)]);
    const small = { bytes: 2 ** 20, members: 1000 };
    expect((await unpack(bomb, 'x.tar.gz', small)).message).toContain('unpacks to more than');
    const many = Array.from({ length: 1100 }, (_, index) => ({ name: `t/${index}`, body: '' }));
    expect((await unpack(await tarGz(many))).message).toContain('more than 1000 members');
  });
});

describe('a tree', () => {
  async function tree(members: readonly TestMember[]) {
    const directory = scratch();
    const file = path.join(directory, 'archive');
    writeFileSync(file, await tarGz(members));
    const target = path.join(directory, 'tree');
    const run = unpackTree({ file, name: 'x.tar.gz' }, 'go', target);
    return { run, target };
  }

  test('is unpacked without its top directory; programs stay programs', async () => {
    const { run, target } = await tree([
      { name: 'go/', type: 'directory' },
      { name: 'go/bin/go', body: 'x', mode: 0o755 },
      { name: 'go/src/Äfoo.go', body: 'y', mode: 0o644 },
    ]);
    await run;
    expect(readFileSync(path.join(target, 'src', 'Äfoo.go'), 'utf8')).toBe('y');
    if (POSIX) {
      expect(statSync(path.join(target, 'bin', 'go')).mode & 0o777).toBe(0o755);
      expect(statSync(path.join(target, 'src', 'Äfoo.go')).mode & 0o111).toBe(0);
    }
  });

  test('takes nothing that lies elsewhere', async () => {
    const { run } = await tree([
      { name: 'go/bin/go', body: 'x' },
      { name: 'gone/x', body: 'x' },
    ]);
    await expect(run).rejects.toThrow('outside of go/');
  });
});

test('whatever a judged name is, it stays inside and is one file on every system', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'a', 'A', 'ä', 'a\u0308', 'con', 'x.', 'y ', 'C:', 'a\\b', '\0', '~'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const judge = memberJudge({ bytes: 1e9, members: 100 });
      const kept = names.filter(
        (one) => judge({ name: one, type: 'file', kind: 'file', mode: 0o644, size: 1 }) === null,
      );
      for (const one of kept) {
        for (const system of [path.posix, path.win32]) {
          const root = system === path.posix ? '/r' : 'C:\\r';
          const inside = system.relative(root, system.resolve(root, one));
          expect(inside === '' || inside.startsWith('..') || system.isAbsolute(inside)).toBe(false);
        }
      }
      const folded = kept.map((one) => one.normalize('NFD').toUpperCase());
      expect(new Set(folded).size).toBe(kept.length);
    }),
  );
});
