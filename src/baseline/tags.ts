import semver from 'semver';

/** A tag that is a version, and which. */
export interface VersionTag {
  readonly tag: string;
  readonly version: string;
}

/** `v1.2.3`, `1.2.3`, and with the component's name before it: `compute-hash/v1.2.3`, `compute-hash-v1.2.3`, `compute-hash@1.2.3`. */
function versionIn(tag: string, component: string | null): string | null {
  if (component === null) return semver.valid(/^v?(\d.*)$/.exec(tag)?.[1] ?? '');
  if (!tag.startsWith(component)) return null;
  return semver.valid(/^[/@-]v?(\d.*)$/.exec(tag.slice(component.length))?.[1] ?? '');
}

/** The tags that are versions of a component, highest first: its own where it has any, else those of the whole repository. */
export function versionTags(tags: readonly string[], component: string): VersionTag[] {
  const of = (name: string | null) =>
    tags.flatMap((tag) => {
      const version = versionIn(tag, name);
      return version === null ? [] : [{ tag, version }];
    });
  const own = of(component);
  return (own.length > 0 ? own : of(null)).sort((one, other) => semver.rcompare(one.version, other.version));
}

/**
 * The version that was released before `current` (`v1.2.3`; null: the newest is meant). A final version is compared with
 * the last final one, a pre-release with whatever stands before it.
 */
export function previousTag(
  tags: readonly string[],
  component: string,
  current: string | null,
): VersionTag | null {
  const all = versionTags(tags, component);
  const now = all.find(({ tag }) => tag === current) ?? null;
  const isFinal = ({ version }: VersionTag) => semver.prerelease(version) === null;
  const older = all.filter(({ version }) => now === null || semver.lt(version, now.version));
  if (now !== null && !isFinal(now)) return older[0] ?? null;
  return older.find(isFinal) ?? (now === null ? (older[0] ?? null) : null);
}
