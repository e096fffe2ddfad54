import { describe, expect, test } from 'vitest';
import { VirtualClock } from '../../src/wasi/clock.ts';
import { Descriptor } from '../../src/wasi/descriptor.ts';
import { Endings } from '../../src/wasi/endings.ts';
import { Tree } from '../../src/wasi/tree.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (raw: Uint8Array) => new TextDecoder().decode(raw);
const RW = { read: true, write: true };
const ALL = { ...RW, mutateDirectory: true };

const FILES = new Map([
  ['b.txt', bytes('bee')],
  ['sub/a.txt', bytes('ay')],
  ['empty/', bytes('')],
]);

function mount(flags: object = ALL, quota = 1_000): Descriptor {
  const tree = new Tree(quota);
  const disk = { clock: new VirtualClock(0n), endings: new Endings(), tree };
  return new Descriptor(disk, tree.directoryOf(FILES), flags);
}

const open = (dir: Descriptor, path: string, how: object = {}, flags: object = RW) =>
  dir.openAt({}, path, how, flags);
const read = (dir: Descriptor, path: string) => text(open(dir, path).read(100n, 0n)[0]);
const failing = (code: string) => expect.objectContaining({ payload: code });

function list(dir: Descriptor): string[] {
  const entries = dir.readDirectory();
  const names: string[] = [];
  for (let next = entries.readDirectoryEntry(); next; next = entries.readDirectoryEntry()) {
    names.push(`${next.name} ${next.type}`);
  }
  return names;
}

test('entries are sorted, times fixed, identities stable', () => {
  const dir = mount();
  open(dir, 'a', { create: true });
  expect(list(dir)).toEqual(['a regular-file', 'b.txt regular-file', 'empty directory', 'sub directory']);
  const stat = dir.statAt({}, 'b.txt');
  expect(stat).toMatchObject({
    type: 'regular-file',
    size: 3n,
    dataModificationTimestamp: { seconds: 946_684_800n },
  });
  expect(dir.statAt({}, 'sub').type).toBe('directory');
  expect(dir.metadataHashAt({}, 'b.txt')).toEqual(open(dir, './sub/../b.txt').metadataHash());
  expect(open(dir, 'b.txt').isSameObject(open(dir, 'b.txt'))).toBe(true);
  expect(open(dir, 'b.txt').isSameObject(open(dir, 'a'))).toBe(false);
});

test('no path leads out', () => {
  const dir = mount();
  for (const path of ['..', 'sub/../..', '/', '/b.txt', '../b.txt']) {
    expect(() => open(dir, path), path).toThrow(failing('not-permitted'));
  }
  expect(() => open(open(dir, 'sub', {}, {}), '../b.txt')).toThrow(failing('not-permitted'));
  expect(read(dir, 'sub/../b.txt')).toBe('bee');
});

describe('open', () => {
  test.each([
    ['missing', {}, 'no-entry'],
    ['missing/x', { create: true }, 'no-entry'],
    ['missing/../b.txt', {}, 'no-entry'],
    ['b.txt/x', {}, 'not-directory'],
    ['b.txt/', {}, 'not-directory'],
    ['b.txt', { directory: true }, 'not-directory'],
    ['b.txt', { create: true, exclusive: true }, 'exist'],
    ['sub', { truncate: true }, 'is-directory'],
    ['sub', {}, 'is-directory'],
    ['', {}, 'no-entry'],
    ['a\0b', {}, 'invalid'],
  ])('%s %o is %s', (path, how, code) => {
    expect(() => open(mount(), path, how)).toThrow(failing(code));
  });

  test('create, truncate, and what the flags do not allow', () => {
    const dir = mount();
    open(dir, 'new', { create: true }).write(bytes('new'), 0n);
    expect(read(dir, 'new')).toBe('new');
    open(dir, 'new', { truncate: true });
    expect(read(dir, 'new')).toBe('');
    expect(() => open(dir, 'b.txt', {}, { read: true }).write(bytes('x'), 0n)).toThrow(
      failing('bad-descriptor'),
    );
    expect(() => open(dir, 'b.txt', {}, { write: true }).read(1n, 0n)).toThrow(failing('bad-descriptor'));
  });
});

