/** `acme:kitchen/ops@1.2.3` taken apart. */
export interface InterfaceId {
  /** `acme:kitchen@1.2.3` */
  readonly package: string;
  /** `acme:kitchen` */
  readonly unversioned: string;
  readonly name: string;
  /** `1.2.3`, or null. */
  readonly version: string | null;
}

/** The parts of an interface's or a world's id; null for a plain name such as `host`. */
export function splitId(id: string): InterfaceId | null {
  const at = id.indexOf('@');
  const version = at === -1 ? null : id.slice(at + 1);
  const path = at === -1 ? id : id.slice(0, at);
  const slash = path.lastIndexOf('/');
  if (slash === -1) return null;
  const unversioned = path.slice(0, slash);
  const name = path.slice(slash + 1);
  return {
    package: version === null ? unversioned : `${unversioned}@${version}`,
    unversioned,
    name,
    version,
  };
}
