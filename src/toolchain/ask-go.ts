import path from 'node:path';
import { CheckError } from '../errors.ts';
import { type Environment, variable, withoutGo } from './environment.ts';
import { parseGoVersion } from './go-version.ts';
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

/** A go command that answered. */
export interface AskedGo {
  /** Absolute. */
  readonly path: string;
  /** `1.26.8` */
  readonly version: string;
  readonly root: string;
  /** What of the user's settings counts: environment and `go env -w`. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** On top of everything: GOTOOLCHAIN, GOPROXY. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/**
 * Asks a go command who it is. One call answers all; it runs where no go.mod can ask for another toolchain.
 * @throws CheckError `tool-failed`
 */
export async function askGo(file: string, ambient: Environment, options: AskOptions = {}): Promise<AskedGo> {
  const timeoutMs = options.timeoutMs ?? QUERY_TIMEOUT_MS;
  const result = await runProcess({
    argv: [file, 'env', '-json', 'GOVERSION', 'GOROOT', ...KEPT],
    cwd: path.parse(file).root,
    env: {
      ...withoutGo(ambient),
      ...keptFrom(ambient),
      GOTOOLCHAIN: 'local',
      GOWORK: 'off',
      GOFLAGS: '-buildvcs=false',
      ...options.env,
    },
    timeoutMs,
    signal: options.signal,
  });
  if (result.timedOut) throw noAnswer(file, `it did not end within ${timeoutMs / 1000} s`);
  const { GOVERSION, GOROOT = '', ...settings } = readJson(result.stdout) ?? {};
  if (GOVERSION === undefined && result.exitCode === 0 && readJson(result.stdout) !== null)
    throw noAnswer(file, 'GOVERSION is undefined');
  if (GOVERSION === undefined)
    throw noAnswer(file, said(result.stderr) || said(result.stdout) || `exit ${result.exitCode}`);
  const version = parseGoVersion(GOVERSION);
  if (version === null) throw noAnswer(file, `GOVERSION is ${JSON.stringify(GOVERSION)}`);
  return { path: file, version, root: GOROOT, settings };
}

/** The last line counts: those before it tell what Go was about to do. */
export function said(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => line.startsWith('go: ')) ?? lines.at(-1) ?? '')
    .replace(/^go: /, '')
    .slice(0, 300)
    .trim();
}

function readJson(text: string): Record<string, string> | null {
  try {
    return Object(JSON.parse(text));
  } catch {
    return null;
  }
}

function keptFrom(ambient: Environment): Record<string, string> {
  const names = [...KEPT, 'GOENV'];
  return Object.fromEntries(
    names.flatMap((name) => [[name, variable(ambient, name) ?? '']]).filter(([, value]) => value !== ''),
  );
}

/** What `--offline` adds: neither a proxy nor a repository is asked for a module. `go help environment` */
const NO_REQUESTS = { GOPROXY: 'off', GONOPROXY: 'none', GOVCS: '*:off' };

/** The environment for anything that runs this Go: the user's, its Go variables replaced by what counts here. */
export function goEnvironment(
  { path: file, settings }: AskedGo,
  ambient: Environment,
  offline: boolean,
): Record<string, string> {
  const env = withoutGo(ambient);
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const kept = KEPT.map((name) => [name, settings[name] ?? '']).filter(([, value]) => value !== '');
  return {
    ...env,
    // `go generate` and a command that names `go` get this one, whatever stands earlier on PATH.
    [pathName]: [path.dirname(file), env[pathName]].filter(Boolean).join(path.delimiter),
    ...Object.fromEntries(kept),
    ...(offline ? NO_REQUESTS : {}),
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-buildvcs=false',
  };
}

function noAnswer(file: string, why: string): CheckError {
  return new CheckError('tool-failed', `${file} does not answer \`go env\`: ${why}`, {
    hint: 'run `go version` by hand; if it is a version manager’s stub, install the version that it asks for',
  });
}
