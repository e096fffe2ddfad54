import semver from 'semver';
import { CheckError } from '../errors.ts';

/** `//go:wasmexport` and c-shared for wasip1 came with it: https://go.dev/doc/go1.24#wasm */
export const OLDEST_GO = '1.24.0';

/**
 * A version as Go prints it (`go1.26.8`, `go1.27rc1`, `go1.26.8 X:jsonv2`, `devel go1.28-af3b…`) in semver's notation;
 * null for anything else.
 */
export function parseGoVersion(text: string): string | null {
  const match = /\bgo(\d+)\.(\d+)(?:\.(\d+))?(?:(alpha|beta|rc)(\d+))?/.exec(text);
  if (match === null) return null;
  const [, major, minor, patch = '0', stage, count] = match;
  const release = `${major}.${minor}.${patch}`;
  if (text.includes('devel')) return `${release}-devel`;
  return stage === undefined ? release : `${release}-${stage}.${count}`;
}

/** Whether a version satisfies `toolchain.go`: `1.26` (any 1.26), `1.26.8`, `1.27rc1`, `>=1.25 <1.27`. @throws CheckError `config` */
export function satisfiesGo(version: string, wanted: string): boolean {
  return semver.satisfies(version, wantedRange(wanted), { includePrerelease: true });
}

/** Whether some version that is not older than `oldest` (in semver's notation) satisfies `toolchain.go`. @throws CheckError `config` */
export function canReachGo(wanted: string, oldest: string): boolean {
  return semver.intersects(wantedRange(wanted), `>=${oldest}`, { includePrerelease: true });
}

function wantedRange(wanted: string): string {
  const exact = /^go\d/.test(wanted) ? wanted : `go${wanted}`;
  const range = /^go\d+\.\d+(?:alpha|beta|rc)\d+$/.test(exact)
    ? parseGoVersion(exact)
    : wanted.replace(/^go(?=\d)/, '');
  if (range !== null && range.trim() !== '' && semver.validRange(range) !== null) return range;
  throw new CheckError('config', `"${wanted}" is no Go version that can be asked for`, {
    hint: 'write an exact version ("1.26.8"), a minor ("1.26") or a range (">=1.25"), or {path: …}',
  });
}
