import { LATE, type NotDriven, type Observation } from '../stress/evidence.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** Names in the message; all of them are beside their reasons. */
const MOST_NAMED = 3;

/** What the stress check did not reach, as one warning: a large component has many exports for one reason. */
export function notDriven(observations: readonly (Observation & NotDriven)[]): Finding[] {
  if (observations.length === 0) return [];
  const names = [...new Set(observations.map(({ name }) => name))];
  const reasons = groupBy(observations, ({ reason }) => reason);
  const lines = [...reasons].map(([reason, seen]) => `${reason}: ${where(seen)}`);
  const [verb, them] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const late = reasons.has(LATE)
    ? '; the quickest go first, for a time that another host (`--host`) or a machine with less to do may make enough'
    : '';
  return [
    finding('stress/not-driven', {
      message: `${named(names)} ${verb} not driven, or not to the end`,
      hint: `write golden cases for ${them}: arguments of transcripts are tried too${late}`,
      actual: lines.join('\n'),
      location: observations.find(({ location }) => location != null)?.location ?? null,
    }),
  ];
}

function named(names: readonly string[]): string {
  if (names.length <= MOST_NAMED + 1) return names.join(', ');
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more exports`;
}

/** The exports, by the hosts that they were not driven on. */
function where(seen: readonly Observation[]): string {
  const hostsOf = (name: string) => [
    ...new Set(seen.filter((one) => one.name === name).map(({ host }) => host)),
  ];
  const names = [...new Set(seen.map(({ name }) => name))];
  const byHosts = groupBy(names, (name) => hostsOf(name).join(' and '));
  return [...byHosts].map(([hosts, all]) => `${all.join(', ')} (${hosts})`).join('; ');
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
