import { i as notRun, r as judged } from "./component-report.mjs";
import { n as readWorld } from "./world.mjs";
import { t as fuzzComponent } from "./fuzz-component.mjs";

// src/fuzz/fuzzed.ts
async function fuzzed(component, artifact, session, { report, settle }) {
	const options = session.request.fuzz ?? {
		seed: 0,
		runs: null,
		timeMs: 1e4,
		functions: []
	};
	const { imports, exports } = readWorld(artifact.bytes);
	const { findings, report: fuzz, durationMs, failure } = await fuzzComponent(component, artifact, session, options);
	const settled = settle(findings);
	const reason = failure?.message ?? "no export was called";
	const unjudged = settled.length === 0 ? notRun("fuzz", "unjudged", reason) : {
		...notRun("fuzz", "unjudged", reason),
		findings: settled
	};
	const check = failure === null && fuzz.calls > 0 ? judged("fuzz", settled, durationMs) : unjudged;
	const worlds = {
		imports: [...imports.keys()],
		exports: [...exports.keys()]
	};
	return {
		report: {
			...report,
			...worlds,
			checks: [...report.checks, check],
			fuzz
		},
		failures: failure === null ? [] : [failure]
	};
}

export { fuzzed };