import { readFileSync } from 'node:fs';
import type { Location } from '../check/finding.ts';
import { reportPath } from '../config/paths.ts';
import type { BuildContext } from './context.ts';

/**
 * Where a key of a component stands in the config file: its first place after the component's name. Null in
 * zero-config, and where the key is not written out.
 */
export function configPlace(context: BuildContext, component: string, key: string): Location | null {
  const { configFile = null, root } = context;
  if (configFile === null) return null;
  const lines = linesOf(configFile);
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim().startsWith(`${component}:`)),
  );
  const pattern = new RegExp(`(?<=^|[\\s{,])${key}\\s*:`);
  const offset = lines.slice(start).findIndex((line) => pattern.test(line.replace(/#.*/, '')));
  if (offset < 0) return null;
  const column = (lines[start + offset]?.search(pattern) ?? 0) + 1;
  return { file: reportPath(root, configFile), line: start + offset + 1, column };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
