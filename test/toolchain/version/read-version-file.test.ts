import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readVersionFile } from '../../../src/toolchain/version/read-version-file.ts';
import { scratch } from '../kit/archives.ts';

/** Reads a file of a sub-directory of a workspace. */
function read(name: string, text: string | null) {
  const root = scratch();
  mkdirSync(path.join(root, 'app'));
  if (text !== null) writeFileSync(path.join(root, 'app', name), text);
  return readVersionFile(root, path.join(root, 'app'), name);
}

test.each([
  ['go.mod', 'module m\ngo 1.25\ntoolchain go1.26.8\n', '1.26.8', 3],
  ['go.mod', 'module m\r\n\r\ngo 1.25\r\n', '1.25', 3],
  ['go.mod', 'module m\ngo 1.25.3\ntoolchain default\n', '1.25.3', 2],
  ['go.work', 'go 1.26rc1\nuse .\n', '1.26rc1', 1],
  ['.tool-versions', 'nodejs 24\ngolang 1.26.1 # why\n', '1.26.1', 2],
  ['.go-version', '\n1.26.8\n', '1.26.8', 2],
  ['.go-version', 'go1.26', '1.26', 1],
  ['.go-version', '# ours\nstable\n', 'stable', 2],
])('%s: %j', (name, text, value, line) => {
  expect(read(name, text)).toEqual({ value, origin: 'input', from: `app/${name}:${line}` });
});

test('no file is asked for', () => expect(readVersionFile('/', '/', '')).toBeNull());

test.each([
  ['go.mod', 'module m\n', 'names no version of Go', 1, 1],
  ['.tool-versions', 'golang system\n', 'names no version of Go', 1, 1],
  ['.go-version', '', 'names no version of Go', 1, 1],
  ['.go-version', '\n  latest\n', '`latest` is no Go version', 2, 3],
  ['.go-version', null, 'does not exist', 1, 1],
  ['.go-version', '1.26\0', 'The file holds a NUL character', 1, 5],
])('%s: %j is refused at its place', (name, text, problem, line, column) => {
  expect(() => read(name, text)).toThrow(
    expect.objectContaining({
      code: 'config',
      message: expect.stringContaining(problem),
      location: { file: `app/${name}`, line, column },
    }),
  );
});

test('nothing outside of the workspace, large or odd is read', () => {
  const root = scratch();
  symlinkSync('/dev/zero', path.join(root, '.go-version'));
  expect(() => readVersionFile(root, root, '.go-version')).toThrow('leaves the repository through a symlink');
  expect(() => readVersionFile(root, root, '../go.mod')).toThrow('leaves the repository');
  expect(() => readVersionFile(root, root, '/etc/passwd')).toThrow('is absolute');
  writeFileSync(path.join(root, '.tool-versions'), '1'.repeat(2 ** 20 + 1));
  expect(() => readVersionFile(root, root, '.tool-versions')).toThrow('is larger than');
  mkdirSync(path.join(root, 'go.mod'));
  expect(() => readVersionFile(root, root, 'go.mod')).toThrow('is no file');
});
