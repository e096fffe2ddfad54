import { nearest } from '../config/suggest.ts';
import { goMemoryAdvice } from '../wit/go-memory.ts';
import { coreExportName, goSignature } from '../wit/go-signature.ts';
import type { Func, World } from '../wit/model.ts';
import { printFunc } from '../wit/print.ts';
import type { WorldDifference } from '../wit/world-difference.ts';
import type { Evidence } from './check.ts';
import type { Finding } from './finding.ts';
import { finding } from './make-finding.ts';
import { nearExport } from './near-export.ts';
import { placeOf, worldLabel } from './world-places.ts';

const said = (path: readonly string[]) => path.join('.');

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

/** What a world exports, by its own names and by those that a core module gives the functions of its interfaces. */
function askedFor({ exports }: World): string[] {
  return [...exports].flatMap(([name, extern]) =>
    extern.kind === 'interface'
      ? [name, ...extern.interface.functions.map((func) => coreExportName(func, name))]
      : [name],
  );
}

/** What the module and the component export and the world does not ask for: names that may stand for another. */
export function free({ core, actual, wanted }: Evidence): readonly string[] {
  const known = core?.exports.filter(({ kind }) => kind === 'func').map((one) => one.name) ?? [];
  const asked = new Set(wanted === null ? [] : askedFor(wanted));
  return [...new Set([...known, ...actual.exports.keys()])].filter(
    (one) => !/^(?:cabi_|_)/.test(one) && !asked.has(one),
  );
}

/** @param known names that it may be exported under by mistake */
export function missingExport(
  evidence: Evidence,
  wanted: World,
  one: WorldDifference,
  known: readonly string[],
): Finding {
  const [first, ...others] = missingFuncs(wanted, one);
  const item = said(one.path);
  const name = first === undefined ? item : coreExportName(first.func, first.owner);
  const close = nearExport(name, known) ?? (item === name ? null : nearest(item, known));
  const more = others.length === 0 ? '' : `\n(and ${others.length} functions more of this interface)`;
  const write =
    first === undefined
      ? 'regenerate the bindings'
      : ['write:', goSignature(first.func, first.owner) + more, goMemoryAdvice(first.func, first.owner)]
          .filter((line) => line !== '')
          .join('\n');
  const hint =
    close === null ? write : `the module exports \`${close}\`: is it meant? Then rename the export; ${write}`;
  return finding('wit/missing-export', {
    message: `the component does not export \`${item}\`, which ${worldLabel(evidence)} asks for`,
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
