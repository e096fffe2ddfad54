import semver from 'semver';
import { canReachGo, OLDEST_GO, parseGoVersion, satisfiesGo } from '../go-version.ts';

/** A version that somebody asked for, and who. */
export interface GoWish {
  /** `1.25`, `>=1.24`, `1.25.14`, `stable`, `oldstable`. */
  readonly version: string;
  /** For people: `the input go-version`, `toolchain.go`, `go.mod:5`. */
  readonly from: string;
}

/** What Go a run is to be built with. */
export interface GoRequest {
  /** Null: any that is new enough. */
  readonly wish: GoWish | null;
  /** The newest of the modules' `go` lines; null: none names a version. */
  readonly minimum: GoWish | null;
}

export const ANY_GO: GoRequest = { wish: null, minimum: null };

/** `Go 1.25 (toolchain.go)`, for messages. */
export function describeRequest({ wish, minimum }: GoRequest): string {
  if (wish !== null) return `Go ${wish.version} (${wish.from})`;
  if (minimum !== null) return `Go ${minimum.version} or newer (${minimum.from})`;
  return 'Go 1.24 or newer';
}

/** Whether a request names a release by its age, so that only a list of all can tell which it is. */
export function isMoving({ wish }: GoRequest): boolean {
  return wish !== null && /^(?:old)?stable$/.test(wish.version);
}

/** Whether a version will do. Never for `stable` and `oldstable`: see `isMoving`. */
export function fits(version: string, request: GoRequest): boolean {
  const { wish } = request;
  if (!newEnough(version, request) || isMoving(request)) return false;
  return wish === null || satisfiesGo(version, wish.version);
}

/** Whether what is asked for, be it exact or a range, can only be older than what is needed. */
export function isOutdated(request: GoRequest): boolean {
  const { wish, minimum } = request;
  if (wish === null || isMoving(request)) return false;
  const needed = minimum === null ? [OLDEST_GO] : [OLDEST_GO, lowest(minimum.version)];
  return needed.some((oldest) => !canReachGo(wish.version, oldest));
}

function newEnough(version: string, { minimum }: GoRequest): boolean {
  return (
    satisfiesGo(version, `>=${OLDEST_GO}`) &&
    (minimum === null || semver.gte(version, lowest(minimum.version)))
  );
}

/** `go 1.25` is fulfilled by 1.25rc1 too. https://go.dev/doc/toolchain#version */
function lowest(version: string): string {
  return /^\d+\.\d+$/.test(version) ? `${version}.0-0` : (parseGoVersion(`go${version}`) ?? version);
}

/** The newest of `versions` that will do: a release where there is one; null where none will. In semver's notation. */
export function newestFit(versions: readonly string[], request: GoRequest): string | null {
  const sorted = [...versions].sort(semver.rcompare);
  const wanted = isMoving(request) ? moving(sorted, request.wish?.version === 'stable' ? 0 : 1) : sorted;
  const plain: GoRequest = isMoving(request) ? { ...request, wish: null } : request;
  const fitting = wanted.filter((version) => fits(version, plain));
  return fitting.find(isRelease) ?? fitting[0] ?? null;
}

/** The releases of the newest minor (0), or of the one before it (1). */
function moving(sorted: readonly string[], age: 0 | 1): readonly string[] {
  const releases = sorted.filter(isRelease);
  const minors = [...new Set(releases.map(minorOf))];
  return releases.filter((version) => minorOf(version) === minors[age]);
}

const isRelease = (version: string) => semver.prerelease(version) === null;
const minorOf = (version: string) => `${semver.major(version)}.${semver.minor(version)}`;

/** The version that a request names exactly, in semver's notation; null where it leaves a choice. */
export function exactVersion({ wish }: GoRequest): string | null {
  if (wish === null || !/^\d+\.\d+(?:\.\d+|(?:rc|beta)\d+)$/.test(wish.version)) return null;
  return parseGoVersion(`go${wish.version}`);
}

/** Up to five versions around one that does not exist, nearest first. */
export function nearestVersions(versions: readonly string[], wanted: string): string[] {
  const target = semver.coerce(wanted);
  if (target === null) return [...versions].sort(semver.rcompare).slice(0, 5);
  const distance = (version: string) =>
    Math.abs(semver.major(version) - target.major) * 1e6 +
    Math.abs(semver.minor(version) - target.minor) * 1e3 +
    Math.abs(semver.patch(version) - target.patch);
  return [...versions].sort((a, b) => distance(a) - distance(b) || semver.rcompare(a, b)).slice(0, 5);
}

/** `1.25.14` as Go names it: `go1.25.14`; `1.27.0-rc.1`: `go1.27rc1`. */
export function goName(version: string): string {
  const match = /^(\d+\.\d+)\.0-(rc|beta)\.(\d+)$/.exec(version);
  return match === null ? `go${version}` : `go${match[1]}${match[2]}${match[3]}`;
}
