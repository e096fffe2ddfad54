import type { FsNode } from './tree.ts';

/** All times are the default clock's start: a copy of a directory has none of its own. */
const TIME = { seconds: 946_684_800n, nanoseconds: 0 };

export function typeOf(node: FsNode): 'directory' | 'regular-file' {
  return node.kind === 'directory' ? 'directory' : 'regular-file';
}

export function statOf(node: FsNode) {
  return {
    type: typeOf(node),
    linkCount: 1n,
    size: node.kind === 'file' ? BigInt(node.size) : 0n,
    dataAccessTimestamp: TIME,
    dataModificationTimestamp: TIME,
    statusChangeTimestamp: TIME,
  };
}
