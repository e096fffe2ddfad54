import type { Finding } from '../check/finding.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import { type CoreItem, itemKey, readExportName, readImportName } from './core-names.ts';
import { type CoreFunc, type CoreFuncs, readCoreFuncs } from './core-types.ts';
import { coreText, missingExport, postMismatch, typeMismatch, unexpectedImport } from './fit-findings.ts';
import type { FindDirective } from './go-directives.ts';
import type { Wanted } from './wanted.ts';
import { type WantedFunc, wantedFuncs } from './wanted-funcs.ts';

/** A function at a core module's boundary. */
export interface Item extends CoreItem {
  readonly type: CoreFunc;
  /** As the module writes it, and as a Go directive does: the export's name, or the import's module and name. */
  readonly words: readonly string[];
}

/** One module against one world, and where to find what is said about both. */
export interface Comparison {
  readonly world: string;
  readonly core: CoreFuncs;
  readonly places: SourceIndex;
  readonly directive: FindDirective;
}

/**
 * Compares what a core module imports and exports with what its world asks of one: the encoder stops at the first
 * difference, this lists them all. Empty too where the module cannot be compared; then the encoder judges alone.
 */
export function fitFindings(
  module: Uint8Array,
  wanted: Wanted,
  places: SourceIndex,
  directive: FindDirective,
): Finding[] {
  const core = readCoreFuncs(module);
  const dummy = readCoreFuncs(wanted.dummy);
  if (core === null || dummy === null) return [];
  const comparison = { world: wanted.name, core, places, directive };
  return [
    ...exportFindings(comparison, byKey(exportItems(dummy)), wantedFuncs(wanted.world.exports)),
    ...importFindings(comparison, byKey(importItems(dummy)), wantedFuncs(wanted.world.imports)),
  ];
}

function exportItems({ exports }: CoreFuncs): Item[] {
  return [...exports].flatMap(([name, type]) => {
    const item = readExportName(name);
    return item === null ? [] : [{ ...item, type, words: [name] }];
  });
}

function importItems({ imports }: CoreFuncs): Item[] {
  return imports.flatMap(({ module, name, type }) => {
    const item = module === 'wasi_snapshot_preview1' ? null : readImportName(module, name);
    return item === null ? [] : [{ ...item, type, words: [module, name] }];
  });
}

function byKey<T extends CoreItem>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [itemKey(item), item]));
}

/** To look for what was meant costs as many comparisons as there are names: of the first of many alone. */
const MOST_MEANT = 5;

function exportFindings(
  comparison: Comparison,
  dummy: ReadonlyMap<string, Item>,
  wanted: readonly WantedFunc[],
): Finding[] {
  const there = byKey(exportItems(comparison.core));
  const keys = new Set(wanted.map(itemKey));
  const free = [...there].filter(([key]) => !keys.has(key)).map(([, { words }]) => words.join(''));
  let missing = 0;
  return wanted.flatMap((want) => {
    const needed = dummy.get(itemKey(want));
    const found = there.get(itemKey(want));
    if (needed === undefined) return [];
    if (found === undefined) return [missingExport(comparison, want, missing++ < MOST_MEANT ? free : [])];
    if (!fits(needed, found)) return [typeMismatch(comparison, 'exports', want, needed, found)];
    return wrongPost(comparison, want, found);
  });
}

/** A host hands the post-return function what the export returned, and takes nothing back. */
function wrongPost(comparison: Comparison, want: WantedFunc, found: Item): Finding[] {
  const name = `cabi_post_${found.words.join('')}`;
  const type = comparison.core.exports.get(name);
  const needed = { params: found.type.results, results: [] };
  if (want.func.async || type === undefined || coreText(type) === coreText(needed)) return [];
  return [postMismatch(comparison, name, needed, type)];
}

function importFindings(
  comparison: Comparison,
  dummy: ReadonlyMap<string, Item>,
  wanted: readonly WantedFunc[],
): Finding[] {
  const wants = byKey(wanted);
  return importItems(comparison.core).flatMap((found) => {
    const want = wants.get(itemKey(found));
    const needed = dummy.get(itemKey(found));
    if (want === undefined || needed === undefined) return [unexpectedImport(comparison, found, wanted)];
    return fits(needed, found) ? [] : [typeMismatch(comparison, 'imports', want, needed, found)];
  });
}

/** The dummy is of synchronous lifts and lowers; the signatures of the others are the encoder's to judge. */
function fits(needed: Item, found: Item): boolean {
  const async = found.words.some((word) => word.startsWith('[async-'));
  return async || coreText(needed.type) === coreText(found.type);
}
