import { CheckError } from '../errors.ts';
import type { AskedGo } from './ask-go.ts';
import { archiveGo } from './go-archive.ts';
import { cachedGo } from './go-cache.ts';
import { fetchesToolchains, listToolchains, moduleGo } from './go-modules.ts';
import type { GoSearch } from './go-search.ts';
import type { Attempt } from './install/install-tool.ts';
import { describeRequest, exactVersion, goName, nearestVersions, newestFit } from './version/go-request.ts';

/** A Go that was fetched, or that turned out to be the one that is wanted. */
export interface AcquiredGo {
  readonly go: AskedGo;
  readonly source: 'path' | 'tool-cache' | 'module-proxy' | 'archive';
}

/**
 * Fetches Go: through an installed one's module proxy, else as go.dev's archive.
 * @returns where it was looked for in vain
 * @throws CheckError `checksum`, `tool-failed`, `tool-version`, `cancelled`
 */
export async function acquireGo(
  search: GoSearch,
  installed: AskedGo | null,
): Promise<AcquiredGo | readonly Attempt[]> {
  const proxied = await throughModules(search, installed);
  if (!('why' in proxied)) return proxied;
  const archived = await archiveGo(search, (version) => presentGo(version, search, installed));
  return 'go' in archived ? archived : [proxied, ...archived];
}

async function throughModules(search: GoSearch, installed: AskedGo | null): Promise<AcquiredGo | Attempt> {
  const source = 'the module proxy';
  if (installed === null) return { source, why: 'it takes an installed Go to ask it' };
  if (!fetchesToolchains(installed))
    return { source, why: `it takes Go 1.21 to ask it, and ${installed.path} is Go ${installed.version}` };
  try {
    search.say('asking the module proxy which Go there is');
    const versions = await listToolchains(installed, search, search.limits.probeMs);
    const version = newestFit(versions, search.request);
    if (version === null) return { source, why: noneFits(versions, search) };
    return (await presentGo(version, search, installed)) ?? (await fetched(version, search, installed));
  } catch (error) {
    if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    return { source, why: error.message };
  }
}

/** `stable` is known only now, and may be there. */
export async function presentGo(
  version: string,
  search: GoSearch,
  installed: AskedGo | null,
): Promise<AcquiredGo | null> {
  if (installed !== null && version === installed.version) return { go: installed, source: 'path' };
  const exact = {
    ...search,
    request: { wish: { version: goName(version).slice(2), from: 'the list of releases' }, minimum: null },
  };
  return await cachedGo(exact, installed);
}

async function fetched(version: string, search: GoSearch, installed: AskedGo): Promise<AcquiredGo> {
  search.say(`fetching Go ${version} through the module proxy`);
  return { go: await moduleGo(installed, version, search, true), source: 'module-proxy' };
}

function noneFits(versions: readonly string[], { request }: GoSearch): string {
  const nearest = nearestVersions(versions, exactVersion(request) ?? request.wish?.version ?? '');
  return `it has no ${describeRequest(request)}; the nearest are ${nearest.join(', ')}`;
}
