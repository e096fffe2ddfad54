import semver from 'semver';
import { versionTrack } from './version.ts';

/** What a change asks of the version: nothing, a release in its track, or a track of its own. */
export type Bump = 'none' | 'release' | 'track';

/** Every version of these is a track of its own. */
function isExact(version: string): boolean {
  return versionTrack(version) === version;
}

/**
 * The lowest version that says a change: of 1.2.3 `2.0.0` or `1.3.0`, of 0.2.3 `0.3.0` or `0.2.4`, of 0.0.3 `0.0.4`, of a
 * pre-release the next one. Null for a version that is none.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#canonical-interface-name
 */
export function nextVersion(version: string, bump: Bump): string | null {
  const parsed = semver.parse(version);
  if (parsed === null || bump === 'none') return parsed === null ? null : version;
  if (parsed.prerelease.length > 0) return semver.inc(version, 'prerelease');
  if (parsed.major > 0) return semver.inc(version, bump === 'track' ? 'major' : 'minor');
  if (parsed.minor > 0) return semver.inc(version, bump === 'track' ? 'minor' : 'patch');
  return semver.inc(version, 'patch');
}

/** Whether going from one version to another says a change that asks for `bump`. A lower version never does. */
export function saysBump(from: string, to: string, bump: Bump): boolean {
  if (!semver.valid(from) || !semver.valid(to) || semver.lt(to, from)) return false;
  if (bump === 'none') return true;
  if (versionTrack(from) !== versionTrack(to)) return semver.gt(to, from);
  if (bump === 'track' || isExact(from)) return false;
  const lowest = nextVersion(from, 'release');
  return lowest !== null && semver.gte(to, lowest);
}
