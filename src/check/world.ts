import { diffWorlds } from '../wit/difference.ts';
import { goSignature } from '../wit/go-signature.ts';
import { lackingImportTypes } from '../wit/import-types.ts';
import type { World } from '../wit/model.ts';
import type { WorldDifference } from '../wit/world-difference.ts';
import type { Check, Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { deniedImports, matchingPattern } from './imports.ts';
import { finding } from './make-finding.ts';
import { free, missingExport } from './missing-export.ts';
import { newerWasi } from './newer-wasi.ts';
import { secondVerdictFinding } from './second-verdict.ts';
import { placeInWorld, placeOf, worldLabel } from './world-places.ts';

const said = (path: readonly string[]) => path.join('.');

function typeMismatch(evidence: Evidence, one: WorldDifference): Finding {
  const { path, side, wanted, found, func } = one;
  const owner = path.length > 1 ? (path[0] ?? null) : null;
  const signature =
    func !== null && side === 'export' ? `; in Go the WIT is\n${goSignature(func, owner)}` : '';
  return finding('wit/type-mismatch', {
    message: `${side} \`${said(path)}\` is \`${found}\` in the component and \`${wanted}\` in ${worldLabel(evidence)}`,
    hint: `regenerate the bindings from the WIT, or correct the WIT${signature}`,
    expected: wanted,
    actual: found,
    location: placeOf(evidence, path),
  });
}

function unexpectedImport(evidence: Evidence, one: WorldDifference): Finding {
  const [name = '', ...item] = one.path;
  const what = item.length === 0 ? `\`${name}\`` : `\`${said(item)}\` of \`${name}\``;
  const statement = item.length === 0 && one.found?.startsWith('interface ') === false ? one.found : name;
  const add =
    item.length === 0 ? `add \`import ${statement};\` to the WIT` : `add \`${one.found};\` to that interface`;
  return finding('wit/unexpected-import', {
    message: `the component imports ${what}, which ${worldLabel(evidence)} does not`,
    hint: `${add}, list \`${name}\` under \`imports.allow\`, or remove what needs it`,
    actual: one.found,
    location: item.length === 0 ? placeInWorld(evidence, name) : placeOf(evidence, one.path),
  });
}

/** Go packages that bring a capability with them, by the beginning of its name. */
const BROUGHT_BY: readonly (readonly [string, string])[] = [
  ['wasi:sockets/', '`net`, or a package that dials'],
  ['wasi:http/', 'a binding of `wasi:http`'],
  ['wasi:filesystem/', '`os`, which every Go program links'],
];

function deniedImport(evidence: Evidence, name: string, pattern: string): Finding {
  const source = BROUGHT_BY.find(([beginning]) => name.startsWith(beginning))?.[1];
  const remove =
    source === undefined ? 'remove the package that needs it' : `remove what needs it (${source})`;
  return finding('wit/denied-import', {
    message: `the component imports \`${name}\`, which the pattern \`${pattern}\` of \`imports.deny\` denies`,
    hint: `${remove}, or take \`${pattern}\` out of \`imports.deny\``,
    actual: name,
    location: placeInWorld(evidence, name),
  });
}

function judgeDifference(
  evidence: Evidence,
  wanted: World,
  one: WorldDifference,
  known: readonly string[],
): Finding[] {
  if (one.kind === 'missing-export') return [missingExport(evidence, wanted, one, known)];
  if (one.kind === 'type-mismatch') return [typeMismatch(evidence, one)];
  const allowed = matchingPattern(evidence.component.imports.allow, one.path[0] ?? '') !== null;
  return allowed ? [] : [unexpectedImport(evidence, one)];
}

/** Each further world is judged as if it were the component's own: the other's imports are not its. */
function conformFindings(evidence: Evidence, denied: ReadonlyMap<string, string>): Finding[] {
  return evidence.conforms.flatMap(({ name, world }) => {
    const named = { ...evidence.component, world: [name] };
    const further: Evidence = { ...evidence, wanted: world, component: named };
    return fitFindings(further, world, denied);
  });
}

/** To look for what was meant costs as many comparisons as there are names: of the first of many alone. */
const MOST_MEANT = 5;

function fitFindings(evidence: Evidence, wanted: World, denied: ReadonlyMap<string, string>): Finding[] {
  const differences = [
    ...diffWorlds(wanted, evidence.actual),
    ...lackingImportTypes(wanted, evidence.actual),
  ];
  if (differences.length === 0) return [];
  const known = free(evidence);
  return differences
    .filter(({ kind, path }) => kind !== 'unexpected-import' || !denied.has(path[0] ?? ''))
    .flatMap((one, rank) => judgeDifference(evidence, wanted, one, rank < MOST_MEANT ? known : []));
}

/** Exports, imports and types against the world, all at once; then what may be imported at all. */
export const worldCheck: Check = {
  name: 'world',
  judge: (evidence) => {
    const { component, wanted, actual } = evidence;
    const denied = deniedImports(component.imports, wanted, actual);
    const newer = newerWasi(actual, component.imports.wasi);
    const refused = [...denied].map(([name, pattern]) => deniedImport(evidence, name, pattern));
    if (newer !== null) refused.push(newer);
    if (wanted === null) {
      const skipped = refused.length === 0 ? 'no WIT to compare the component with' : null;
      return { findings: refused, skipped };
    }
    const findings = fitFindings(evidence, wanted, denied);
    const differ = secondVerdictFinding(evidence.second ?? null, findings, wanted, actual);
    const own = differ === null ? findings : [...findings, differ];
    return { findings: [...own, ...conformFindings(evidence, denied), ...refused], skipped: null };
  },
};
