import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { CheckError } from '../../errors.ts';
import { type Bounds, type Member, memberJudge } from './judge-member.ts';
import { onDisk } from './on-disk.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';
import type { Visit } from './visit.ts';

/** An archive whose hash was right. It may still be hostile: a user's own hash can be that of anything. */
export interface Archive {
  readonly file: string;
  /** `go1.25.14.linux-amd64.tar.gz`; its ending tells the format. */
  readonly name: string;
}

const PROGRAM: Bounds = { bytes: 256 * 2 ** 20, members: 1000 };
/** Go 1.27 unpacks to 0.3 GB in 16,000 files. */
const TREE: Bounds = { bytes: 2 * 2 ** 30, members: 100_000 };

/** Copies the one regular file named `member` out as the program `target`, mode 0755. Nothing else of the archive is written. */
export async function unpackProgram(
  archive: Archive,
  member: string,
  target: string,
  bounds = PROGRAM,
): Promise<void> {
  let found = false;
  await visitJudged(archive, bounds, async ({ name, type }, body) => {
    if (name !== member) return;
    if (type !== 'file') throw hostile(archive, `has a ${type} where ${JSON.stringify(member)} must be`);
    found = true;
    await write(target, body, true, true);
  });
  if (!found) throw hostile(archive, `has no member ${JSON.stringify(member)}`);
}

/** Copies everything below the directory `prefix` out to `target`; all members have to lie there. */
export async function unpackTree(archive: Archive, prefix: string, target: string): Promise<void> {
  const made = new Set<string>();
  const makeDirectory = async (directory: string) => {
    if (made.has(directory)) return;
    await onDisk(() => mkdir(directory, { recursive: true, mode: 0o755 }));
    made.add(directory);
  };
  await visitJudged(archive, TREE, async ({ name, type, mode }, body) => {
    const parts = name.replace(/\/$/, '').split('/');
    if (parts[0] !== prefix)
      throw hostile(archive, `has a member outside of ${prefix}/: ${JSON.stringify(name)}`);
    const place = path.join(target, ...parts.slice(1));
    if (type === 'directory') return makeDirectory(place);
    await makeDirectory(path.dirname(place));
    await write(place, body, (mode & 0o111) !== 0, false);
  });
}

async function visitJudged(archive: Archive, bounds: Bounds, visit: Visit): Promise<void> {
  const judge = memberJudge(bounds);
  const judged: Visit = async (member: Member, body) => {
    const problem = judge(member);
    if (problem !== null) throw hostile(archive, problem);
    await visit(member, body);
  };
  try {
    if (archive.name.endsWith('.zip')) await readZip(archive.file, judged);
    // Each member has a header and padding of up to 1 KiB.
    else await readTar(archive.file, bounds.bytes + bounds.members * 1024, judged);
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw hostile(archive, `cannot be unpacked: ${(error as Error).message}`);
  }
}

/** `wx`: nothing that is there already is ever written to, and no link is ever made that could be followed. */
async function write(
  file: string,
  body: AsyncIterable<Uint8Array>,
  program: boolean,
  sync: boolean,
): Promise<void> {
  const handle = await onDisk(() => open(file, 'wx', program ? 0o755 : 0o644));
  try {
    for await (const chunk of body) await onDisk(() => handle.writeFile(chunk));
    // Whatever the umask was.
    if (program) await onDisk(() => handle.chmod(0o755));
    if (sync) await onDisk(() => handle.sync());
  } finally {
    await handle.close();
  }
}

function hostile({ name }: Archive, problem: string): CheckError {
  return new CheckError('tool-failed', `the archive ${name} ${problem}; nothing of it was used`, {
    hint: 'its hash is the expected one, so whoever wrote that hash down should look at the archive',
  });
}
