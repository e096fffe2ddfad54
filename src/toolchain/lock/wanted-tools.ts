import type { Config, ToolchainConfig } from '../../config/config.ts';
import { CheckError } from '../../errors.ts';
import { parseGoVersion } from '../go-version.ts';
import { describeRequest, fits, type GoRequest, isMoving } from '../version/go-request.ts';
import { readGoRequest } from '../version/read-go-request.ts';
import { type Lock, type LockedTool, readLock } from './lock-file.ts';

/** What a run asks for: what the config says, narrowed to what `toolchain.lock` holds. */
export interface WantedTools {
  readonly toolchain: ToolchainConfig;
  readonly go: GoRequest;
  /** Of Go's archives, by platform in Node's names; null: not locked. */
  readonly goSha256: Readonly<Record<string, string>> | null;
  readonly lock: Lock | null;
}

/**
 * Reads `toolchain.lock` and enforces it.
 * @throws CheckError `config` where it is damaged or stale, or where the config asks for something else
 */
export async function wantedTools(config: Config): Promise<WantedTools> {
  const lock = await readLock(config);
  const go = readGoRequest(config);
  return {
    toolchain: lock?.wasmTools == null ? config.toolchain : withWasmTools(config, lock.wasmTools),
    go: lock?.go == null ? go : narrowed(go, lock.go),
    goSha256: lock?.go == null ? null : hashes('Go', lock.go, `go${lock.go.version}.`),
    lock,
  };
}

function narrowed(request: GoRequest, locked: LockedTool): GoRequest {
  const version = parseGoVersion(`go${locked.version}`) ?? '';
  // `stable` is what it was when the lock was made.
  const asked = isMoving(request) ? { ...request, wish: null } : request;
  if (!fits(version, asked)) throw otherWish(`Go ${locked.version}`, describeRequest(request), locked);
  return { wish: { version: locked.version, from: 'toolchain.lock' }, minimum: request.minimum };
}

function withWasmTools({ toolchain, origins }: Config, locked: LockedTool): ToolchainConfig {
  const { wasmTools, encoder } = toolchain;
  if (encoder === 'embedded' || (typeof wasmTools === 'object' && 'path' in wasmTools)) return toolchain;
  const { version } = locked;
  const sha256 = hashes('wasm-tools', locked, `wasm-tools-${version}-`);
  const asked = typeof wasmTools === 'string' ? { version: wasmTools, sha256: {} } : wasmTools;
  // The default of another release of ours changes nothing: that is what a lock is for.
  const byDefault = origins['toolchain.wasm-tools'] === 'default';
  if (!byDefault && asked.version !== version)
    throw otherWish(`wasm-tools ${version}`, `wasm-tools ${asked.version} (toolchain.wasm-tools)`, locked);
  for (const [platform, hash] of Object.entries(asked.sha256)) {
    if (sha256[platform] !== undefined && sha256[platform] !== hash)
      throw otherWish(
        `wasm-tools ${version} for ${platform} with sha256 ${sha256[platform]}`,
        `sha256 ${hash} (toolchain.wasm-tools)`,
        locked,
      );
  }
  return { ...toolchain, wasmTools: { version, sha256 } };
}

function hashes(name: string, { version, archives, location }: LockedTool, part: string) {
  const stale = Object.values(archives).find(({ url }) => !url.includes(part));
  if (stale !== undefined)
    throw new CheckError(
      'config',
      `toolchain.lock says ${name} ${version}, but its hashes are of another version: ${stale.url}`,
      {
        hint: 'run `component-check lock`: it keeps the version and writes its hashes',
        ...(location && { location }),
      },
    );
  return Object.fromEntries(Object.entries(archives).map(([platform, { sha256 }]) => [platform, sha256]));
}

function otherWish(locked: string, asked: string, { location }: LockedTool): CheckError {
  return new CheckError('config', `toolchain.lock holds ${locked}, but ${asked} is asked for`, {
    hint: 'run `component-check lock` to lock what is asked for now, or ask for what is locked',
    ...(location && { location }),
  });
}

interface Program {
  readonly path: string;
  readonly version: string;
}

/** A program that the config names by its path must have the locked version too. @throws CheckError `tool-version` */
export function confirmLocked(
  lock: Lock | null,
  found: { readonly go: Program | null; readonly wasmTools: Program | null },
): void {
  const { go = null, wasmTools = null } = lock ?? {};
  if (go !== null && found.go !== null && found.go.version !== parseGoVersion(`go${go.version}`))
    throw otherVersion(`${found.go.path} is Go ${found.go.version}`, go);
  if (wasmTools !== null && found.wasmTools !== null && found.wasmTools.version !== wasmTools.version)
    throw otherVersion(`${found.wasmTools.path} is wasm-tools ${found.wasmTools.version}`, wasmTools);
}

function otherVersion(found: string, { version, location }: LockedTool): CheckError {
  return new CheckError('tool-version', `${found}, but toolchain.lock holds ${version}`, {
    hint: 'name a program of that version, or leave the path out and let the locked one be installed',
    ...(location && { location }),
  });
}
