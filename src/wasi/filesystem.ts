import { Descriptor, type Disk } from './descriptor.ts';
import { DirectoryEntryStream } from './directory-entries.ts';
import type { IoError } from './streams.ts';
import type { DirectoryNode } from './tree.ts';

const FLAGS = { read: true, write: true, mutateDirectory: true };

/** wasi:filesystem over preopened directories in memory. */
export function filesystem(disk: Disk, preopens: readonly (readonly [string, DirectoryNode])[]) {
  return {
    preopens: {
      getDirectories: () =>
        preopens.map(([path, directory]) => [new Descriptor(disk, directory, FLAGS), path] as const),
    },
    types: {
      Descriptor,
      DirectoryEntryStream,
      filesystemErrorCode: (error: IoError) => error.code,
    },
  };
}
