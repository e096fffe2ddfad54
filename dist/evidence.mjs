import { d as formatBytes, f as formatCount, t as cut } from "./escape.mjs";
import { n as finding } from "./inner-types.mjs";
import { t as parseValue } from "./parse.mjs";
import { A as equalValues, D as encodeLines, O as encodeText, S as inline, T as shownPair, f as dayLater, v as callOf, w as shown, y as outcomeOf } from "./data.mjs";
import { l as invalid, n as scopeOf, t as planCase, v as locate } from "./plan.mjs";
import { a as describeDifference, i as readResult, n as writeTree, r as judgeStep, s as withWhole } from "./tree.mjs";
import { d as importText, f as isDrop, p as stubLine } from "./instructions.mjs";
import path from "node:path";
import { mkdtemp, rm } from "node:fs/promises";

// src/golden/judge-output.ts
function judgeOutput(text, done, outputLimit, bench) {
	const stdout = Buffer.from(done.stdout, "base64");
	const stderr = Buffer.from(done.stderr, "base64");
	if (done.outputBytes > stdout.length + stderr.length) return [flooded(text, done.outputBytes, outputLimit, bench)];
	return [judgeStdout(text, stdout, bench), judgeStderr(text, stderr, bench)].filter((found) => found !== null);
}
function expectedOutput(lines) {
	return Buffer.concat(lines.map(({ bytes }) => bytes));
}
function firstUnmatched(lines, stderr) {
	const written = Buffer.from(stderr).toString("latin1").split("\n");
	let at = 0;
	for (const line of lines) {
		const prefix = Buffer.from(line.bytes).toString("latin1").replace(/\n$/, "");
		while (at < written.length && !written[at]?.startsWith(prefix)) at += 1;
		if (at === written.length) return line;
		at += 1;
	}
	return null;
}
function judgeStdout(text, actual, bench) {
	const expected = expectedOutput(text.stdout);
	if (expected.equals(actual)) return null;
	const first = text.stdout[0];
	const message = first === void 0 ? `the case writes ${formatBytes(actual.length)} to stdout, and the transcript shows none` : `the case writes something else to stdout (${formatBytes(actual.length)}, expected ${formatBytes(expected.length)})`;
	const whole = {
		expected: markedLines("stdout|", expected),
		actual: markedLines("stdout|", actual)
	};
	const found = finding("golden/output", {
		message,
		hint: `remove the print; or accept it: \`${bench.accept}\``,
		...shownPair(whole.expected, whole.actual),
		location: locate(bench.source, first?.start ?? text.start)
	});
	return withWhole(found, whole, bench.keep);
}
function judgeStderr(text, actual, bench) {
	const line = firstUnmatched(text.stderr, actual);
	if (line === null) return null;
	const prefix = encodeText(withoutNewline(line.bytes));
	return finding("golden/output", {
		message: `no line on stderr begins with "${inline(prefix)}"${text.stderr[0] === line ? "" : " after the lines before it"}`,
		hint: `accept what is written now: \`${bench.accept}\``,
		...shownPair(`stderr| ${prefix}`, markedLines("stderr|", actual)),
		location: locate(bench.source, line.start)
	});
}
function flooded(text, written, limit, bench) {
	return finding("golden/output", {
		message: `the case writes ${formatBytes(written)}, and ${formatBytes(limit)} are its limit`,
		hint: "print less, or raise `golden.limits.output`",
		expected: `<= ${limit}`,
		actual: String(written),
		location: locate(bench.source, text.start)
	});
}
function markedLines(marker, output) {
	return encodeLines(output).map((line) => marker + line).join("\n");
}
function withoutNewline(line) {
	return line.at(-1) === 10 ? line.subarray(0, -1) : line;
}