test('reading and writing, by offset and by stream', () => {
  const dir = mount();
  const file = open(dir, 'b.txt');
  expect(file.read(2n, 1n)).toEqual([bytes('ee'), true]);
  expect(file.read(1n, 1n)).toEqual([bytes('e'), false]);
  expect(file.read(1n, 9n)).toEqual([bytes(''), true]);
  file.write(bytes('!'), 5n);
  expect(read(dir, 'b.txt')).toBe('bee\0\0!');
  file.setSize(2n);
  file.setSize(3n);
  expect(read(dir, 'b.txt')).toBe('be\0');
  file.appendViaStream().write(bytes('end'));
  const out = file.writeViaStream(1n);
  out.write(bytes('E'));
  out.write(bytes('F'));
  const input = file.readViaStream(1n);
  expect(text(input.read(3n))).toBe('EFe');
  expect(text(input.read(9n))).toBe('nd');
  expect(() => input.read(1n)).toThrow(failing({ tag: 'closed' } as never));
});

test('directories are made, renamed and removed', () => {
  const dir = mount();
  dir.createDirectoryAt('d/');
  expect(() => dir.createDirectoryAt('d')).toThrow(failing('exist'));
  dir.renameAt('b.txt', dir, 'd/c.txt');
  expect(read(dir, 'd/c.txt')).toBe('bee');
  expect(() => dir.removeDirectoryAt('d')).toThrow(failing('not-empty'));
  expect(() => dir.renameAt('d', dir, 'd/inside')).toThrow(failing('invalid'));
  expect(() => dir.renameAt('d', dir, 'sub')).toThrow(failing('not-empty'));
  expect(() => dir.renameAt('d/c.txt', dir, 'empty')).toThrow(failing('is-directory'));
  dir.renameAt('d', dir, 'empty');
  expect(read(dir, 'empty/c.txt')).toBe('bee');
  dir.unlinkFileAt('empty/c.txt');
  expect(() => dir.unlinkFileAt('empty')).toThrow(failing('is-directory'));
  dir.removeDirectoryAt('empty');
  expect(list(dir)).toEqual(['sub directory']);
});

test('a descriptor that may not change its directory does not', () => {
  const dir = mount({ read: true });
  const denied = [
    () => dir.createDirectoryAt('d'),
    () => dir.unlinkFileAt('b.txt'),
    () => dir.removeDirectoryAt('empty'),
    () => open(dir, 'new', { create: true }),
    () => open(dir, 'b.txt', { truncate: true }, { read: true }),
    () => open(dir, 'b.txt'),
  ];
  for (const attempt of denied) expect(attempt).toThrow(failing('not-permitted'));
  expect(text(open(dir, 'b.txt', {}, { read: true }).read(9n, 0n)[0])).toBe('bee');
});

test('files may take so many bytes and not one more; what is cut off makes room', () => {
  const dir = mount(ALL, 10);
  const file = open(dir, 'new', { create: true });
  file.write(bytes('12345'), 0n);
  expect(() => file.write(bytes('6'), 5n)).toThrow(failing('insufficient-space'));
  expect(() => file.setSize(2n ** 60n)).toThrow(failing('invalid'));
  open(dir, 'b.txt').setSize(0n);
  file.write(bytes('678'), 5n);
  expect(read(dir, 'new')).toBe('12345678');
});

test('a file that is removed lives on behind its descriptor', () => {
  const dir = mount();
  const file = open(dir, 'b.txt');
  dir.unlinkFileAt('b.txt');
  expect(text(file.read(9n, 0n)[0])).toBe('bee');
  expect(() => open(dir, 'b.txt')).toThrow(failing('no-entry'));
});

test('a guest writes to its own copy', () => {
  const dir = mount();
  open(dir, 'b.txt').write(bytes('changed'), 0n);
  expect(text(FILES.get('b.txt') ?? bytes(''))).toBe('bee');
});
