import path from 'node:path';
import type { ToolchainConfig } from '../config/config.ts';
import { CheckError } from '../errors.ts';
import { type Environment, variable, withoutGo } from './environment.ts';
import { findOnPath, isProgram } from './find-on-path.ts';
import { OLDEST_GO, parseGoVersion, satisfiesGo } from './go-version.ts';
import { runProcess } from './process.ts';

/** What a user sets once for a machine and needs for any download or cache. All else that steers Go is dropped. */
const KEPT = [
  'GOPROXY',
  'GOPRIVATE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOSUMDB',
  'GOINSECURE',
  'GOAUTH',
  'GOVCS',
  'GOCACHE',
  'GOMODCACHE',
  'GOPATH',
  'GOTMPDIR',
] as const;

const QUERY_TIMEOUT_MS = 30_000;

/** A Go that was found, asked and judged fit. */
export interface GoToolchain {
  /** Absolute. */
  readonly path: string;
  /** `1.26.8` */
  readonly version: string;
  readonly source: 'path' | 'config';
  /** The environment for anything that runs Go: the user's, its Go variables replaced by what counts here. No target is set. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds Go at `toolchain.go.path` or on PATH.
 * @throws CheckError `config` for a version that means nothing, `tool-missing`, `tool-version`, `tool-failed`
 */
export async function findGo(
  toolchain: ToolchainConfig,
  ambient: Environment,
  signal?: AbortSignal,
): Promise<GoToolchain> {
  const { go } = toolchain;
  const wanted = typeof go === 'string' ? go : null;
  if (wanted !== null) satisfiesGo(OLDEST_GO, wanted);
  const configured = typeof go === 'object' && go !== null ? go.path : null;
  const file = configured ?? findOnPath('go', ambient);
  if (file === null || !isProgram(file)) throw noGo(configured, wanted);
  const settings = await askGo(file, ambient, signal);
  const version = parseGoVersion(settings.GOVERSION ?? '');
  if (version === null) throw noAnswer(file, `GOVERSION is ${JSON.stringify(settings.GOVERSION)}`);
  refuseUnfit(version, wanted, file);
  const source = configured === null ? 'path' : 'config';
  return { path: file, version, source, env: environmentFor(file, ambient, settings) };
}

/** One call answers all. It runs where no go.mod can ask for another toolchain. */
async function askGo(
  file: string,
  ambient: Environment,
  signal?: AbortSignal,
): Promise<Record<string, string>> {
  const result = await runProcess({
    argv: [file, 'env', '-json', 'GOVERSION', ...KEPT],
    cwd: path.parse(file).root,
    env: {
      ...withoutGo(ambient),
      ...keptFrom(ambient),
      GOTOOLCHAIN: 'local',
      GOWORK: 'off',
      GOFLAGS: '-buildvcs=false',
    },
    timeoutMs: QUERY_TIMEOUT_MS,
    signal,
  });
  if (result.timedOut) throw noAnswer(file, `it did not end within ${QUERY_TIMEOUT_MS / 1000} s`);
  try {
    return JSON.parse(result.stdout);
  } catch {
    throw noAnswer(
      file,
      result.stderr.trim() || result.stdout.trim().slice(0, 200) || `exit ${result.exitCode}`,
    );
  }
}

function keptFrom(ambient: Environment): Record<string, string> {
  const names = [...KEPT, 'GOENV'];
  return Object.fromEntries(
    names.flatMap((name) => [[name, variable(ambient, name) ?? '']]).filter(([, value]) => value !== ''),
  );
}

function environmentFor(
  file: string,
  ambient: Environment,
  settings: Record<string, string>,
): Record<string, string> {
  const env = withoutGo(ambient);
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const kept = KEPT.map((name) => [name, settings[name] ?? '']).filter(([, value]) => value !== '');
  return {
    ...env,
    // `go generate` and a command that names `go` get this one, whatever stands earlier on PATH.
    [pathName]: [path.dirname(file), env[pathName]].filter(Boolean).join(path.delimiter),
    ...Object.fromEntries(kept),
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-buildvcs=false',
  };
}

function refuseUnfit(version: string, wanted: string | null, file: string): void {
  if (wanted !== null && !satisfiesGo(version, wanted)) {
    throw new CheckError(
      'tool-version',
      `Go ${version} (${file}) is not the Go ${wanted} that is asked for`,
      {
        hint: `install Go ${wanted} and put it first on PATH, set toolchain.go to {path: …}, or change toolchain.go`,
      },
    );
  }
  if (!satisfiesGo(version, `>=${OLDEST_GO}`)) {
    throw new CheckError(
      'tool-version',
      `Go ${version} (${file}) cannot build components: //go:wasmexport came with Go 1.24`,
      {
        hint: 'install Go 1.24 or newer and put it first on PATH',
      },
    );
  }
}

function noGo(configured: string | null, wanted: string | null): CheckError {
  if (configured !== null) {
    const message = `toolchain.go names ${configured}, which is not a program`;
    return new CheckError('tool-missing', message, {
      hint: 'name the go command itself, such as /usr/local/go/bin/go',
    });
  }
  const hint = `install Go ${wanted ?? '1.24 or newer'} from https://go.dev/dl/ and put it on PATH, or set toolchain.go to {path: …}`;
  return new CheckError('tool-missing', 'there is no go on PATH', { hint });
}

function noAnswer(file: string, why: string): CheckError {
  return new CheckError('tool-failed', `${file} does not answer \`go env\`: ${why}`, {
    hint: 'run `go version` by hand; if it is a version manager’s stub, install the version that it asks for',
  });
}
