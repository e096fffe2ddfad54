import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, realpathSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readBounded, reportPath, resolveInside } from '../../src/config/paths.ts';
import { errorOf, makeFifo, workspace } from './workspace.ts';

const posix = process.platform !== 'win32';

describe('resolveInside', () => {
  test.each(['../x', 'a/../../x', '/etc/passwd', 'C:\\x', 'C:x', '\\\\server\\share', '', 'a\0b'])(
    'B11: %j is refused',
    (given) => {
      const root = workspace();
      expect(() => resolveInside(root, root, given, 'wit')).toThrow(/^wit: /);
    },
  );

  test.each(['.', 'a/b', './..x', 'a/../b', '-rf', '$(x)', "it's"])(
    '%j is a path like any other',
    (given) => {
      const root = workspace();
      expect(resolveInside(root, root, given, 'wit')).toBe(path.resolve(root, given));
    },
  );

  test('B11: `..` may leave the config directory, not the repository', () => {
    const root = workspace({ 'a/x': '' });
    expect(resolveInside(root, path.join(root, 'a'), '../wit', 'wit')).toBe(path.join(root, 'wit'));
    expect(() => resolveInside(root, path.join(root, 'a'), '../../wit', 'wit')).toThrow(
      /leaves the repository$/,
    );
  });

  test('B11: a symlink out is refused, also where the rest does not exist; one that stays is not', () => {
    const root = workspace({ 'real/x': '' });
    const outside = path.join(root, '..', 'outside');
    mkdirSync(outside);
    symlinkSync(outside, path.join(root, 'out'), 'junction');
    symlinkSync(path.join(root, 'real'), path.join(root, 'in'), 'junction');
    expect(() => resolveInside(root, root, 'out/new/file', 'wit')).toThrow('through a symlink');
    expect(resolveInside(root, root, 'in/x', 'wit')).toBe(path.join(root, 'in', 'x'));
  });

  test('a path is reported with slashes, relative to the root', () => {
    const root = workspace();
    expect(reportPath(root, path.join(root, 'a', 'b c'))).toBe('a/b c');
    expect(realpathSync(root)).toBe(root);
  });
});

describe('readBounded', () => {
  test('a file of exactly the limit is read, one byte more is not', async () => {
    const root = workspace({ four: 'abcd', empty: '' });
    expect(Buffer.from(await readBounded(path.join(root, 'four'), 4)).toString()).toBe('abcd');
    expect((await readBounded(path.join(root, 'empty'), 4)).length).toBe(0);
    expect((await errorOf(readBounded(path.join(root, 'four'), 3))).message).toContain('larger than 3 bytes');
  });

  test('a huge sparse file is refused without being read', async () => {
    const root = workspace({ big: '' });
    truncateSync(path.join(root, 'big'), 2 ** 40);
    expect((await errorOf(readBounded(path.join(root, 'big'), 10))).message).toContain('larger');
  });

  test('a directory and a missing file say so, with the code that was asked for', async () => {
    const root = workspace();
    expect(await errorOf(readBounded(root, 9))).toMatchObject({ code: 'file-unreadable', exitCode: 3 });
    expect(await errorOf(readBounded(path.join(root, 'no'), 9, 'config'))).toMatchObject({
      code: 'config',
      message: expect.stringContaining('does not exist'),
    });
  });

  test.runIf(posix)(
    'B11: a device and a FIFO without a writer are refused at once',
    { timeout: 2000 },
    async () => {
      const root = workspace();
      makeFifo(path.join(root, 'fifo'));
      for (const file of ['/dev/zero', path.join(root, 'fifo')])
        expect((await errorOf(readBounded(file, 9))).message).toContain('is not a regular file');
    },
  );

  test.runIf(posix)('B11: a FIFO is refused before it is opened: its writer still waits', async () => {
    const fifo = path.join(workspace(), 'fifo');
    makeFifo(fifo);
    const writer = spawn('sh', ['-c', 'echo ready; echo x > "$1"', 'sh', fifo], { stdio: 'pipe' });
    try {
      await once(writer.stdout, 'data');
      await errorOf(readBounded(fifo, 9));
      await setTimeout(150);
      expect(writer.exitCode ?? writer.signalCode).toBeNull();
    } finally {
      writer.kill('SIGKILL');
    }
  });
});
