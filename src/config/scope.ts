import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Origin } from './config.ts';
import { DEFAULTS } from './defaults.ts';
import { siblingHint } from './find.ts';
import { kindOf, type PathKind, whyOutside } from './paths.ts';
import type { Path } from './places.ts';
import type { Overrides } from './request.ts';
import { quoted } from './values.ts';
import type { YamlFile } from './yaml.ts';

/** What resolving writes to, and reads beside the component itself. */
export interface Scope {
  readonly root: string;
  /** Directory that relative paths start from. */
  readonly base: string;
  readonly yaml: YamlFile | null;
  readonly overrides: Overrides;
  readonly problems: Problem[];
  readonly origins: Record<string, Origin>;
}

/** Takes what is given, else what the config says, else the default, and notes which it was. */
export function settings(prefix: string, origins: Record<string, Origin>) {
  return <T>(
    key: string,
    configured: T | undefined,
    fallback: T,
    given?: { readonly value: T; readonly origin: Origin } | null,
  ): T => {
    origins[prefix + key] = given ? given.origin : configured === undefined ? 'default' : 'config';
    return given ? given.value : configured === undefined ? fallback : configured;
  };
}

export type Settings = ReturnType<typeof settings>;
export type PathReader = ReturnType<typeof pathReader>;

/** Absolute paths out of the config's relative ones; a path that leaves the repository, is missing or of the wrong kind is a problem. */
export function pathReader(name: string, scope: Scope) {
  return <T extends string | null>(
    key: Path,
    given: T,
    kinds: readonly PathKind[] | 'any',
    outside = false,
  ): T => {
    if (given === null) return given;
    const wrong = outside ? null : whyOutside(scope.root, scope.base, given);
    const target = path.resolve(scope.base, given);
    const kind = kindOf(target);
    const report = (problem: string, hint: string) =>
      scope.problems.push(problemAt(name, key, problem, hint, scope));
    if (wrong) report(wrong.problem, wrong.hint);
    else if (kind === 'other') report(`${quoted(given)} is a device, pipe or socket`, 'Name a regular file.');
    else if (kinds !== 'any' && kind === 'missing')
      report(`${quoted(given)} does not exist`, key[0] === 'wit' ? witHint(target) : siblingHint(target));
    else if (kinds !== 'any' && !kinds.includes(kind))
      report(`${quoted(given)} is a ${kind}`, `Name a ${kinds.join(' or ')}.`);
    return target as T;
  };
}

/** The directory that everybody has is meant sooner than one that is spelt alike. */
function witHint(target: string): string {
  const usual = path.join(path.dirname(target), DEFAULTS.wit);
  return kindOf(usual) === 'missing'
    ? siblingHint(target)
    : `There is \`${DEFAULTS.wit}\` beside it: did you mean that?`;
}

/** A problem of a component's key, at the place where it, or its default, is written. */
export function problemAt(name: string, key: Path, problem: string, hint: string, scope: Scope): Problem {
  const own = ['components', name, ...key];
  const common = ['defaults', ...key];
  const at = scope.yaml?.has(own) || !scope.yaml?.has(common) ? own : common;
  return {
    message: `${quoted(at.map(String).join('.'))}: ${problem}`,
    hint,
    location: scope.yaml?.locate(at) ?? null,
    source: null,
  };
}
