import path from 'node:path';
import { assembleReport, refusedReport, reportErrors } from './assemble.ts';
import { headCommit } from './commit.ts';
import { loadConfig } from './config/load.ts';
import type { CheckError } from './errors.ts';
import type { ComponentReport, Report, ReportError } from './report/report.ts';
import type { VerifyRequest } from './request.ts';
import { openSession } from './session.ts';
import { verifyComponent } from './verify-component.ts';

/** A report, and where the files of the run belong. */
export interface Verified {
  readonly report: Report;
  /** The git root, absolute: the report's paths are relative to it. */
  readonly root: string;
  /** `component-check-out`, absolute. */
  readonly outDir: string;
}

/** The pipeline: config → toolchain → build → checks → report. What stopped it stands in the report; it never throws. */
export async function verify(request: VerifyRequest): Promise<Verified> {
  const started = performance.now();
  const errors: ReportError[] = [];
  const components: ComponentReport[] = [];
  const places = placesOf(request.config.cwd);
  let commit: Promise<string | null> = Promise.resolve(null);
  try {
    const config = await loadConfig(request.config);
    places.root = config.root;
    places.outDir = outDirOf(config.components[0]?.base ?? request.config.cwd);
    commit = headCommit(config.root, request.env);
    const session = await openSession(config, places.outDir, request);
    try {
      for (const component of config.components) {
        const { report, failure } = await verifyComponent(component, session);
        components.push(report);
        if (failure !== null) errors.push(...reportErrors(failure));
      }
    } finally {
      await session.end();
    }
  } catch (thrown) {
    errors.push(...reportErrors(thrown));
  }
  request.progress.end();
  const durationMs = performance.now() - started;
  return { report: assembleReport({ components, errors, commit: await commit, durationMs }), ...places };
}

/** A run that was refused before it began, for the same reports as any other. */
export function refused(error: CheckError, cwd: string): Verified {
  return { report: refusedReport(error), ...placesOf(cwd) };
}

function placesOf(cwd: string): { root: string; outDir: string } {
  return { root: cwd, outDir: outDirOf(cwd) };
}

function outDirOf(base: string): string {
  return path.join(base, 'component-check-out');
}
