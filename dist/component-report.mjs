import { i as reportPath } from "./paths.mjs";

// src/check/apply-rules.ts
function applyRules(findings, rules) {
	return findings.flatMap((finding) => {
		const chosen = rules[finding.rule] ?? finding.severity;
		return chosen === "off" ? [] : [{
			...finding,
			severity: chosen
		}];
	});
}
function hasError(findings) {
	return findings.some((finding) => finding.severity === "error");
}

// src/component-report.ts
function emptyReport({ name }) {
	return {
		name,
		reason: null,
		path: null,
		sha256: null,
		world: null,
		tools: {
			go: null,
			wasmTools: null,
			adapter: null
		},
		imports: [],
		exports: [],
		size: null,
		checks: [],
		golden: []
	};
}
function describeArtifact(artifact, root) {
	return {
		path: reportPath(root, artifact.path),
		sha256: artifact.sha256,
		world: artifact.wanted?.name ?? null,
		tools: artifact.tools,
		size: null,
		...artifact.optimized === null ? {} : { optimized: artifact.optimized }
	};
}
function whyNoGoBuild({ component, build }) {
	if (component !== null) return "nothing was built: `component` names the file";
	return build.command === null ? null : "by `build.command`, so nothing of it was judged as a Go build";
}
function judged(check, findings, durationMs, failed = false) {
	return {
		check,
		status: failed || hasError(findings) ? "failed" : "passed",
		reason: null,
		durationMs: Math.round(durationMs),
		findings
	};
}
function notRun(check, status, reason) {
	return {
		check,
		status,
		reason,
		durationMs: 0,
		findings: []
	};
}

export { whyNoGoBuild as a, notRun as i, emptyReport as n, applyRules as o, judged as r, describeArtifact as t };