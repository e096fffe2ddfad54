import { CheckError } from '../errors.ts';
import { type Environment, withoutGo } from '../toolchain/environment.ts';
import { findOnPath } from '../toolchain/find-on-path.ts';
import { runProcess } from '../toolchain/process.ts';

const TIMEOUT_MS = 60_000;
const FETCH_TIMEOUT_MS = 180_000;
const MAX_OUTPUT = 64 << 20;

export interface GitAnswer {
  readonly ok: boolean;
  readonly text: string;
  readonly bytes: () => Uint8Array | null;
  /** What it said on standard error. */
  readonly problem: string;
}

/** The repository at `root`, read by the git on PATH. Nothing is checked out, and no prompt waits for anybody. */
export interface Git {
  readonly root: string;
  readonly ask: (...args: readonly string[]) => Promise<GitAnswer>;
}

interface GitRequest {
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
  readonly stateDir?: string | null;
  /** Then git makes no request either, not even for objects that a partial clone leaves out. */
  readonly offline?: boolean;
}

/** Variables that point git at another repository, as a hook has them, and those that would let it ask. */
const QUIET = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** A partial clone fetches what it lacks when it is read. Git since 2.44 can leave that; any git refuses a transport that is not listed. */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
const REFUSED = /transport '.*' not allowed|lazy fetching disabled/;
const LACKS = '--offline makes no request, and this partial clone leaves out what has to be read';
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/;

/** @throws CheckError `no-base` where there is no git */
export function openGit(root: string, { env, signal, stateDir = null, offline = false }: GitRequest): Git {
  const program = findOnPath('git', env);
  if (program === null)
    throw new CheckError('no-base', 'git was not found, so the base cannot be read', {
      hint: 'install git, or name a saved component: `--base component.wasm`',
    });
  const own = Object.entries(withoutGo(env)).filter(([name]) => !ELSEWHERE.test(name));
  const quiet = { ...Object.fromEntries(own), ...QUIET, ...(offline ? OFFLINE : {}) };
  const ask = async (...args: readonly string[]): Promise<GitAnswer> => {
    const timeoutMs = args[0] === 'fetch' ? FETCH_TIMEOUT_MS : TIMEOUT_MS;
    const argv = [program, '-c', 'core.quotePath=false', ...args];
    const ran = await runProcess({
      argv,
      cwd: root,
      env: quiet,
      timeoutMs,
      signal,
      stateDir,
      maxOutputBytes: MAX_OUTPUT,
    });
    const late = ran.timedOut ? `git ${args[0]} did not end within ${timeoutMs / 1000} s` : '';
    const refused = offline && REFUSED.test(ran.stderr) ? LACKS : '';
    return {
      ok: ran.exitCode === 0 && !ran.timedOut,
      text: ran.stdout,
      bytes: ran.stdoutBytes,
      problem: late || refused || ran.stderr.trim(),
    };
  };
  return { root, ask };
}
