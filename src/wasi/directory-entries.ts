import { typeOf } from './stat.ts';
import type { DirectoryNode, FsNode } from './tree.ts';

/** `directory-entry-stream`, in the order of the names' code units. */
export class DirectoryEntryStream {
  readonly #names: Iterator<[string, FsNode]>;

  constructor(directory: DirectoryNode) {
    this.#names = [...directory.entries].sort(([a], [b]) => (a < b ? -1 : 1)).values();
  }

  readDirectoryEntry() {
    const next = this.#names.next();
    if (next.done) return undefined;
    const [name, node] = next.value;
    return { type: typeOf(node), name };
  }
}
