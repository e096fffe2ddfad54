import { assembleReport, reportErrors } from './assemble.ts';
import { headCommit } from './commit.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import { finishUpdates } from './finish-updates.ts';
import { type GoldenFiles, readGolden } from './golden/read.ts';
import { refuseUpdateInCi } from './golden/update.ts';
import { placesOf, refuseLink } from './out-dir.ts';
import type { Baseline, ComponentReport, ReportError } from './report/report.ts';
import type { VerifyRequest } from './request.ts';
import { openSession, type Session } from './session.ts';
import type { Verified } from './verified.ts';
import { verifyComponent } from './verify-component.ts';

/** The pipeline: config → toolchain → build → checks → report. What stopped it stands in the report; it never throws. */
export async function verify(request: VerifyRequest): Promise<Verified> {
  const started = performance.now();
  const errors: ReportError[] = [];
  const components: ComponentReport[] = [];
  let baseline: Baseline | null = null;
  let engines: Session['engines'] = new Map();
  const places = placesOf(request.config);
  let commit: Promise<string | null> = Promise.resolve(null);
  try {
    if (request.update) refuseUpdateInCi(request.env);
    const config = await loadConfig(request.config);
    refuseLink(places.outDir);
    commit = headCommit(config.root, request.env);
    const golden = await readTranscripts(config, request);
    const session = await openSession({ config, outDir: places.outDir, request, golden });
    engines = session.engines;
    for (const component of config.components) {
      const { report, failures, baseline: base = null } = await verifyComponent(component, session);
      components.push(report);
      baseline ??= base;
      errors.push(...failures.flatMap(reportErrors));
    }
    if (request.update) {
      const finished = await finishUpdates(components, session);
      components.splice(0, components.length, ...finished.components);
      if (finished.failure !== null) errors.push(...reportErrors(finished.failure));
    }
  } catch (thrown) {
    errors.push(...reportErrors(thrown));
  }
  request.ahead?.end();
  await request.hosts.end();
  request.progress.end();
  const durationMs = performance.now() - started;
  return {
    report: assembleReport({
      components,
      errors,
      commit: await commit,
      baseline,
      wasmtime: engines.get('wasmtime') ?? null,
      durationMs,
    }),
    ...places,
  };
}

/** Everything that cases are judged by is read before anything runs that could change it. */
async function readTranscripts(config: Config, { command }: VerifyRequest): Promise<Session['golden']> {
  const read = new Map<ComponentConfig, GoldenFiles | null>();
  if (command === 'build') return read;
  const { components, root } = config;
  for (const component of components) {
    const required = command === 'golden' || component.golden.filesOrigin !== 'default';
    read.set(component, await readGolden(component, root, { required, components }));
  }
  return read;
}
