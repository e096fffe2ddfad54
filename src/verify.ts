import path from 'node:path';
import { assembleReport, refusedReport, reportErrors } from './assemble.ts';
import { headCommit } from './commit.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import type { CheckError } from './errors.ts';
import { type GoldenFiles, readGolden } from './golden/read.ts';
import type { ComponentReport, Report, ReportError } from './report/report.ts';
import type { VerifyRequest } from './request.ts';
import { openSession, type Session } from './session.ts';
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
    places.outDir = outDirOf(config.file === null ? request.config.cwd : path.dirname(config.file));
    commit = headCommit(config.root, request.env);
    const golden = await readTranscripts(config, request);
    const session = await openSession({ config, outDir: places.outDir, request, golden });
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

/** Everything that cases are judged by is read before anything runs that could change it. */
async function readTranscripts(config: Config, { command }: VerifyRequest): Promise<Session['golden']> {
  const read = new Map<ComponentConfig, GoldenFiles | null>();
  if (command === 'build') return read;
  for (const component of config.components) read.set(component, await readGolden(component, config.root));
  return read;
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
