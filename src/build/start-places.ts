import type { Location } from '../check/finding.ts';
import type { StartPlaces } from '../check/start.ts';
import type { Start } from '../hosts/start.ts';
import { directiveFinder, goFilesOfModule } from './go-directives.ts';
import { fileOf, type GoSources, locate, locationIn } from './go-places.ts';

/** A line of Go's stack: a tab, the file, its line, and where it has one the offset. */
const FRAME = /^\t(.+\.go):(\d+)(?: \+0x[\da-f]+)?\r?$/gm;

/** Where the user's Go has to do with what instantiation did. Reads it only where there is something to find. */
export function startPlaces(start: Start | null, sources: GoSources): StartPlaces | null {
  if (start === null || isStill(start)) return null;
  return {
    panic: panicPlace(start.stderr, sources),
    realloc: directiveFinder(sources)('wasmexport', 'cabi_realloc'),
    init: onlyInit(sources),
  };
}

const isStill = ({ outcome, stdout, stderr, imports, files }: Start) =>
  outcome.kind === 'result' && stdout === '' && stderr === '' && imports.length === 0 && files.length === 0;

function panicPlace(stderr: string, sources: GoSources): Location | null {
  for (const [, name = '', line] of stderr.matchAll(FRAME)) {
    const complaint = { file: name, package: null, line: Number(line), column: null, message: '' };
    const place = locationIn(sources, fileOf(complaint, sources), Number(line), null);
    if (place !== null) return place;
  }
  return null;
}

/** Of several nobody can tell which one it was. */
function onlyInit(sources: GoSources): Location | null {
  const files = goFilesOfModule(sources).filter((file) => !file.endsWith('_test.go'));
  const found = files.flatMap((file) =>
    [...(sources.read(file) ?? '').matchAll(/^func init\(\)/gm)].map(() => file),
  );
  const [file] = found;
  return file === undefined || found.length > 1 ? null : locate(sources, file, /^func init\(\)/);
}
