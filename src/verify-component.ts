import type { Artifact } from './build/artifact.ts';
import { buildComponent } from './build/build-component.ts';
import { applyRules } from './check/apply-rules.ts';
import type { Check } from './check/check.ts';
import { CHECKS } from './check/list.ts';
import { describeArtifact, emptyReport, judged, notRun } from './component-report.ts';
import type { ComponentConfig, Config } from './config/config.ts';
import { toCheckError } from './errors.ts';
import { type Gathered, gather } from './gather.ts';
import { type GoldenFiles, readGolden } from './golden/read.ts';
import type { CheckResult, ComponentReport, GoldenResult } from './report/report.ts';
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
  let report = emptyReport(component);
  try {
    const golden = request.command === 'build' ? null : await readGolden(component, config.root);
    if (golden !== null && golden.transcripts.length > 0) session.warmHost(component);
    const built = await buildComponent(component, build);
    const checks = [judged('build', applyRules(built.findings, config.rules), built.durationMs)];
    report = { ...report, checks };
    if (built.artifact === null) return { report: { ...report, reason: 'the build failed' }, failure: null };
    report = { ...report, ...describeArtifact(built.artifact, config.root) };
    if (request.command === 'build') return { report, failure: null };
    return await judge(component, report, { artifact: built.artifact, golden }, session);
  } catch (failure) {
    return { report: { ...report, reason: toCheckError(failure).message }, failure };
  }
}

async function judge(
  component: ComponentConfig,
  report: ComponentReport,
  { artifact, golden }: { readonly artifact: Artifact; readonly golden: GoldenFiles | null },
  session: Session,
): Promise<VerifiedComponent> {
  const { rules } = session.config;
  const gathered = underRules(await gather(component, artifact, golden, session), rules);
  const { evidence, goldenFailure } = gathered;
  const checks = CHECKS.filter((check) => wanted(check, session)).map((check) => run(check, gathered, rules));
  return {
    report: {
      ...report,
      imports: [...evidence.actual.imports.keys()],
      exports: [...evidence.actual.exports.keys()],
      size: evidence.sizes,
      checks: [...report.checks, ...checks],
      golden: evidence.golden?.results ?? [],
    },
    failure: goldenFailure,
  };
}

function wanted({ name }: Check, { request }: Session): boolean {
  return request.command !== 'golden' || name === 'golden' || name === 'memory';
}

function run(
  check: Check,
  { evidence, durations, goldenFailure }: Gathered,
  rules: Config['rules'],
): CheckResult {
  const needsCases = check.name === 'golden' || check.name === 'memory';
  if (needsCases && goldenFailure !== null) return notRun(check.name, 'unjudged', goldenFailure.message);
  const started = performance.now();
  const { findings, skipped, failed } = check.judge(evidence);
  if (skipped !== null) return notRun(check.name, 'skipped', skipped);
  const ms = performance.now() - started + (durations[check.name] ?? 0);
  return judged(check.name, applyRules(findings, rules), ms, failed);
}

/** Each golden failure carries its finding, so `rules:` count before the cases are. */
function underRules(gathered: Gathered, rules: Config['rules']): Gathered {
  const { golden } = gathered.evidence;
  if (golden === null) return gathered;
  const results = golden.results.map((result) => resultUnderRules(result, rules));
  return { ...gathered, evidence: { ...gathered.evidence, golden: { ...golden, results } } };
}

/** A rule that is off takes the failure of its cases with it. */
function resultUnderRules(result: GoldenResult, rules: Config['rules']): GoldenResult {
  if (result.finding === null) return result;
  const [finding] = applyRules([result.finding], rules);
  if (finding === undefined) return { ...result, status: 'passed', finding: null };
  return { ...result, finding };
}