// src/golden/judge-imports.ts
function judgeImports(step, calls, imports, bench) {
	for (const [index, call] of calls.entries()) {
		const stub = step.stubs[index];
		const actual = importText(call, imports);
		if (stub === void 0) return unlisted(step, call, imports, bench);
		const location = locate(bench.source, stub.text.start);
		if (!matchesStub(stub, call)) {
			const message = isDrop(call) ? `the component drops ${call.args.join()}, and another call was to come` : `the component asks its host something else: ${inline(actual)}`;
			const expected = shown(bench.source.text.slice(stub.text.name.start, stub.text.callEnd));
			const hint = `mend the code; or have the call recorded: \`${bench.accept}\``;
			return finding("golden/mismatch", {
				message,
				hint,
				expected,
				actual: shown(actual),
				location
			});
		}
		if (stub.send === null) {
			const message = `the transcript does not say what the host answers to ${inline(actual)}`;
			return finding("golden/missing", {
				message,
				hint: "write the answer in the place of `?`",
				location
			});
		}
	}
	return null;
}
function judgeUnasked(step, calls, bench) {
	const stub = step.stubs[calls.length];
	if (stub === void 0) return null;
	const asked = bench.source.text.slice(stub.text.name.start, stub.text.callEnd);
	return finding("golden/mismatch", {
		message: stub.text.drop ? `the component does not drop ${stub.send?.args?.join() ?? asked}` : `the component does not ask its host ${inline(asked)}`,
		hint: `mend the code; or have the line removed: \`${bench.accept}\``,
		expected: shown(asked),
		location: locate(bench.source, stub.text.start)
	});
}
function matchesStub({ path, args, types }, call) {
	if (!(path.join("\0") === call.importPath.join("\0")) || call.args.length !== args.length) return false;
	return args.every((value, index) => {
		const type = types[index];
		const parsed = type === void 0 ? null : parseValue(call.args[index] ?? "", type);
		return parsed?.ok === true && equalValues(value, parsed.value);
	});
}
function unlisted(step, call, imports, bench) {
	const actual = shown(stubLine(call, imports, (resource) => `${resource}-1`));
	const location = locate(bench.source, step.text.start);
	if (isDrop(call)) {
		const message = `the component drops ${call.args.join()}, and the transcript does not say so`;
		return finding("golden/mismatch", {
			message,
			hint: `\`${bench.accept}\` records it`,
			actual,
			location
		});
	}
	return finding("golden/missing", {
		message: `the component asks its host ${inline(importText(call, imports))}, and the transcript has no answer`,
		hint: `\`${bench.accept}\` records the call; then fill in its answer`,
		actual,
		location
	});
}

// src/golden/judge-failure.ts
function judgeFailure(plan, failure, step, bench) {
	const location = locate(bench.source, step.text.start);
	const call = callOf(step, bench);
	if (failure.kind === "timeout") {
		const { timeoutMs } = plan.run.limits;
		return finding("golden/timeout", {
			message: `${call} did not end: the case was stopped after ${formatCount(timeoutMs)} ms`,
			hint: "find the loop; or give it more time: `@ timeout 60s` for this case, `golden.limits.timeout` for all",
			location
		});
	}
	if (failure.kind === "died") {
		const end = failure.signal ?? `exit code ${failure.exitCode ?? "unknown"}`;
		const words = lastWords(failure.stderr);
		return finding("golden/host-failed", {
			message: `the host process ended (${end}) during ${call}${words === "" ? "" : `: ${words}`}`,
			hint: "the other cases ran in a new process; run this one alone to see whether it is the cause",
			location
		});
	}
	const { code, message } = failure.error;
	if (code === "unsupported") {
		const hint = `take the case out, or skip it there: \`@ skip ${bench.host ?? "v8"}: reason\``;
		const said = `not available in this version: ${inline(message)}`;
		return finding("golden/invalid", {
			message: said,
			hint,
			location
		});
	}
	return finding("golden/host-failed", {
		message: `the host could not run ${call} (${inline(code)}): ${inline(message)}`,
		hint: "please report this with the transcript and the component",
		location
	});
}
function noAnswer(step, bench) {
	return finding("golden/host-failed", {
		message: `the host says that the case is done, and gave no answer to ${callOf(step, bench)}`,
		hint: "please report this with the transcript and the component",
		location: locate(bench.source, step.text.start)
	});
}
function trappedAtStart(text, outcome, bench) {
	const location = locate(bench.source, text.start);
	if (outcome.kind === "exit") {
		const message = `the component exits with code ${outcome.code} while it is instantiated`;
		return finding("golden/exit", {
			message,
			hint: "take os.Exit out of init functions",
			location
		});
	}
	const said = outcome.kind === "trap" ? ` (${outcome.class}): ${inline(outcome.message)}` : "";
	const rule = outcome.kind === "trap" && (outcome.class === "memory-limit" || outcome.class === "go-oom") ? "memory/over-limit" : "golden/trap";
	return finding(rule, {
		message: `the component traps while it is instantiated${said}`,
		hint: "look at init functions, package variables and cabi_realloc: they run before the first call",
		location
	});
}
function lastWords(stderr) {
	const words = stderr.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "" && !/^(at |node:|file:|\^+$|[0-9a-f]+: 0x|-+$)/.test(line));
	return inline(words.slice(-2).join(" · "));
}

