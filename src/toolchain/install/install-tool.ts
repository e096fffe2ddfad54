import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { downloadArchive, type WantedArchive } from '../download/archive.ts';
import { SourceFailure } from '../download/failure.ts';
import type { Network } from '../download/request.ts';
import { shownUrl } from '../download/url.ts';
import { commitEntry, seal } from './commit-entry.ts';
import { type Entry, programOf } from './entry.ts';
import { onDisk } from './on-disk.ts';
import { makeStaging } from './staging.ts';
import type { Archive } from './unpack.ts';

/** What a source was asked for in vain, and why. */
export interface Attempt {
  readonly source: string;
  readonly why: string;
}

export interface Installation {
  readonly entry: Entry;
  readonly archive: WantedArchive & { readonly fileName: string };
  /** The same archive at each; the first that has it is taken. */
  readonly sources: readonly URL[];
  /** Writes the tool to a directory. @returns its programs, relative to it with `/` */
  readonly unpack: (archive: Archive, tree: string) => Promise<readonly string[]>;
  /** Runs the staged program. @throws CheckError where it is not what it should be */
  readonly prove: (program: string) => Promise<void>;
}

/** Hears what an installation does. */
export type Say = (text: string) => void;

/**
 * Downloads, compares, unpacks, tries and installs a tool. Whatever fails or is killed on the way leaves the cache as it was.
 * @returns the installed program, or why no source had the archive
 * @throws CheckError `checksum`, `tool-failed`, `tool-version`, `cancelled`
 */
export async function installTool(
  installation: Installation,
  network: Network,
  say: Say,
): Promise<string | readonly Attempt[]> {
  const { entry, archive, unpack, prove } = installation;
  const staging = await makeStaging(path.join(entry.root, entry.tool));
  try {
    const file = path.join(staging, 'archive');
    const source = await download(installation, file, network, say);
    if (!(source instanceof URL)) return source;
    const tree = path.join(staging, 'tree');
    await onDisk(() => mkdirSync(tree));
    say(`unpacking ${archive.name}`);
    const programs = await unpack({ file, name: archive.fileName }, tree);
    say(`trying ${archive.name}`);
    await prove(path.join(tree, ...entry.program.split('/')));
    const { tool, version } = entry;
    const marker = await seal(
      tree,
      { tool, version, url: shownUrl(source), sha256: archive.sha256 },
      programs,
    );
    say(`installing ${archive.name}`);
    await commitEntry(entry, marker, tree, path.join(staging, 'broken'));
    return programOf(entry);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function download(
  { archive, sources }: Installation,
  file: string,
  network: Network,
  say: Say,
): Promise<URL | readonly Attempt[]> {
  const attempts: Attempt[] = [];
  for (const source of sources) {
    say(`downloading ${archive.name} from ${source.host}`);
    try {
      await downloadArchive(source, archive, file, network);
      return source;
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      attempts.push({ source: shownUrl(source), why: error.message });
    }
  }
  return attempts;
}
