import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CheckError } from '../../errors.ts';
import { HASHED } from '../install/hash-file.ts';
import { onDisk } from '../install/on-disk.ts';
import { SourceFailure } from './failure.ts';
import { get, type Head, type Network } from './request.ts';
import { retried } from './retry.ts';
import { shownUrl } from './url.ts';

/** An archive whose bytes are known before it is asked for. */
export interface WantedArchive {
  /** `wasm-tools 1.257.1`, for messages. */
  readonly name: string;
  /** Small letters, 64 digits. */
  readonly sha256: string;
  /** More is cut off. */
  readonly maxBytes: number;
}

/**
 * Downloads an archive to `file`, which must not exist, hashing what goes by.
 * @throws SourceFailure where another source may do better; CheckError `checksum` for other bytes. The file is gone then.
 */
export async function downloadArchive(
  url: URL,
  wanted: WantedArchive,
  file: string,
  network: Network,
): Promise<void> {
  await retried(network, async () => {
    try {
      const actual = await get(url, network, (body, head) => store(body, head, wanted, file));
      if (actual === wanted.sha256) return;
      throw wrongBytes(url, wanted, actual);
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  });
}

/** @returns the sha256 of what was written */
async function store(body: Readable, head: Head, wanted: WantedArchive, file: string): Promise<string> {
  HASHED.publish(file);
  const hash = createHash('sha256');
  const handle = await onDisk(() => open(file, 'wx', 0o600));
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (bytes === 0) refuseOther(chunk, head);
      bytes += chunk.length;
      if (bytes > wanted.maxBytes)
        throw new SourceFailure(
          `it sends more than the ${wanted.maxBytes} bytes that ${wanted.name} can have`,
        );
      hash.update(chunk);
      await onDisk(() => handle.writeFile(chunk));
    }
    if (bytes === 0) throw new SourceFailure(`it sends an empty answer${CAPTIVE}`);
    await onDisk(() => handle.sync());
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

const CAPTIVE = ', as a proxy or the sign-in page of a network does';

/** A page instead of an archive is told apart from changed bytes, because something else helps against it. */
function refuseOther(first: Buffer, { type }: Head): void {
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  const zip = first[0] === 0x50 && first[1] === 0x4b;
  if (gzip || zip) return;
  if (/html|json|xml|text\//i.test(type) || /^\s*[<{]/.test(first.subarray(0, 64).toString('latin1')))
    throw new SourceFailure(`it sends a page and not an archive${CAPTIVE}`);
}

function wrongBytes(url: URL, { name, sha256 }: WantedArchive, actual: string): CheckError {
  return new CheckError(
    'checksum',
    `${name} from ${shownUrl(url)} has other bytes than it must have: sha256 is ${actual}, expected ${sha256}; the file was deleted and nothing of it was used`,
    {
      hint: 'the download was cut off, or somebody changed it: try again; if it stays so, ask who runs that server, and correct a hash or mirror of your own in toolchain',
    },
  );
}