// src/golden/jobs.ts
function hostKinds({ hosts }) {
	return [...new Set(hosts.map(({ hello }) => asHostName(hello.host)))];
}
function asHostName(name) {
	return name === "wasmtime" ? "wasmtime" : "v8";
}
function listJobs(run) {
	const scope = scopeOf(run.world, run.limits);
	const accept = run.accept ?? "component-check golden --update";
	return run.files.transcripts.flatMap((file) => {
		const keep = run.keep === void 0 ? {} : { keep: run.keep };
		const bench = {
			source: file.transcript.source,
			accept,
			...keep
		};
		return file.transcript.cases.flatMap((text) => jobsOf(run, file, text, bench, scope));
	});
}
function jobsOf(run, file, text, bench, scope) {
	const kinds = hostKinds(run);
	const plan = text.problems.length > 0 ? text.problems : planCase(bench.source, text, scope, file);
	const job = (host, made) => ({
		file,
		text,
		host,
		bench: {
			...bench,
			host
		},
		plan: made
	});
	if (!("run" in plan)) return kinds.slice(0, 1).map((host) => job(host, { findings: plan }));
	return kinds.map((host) => {
		const reason = whySkipped(text, host);
		return job(host, reason === null ? plan : { reason });
	});
}
function whySkipped({ settings: { hosts, skips } }, host) {
	const skip = skips.find((one) => one.host === host);
	if (skip !== void 0) return skip.reason;
	if (hosts.length === 0 || hosts.includes(host)) return null;
	return `runs on ${hosts.join(" and ")} only (@ host)`;
}

// src/golden/judge-fuel.ts
function judgeFuel({ start, settings }, { cost }, bench) {
	const [limit, used] = [settings.fuel, cost.callFuel];
	if (limit === null || used === null || used <= limit) return [];
	const more = used - limit;
	return [finding("fuel/over-limit", {
		message: `the calls take ${formatCount(used)} units of fuel, ${formatCount(more)} over the limit of ${formatCount(limit)}`,
		hint: `find what is slower; or write \`@ fuel <= ${grouped(used)}\``,
		expected: `<= ${grouped(limit)}`,
		actual: grouped(used),
		location: locate(bench.source, start)
	})];
}
const grouped = (value) => formatCount(value).replaceAll(",", "_");

