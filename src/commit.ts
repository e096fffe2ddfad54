import { withoutGo } from './toolchain/environment.ts';
import { findOnPath } from './toolchain/find-on-path.ts';
import { runProcess } from './toolchain/process.ts';

/** The commit that is checked out at `root`; null outside a repository, before the first commit, or without git. */
export async function headCommit(root: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const git = findOnPath('git', env);
  if (git === null) return null;
  const argv = [git, 'rev-parse', '--verify', '--quiet', 'HEAD'];
  const asked = runProcess({ argv, cwd: root, env: withoutGo(env), timeoutMs: 5_000 });
  const result = await asked.catch(() => null);
  return result?.exitCode === 0 ? result.stdout.trim() : null;
}
