import path from 'node:path';

/** Where components and reports of a run are written: beside the config file, else in the working directory. */
export function outDirOf({ file, cwd }: { readonly file: string | null; readonly cwd: string }): string {
  return path.join(file === null ? cwd : path.dirname(file), 'component-check-out');
}
