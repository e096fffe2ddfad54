import { DirectoryEntryStream } from './directory-entries.ts';
import type { Waiting } from './poll.ts';
import { statOf, typeOf } from './stat.ts';
import { InputStream, OutputStream } from './streams.ts';
import {
  asDirectory,
  asFile,
  type DirectoryNode,
  type FileNode,
  type FsNode,
  fsFailure,
  type Place,
  resolve,
  type Tree,
} from './tree.ts';

export interface DescriptorFlags {
  read?: boolean;
  write?: boolean;
  mutateDirectory?: boolean;
}

interface OpenFlags {
  create?: boolean;
  directory?: boolean;
  exclusive?: boolean;
  truncate?: boolean;
}

/** What the descriptors of one run share. */
export interface Disk extends Waiting {
  readonly tree: Tree;
  /** Takes the paths that the guest names, as it names them: the first of them. Left out where nobody asks. */
  readonly named?: Set<string>;
}

/** A guest may name millions; a few say enough. */
const MOST_NAMED = 20;

/** `descriptor` of wasi:filesystem/types over files in memory. */
export class Descriptor {
  readonly #disk: Disk;
  readonly #node: FsNode;
  readonly #flags: DescriptorFlags;

  constructor(disk: Disk, node: FsNode, flags: DescriptorFlags) {
    this.#disk = disk;
    this.#node = node;
    this.#flags = flags;
  }

  getFlags(): DescriptorFlags {
    return this.#flags;
  }

