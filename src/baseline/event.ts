/** What triggered the workflow, as far as a base depends on it. */
export interface GitHubEvent {
  /** `pull_request`, `push`, …; null outside of GitHub. */
  readonly name: string | null;
  /** The commit that triggered it; for a pull request, its merge with the base. */
  readonly sha: string | null;
  /** `refs/tags/v1.2.3` */
  readonly ref: string | null;
  readonly before: string | null;
  readonly mergeGroupBase: string | null;
  readonly pullRequest: { readonly base: string | null; readonly head: string | null } | null;
  /** Of the pull request. */
  readonly labels: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const map = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
/** A commit by its whole name: it becomes an argument of git. */
const commit = (value: unknown) => (/^[0-9a-f]{40,64}$/.test(text(value) ?? '') ? text(value) : null);

/**
 * The event from the runner's environment and its payload (`GITHUB_EVENT_PATH`), parsed; what is not as documented is null.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  const event = map(payload);
  const pull = event.pull_request === undefined ? null : map(event.pull_request);
  const labels = Array.isArray(pull?.labels) ? pull.labels : [];
  return {
    name: text(env.GITHUB_EVENT_NAME),
    sha: commit(env.GITHUB_SHA),
    ref: text(env.GITHUB_REF),
    before: commit(event.before),
    mergeGroupBase: commit(map(event.merge_group).base_sha),
    pullRequest: pull && { base: commit(map(pull.base).sha), head: commit(map(pull.head).sha) },
    labels: labels.flatMap((label) => text(map(label).name) ?? []),
  };
}

/** What to compare with for an event. A tag is compared with the tag before it. */
export type Wanted =
  | { readonly kind: 'commit'; readonly sha: string; readonly ref: string }
  | { readonly kind: 'fork'; readonly sha: string; readonly ref: string }
  | { readonly kind: 'tag' }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'default-branch' };

const isZero = (sha: string) => /^0+$/.test(sha);

/** The parents that a commit object names, first to last: in a shallow clone they are named and not there. */
export function parentsOf(commitObject: string): string[] {
  const [header = ''] = commitObject.split('\n\n');
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha ?? '');
}

/**
 * The base of an event. `head` is the commit that is checked out, with its parents.
 * A merge of a pull request names its base as its first parent; another commit that was checked out for one is compared
 * with where it left the base.
 */
export function baseOfEvent(
  event: GitHubEvent,
  head: { readonly sha: string; readonly parents: readonly string[] },
): Wanted {
  const { name, ref, before, pullRequest, mergeGroupBase } = event;
  if (ref?.startsWith('refs/tags/') && (name === 'push' || name === 'release')) return { kind: 'tag' };
  if (pullRequest !== null) {
    const [first, second, ...others] = head.parents;
    const merged = first !== undefined && second !== undefined && others.length === 0;
    const isOurs = event.sha === head.sha && (pullRequest.head === null || pullRequest.head === second);
    if (merged && isOurs) return { kind: 'commit', sha: first, ref: 'the base of the pull request' };
    if (pullRequest.base !== null)
      return { kind: 'fork', sha: pullRequest.base, ref: 'the base of the pull request' };
  }
  if (mergeGroupBase !== null)
    return { kind: 'commit', sha: mergeGroupBase, ref: 'the base of the merge group' };
  if (name === 'push' && before !== null) {
    if (isZero(before)) return { kind: 'none', reason: 'the branch is new: there is nothing before it' };
    return { kind: 'commit', sha: before, ref: 'the commit before the push' };
  }
  if (name === null) return { kind: 'default-branch' };
  return { kind: 'none', reason: `the event ${name} has no base` };
}
