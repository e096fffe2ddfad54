import { CheckError } from '../errors.ts';
import { REPOSITORY } from '../repository.ts';
import table from './checksums/wasmtime-host.json' with { type: 'json' };
import { below } from './download/url.ts';

type ByPlatform = Readonly<Record<string, string>>;

/** The host that this version of component-check goes with: the crate's own version. */
export const WASMTIME_HOST = '0.1.0';

export const WASMTIME_HOST_PROGRAM = `component-check-wasmtime${process.platform === 'win32' ? '.exe' : ''}`;

const OFFICIAL = `https://github.com/${REPOSITORY}/releases/download/`;

/** A release of the wasmtime host for one platform. */
export interface WasmtimeHostRelease {
  readonly fileName: string;
  readonly sha256: string;
  /** The program's name in the archive. */
  readonly member: string;
  /** The same archive at each, a mirror first. */
  readonly sources: readonly URL[];
}

export interface WantedRelease {
  readonly version: string;
  /** The user's own hashes, by platform; null: those that are known here. */
  readonly sha256: ByPlatform | null;
  /** `mirrors.wasmtime`; null: none. */
  readonly mirror: string | null;
}

/** Versions whose hashes are known here, newest first. */
export function knownWasmtimeHosts(): string[] {
  return Object.keys(table.versions);
}

/**
 * What to download for a version, and the hash that it must have.
 * @throws CheckError `tool-missing` where nobody gave a hash for it, or there is none for this platform
 */
export function wasmtimeHostRelease(
  { version, sha256, mirror }: WantedRelease,
  platform = `${process.platform}-${process.arch}`,
): WasmtimeHostRelease {
  const suffix = (table.names as ByPlatform)[platform];
  if (suffix === undefined) throw noWasmtimeRelease(platform);
  const known = (table.versions as Readonly<Record<string, ByPlatform>>)[version];
  const hash = (sha256 ?? known)?.[platform];
  if (hash === undefined) throw noHash(version, platform);
  const name = `component-check-wasmtime-${version}-${suffix}`;
  const windows = platform.startsWith('win32');
  const fileName = `${name}.${windows ? 'zip' : 'tar.gz'}`;
  const place = `wasmtime-host-v${version}/${fileName}`;
  return {
    fileName,
    sha256: hash,
    member: `${name}/component-check-wasmtime${windows ? '.exe' : ''}`,
    sources: [...(mirror === null ? [] : [mirror]), OFFICIAL].map((base) => below(base, place)),
  };
}

/** There is none, said with those that there are. */
export function noWasmtimeRelease(platform: string): CheckError {
  const supported = Object.keys(table.names).join(', ');
  const message = `there is no release of the wasmtime host for ${platform}, only for ${supported}`;
  return new CheckError('tool-missing', message);
}

function noHash(version: string, platform: string): CheckError {
  const known = knownWasmtimeHosts();
  const others = known.length === 0 ? 'none is known yet' : `known are ${known.join(', ')}`;
  return new CheckError(
    'tool-missing',
    `no sha256 is known for the release wasmtime-host-v${version} for ${platform}, so it is not downloaded; ${others}`,
  );
}
