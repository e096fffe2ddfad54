/** One member of an archive, as its header describes it. */
export interface Member {
  /** As written: `go/bin/go`. */
  readonly name: string;
  readonly type: 'file' | 'directory' | 'other';
  /** What `other` is, in words: `symlink`. */
  readonly kind: string;
  /** Permission bits, and setuid, setgid and sticky. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
}

/** The most that an archive may unpack to. */
export interface Bounds {
  readonly bytes: number;
  readonly members: number;
}

/**
 * Judges members one after another and remembers them. Nothing of an archive with a member that is refused may be used.
 * @returns a judge that says why a member is refused, or null
 */
export function memberJudge(bounds: Bounds): (member: Member) => string | null {
  const seen = new Map<string, Member>();
  let bytes = 0;
  return (member) => {
    bytes += member.size;
    if (seen.size >= bounds.members) return `has more than ${bounds.members} members`;
    if (bytes > bounds.bytes) return `unpacks to more than ${bounds.bytes} bytes`;
    const wrong = wrongName(member.name) ?? wrongKind(member);
    if (wrong !== null) return `has a member ${wrong}: ${JSON.stringify(member.name.slice(0, 200))}`;
    const key = comparable(member.name);
    const other = seen.get(key);
    // Directories may be announced twice, and say the same.
    if (
      other !== undefined &&
      !(other.type === 'directory' && member.type === 'directory' && same(other, member))
    )
      return `has two members that are one file on some systems: ${JSON.stringify(other.name)} and ${JSON.stringify(member.name)}`;
    seen.set(key, member);
    return null;
  };
}

function wrongName(name: string): string | null {
  const parts = name.replace(/\/$/, '').split('/');
  if (name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'with an absolute path';
  if (parts.includes('..')) return 'that leaves its directory';
  // A backslash parts directories on Windows, a colon names streams and drives, the others end or hide names.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  if (/[\\:\u0000-\u001f\u007f]/.test(name)) return 'with a character that no tool’s file has';
  if (parts.some((part) => part === '' || part === '.' || /[. ]$/.test(part)))
    return 'whose name other systems read differently';
  return null;
}

function wrongKind({ type, kind, mode }: Member): string | null {
  if (type === 'other') return `that is a ${kind}`;
  return (mode & 0o7000) === 0 ? null : 'with setuid, setgid or sticky bits';
}

/** What macOS and Windows take for the same name. */
function comparable(name: string): string {
  return name.replace(/\/$/, '').normalize('NFKC').toLowerCase().normalize('NFKC');
}

const same = (a: Member, b: Member) => a.name.replace(/\/$/, '') === b.name.replace(/\/$/, '');
