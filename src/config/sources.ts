import path from 'node:path';
import { type ComponentizeFile, readComponentize } from './componentize.ts';
import { decodeText } from './decode.ts';
import { DEFAULTS } from './defaults.ts';
import { isInside, kindOf, readBounded, reportPath, resolveInside } from './paths.ts';

/** WIT and worlds that nobody configured: what `componentize-go.toml` names, else `wit` in the package where there is one. */
export interface DefaultSources {
  readonly wit: readonly string[];
  readonly worlds: readonly string[];
}

const COMPONENTIZE_FILE = 'componentize-go.toml';
const COMPONENTIZE_BYTES = 64 * 1024;

/** Looks in the package, then in the directory of its go.mod. Throws CheckError `config`. */
export async function defaultSources(root: string, packageDir: string): Promise<DefaultSources> {
  const home = moduleDir(root, packageDir);
  for (const directory of new Set([packageDir, home ?? packageDir])) {
    const file = path.join(directory, COMPONENTIZE_FILE);
    if (kindOf(file) === 'missing') continue;
    const said = await readManifest(root, file);
    const wit = said.witPaths.map((given) => resolveInside(root, directory, given, COMPONENTIZE_FILE));
    return { wit: wit.length > 0 ? wit : witDirectory(packageDir), worlds: said.worlds };
  }
  return { wit: witDirectory(packageDir), worlds: [] };
}

async function readManifest(root: string, file: string): Promise<ComponentizeFile> {
  const name = reportPath(root, file);
  const inside = resolveInside(root, root, name, COMPONENTIZE_FILE);
  return readComponentize(decodeText(await readBounded(inside, COMPONENTIZE_BYTES, 'config'), name), name);
}

function witDirectory(packageDir: string): readonly string[] {
  const directory = path.join(packageDir, DEFAULTS.wit);
  return kindOf(directory) === 'missing' ? [] : [directory];
}

/** The directory of the go.mod that governs a package, or null; not beyond the repository. */
export function moduleDir(root: string, directory: string): string | null {
  if (!isInside(root, directory)) return null;
  if (kindOf(path.join(directory, 'go.mod')) === 'file') return directory;
  return directory === root ? null : moduleDir(root, path.dirname(directory));
}
