import { buildComponent } from './build/build-component.ts';
import { entryPlace } from './build/entry-place.ts';
import { applyRules } from './check/apply-rules.ts';
import { placeFindings } from './check/place-findings.ts';
import { describeArtifact, emptyReport, judged } from './component-report.ts';
import type { ComponentConfig } from './config/config.ts';
import { toCheckError } from './errors.ts';
import { gather } from './gather.ts';
import { judgeEvidence, type Settle } from './judge-evidence.ts';
import type { ComponentReport } from './report/report.ts';
import type { Session } from './session.ts';

export interface VerifiedComponent {
  readonly report: ComponentReport;
  /** What kept it from being judged; null where nothing did. Other components are judged all the same. */
  readonly failure: unknown;
}

/** One component through the pipeline: its transcripts are read, then it is built, then gathered and judged. */
export async function verifyComponent(
  component: ComponentConfig,
  session: Session,
): Promise<VerifiedComponent> {
  const { request, config, build } = session;
  const { command } = request;
  const settle = settledFor(component, session);
  let report = emptyReport(component);
  try {
    const built = await buildComponent(component, build);
    report = { ...report, checks: [judged('build', settle(built.findings), built.durationMs)] };
    const { artifact } = built;
    if (artifact === null) return { report: { ...report, reason: 'the build failed' }, failure: null };
    report = { ...report, ...describeArtifact(artifact, config.root) };
    if (command === 'build') return { report, failure: null };
    const gathered = await gather(component, artifact, session);
    const { checks, golden } = judgeEvidence(gathered, command, settle);
    const { actual, sizes: size } = gathered.evidence;
    const worlds = { imports: [...actual.imports.keys()], exports: [...actual.exports.keys()] };
    report = { ...report, ...worlds, size, checks: [...report.checks, ...checks], golden };
    return { report, failure: gathered.failure };
  } catch (failure) {
    return { report: { ...report, reason: toCheckError(failure).message }, failure };
  }
}

function settledFor(component: ComponentConfig, { config }: Session): Settle {
  const locate = (key: string | null) => config.locate(component.name, key);
  return (findings) => {
    const counted = applyRules(findings, config.rules);
    return counted.length === 0 ? [] : placeFindings(counted, locate, entryPlace(component, config.root));
  };
}
