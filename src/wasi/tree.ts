import { Failure } from './endings.ts';

/** Error codes of wasi:filesystem/types that this file system gives. */
export type FsErrorCode =
  | 'access'
  | 'bad-descriptor'
  | 'busy'
  | 'exist'
  | 'insufficient-space'
  | 'invalid'
  | 'is-directory'
  | 'no-entry'
  | 'not-directory'
  | 'not-empty'
  | 'not-permitted'
  | 'unsupported';

export interface FileNode {
  readonly kind: 'file';
  readonly id: number;
  /** Capacity; `size` bytes of it are the file. */
  data: Uint8Array;
  size: number;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  readonly id: number;
  readonly entries: Map<string, FsNode>;
}

export type FsNode = FileNode | DirectoryNode;

export const fsFailure = (code: FsErrorCode) => new Failure(code);

/** Files and directories in memory, without links, with a bound on what a guest may store. */
export class Tree {
  #nextId = 1;
  #room: number;

  /** Bytes that files may take together. */
  constructor(quota: number) {
    this.#room = quota;
  }

  directory(): DirectoryNode {
    return { kind: 'directory', id: this.#id(), entries: new Map() };
  }

  file(bytes: Uint8Array = new Uint8Array()): FileNode {
    this.#claim(bytes.byteLength);
    // Copied: a guest's writes are its own.
    return { kind: 'file', id: this.#id(), data: bytes.slice(), size: bytes.byteLength };
  }

  /** A directory from relative paths with `/`; a path that ends in `/` is an empty directory. */
  directoryOf(files: ReadonlyMap<string, Uint8Array>): DirectoryNode {
    const root = this.directory();
    for (const [path, bytes] of files) {
      const names = path.split('/');
      const last = names.pop() ?? '';
      const parent = this.makeDirectories(root, names);
      if (last !== '') parent.entries.set(last, this.file(bytes));
    }
    return root;
  }

  makeDirectories(root: DirectoryNode, names: readonly string[]): DirectoryNode {
    let directory = root;
    for (const name of names) {
      if (name === '') continue;
      const known = directory.entries.get(name);
      const next = known?.kind === 'directory' ? known : this.directory();
      directory.entries.set(name, next);
      directory = next;
    }
    return directory;
  }

  write(file: FileNode, bytes: Uint8Array, offset: number): void {
    const end = offset + bytes.byteLength;
    if (end > file.size) this.resize(file, end);
    file.data.set(bytes, offset);
  }

  resize(file: FileNode, size: number): void {
    this.#claim(size - file.size);
    if (size > file.data.byteLength) {
      const grown = new Uint8Array(Math.max(size, Math.min(file.data.byteLength * 2, size * 2)));
      grown.set(file.data.subarray(0, file.size));
      file.data = grown;
    }
    file.data.fill(0, Math.min(size, file.size), Math.max(size, file.size));
    file.size = size;
  }

  #claim(bytes: number): void {
    if (bytes > this.#room) throw fsFailure('insufficient-space');
    this.#room -= bytes;
  }

  #id(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }
}

/** Where a path leads: the entry's directory and name (null for the base itself), and what is there now. */
export interface Place {
  readonly entry: { readonly parent: DirectoryNode; readonly name: string } | null;
  readonly node: FsNode | null;
}

/** Walks from a directory and never above it: that, and absolute paths, are `not-permitted`. */
export function resolve(base: DirectoryNode, path: string): Place {
  if (path === '') throw fsFailure('no-entry');
  if (path.startsWith('/')) throw fsFailure('not-permitted');
  if (path.includes('\0')) throw fsFailure('invalid');
  const above: Place[] = [];
  let place: Place = { entry: null, node: base };
  for (const name of path.split('/')) {
    if (name === '' || name === '.') {
      asDirectory(place.node);
    } else if (name === '..') {
      asDirectory(place.node);
      const parent = above.pop();
      if (parent === undefined) throw fsFailure('not-permitted');
      place = parent;
    } else {
      const parent = asDirectory(place.node);
      above.push(place);
      place = { entry: { parent, name }, node: parent.entries.get(name) ?? null };
    }
  }
  return place;
}

export function asDirectory(node: FsNode | null): DirectoryNode {
  if (node === null) throw fsFailure('no-entry');
  if (node.kind !== 'directory') throw fsFailure('not-directory');
  return node;
}

export function asFile(node: FsNode): FileNode {
  if (node.kind === 'directory') throw fsFailure('is-directory');
  return node;
}
