import type { Config } from '../../config/config.ts';
import { DEFAULTS } from '../../config/defaults.ts';
import { CheckError } from '../../errors.ts';
import type { Network } from '../download/request.ts';
import { below } from '../download/url.ts';
import { GO_DOWNLOADS, listReleases } from '../go-archive.ts';
import { parseGoVersion } from '../go-version.ts';
import { goPlatform } from '../platform.ts';
import { describeRequest, fits, type GoRequest, goName, newestFit } from '../version/go-request.ts';
import { readGoRequest } from '../version/read-go-request.ts';
import { wasmToolsRelease } from '../wasm-tools-release.ts';
import type { Lock, LockedTool } from './lock-file.ts';

/** Where component-check runs, in Node's names. */
const PLATFORMS = [
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'arm64'],
  ['win32', 'x64'],
] as const;

export interface LockRequest extends Network {
  /** Take the newest versions that the config allows, whatever is locked now. */
  readonly update: boolean;
  readonly say: (text: string) => void;
}

/**
 * What `toolchain.lock` is to hold. A version that is locked and still allowed stays, so that a changed version gets its
 * hashes. A tool that the config names by its path, and one that no component needs, is not locked.
 * @throws CheckError `config` for a version without known hashes, `download` where no list of Go's releases can be had
 */
export async function makeLock(config: Config, current: Lock | null, request: LockRequest): Promise<Lock> {
  const kept = request.update ? null : current;
  const wasmTools = lockWasmTools(config, kept?.wasmTools ?? null);
  return { go: await lockGo(config, kept?.go ?? null, request), wasmTools };
}

async function lockGo(
  config: Config,
  kept: LockedTool | null,
  request: LockRequest,
): Promise<LockedTool | null> {
  const { go, mirrors } = config.toolchain;
  const needed = config.components.some(
    ({ component, build }) => component === null && build.command === null,
  );
  if (!needed || (typeof go === 'object' && go !== null)) return null;
  const wanted = wish(readGoRequest(config), kept);
  const tried: string[] = [];
  for (const base of [...(mirrors.go === null ? [] : [mirrors.go]), GO_DOWNLOADS]) {
    const releases = await listReleases(base, request);
    if ('why' in releases) {
      tried.push(`${releases.source}: ${releases.why}`);
      continue;
    }
    const all = releases.of(goPlatform());
    const version = newestFit(
      all.map((archive) => archive.version),
      wanted,
    );
    if (version === null) {
      tried.push(`${base}: it has no ${describeRequest(wanted)}`);
      continue;
    }
    const archives = PLATFORMS.flatMap(([os, arch]) => {
      const archive = releases.of(goPlatform(os, arch)).find((one) => one.version === version);
      if (archive === undefined) return [];
      const url = below(GO_DOWNLOADS, archive.fileName).href;
      return [[`${os}-${arch}`, { url, sha256: archive.sha256 }] as const];
    });
    return { version: goName(version).slice(2), archives: Object.fromEntries(archives), location: null };
  }
  throw new CheckError(
    'download',
    `the hashes of ${describeRequest(wanted)} cannot be had: ${tried.join('; ')}`,
    {
      hint: 'run it once where there is a network, and commit toolchain.lock; or name a mirror that has a list of releases in toolchain.mirrors.go',
    },
  );
}

function wish(request: GoRequest, kept: LockedTool | null): GoRequest {
  const version = kept === null ? null : parseGoVersion(`go${kept.version}`);
  const asked =
    request.wish !== null && /stable$/.test(request.wish.version) ? { ...request, wish: null } : request;
  if (kept === null || version === null || !fits(version, asked)) return request;
  return { wish: { version: kept.version, from: 'toolchain.lock' }, minimum: request.minimum };
}

function lockWasmTools({ toolchain, origins }: Config, kept: LockedTool | null): LockedTool | null {
  const { wasmTools, encoder } = toolchain;
  if (encoder === 'embedded' || (typeof wasmTools === 'object' && 'path' in wasmTools)) return null;
  const asked = typeof wasmTools === 'string' ? { version: wasmTools, sha256: null } : wasmTools;
  const byDefault = origins['toolchain.wasm-tools'] === 'default';
  const version = byDefault ? (kept?.version ?? DEFAULTS.wasmTools) : asked.version;
  const archives = PLATFORMS.flatMap(([os, arch]) => {
    const platform = `${os}-${arch}`;
    const known = asked.sha256 === null || asked.sha256[platform] !== undefined;
    if (!known || (os === 'win32' && arch === 'arm64')) return [];
    const { sources, sha256 } = wasmToolsRelease({ version, sha256: asked.sha256, mirror: null }, platform);
    return sources.map(({ href }) => [platform, { url: href, sha256 }] as const);
  });
  return { version, archives: Object.fromEntries(archives), location: null };
}
