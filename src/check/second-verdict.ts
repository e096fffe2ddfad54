import { findExtern, isTypesOnly } from '../wit/difference.ts';
import type { World } from '../wit/model.ts';
import type { Finding } from './finding.ts';
import { matchingPattern } from './imports.ts';
import { finding } from './make-finding.ts';

/** What `wasm-tools component targets` says of the component and the world that it is meant for. */
export type SecondVerdict =
  | { readonly fits: true }
  /** In its own words. */
  | { readonly fits: false; readonly problem: string };

/**
 * What the component imports beyond its world, and may: the world that wasm-tools is asked about has it too. Names of
 * interfaces, in the component's own versions.
 */
export function importsBeyond(allow: readonly string[], wanted: World, actual: World): string[] {
  const beyond = [...actual.imports].filter(([name]) => name.includes('/') && !wanted.imports.has(name));
  const may = beyond.filter(
    ([name, extern]) =>
      isTypesOnly(extern) ||
      findExtern(wanted.imports, name, 'import') !== null ||
      matchingPattern(allow, name) !== null,
  );
  return may.map(([name]) => name);
}

/**
 * A finding where the two verdicts differ, which is a fault in one of the tools. Not where versions of WASI differ: we match
 * them as hosts do, wasm-tools takes each for another interface.
 * @param own what the world check found of the same world
 */
export function secondVerdictFinding(
  second: SecondVerdict | null,
  own: readonly Finding[],
  wanted: World,
  actual: World,
): Finding | null {
  const fits = own.length === 0;
  if (second === null || second.fits === fits || (fits && isShifted(wanted, actual))) return null;
  const ours = fits ? 'it fits its world' : `it does not: ${own[0]?.message}`;
  const theirs = second.fits ? 'it fits' : `it does not: ${second.problem}`;
  return finding('wit/second-verdict', {
    message: `two verdicts on the component differ. component-check says that ${ours}; \`wasm-tools component targets\` says that ${theirs}`,
    hint: 'please report it, with the component and its WIT; until then, `rules: { wit/second-verdict: off }`',
    expected: `component-check: ${fits ? 'fits' : 'does not fit'}`,
    actual: `wasm-tools: ${second.fits ? 'fits' : 'does not fit'}`,
    location: own[0]?.location ?? null,
  });
}

/** Whether an interface of the one is another version of one in the other. */
function isShifted(wanted: World, actual: World): boolean {
  const imports = [...actual.imports.keys()].map((name) => [
    name,
    findExtern(wanted.imports, name, 'import'),
  ]);
  const exports = [...wanted.exports.keys()].map((name) => [
    name,
    findExtern(actual.exports, name, 'export'),
  ]);
  return [...imports, ...exports].some(([name, found]) => found != null && found[0] !== name);
}
