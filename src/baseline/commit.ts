import { readBounded } from '../config/paths.ts';
import { CheckError } from '../errors.ts';
import type { Environment } from '../toolchain/environment.ts';
import type { NoBase } from './base.ts';
import { baseOfEvent, type GitHubEvent, parentsOf, readEvent } from './event.ts';
import type { Git } from './git.ts';
import { remoteCommit, remoteOf, remoteTags } from './remote-refs.ts';
import { previousTag } from './tags.ts';

const MAX_EVENT_BYTES = 32 << 20;

/** A commit whose objects are here. */
export interface BaseCommit {
  readonly ref: string;
  readonly sha: string;
}

export interface CommitRequest {
  readonly git: Git;
  readonly event: GitHubEvent;
  readonly offline: boolean;
  /** Of the component, for tags that carry it. */
  readonly name: string;
}

/** The runner's event; empty outside of it. */
export async function loadEvent(env: Environment): Promise<GitHubEvent> {
  const file = env.GITHUB_EVENT_PATH;
  if (file === undefined || file === '') return readEvent(env, null);
  const bytes = await readBounded(file, MAX_EVENT_BYTES).catch(() => null);
  try {
    return readEvent(env, bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return readEvent(env, null);
  }
}

/** The whole name of a commit that is here; null where it is not. */
async function known(git: Git, revision: string): Promise<string | null> {
  const { ok, text } = await git.ask(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  return ok ? text.trim() : null;
}

const isHere = async (git: Git, sha: string) => (await git.ask('cat-file', '-e', `${sha}^{commit}`)).ok;

function unreachable(ref: string, sha: string, problem: string): CheckError {
  const asksForLogin =
    /could not read Username|Authentication failed|terminal prompts disabled|Permission denied|403/i.test(
      problem,
    );
  const login =
    ' git has no credentials here: leave `persist-credentials` of actions/checkout at true, or fetch the whole history.';
  const [line = ''] = problem.split(/\r?\n/).filter((one) => /fatal|error/i.test(one));
  return new CheckError(
    'no-base',
    `${ref}, commit ${sha}, is not here and cannot be fetched: ${line || problem}`,
    {
      hint: `set \`fetch-depth: 0\` at actions/checkout.${asksForLogin ? login : ''}`,
    },
  );
}

/** Fetches a commit by its name where it is missing; a complete clone stays complete. */
async function fetchMissing({ git, offline }: CommitRequest, { ref, sha }: BaseCommit): Promise<BaseCommit> {
  if (await isHere(git, sha)) return { ref, sha };
  if (offline) throw unreachable(ref, sha, '--offline makes no request');
  const shallow = (await git.ask('rev-parse', '--is-shallow-repository')).text.trim() === 'true';
  const depth = shallow ? ['--depth=1'] : [];
  const remote = (await remoteOf(git)) ?? 'origin';
  const fetched = await git.ask(
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    ...depth,
    '--',
    remote,
    sha,
  );
  if (fetched.ok && (await isHere(git, sha))) return { ref, sha };
  throw unreachable(ref, sha, fetched.problem);
}

/** Where two lines of history parted, where both are here; else the tip that was named. */
async function forkPoint(request: CommitRequest, base: BaseCommit): Promise<BaseCommit> {
  const { ref, sha } = await fetchMissing(request, base);
  const { ok, text } = await request.git.ask('merge-base', 'HEAD', sha);
  return { ref, sha: ok ? text.trim() : sha };
}

/** The commit that a branch, a tag, or any other name of git means. */
export async function commitOf(request: CommitRequest, revision: string): Promise<BaseCommit> {
  const { git } = request;
  const remote = (await remoteOf(git)) ?? 'origin';
  for (const name of [revision, `refs/remotes/${remote}/${revision}`]) {
    const sha = await known(git, name);
    if (sha !== null) return { ref: revision, sha };
  }
  if (/^[0-9a-f]{40,64}$/.test(revision)) return fetchMissing(request, { ref: 'the base', sha: revision });
  const there = request.offline ? null : await remoteCommit(git, remote, revision);
  if (there !== null) return fetchMissing(request, { ref: revision, sha: there });
  throw new CheckError('no-base', `there is no ${revision} to compare with, neither here nor at ${remote}`, {
    hint: 'name a branch, a tag or a commit; or a saved report, a component or a directory of WIT. In a shallow checkout set `fetch-depth: 0` at actions/checkout',
  });
}

/** The tag of the version before: tags are asked of the remote too, as a checkout of depth 1 has none. */
export async function previousTagged(request: CommitRequest): Promise<BaseCommit | NoBase> {
  const { git, event, offline, name } = request;
  const local = (await git.ask('tag', '--list')).text.split(/\r?\n/);
  const remote = offline ? null : await remoteTags(git, (await remoteOf(git)) ?? 'origin');
  const there = remote?.tags ?? [];
  const shallow = (await git.ask('rev-parse', '--is-shallow-repository')).text.trim() === 'true';
  if (remote?.ok === false && shallow) throw unreachable('the previous tag', 'unknown', remote.problem);
  const current =
    /^refs\/tags\/(.+)$/.exec(event.ref ?? '')?.[1] ?? (await tagHere(git, [...local, ...there], name));
  const previous = previousTag([...new Set([...local, ...there])], name, current);
  if (previous === null)
    return {
      none:
        current !== null && previousTag([current], name, null) !== null
          ? `${current} is checked out itself, and no version is tagged before it`
          : 'no tag is a version yet, such as v1.2.3',
    };
  return commitOf(request, `refs/tags/${previous.tag}`).then(({ sha }) => ({ ref: previous.tag, sha }));
}

/** The tag that is checked out is not the one before it. */
async function tagHere(git: Git, tags: readonly string[], name: string): Promise<string | null> {
  const here = (await git.ask('tag', '--points-at', 'HEAD')).text
    .split(/\r?\n/)
    .filter((tag) => tags.includes(tag));
  return previousTag(here, name, null)?.tag ?? null;
}

/** The base of what is checked out: by the event on a runner, by the remote's default branch on a laptop. */
export async function baseCommit(request: CommitRequest): Promise<BaseCommit | NoBase> {
  const { git, event } = request;
  const sha = await known(git, 'HEAD');
  if (sha === null) return { none: 'the repository has no commit yet' };
  const wanted = baseOfEvent(event, {
    sha,
    parents: parentsOf((await git.ask('cat-file', 'commit', sha)).text),
  });
  if (wanted.kind === 'none') return { none: wanted.reason };
  if (wanted.kind === 'tag') return previousTagged(request);
  if (wanted.kind === 'commit') return fetchMissing(request, wanted);
  if (wanted.kind === 'fork') return forkPoint(request, wanted);
  const remote = (await remoteOf(git)) ?? 'origin';
  const branch = await known(git, `refs/remotes/${remote}/HEAD`);
  if (branch === null)
    return {
      none: 'there is no pull request here, and no default branch of a remote; name one: `--base main`',
    };
  return forkPoint(request, { ref: 'where the default branch was left', sha: branch });
}
