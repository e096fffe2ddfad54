import { parseGoVersion } from '../go-version.ts';

/** An archive of go.dev's list. https://pkg.go.dev/golang.org/x/website/internal/dl#Release */
export interface GoArchive {
  /** In semver's notation. */
  readonly version: string;
  /** `go1.25.14.linux-amd64.tar.gz` */
  readonly fileName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** The archives for one platform (`linux-amd64`) out of `/dl/?mode=json&include=all`; null where that is something else. */
export function readGoIndex(index: unknown, platform: string): GoArchive[] | null {
  if (!Array.isArray(index)) return null;
  const files = index.flatMap((release) =>
    Array.isArray(release?.files) ? (release.files as unknown[]) : [],
  );
  return files.flatMap((file) => archiveOf(file as Readonly<Record<string, unknown>>, platform) ?? []);
}

function archiveOf(file: Readonly<Record<string, unknown>>, platform: string): GoArchive | null {
  const { kind, os, arch, version, filename, sha256, size } = file ?? {};
  if (kind !== 'archive' || `${os}-${arch}` !== platform) return null;
  // The name becomes part of a URL, and its ending tells the format.
  if (typeof filename !== 'string' || !/^go[\w.-]+\.(?:tar\.gz|zip)$/.test(filename)) return null;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  if (typeof size !== 'number' || !Number.isSafeInteger(size)) return null;
  const parsed = parseGoVersion(String(version));
  return parsed === null ? null : { version: parsed, fileName: filename, sha256, size };
}
