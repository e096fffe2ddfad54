import { nearest } from '../config/suggest.ts';
import { diffWorlds } from '../wit/difference.ts';
import { coreExportName, goSignature } from '../wit/go-signature.ts';
import { lackingImportTypes } from '../wit/import-types.ts';
import type { Func, World } from '../wit/model.ts';
import { printFunc } from '../wit/print.ts';
import type { WorldDifference } from '../wit/world-difference.ts';
import type { Check, Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { deniedImports, matchingPattern } from './imports.ts';
import { finding } from './make-finding.ts';
import { newerWasi } from './newer-wasi.ts';
import { secondVerdictFinding } from './second-verdict.ts';
import { placeInWorld, placeOf, worldNames } from './world-places.ts';

const said = (path: readonly string[]) => path.join('.');

function worldLabel(evidence: Evidence): string {
  const names = worldNames(evidence);
  return names.length === 0 ? 'its world' : `world ${names.map((name) => `\`${name}\``).join(' + ')}`;
}

/** Functions that a missing export stands for, each with the interface that it belongs to. */
function missingFuncs(
  wanted: World,
  { path, func }: WorldDifference,
): { func: Func; owner: string | null }[] {
  const owner = path.length > 1 ? (path[0] ?? null) : null;
  if (func !== null) return [{ func, owner }];
  const extern = path.length === 1 ? wanted.exports.get(path[0] ?? '') : undefined;
  if (extern?.kind !== 'interface') return [];
  return extern.interface.functions.map((one) => ({ func: one, owner: path[0] ?? null }));
}

/** What the module exports under a name so near that it was probably meant; not what the world asks for too. */
function meant({ core, actual, wanted }: Evidence, name: string): string | null {
  const known = core?.exports.filter(({ kind }) => kind === 'func').map((one) => one.name) ?? [];
  const free = (one: string) => !/^(?:cabi_|_)/.test(one) && wanted?.exports.has(one) !== true;
  return nearest(name, [...known, ...actual.exports.keys()].filter(free));
}

/** To look for what was meant costs as many comparisons as there are names: of the first of many alone. */
const MOST_MEANT = 5;

function missingExport(evidence: Evidence, wanted: World, one: WorldDifference, rank: number): Finding {
  const [first, ...others] = missingFuncs(wanted, one);
  const name = first === undefined ? said(one.path) : coreExportName(first.func, first.owner);
  const close = rank < MOST_MEANT ? (meant(evidence, name) ?? meant(evidence, said(one.path))) : null;
  const more = others.length === 0 ? '' : `\n(and ${others.length} functions more of this interface)`;
  const write =
    first === undefined
      ? 'regenerate the bindings'
      : `write:\n${goSignature(first.func, first.owner)}${more}`;
  const hint =
    close === null ? write : `the module exports \`${close}\`: is it meant? Then rename the export; ${write}`;
  return finding('wit/missing-export', {
    message: `the component does not export \`${said(one.path)}\`, which ${worldLabel(evidence)} asks for`,
    hint,
    expected: one.wanted,
    actual: close,
    location: placeOf(evidence, one.path),
    related: others.map(({ func }) => ({
      message: printFunc(func),
      location: placeOf(evidence, [...one.path, func.name]),
    })),
  });
}

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

function judgeDifference(evidence: Evidence, wanted: World, one: WorldDifference, rank: number): Finding[] {
  if (one.kind === 'missing-export') return [missingExport(evidence, wanted, one, rank)];
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

function fitFindings(evidence: Evidence, wanted: World, denied: ReadonlyMap<string, string>): Finding[] {
  return [...diffWorlds(wanted, evidence.actual), ...lackingImportTypes(wanted, evidence.actual)]
    .filter(({ kind, path }) => kind !== 'unexpected-import' || !denied.has(path[0] ?? ''))
    .flatMap((one, rank) => judgeDifference(evidence, wanted, one, rank));
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
