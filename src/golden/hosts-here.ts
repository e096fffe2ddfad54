import type { HostName } from '../report/report.ts';

/** Hosts that a run of this version can have; transcripts may name those of later ones. */
const HERE: readonly HostName[] = ['v8'];

const NOT_HERE = 'is not a host of this version';

/** Why a case that asks for these hosts runs nowhere; null where one of them is there. */
export function whyNotHere(hosts: readonly HostName[]): string | null {
  if (hosts.length === 0 || hosts.some((host) => HERE.includes(host))) return null;
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return `${list(hosts)} ${NOT_HERE}; there is ${list(HERE)}`;
}

export function isNotHere(reason: string | null): boolean {
  return reason?.includes(NOT_HERE) === true;
}
