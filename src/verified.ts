import { refusedReport } from './assemble.ts';
import type { CheckError } from './errors.ts';
import { outDirOf } from './out-dir.ts';
import type { Report } from './report/report.ts';

/** A report, and where the files of the run belong. */
export interface Verified {
  readonly report: Report;
  /** The git root, absolute: the report's paths are relative to it. */
  readonly root: string;
  /** `component-check-out`, absolute. */
  readonly outDir: string;
}

/** A run that was refused before it began, for the same reports as any other. */
export function refused(error: CheckError, cwd: string): Verified {
  return { report: refusedReport(error), root: cwd, outDir: outDirOf({ file: null, cwd }) };
}
