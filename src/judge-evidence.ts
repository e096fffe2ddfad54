import type { Check } from './check/check.ts';
import type { Finding } from './check/finding.ts';
import { CHECKS } from './check/list.ts';
import { judged, notRun } from './component-report.ts';
import type { Gathered } from './gather.ts';
import type { CheckResult, GoldenResult } from './report/report.ts';

/** Findings as the report shows them: under the user's rules, each with a place. */
export type Settle = (findings: readonly Finding[]) => Finding[];

export interface Judged {
  readonly checks: readonly CheckResult[];
  readonly golden: readonly GoldenResult[];
}

/** Runs the checks of a command over what was gathered. Golden failures carry their findings, so rules count before. */
export function judgeEvidence(gathered: Gathered, command: 'check' | 'golden', settle: Settle): Judged {
  const { golden } = gathered.evidence;
  const results = golden?.results.map((result) => settleResult(result, settle)) ?? [];
  const evidence = { ...gathered.evidence, golden: golden && { ...golden, results } };
  const { component } = gathered.evidence;
  const checks = CHECKS.filter(
    (check) =>
      (command === 'check' || needsCases(check)) &&
      check.asked?.(component) !== false &&
      isAsked(check, gathered),
  );
  return { checks: checks.map((check) => run(check, { ...gathered, evidence }, settle)), golden: results };
}

/** What costs seconds is judged where a flag asks for it. */
function isAsked({ name }: Check, { evidence, notStressed }: Gathered): boolean {
  return name !== 'stress' || evidence.stress !== undefined || notStressed !== null;
}

function needsCases({ name }: Check): boolean {
  return name === 'golden' || name === 'memory';
}

function run(check: Check, { evidence, durations, ...gathered }: Gathered, settle: Settle): CheckResult {
  if (needsCases(check) && gathered.notRun !== null) return notRun(check.name, 'unjudged', gathered.notRun);
  if ((check.name === 'compat' || check.name === 'growth') && gathered.noBase !== null)
    return notRun(check.name, 'unjudged', gathered.noBase);
  if (check.name === 'stress' && gathered.notStressed !== null)
    return notRun(check.name, 'unjudged', gathered.notStressed);
  const started = performance.now();
  const { findings, skipped, failed, idle, left = null } = check.judge(evidence);
  if (skipped !== null) return notRun(check.name, 'skipped', skipped);
  const settled = settle(findings);
  if (idle !== undefined && settled.length === 0) return notRun(check.name, 'skipped', idle);
  const ms = performance.now() - started + (durations[check.name] ?? 0);
  return { ...judged(check.name, settled, ms, failed), reason: left };
}

/** A rule that is off takes the failure of its cases with it. */
function settleResult(result: GoldenResult, settle: Settle): GoldenResult {
  if (result.finding === null) return result;
  const at = { file: result.file, line: result.line, column: null };
  const [finding] = settle([{ ...result.finding, location: result.finding.location ?? at }]);
  if (finding === undefined) return { ...result, status: 'passed', finding: null };
  return { ...result, finding };
}
