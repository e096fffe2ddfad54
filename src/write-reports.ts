import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeOutDir, refuseLink } from './out-dir.ts';
import { renderJson } from './report/json.ts';
import type { Verified } from './verified.ts';

export const REPORT_FILE = 'component-check.json';

/**
 * Writes `component-check.json`, in every case. A directory that cannot be written to is a warning: the verdict stands.
 */
export async function writeReports(verified: Verified, warn: (text: string) => void): Promise<string> {
  const file = path.join(verified.outDir, REPORT_FILE);
  const staged = `${file}.${process.pid}.tmp`;
  try {
    // A directory that somebody mistyped is not made.
    refuseLink(verified.outDir);
    await makeOutDir(verified.outDir);
    await writeFile(staged, renderJson(verified.report));
    await rename(staged, file);
  } catch (error) {
    await rm(staged, { force: true }).catch(() => {});
    warn(`the report could not be written to ${file}: ${(error as Error).message}`);
  }
  return file;
}