// src/golden/judge.ts
const KEPT_OUTPUT = 16e3;
const MOST_RELATED = 9;
function judgeCase(plan, result, host, bench) {
	const findings = findingsOf(plan, result, bench);
	return {
		...emptyResult(plan.case, host, bench),
		status: findings.length === 0 ? "passed" : "failed",
		finding: merge(findings),
		...measured(plan, result)
	};
}
function unrunResult(text, host, bench, why) {
	const result = emptyResult(text, host, bench);
	return "reason" in why ? {
		...result,
		status: "skipped",
		reason: why.reason
	} : {
		...result,
		status: "failed",
		finding: merge(why.findings)
	};
}
function instead(result, found, same) {
	const own = result.finding;
	const before = own === null || same ? [] : [{
		message: own.message,
		location: own.location
	}];
	const related = [
		...found.related,
		...before,
		...own?.related ?? []
	];
	return {
		...result,
		status: "failed",
		finding: {
			...found,
			related
		}
	};
}
function withFinding(result, found) {
	if (found === null) return result;
	return {
		...result,
		status: "failed",
		finding: merge([...result.finding ? [result.finding] : [], found])
	};
}
function findingsOf(plan, result, bench) {
	const stderr = Buffer.from(result.done?.stderr ?? "", "base64").toString();
	const atStart = outcomeOf(result.steps, -1);
	if (atStart !== null) return [trappedAtStart(plan.case, atStart.outcome, bench)];
	const findings = [];
	for (const [index, step] of plan.steps.entries()) {
		const done = outcomeOf(result.steps, index);
		if (done === null) {
			findings.push(result.failure === null ? noAnswer(step, bench) : judgeFailure(plan, result.failure, step, bench));
			return findings;
		}
		const found = judgeImports(step, done.imports, plan.scope.imports, bench) ?? judgeStep(step, done.outcome, stderr, bench);
		const missed = found === null ? judgeUnasked(step, done.imports, bench) : null;
		findings.push(...[found, missed].filter((one) => one !== null));
		if (endsEarly(step, done.outcome)) return findings;
	}
	return [...findings, ...judgeEnd(plan, result, bench)];
}
function judgeEnd(plan, { done, failure }, bench) {
	const last = plan.steps.at(-1);
	if (done !== null) return [...judgeOutput(plan.case, done, plan.run.limits.outputBytes, bench), ...judgeFuel(plan.case, done, bench)];
	if (last === void 0) return [];
	return [failure === null ? noAnswer(last, bench) : judgeFailure(plan, failure, last, bench)];
}
function endsEarly({ expected }, outcome) {
	return outcome.kind !== "result" && outcome.kind !== expected.kind;
}
function merge(findings) {
	const [first, ...others] = findings;
	if (first === void 0) return null;
	const related = others.slice(0, MOST_RELATED).map(({ message, location }) => ({
		message,
		location
	}));
	const more = others.length - MOST_RELATED;
	if (more > 0) related.push({
		message: `${more} more findings in this case`,
		location: null
	});
	return {
		...first,
		related: [...first.related, ...related]
	};
}
function emptyResult({ line, name, settings }, host, { source }) {
	return {
		file: source.file,
		line,
		name,
		host,
		status: "passed",
		reason: null,
		finding: null,
		output: {
			stdout: "",
			stderr: ""
		},
		durationMs: 0,
		cost: {
			callFuel: null,
			instantiationFuel: null,
			memoryBytes: null,
			memoryGrowths: null,
			seed: settings.seed ?? 0
		}
	};
}
function measured(plan, { done, durationMs = 0 }) {
	if (done === null) return { durationMs };
	const text = (base64) => cut(Buffer.from(base64, "base64").toString(), KEPT_OUTPUT);
	return {
		output: {
			stdout: text(done.stdout),
			stderr: text(done.stderr)
		},
		durationMs: done.durationMs,
		cost: {
			...done.cost,
			seed: plan.run.seed
		}
	};
}

