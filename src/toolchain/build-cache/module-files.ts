import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isInside, kindOf } from '../../config/paths.ts';

/**
 * The files that say what a package is built of, absolute: go.mod and go.sum of its module, go.work, go.work.sum and those of
 * the workspace's modules. Not beyond the repository; one that is not there is left out.
 */
export function moduleFiles(root: string, directory: string): string[] {
  const module = holder(root, directory, 'go.mod');
  const work = holder(root, directory, 'go.work');
  const used = work === null ? [] : usedModules(work).filter((one) => isInside(root, one));
  const modules = [...(module === null ? [] : [module]), ...used];
  const files = [
    ...modules.flatMap((one) => [path.join(one, 'go.mod'), path.join(one, 'go.sum')]),
    ...(work === null ? [] : [path.join(work, 'go.work'), path.join(work, 'go.work.sum')]),
  ];
  return [...new Set(files)].filter((file) => kindOf(file) === 'file');
}

function holder(root: string, directory: string, name: string): string | null {
  if (!isInside(root, directory)) return null;
  if (kindOf(path.join(directory, name)) === 'file') return directory;
  return directory === root ? null : holder(root, path.dirname(directory), name);
}

/** `use ./a`, alone or in brackets. Only a local path starts a line with a dot. https://go.dev/ref/mod#go-work-file-use */
function usedModules(work: string): string[] {
  const lines = readFileSync(path.join(work, 'go.work'), 'utf8').split(/\r?\n/);
  const named = lines.flatMap(
    (line) => /^\s*(?:use\s+)?"?(\.{1,2}(?:\/[^\s"]*)?)"?\s*(?:\/\/.*)?$/.exec(line)?.[1] ?? [],
  );
  return named.map((one) => path.resolve(work, one));
}
