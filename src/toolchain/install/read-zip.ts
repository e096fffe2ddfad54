import { type Entry, openPromise } from 'yauzl';
import type { Member } from './judge-member.ts';
import type { Visit } from './visit.ts';

/** Of the upper half of a member's external attributes: `stat(2)`'s st_mode. */
const FORMAT = 0o170000;
const KINDS: ReadonlyMap<number, string> = new Map([
  [0o120000, 'symlink'],
  [0o020000, 'character-device'],
  [0o060000, 'block-device'],
  [0o010000, 'fifo'],
  [0o140000, 'socket'],
]);

/** Visits the members of a .zip in the order of its directory; sizes that lie are an error of yauzl. */
export async function readZip(file: string, visit: Visit): Promise<void> {
  // Our own judgement of names follows, so that tar and zip are judged alike; yauzl's refuses some of them before.
  const zip = await openPromise(file, { lazyEntries: true, strictFileNames: true });
  try {
    for await (const entry of zip.eachEntry()) {
      await visit(
        describe(entry),
        lazily(() => zip.openReadStreamPromise(entry)),
      );
    }
  } finally {
    zip.close();
  }
}

/** Opens only what is read. */
async function* lazily(open: () => Promise<AsyncIterable<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* await open();
}

function describe(entry: Entry): Member {
  const { fileName, externalFileAttributes, uncompressedSize } = entry;
  const st = externalFileAttributes >>> 16;
  const kind = KINDS.get(st & FORMAT);
  const type =
    kind !== undefined || entry.isEncrypted() ? 'other' : fileName.endsWith('/') ? 'directory' : 'file';
  return { name: fileName, type, kind: kind ?? 'encrypted file', mode: st & 0o7777, size: uncompressedSize };
}
