import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { type Environment, variable } from './environment.ts';

/**
 * The absolute path of a program on PATH; null where there is none. Entries that are relative or empty are passed over:
 * they would find programs in whatever directory is being checked.
 */
export function findOnPath(program: string, environment: Environment): string | null {
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  const directories = (variable(environment, 'PATH') ?? '').split(path.delimiter);
  for (const directory of directories) {
    const candidate = path.join(directory, file);
    if (path.isAbsolute(directory) && isProgram(candidate)) return candidate;
  }
  return null;
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
