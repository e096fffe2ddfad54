import { CheckError } from '../errors.ts';
import type { Given, Overrides } from './request.ts';
import { didYouMean } from './suggest.ts';
import { type Judgement, judgeGo, judgeWasmTools, quoted } from './values.ts';

const HOSTS = ['v8', 'wasmtime'];

/** What inputs and flags say, judged as the config would be. Throws CheckError `usage`. */
export function judgeOverrides(overrides: Overrides): void {
  judge('hosts', overrides.hosts, judgeHosts);
  judge('base', overrides.base, judgeBase);
  judge('go-version', overrides.goVersion, judgeGo);
  judge('wasm-tools-version', overrides.wasmToolsVersion, judgeWasmTools);
}

function judge<T>(name: string, given: Given<T> | null | undefined, verdict: (value: T) => Judgement): void {
  const wrong = given ? verdict(given.value) : null;
  if (given && wrong)
    throw new CheckError('usage', `${name}: ${wrong.problem}`, { hint: wrong.hint, source: given.origin });
}

/** It becomes an argument of git. */
function judgeBase(base: string): Judgement {
  if (base.trim() !== '' && !base.startsWith('-') && !base.includes('\0')) return null;
  return {
    problem: `${quoted(base)} is no branch, tag, commit or path`,
    hint: 'Write `base`, `tag`, a name that git knows, or the path of a report, a component or a directory of WIT.',
  };
}

function judgeHosts(hosts: readonly string[]): Judgement {
  if (hosts.length === 0) return { problem: 'is an empty list', hint: 'Name a host, or leave it out.' };
  const unknown = hosts.find((host) => !HOSTS.includes(host));
  if (unknown === undefined) return null;
  return { problem: `${quoted(unknown)} is no host`, hint: didYouMean(unknown, HOSTS) };
}
