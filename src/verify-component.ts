import type { Base } from './baseline/base.ts';
import { buildComponent } from './build/build-component.ts';
import { entryPlace } from './build/entry-place.ts';
import { applyRules } from './check/apply-rules.ts';
import { placeFindings } from './check/place-findings.ts';
import { compatReport } from './compat-report.ts';
import { describeArtifact, emptyReport, judged, whyNoGoBuild } from './component-report.ts';
import type { ComponentConfig } from './config/config.ts';
import { toCheckError } from './errors.ts';
import { gather } from './gather.ts';
import { growthReport } from './growth-report.ts';
import { judgeEvidence, type Settle } from './judge-evidence.ts';
import type { ComponentReport } from './report/report.ts';
import type { Session } from './session.ts';
import { stressReport } from './stress/report.ts';

export interface VerifiedComponent {
  readonly report: ComponentReport;
  /** What kept it from being judged; empty where nothing did. Other components are judged all the same. */
  readonly failures: readonly unknown[];
  /** What it was compared with; left out where it was not. */
  readonly baseline?: Base | null;
}

/** One component through the pipeline: its transcripts are read, then it is built, then gathered and judged. */
export async function verifyComponent(
  component: ComponentConfig,
  session: Session,
): Promise<VerifiedComponent> {
  const { request, config, build } = session;
  const { command } = request;
  const place = placedFor(component, session);
  const settle: Settle = (findings) => place(applyRules(findings, config.rules));
  let report = emptyReport(component);
  try {
    const built = await buildComponent(component, build);
    const { artifact } = built;
    // What kept a component from being built is an error whatever `rules` says: nothing was judged that could pass.
    const findings = artifact === null ? place(built.findings) : settle(built.findings);
    const ran = judged('build', findings, built.durationMs, artifact === null);
    report = { ...report, checks: [{ ...ran, reason: whyNoGoBuild(component) }] };
    if (artifact === null) return { report: { ...report, reason: 'the build failed' }, failures: [] };
    report = { ...report, ...describeArtifact(artifact, config.root) };
    if (command === 'build') return { report, failures: [] };
    if (command === 'fuzz') {
      const { fuzzed } = await import('./fuzz/fuzzed.ts');
      return await fuzzed(component, artifact, session, { report, settle });
    }
    const gathered = await gather(component, artifact, session);
    const { checks, golden } = judgeEvidence(gathered, command, settle);
    const { actual, sizes: size } = gathered.evidence;
    const worlds = {
      imports: [...actual.imports.keys()],
      exports: [...actual.exports.keys()],
      features: [...new Set(gathered.evidence.features.map(({ feature }) => feature))].sort(),
    };
    const compared = {
      ...compatReport(gathered.evidence),
      ...growthReport(gathered.evidence),
      ...stressReport(gathered.evidence),
    };
    report = { ...report, ...worlds, ...compared, size, checks: [...report.checks, ...checks], golden };
    const base = gathered.evidence.compat?.base;
    return {
      report,
      failures: gathered.failures,
      baseline: base === undefined || 'none' in base ? null : base,
    };
  } catch (thrown) {
    const failure = toCheckError(thrown).placed((key) => config.locate(component.name, key));
    return { report: { ...report, reason: failure.message }, failures: [failure] };
  }
}

function placedFor(component: ComponentConfig, { config }: Session): Settle {
  const locate = (key: string | null) => config.locate(component.name, key);
  return (findings) =>
    findings.length === 0 ? [] : placeFindings(findings, locate, entryPlace(component, config.root));
}
