import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { discard } from '../../src/toolchain/build-cache/build-cache.ts';
import { keepVerifiable } from '../../src/toolchain/build-cache/keep-verifiable.ts';
import { mergeInto } from '../../src/toolchain/build-cache/merge.ts';
import { scratch } from './kit/archives.ts';

function place(files: readonly string[]): string {
  const root = path.join(scratch(), 'root');
  mkdirSync(root);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file);
  }
  return root;
}

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Two disks: nothing is renamed from one to the other. */
function disks(from: string, refuse = (_: string) => false) {
  const renamed: (readonly [string, string[]])[] = [];
  const rename = (source: string, target: string) => {
    const code = source.startsWith(from) ? 'EXDEV' : refuse(target) ? 'ENOSPC' : null;
    if (code !== null) throw Object.assign(new Error(code), { code });
    renamed.push([path.dirname(source), statSync(source).isDirectory() ? filesIn(source) : []]);
    expect(existsSync(target)).toBe(false);
    renameSync(source, target);
  };
  return { rename, renamed };
}

test('from another disk, what is copied gets its name when it is whole', () => {
  const [from, to] = [place(['00/a', '00/b', '01/c']), place(['01/d'])];
  const { rename, renamed } = disks(from);
  mergeInto(from, to, rename);
  expect(renamed).toEqual([
    [to, ['a', 'b']],
    [path.join(to, '01'), []],
  ]);
  expect(filesIn(to)).toEqual(['00/a', '00/b', '01/c', '01/d']);
});

test('a copy that fails leaves nothing under any name', () => {
  const [from, to] = [place(['00/a']), place(['01/d'])];
  const { rename } = disks(from, () => true);
  expect(() => mergeInto(from, to, rename)).toThrow('ENOSPC');
  expect(filesIn(to)).toEqual(['01/d']);
});

test('what another process put there meanwhile stays', () => {
  const [from, to] = [place(['a']), place([])];
  mergeInto(from, to, (_, target) => {
    writeFileSync(target, 'theirs');
    throw Object.assign(new Error('held'), { code: 'EPERM' });
  });
  expect(readFileSync(path.join(to, 'a'), 'utf8')).toBe('theirs');
});

test('of restored downloads stays what Go hashes, or is signed', () => {
  const at = (name: string) => `example.com/a/@v/${name}`;
  const kept = [at('list'), at('v1.info'), at('v1.mod'), at('v1.zip'), 'sumdb/sum.golang.org/lookup/a@v1'];
  const from = place([
    ...kept,
    at('v1.ziphash'),
    at('v1.ZIPHASH'),
    at('v1.lock'),
    at('v2.zip'),
    at('v2.ziphash'),
  ]);
  // The machine's own hash says nothing of an archive that it does not have.
  keepVerifiable(from, place([at('v2.ziphash')]));
  expect(filesIn(from)).toEqual(kept);
});

test('what cannot be removed is told, and no failure', () => {
  const told: string[] = [];
  const busy = () => {
    throw new Error('EBUSY: resource busy or locked');
  };
  discard('D:/temp', (text) => told.push(text), busy);
  expect(told).toEqual(['D:/temp stays behind: EBUSY: resource busy or locked']);
});
