import path from 'node:path';
import type { Location } from '../check/finding.ts';
import { isInside, reportPath } from '../config/paths.ts';
import type { GoComplaint } from './go-lines.ts';

/** What the explanation of Go's errors may look at. */
export interface GoSources {
  /** The git root. */
  readonly root: string;
  /** Where `go build` ran: the directory of the package. */
  readonly packageDir: string;
  /** The directory of go.mod and the module path in it; null where there is none. */
  readonly module: { readonly dir: string; readonly path: string } | null;
  /** Where a key of the component stands in the config file; null where it is not written there. */
  readonly setting: (key: string) => Location | null;
  /** `build.experiments`, as they are written. */
  readonly experiments?: readonly string[];
  /** Null for a file that cannot be read. */
  readonly read: (file: string) => string | null;
  /** Absolute paths of the .go files of a directory; empty where it cannot be read. */
  readonly goFiles: (directory: string) => readonly string[];
}

/** The absolute path of the file that a complaint names; null where it names none that is there. */
export function fileOf({ file, package: owner }: GoComplaint, sources: GoSources): string | null {
  if (file === null) return null;
  const { packageDir, module } = sources;
  const candidates = [path.resolve(packageDir, file)];
  if (module !== null) {
    candidates.push(path.resolve(module.dir, file));
    // -trimpath writes some places below the import path of their package.
    if (owner !== null && file.startsWith(`${owner}/`))
      candidates.push(path.join(packageDir, file.slice(owner.length + 1)));
    if (file.startsWith(`${module.path}/`))
      candidates.push(path.join(module.dir, file.slice(module.path.length + 1)));
  }
  return candidates.find((candidate) => sources.read(candidate) !== null) ?? null;
}

/** Null for a file outside the repository: an annotation can only stand in it. */
export function locationIn(
  sources: GoSources,
  file: string | null,
  line: number | null,
  column: number | null,
): Location | null {
  if (file === null || !isInside(sources.root, file)) return null;
  return { file: reportPath(sources.root, file), line, column };
}

/** The line of a file, without its end. */
export function lineAt(text: string | null, line: number): string | null {
  return text?.split(/\r?\n/)[line - 1] ?? null;
}

/** The first place of a pattern in a file. */
export function locate(sources: GoSources, file: string, pattern: RegExp): Location | null {
  const lines = sources.read(file)?.split(/\r?\n/) ?? [];
  const index = lines.findIndex((line) => pattern.test(line));
  return index < 0 ? null : locationIn(sources, file, index + 1, (lines[index]?.search(pattern) ?? 0) + 1);
}
