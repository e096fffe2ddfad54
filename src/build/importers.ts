import type { ComponentConfig } from '../config/config.ts';
import type { GoToolchain } from '../toolchain/go.ts';
import { runProcess } from '../toolchain/process.ts';
import type { BuildContext } from './context.ts';
import { goBuildEnvironment } from './go-environment.ts';

interface Package {
  readonly path: string;
  readonly standard: boolean;
  readonly imports: readonly string[];
}

/** The packages of a build, the main one last. */
export type Packages = readonly Package[];

const FORMAT = '{{.ImportPath}}\t{{.Standard}}\t{{join .Imports " "}}';
const TIMEOUT_MS = 60_000;

/** What Go says about who imports whom; empty where it says nothing: this explains a finding, and must not be one. */
export async function listPackages(
  { package: cwd, build }: ComponentConfig,
  go: GoToolchain,
  { signal, stateDir = null }: BuildContext,
  tempDir: string,
): Promise<Packages> {
  const tags = build.tags.length === 0 ? [] : [`-tags=${build.tags.join(',')}`];
  const argv = [go.path, 'list', '-deps', ...tags, '-f', FORMAT, '.'];
  const env = goBuildEnvironment(go, build, tempDir);
  const { exitCode, stdout } = await runProcess({ argv, cwd, env, timeoutMs: TIMEOUT_MS, signal, stateDir });
  return exitCode === 0 ? readPackages(stdout) : [];
}

export function readPackages(text: string): Packages {
  return text.split(/\r?\n/).flatMap((line) => {
    const [path = '', standard, imports = ''] = line.split('\t');
    return path === '' ? [] : [{ path, standard: standard === 'true', imports: imports.split(' ') }];
  });
}

/**
 * From the main package to one that it links, each importing the next: through packages outside the standard library as
 * far as they reach, since what the library imports for itself is nobody's choice. Null where there is no way.
 */
export function importChain(packages: Packages, target: string): readonly string[] | null {
  const known = new Map(packages.map((one) => [one.path, one]));
  const own = (path: string) => path === target || known.get(path)?.standard === false;
  return shortest(packages, target, own) ?? shortest(packages, target, () => true);
}

function shortest(
  packages: Packages,
  target: string,
  may: (path: string) => boolean,
): readonly string[] | null {
  const main = packages.at(-1)?.path;
  if (main === undefined) return null;
  const imports = new Map(packages.map((one) => [one.path, one.imports]));
  const seen = new Set([main]);
  const waiting: (readonly string[])[] = [[main]];
  for (const chain of waiting) {
    const last = chain.at(-1) ?? main;
    if (last === target) return chain;
    for (const next of imports.get(last) ?? []) {
      if (seen.has(next) || !may(next)) continue;
      seen.add(next);
      waiting.push([...chain, next]);
    }
  }
  return null;
}