// src/golden/twice.ts
function secondRun({ case: { settings }, run }) {
	if (settings.seed !== null && settings.clock !== null) return null;
	return {
		...run,
		seed: settings.seed === null ? run.seed + 1 : run.seed,
		clock: settings.clock === null ? dayLater(run.clock) : run.clock
	};
}
function compareRuns(plan, first, second, bench) {
	if (first.failure !== null) return null;
	for (const [index, step] of plan.steps.entries()) {
		const [a, b] = [outcomeOf(first.steps, index), outcomeOf(second.steps, index)];
		const difference = a === null || b === null ? differentEnd(a, b) : compareOutcomes(step, a.outcome, b.outcome);
		if (difference !== null) return different(step, `${callOf(step, bench)} answers something else${difference}`, bench);
		if (JSON.stringify(a?.imports) !== JSON.stringify(b?.imports)) return different(step, `${callOf(step, bench)} asks its host something else`, bench);
	}
	const last = plan.steps.at(-1);
	if (last === void 0 || first.done?.stdout === second.done?.stdout) return null;
	return different(last, "the case writes something else to stdout", bench);
}
function different(step, what, bench) {
	return finding("golden/nondeterministic", {
		message: `under another seed and a day later ${what}`,
		hint: "sort what comes out of maps; or pin the case with `@ seed` and `@ clock`",
		location: locate(bench.source, step.text.start)
	});
}
function differentEnd(a, b) {
	return a === b ? null : ": one of the two runs ended before it";
}
function compareOutcomes(step, a, b) {
	if (a.kind === "result" && b.kind === "result") {
		const [first, second] = [readResult(step, a.value), readResult(step, b.value)];
		return first === null || second === null ? null : describeDifference(first, second);
	}
	const [before, after] = [endText(a), endText(b)];
	return before === after ? null : `: ${before} → ${after}`;
}
function endText(outcome) {
	if (outcome.kind === "trap") return `! trap ${outcome.class}`;
	return outcome.kind === "exit" ? `! exit ${outcome.code}` : inline(outcome.value ?? "nothing");
}

// src/golden/run-case.ts
async function runOnce(job, host, { scratch, twice }) {
	const { plan, text, bench } = job;
	if (!("run" in plan)) return {
		result: unrunResult(text, job.host, bench, plan),
		run: null
	};
	const lacking = plan.needs.filter((need) => !host.hello.features.includes(need));
	if (lacking.length > 0) {
		const message = `not available in this version: the ${job.host} host has no ${lacking.join(", ")}`;
		const problem = {
			at: text.start,
			message,
			hint: `skip it there: \`@ skip ${job.host}: reason\``
		};
		const findings = [invalid(bench.source, problem)];
		return {
			result: unrunResult(text, job.host, bench, { findings }),
			run: null
		};
	}
	const first = await runPlan(job, plan, plan.run, host, scratch);
	const result = judgeCase(plan, first, job.host, bench);
	const again = twice ? secondRun(plan) : null;
	if (again === null) return {
		result,
		run: first
	};
	const second = await runPlan(job, plan, again, host, scratch);
	return {
		result: withFinding(result, compareRuns(plan, first, second, bench)),
		run: first
	};
}
async function runPlan({ file }, { case: { settings } }, run, host, scratch) {
	if (settings.dirs.length === 0) return host.run({
		...run,
		dirs: []
	});
	const copies = await mkdtemp(path.join(scratch, "dirs-"));
	try {
		const dirs = [];
		for (const [index, { guest, path: given }] of settings.dirs.entries()) {
			const tree = file.trees.get(given.text);
			const target = path.join(copies, String(index));
			if (tree !== void 0) await writeTree(tree, target);
			dirs.push([guest, target]);
		}
		return await host.run({
			...run,
			dirs
		});
	} finally {
		await rm(copies, {
			recursive: true,
			force: true
		});
	}
}

// src/stress/evidence.ts
const LATE = "no time was left";

export { secondRun as a, asHostName as c, noAnswer as d, trappedAtStart as f, markedLines as g, firstUnmatched as h, compareRuns as i, listJobs as l, expectedOutput as m, runOnce as n, instead as o, matchesStub as p, runPlan as r, judgeCase as s, LATE as t, judgeFailure as u };