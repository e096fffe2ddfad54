import { CheckError } from '../errors.ts';
import table from './checksums/wasm-tools.json' with { type: 'json' };
import { below } from './download/url.ts';
import type { WasmToolsSearch } from './wasm-tools-search.ts';

type ByPlatform = Readonly<Record<string, string>>;

/** A release of wasm-tools for one platform. */
export interface WasmToolsRelease {
  readonly fileName: string;
  readonly sha256: string;
  /** The program's name in the archive. */
  readonly member: string;
  /** The same archive at each, a mirror first. */
  readonly sources: readonly URL[];
}

/** What stands for the version in the table. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is read as it stands
const PLACE = '${version}';
const OFFICIAL = 'https://github.com/bytecodealliance/wasm-tools/releases/download/';

/** Versions whose hashes are known here, newest first. */
export function knownWasmTools(): string[] {
  return Object.keys(table.versions);
}

/**
 * What to download for a version, and the hash that it must have.
 * @throws CheckError `config` where nobody gave a hash for it, `tool-missing` where there is no release for this platform
 */
export function wasmToolsRelease(
  { version, sha256, mirror }: Pick<WasmToolsSearch, 'version' | 'sha256' | 'mirror'>,
  platform = `${process.platform}-${process.arch}`,
): WasmToolsRelease {
  const template = (table.urls as ByPlatform)[platform];
  const member = (table.bins as ByPlatform)[platform];
  if (template === undefined || member === undefined) throw noRelease(platform);
  const known = (table.versions as Readonly<Record<string, ByPlatform>>)[version];
  const hash = (sha256 ?? known)?.[platform];
  if (hash === undefined) throw sha256 === null ? unknownVersion(version) : noHash(version, platform, sha256);
  const filled = (text: string) => text.replaceAll(PLACE, version);
  const place = filled(template).slice(OFFICIAL.length);
  return {
    fileName: place.slice(place.lastIndexOf('/') + 1),
    sha256: hash,
    member: filled(member),
    sources: [...(mirror === null ? [] : [mirror]), OFFICIAL].map((base) => below(base, place)),
  };
}

/** There is none, said with those that there are. */
export function noRelease(platform: string): CheckError {
  const supported = Object.keys(table.urls).join(', ');
  return new CheckError(
    'tool-missing',
    `there is no release of wasm-tools for ${platform}, only for ${supported}`,
    {
      hint: 'install wasm-tools by your system or cargo and name it by toolchain.wasm-tools {path: …}, or choose `encoder: embedded`',
    },
  );
}

function unknownVersion(version: string): CheckError {
  const known = knownWasmTools().join(', ');
  return new CheckError('config', `no hash is known for wasm-tools ${version}, so it is not downloaded`, {
    hint: `use one of ${known}; or give its hash: toolchain.wasm-tools: {version: "${version}", sha256: {${process.platform}-${process.arch}: …}}`,
    key: 'wasm-tools',
  });
}

function noHash(version: string, platform: string, given: ByPlatform): CheckError {
  return new CheckError(
    'config',
    `toolchain.wasm-tools has no sha256 of wasm-tools ${version} for ${platform}, only for ${Object.keys(given).join(', ')}`,
    { hint: `add ${platform}: the sha256 of the release's archive for it`, key: 'wasm-tools' },
  );
}
