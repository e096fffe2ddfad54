import semver from 'semver';
import { isTypesOnly } from '../wit/difference.ts';
import type { World } from '../wit/model.ts';
import { splitId } from '../wit/names.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';

/** A finding where the component imports interfaces of a WASI that is newer than its hosts offer; null where it does not. */
export function newerWasi(actual: World, offered: string | null): Finding | null {
  if (offered === null) return null;
  const newer = [...actual.imports]
    .filter(([name, extern]) => !isTypesOnly(extern) && isNewer(name, offered))
    .map(([name]) => name);
  const [first] = newer;
  if (first === undefined) return null;
  const others = newer.length > 1 ? `, and ${newer.length - 1} interfaces more` : '';
  return finding('wit/newer-wasi', {
    message: `the component imports \`${first}\`${others}, and its hosts offer WASI ${offered} at most`,
    hint: `set \`adapter\` to a wasi_snapshot_preview1.reactor.wasm of that age (each wasmtime release has one), or raise \`imports.wasi\``,
    expected: `<= ${offered}`,
    actual: newer.join(', '),
    related: newer.slice(1).map((name) => ({ message: `\`${name}\` too`, location: null })),
  });
}

function isNewer(name: string, offered: string): boolean {
  const version = name.startsWith('wasi:') ? (splitId(name)?.version ?? null) : null;
  return version !== null && semver.valid(version) !== null && semver.gt(version, offered);
}
