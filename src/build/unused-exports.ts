import type { Location } from '../check/finding.ts';
import type { World } from '../wit/model.ts';
import type { Core } from './artifact.ts';
import { itemKey, readExportName } from './core-names.ts';
import type { FindDirective } from './go-directives.ts';
import { wantedFuncs } from './wanted-funcs.ts';

/** A hostile module may export a million functions. */
const MOST = 100;

/**
 * Functions that a Go module exports and its world does not ask for: the encoder leaves them out without a word. Modules
 * of other languages export functions of their own tools.
 */
export function unusedExports(
  core: Core | null,
  wanted: World | null,
  directive: FindDirective,
): ReadonlyMap<string, Location | null> {
  if (core === null || wanted === null || !core.module.isGo) return new Map();
  const asked = new Set(wantedFuncs(wanted.exports).map(itemKey));
  const unused = core.module.exports.filter(({ kind, name }) => {
    const item = kind === 'func' ? readExportName(name) : null;
    return item !== null && !asked.has(itemKey(item));
  });
  return new Map(unused.slice(0, MOST).map(({ name }) => [name, directive('wasmexport', name)]));
}
