import { type Entry, openPromise } from 'yauzl';
import type { Member } from './judge-member.ts';
import type { Visit } from './visit.ts';

/** Of the upper half of a member's external attributes: `stat(2)`'s st_mode. */
const FORMAT = 0o170000;
const KINDS: Readonly<Record<number, string>> = {
  21609: 'symlink',
  4802: 'character-device',
  14406: 'block-device',
  2401: 'fifo',
  26411: 'socket',
};

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
  const kind = KINDS[st & FORMAT];
  const type =
    kind !== undefined || entry.isEncrypted() ? 'other' : fileName.endsWith('/') ? 'directory' : 'file';
  return { name: fileName, type, kind: kind ?? 'encrypted file', mode: st & 0o7777, size: uncompressedSize };
}
