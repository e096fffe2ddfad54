import semver from 'semver';
import { splitId } from './names.ts';

/**
 * The part of a version that must agree for two to be compatible: `1` for 1.2.3, `0.2` for 0.2.12, all of it for 0.0.x and pre-releases.
 * Spec: https://github.com/WebAssembly/component-model/blob/main/design/mvp/Explainer.md#canonical-interface-name
 */
export function versionTrack(version: string): string {
  const parsed = semver.parse(version);
  if (parsed === null || parsed.prerelease.length > 0) return version;
  if (parsed.major > 0) return String(parsed.major);
  return parsed.minor > 0 ? `0.${parsed.minor}` : version;
}

const isWasi = (id: string) => id.startsWith('wasi:');

/** `@0.2` of a canonical interface name stands for its whole track. */
const isTrack = (version: string) => /^\d+(?:\.\d+)?$/.test(version);

/** Whether two ids are versions of one interface of which the newer can stand for the older. */
export function sameTrack(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [splitId(one), splitId(other)];
  if (a === null || b === null || a.version === null || b.version === null) return false;
  return (
    a.unversioned === b.unversioned &&
    a.name === b.name &&
    versionTrack(a.version) === versionTrack(b.version)
  );
}

/** Whether a host that offers the interface `offered` satisfies `needed`: WASI by semver track, everything else by its exact id, or by the track that its name says. */
export function sameInterface(offered: string, needed: string): boolean {
  if (offered === needed) return true;
  const byTrack = isWasi(offered) || [offered, needed].some((id) => isTrack(splitId(id)?.version ?? ''));
  return byTrack && sameTrack(offered, needed);
}
