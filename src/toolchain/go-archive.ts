import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import type { AcquiredGo } from './acquire-go.ts';
import { type AskedGo, askGo } from './ask-go.ts';
import { SourceFailure } from './download/failure.ts';
import { downloadJson } from './download/json.ts';
import { below, shownUrl } from './download/url.ts';
import { goEntry } from './go-entry.ts';
import { type GoSearch, lockedHash } from './go-search.ts';
import { type Attempt, installTool } from './install/install-tool.ts';
import { type Archive, unpackTree } from './install/unpack.ts';
import { goPlatform } from './platform.ts';
import { type GoArchive, readGoIndex } from './version/go-index.ts';
import { describeRequest, exactVersion, isMoving, nearestVersions, newestFit } from './version/go-request.ts';

export const GO_DOWNLOADS = 'https://go.dev/dl/';
const INDEX_BYTES = 64 * 2 ** 20;

/**
 * Go as go.dev packs it, compared with the hash of go.dev's own list; a mirror has both. Installs into the tool cache.
 * @param present what is there already: `stable` is known only with the list
 * @throws CheckError `checksum`, `tool-failed`, `tool-version`, `cancelled`
 */
export async function archiveGo(
  search: GoSearch,
  present: (version: string) => Promise<AcquiredGo | null>,
): Promise<AcquiredGo | readonly Attempt[]> {
  const bases = [...(search.mirror === null ? [] : [search.mirror]), GO_DOWNLOADS];
  const attempts: Attempt[] = [];
  for (const base of bases) {
    const archives = await listArchives(base, search);
    if (!Array.isArray(archives)) {
      attempts.push(archives);
      continue;
    }
    const version = newestFit(
      archives.map((archive) => archive.version),
      search.request,
    );
    const archive = archives.find((one) => one.version === version);
    if (archive === undefined) {
      attempts.push(noSuchVersion(base, archives, search));
      continue;
    }
    const there = isMoving(search.request) ? await present(archive.version) : null;
    if (there !== null) return there;
    confirmHash(archive, base, search);
    // The list that named the hash comes first; whoever else has the archive must have the same.
    const sources = [base, ...bases.filter((other) => other !== base)];
    const installed = await install(
      archive,
      sources.map((one) => below(one, archive.fileName)),
      search,
    );
    return 'path' in installed ? { go: installed, source: 'archive' } : [...attempts, ...installed];
  }
  return attempts;
}

/** What a server has for this platform, or why it does not say. */
export async function listArchives(base: string, search: GoSearch): Promise<GoArchive[] | Attempt> {
  const releases = await listReleases(base, search);
  return 'why' in releases ? releases : releases.of(goPlatform());
}

/** What a server has, by platform (`linux-amd64`). */
export interface GoReleases {
  readonly of: (platform: string) => GoArchive[];
}

/** What a server has, or why it does not say. */
export async function listReleases(
  base: string,
  search: Pick<GoSearch, 'env' | 'limits' | 'signal' | 'say'>,
): Promise<GoReleases | Attempt> {
  search.say(`reading which Go there is from ${new URL(base).host}`);
  const source = shownUrl(base);
  try {
    const index = await downloadJson(below(base, '?mode=json&include=all'), INDEX_BYTES, search);
    if (readGoIndex(index, goPlatform()) === null)
      return { source, why: 'it does not send a list of Go releases' };
    return { of: (platform) => readGoIndex(index, platform) ?? [] };
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    return { source, why: error.message };
  }
}

/** What to say where a server has other versions. */
export function noSuchVersion(
  base: string,
  archives: readonly GoArchive[],
  { request }: Pick<GoSearch, 'request'>,
): Attempt {
  const versions = archives.map((archive) => archive.version);
  const nearest = nearestVersions(versions, exactVersion(request) ?? request.wish?.version ?? '').join(', ');
  const has = nearest === '' ? 'it has none' : `the nearest are ${nearest}`;
  return { source: shownUrl(base), why: `it has no ${describeRequest(request)} for ${goPlatform()}; ${has}` };
}

/** @throws CheckError `checksum` where a list names other bytes than those that are locked */
function confirmHash({ fileName, sha256 }: GoArchive, base: string, { locked }: GoSearch): void {
  const expected = lockedHash(locked);
  if (expected === null || expected === sha256) return;
  const platform = `${process.platform}-${process.arch}`;
  const [problem, hint] =
    expected === ''
      ? [`toolchain.lock has no Go for ${platform}`, 'put that Go on PATH, or lock one that has it']
      : [
          `${fileName} has sha256 ${sha256} in the list of ${shownUrl(base)}, but ${expected} in toolchain.lock`,
          'one of both was changed: ask who runs that server, and who changed toolchain.lock',
        ];
  throw new CheckError('checksum', problem, { hint });
}

async function install(archive: GoArchive, sources: readonly URL[], search: GoSearch) {
  const { version, fileName, sha256, size } = archive;
  const name = `Go ${version}`;
  let asked: AskedGo | null = null;
  const installed = await installTool(
    {
      entry: goEntry(search.env, version),
      archive: { name, sha256, maxBytes: size, fileName },
      sources,
      unpack,
      prove: async (program) => {
        asked = await askGo(program, search.env, { signal: search.signal });
        if (asked.version === version) return;
        throw new CheckError(
          'tool-version',
          `${fileName} was to be ${name}, and says that it is Go ${asked.version}`,
          {
            hint: 'whoever made the list of that server should look at it',
          },
        );
      },
    },
    search,
    search.say,
  );
  return typeof installed === 'string'
    ? await askGo(installed, search.env, { signal: search.signal })
    : installed;
}

async function unpack(archive: Archive, tree: string): Promise<string[]> {
  await unpackTree(archive, 'go', tree);
  return programsOf(tree);
}

/** What runs in a build. Sources are as the archive had them; a program can be changed without anybody reading it. */
function programsOf(tree: string): string[] {
  const list = (directory: string) =>
    readdirSync(path.join(tree, ...directory.split('/')), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(tree, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return [...list('bin'), ...list('pkg/tool')];
}