  getType() {
    return typeOf(this.#node);
  }

  stat() {
    return statOf(this.#node);
  }

  statAt(_pathFlags: unknown, path: string) {
    return statOf(present(this.#resolve(path)));
  }

  metadataHash() {
    return { upper: 0n, lower: BigInt(this.#node.id) };
  }

  metadataHashAt(_pathFlags: unknown, path: string) {
    return { upper: 0n, lower: BigInt(present(this.#resolve(path)).id) };
  }

  isSameObject(other: Descriptor): boolean {
    return this.#node === other.#node;
  }

  read(length: bigint, offset: bigint): [Uint8Array, boolean] {
    const file = this.#readable();
    const start = position(offset);
    const bytes = file.data.slice(Math.min(start, file.size), Math.min(start + Number(length), file.size));
    return [bytes, start + bytes.byteLength >= file.size];
  }

  readViaStream(offset: bigint): InputStream {
    const file = this.#readable();
    let start = position(offset);
    return new InputStream(this.#disk, (length) => {
      if (start >= file.size) return null;
      const bytes = file.data.slice(start, Math.min(start + length, file.size));
      start += bytes.byteLength;
      return bytes;
    });
  }

  write(bytes: Uint8Array, offset: bigint): bigint {
    this.#disk.tree.write(this.#writable(), bytes, position(offset));
    return BigInt(bytes.byteLength);
  }

  writeViaStream(offset: bigint): OutputStream {
    const file = this.#writable();
    let start = position(offset);
    return new OutputStream(this.#disk, (bytes) => {
      this.#disk.tree.write(file, bytes, start);
      start += bytes.byteLength;
    });
  }

  appendViaStream(): OutputStream {
    const file = this.#writable();
    return new OutputStream(this.#disk, (bytes) => this.#disk.tree.write(file, bytes, file.size));
  }

  setSize(size: bigint): void {
    this.#disk.tree.resize(this.#writable(), position(size));
  }

  readDirectory(): DirectoryEntryStream {
    return new DirectoryEntryStream(asDirectory(this.#node));
  }

  openAt(_pathFlags: unknown, path: string, open: OpenFlags, flags: DescriptorFlags): Descriptor {
    const place = this.#resolve(path);
    const node = place.node === null ? this.#create(place, open) : this.#existing(place.node, open, flags);
    return new Descriptor(this.#disk, node, {
      ...flags,
      mutateDirectory: this.#flags.mutateDirectory ?? false,
    });
  }

  createDirectoryAt(path: string): void {
    const place = this.#resolve(path.replace(/\/+$/, ''));
    if (place.node !== null || place.entry === null) throw fsFailure('exist');
    this.#mutable();
    place.entry.parent.entries.set(place.entry.name, this.#disk.tree.directory());
  }

  removeDirectoryAt(path: string): void {
    const place = this.#resolve(path);
    if (asDirectory(place.node).entries.size > 0) throw fsFailure('not-empty');
    this.#remove(place);
  }

  unlinkFileAt(path: string): void {
    const place = this.#resolve(path);
    asFile(present(place));
    this.#remove(place);
  }

  renameAt(oldPath: string, newDescriptor: Descriptor, newPath: string): void {
    const from = this.#resolve(oldPath);
    const node = present(from);
    const to = newDescriptor.#resolve(newPath.replace(/\/+$/, ''));
    if (from.entry === null || to.entry === null) throw fsFailure('busy');
    if (to.node === node) return;
    if (node.kind === 'directory' && holds(node, to.entry.parent)) throw fsFailure('invalid');
    checkReplacement(node, to.node);
    newDescriptor.#mutable();
    this.#remove(from);
    to.entry.parent.entries.set(to.entry.name, node);
  }

  /** There are no links here. */
  readlinkAt(path: string): never {
    present(this.#resolve(path));
    throw fsFailure('invalid');
  }

  linkAt(): never {
    throw fsFailure('unsupported');
  }

  symlinkAt(): never {
    throw fsFailure('unsupported');
  }

  /** Times are fixed. */
  setTimes(): void {}

  setTimesAt(_pathFlags: unknown, path: string): void {
    present(this.#resolve(path));
  }

  advise(): void {}

  sync(): void {}

  syncData(): void {}

  #create(place: Place, open: OpenFlags): FsNode {
    if (place.entry === null || !open.create || open.directory) throw fsFailure('no-entry');
    this.#mutable();
    const file = this.#disk.tree.file();
    place.entry.parent.entries.set(place.entry.name, file);
    return file;
  }

  #existing(node: FsNode, open: OpenFlags, flags: DescriptorFlags): FsNode {
    if (open.create && open.exclusive) throw fsFailure('exist');
    if (open.directory) asDirectory(node);
    if ((flags.write || open.truncate) && !this.#flags.mutateDirectory) throw fsFailure('not-permitted');
    if (flags.write) asFile(node);
    if (open.truncate) this.#disk.tree.resize(asFile(node), 0);
    return node;
  }

  #remove(place: Place): void {
    this.#mutable();
    if (place.entry === null) throw fsFailure('busy');
    place.entry.parent.entries.delete(place.entry.name);
  }

  #resolve(path: string): Place {
    const { named } = this.#disk;
    if (named !== undefined && named.size < MOST_NAMED) named.add(path);
    return resolve(asDirectory(this.#node), path);
  }

  #mutable(): void {
    if (!this.#flags.mutateDirectory) throw fsFailure('not-permitted');
  }

  #readable(): FileNode {
    if (!this.#flags.read) throw fsFailure('bad-descriptor');
    return asFile(this.#node);
  }

  #writable(): FileNode {
    if (!this.#flags.write) throw fsFailure('bad-descriptor');
    return asFile(this.#node);
  }
}

function present(place: Place): FsNode {
  if (place.node === null) throw fsFailure('no-entry');
  return place.node;
}

function holds(directory: DirectoryNode, inner: DirectoryNode): boolean {
  if (directory === inner) return true;
  return [...directory.entries.values()].some((node) => node.kind === 'directory' && holds(node, inner));
}

function checkReplacement(node: FsNode, replaced: FsNode | null): void {
  if (replaced === null) return;
  if (node.kind === 'file') asFile(replaced);
  else if (asDirectory(replaced).entries.size > 0) throw fsFailure('not-empty');
}

function position(offset: bigint): number {
  if (offset > BigInt(Number.MAX_SAFE_INTEGER)) throw fsFailure('invalid');
  return Number(offset);
}
