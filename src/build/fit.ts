import type { Finding, Location } from '../check/finding.ts';
import { finding } from '../check/make-finding.ts';
import { didYouMean, nearest } from '../config/suggest.ts';
import type { Func } from '../wit/model.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import { type CoreItem, itemKey, readExportName, readImportName } from './core-names.ts';
import { type CoreFunc, type CoreFuncs, readCoreFuncs } from './core-types.ts';
import { goSignature, goStub } from './go-words.ts';
import type { Wanted } from './wanted.ts';
import type { FindDirective } from './go-directives.ts';
import { asWanted, type WantedFunc, wantedFuncs } from './wanted-funcs.ts';

interface Comparison {
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
    ...exportFindings(comparison, byKey(dummyExports(dummy)), wantedFuncs(wanted.world.exports)),
    ...importFindings(comparison, byKey(dummyImports(dummy)), wantedFuncs(wanted.world.imports)),
  ];
}

type Item = CoreItem & { readonly name: string; readonly type: CoreFunc };

function dummyExports({ exports }: CoreFuncs): Item[] {
  return [...exports].flatMap(([name, type]) => {
    const item = readExportName(name);
    return item === null ? [] : [{ ...item, name, type }];
  });
}

function dummyImports({ imports }: CoreFuncs): Item[] {
  return imports.flatMap(({ module, name, type }) => {
    const item = module === 'wasi_snapshot_preview1' ? null : readImportName(module, name);
    return item === null ? [] : [{ ...item, name, type }];
  });
}

function byKey(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [itemKey(item), item]));
}

function exportFindings(
  comparison: Comparison,
  dummy: ReadonlyMap<string, Item>,
  wanted: readonly WantedFunc[],
): Finding[] {
  const there = byKey(dummyExports(comparison.core));
  return wanted.flatMap((want) => {
    const needed = dummy.get(itemKey(want));
    const found = there.get(itemKey(want));
    if (needed === undefined) return [];
    if (found === undefined) return [missingExport(comparison, want, needed)];
    const lifted = /^\[async/.test(found.name);
    return lifted || same(needed.type, found.type)
      ? []
      : [mismatch(comparison, 'exports', want, needed, found)];
  });
}

function missingExport({ world, core, places, directive }: Comparison, want: WantedFunc, needed: Item): Finding {
  const name = want.coreName;
  const close = nearest(
    name,
    [...core.exports.keys()].filter((known) => readExportName(known) !== null),
  );
  return finding('wit/missing-export', {
    message: `the module does not export \`${name}\`, which world ${world} asks for`,
    hint:
      close === null
        ? `write it in package main:\n${goStub(name, want.func, needed.type)}`
        : `it exports \`${close}\`; write \`//go:wasmexport ${name}\`, the name as WIT has it`,
    expected: asWanted(want),
    actual: close,
    location: place(places, world, want),
    related: close === null ? [] : related('is exported here', directive('wasmexport', close)),
  });
}

function mismatch(
  comparison: Comparison,
  verb: 'imports' | 'exports',
  want: WantedFunc,
  needed: Item,
  found: Item,
): Finding {
  return finding('wit/type-mismatch', {
    message: `the module ${verb} \`${want.coreName}\` as ${coreText(found.type)}, and its WIT type is lowered to ${coreText(needed.type)}`,
    hint: `in Go: ${goSignature(want.func, needed.type)}`,
    expected: asWanted(want),
    actual: coreText(found.type),
    location: place(comparison.places, comparison.world, want),
  });
}

function importFindings(
  comparison: Comparison,
  dummy: ReadonlyMap<string, Item>,
  wanted: readonly WantedFunc[],
): Finding[] {
  const wants = new Map(wanted.map((want) => [itemKey(want), want]));
  return dummyImports(comparison.core).flatMap((found) => {
    const want = wants.get(itemKey(found));
    const needed = dummy.get(itemKey(found));
    if (want === undefined || needed === undefined) return [unexpectedImport(comparison, found, wanted)];
    const lowered = found.name.startsWith('[async-lower]');
    return lowered || same(needed.type, found.type)
      ? []
      : [mismatch(comparison, 'imports', want, needed, found)];
  });
}

function unexpectedImport({ world, directive }: Comparison, found: Item, wanted: readonly WantedFunc[]): Finding {
  const name = found.interface === null ? found.item : `${found.interface}#${found.item}`;
  return finding('wit/unexpected-import', {
    message: `the module imports \`${name}\`, which world ${world} does not`,
    hint: `add it to the world, or remove the \`//go:wasmimport\`. ${didYouMean(
      name,
      wanted.map((want) => want.coreName),
    )}`,
    actual: name,
  });
}

function same(left: CoreFunc, right: CoreFunc): boolean {
  return coreText(left) === coreText(right);
}

/** `(i32, i32) -> i32` */
function coreText({ params, results }: CoreFunc): string {
  return `(${params.join(', ')})${results.length === 0 ? '' : ` -> ${results.join(', ')}`}`;
}

function place(places: SourceIndex, world: string, want: WantedFunc): Location | null {
  const worldName = /(?:.*\/)?([^@/]+)/.exec(world)?.[1] ?? world;
  const owner =
    want.interface === null ? null : (/(?:.*\/)?([^@/]+)/.exec(want.interface)?.[1] ?? want.interface);
  const path = [...(owner === null ? [worldName] : [owner]), ...itemPath(want.func)];
  const inline = owner === null ? null : places.find([worldName, owner, ...itemPath(want.func)]);
  return (
    places.find(path) ??
    inline ??
    places.find([worldName, owner ?? want.func.name]) ??
    places.find([`world:${worldName}`])
  );
}

function itemPath(func: Func): string[] {
  return func.role.kind === 'function' || func.role.kind === 'constructor'
    ? [func.name]
    : [func.role.resource.name, func.name];
}
