import { CheckError } from '../errors.ts';
import { type AcquiredGo, presentGo } from './acquire-go.ts';
import type { AskedGo } from './ask-go.ts';
import { SourceFailure } from './download/failure.ts';
import { get, type Network } from './download/request.ts';
import { below, shownUrl, urlProblem } from './download/url.ts';
import { GO_DOWNLOADS, listArchives, noSuchVersion } from './go-archive.ts';
import { fetchesToolchains, listToolchains } from './go-modules.ts';
import type { GoSearch } from './go-search.ts';
import type { Attempt } from './install/install-tool.ts';
import { goPlatform } from './platform.ts';
import { describeRequest, goName, isMoving, newestFit } from './version/go-request.ts';
import type { WasmToolsRelease } from './wasm-tools-release.ts';

/** What getting a tool would cost. Nothing of it is downloaded to know that. */
export interface Price {
  readonly version: string;
  /** Without user, password and query. */
  readonly url: string;
  /** Null where the server does not say it, or was not asked. */
  readonly bytes: number | null;
  /** Of the archive; null where Go compares it with its checksum database. */
  readonly sha256: string | null;
}

/**
 * What `acquireGo` would do, in its order: the module proxy of an installed Go, a mirror, go.dev.
 * @returns the Go itself where `stable` turns out to be there, or why no source has one
 */
export async function priceGo(
  search: GoSearch,
  installed: AskedGo | null,
): Promise<AcquiredGo | Price | readonly Attempt[]> {
  const attempts: Attempt[] = [];
  if (installed !== null && fetchesToolchains(installed)) {
    const proxied = await moduleVersion(search, installed);
    if (typeof proxied === 'string')
      return (await presentGo(proxied, search, installed)) ?? (await modulePrice(proxied, search, installed));
    attempts.push(proxied);
  }
  for (const base of [...(search.mirror === null ? [] : [search.mirror]), GO_DOWNLOADS]) {
    const archives = await listArchives(base, search);
    if ('why' in archives) {
      attempts.push(archives);
      continue;
    }
    const versions = archives.map(({ version }) => version);
    const archive = archives.find(({ version }) => version === newestFit(versions, search.request));
    if (archive !== undefined) {
      const there = isMoving(search.request) ? await presentGo(archive.version, search, installed) : null;
      if (there !== null) return there;
      const { version, fileName, size, sha256 } = archive;
      return { version, url: shownUrl(below(base, fileName)), bytes: size, sha256 };
    }
    attempts.push(noSuchVersion(base, archives, search));
  }
  return attempts;
}

async function moduleVersion(search: GoSearch, installed: AskedGo): Promise<string | Attempt> {
  const source = 'the module proxy';
  try {
    const versions = await listToolchains(installed, search, search.limits.probeMs);
    const none = { source, why: `it has no ${describeRequest(search.request)}` };
    return newestFit(versions, search.request) ?? none;
  } catch (error) {
    if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    return { source, why: error.message };
  }
}

/** https://go.dev/ref/mod#goproxy-protocol */
async function modulePrice(version: string, search: GoSearch, { settings }: AskedGo): Promise<Price> {
  const file = `golang.org/toolchain/@v/v0.0.1-${goName(version)}.${goPlatform()}.zip`;
  const proxy = (settings.GOPROXY ?? '').split(/[,|]/)[0] ?? '';
  // `direct`, `file:` and what holds a password: Go can ask those, we do not.
  if (urlProblem(proxy) !== null) return { version, url: file, bytes: null, sha256: null };
  const url = below(proxy, file);
  return { version, url: shownUrl(url), bytes: await sizeOf(url, search), sha256: null };
}

/** What a release would cost; offline its size is not known. */
export async function priceRelease(
  version: string,
  { sources, sha256 }: Pick<WasmToolsRelease, 'sources' | 'sha256'>,
  network: Network & { readonly offline: boolean },
): Promise<Price | readonly Attempt[]> {
  const [first] = sources;
  if (network.offline && first !== undefined) return { version, url: shownUrl(first), bytes: null, sha256 };
  const attempts: Attempt[] = [];
  for (const source of sources) {
    try {
      return { version, url: shownUrl(source), bytes: await announced(source, network), sha256 };
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      attempts.push({ source: shownUrl(source), why: error.message });
    }
  }
  return attempts;
}

async function sizeOf(url: URL, network: Network): Promise<number | null> {
  try {
    return await announced(url, network);
  } catch (error) {
    if (error instanceof SourceFailure) return null;
    throw error;
  }
}

/** The connection is cut after the head of the answer: not every server takes HEAD for a release. */
function announced(url: URL, network: Network): Promise<number | null> {
  return get(url, network, async (body, { length }) => {
    body.destroy();
    return length;
  });
}
