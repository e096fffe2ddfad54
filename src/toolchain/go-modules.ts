import { readdirSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { CheckError } from '../errors.ts';
import { type AskedGo, askGo, goEnvironment, said } from './ask-go.ts';
import type { Environment } from './environment.ts';
import { parseGoVersion } from './go-version.ts';
import { goPlatform } from './platform.ts';
import { runProcess } from './process.ts';
import { goName } from './version/go-request.ts';

/** Every release of Go is a module that an installed Go fetches by itself. https://go.dev/doc/toolchain#download */
const FIRST_WITH_TOOLCHAINS = '1.21.0';

/** A download of 70 MB that Go makes; it tells nothing of how far it is. */
const FETCH_TIMEOUT_MS = 600_000;

export interface ModuleContext {
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

export function fetchesToolchains({ version }: AskedGo): boolean {
  return semver.gte(version, FIRST_WITH_TOOLCHAINS);
}

/** Versions of Go in the module cache, fetched whole or not. */
export function cachedToolchains({ settings }: AskedGo): string[] {
  const suffix = goPlatform();
  const cache = settings.GOMODCACHE ?? '';
  if (!path.isAbsolute(cache)) return [];
  try {
    const names = readdirSync(path.join(cache, 'golang.org'));
    return names.flatMap((name) => {
      const [, version, platform] = /^toolchain@v0\.0\.1-(go[^-]+)\.(\w+-\w+)$/.exec(name) ?? [];
      return version === undefined || platform !== suffix ? [] : (parseGoVersion(version) ?? []);
    });
  } catch {
    return [];
  }
}

/**
 * Versions that the user's module proxy has, in semver's notation.
 * @throws CheckError `tool-failed` where it does not answer in `timeoutMs`
 */
export async function listToolchains(
  installed: AskedGo,
  context: ModuleContext,
  timeoutMs: number,
): Promise<string[]> {
  const result = await runProcess({
    argv: [installed.path, 'list', '-m', '-versions', 'go'],
    cwd: path.parse(installed.path).root,
    env: { ...goEnvironment(installed, context.env, false), GOWORK: 'off' },
    timeoutMs,
    signal: context.signal,
  });
  if (result.timedOut) throw new CheckError('tool-failed', `it does not answer within ${timeoutMs / 1000} s`);
  if (result.exitCode !== 0)
    throw new CheckError('tool-failed', said(result.stderr) || `exit ${result.exitCode}`);
  const versions = result.stdout.trim().split(/\s+/).slice(1);
  return versions.flatMap((version) => parseGoVersion(`go${version}`) ?? []);
}

/**
 * One release of Go out of the module cache; where `fetch` is true, out of the user's module proxy first. Go compares it
 * with the checksum database and refuses to do without, whatever GOSUMDB, GONOSUMDB and GOPRIVATE say.
 * @throws CheckError `tool-failed` where it cannot be had, `tool-version` where it is another
 */
export async function moduleGo(
  installed: AskedGo,
  version: string,
  { env, signal }: ModuleContext,
  fetch: boolean,
): Promise<AskedGo> {
  const asked = await askGo(installed.path, env, {
    signal,
    env: { GOTOOLCHAIN: goName(version), ...(fetch ? {} : { GOPROXY: 'off' }) },
    ...(fetch ? { timeoutMs: FETCH_TIMEOUT_MS } : {}),
  });
  if (asked.version !== version) {
    throw new CheckError(
      'tool-version',
      `Go ${version} from the module cache says that it is Go ${asked.version}`,
      {
        hint: `remove ${asked.root}`,
      },
    );
  }
  const file = path.join(asked.root, 'bin', path.basename(installed.path));
  return { ...asked, path: file };
}
