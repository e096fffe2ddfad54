import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../check/finding.ts';
import type { ComponentConfig } from '../config/config.ts';
import { reportPath } from '../config/paths.ts';

/** Where a component begins: `func main` of its package; else the file that `component:` names, or the package. */
export function entryPlace({ package: directory, component }: ComponentConfig, root: string): Location {
  if (component !== null) return { file: reportPath(root, component), line: null, column: null };
  for (const name of goFiles(directory)) {
    const file = path.join(directory, name);
    const index = read(file).findIndex((line) => /^func main\(\)/.test(line));
    if (index >= 0) return { file: reportPath(root, file), line: index + 1, column: 1 };
  }
  return { file: reportPath(root, directory), line: null, column: null };
}

function goFiles(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
  } catch {
    return [];
  }
}

function read(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
