import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { onTestFinished } from 'vitest';

/** A member of an archive: a text is a regular file, executable where its name says so. */
export interface TestMember extends Partial<Header> {
  readonly name: string;
  readonly body?: string | Uint8Array;
}

/** A real .tar.gz; its members may be anything. */
export async function tarGz(members: readonly TestMember[]): Promise<Buffer> {
  const archive = pack();
  for (const { body, ...header } of members) {
    if (body === undefined) archive.entry(header);
    else archive.entry({ mode: 0o755, ...header }, typeof body === 'string' ? body : Buffer.from(body));
  }
  archive.finalize();
  return gzipSync(await buffer(archive as AsyncIterable<Buffer>), { level: 1 });
}

/** A real .zip, uncompressed, written by somebody on Unix. `mode` is the whole st_mode; `size` may lie. */
export function zip(
  members: readonly { name: string; body: string; mode?: number; size?: number }[],
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body, mode = 0o100755, size = Buffer.byteLength(body) } of members) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(body)];
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(size, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(nameBytes.length, 0);
    // Version 2.0, UTF-8 names, stored, no time.
    const common = Buffer.concat([Buffer.from([20, 0, 0, 8, 0, 0, 0, 0, 33, 0]), sizes, lengths]);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, data]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(mode * 0x10000, 6);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, attributes, nameBytes);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A directory whose path has a space, gone after the test. */
export function scratch(): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'component check tools-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
