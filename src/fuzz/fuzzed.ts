import type { Artifact } from '../build/artifact.ts';
import { judged, notRun } from '../component-report.ts';
import type { ComponentConfig } from '../config/config.ts';
import type { Settle } from '../judge-evidence.ts';
import type { ComponentReport } from '../report/report.ts';
import type { Session } from '../session.ts';
import type { VerifiedComponent } from '../verify-component.ts';
import { readWorld } from '../wasm/world.ts';
import { fuzzComponent } from './fuzz-component.ts';

interface SoFar {
  readonly report: ComponentReport;
  readonly settle: Settle;
}

/** A component that was built, with what the fuzzer found. A run that called nothing has judged nothing. */
export async function fuzzed(
  component: ComponentConfig,
  artifact: Artifact,
  session: Session,
  { report, settle }: SoFar,
): Promise<VerifiedComponent> {
  const options = session.request.fuzz ?? { seed: 0, runs: null, timeMs: 10_000, functions: [] };
  const { imports, exports } = readWorld(artifact.bytes);
  const {
    findings,
    report: fuzz,
    durationMs,
    failure,
  } = await fuzzComponent(component, artifact, session, options);
  const settled = settle(findings);
  const reason = failure?.message ?? 'no export was called';
  const unjudged =
    settled.length === 0
      ? notRun('fuzz', 'unjudged', reason)
      : { ...notRun('fuzz', 'unjudged', reason), findings: settled };
  const check = failure === null && fuzz.calls > 0 ? judged('fuzz', settled, durationMs) : unjudged;
  const worlds = { imports: [...imports.keys()], exports: [...exports.keys()] };
  return {
    report: { ...report, ...worlds, checks: [...report.checks, check], fuzz },
    failures: failure === null ? [] : [failure],
  };
}
