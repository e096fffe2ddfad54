import type { Artifact } from './build/artifact.ts';
import { hasError } from './check/apply-rules.ts';
import type { Finding } from './check/finding.ts';
import type { ComponentConfig } from './config/config.ts';
import { reportPath } from './config/paths.ts';
import type { CheckName, CheckResult, ComponentReport } from './report/report.ts';

/** What a report says of a component before anything is known of it. */
export function emptyReport({ name }: ComponentConfig): ComponentReport {
  return {
    name,
    reason: null,
    path: null,
    sha256: null,
    world: null,
    tools: { go: null, wasmTools: null, adapter: null },
    imports: [],
    exports: [],
    size: null,
    checks: [],
    golden: [],
  };
}

export function describeArtifact(artifact: Artifact, root: string): Partial<ComponentReport> {
  return {
    path: reportPath(root, artifact.path),
    sha256: artifact.sha256,
    world: artifact.wanted?.name ?? null,
    tools: artifact.tools,
    size: null,
    ...(artifact.optimized === null ? {} : { optimized: artifact.optimized }),
  };
}

/** Why what is judged of a Go build was left out; null where Go built it. */
export function whyNoGoBuild({ component, build }: ComponentConfig): string | null {
  if (component !== null) return 'nothing was built: `component` names the file';
  return build.command === null ? null : 'by `build.command`, so nothing of it was judged as a Go build';
}

/** A check that ran. Warnings pass. */
export function judged(
  check: CheckName,
  findings: readonly Finding[],
  durationMs: number,
  failed = false,
): CheckResult {
  const status = failed || hasError(findings) ? 'failed' : 'passed';
  return { check, status, reason: null, durationMs: Math.round(durationMs), findings };
}

export function notRun(check: CheckName, status: 'skipped' | 'unjudged', reason: string): CheckResult {
  return { check, status, reason, durationMs: 0, findings: [] };
}
