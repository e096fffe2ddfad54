import { t as CheckError } from "./errors.mjs";
import { o as reportPath } from "./suggest.mjs";
import { t as cut } from "./escape.mjs";
import { t as finding } from "./make-finding.mjs";
import { c as printValue, t as parseValue } from "./parse.mjs";
import { _ as differAt, a as callOf, c as placeOf, d as isDrop, f as stubLine, g as shownPair, h as shown, m as isCut, o as outcomeOf, p as inline, r as judgeTrap, s as outcomeText, u as importText, v as equalValues } from "./core-modules.mjs";
import { d as encodeLines, f as encodeText, s as dayLater } from "./data.mjs";
import { _ as locate, f as invalid, n as scopeOf, t as planCase } from "./plan.mjs";
import { n as writeTree } from "./tree.mjs";
import path from "node:path";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";

// src/golden/whole-values.ts
function wholeValues(directory, root) {
	const kept = /* @__PURE__ */ new Map();
	const keep = ({ file, line }, pair) => {
		if (!isCut(pair.expected) && !isCut(pair.actual)) return null;
		const name = freeName(`${path.posix.basename(file).replace(/\.transcript$/, "")}-${line ?? 0}`, kept);
		kept.set(name, pair);
		const [expected, actual] = namesOf(name);
		return {
			message: `both values whole: ${reportPath(root, path.join(directory, expected))} and ${actual}`,
			location: null
		};
	};
	return {
		keep,
		write: () => writeAll(directory, kept)
	};
}
const namesOf = (name) => [`${name}.expected.txt`, `${name}.actual.txt`];
function freeName(wanted, kept) {
	const plain = wanted.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(-100);
	let free = plain;
	for (let count = 2; kept.has(free); count += 1) free = `${plain}-${count}`;
	return free;
}
async function writeAll(directory, kept) {
	try {
		await rm(directory, {
			recursive: true,
			force: true
		});
		if (kept.size === 0) return;
		await mkdir(directory, { recursive: true });
		for (const [name, { expected, actual }] of kept) {
			const [left, right] = namesOf(name);
			await writeFile(path.join(directory, left), `${expected}\n`);
			await writeFile(path.join(directory, right), `${actual}\n`);
		}
	} catch (thrown) {
		throw new CheckError("file-unreadable", `long values cannot be written: ${thrown.message}`, {
			hint: "check permissions and free space",
			cause: thrown
		});
	}
}
function withWhole(found, pair, keep) {
	if (keep === void 0 || found.location === null) return found;
	const where = keep(found.location, pair);
	return where === null ? found : {
		...found,
		related: [...found.related, where]
	};
}

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
	const message = first === void 0 ? `the case writes ${bytes(actual.length)} to stdout, and the transcript shows none` : `the case writes something else to stdout (${bytes(actual.length)}, expected ${bytes(expected.length)})`;
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
		message: `the case writes ${bytes(written)}, and ${bytes(limit)} are its limit`,
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
const bytes = (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "byte" : "bytes"}`;

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
			message: `${call} did not end: the case was stopped after ${timeoutMs.toLocaleString("en-US")} ms`,
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

// src/golden/difference.ts
function describeDifference(expected, actual) {
	const difference = differAt(expected, actual);
	if (difference === null) return null;
	const { path } = difference;
	const [before, after] = [difference.expected, difference.actual];
	if (before?.kind === "string" && after?.kind === "string") return textDifference(path, before.value, after.value);
	return `${path === "" ? "" : ` at ${path}`}: ${part(before)} → ${part(after)}`;
}
function textDifference(path, expected, actual) {
	const [before, after] = [expected.split("\n"), actual.split("\n")];
	const line = before.findIndex((text, index) => text !== after[index]);
	const index = line < 0 ? before.length : line;
	const several = before.length > 1 || after.length > 1;
	const places = [...path === "" ? [] : [path], ...several ? [`line ${index + 1} of the text`] : []];
	return `${places.length === 0 ? "" : ` at ${places.join(", ")}`}: ${quoted(before[index])} → ${quoted(after[index])}`;
}
function quoted(line) {
	return line === void 0 ? "nothing" : part({
		kind: "string",
		value: line
	});
}
function part(value) {
	return value === null ? "nothing" : inline(printValue(value));
}

// src/golden/judge-step.ts
function judgeStep(step, outcome, stderr, bench) {
	if (outcome.kind === "trap") return judgeTrap(step, outcome, stderr, bench);
	if (outcome.kind === "exit") return judgeExit(step, outcome.code, bench);
	const { expected } = step;
	if (expected.kind === "trap" || expected.kind === "exit") {
		const value = outcome.value === null ? "nothing" : outcome.value;
		return mismatch(step, `${callOf(step, bench)} returned, where the transcript expects ${outcomeText(step)}`, bench, {
			expected: outcomeText(step),
			actual: shown(value)
		});
	}
	return judgeResult(step, outcome.value, bench);
}
function readResult({ target, send }, value) {
	const { result } = target.func;
	if (value === null || result === null || send.bind !== null) return null;
	const parsed = parseValue(value, result);
	return parsed.ok ? parsed.value : null;
}
function judgeResult(step, text, bench) {
	const { expected, target, send } = step;
	const at = { location: locate(bench.source, placeOf(step)) };
	if (expected.kind === "unreadable") {
		const actual = text === null ? null : shown(text);
		return {
			...invalid(bench.source, expected.problem),
			actual
		};
	}
	if (target.func.result === null || send.bind !== null) return null;
	const actual = readResult(step, text);
	if (actual === null) {
		const message = `the host's answer to ${callOf(step, bench)} cannot be read: ${inline(text ?? "nothing")}`;
		return finding("golden/host-failed", {
			message,
			...at
		});
	}
	if (expected.kind === "missing") {
		const message = `${callOf(step, bench)} has a result, and the transcript shows none`;
		const hint = `\`${bench.accept}\` records it`;
		return finding("golden/missing", {
			message,
			hint,
			actual: shown(printValue(actual)),
			...at
		});
	}
	if (expected.kind !== "value") return null;
	const difference = describeDifference(expected.value, actual);
	if (difference === null) return null;
	const whole = {
		expected: printValue(expected.value),
		actual: printValue(actual)
	};
	const found = mismatch(step, `${callOf(step, bench)} answers something else${difference}`, bench, shownPair(whole.expected, whole.actual));
	return withWhole(found, whole, bench.keep);
}
function judgeExit(step, code, bench) {
	const { expected } = step;
	if (expected.kind === "exit" && expected.code === code) return null;
	return finding("golden/exit", {
		message: `${callOf(step, bench)} ended the component with exit code ${code}`,
		hint: `return instead of calling os.Exit; or, where it is meant, write \`! exit ${code}\``,
		expected: outcomeText(step),
		actual: `! exit ${code}`,
		location: locate(bench.source, placeOf(step))
	});
}
function mismatch(step, message, bench, pair) {
	const hint = `mend the code; or accept the new answer: \`${bench.accept}\``;
	return finding("golden/mismatch", {
		message,
		hint,
		location: locate(bench.source, placeOf(step)),
		...pair
	});
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
		message: `the calls take ${count(used)} units of fuel, ${count(more)} over the limit of ${count(limit)}`,
		hint: `find what is slower; or write \`@ fuel <= ${grouped(used)}\``,
		expected: `<= ${grouped(limit)}`,
		actual: grouped(used),
		location: locate(bench.source, start)
	})];
}
const count = (value) => value.toLocaleString("en-US");
const grouped = (value) => count(value).replaceAll(",", "_");

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

export { firstUnmatched as _, instead as a, withWhole as b, listJobs as c, describeDifference as d, judgeFailure as f, expectedOutput as g, matchesStub as h, secondRun as i, judgeStep as l, trappedAtStart as m, runPlan as n, judgeCase as o, noAnswer as p, compareRuns as r, asHostName as s, runOnce as t, readResult as u, markedLines as v, wholeValues as y };