import semver from 'semver';
import { CheckError } from '../errors.ts';
import type { AcquiredGo } from './acquire-go.ts';
import { type AskedGo, askGo } from './ask-go.ts';
import { goEntry } from './go-entry.ts';
import { cachedToolchains, fetchesToolchains, moduleGo } from './go-modules.ts';
import { type GoSearch, lockedHash } from './go-search.ts';
import { cachedVersions, entryDirectory, programOf } from './install/entry.ts';
import { verifyEntry } from './install/verify-entry.ts';
import { fits } from './version/go-request.ts';

/** The newest Go that will do and is there already: in the tool cache, else in the module cache. No request is made. */
export async function cachedGo(search: GoSearch, installed: AskedGo | null): Promise<AcquiredGo | null> {
  return (await fromToolCache(search)) ?? (await fromModuleCache(search, installed));
}

async function fromToolCache(search: GoSearch): Promise<AcquiredGo | null> {
  for (const version of fitting(cachedVersions(goEntry(search.env, '')), search)) {
    const entry = goEntry(search.env, version);
    const verdict = await verifyEntry(entry, lockedHash(search.locked));
    if (verdict.state === 'whole')
      return {
        go: await askGo(programOf(entry), search.env, { signal: search.signal }),
        source: 'tool-cache',
      };
    if (verdict.state === 'broken')
      search.note(
        `Go ${version} in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`,
      );
  }
  return null;
}

async function fromModuleCache(search: GoSearch, installed: AskedGo | null): Promise<AcquiredGo | null> {
  if (installed === null || !fetchesToolchains(installed)) return null;
  for (const version of fitting(cachedToolchains(installed), search)) {
    try {
      return { go: await moduleGo(installed, version, search, false), source: 'module-proxy' };
    } catch (error) {
      // A download that was cut off is there by name only.
      if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    }
  }
  return null;
}

function fitting(versions: readonly string[], { request }: GoSearch): string[] {
  return versions.filter((version) => fits(version, request)).sort(semver.rcompare);
}
