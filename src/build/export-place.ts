import type { Location } from '../check/finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import type { SourceIndex } from '../wit/source-index.ts';
import type { BuildContext } from './context.ts';
import { goSources } from './go-build.ts';
import { directiveFinder } from './go-directives.ts';

/** Where an export of that path stands: its `//go:wasmexport` line, else its item of the WIT; null where neither is known. */
export type FindExport = (path: readonly string[]) => Location | null;

export function exportFinder(
  component: ComponentConfig,
  context: BuildContext,
  { wanted, places }: { readonly wanted: { readonly name: string } | null; readonly places: SourceIndex },
): FindExport {
  const directive = directiveFinder(goSources(component, context));
  const world = shortName(wanted?.name ?? '');
  return (path) => {
    const written = component.component === null ? directive('wasmexport', path.join('#')) : null;
    if (written !== null) return written;
    const item = (path.at(-1) ?? '').replace(/^\[[^\]]+\]/, '').split('.');
    const owner = path.length > 1 ? shortName(path[0] ?? '') : world;
    return places.find([owner, ...item]) ?? places.find([world, owner, ...item]);
  };
}

/** `ops` of `acme:kitchen/ops@1.2.3` */
const shortName = (id: string) => (id.split('/').at(-1) ?? id).split('@')[0] ?? id;
