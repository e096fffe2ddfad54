import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import type { AskedAhead } from './ask-ahead.ts';
import { type AskedGo, askGo, goEnvironment } from './ask-go.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits } from './download/limits.ts';
import type { Environment } from './environment.ts';
import { findOnPath, isProgram } from './find-on-path.ts';
import { cachedGo } from './go-cache.ts';
import type { GoSearch } from './go-search.ts';
import { OLDEST_GO, satisfiesGo } from './go-version.ts';
import { cacheRoot } from './install/cache-root.ts';
import type { Attempt, Say } from './install/install-tool.ts';
import { describeRequest, fits, type GoRequest, isMoving } from './version/go-request.ts';

/** Where a Go came from: PATH, the config's {path}, our tool cache, the user's module proxy, or go.dev's archive just now. */
export type GoSource = 'path' | 'config' | 'tool-cache' | 'module-proxy' | 'archive';

/** A Go that was found, asked and judged fit. */
export interface GoToolchain {
  /** Absolute. */
  readonly path: string;
  /** `1.26.8` */
  readonly version: string;
  readonly source: GoSource;
  /** What it was chosen for. */
  readonly request: GoRequest;
  /** The environment for anything that runs Go: the user's, its Go variables replaced by what counts here. No target is set. */
  readonly env: Readonly<Record<string, string>>;
}

export interface GoOptions {
  /** Default: what `toolchain.go` alone says. */
  readonly request?: GoRequest | undefined;
  /** What `toolchain.lock` says of Go's archives, by platform in Node's names. */
  readonly locked?: GoSearch['locked'];
  /** Make no request: what is not there cannot be had. */
  readonly offline?: boolean;
  readonly ahead?: AskedAhead | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: DownloadLimits;
  readonly say?: Say;
  readonly note?: Say;
}

/**
 * Finds Go: at `toolchain.go.path`; else one that will do on PATH, in the tool cache, in the module cache, through the
 * module proxy, or at go.dev.
 * @throws CheckError `config` for a version that means nothing, `tool-missing`, `tool-version`, `tool-failed`, `download`, `checksum`
 */
export async function findGo(
  toolchain: ToolchainConfig,
  ambient: Environment,
  options: GoOptions = {},
): Promise<GoToolchain> {
  const search = goSearchFor(toolchain, ambient, options);
  const named = typeof toolchain.go === 'object' ? toolchain.go : null;
  const found = named === null ? await anywhere(search) : await configuredGo(named.path, search);
  const { go, source } = found;
  return {
    path: go.path,
    version: go.version,
    source,
    request: search.request,
    env: goEnvironment(go, ambient, search.offline),
  };
}

export function goSearchFor(
  { go, mirrors }: ToolchainConfig,
  env: Environment,
  options: GoOptions,
): GoSearch {
  const wish = typeof go === 'string' ? { version: go, from: 'toolchain.go' } : null;
  const request = options.request ?? { wish, minimum: null };
  // Says at once that it means nothing.
  if (request.wish !== null && !isMoving(request)) satisfiesGo(OLDEST_GO, request.wish.version);
  const {
    offline = false,
    ahead,
    signal,
    limits = DOWNLOAD_LIMITS,
    say = () => {},
    note = () => {},
  } = options;
  return {
    request,
    locked: options.locked ?? null,
    mirror: mirrors.go,
    offline,
    ahead,
    env,
    signal,
    limits,
    say,
    note,
  };
}

/** The Go that the config names by its path. @throws CheckError `tool-missing`, `tool-version`, `tool-failed` */
export async function configuredGo(file: string, { env, signal, request }: GoSearch) {
  if (!isProgram(file)) {
    throw new CheckError('tool-missing', `toolchain.go names ${file}, which is not a program`, {
      hint: 'name the go command itself, such as /usr/local/go/bin/go',
    });
  }
  const go = await askGo(file, env, { signal });
  if (!fits(go.version, { wish: null, minimum: request.minimum })) throw tooOld(go);
  return { go, source: 'config' as const };
}

async function anywhere(search: GoSearch): Promise<{ go: AskedGo; source: GoSource }> {
  const here = await goHere(search);
  if ('go' in here) return told(here, search);
  const { installed, attempts: near } = here;
  if (search.offline) throw unavailable(search, near, installed);
  // Loaded only here: most runs download nothing.
  const { acquireGo } = await import('./acquire-go.ts');
  const acquired = await acquireGo(search, installed);
  if ('go' in acquired) return told(acquired, search);
  throw unavailable(search, [...near, ...acquired], installed);
}

/** The Go that will do and takes no request; else where it was looked for, and the one on PATH that will not do. */
export async function goHere(
  search: GoSearch,
): Promise<{ go: AskedGo; source: GoSource } | { installed: AskedGo | null; attempts: readonly Attempt[] }> {
  const onPath = await askOnPath(search);
  const installed = 'why' in onPath ? null : onPath;
  if (installed !== null && fits(installed.version, search.request)) return { go: installed, source: 'path' };
  const cached = await cachedGo(search, installed);
  if (cached !== null) return cached;
  const attempts: Attempt[] = [
    'why' in onPath ? onPath : { source: 'PATH', why: `it has Go ${onPath.version} (${onPath.path})` },
    { source: 'the tool cache', why: `it has none that will do (${cacheRoot(search.env)})` },
    ...(installed === null ? [] : [{ source: 'Go’s module cache', why: 'it has none that will do either' }]),
  ];
  return { installed, attempts };
}

/** Another Go than the one that a plain `go build` would take is said. */
function told<T extends { go: AskedGo; source: GoSource }>(found: T, { request, note }: GoSearch): T {
  const { go, source } = found;
  if (source !== 'path') note(`Go ${go.version} from ${WORDS[source]}, for ${describeRequest(request)}`);
  return found;
}

const WORDS: Readonly<Record<GoSource, string>> = {
  path: 'PATH',
  config: 'toolchain.go',
  'tool-cache': 'the tool cache',
  'module-proxy': 'Go’s module cache',
  archive: 'its archive',
};

async function askOnPath({ env, signal, ahead }: GoSearch): Promise<AskedGo | Attempt> {
  const file = findOnPath('go', env);
  if (file === null) return { source: 'PATH', why: 'there is no go on it' };
  try {
    return await (ahead?.go?.file === file ? ahead.go.answer : askGo(file, env, { signal }));
  } catch (error) {
    if (!(error instanceof CheckError) || error.code === 'cancelled') throw error;
    return { source: 'PATH', why: error.message };
  }
}

function unavailable(
  { request, offline }: GoSearch,
  attempts: readonly Attempt[],
  installed: AskedGo | null,
): CheckError {
  const tried = attempts.map(({ source, why }) => `${source}: ${why}`).join('; ');
  const code = !offline ? 'download' : installed === null ? 'tool-missing' : 'tool-version';
  const blocked = offline ? ' without a request (--offline)' : '';
  return new CheckError(code, `${describeRequest(request)} cannot be had${blocked}: ${tried}`, {
    hint: offline
      ? 'run once without --offline, install that Go and put it first on PATH, or set toolchain.go to {path: …}'
      : 'install that Go and put it first on PATH, set toolchain.go to {path: …}, or name a mirror in toolchain.mirrors.go',
  });
}

function tooOld({ version, path: file }: AskedGo): CheckError {
  return new CheckError(
    'tool-version',
    `Go ${version} (${file}) cannot build components: //go:wasmexport came with Go 1.24`,
    { hint: 'name Go 1.24 or newer' },
  );
}
