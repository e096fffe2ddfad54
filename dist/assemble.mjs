import { n as isUsageError, r as toCheckError } from "./errors.mjs";
import { t as ownTools } from "./tools.mjs";

// src/report/verdict.ts
function verdictOf(components, errors) {
	if (errors.some((error) => isUsageError(error.code))) return {
		verdict: "unjudged",
		exitCode: 2
	};
	if (components.some(hasErrors)) return {
		verdict: "failed",
		exitCode: 1
	};
	if (errors.length > 0) return {
		verdict: "unjudged",
		exitCode: 3
	};
	if (components.length === 0) return {
		verdict: "unjudged",
		exitCode: 2
	};
	if (!components.every(wasJudged)) return {
		verdict: "unjudged",
		exitCode: 3
	};
	return {
		verdict: "passed",
		exitCode: 0
	};
}
function componentVerdict(component) {
	return verdictOf([component], []).verdict;
}
function hasErrors(component) {
	return component.checks.some((check) => check.status === "failed" || check.findings.some((finding) => finding.severity === "error")) || component.golden.some((result) => result.status === "failed" && result.finding?.severity !== "warning");
}
function wasJudged(component) {
	const { checks } = component;
	return checks.some((check) => check.status === "passed") && checks.every((check) => check.status !== "unjudged");
}

// src/assemble.ts
function assembleReport(outcome) {
	const { components, errors, commit, baseline = null, wasmtime = null, durationMs } = outcome;
	return {
		schema: "component-check/1",
		...verdictOf(components, errors),
		commit,
		baseline: baseline && {
			ref: baseline.ref,
			sha: baseline.sha,
			tools: baseline.tools
		},
		errors,
		tools: {
			...ownTools(),
			wasmtime
		},
		components,
		durationMs: Math.round(durationMs)
	};
}
function refusedReport(error) {
	return assembleReport({
		components: [],
		errors: reportErrors(error),
		commit: null,
		durationMs: 0
	});
}
function reportErrors(thrown) {
	const error = toCheckError(thrown);
	return error.problems.map((problem) => ({
		code: error.code,
		...problem
	}));
}

export { componentVerdict as i, refusedReport as n, reportErrors as r, assembleReport as t };