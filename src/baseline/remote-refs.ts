import type { Git, GitAnswer } from './git.ts';

/** The remote that every question goes to: `origin`, else that of the branch's upstream, else the first; null without any. */
export async function remoteOf(git: Git): Promise<string | null> {
  const remotes = (await git.ask('remote')).text.split(/\r?\n/).filter((one) => one !== '');
  if (remotes.includes('origin')) return 'origin';
  const branch = (await git.ask('symbolic-ref', '--quiet', '--short', 'HEAD')).text.trim();
  const upstream = (await git.ask('config', '--get', `branch.${branch}.remote`)).text.trim();
  return remotes.includes(upstream) ? upstream : (remotes[0] ?? null);
}

/** The whole names that git reads a short one as, in git's order. Source: https://git-scm.com/docs/gitrevisions */
const wholeNames = (name: string) => [
  ...(name.startsWith('refs/') ? [name] : []),
  `refs/${name}`,
  `refs/tags/${name}`,
  `refs/heads/${name}`,
];

/**
 * The commit that a remote has under a name, exactly: patterns of `ls-remote` match the ends of names, so that `main` is
 * `dependabot/main` too. Null where it has none, or does not answer. An annotated tag is the commit that it stands for.
 */
export async function remoteCommit(git: Git, remote: string, name: string): Promise<string | null> {
  const names = wholeNames(name).flatMap((one) => [`${one}^{}`, one]);
  const answer = await git.ask('ls-remote', '--quiet', '--', remote, ...names);
  const found = answer.ok ? readRefs(answer) : new Map<string, string>();
  return names.map((one) => found.get(one)).find((sha) => sha !== undefined) ?? null;
}

/** `8a3f…\trefs/heads/main` */
function readRefs({ text }: GitAnswer): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{40,64})\t(.+?)\r?$/gm)].map(([, sha = '', ref = '']) => [ref, sha]),
  );
}

/** Names of its tags, without `refs/tags/`. */
export async function remoteTags(
  git: Git,
  remote: string,
): Promise<GitAnswer & { readonly tags: readonly string[] }> {
  const answer = await git.ask('ls-remote', '--quiet', '--tags', '--refs', '--', remote);
  const refs = answer.ok ? [...readRefs(answer).keys()] : [];
  return { ...answer, tags: refs.map((ref) => ref.replace(/^refs\/tags\//, '')) };
}
