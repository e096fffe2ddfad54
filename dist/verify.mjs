import { i as __toESM } from "./rolldown-runtime.mjs";
import { r as reportErrors, t as assembleReport } from "./assemble.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as findOnPath } from "./find-on-path.mjs";
import { t as runProcess } from "./process.mjs";
import { b as readYaml, n as explainAbsence, v as DOWNLOAD_LIMITS, w as require_picomatch, y as loadConfig } from "./absent.mjs";
import { c as number, f as string, i as array, l as object, s as literal } from "./decode.mjs";
import { a as whyNoGoBuild, i as notRun, n as emptyReport, o as applyRules, r as judged, t as describeArtifact } from "./component-report.mjs";
import { r as toCheckError, t as CheckError } from "./errors.mjs";
import { A as equalValues, O as encodeText, S as inline, T as shownPair, _ as trapMatches, c as goFilesOfModule, d as locationIn, h as isLimit, l as fileOf, r as goSources, s as directiveFinder, u as locate, v as callOf, x as placeOf$2, y as outcomeOf } from "./data.mjs";
import { c as printValue } from "./parse.mjs";
import { a as secondRun, c as asHostName, d as noAnswer, f as trappedAtStart, g as markedLines, h as firstUnmatched, i as compareRuns, l as listJobs, m as expectedOutput, n as runOnce, o as instead, p as matchesStub, r as runPlan, t as LATE, u as judgeFailure } from "./evidence.mjs";
import { _ as lineOf, b as removal, c as plainRun, f as goMemoryAdvice, g as applyEdits, h as goSignature, l as invalid, m as coreExportName, v as locate$1 } from "./plan.mjs";
import { a as miscellaneous, c as dirtyFindings, f as isDrop, i as immediateTable, n as OPCODE_FEATURES, o as coreSections, p as stubLine, r as gcIntegers, t as IMMEDIATES } from "./instructions.mjs";
import { a as describeDifference, i as readResult, o as wholeValues, r as judgeStep, s as withWhole } from "./tree.mjs";
import { a as nearExport, c as placeOf$3, d as openGit, f as findChanged, h as findTools, i as writeWhole, l as worldLabel, m as parseTranscript, n as buildComponent, o as abiCheck, p as readGolden, r as createEncoder, s as placeInWorld, t as measureSizes, u as CABI_REALLOC } from "./sizes.mjs";
import { i as refuseLink, r as placesOf } from "./out-dir.mjs";
import { t as cacheRoot } from "./cache-root.mjs";
import { a as wasmtimeHostSearchFor, n as findWasmtimeHost } from "./wasmtime-host.mjs";
import { i as reportPath, n as kindOf, r as readBounded, t as isInside } from "./paths.mjs";
import { a as versionTrack, c as printFunc, d as printType, f as printTypeDecl, i as sameTrack, n as resolveWanted, o as indexSources, p as splitId, r as sameInterface, s as printBody, t as collectWit, u as printName } from "./wit-files.mjs";
import { n as finding, t as innerTypes } from "./inner-types.mjs";
import { t as require_semver } from "./semver.mjs";
import { n as readComponent, t as classify } from "./read.mjs";
import { n as readWorld } from "./world.mjs";
import { t as withTempDir } from "./temp-dir.mjs";
import { t as CONFIG_FILE } from "./find.mjs";
import { a as MalformedWasm, i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";
import { t as ownTools } from "./tools.mjs";
import { t as hostileNames } from "./hostile.mjs";
import { t as whyUncallable } from "./callable.mjs";
import { n as tabulate } from "./spelling2.mjs";
import { d as formatBytes, f as formatCount } from "./escape.mjs";
import { n as nearest } from "./suggest.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { lstat, mkdir, mkdtemp, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/commit.ts
async function headCommit(root, env) {
	const git = findOnPath("git", env);
	if (git === null) return null;
	const result = await runProcess({
		argv: [
			git,
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		],
		cwd: root,
		env: withoutGo(env),
		timeoutMs: 5e3
	}).catch(() => null);
	return result?.exitCode === 0 ? result.stdout.trim() : null;
}

// src/golden/describe-changes.ts
function describeChanges(changes, stopped) {
	const count = `${stopped === null ? changes.length : 0} ${changes.length === 1 && stopped === null ? "place" : "places"} rewritten`;
	if (stopped !== null) return `${count}: ${stopped}`;
	return [count, ...changes.flatMap(describeChange)].join("\n");
}
function describeChange({ file, line, name, text }) {
	const trap = FAULT.exec(text)?.[1];
	const warning = `  ! ${trap} is a fault in memory or of the ABI, which is seldom what is to be kept: mend the code and update again`;
	return [`${file}:${line}  ${name}  ${text}`, ...trap === void 0 ? [] : [warning]];
}
const FAULT = /→ [^"]*! trap (out-of-bounds|unreachable|cannot-leave)\b[^"]*$/;

// src/golden/replace.ts
async function replaceFiles(replacements) {
	const staged = [];
	const replaced = [];
	try {
		for (const one of replacements) staged.push(await stage(one.path, one.after));
		for (const one of staged) {
			await rename(one.temporary, one.target);
			replaced.push(one);
		}
	} catch (thrown) {
		for (const [index, { target }] of replaced.entries()) await putBack(target, replacements[index]?.before ?? "");
		for (const { temporary } of staged) await rm(temporary, { force: true });
		throw new CheckError("file-unreadable", `the transcripts cannot be written: ${thrown.message}`, {
			hint: "no file was changed; check permissions and free space",
			cause: thrown
		});
	}
}
async function stage(file, text) {
	const target = await realpath(file);
	const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
	const { mode } = await stat(target);
	try {
		const handle = await open(temporary, "wx", mode);
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch (thrown) {
		await rm(temporary, { force: true });
		throw thrown;
	}
	return {
		temporary,
		target
	};
}
async function putBack(target, text) {
	const { temporary } = await stage(target, text);
	await rename(temporary, target);
}

// src/golden/edit-output.ts
function outputEdits({ case: text }, done, trapped) {
	const stdout = Buffer.from(done.stdout, "base64");
	const stderr = Buffer.from(done.stderr, "base64");
	const edits = [];
	if (!expectedOutput(text.stdout).equals(stdout)) edits.push(...replaceLines(text.stdout, markedLines("stdout|", stdout), text.stderr[0]?.start ?? null, text));
	if (firstUnmatched(text.stderr, stderr) !== null || trapped && text.stderr.length === 0 && stderr.length > 0) edits.push(...replaceLines(text.stderr, firstWords(stderr), null, text));
	return edits;
}
function firstWords(stderr) {
	if (stderr.length === 0) return "";
	const stable = (stderr.toString("latin1").split("\n", 1)[0] ?? "").replace(/0x[0-9a-f]{4,}.*$/, "");
	const words = encodeText(Buffer.from(stable, "latin1"));
	return words === "" ? "stderr|" : `stderr| ${words}`;
}
function replaceLines(old, text, before, whole) {
	const [first, ...others] = old;
	if (first === void 0) {
		const at = before === null ? lastLine(whole) : before - 1;
		return text === "" ? [] : [{
			start: at,
			end: at,
			text: `\n${text}`
		}];
	}
	return [text === "" ? removal(first) : {
		start: first.start,
		end: first.end,
		text
	}, ...others.map(removal)];
}
function lastLine({ steps, stdout, stderr }) {
	const expected = steps.flatMap((step) => step.expected.kind === "none" ? [] : [step.expected]);
	return Math.max(...[
		...steps,
		...expected,
		...stdout,
		...stderr
	].map(({ end }) => end));
}

// src/golden/edit-stubs.ts
function stubEdits(step, { imports: calls, outcome }, table, caseText) {
	const edits = [];
	const waiting = [...step.stubs];
	const insert = (call, before) => {
		const text = stubLine(call, table, (resource) => freeName(resource, caseText));
		const at = before === void 0 ? step.text.end : before.text.start - 1;
		edits.push({
			start: at,
			end: at,
			text: `\n${text}`
		});
	};
	for (const call of calls) {
		const next = skipDrops(call, waiting, edits);
		if (next !== void 0 && matchesStub(next, call)) {
			if (next.send === null) return {
				edits,
				open: true
			};
			waiting.shift();
		} else if (isDrop(call) || next === void 0) {
			insert(call, next);
			if (!isDrop(call)) return {
				edits,
				open: true
			};
		} else {
			const text = stubLine(call, table, (resource) => freeName(resource, caseText));
			edits.push({
				start: next.text.start,
				end: next.text.end,
				text
			});
			return {
				edits,
				open: true
			};
		}
	}
	const unasked = outcome.kind === "result" ? waiting : [];
	return {
		edits: [...edits, ...unasked.map(({ text }) => removal(text))],
		open: false
	};
}
function skipDrops(call, waiting, edits) {
	const match = waiting.findIndex((stub) => matchesStub(stub, call));
	const between = waiting.slice(0, Math.max(match, 0));
	if (!between.every(({ text }) => text.drop)) return waiting[0];
	for (const { text } of between) edits.push(removal(text));
	waiting.splice(0, between.length);
	return waiting[0];
}
function freeName(resource, caseText) {
	for (let count = 1;; count += 1) {
		const name = `${resource}-${count}`;
		if (!new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(caseText)) return name;
	}
}

// src/golden/edits.ts
function caseEdits(plan, result, bench) {
	const atStart = outcomeOf(result.steps, -1);
	if (atStart !== null) return trappedAtStart(plan.case, atStart.outcome, bench);
	const stderr = Buffer.from(result.done?.stderr ?? "", "base64").toString();
	const edits = [];
	const caseText = bench.source.text.slice(plan.case.start, plan.case.end);
	for (const [index, step] of plan.steps.entries()) {
		const done = outcomeOf(result.steps, index);
		if (done === null) return unfinished(plan, result, step, bench);
		const stubs = stubEdits(step, done, plan.scope.imports, caseText);
		edits.push(...stubs.edits);
		if (stubs.open) return edits;
		const isLast = index === plan.steps.length - 1;
		const changed = outcomeEdits(step, done.outcome, stderr, isLast, bench);
		if ("rule" in changed) return changed;
		edits.push(...changed);
	}
	const last = plan.steps.at(-1);
	if (result.done === null) return last === void 0 ? edits : unfinished(plan, result, last, bench);
	if (result.done.outputBytes > lengthOf(result.done.stdout) + lengthOf(result.done.stderr)) return invalid(bench.source, {
		rule: "golden/output",
		at: plan.case.start,
		message: "the case writes more than its limit of output, so it cannot be recorded"
	});
	return [...edits, ...outputEdits(plan, result.done, edits.length > 0 && endedBadly(result))];
}
function endedBadly({ steps }) {
	return steps.at(-1)?.outcome.kind !== "result";
}
function unfinished(plan, { failure }, step, bench) {
	return failure === null ? noAnswer(step, bench) : judgeFailure(plan, failure, step, bench);
}
function outcomeEdits(step, outcome, stderr, isLast, bench) {
	if (outcome.kind === "result") return resultEdits(step, outcome.value, bench);
	const { expected } = step;
	if (outcome.kind === "trap" && expected.kind === "trap" && trapMatches(expected.trap, outcome, stderr)) return [];
	if (outcome.kind === "exit" && expected.kind === "exit" && expected.code === outcome.code) return [];
	const found = judgeStep(step, outcome, stderr, bench);
	const unrecordable = !isLast || outcome.kind === "trap" && (isLimit(outcome.class) || outcome.class === "go-oom");
	if (found !== null && unrecordable) {
		const why = isLast ? "" : "; calls after it would never run: move them to cases of their own";
		return {
			...found,
			message: `${found.message}${why}`
		};
	}
	return [replaceOutcome(step, outcome.kind === "trap" ? `! trap ${outcome.class}` : `! exit ${outcome.code}`)];
}
function resultEdits(step, text, bench) {
	const { expected } = step.text;
	if (step.target.func.result === null || step.send.bind !== null) return expected.kind === "none" ? [] : [removal(expected)];
	const actual = readResult(step, text);
	if (actual === null) return judgeStep(step, {
		kind: "result",
		value: text
	}, "", bench) ?? [];
	if (step.expected.kind === "value" && equalValues(step.expected.value, actual)) return [];
	const printed = printValue(actual);
	if (expected.kind !== "value") return [replaceOutcome(step, printed)];
	const { start, text: old } = expected.value;
	return [{
		start,
		end: start + old.length,
		text: printed
	}];
}
function replaceOutcome({ text: { expected, end } }, text) {
	if (expected.kind === "none") return {
		start: end,
		end,
		text: `\n${text}`
	};
	return {
		start: expected.start,
		end: expected.end,
		text
	};
}
function lengthOf(base64) {
	return Buffer.from(base64, "base64").length;
}

// src/golden/pool.ts
function beginLoading(run) {
	const { path, limits } = run;
	const cases = run.files.transcripts.reduce((all, { transcript }) => all + transcript.cases.length, 0);
	const loading = cases === 0 ? [] : run.hosts.map((host) => loadInto(host, {
		path,
		limits,
		cases
	}));
	return async (jobs) => {
		const busy = new Set(jobs.flatMap(({ plan, host }) => "run" in plan ? [host] : []));
		const loaded = await Promise.all(loading);
		for (const { name, answer } of loaded) {
			if (!busy.has(name)) continue;
			if (answer instanceof Error) throw answer;
			const other = loaded.find((one) => "type" in one.answer && one.answer.type === "loaded")?.name;
			if (answer.type === "error") throw refused(name, answer, other);
		}
	};
}
async function loadInto(host, load) {
	const answer = await host.load(load).catch((thrown) => toCheckError(thrown));
	return {
		name: asHostName(host.hello.host),
		answer
	};
}
function refused(name, { code, message }, other) {
	const said = message.replace(/\s*\n\s*/g, " ");
	const hint = other === void 0 ? "the golden cases did not run; findings of other checks may say why" : `the ${other} host takes it: remove what ${name} refuses, or judge it by ${other} alone (\`--host ${other}\`)`;
	return new CheckError("host-failed", `the ${name} host cannot load the component (${code}): ${said}`, { hint });
}
async function runJobs(hosts, jobs, work) {
	const results = [];
	const failures = [];
	const waiting = {
		v8: [],
		wasmtime: []
	};
	for (const [index, { host }] of jobs.entries()) waiting[host].push(index);
	const drain = async (host) => {
		const queue = waiting[asHostName(host.hello.host)];
		for (let index = queue.shift(); index !== void 0; index = queue.shift()) {
			const job = jobs[index];
			if (job === void 0 || failures.length > 0) return;
			try {
				results[index] = await work(job, host);
			} catch (thrown) {
				failures.push(thrown);
			}
		}
	};
	const lanes = hosts.flatMap((host) => {
		const cases = waiting[asHostName(host.hello.host)].length;
		return Array.from({ length: host.expect?.(cases) ?? 1 }, () => host);
	});
	await Promise.all(lanes.map(drain));
	if (failures.length > 0) throw failures[0];
	return results;
}

// src/golden/update.ts
function isStopped({ findings }) {
	return findings.some(({ severity }) => severity === "error");
}
const ROUNDS = 100;
async function updateGolden(run) {
	const loaded = beginLoading(run);
	const jobs = oneEach(listJobs(run));
	await loaded(jobs);
	const changed = await findChanged(run.files, run.root);
	let { update, open } = await updateJobs(run, jobs, changed);
	for (let round = 1; round < ROUNDS && open.length > 0 && !isStopped(update); round += 1) {
		const again = oneEach(listJobs({
			...run,
			files: update.files
		})).filter((job) => open.includes(keyOf$2(job)));
		const next = await updateJobs({
			...run,
			files: update.files
		}, again, changed);
		if (isStopped(next.update)) break;
		update = joinUpdates(update, next.update);
		open = next.open;
	}
	return update;
}
const keyOf$2 = ({ file, text }) => `${file.path}\0${text.name}`;
async function updateJobs(run, jobs, changed) {
	const cases = await runJobs(run.hosts, jobs, (job, host) => updateCase(job, host, run));
	const findings = [
		...run.files.findings,
		...cases.flatMap((one) => one.findings),
		...changed
	];
	if (isStopped({ findings })) return {
		update: {
			changes: [],
			findings,
			replacements: [],
			files: run.files
		},
		open: []
	};
	const rewritten = run.files.transcripts.map((file) => rewrite(file, cases));
	return {
		update: {
			changes: cases.flatMap(changesOf$1),
			findings,
			replacements: rewritten.flatMap(({ replacement }) => replacement ?? []),
			files: {
				...run.files,
				transcripts: rewritten.map(({ file }) => file)
			}
		},
		open: cases.filter(asks).map(({ job }) => keyOf$2(job))
	};
}
async function updateCase(job, host, run) {
	if (!("run" in job.plan)) return {
		job,
		edits: [],
		findings: "reason" in job.plan ? [] : job.plan.findings
	};
	const first = await runPlan(job, job.plan, job.plan.run, host, run.scratch);
	const edits = caseEdits(job.plan, first, job.bench);
	if ("rule" in edits) return {
		job,
		edits: [],
		findings: [edits]
	};
	const again = secondRun(job.plan);
	const second = again === null ? first : await runPlan(job, job.plan, again, host, run.scratch);
	const unsteady = compareRuns(job.plan, first, second, job.bench);
	return {
		job,
		edits,
		findings: unsteady === null ? [] : [unsteady]
	};
}
function asks({ edits }) {
	const text = edits.at(-1)?.text.trim() ?? "";
	return text.startsWith("< ") && !text.endsWith("= ?");
}
function joinUpdates(earlier, later) {
	const before = new Map(earlier.replacements.map((one) => [one.path, one]));
	for (const one of later.replacements) before.set(one.path, {
		...one,
		before: before.get(one.path)?.before ?? one.before
	});
	return {
		...later,
		changes: [...earlier.changes, ...later.changes],
		replacements: [...before.values()]
	};
}
function refuseUpdateInCi(env) {
	if (env.CI !== "true") return;
	throw new CheckError("usage", "--update writes transcripts, and under CI=true nobody would read them", {
		hint: "run `component-check golden --update` on your machine, read the change and commit it",
		source: "flag"
	});
}
function oneEach(jobs) {
	const chosen = /* @__PURE__ */ new Map();
	for (const job of jobs) {
		const before = chosen.get(job.text);
		if (before === void 0 || "reason" in before.plan && "run" in job.plan) chosen.set(job.text, job);
	}
	return [...chosen.values()];
}
function rewrite(file, cases) {
	const edits = cases.filter(({ job }) => job.file === file).flatMap((one) => one.edits);
	if (edits.length === 0) return {
		file,
		replacement: null
	};
	const { source } = file.transcript;
	const after = applyEdits(source, edits);
	const transcript = parseTranscript(source.file, after);
	if (transcript.problems.length > 0 || transcript.cases.some((one) => one.problems.length > 0)) throw new CheckError("internal", `the update of ${source.file} would not read back`, { hint: "no file was changed; please report this with the transcript" });
	return {
		file: {
			...file,
			transcript
		},
		replacement: {
			path: file.path,
			before: source.original,
			after
		}
	};
}
function changesOf$1({ job: { text, bench }, edits }) {
	const { source } = bench;
	return edits.map((edit) => {
		const change = [source.text.slice(edit.start, edit.end).trim(), edit.text.trim()].map((part) => part === "" ? "nothing" : inline(part));
		return {
			file: source.file,
			line: lineOf(source, edit.start),
			name: text.name,
			text: change.join(" → ")
		};
	});
}

// src/golden/write-updates.ts
async function writeUpdates(updates, wanted) {
	const stopped = wanted.filter((name) => {
		const update = updates.get(name);
		return update === void 0 || isStopped(update);
	});
	if (stopped.length > 0) return `${stopped.join(", ")} could not be updated, and all files are written or none`;
	await replaceFiles(distinct(updates));
	return null;
}
function distinct(updates) {
	const byPath = /* @__PURE__ */ new Map();
	for (const [name, { replacements, files }] of updates) for (const replacement of replacements) {
		const other = byPath.get(replacement.path);
		if (other === void 0) byPath.set(replacement.path, {
			name,
			replacement
		});
		else if (other.replacement.after !== replacement.after) throw disagree(replacement, [other.name, name], files);
	}
	return [...byPath.values()].map(({ replacement }) => replacement);
}
function disagree({ path }, names, files) {
	const file = files.transcripts.find((one) => one.path === path)?.transcript.source.file ?? path;
	return new CheckError("config", `${file} is a transcript of ${names.join(" and ")}, which answer differently`, { hint: "give each component transcripts of its own: `golden.files`" });
}

// src/finish-updates.ts
async function finishUpdates(components, { updates, request, config }) {
	const names = config.components.map(({ name }) => name);
	const changes = [...updates.values()].flatMap((update) => update.changes);
	try {
		const why = await writeUpdates(updates, names);
		request.progress.note(describeChanges(changes, why));
		return {
			components: why === null ? components : withheld(components, updates, why),
			failure: null
		};
	} catch (thrown) {
		const failure = toCheckError(thrown);
		request.progress.note(describeChanges(changes, failure.message));
		return {
			components: withheld(components, updates, failure.message),
			failure
		};
	}
}
function withheld(components, updates, why) {
	return components.map((component) => {
		if ((updates.get(component.name)?.changes.length ?? 0) === 0) return component;
		const checks = component.checks.map((result) => result.check === "golden" ? notRun("golden", "unjudged", `nothing was written: ${why}`) : result);
		return {
			...component,
			checks,
			golden: []
		};
	});
}

// src/session-hosts.ts
async function findHosts(config, outDir, request) {
	const [first] = config.components;
	const runs = request.command !== "build" ? config.components : [];
	const needsV8 = ({ golden: { limits } }) => ({
		kind: "v8",
		outDir,
		stackBytes: limits.stackBytes
	});
	request.hosts.only(runs.filter(({ hosts }) => hosts.includes("v8")).map(needsV8));
	if (runs.length > 0 && first?.hosts.includes("v8")) request.hosts.warm(needsV8(first));
	const wasmtime = runs.some(({ hosts }) => hosts.includes("wasmtime")) ? wasmtimeNeeds(await findWasmtime(config, request), request) : null;
	if (wasmtime !== null && first?.hosts.includes("wasmtime")) request.hosts.warm(wasmtime);
	const engines = /* @__PURE__ */ new Map();
	const start = async (component, name) => {
		const needs = name === "wasmtime" && wasmtime !== null ? wasmtime : needsV8(component);
		const host = await request.hosts.host(needs);
		engines.set(name, host.hello.version);
		return host;
	};
	return {
		engines,
		hosts: (component) => Promise.all(component.hosts.map((name) => start(component, name))),
		host: (component) => start(component, component.hosts[0] ?? "v8")
	};
}
function findWasmtime({ toolchain }, request) {
	const { env, offline, signal, hostSource: crate, progress } = request;
	const { step: say, note } = progress;
	return findWasmtimeHost(wasmtimeHostSearchFor(toolchain, {
		env,
		offline,
		signal,
		crate,
		say,
		note,
		limits: DOWNLOAD_LIMITS
	}));
}
function wasmtimeNeeds({ path: program }, { env }) {
	return {
		kind: "wasmtime",
		program,
		compiled: path.join(cacheRoot(env), "component-check-wasmtime", "compiled")
	};
}

// src/session.ts
async function openSession({ config, outDir, request, golden }) {
	const { env, signal, stateDir, progress } = request;
	const { offline, ahead } = request;
	const { step: say, note } = progress;
	const [found, hosts] = await Promise.allSettled([findTools(config, {
		env,
		offline,
		ahead,
		signal,
		say,
		note
	}), findHosts(config, outDir, request)]);
	ahead?.end();
	if (found.status === "rejected") throw found.reason;
	if (hosts.status === "rejected") throw hosts.reason;
	const tools = found.value;
	await request.onTools?.(tools, config);
	const { go, wasmTools } = tools;
	return {
		request,
		config,
		build: {
			root: config.root,
			locate: config.locate,
			outDir,
			go,
			wasmTools,
			env,
			signal,
			stateDir,
			progress: progress.step,
			...request.command === "fuzz" ? { onWorld: await refuseUnknown(request) } : {}
		},
		golden,
		updates: /* @__PURE__ */ new Map(),
		...hosts.value
	};
}
async function refuseUnknown({ fuzz }) {
	const { chooseTargets } = await import("./targets.mjs");
	const { tabulate } = await import("./spelling.mjs");
	return ({ exports }) => void chooseTargets(tabulate(exports), fuzz?.functions ?? []);
}

// src/build/entry-place.ts
function entryPlace({ package: directory, component }, root) {
	if (component !== null) return {
		file: reportPath(root, component),
		line: null,
		column: null
	};
	for (const name of goFiles(directory)) {
		const file = path.join(directory, name);
		const index = read$1(file).findIndex((line) => /^func main\(\)/.test(line));
		if (index >= 0) return {
			file: reportPath(root, file),
			line: index + 1,
			column: 1
		};
	}
	return {
		file: reportPath(root, directory),
		line: null,
		column: null
	};
}
function goFiles(directory) {
	try {
		return readdirSync(directory).filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"));
	} catch {
		return [];
	}
}
function read$1(file) {
	try {
		return readFileSync(file, "utf8").split(/\r?\n/);
	} catch {
		return [];
	}
}

// src/check/place-findings.ts
const KEYS = {
	"compat/imports-only": "compat.against",
	"compat/unused-accept": "compat.accept",
	"fuzz/not-fuzzed": null,
	"golden/no-cases": "golden.files",
	"wasm/adapter": "adapter",
	"wasm/feature": "core-features",
	"wit/newer-wasi": "imports.wasi",
	"fuel/growth": "budgets.growth.fuel",
	"fuel/not-comparable": "budgets.growth.fuel",
	"memory/over-limit": "budgets.memory",
	"size/growth": "budgets.growth",
	"size/not-comparable": "budgets.growth",
	"size/over-limit": "budgets"
};
function placeFindings(findings, locate, entry) {
	return findings.map((finding) => {
		if (finding.location !== null) return finding;
		const key = KEYS[finding.rule];
		return {
			...finding,
			location: (key === void 0 ? null : locate(key)) ?? entry
		};
	});
}

// src/wit/compat-ids.ts
const bare = (id) => {
	const parts = splitId(id);
	return parts === null ? id : `${parts.unversioned}/${parts.name}`;
};
function doubled({ imports, exports }) {
	const first = /* @__PURE__ */ new Map();
	return [...imports.keys(), ...exports.keys()].flatMap((id) => {
		const known = first.get(bare(id));
		if (known === void 0) first.set(bare(id), id);
		return known === void 0 || known === id ? [] : [bare(id)];
	});
}
var Renaming = class {
	#kept;
	#types = /* @__PURE__ */ new Map();
	constructor(kept) {
		this.#kept = kept;
	}
	id = (id) => this.#kept.has(bare(id)) ? id : bare(id);
	#name = ({ owner, name }) => ({
		owner: owner && this.id(owner),
		name
	});
	#type = (type) => {
		const known = this.#types.get(type);
		if (known !== void 0) return known;
		const made = this.#rewritten(type);
		this.#types.set(type, made);
		return made;
	};
	#optional = (type) => type && this.#type(type);
	#rewritten(type) {
		switch (type.kind) {
			case "record": return {
				...type,
				name: this.#name(type.name),
				fields: this.#labelled(type.fields)
			};
			case "variant": {
				const cases = type.cases.map((one) => ({
					...one,
					type: this.#optional(one.type)
				}));
				return {
					...type,
					name: this.#name(type.name),
					cases
				};
			}
			case "enum":
			case "flags": return {
				...type,
				name: this.#name(type.name)
			};
			case "own":
			case "borrow": return {
				...type,
				resource: this.#name(type.resource)
			};
			case "list":
			case "fixed-list": return {
				...type,
				element: this.#type(type.element)
			};
			case "map": return {
				...type,
				key: this.#type(type.key),
				value: this.#type(type.value)
			};
			case "tuple": return {
				...type,
				items: type.items.map(this.#type)
			};
			case "option": return {
				...type,
				some: this.#type(type.some)
			};
			case "result": return {
				...type,
				ok: this.#optional(type.ok),
				err: this.#optional(type.err)
			};
			case "stream":
			case "future": return {
				...type,
				element: this.#optional(type.element)
			};
			default: return type;
		}
	}
	#labelled(items) {
		return items.map((item) => ({
			...item,
			type: this.#type(item.type)
		}));
	}
	#func = (func) => ({
		...func,
		role: func.role.kind === "function" ? func.role : {
			...func.role,
			resource: this.#name(func.role.resource)
		},
		params: this.#labelled(func.params),
		result: this.#optional(func.result)
	});
	#decl = (decl) => {
		if (decl.kind === "type") return {
			...decl,
			type: this.#type(decl.type)
		};
		return decl.of === void 0 ? decl : {
			...decl,
			of: this.#name(decl.of)
		};
	};
	#interface({ id, functions, types }) {
		return {
			id: this.id(id),
			functions: functions.map(this.#func),
			types: types.map(this.#decl)
		};
	}
	#extern(extern) {
		if (extern.kind === "func") return {
			...extern,
			func: this.#func(extern.func)
		};
		if (extern.kind === "type") return {
			...extern,
			type: this.#decl(extern.type)
		};
		return {
			...extern,
			interface: this.#interface(extern.interface)
		};
	}
	world({ id, imports, exports }) {
		const all = (externs) => new Map([...externs].map(([name, extern]) => [this.id(name), this.#extern(extern)]));
		return {
			id,
			imports: all(imports),
			exports: all(exports)
		};
	}
};
const versionOf$1 = (id) => splitId(id)?.version ?? null;
function movesOf(before, after, kept) {
	return ["import", "export"].flatMap((side) => {
		const old = new Map([...before[`${side}s`].keys()].map((id) => [bare(id), id]));
		return [...after[`${side}s`].keys()].flatMap((id) => {
			const was = old.get(bare(id));
			if (was === void 0 || was === id || kept.has(bare(id))) return [];
			return [{
				side,
				id: bare(id),
				from: versionOf$1(was),
				to: versionOf$1(id)
			}];
		});
	});
}
function withoutVersions(before, after) {
	const kept = /* @__PURE__ */ new Set([...doubled(before), ...doubled(after)]);
	const moves = movesOf(before, after, kept);
	return {
		before: new Renaming(kept).world(before),
		after: new Renaming(kept).world(after),
		moves
	};
}

// src/wit/same-type.ts
const sameOwner = (one, other) => one === other || one !== null && other !== null && sameTrack(one, other);
function sameResource(one, other) {
	return one.name === other.name && sameOwner(one.owner, other.owner);
}
function sameOptional(one, other) {
	return one === null || other === null ? one === other : sameType(one, other);
}
function sameList(one, other, same) {
	return one.length === other.length && one.every((item, index) => same(item, other[index]));
}
const sameLabelled = (one, other) => one.name === other.name && sameOptional(one.type, other.type);
const sameText = (one, other) => one === other;
function sameType(one, other) {
	if (one === other) return true;
	switch (one.kind) {
		case "record": return other.kind === "record" && sameList(one.fields, other.fields, sameLabelled);
		case "variant": return other.kind === "variant" && sameList(one.cases, other.cases, sameLabelled);
		case "enum": return other.kind === "enum" && sameList(one.cases, other.cases, sameText);
		case "flags": return other.kind === "flags" && sameList(one.flags, other.flags, sameText);
		case "own":
		case "borrow": return other.kind === one.kind && sameResource(one.resource, other.resource);
		case "list": return other.kind === "list" && sameType(one.element, other.element);
		case "fixed-list": return other.kind === "fixed-list" && one.length === other.length && sameType(one.element, other.element);
		case "map": return other.kind === "map" && sameType(one.key, other.key) && sameType(one.value, other.value);
		case "tuple": return other.kind === "tuple" && sameList(one.items, other.items, sameType);
		case "option": return other.kind === "option" && sameType(one.some, other.some);
		case "result": return other.kind === "result" && sameOptional(one.ok, other.ok) && sameOptional(one.err, other.err);
		case "stream":
		case "future": return other.kind === one.kind && sameOptional(one.element, other.element);
		default: return one.kind === other.kind;
	}
}
function sameFunc(one, other) {
	return one.async === other.async && one.role.kind === other.role.kind && sameList(one.params, other.params, sameLabelled) && sameOptional(one.result, other.result);
}

// src/wit/compat-reason.ts
const asText = (type) => type === null ? "nothing" : `\`${printType(type)}\``;
const same = (one, other) => one === null || other === null ? one === other : sameType(one, other);
function typeChange(before, after) {
	const [was, is] = [asText(before), asText(after)];
	return was === is ? `has changed inside ${is}` : `is ${is}, was ${was}`;
}
function labelChanges(noun, before, after) {
	const old = new Map(before.map((one) => [one.name, one]));
	const kept = new Map(after.map((one) => [one.name, one]));
	const gone = before.filter(({ name }) => !kept.has(name));
	const added = after.filter(({ name }) => !old.has(name));
	if (gone.length === 1 && added.length === 1 && same(gone[0]?.type ?? null, added[0]?.type ?? null)) return [`${noun} \`${gone[0]?.name}\` renamed to \`${added[0]?.name}\``];
	const retyped = after.flatMap(({ name, type }) => {
		const was = old.get(name);
		return was === void 0 || same(was.type, type) ? [] : [`type of ${noun} \`${name}\` ${typeChange(was.type, type)}`];
	});
	const changes = [
		...gone.map(({ name }) => `${noun} \`${name}\` removed`),
		...added.map(({ name }) => `${noun} \`${name}\` added`),
		...retyped
	];
	return changes.length > 0 || before.every(({ name }, index) => after[index]?.name === name) ? changes : [`${noun}s reordered`];
}
function funcChanges(before, after) {
	const { role } = after;
	return [
		...before.role.kind === role.kind ? [] : [`is a ${role.kind}, was a ${before.role.kind}`],
		...before.async === after.async ? [] : [after.async ? "is async now" : "is not async any more"],
		...labelChanges("parameter", before.params, after.params),
		...same(before.result, after.result) ? [] : [`result ${typeChange(before.result, after.result)}`]
	];
}
const labels = (names) => names.map((name) => ({
	name,
	type: null
}));
const a = (noun) => noun === "enum" ? "an enum" : noun === "flags" ? noun : `a ${noun}`;
function declChanges(before, after) {
	if (before.kind === "resource" && after.kind === "resource") return ["stands for another resource"];
	if (before.kind === "resource" || after.kind === "resource") return [`is a ${after.kind}, was a ${before.kind}`];
	const [old, now] = [before.type, after.type];
	if (old.kind === "record" && now.kind === "record") return labelChanges("field", old.fields, now.fields);
	if (old.kind === "variant" && now.kind === "variant") return labelChanges("case", old.cases, now.cases);
	if (old.kind === "enum" && now.kind === "enum") return labelChanges("case", labels(old.cases), labels(now.cases));
	if (old.kind === "flags" && now.kind === "flags") return labelChanges("flag", labels(old.flags), labels(now.flags));
	if ("name" in old && "name" in now) return [`is ${a(now.kind)}, was ${a(old.kind)}`];
	return [typeChange(old, now)];
}

// src/wit/world-difference.ts
function difference(place, wanted, found, func) {
	const lack = place.side === "export" ? "missing-export" : "unexpected-import";
	return {
		kind: wanted === null || found === null ? lack : "type-mismatch",
		...place,
		wanted,
		found,
		func
	};
}

// src/wit/type-difference.ts
function typeDifferences(side, wanted, found) {
	if (wanted === null || found === null || wanted.kind !== found.kind || sameType(wanted, found)) return [];
	if ("resource" in wanted && "resource" in found) return resourceDifferences(side, wanted.resource, found.resource);
	if ("name" in wanted && "name" in found) {
		const [want, have] = [printBody(wanted, wanted.name.name), printBody(found, wanted.name.name)];
		if (want !== have) return [difference({
			side,
			path: typePath(wanted.name)
		}, want, have, null)];
	}
	const others = innerTypes(found);
	return innerTypes(wanted).flatMap((inner, index) => typeDifferences(side, inner, others[index] ?? null));
}
const typePath = ({ owner, name }) => owner === null ? [name] : [owner, name];
function resourceDifferences(side, wanted, found) {
	const text = ({ owner, name }) => `resource ${owner === null ? "" : `${owner}.`}${name}`;
	return [difference({
		side,
		path: typePath(wanted)
	}, text(wanted), text(found), null)];
}
function funcDifferences(place, wanted, found) {
	if (sameFunc(wanted, found)) return [];
	const [want, have] = [printFunc(wanted), printFunc(found)];
	if (want !== have) return [difference(place, want, have, wanted)];
	return [...wanted.params.map(({ type }, index) => [type, found.params[index]?.type ?? null]), [wanted.result, found.result]].flatMap(([one, other]) => typeDifferences(place.side, one, other));
}
function declDifferences(place, owner, wanted, found) {
	if (wanted.kind === "type" && found.kind === "type") {
		if (sameType(wanted.type, found.type)) return [];
		const inner = typeDifferences(place.side, wanted.type, found.type);
		if (inner.length > 0) return inner;
	} else if (wanted.kind === "resource" && found.kind === "resource") {
		const of = (decl) => decl.of ?? {
			owner,
			name: decl.name
		};
		return sameResource(of(wanted), of(found)) ? [] : resourceDifferences(place.side, of(wanted), of(found));
	}
	return [difference(place, printTypeDecl(wanted, owner), printTypeDecl(found, owner), null)];
}

// src/wit/difference.ts
function isTypesOnly(extern) {
	if (extern.kind === "type") return extern.type.kind === "type" || extern.type.of !== void 0;
	if (extern.kind === "func") return false;
	const declares = (decl) => decl.kind === "resource" && decl.of === void 0;
	return extern.interface.functions.length === 0 && !extern.interface.types.some(declares);
}
function printExtern(name, extern) {
	if (extern.kind === "func") return printFunc(extern.func);
	if (extern.kind === "type") return printTypeDecl(extern.type, null);
	return name === extern.interface.id ? `interface ${name}` : `${printName(name)}: interface ${extern.interface.id}`;
}
function funcPath({ name, role }) {
	return role.kind === "function" ? [name] : [role.resource.name, name];
}
const pathKey = (path) => path.join("\n");
const funcKey = (func) => pathKey([func.role.kind, ...funcPath(func)]);
const byName = (types) => new Map(types.map((decl) => [decl.name, decl]));
const byKey = (functions) => new Map(functions.map((func) => [funcKey(func), func]));
function interfaceDifferences(side, key, wanted, found) {
	const needed = side === "export" ? wanted : found;
	const all = [];
	const [wantedTypes, foundTypes] = [byName(wanted.types), byName(found.types)];
	for (const { name } of needed.types) {
		const [want, have] = [wantedTypes.get(name), foundTypes.get(name)];
		const place = {
			side,
			path: [key, name]
		};
		if (want !== void 0 && have !== void 0) all.push(...declDifferences(place, wanted.id, want, have));
		else if (side === "export") all.push(difference(place, print(want, wanted.id), null, null));
	}
	const [wantedFuncs, foundFuncs] = [byKey(wanted.functions), byKey(found.functions)];
	for (const func of needed.functions) {
		const [want, have] = [wantedFuncs.get(funcKey(func)), foundFuncs.get(funcKey(func))];
		const place = {
			side,
			path: [key, ...funcPath(func)]
		};
		if (want !== void 0 && have !== void 0) all.push(...funcDifferences(place, want, have));
		else all.push(difference(place, want ? printFunc(want) : null, have ? printFunc(have) : null, want ?? null));
	}
	return all;
}
const print = (decl, owner) => decl === void 0 ? null : printTypeDecl(decl, owner);
function externDifferences(side, key, wanted, found) {
	const place = {
		side,
		path: [key]
	};
	if (wanted.kind === "func" && found.kind === "func") return funcDifferences(place, wanted.func, found.func);
	if (wanted.kind === "type" && found.kind === "type") return declDifferences(place, null, wanted.type, found.type);
	if (wanted.kind === "interface" && found.kind === "interface") return interfaceDifferences(side, key, wanted.interface, found.interface);
	const func = wanted.kind === "func" ? wanted.func : null;
	return [difference(place, printExtern(key, wanted), printExtern(key, found), func)];
}
function findExtern(externs, name, side) {
	const exact = externs.get(name);
	if (exact !== void 0) return [name, exact];
	const at = name.indexOf("@");
	if (at === -1) return null;
	const unversioned = name.slice(0, at + 1);
	for (const entry of externs) {
		if (!entry[0].startsWith(unversioned)) continue;
		const [offered, needed] = side === "import" ? [entry[0], name] : [name, entry[0]];
		if (sameInterface(offered, needed)) return entry;
	}
	return null;
}
function* exportDifferences(wanted, actual) {
	for (const [key, want] of wanted.exports) {
		const found = findExtern(actual.exports, key, "export");
		const func = want.kind === "func" ? want.func : null;
		if (found === null) yield difference({
			side: "export",
			path: [key]
		}, printExtern(key, want), null, func);
		else yield* externDifferences("export", key, want, found[1]);
	}
}
function* importDifferences(wanted, actual) {
	for (const [key, have] of actual.imports) {
		const want = findExtern(wanted.imports, key, "import");
		if (want !== null) yield* externDifferences("import", want[0], want[1], have);
		else if (!isTypesOnly(have)) yield difference({
			side: "import",
			path: [key]
		}, null, printExtern(key, have), null);
	}
}
function diffWorlds(wanted, actual) {
	const seen = /* @__PURE__ */ new Set();
	return [...exportDifferences(wanted, actual), ...importDifferences(wanted, actual)].filter((one) => {
		const key = pathKey([
			one.kind,
			one.wanted ?? "",
			one.found ?? "",
			...one.path
		]);
		return seen.has(key) ? false : seen.add(key) !== void 0;
	});
}

// src/wit/compat.ts
const REASONS = {
	"export removed": "whoever calls it finds nothing",
	"import added": "a host that runs the old one does not offer it",
	"export added": "nobody relies on it yet",
	"import removed": "a host may offer what is not asked for",
	"export changed": "whoever calls it was built for the old one",
	"import changed": "a host offers the old one"
};
const keyOf$1 = (path) => path.join("\n");
var Items = class {
	#funcs = /* @__PURE__ */ new Map();
	#types = /* @__PURE__ */ new Map();
	constructor(world) {
		for (const side of ["import", "export"]) for (const [name, extern] of world[`${side}s`]) this.#add(side, name, extern);
	}
	#add(side, name, extern) {
		if (extern.kind === "func") this.#funcs.set(keyOf$1([side, name]), extern.func);
		if (extern.kind === "type") this.#types.set(name, extern.type);
		if (extern.kind !== "interface") return;
		for (const func of extern.interface.functions) this.#funcs.set(keyOf$1([
			side,
			name,
			...funcPath(func)
		]), func);
		for (const decl of extern.interface.types) this.#types.set(keyOf$1([name, decl.name]), decl);
	}
	func = (side, path) => this.#funcs.get(keyOf$1([side, ...path]));
	type = (path) => this.#types.get(keyOf$1(path));
};
function changesOf({ side, path, func }, before, after) {
	const [oldFunc, newFunc] = [before.func(side, path), after.func(side, path)];
	if (func !== null && oldFunc !== void 0 && newFunc !== void 0) return funcChanges(oldFunc, newFunc);
	const [oldType, newType] = [before.type(path), after.type(path)];
	return oldType === void 0 || newType === void 0 ? [] : declChanges(oldType, newType);
}
function itemChange(one, kind, effect, [before, after], how = []) {
	const { side, path } = one;
	const done = kind === "changed" && how.length > 0 ? how.join(", ") : kind;
	return {
		effect,
		kind,
		side,
		path,
		what: `${side} \`${path.join(".")}\` ${done}`,
		reason: REASONS[`${side} ${kind}`],
		before,
		after
	};
}
function withItemsOf(world, other) {
	const all = (side) => new Map([...world[side]].map(([name, extern]) => [name, shared(extern, other[side].get(name))]));
	return {
		id: world.id,
		imports: all("imports"),
		exports: all("exports")
	};
}
function shared(extern, other) {
	if (other === void 0) return extern;
	if (extern.kind !== "interface" || other.kind !== "interface") return other;
	const { id, functions, types } = extern.interface;
	const keyed = (func) => keyOf$1([func.role.kind, ...funcPath(func)]);
	const funcs = new Map(other.interface.functions.map((func) => [keyed(func), func]));
	const decls = new Map(other.interface.types.map((decl) => [decl.name, decl]));
	return {
		kind: "interface",
		interface: {
			id,
			functions: functions.map((func) => funcs.get(keyed(func)) ?? func),
			types: types.map((decl) => decls.get(decl.name) ?? decl)
		}
	};
}
function versionChange({ side, id, from, to }) {
	const sameTrack = from !== null && to !== null && versionTrack(from) === versionTrack(to);
	const named = (version) => version === null ? "no version" : `version ${version}`;
	return {
		effect: sameTrack ? "neutral" : "breaking",
		kind: "version",
		side,
		path: [id],
		what: `${side} \`${id}\` has ${named(to)}, had ${named(from)}`,
		reason: sameTrack ? "both are of one track, which hosts match" : `${side === "export" ? "whoever asks" : "a host that offers it"} for the old version is not matched with the new one`,
		before: from,
		after: to
	};
}
function typeImports(before, after) {
	const lacks = (one, other) => [...one.imports].filter(([name, extern]) => isTypesOnly(extern) && !other.imports.has(name));
	const change = (kind) => (entry) => ({
		...itemChange({
			side: "import",
			path: [entry[0]]
		}, kind, "neutral", [null, null]),
		reason: ONLY_TYPES
	});
	return [...lacks(after, before).map(change("added")), ...lacks(before, after).map(change("removed"))];
}
function typesAdded(before, after) {
	return [...after.imports].flatMap(([name, extern]) => {
		const old = before.imports.get(name);
		if (extern.kind !== "interface" || old?.kind !== "interface") return [];
		const known = new Set(old.interface.types.map((decl) => decl.name));
		const effect = isTypesOnly(extern) ? "neutral" : "breaking";
		return extern.interface.types.flatMap((decl) => {
			if (known.has(decl.name)) return [];
			const text = printTypeDecl(decl, extern.interface.id);
			const added = itemChange({
				side: "import",
				path: [name, decl.name]
			}, "added", effect, [null, text]);
			return effect === "breaking" ? [added] : [{
				...added,
				reason: ONLY_TYPES
			}];
		});
	});
}
const ONLY_TYPES = "it only declares types, which nobody has to offer";
function compareWorlds(old, current) {
	const { before, after, moves } = withoutVersions(old, current);
	const [was, is] = [new Items(before), new Items(after)];
	const broken = diffWorlds(before, after).map((one) => {
		if (one.wanted !== null && one.found !== null) return itemChange(one, "changed", "breaking", [one.wanted, one.found], changesOf(one, was, is));
		return itemChange(one, one.kind === "missing-export" ? "removed" : "added", "breaking", [one.wanted, one.found]);
	});
	const more = diffWorlds(withItemsOf(after, before), before).map((one) => {
		return itemChange(one, one.kind === "missing-export" ? "added" : "removed", "compatible", [one.found, one.wanted]);
	});
	const types = [...typesAdded(before, after), ...typeImports(before, after)];
	return [
		...broken,
		...moves.map(versionChange),
		...more,
		...types
	];
}

// src/wit/compat-bump.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
function isExact(version) {
	return versionTrack(version) === version;
}
function nextVersion(version, bump) {
	const parsed = import_semver.default.parse(version);
	if (parsed === null || bump === "none") return parsed === null ? null : version;
	if (parsed.prerelease.length > 0) return import_semver.default.inc(version, "prerelease");
	if (parsed.major > 0) return import_semver.default.inc(version, bump === "track" ? "major" : "minor");
	if (parsed.minor > 0) return import_semver.default.inc(version, bump === "track" ? "minor" : "patch");
	return import_semver.default.inc(version, "patch");
}
function saysBump(from, to, bump) {
	if (!import_semver.default.valid(from) || !import_semver.default.valid(to) || import_semver.default.lt(to, from)) return false;
	if (bump === "none") return true;
	if (versionTrack(from) !== versionTrack(to)) return import_semver.default.gt(to, from);
	if (bump === "track" || isExact(from)) return false;
	const lowest = nextVersion(from, "release");
	return lowest !== null && import_semver.default.gte(to, lowest);
}

// src/check/compat-judgement.ts
function versionOf(name, world, owner) {
	const named = name === null ? null : splitId(name.split(" + ")[0] ?? "");
	if (named !== null) return named.version;
	return [...world?.exports.keys() ?? []].map(splitId).find((id) => id?.unversioned === owner)?.version ?? null;
}
const packageOf = (name) => name === null ? null : splitId(name.split(" + ")[0] ?? "")?.unversioned ?? null;
function changesSince(base, { wanted, actual }) {
	if (base.world === null) return [];
	const current = base.imports === null ? wanted : actual;
	return current === null ? [] : compareWorlds(base.world, current);
}
const addsImport = ({ kind, side, path }) => kind === "added" && side === "import" && path.length === 1;
function unknownImports(base, { actual }) {
	const known = base.world === null ? base.imports : null;
	if (known === null) return [];
	return [...actual.imports].flatMap(([name, extern]) => {
		if (isTypesOnly(extern) || known.some((one) => sameInterface(one, name))) return [];
		const what = `import \`${name}\` added`;
		return [{
			effect: "breaking",
			kind: "added",
			side: "import",
			path: [name],
			what,
			reason: "a host that runs the old one does not offer it",
			before: null,
			after: name
		}];
	});
}
function isDeclared(wanted, name) {
	if (wanted === null) return false;
	if (findExtern(wanted.imports, name, "import") !== null) return true;
	return [...wanted.imports.keys()].some((one) => one.split("@")[0] === name.split("@")[0]);
}
function bumpOf(changes) {
	if (changes.some(({ effect }) => effect === "breaking")) return "track";
	return changes.some(({ effect }) => effect === "compatible") ? "release" : "none";
}
function judgeCompat(evidence, { name, labels }, base) {
	const { compat } = evidence.component;
	const changes = [...changesSince(base, evidence), ...unknownImports(base, evidence)];
	const owner = packageOf(name) ?? packageOf(base.name);
	const from = versionOf(base.name, base.world, owner);
	const to = versionOf(name, evidence.actual, owner);
	const bump = bumpOf(changes);
	const announced = compat.bump === "package" && from !== null && to !== null && saysBump(from, to, "track");
	const isCapability = (change) => addsImport(change) && base.imports !== null && !isDeclared(evidence.wanted, change.path[0] ?? "");
	const judged = changes.map((change) => {
		const capability = isCapability(change);
		if (change.effect !== "breaking") return {
			...change,
			capability,
			accepted: null
		};
		const version = announced && !capability ? `version ${to} says so` : null;
		return {
			...change,
			capability,
			accepted: whyAccepted(change, compat, labels) ?? version
		};
	});
	return {
		base,
		package: owner,
		from,
		to,
		bump,
		suggested: from === null ? null : nextVersion(from, bump),
		changes: judged
	};
}
function whyAccepted({ path }, { accept, label }, labels) {
	if (label !== null && labels.includes(label)) return `the label \`${label}\` accepts it`;
	return accept.includes(path.join(".")) ? "`compat.accept` lists it" : null;
}

// src/compat-report.ts
function compatReport(evidence) {
	const { compat, wanted } = evidence;
	if (compat === null || "none" in compat.base) return {};
	if (compat.base.imports === null && wanted === null) return {};
	const { base, from, to, suggested, changes } = judgeCompat(evidence, compat, compat.base);
	return { compat: {
		against: {
			ref: base.ref,
			sha: base.sha
		},
		...base.world === null ? { only: "imports" } : {},
		from,
		to,
		suggested,
		changes: changes.map(({ effect, what, reason, before, after, accepted, path }) => {
			return {
				effect,
				what,
				reason,
				before,
				after,
				location: placeOf$3(evidence, path),
				accepted
			};
		})
	} };
}

// src/baseline/event.ts
const map$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const text$2 = (value) => typeof value === "string" && value !== "" ? value : null;
const commit$1 = (value) => /^[0-9a-f]{40,64}$/.test(text$2(value) ?? "") ? text$2(value) : null;
function readEvent(env, payload) {
	const event = map$1(payload);
	const pull = event.pull_request === void 0 ? null : map$1(event.pull_request);
	const labels = Array.isArray(pull?.labels) ? pull.labels : [];
	return {
		name: text$2(env.GITHUB_EVENT_NAME),
		sha: commit$1(env.GITHUB_SHA),
		ref: text$2(env.GITHUB_REF),
		before: commit$1(event.before),
		mergeGroupBase: commit$1(map$1(event.merge_group).base_sha),
		pullRequest: pull && {
			base: commit$1(map$1(pull.base).sha),
			head: commit$1(map$1(pull.head).sha)
		},
		labels: labels.flatMap((label) => text$2(map$1(label).name) ?? [])
	};
}
const isZero = (sha) => /^0+$/.test(sha);
function parentsOf(commitObject) {
	const [header = ""] = commitObject.split("\n\n");
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha ?? "");
}
function baseOfEvent(event, head) {
	const { name, ref, before, pullRequest, mergeGroupBase } = event;
	if (ref?.startsWith("refs/tags/") && (name === "push" || name === "release")) return { kind: "tag" };
	if (pullRequest !== null) {
		const [first, second, ...others] = head.parents;
		const merged = first !== void 0 && second !== void 0 && others.length === 0;
		const isOurs = event.sha === head.sha && (pullRequest.head === null || pullRequest.head === second);
		if (merged && isOurs) return {
			kind: "commit",
			sha: first,
			ref: "the base of the pull request"
		};
		if (pullRequest.base !== null) return {
			kind: "fork",
			sha: pullRequest.base,
			ref: "the base of the pull request"
		};
	}
	if (mergeGroupBase !== null) return {
		kind: "commit",
		sha: mergeGroupBase,
		ref: "the base of the merge group"
	};
	if (name === "push" && before !== null) {
		if (isZero(before)) return {
			kind: "none",
			reason: "the branch is new: there is nothing before it"
		};
		return {
			kind: "commit",
			sha: before,
			ref: "the commit before the push"
		};
	}
	if (name === null) return { kind: "default-branch" };
	return {
		kind: "none",
		reason: `the event ${name} has no base`
	};
}

// src/baseline/remote-refs.ts
async function remoteOf(git) {
	const remotes = (await git.ask("remote")).text.split(/\r?\n/).filter((one) => one !== "");
	if (remotes.includes("origin")) return "origin";
	const branch = (await git.ask("symbolic-ref", "--quiet", "--short", "HEAD")).text.trim();
	const upstream = (await git.ask("config", "--get", `branch.${branch}.remote`)).text.trim();
	return remotes.includes(upstream) ? upstream : remotes[0] ?? null;
}
const wholeNames = (name) => [
	...name.startsWith("refs/") ? [name] : [],
	`refs/${name}`,
	`refs/tags/${name}`,
	`refs/heads/${name}`
];
async function remoteCommit(git, remote, name) {
	const names = wholeNames(name).flatMap((one) => [`${one}^{}`, one]);
	const answer = await git.ask("ls-remote", "--quiet", "--", remote, ...names);
	const found = answer.ok ? readRefs(answer) : /* @__PURE__ */ new Map();
	return names.map((one) => found.get(one)).find((sha) => sha !== void 0) ?? null;
}
function readRefs({ text }) {
	return new Map([...text.matchAll(/^([0-9a-f]{40,64})\t(.+?)\r?$/gm)].map(([, sha = "", ref = ""]) => [ref, sha]));
}
async function remoteTags(git, remote) {
	const answer = await git.ask("ls-remote", "--quiet", "--tags", "--refs", "--", remote);
	const refs = answer.ok ? [...readRefs(answer).keys()] : [];
	return {
		...answer,
		tags: refs.map((ref) => ref.replace(/^refs\/tags\//, ""))
	};
}

// src/baseline/tags.ts
function versionIn(tag, component) {
	if (component === null) return import_semver.default.valid(/^v?(\d.*)$/.exec(tag)?.[1] ?? "");
	if (!tag.startsWith(component)) return null;
	return import_semver.default.valid(/^[/@-]v?(\d.*)$/.exec(tag.slice(component.length))?.[1] ?? "");
}
function versionTags(tags, component) {
	const of = (name) => tags.flatMap((tag) => {
		const version = versionIn(tag, name);
		return version === null ? [] : [{
			tag,
			version
		}];
	});
	const own = of(component);
	return (own.length > 0 ? own : of(null)).sort((one, other) => import_semver.default.rcompare(one.version, other.version));
}
function previousTag(tags, component, current) {
	const all = versionTags(tags, component);
	const now = all.find(({ tag }) => tag === current) ?? null;
	const isFinal = ({ version }) => import_semver.default.prerelease(version) === null;
	const older = all.filter(({ version }) => now === null || import_semver.default.lt(version, now.version));
	if (now !== null && !isFinal(now)) return older[0] ?? null;
	return older.find(isFinal) ?? (now === null ? older[0] ?? null : null);
}

// src/baseline/commit.ts
const MAX_EVENT_BYTES = 32 << 20;
async function loadEvent(env) {
	const file = env.GITHUB_EVENT_PATH;
	if (file === void 0 || file === "") return readEvent(env, null);
	const bytes = await readBounded(file, MAX_EVENT_BYTES).catch(() => null);
	try {
		return readEvent(env, bytes === null ? null : JSON.parse(Buffer.from(bytes).toString("utf8")));
	} catch {
		return readEvent(env, null);
	}
}
async function known(git, revision) {
	const { ok, text } = await git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
	return ok ? text.trim() : null;
}
const isHere = async (git, sha) => (await git.ask("cat-file", "-e", `${sha}^{commit}`)).ok;
function unreachable(ref, sha, problem) {
	const asksForLogin = /could not read Username|Authentication failed|terminal prompts disabled|Permission denied|403/i.test(problem);
	const login = " git has no credentials here: leave `persist-credentials` of actions/checkout at true, or fetch the whole history.";
	const [line = ""] = problem.split(/\r?\n/).filter((one) => /fatal|error/i.test(one));
	return new CheckError("no-base", `${ref}, commit ${sha}, is not here and cannot be fetched: ${line || problem}`, { hint: `set \`fetch-depth: 0\` at actions/checkout.${asksForLogin ? login : ""}` });
}
async function fetchMissing({ git, offline }, { ref, sha }) {
	if (await isHere(git, sha)) return {
		ref,
		sha
	};
	if (offline) throw unreachable(ref, sha, "--offline makes no request");
	const depth = (await git.ask("rev-parse", "--is-shallow-repository")).text.trim() === "true" ? ["--depth=1"] : [];
	const remote = await remoteOf(git) ?? "origin";
	const fetched = await git.ask("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", ...depth, "--", remote, sha);
	if (fetched.ok && await isHere(git, sha)) return {
		ref,
		sha
	};
	throw unreachable(ref, sha, fetched.problem);
}
async function forkPoint(request, base) {
	const { ref, sha } = await fetchMissing(request, base);
	const { ok, text } = await request.git.ask("merge-base", "HEAD", sha);
	return {
		ref,
		sha: ok ? text.trim() : sha
	};
}
async function commitOf(request, revision) {
	const { git } = request;
	const remote = await remoteOf(git) ?? "origin";
	for (const name of [revision, `refs/remotes/${remote}/${revision}`]) {
		const sha = await known(git, name);
		if (sha !== null) return {
			ref: revision,
			sha
		};
	}
	if (/^[0-9a-f]{40,64}$/.test(revision)) return fetchMissing(request, {
		ref: "the base",
		sha: revision
	});
	const there = request.offline ? null : await remoteCommit(git, remote, revision);
	if (there !== null) return fetchMissing(request, {
		ref: revision,
		sha: there
	});
	throw new CheckError("no-base", `there is no ${revision} to compare with, neither here nor at ${remote}`, { hint: "name a branch, a tag or a commit; or a saved report, a component or a directory of WIT. In a shallow checkout set `fetch-depth: 0` at actions/checkout" });
}
async function previousTagged(request) {
	const { git, event, offline, name } = request;
	const local = (await git.ask("tag", "--list")).text.split(/\r?\n/);
	const remote = offline ? null : await remoteTags(git, await remoteOf(git) ?? "origin");
	const there = remote?.tags ?? [];
	const shallow = (await git.ask("rev-parse", "--is-shallow-repository")).text.trim() === "true";
	if (remote?.ok === false && shallow) throw unreachable("the previous tag", "unknown", remote.problem);
	const current = /^refs\/tags\/(.+)$/.exec(event.ref ?? "")?.[1] ?? await tagHere(git, [...local, ...there], name);
	const previous = previousTag([.../* @__PURE__ */ new Set([...local, ...there])], name, current);
	if (previous === null) return { none: current !== null && previousTag([current], name, null) !== null ? `${current} is checked out itself, and no version is tagged before it` : "no tag is a version yet, such as v1.2.3" };
	return commitOf(request, `refs/tags/${previous.tag}`).then(({ sha }) => ({
		ref: previous.tag,
		sha
	}));
}
async function tagHere(git, tags, name) {
	const here = (await git.ask("tag", "--points-at", "HEAD")).text.split(/\r?\n/).filter((tag) => tags.includes(tag));
	return previousTag(here, name, null)?.tag ?? null;
}
async function baseCommit(request) {
	const { git, event } = request;
	const sha = await known(git, "HEAD");
	if (sha === null) return { none: "the repository has no commit yet" };
	const wanted = baseOfEvent(event, {
		sha,
		parents: parentsOf((await git.ask("cat-file", "commit", sha)).text)
	});
	if (wanted.kind === "none") return { none: wanted.reason };
	if (wanted.kind === "tag") return previousTagged(request);
	if (wanted.kind === "commit") return fetchMissing(request, wanted);
	if (wanted.kind === "fork") return forkPoint(request, wanted);
	const branch = await known(git, `refs/remotes/${await remoteOf(git) ?? "origin"}/HEAD`);
	if (branch === null) return { none: "there is no pull request here, and no default branch of a remote; name one: `--base main`" };
	return forkPoint(request, {
		ref: "where the default branch was left",
		sha: branch
	});
}

// src/baseline/figures.ts
const text$1 = string().nullable();
const count = number().nonnegative().refine(Number.isInteger, "expected a whole number");
const measuredSchema = object({
	size: object({
		raw: count,
		gzip: count
	}),
	tools: object({
		go: object({ version: string() }).nullable(),
		wasmTools: object({
			version: string(),
			engine: string()
		}).nullable()
	}),
	golden: array(object({
		file: string(),
		line: number(),
		name: string(),
		host: string(),
		status: string(),
		cost: object({
			seed: number(),
			callFuel: count.nullable(),
			instantiationFuel: count.nullable()
		})
	}))
});
const own = object({
	zlib: text$1,
	wasmtime: text$1
});
function readFigures(component, tools, sections) {
	const [measured, made] = [measuredSchema.safeParse(component), own.safeParse(tools)];
	if (!measured.success || !made.success) return null;
	const { size, tools: built, golden } = measured.data;
	const { go, wasmTools } = built;
	return {
		size,
		go: go?.version ?? null,
		encoder: wasmTools && `${wasmTools.engine} ${wasmTools.version}`,
		...made.data,
		cases: golden.flatMap(({ host, status, cost, ...at }) => {
			const { callFuel, instantiationFuel, seed } = cost;
			if (host !== "wasmtime" || status === "skipped" || callFuel === null || instantiationFuel === null) return [];
			return [{
				file: at.file,
				line: at.line,
				name: at.name,
				seed,
				callFuel,
				instantiationFuel
			}];
		}),
		sections
	};
}

// src/wasm/custom-sections.ts
function sectionSizes({ cores }) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { customSections } of cores) for (const { name, size } of customSections) sizes.set(name, (sizes.get(name) ?? 0) + size);
	return Object.fromEntries(sizes);
}

// src/baseline/saved-report.ts
const component = object({
	...measuredSchema.shape,
	size: measuredSchema.shape.size.nullable(),
	name: string(),
	sha256: string().nullable(),
	world: string().nullable(),
	imports: array(string())
});
const schema = object({
	schema: literal("component-check/1"),
	commit: string().nullable(),
	tools: object({
		componentCheck: string(),
		node: string(),
		zlib: string(),
		jco: string(),
		wasmtime: string().nullable()
	}),
	components: array(component)
});
function readSavedReport(bytes, ref) {
	const refuse = (problem, cause) => new CheckError("no-base", `${ref} is no report of component-check: ${problem}`, {
		hint: "name a component-check.json as a run wrote it, with schema component-check/1",
		cause
	});
	const parsed = schema.safeParse(parseJson(bytes, (cause) => refuse("it is no JSON", cause)));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const at = dotted(issue?.path ?? []);
	throw refuse(`${at === "" ? "what it holds" : `\`${at}\``} is not what it must be (${issue?.message})`);
}
function parseJson(bytes, refuse) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch (cause) {
		throw refuse(cause);
	}
}
const dotted = (path) => path.reduce((text, key) => {
	if (typeof key === "number") return `${text}[${key}]`;
	return text === "" ? String(key) : `${text}.${String(key)}`;
}, "");

// src/baseline/saved.ts
const MAX_COMPONENT_BYTES = 1 << 30;
const MAX_REPORT_BYTES = 64 << 20;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
async function savedComponent(file, ref) {
	const bytes = await readBounded(file, MAX_COMPONENT_BYTES, "no-base");
	const { kind, detail } = classify(bytes);
	if (kind !== "component") throw new CheckError("no-base", `${ref} is no component to compare with: ${detail}`, { hint: "name the component that was published, not its core module" });
	const world = readWorld(bytes);
	const imports = [...world.imports.keys()];
	const sections = sectionSizes(readComponent(bytes));
	return {
		ref,
		sha: sha256(bytes),
		tools: null,
		world,
		name: null,
		imports,
		figures: null,
		sections
	};
}
async function savedReport(file, ref, component) {
	const report = readSavedReport(await readBounded(file, MAX_REPORT_BYTES, "no-base"), ref);
	const saved = report.components.find(({ name }) => name === component);
	if (saved === void 0) return { none: `${ref} has no component ${component}` };
	if (saved.sha256 === null) return { none: `${ref} has no ${component} that was built` };
	const known = {
		ref,
		sha: report.commit,
		tools: report.tools,
		name: saved.world
	};
	const figures = (sections) => readFigures(saved, report.tools, sections);
	const beside = path.join(path.dirname(file), component, "component.wasm");
	if (kindOf(beside) !== "file") return {
		...known,
		world: null,
		imports: saved.imports,
		figures: figures(null)
	};
	const found = await savedComponent(beside, `${component}/component.wasm beside ${ref}`);
	if (found.sha !== saved.sha256) throw otherComponent(ref, component);
	return {
		...found,
		...known,
		figures: figures(found.sections)
	};
}
function otherComponent(ref, component) {
	const beside = `${component}/component.wasm`;
	return new CheckError("no-base", `${beside} beside ${ref} is not the component that the report is about`, { hint: `every run writes component-check-out anew: copy component-check.json and ${beside} of the earlier run to another directory, and name the copy` });
}

// src/baseline/tree.ts
const MAX_FILES = 5e3;
const MAX_LINKS = 16;
const AT_ONCE = 4;
const LINK = "120000";
const SUBMODULE = "160000";
function readEntries({ text }) {
	return [...text.matchAll(/(\d{6}) \w+ ([0-9a-f]+)\t([^\0]+)\0/g)].map(([, mode = "", oid = "", file = ""]) => ({
		mode,
		oid,
		file
	}));
}
async function list({ git, commit, ref }, args, files) {
	const answer = await git.ask("ls-tree", "-z", "--full-tree", ...args, commit, "--", ...files);
	if (!answer.ok) throw unreadable(ref, files.join(", "), answer.problem);
	const entries = readEntries(answer);
	const unsafe = entries.find(({ file }) => !file.split("/").every(isPlain));
	if (unsafe !== void 0) throw refusedName(ref, unsafe.file);
	return entries;
}
const isPlain = (part) => !/^[. ]*$|[\\:]/.test(part);
function refusedName(ref, file) {
	return new CheckError("no-base", `${JSON.stringify(file)} at ${ref} is no name of a file on every system`, { hint: "name a base whose WIT lies in plain files: no `..`, no `\\`, no `:`" });
}
function unreadable(ref, file, problem) {
	return new CheckError("no-base", `${file} cannot be read at ${ref}: ${problem.split(/\r?\n/)[0]}`, { hint: "set `fetch-depth: 0` at actions/checkout, and no `filter` that leaves files out" });
}
async function readBlob({ git, ref }, { oid, file }) {
	const answer = await git.ask("cat-file", "blob", oid);
	const bytes = answer.bytes();
	if (!answer.ok || bytes === null) throw unreadable(ref, file, answer.problem || "it is too large");
	return bytes;
}
const parents = (file) => {
	const parts = file.split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
};
async function entriesAt(tree, file, links = 0) {
	if (file === ".") return expand(tree, await list(tree, ["-r"], []), links);
	const special = (await list(tree, [], parents(file))).find(({ mode }) => mode === LINK || mode === SUBMODULE);
	if (special === void 0) return expand(tree, await list(tree, ["-r"], [file]), links);
	const [inside, target] = await follow(tree, special, file.slice(special.file.length).replace(/^\//, ""), links);
	return (await entriesAt(inside, target, links + 1)).map((one) => ({
		...one,
		as: moved(one.as, target, file)
	}));
}
const moved = (file, from, to) => from === "." ? `${to}/${file}` : to + file.slice(from.length);
async function expand(tree, entries, links) {
	const found = [];
	for (const entry of entries) {
		if (entry.mode !== LINK && entry.mode !== SUBMODULE) {
			found.push({
				tree,
				entry,
				as: entry.file
			});
			continue;
		}
		const [inside, target] = await follow(tree, entry, "", links);
		for (const one of await entriesAt(inside, target, links + 1)) found.push({
			...one,
			as: moved(one.as, target, entry.file)
		});
	}
	if (found.length > MAX_FILES) throw new CheckError("no-base", `the WIT at ${tree.ref} is more than ${MAX_FILES} files`);
	return found;
}
async function follow(tree, entry, rest, links) {
	if (links > MAX_LINKS) throw unreadable(tree.ref, entry.file, "its links lead in a circle");
	if (entry.mode === SUBMODULE) return [await openSubmodule(tree, entry), rest === "" ? "." : rest];
	const target = Buffer.from(await readBlob(tree, entry)).toString("utf8");
	const file = path.posix.join(path.posix.dirname(entry.file), target, rest);
	if (path.posix.isAbsolute(target) || file === ".." || file.startsWith("../")) throw unreadable(tree.ref, entry.file, `it is a link that leaves the repository, to ${target}`);
	return [tree, file];
}
async function openSubmodule({ git, ref }, { file, oid }) {
	const inside = {
		root: path.join(git.root, file),
		ask: (...args) => git.ask("-C", file, ...args)
	};
	if ((await inside.ask("rev-parse", "--show-prefix")).text.trim() === "" && (await inside.ask("cat-file", "-e", `${oid}^{commit}`)).ok) return {
		git: inside,
		commit: oid,
		ref
	};
	throw new CheckError("no-base", `the submodule ${file} is not here at ${oid}, as ${ref} has it`, { hint: "set `submodules: true` and `fetch-depth: 0` at actions/checkout" });
}
async function extract(git, { sha, ref }, files, directory) {
	const tree = {
		git,
		commit: sha,
		ref
	};
	const there = [];
	for (const file of files) {
		const entries = await entriesAt(tree, file);
		if (entries.length > 0) there.push(file);
		let next = 0;
		const work = async () => {
			for (let one = entries[next++]; one !== void 0; one = entries[next++]) {
				const target = path.join(directory, ...one.as.split("/"));
				if (!isInside(directory, target)) throw refusedName(ref, one.as);
				await mkdir(path.dirname(target), { recursive: true });
				await writeFile(target, await readBlob(one.tree, one.entry));
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	}
	return there;
}
async function fileAt(git, { sha, ref }, file) {
	const tree = {
		git,
		commit: sha,
		ref
	};
	const [entry] = await list(tree, [], [file]);
	if (entry === void 0 || entry.mode === LINK || entry.mode === SUBMODULE) return null;
	return Buffer.from(await readBlob(tree, entry)).toString("utf8");
}

// src/baseline/wit-paths.ts
const map = (value) => typeof value === "object" && value !== null ? value : {};
const texts = (value) => [value].flat().filter((one) => typeof one === "string");
async function witPathsAt(git, base, component, { root, file }) {
	const now = {
		wit: component.wit.map((one) => reportPath(root, one)),
		world: component.world
	};
	const config = file === null ? CONFIG_FILE : reportPath(root, file);
	const text = await fileAt(git, base, config);
	if (text === null) return now;
	const value = readable(text, config);
	const own = map(map(value.components)[component.name]);
	const common = map(value.defaults);
	const directory = path.posix.dirname(config);
	const wit = texts(own.wit ?? common.wit).map((one) => path.posix.join(directory, one).replace(/\/$/, ""));
	const world = texts(own.world ?? common.world);
	const inside = wit.filter((one) => one !== ".." && !one.startsWith("../") && !path.posix.isAbsolute(one));
	return {
		wit: inside.length > 0 ? inside : now.wit,
		world: Object.hasOwn(map(value.components), component.name) ? world : now.world
	};
}
function readable(text, name) {
	try {
		return map(readYaml(text, name).value);
	} catch {
		return {};
	}
}

// src/baseline/wit-world.ts
async function resolveWit(component, root, context) {
	const encoder = await createEncoder(context.wasmTools, context);
	const collected = await collectWit(component.wit, root);
	const places = indexSources(collected.sources);
	try {
		const resolved = await resolveWanted(encoder, component, collected, places);
		if (resolved.findings === null) return resolved.wanted;
		return { none: `the WIT there does not resolve: ${resolved.findings[0]?.message}` };
	} catch (thrown) {
		const error = toCheckError(thrown);
		if (error.code !== "config") throw error;
		return { none: `the WIT there cannot be compared: ${error.message}` };
	}
}
async function worldAt(git, base, component, context) {
	const { wit, world } = await witPathsAt(git, base, component, context);
	const [main] = wit;
	if (main === void 0) return { none: `there is no WIT for ${component.name}` };
	return withTempDir(context.env, async (directory) => {
		const there = await extract(git, base, wit, directory);
		if (!there.includes(main)) return { none: `${base.ref} has no ${main}: the component is new` };
		const paths = wit.filter((one) => there.includes(one)).map((one) => `${directory}/${one}`);
		return resolveWit({
			...component,
			wit: paths,
			world
		}, directory, context);
	});
}

// src/baseline/load-base.ts
async function loadBase(component, request) {
	const { against, build, event, offline, file } = request;
	const saved = against.kind === "given" ? await fromFile(component, against.value, request) : null;
	if (saved !== null) return saved;
	const git = openGit(build.root, {
		...build,
		offline
	});
	const base = await commit(against, {
		git,
		event,
		offline,
		name: component.name
	}).catch((thrown) => {
		throw against.kind === "given" ? orDirectory(thrown, against.value, request) : thrown;
	});
	if ("none" in base) return base;
	const found = await worldAt(git, base, component, {
		...build,
		file
	});
	return "none" in found ? found : {
		...base,
		...found,
		tools: null,
		imports: null
	};
}
function commit(against, request) {
	if (against.kind === "given") return commitOf(request, against.value);
	return against.kind === "tag" ? previousTagged(request) : baseCommit(request);
}
function orDirectory(thrown, given, { cwd }) {
	if (!(thrown instanceof CheckError) || thrown.code !== "no-base") return thrown;
	if (kindOf(path.resolve(cwd, given)) !== "directory") return thrown;
	return new CheckError("no-base", thrown.message, { hint: `write \`./${given}\` for the directory of WIT` });
}
async function fromFile(component, given, { cwd, build }) {
	const file = path.resolve(cwd, given);
	const kind = kindOf(file);
	const ref = path.isAbsolute(given) ? path.relative(build.root, given).split(path.sep).join("/") : given;
	if (kind === "file" && /\.wasm$/i.test(file)) return savedComponent(file, ref);
	if (kind === "file" && /\.json$/i.test(file)) return savedReport(file, ref, component.name);
	if (!(kind === "directory" || kind === "file" && /\.wit$/i.test(file)) || !/[./\\]/.test(given)) return null;
	const found = await worldIn(file, component, build);
	return "none" in found ? found : {
		ref,
		sha: null,
		tools: null,
		imports: null,
		...found
	};
}
async function worldIn(file, component, build) {
	const plain = component.world.map((name) => splitId(name)?.name ?? name);
	let problem = null;
	for (const world of [
		component.world,
		plain,
		[]
	]) {
		const found = await resolveWit({
			...component,
			wit: [file],
			world
		}, path.dirname(file), build);
		if (!("none" in found)) return found;
		problem ??= found;
	}
	return problem ?? { none: "the WIT there has no world" };
}

// src/build/start-places.ts
const FRAME = /^\t(.+\.go):(\d+)(?: \+0x[\da-f]+)?\r?$/gm;
function startPlaces(start, sources) {
	if (start === null || isStill(start)) return null;
	return {
		panic: panicPlace(start.stderr, sources),
		realloc: directiveFinder(sources)("wasmexport", "cabi_realloc"),
		init: onlyInit(sources)
	};
}
const isStill = ({ outcome, stdout, stderr, imports, files }) => outcome.kind === "result" && stdout === "" && stderr === "" && imports.length === 0 && files.length === 0;
function panicPlace(stderr, sources) {
	for (const [, name = "", line] of stderr.matchAll(FRAME)) {
		const complaint = {
			file: name,
			package: null,
			line: Number(line),
			column: null,
			message: ""
		};
		const place = locationIn(sources, fileOf(complaint, sources), Number(line), null);
		if (place !== null) return place;
	}
	return null;
}
function onlyInit(sources) {
	const found = goFilesOfModule(sources).filter((file) => !file.endsWith("_test.go")).flatMap((file) => [...(sources.read(file) ?? "").matchAll(/^func init\(\)/gm)].map(() => file));
	const [file] = found;
	return file === void 0 || found.length > 1 ? null : locate(sources, file, /^func init\(\)/);
}

// src/build/remembered-verdict.ts
const CORE_MODULE = 1;
async function askOnce({ path: component, bytes, wit }, question, ask) {
	const file = path.join(path.dirname(component), "second-verdict");
	const key = keyOf(bytes, wit, question);
	if (await read(file).catch(() => null) === key) return { fits: true };
	const verdict = await ask();
	if (verdict?.fits === true) await writeWhole(file, key).catch(() => {});
	return verdict;
}
async function read(file) {
	return (await lstat(file)).isFile() ? readFile(file, "utf8") : null;
}
function keyOf(bytes, wit, question) {
	const hash = createHash("sha256");
	hash.update(JSON.stringify([question, wit?.worlds ?? []]));
	for (const [name, text] of wit?.staged ?? []) hash.update(JSON.stringify([name, text.length])).update(text);
	const component = new Bytes(bytes);
	readPreamble(component);
	for (const { id, size, body } of readSections(component)) {
		if (id === CORE_MODULE) continue;
		hash.update(JSON.stringify([id, size])).update(body.bytes(size));
	}
	return hash.digest("hex");
}

// src/check/imports.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function matchingPattern(patterns, name) {
	const names = [name, name.split("@")[0] ?? name];
	const matches = (pattern) => {
		const isMatch = (0, import_picomatch.default)(pattern, {
			bash: true,
			dot: true,
			nonegate: true,
			noextglob: true
		});
		return names.some((one) => isMatch(one));
	};
	return patterns.find(matches) ?? null;
}
function deniedImports({ deny, denyOrigin }, wanted, actual) {
	const denied = /* @__PURE__ */ new Map();
	if (wanted === null && denyOrigin === "default") return denied;
	for (const [name, extern] of actual.imports) {
		const pattern = isTypesOnly(extern) ? null : matchingPattern(deny, name);
		const spared = denyOrigin === "default" && wanted !== null && findExtern(wanted.imports, name, "import") !== null;
		if (pattern !== null && !spared) denied.set(name, pattern);
	}
	return denied;
}

// src/check/second-verdict.ts
function importsBeyond(allow, wanted, actual) {
	return [...actual.imports].filter(([name]) => name.includes("/") && !wanted.imports.has(name)).filter(([name, extern]) => isTypesOnly(extern) || findExtern(wanted.imports, name, "import") !== null || matchingPattern(allow, name) !== null).map(([name]) => name);
}
function secondVerdictFinding(second, own, wanted, actual) {
	const fits = own.length === 0;
	if (second === null || second.fits === fits || fits && isShifted(wanted, actual)) return null;
	const ours = fits ? "it fits its world" : `it does not: ${own[0]?.message}`;
	const theirs = second.fits ? "it fits" : `it does not: ${second.problem}`;
	return finding("wit/second-verdict", {
		message: `two verdicts on the component differ. component-check says that ${ours}; \`wasm-tools component targets\` says that ${theirs}`,
		hint: "please report it, with the component and its WIT; until then, `rules: { wit/second-verdict: off }`",
		expected: `component-check: ${fits ? "fits" : "does not fit"}`,
		actual: `wasm-tools: ${second.fits ? "fits" : "does not fit"}`,
		location: own[0]?.location ?? null
	});
}
function isShifted(wanted, actual) {
	const imports = [...actual.imports.keys()].map((name) => [name, findExtern(wanted.imports, name, "import")]);
	const exports = [...wanted.exports.keys()].map((name) => [name, findExtern(actual.exports, name, "export")]);
	return [...imports, ...exports].some(([name, found]) => found != null && found[0] !== name);
}

// src/gather-second.ts
async function gatherSecond({ imports }, artifact, actual, { request, config, build }) {
	const { wanted } = artifact;
	if (!(request.command === "check" && config.rules["wit/second-verdict"] !== "off") || wanted === null || build.wasmTools.engine !== "native") return null;
	try {
		const beyond = importsBeyond(imports.allow, wanted.world, actual);
		return await askOnce(artifact, [build.wasmTools.version, ...beyond], async () => {
			const { askTargets } = await import("./second-verdict.mjs");
			return askTargets(artifact, beyond, build);
		});
	} catch {
		return null;
	}
}

// src/golden/hosts-differ.ts
function hostsDiffer(plan, sides, bench) {
	const [a, b] = [sides[0].run, sides[1].run];
	if (a.failure !== null || b.failure !== null) return null;
	const starts = [outcomeOf(a.steps, -1), outcomeOf(b.steps, -1)].map((one) => one?.outcome ?? null);
	if (ended(starts[0]) !== ended(starts[1])) {
		const ends = [ended(starts[0]), ended(starts[1])];
		return withWords(differ(plan.case.start, "instantiation ends in another way", ends, sides, bench), starts, sides);
	}
	for (const [index, step] of plan.steps.entries()) {
		const [before, after] = [outcomeOf(a.steps, index), outcomeOf(b.steps, index)];
		if (before === null || after === null) return null;
		const found = outcomesDiffer(step, before.outcome, after.outcome, sides, bench);
		if (found !== null) return found;
		const calls = [before, after].map(({ imports }) => JSON.stringify(imports));
		if (calls[0] !== calls[1]) return differ(step.text.start, `${callOf(step, bench)} asks its host something else`, calls, sides, bench);
	}
	const written = [a, b].map(({ done }) => encodeText(Buffer.from(done?.stdout ?? "", "base64")));
	if (written[0] === written[1]) return null;
	return differ(plan.case.start, "the case writes something else to stdout", [written[0] ?? "", written[1] ?? ""], sides, bench);
}
function outcomesDiffer(step, a, b, sides, bench) {
	const at = placeOf$2(step);
	if (a.kind === "result" && b.kind === "result") {
		const [before, after] = [readResult(step, a.value), readResult(step, b.value)];
		const difference = before === null || after === null ? null : describeDifference(before, after);
		if (before === null || after === null || difference === null) return null;
		const values = [printValue(before), printValue(after)];
		return differ(at, `${callOf(step, bench)} answers something else`, values, sides, bench, difference);
	}
	const ends = [ended(a), ended(b)];
	if (ends[0] === ends[1]) return null;
	if (isOverflow(a) || isOverflow(b)) return stackDepth(step, isOverflow(a) ? sides[0] : sides[1], ends, sides, bench);
	return withWords(differ(at, `${callOf(step, bench)} ends in another way`, ends, sides, bench), [a, b], sides);
}
function withWords(found, outcomes, sides) {
	const words = outcomes.flatMap((outcome, index) => outcome?.kind === "trap" ? [{
		message: `${sides[index]?.host} says: ${inline(outcome.message)}`,
		location: null
	}] : []);
	return {
		...found,
		related: [...found.related, ...words]
	};
}
const isOverflow = (outcome) => outcome.kind === "trap" && outcome.class === "stack-overflow";
function ended(outcome) {
	if (outcome == null) return "an instance";
	if (outcome.kind === "trap") return `! trap ${outcome.class}`;
	return outcome.kind === "exit" ? `! exit ${outcome.code}` : inline(outcome.value ?? "nothing");
}
function differ(at, what, values, [reference, other], bench, difference = `: ${inline(values[0])} → ${inline(values[1])}`) {
	const found = finding("golden/hosts-differ", {
		message: `on ${other.host} ${what} than on ${reference.host}${difference}`,
		hint: `look for what a host may decide: uninitialised memory, NaN bits, a broken \`cabi_realloc\`; a difference that is meant is skipped by \`@ skip ${other.host}: reason\``,
		...shownPair(`${values[0]}`, `${values[1]}`),
		location: locate$1(bench.source, at)
	});
	return withWhole(found, {
		expected: values[0],
		actual: values[1]
	}, bench.keep);
}
function stackDepth(step, { host }, [expected, actual], [reference, other], bench) {
	return finding("golden/stack-depth", {
		message: `${callOf(step, bench)} overflows the stack on ${host} alone (${reference.host}: ${expected}, ${other.host}: ${actual})`,
		hint: "recurse less deeply, or raise `golden.limits.stack`; the size of a frame differs between engines",
		expected,
		actual,
		location: locate$1(bench.source, step.text.start)
	});
}

// src/golden/compare-hosts.ts
function compareHosts(jobs, ran) {
	const results = ran.map(({ result }) => result);
	const first = /* @__PURE__ */ new Map();
	for (const [index, job] of jobs.entries()) {
		const before = first.get(job.text);
		if (before === void 0) {
			first.set(job.text, index);
			continue;
		}
		const found = differenceOf(jobs, ran, before, index);
		if (found === null) continue;
		const at = found.on === "first" ? before : index;
		const result = results[at];
		const same = results[at === before ? index : before]?.status === "passed";
		if (result !== void 0) results[at] = instead(result, found.finding, same);
	}
	return results;
}
function differenceOf(jobs, ran, before, index) {
	const [job, a, b] = [
		jobs[before],
		ran[before],
		ran[index]
	];
	if (job === void 0 || !("run" in job.plan) || a?.run == null || b?.run == null) return null;
	const one = {
		host: a.result.host,
		run: a.run
	};
	const other = {
		host: b.result.host,
		run: b.run
	};
	const onFirst = a.result.status === "failed" && b.result.status === "passed";
	const pair = onFirst ? [other, one] : [one, other];
	const finding = hostsDiffer(job.plan, pair, job.bench);
	return finding && {
		on: onFirst ? "first" : "second",
		finding
	};
}

// src/golden/run.ts
async function runGolden(run) {
	const loaded = beginLoading(run);
	const jobs = listJobs(run);
	await loaded(jobs);
	const ran = await runJobs(run.hosts, jobs, (job, host) => runOnce(job, host, run));
	return {
		results: compareHosts(jobs, ran),
		findings: [
			...run.files.findings,
			...unmeasuredFuel(jobs, run),
			...dirtyFindings(jobs, ran),
			...await findChanged(run.files, run.root)
		]
	};
}
function unmeasuredFuel(jobs, { files, hosts }) {
	const counting = hosts.filter(({ hello }) => hello.features.includes("fuel"));
	const names = new Set(counting.map(({ hello }) => asHostName(hello.host)));
	const measured = new Set(jobs.flatMap(({ text, host, plan }) => names.has(host) && "run" in plan ? text : []));
	return files.transcripts.flatMap(({ transcript: { cases, source } }) => {
		const first = cases.find((one) => one.settings.fuel !== null && !measured.has(one));
		if (first === void 0) return [];
		return [finding("fuel/not-measured", {
			message: "`@ fuel` limits nothing here: only wasmtime counts fuel, and it did not run",
			hint: "add wasmtime to `hosts`, or run with `--host wasmtime`",
			location: locate$1(source, first.start)
		})];
	});
}

// src/hosts/start.ts
async function tryStart(host, limits, scratch) {
	if (!host.hello.features.includes("files")) return startWith(host, limits, []);
	const empty = await mkdtemp(path.join(scratch, "start-"));
	try {
		return await startWith(host, limits, [["/", empty]]);
	} finally {
		await rm(empty, {
			recursive: true,
			force: true
		});
	}
}
async function startWith(host, limits, dirs) {
	const { steps, done, failure } = await host.run({
		...plainRun(limits),
		dirs
	});
	const failed = steps.find(({ step }) => step === -1);
	const meanwhile = {
		stdout: text(done?.stdout),
		stderr: text(done?.stderr),
		imports: failed?.imports ?? [],
		files: done?.files ?? []
	};
	if (failed !== void 0) return {
		outcome: failed.outcome,
		...meanwhile
	};
	if (failure === null) return {
		outcome: {
			kind: "result",
			value: null
		},
		...meanwhile
	};
	if (failure.kind === "error") return null;
	if (failure.kind === "timeout") return {
		outcome: { kind: "timeout" },
		...meanwhile
	};
	throw new CheckError("host-failed", "the host ended while it instantiated the component", { hint: "run it again; where it happens again, please report it with the component" });
}
function text(base64) {
	return Buffer.from(base64 ?? "", "base64").toString();
}

// src/run-cases.ts
async function runCases(component, artifact, world, session) {
	const hosts = await session.hosts(component);
	const files = session.golden.get(component) ?? null;
	const golden = files === null ? null : await run$1(component, artifact, world, files, hosts, session);
	const loaded = golden?.results.some(({ status }) => status === "passed") ?? false;
	const { limits } = component.golden;
	const host = hosts.find(({ hello }) => hello.features.includes("files")) ?? hosts[0];
	if (host === void 0) return {
		golden,
		start: null
	};
	const scratch = path.dirname(artifact.path);
	return {
		golden,
		start: await (loaded ? tryStart(host, limits, scratch) : start(component, artifact, host))
	};
}
async function start({ golden: { limits } }, artifact, host) {
	const { type } = await host.load({
		path: artifact.path,
		limits,
		cases: 1
	});
	return type === "loaded" ? tryStart(host, limits, path.dirname(artifact.path)) : null;
}
async function run$1(component, artifact, world, files, hosts, session) {
	const { request, config } = session;
	request.progress.step(`${component.name}: golden`);
	const whole = wholeValues(path.join(path.dirname(artifact.path), "golden"), config.root);
	const run = {
		keep: whole.keep,
		path: artifact.path,
		world,
		limits: component.golden.limits,
		root: config.root,
		files,
		hosts,
		scratch: path.dirname(artifact.path),
		twice: request.twice
	};
	if (!request.update) {
		const evidence = await runGolden(run);
		await whole.write();
		return evidence;
	}
	const update = await updateGolden(run);
	session.updates.set(component.name, update);
	return isStopped(update) ? {
		results: [],
		findings: update.findings
	} : runGolden({
		...run,
		files: update.files
	});
}

// src/wasm/scan-code.ts
const IMMEDIATE = immediateTable();
const COMMON = Uint8Array.from(IMMEDIATE, (immediate, opcode) => {
	if (OPCODE_FEATURES.has(opcode)) return 0;
	if (immediate === IMMEDIATES.none) return 3;
	if (immediate === IMMEDIATES.one) return 1;
	return immediate === IMMEDIATES.memory ? 2 : 0;
});
var CodeScanner = class {
	#data;
	#tell;
	#at = 0;
	#end = 0;
	constructor(data, tell) {
		this.#data = data;
		this.#tell = tell;
	}
	body(start, end) {
		this.#at = start;
		this.#end = end;
		const groups = this.#u32();
		for (let group = 0; group < groups && this.#at < end; group += 1) {
			this.#integer();
			this.valueType();
		}
		this.#instructions();
	}
	constant(start, end) {
		this.#at = start;
		this.#end = end;
		for (let at = start; at < end; at = this.#at) {
			const opcode = this.#data[at] ?? 0;
			this.#at += 1;
			if (opcode === 11) return this.#at;
			if (opcode >= 106 && opcode <= 126) this.#tell("extended-const", at, hex(opcode));
			if (!this.#immediates(opcode, at)) return null;
		}
		return null;
	}
	#instructions() {
		const [data, end] = [this.#data, this.#end];
		let at = this.#at;
		while (at < end) {
			const opcode = data[at] ?? 0;
			const common = COMMON[opcode] ?? 0;
			if (common === 0 || common === 2 && ((data[at + 1] ?? 0) & 64) !== 0) {
				this.#at = at + 1;
				if (!this.#immediates(opcode, at)) return;
				at = this.#at;
				continue;
			}
			at += 1;
			for (let left = common === 3 ? 0 : common; left > 0; left -= 1) {
				while ((data[at] ?? 0) >= 128) at += 1;
				at += 1;
			}
		}
	}
	#immediates(opcode, at) {
		const feature = OPCODE_FEATURES.get(opcode);
		if (feature !== void 0) this.#tell(feature, at, hex(opcode));
		switch (IMMEDIATE[opcode]) {
			case IMMEDIATES.none: return true;
			case IMMEDIATES.one:
				this.#integer();
				return true;
			case IMMEDIATES.two:
				this.#integer();
				this.#integer();
				return true;
			case IMMEDIATES.memory:
				this.#memoryArgument(at);
				return true;
			case IMMEDIATES.memoryIndex:
				this.#memoryIndex(at);
				return true;
			case IMMEDIATES.block:
				this.#blockType(at);
				return true;
			case IMMEDIATES.table:
				for (let left = this.#u32() + 1; left > 0 && this.#at < this.#end; left -= 1) this.#integer();
				return true;
			case IMMEDIATES.f32:
				this.#at += 4;
				return true;
			case IMMEDIATES.f64:
				this.#at += 8;
				return true;
			case IMMEDIATES.types:
				for (let left = this.#u32(); left > 0 && this.#at < this.#end; left -= 1) this.valueType();
				return true;
			case IMMEDIATES.handlers: return this.#handlers(at);
			case IMMEDIATES.prefix: return this.#prefixed(opcode, at);
			default: return false;
		}
	}
	#prefixed(prefix, at) {
		const opcode = this.#u32();
		if (prefix === 253) return this.#vector(opcode, at);
		if (prefix === 254) {
			if (opcode === 3) this.#at += 1;
			else this.#memoryArgument(at);
			return opcode <= 78;
		}
		if (prefix === 251) {
			const count = gcIntegers(opcode);
			if (opcode === 24 || opcode === 25) {
				this.#at += 1;
				this.#integers(3);
				return true;
			}
			this.#integers(count);
			return count >= 0;
		}
		const known = miscellaneous(opcode);
		if (known === null) return false;
		this.#tell(known.feature, at, `${hex(prefix)} ${hex(opcode)}`);
		this.#integers(known.integers - known.memories);
		const ofMemory = opcode <= 11;
		for (let left = known.memories; left > 0; left -= 1) if (ofMemory && opcode !== 9) this.#memoryIndex(at);
		else this.#integer();
		return true;
	}
	#vector(opcode, at) {
		const feature = opcode >= 256 ? "relaxed-simd" : "simd";
		this.#tell(feature, at, `0xfd ${hex(opcode)}`);
		if (opcode <= 11 || opcode === 92 || opcode === 93) this.#memoryArgument(at);
		else if (opcode <= 13) this.#at += 16;
		else if (opcode >= 21 && opcode <= 34) this.#at += 1;
		else if (opcode >= 84 && opcode <= 91) {
			this.#memoryArgument(at);
			this.#at += 1;
		}
		return true;
	}
	#handlers(at) {
		this.#blockType(at);
		for (let left = this.#u32(); left > 0 && this.#at < this.#end; left -= 1) {
			const kind = this.#data[this.#at] ?? 0;
			this.#at += 1;
			this.#integers(kind <= 1 ? 2 : 1);
		}
		return true;
	}
	#blockType(at) {
		const first = this.#data[this.#at] ?? 0;
		if (first === 64) this.#at += 1;
		else if (first >= 98 && first <= 127) this.valueType();
		else {
			this.#tell("multi-value", at, "a block with a function type");
			this.#integer();
		}
	}
	valueType(start = this.#at, end = this.#end) {
		this.#at = start;
		this.#end = end;
		const code = this.#data[start] ?? 0;
		this.#at += 1;
		const feature = TYPE_FEATURES.get(code);
		if (feature !== void 0) this.#tell(feature, start, `a type ${hex(code)}`);
		if (code === 99 || code === 100) this.#integer();
		return this.#at;
	}
	#memoryArgument(at) {
		if (((this.#data[this.#at] ?? 0) & 64) !== 0) {
			this.#integer();
			this.#memoryIndex(at);
		} else this.#integer();
		this.#integer();
	}
	#memoryIndex(at) {
		if (this.#u32() > 0) this.#tell("multi-memory", at, "an instruction that names a memory");
	}
	#integers(count) {
		for (let left = count; left > 0; left -= 1) this.#integer();
	}
	#integer() {
		const data = this.#data;
		let at = this.#at;
		while ((data[at] ?? 0) >= 128) at += 1;
		this.#at = at + 1;
	}
	#u32() {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.#data[this.#at] ?? 0;
			this.#at += 1;
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) break;
		}
		return value;
	}
};
const TYPE_FEATURES = new Map([
	[123, "simd"],
	[112, "reference-types"],
	[111, "reference-types"],
	...[99, 100].map((code) => [code, "function-references"]),
	...[
		106,
		107,
		108,
		109,
		110,
		113,
		114,
		115
	].map((code) => [code, "gc"]),
	...[105, 116].map((code) => [code, "exceptions"]),
	...[104, 117].map((code) => [code, "stack-switching"])
]);
const hex = (code) => `0x${code.toString(16).padStart(2, "0")}`;

// src/wasm/read-features.ts
function readFeatures(bytes) {
	return coreSections(bytes).flatMap((sections, module) => {
		const found = /* @__PURE__ */ new Map();
		const tell = (feature, offset, by) => {
			if (!found.has(feature)) found.set(feature, {
				feature,
				module,
				by,
				offset
			});
		};
		const reader = new FeatureReader(bytes, tell);
		for (const section of sections) reader.read(section);
		return [...found.values()];
	});
}
var FeatureReader = class {
	#tell;
	#code;
	#memories = 0;
	#tables = 0;
	#mutable = [];
	constructor(data, tell) {
		this.#tell = tell;
		this.#code = new CodeScanner(data, tell);
	}
	read({ id, body }) {
		try {
			this.#section(id, body);
		} catch (thrown) {
			if (!(thrown instanceof MalformedWasm)) throw thrown;
		}
	}
	#section(id, body) {
		const each = (item) => body.vector(item);
		if (id === 1) each(() => this.#type(body));
		if (id === 2) each(() => this.#import(body));
		if (id === 4) each(() => this.#table(body));
		if (id === 5) each(() => this.#memory(body));
		if (id === 6) each(() => this.#global(body));
		if (id === 7) each(() => this.#export(body));
		if (id === 9) this.#elements(body);
		if (id === 10) each(() => this.#function(body));
		if (id === 11) this.#data(body);
		if (id === 12) this.#tell("bulk-memory", body.offset, "a count of data segments");
		if (id === 13) this.#tell("exceptions", body.offset, "a tag");
	}
	#type(body) {
		const at = body.offset;
		const form = body.byte();
		if (form === 96) {
			body.vector(() => this.#valueType(body));
			if (body.vector(() => this.#valueType(body)).length > 1) this.#tell("multi-value", at, "a function with several results");
			return;
		}
		this.#tell(form === 93 ? "stack-switching" : "gc", at, "a type that is no function");
		body.fail("a type beyond functions");
	}
	#valueType(body) {
		const start = body.offset;
		body.skip(this.#code.valueType(start, start + body.left) - start);
	}
	#import(body) {
		body.name();
		body.name();
		const at = body.offset;
		const kind = body.byte();
		if (kind === 0) body.u32();
		else if (kind === 1) this.#table(body);
		else if (kind === 2) this.#memory(body);
		else if (kind === 3) {
			if (this.#globalType(body)) this.#tell("mutable-global", at, "an imported global that changes");
		} else body.fail("an import of another kind");
	}
	#table(body) {
		const at = body.offset;
		this.#tables += 1;
		if (this.#tables > 1) this.#tell("reference-types", at, "a second table");
		const type = body.peek();
		if (type === 64) body.fail("a table with a first value");
		if (type === 112) body.byte();
		else this.#valueType(body);
		this.#limits(body, at);
	}
	#memory(body) {
		const at = body.offset;
		this.#memories += 1;
		if (this.#memories > 1) this.#tell("multi-memory", at, "a second memory");
		this.#limits(body, at);
	}
	#limits(body, at) {
		const flags = body.byte();
		body.skipInteger();
		if (flags & 1) body.skipInteger();
		if (flags & 2) this.#tell("threads", at, "a shared memory");
		if (flags & 4) this.#tell("memory64", at, "a memory of 64 bits");
		if (flags & 8) {
			this.#tell("custom-page-sizes", at, "a memory with pages of its own size");
			body.skipInteger();
		}
	}
	#globalType(body) {
		this.#valueType(body);
		const mutable = body.byte() === 1;
		this.#mutable.push(mutable);
		return mutable;
	}
	#global(body) {
		this.#globalType(body);
		this.#constant(body);
	}
	#constant(body) {
		const start = body.offset;
		const end = this.#code.constant(start, start + body.left);
		if (end === null) body.fail("an expression that is not known");
		body.skip(end - start);
	}
	#export(body) {
		const at = body.offset;
		body.name();
		const kind = body.byte();
		const index = body.u32();
		if (kind === 3 && this.#mutable[index]) this.#tell("mutable-global", at, "an exported global that changes");
	}
	#elements(body) {
		if (body.u32() === 0) return;
		const at = body.offset;
		if (body.u32() !== 0) this.#tell("reference-types", at, "a segment of elements");
	}
	#function(body) {
		const size = body.u32();
		const start = body.offset;
		body.skip(size);
		this.#code.body(start, start + size);
	}
	#data(body) {
		const count = body.u32();
		for (let index = 0; index < count; index += 1) {
			const at = body.offset;
			const form = body.u32();
			if (form === 1) this.#tell("bulk-memory", at, "a passive data segment");
			if (form === 2 && body.u32() > 0) this.#tell("multi-memory", at, "data of a second memory");
			if (form !== 1) this.#constant(body);
			body.skip(body.u32());
		}
	}
};

// src/gather.ts
const NO_CASES = {
	golden: null,
	start: null
};
async function gather(component, artifact, session) {
	const transcripts = (session.golden.get(component) ?? null) !== null;
	const measured = timed(measureSizes(artifact.bytes, component.budgets.brotli !== null));
	const shape = readComponent(artifact.bytes);
	const actual = readWorld(artifact.bytes);
	const hostile = hostileNames(shape).length > 0;
	const cases = hostile ? NO_CASES : runCases(component, artifact, actual, session).catch(toCheckError);
	if (isLast(component, session)) Promise.resolve(cases).finally(() => session.request.hosts.end());
	const others = [
		measured,
		timed(cases),
		timed(gatherCompat(component, artifact, session).catch(toCheckError)),
		gatherSecond(component, artifact, actual, session)
	];
	await setImmediate();
	const features = readFeatures(artifact.bytes);
	const [sizes, ran, compat, second] = await Promise.all(others);
	const noBase = compat.value instanceof CheckError ? compat.value : null;
	const failure = ran.value instanceof CheckError ? ran.value : null;
	const { golden, start } = ran.value instanceof CheckError ? NO_CASES : ran.value;
	const stress = await timed(gatherStress(component, artifact, session, {
		hostile,
		failure,
		cases: {
			golden,
			start
		}
	}));
	return {
		evidence: {
			component,
			core: artifact.core?.module ?? null,
			shape,
			wanted: artifact.wanted?.world ?? null,
			second,
			conforms: artifact.conforms,
			actual,
			places: artifact.places,
			features,
			sizes: sizes.value,
			golden,
			start,
			startPlaces: component.component === null ? startPlaces(start, goSources(component, session.build)) : null,
			unused: artifact.unused,
			compat: compat.value instanceof CheckError ? null : compat.value,
			figures: readFigures({
				size: sizes.value,
				tools: artifact.tools,
				golden: golden?.results ?? []
			}, {
				...ownTools(),
				wasmtime: session.engines.get("wasmtime") ?? null
			}, sectionSizes(shape)),
			..."observations" in stress.value ? { stress: stress.value } : {},
			absence: transcripts ? null : await absence(component, session)
		},
		durations: {
			size: sizes.ms,
			compat: compat.ms,
			stress: stress.ms,
			[transcripts ? "golden" : "abi"]: ran.ms
		},
		notStressed: "why" in stress.value ? stress.value.why : null,
		notRun: transcripts ? whyNotRun(hostile, failure) : null,
		noBase: noBase?.message ?? null,
		failures: [failure, noBase].filter((one) => one !== null)
	};
}
function isLast(component, { request, config }) {
	return request.stress !== true && component === config.components.at(-1);
}
async function gatherStress(component, artifact, session, { hostile, failure, cases }) {
	if (session.request.stress !== true) return { why: null };
	if (hostile || failure !== null) return { why: whyNotRun(hostile, failure) };
	try {
		const { stressComponent } = await import("./stress-component.mjs");
		return await stressComponent(component, artifact, session, cases);
	} catch (thrown) {
		return { why: toCheckError(thrown).message };
	}
}
async function gatherCompat(component, artifact, { request, config, build }) {
	const { against } = component.compat;
	if (against === null || request.command !== "check") return null;
	const event = await loadEvent(request.env);
	const { offline } = request;
	const { cwd } = request.config;
	return {
		base: await loadBase(component, {
			against,
			event,
			offline,
			cwd,
			file: config.file,
			build
		}),
		name: artifact.wanted?.name ?? null,
		labels: event.labels
	};
}
async function absence(component, { config }) {
	const { message, hint } = await explainAbsence(component, config);
	return `${message}; ${hint}`;
}
function whyNotRun(hostile, failure) {
	return hostile ? HOSTILE : failure?.message ?? null;
}
const HOSTILE = "the cases did not run: a name in the component could run as code in the host";
async function timed(running) {
	const started = performance.now();
	return {
		value: await running,
		ms: performance.now() - started
	};
}

// src/check/growth-baseline.ts
function baselineOf({ compat, figures }) {
	if (compat === null) return { none: "name one by --base REPORT.json" };
	const { base } = compat;
	if ("none" in base) return base;
	if (base.figures == null) return { none: `${base.ref} holds no figures; name the component-check.json of an earlier run` };
	if (figures === null) return { none: "nothing was measured in this run" };
	return {
		ref: base.ref,
		before: base.figures,
		now: figures
	};
}
function otherGo({ before, now }) {
	return before.go === now.go ? "" : `built by ${goName(now.go)}, the baseline by ${goName(before.go)}: `;
}
const goName = (version) => version === null ? "an unknown Go" : `Go ${version}`;
function sizeDiffers({ before, now }, measure) {
	if (measure === "gzip" && before.zlib !== now.zlib) return `zlib is ${now.zlib ?? "unknown"}, the baseline’s ${before.zlib ?? "unknown"}: each compresses to other sizes`;
	if (before.encoder === now.encoder) return null;
	return `wasm-tools is ${now.encoder ?? "unknown"}, the baseline’s ${before.encoder ?? "unknown"}: each encodes other bytes`;
}
function fuelDiffers({ before, now }) {
	if (now.wasmtime === null) return "wasmtime did not run";
	if (before.wasmtime === null) return "wasmtime did not run there";
	if (before.wasmtime !== now.wasmtime) return `wasmtime is ${now.wasmtime}, the baseline’s ${before.wasmtime}`;
	if (before.go !== now.go) return `Go is ${now.go ?? "unknown"}, the baseline’s ${before.go ?? "unknown"}`;
	return before.cases.length === 0 ? "no case was measured there" : null;
}
function pairsOf({ before, now }) {
	return now.cases.flatMap((one) => {
		const other = before.cases.find(({ file, name }) => file === one.file && name === one.name);
		return other === void 0 ? [] : [{
			now: one,
			before: other
		}];
	});
}
function notComparable(rule, what, why, ref) {
	return finding(rule, {
		message: `${what} is not comparable with ${ref}: ${why}`,
		hint: "take a baseline that was measured with the same tools"
	});
}

// src/growth-report.ts
function growthReport(evidence) {
	const compared = baselineOf(evidence);
	if ("none" in compared || evidence.component.budgets.growth === void 0) return {};
	const { before, now, ref } = compared;
	const pairs = pairsOf(compared);
	const sum = (of) => pairs.reduce((all, pair) => all + pair[of].callFuel, 0);
	const size = (name) => ({
		name,
		before: before.size[name],
		now: now.size[name],
		notComparable: sizeDiffers(compared, name)
	});
	const fuel = {
		name: "fuel",
		before: sum("before"),
		now: sum("now"),
		notComparable: fuelDiffers(compared)
	};
	const figures = [
		size("raw"),
		size("gzip"),
		...pairs.length === 0 ? [] : [fuel]
	];
	return { growth: {
		ref,
		go: {
			before: before.go,
			now: now.go
		},
		figures
	} };
}

// src/check/compat.ts
const packagePlace = ({ places }) => places.find(["package"]);
function versionHint({ package: owner, suggested, from, to }) {
	if (suggested !== null && suggested !== to) return `write \`package ${owner ?? "my:package"}@${suggested};\``;
	if (from === null && to !== null) return "accept it this once, as the base has no version to count from";
	return to === null ? "give the package a version, so that a change can be announced" : "release it as a version of its own";
}
function breaking(evidence, judgement, change) {
	const { what, reason, path, before, after, accepted, capability } = change;
	const name = path.join(".");
	const location = placeOf$3(evidence, path);
	const since = `since ${judgement.base.ref}`;
	const text = {
		location,
		expected: before,
		actual: after
	};
	const lets = `\`compat: { accept: ["${name}"] }\` lets it pass`;
	const announce = evidence.component.compat.bump === "none" ? "" : `, or ${versionHint(judgement)}`;
	const found = capability ? finding("compat/new-capability", {
		...text,
		message: `the component imports \`${name}\` ${since}, and the WIT does not say so: ${reason}`,
		hint: `remove what needs it, or write \`import ${after?.replace(/^interface /, "") ?? name};\` in the world; ${lets}`
	}) : finding("compat/breaking", {
		...text,
		message: `${what} ${since}: ${reason}`,
		hint: `take it back${announce}; ${lets}`
	});
	if (accepted === null) return found;
	return {
		...found,
		severity: "warning",
		message: `${found.message} (${accepted})`,
		hint: null
	};
}
const isShown = ({ effect, accepted }) => effect === "breaking" && accepted?.startsWith("version ") !== true;
function versionBump(evidence, judgement) {
	const { from, to, bump, base, suggested } = judgement;
	const { compat } = evidence.component;
	if (compat.bump === "none" || from === null || to === null) return [];
	if (bump === "track" || saysBump(from, to, bump)) return [];
	const what = bump === "none" ? `goes back from ${from}` : `was ${from} at ${base.ref}, and the additions need ${suggested}`;
	return [finding("compat/version-bump", {
		message: `the version of the WIT package is ${to}; it ${what}`,
		hint: versionHint(judgement),
		expected: suggested === null ? null : `>= ${suggested}`,
		actual: to,
		location: packagePlace(evidence)
	})];
}
function unversioned(evidence, { to, package: owner, changes, suggested }) {
	if (to !== null || evidence.component.compat.bump === "none" || changes.length === 0) return [];
	return [finding("compat/unversioned", {
		message: `the WIT package ${owner ?? ""} has no version that could say what changed`.replace("  ", " "),
		hint: `write \`package ${owner ?? "my:package"}@${suggested ?? "0.1.0"};\``,
		location: packagePlace(evidence)
	})];
}
function importsOnly({ base }) {
	if (base.world !== null) return [];
	return [finding("compat/imports-only", {
		message: `only imports were compared with ${base.ref}: it does not hold what the component exported`,
		hint: "put the component of that run beside it, as component-check-out has it, or name the component: `--base component.wasm`"
	})];
}
function unusedAccepts({ component }, { base, changes }) {
	if (base.world === null) return [];
	const broken = changes.filter(({ effect }) => effect === "breaking").map(({ path }) => path.join("."));
	return component.compat.accept.filter((name) => !broken.includes(name)).map((name) => finding("compat/unused-accept", {
		message: `\`compat.accept\` lists \`${name}\`, and nothing of that name breaks since ${base.ref}`,
		hint: `take \`${name}\` out of \`compat.accept\`${broken.length === 0 ? "" : `; what breaks is \`${broken.slice(0, 5).join("`, `")}\``}`
	}));
}
const compatCheck = {
	name: "compat",
	asked: ({ compat }) => compat.against !== null,
	judge: (evidence) => {
		const { compat, wanted } = evidence;
		if (compat === null) return {
			findings: [],
			skipped: "there is nothing to compare with"
		};
		const { base } = compat;
		if ("none" in base) return {
			findings: [],
			skipped: base.none
		};
		if (base.imports === null && wanted === null) return {
			findings: [],
			skipped: "the component has no WIT that could be compared with that of the base"
		};
		const judgement = judgeCompat(evidence, compat, base);
		return {
			findings: [
				...judgement.changes.filter(isShown).map((change) => breaking(evidence, judgement, change)),
				...versionBump(evidence, judgement),
				...unversioned(evidence, judgement),
				...importsOnly(judgement),
				...unusedAccepts(evidence, judgement)
			],
			skipped: null
		};
	}
};

// src/check/golden.ts
const goldenCheck = {
	name: "golden",
	judge: (evidence) => {
		const { golden, absence } = evidence;
		if (golden === null) return {
			findings: [],
			skipped: absence ?? "no transcript was found"
		};
		const { results } = golden;
		const findings = [...golden.findings, ...uncallable(evidence)];
		const failed = results.some(({ status, finding }) => status === "failed" && finding?.severity !== "warning");
		if (results.some(({ status }) => status !== "skipped")) return {
			findings,
			skipped: null,
			failed
		};
		const idle = results.length === 0 ? [] : [allSkipped(results)];
		return {
			findings: [...findings, ...idle],
			skipped: null,
			failed,
			idle: "no golden case ran"
		};
	}
};
function uncallable(evidence) {
	return tabulate(evidence.actual.exports).targets.flatMap(({ full, func, path }) => {
		const why = whyUncallable(func);
		if (why === null) return [];
		const message = `${full} cannot be called from a transcript: ${why}`;
		const location = placeOf$3(evidence, path);
		return [finding("golden/unsupported-export", {
			message,
			hint: "test it from a host of your own",
			location
		})];
	});
}
function allSkipped(results) {
	const message = `none of ${results.length} golden cases ran: all are skipped`;
	const [why] = new Set(results.map(({ reason }) => reason));
	const hint = `take away \`@ skip\`, or run a host that the cases name (\`hosts: [v8, wasmtime]\`); the first says: ${why}`;
	return finding("golden/no-cases", {
		message,
		hint
	});
}

// src/check/growth-within.ts
function isWithin(before, now, allowance) {
	const more = BigInt(now) - BigInt(before);
	if (allowance.kind === "absolute") return more <= BigInt(allowance.value);
	const [part, whole] = allowance.of;
	return more * BigInt(whole) <= BigInt(before) * BigInt(part);
}
function percent(before, now) {
	if (before === 0) return now === 0 ? "+0 %" : "from nothing";
	const share = (now - before) / before * 100;
	const digits = share === 0 ? 0 : Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.abs(share))) + 1));
	return `${share < 0 ? "" : "+"}${share.toFixed(digits)} %`;
}

// src/check/growth-fuel.ts
const MOST_RELATED$2 = 5;
function fuelGrowth(compared, allowance) {
	if (allowance === null) return [];
	const { ref } = compared;
	const why = fuelDiffers(compared);
	if (why !== null) return [notComparable("fuel/not-comparable", "fuel", why, ref)];
	const pairs = pairsOf(compared);
	const same = pairs.filter((pair) => pair.now.seed === pair.before.seed);
	const reseeded = pairs.find((pair) => !same.includes(pair));
	return [
		...reseeded === void 0 ? [] : [otherSeed(reseeded, ref)],
		...over$1(same, "callFuel", allowance, ref),
		...over$1(same, "instantiationFuel", allowance, ref)
	];
}
function otherSeed({ now, before }, ref) {
	const why = `its seed is ${now.seed}, the baseline’s ${before.seed}`;
	return {
		...notComparable("fuel/not-comparable", `fuel of "${now.name}"`, why, ref),
		location: placeOf$1(now)
	};
}
function over$1(pairs, measure, allowance, ref) {
	const share = ({ now, before }) => now[measure] / Math.max(1, before[measure]);
	const [worst, ...others] = pairs.filter(({ now, before }) => !isWithin(before[measure], now[measure], allowance)).sort((a, b) => share(b) - share(a));
	if (worst === void 0) return [];
	const { now, before } = worst;
	const what = measure === "callFuel" ? "of fuel" : "of fuel to be instantiated";
	return [finding("fuel/growth", {
		message: `"${now.name}" takes ${formatCount(now[measure])} units ${what}, ${percent(before[measure], now[measure])} against ${formatCount(before[measure])} at ${ref}; ${allowance.text} is allowed`,
		hint: "find what got slower; or accept it with `budgets: { growth: { fuel: … } }`, or a newer baseline",
		expected: `${formatCount(before[measure])} + ${allowance.text}`,
		actual: formatCount(now[measure]),
		location: placeOf$1(now),
		related: others.slice(0, MOST_RELATED$2).map((pair) => ({
			message: `"${pair.now.name}" ${percent(pair.before[measure], pair.now[measure])}`,
			location: placeOf$1(pair.now)
		}))
	})];
}
const placeOf$1 = ({ file, line }) => ({
	file,
	line,
	column: null
});

// src/check/growth.ts
const growthCheck = {
	name: "growth",
	asked: ({ budgets: { growth } }) => growth !== void 0 && Object.values(growth).some((one) => one !== null),
	judge: (evidence) => {
		const compared = baselineOf(evidence);
		if ("none" in compared) return {
			findings: [],
			skipped: `no baseline: ${compared.none}`
		};
		const growth = evidence.component.budgets.growth;
		return {
			findings: [...sizeGrowth(compared, growth), ...fuelGrowth(compared, growth.fuel)],
			skipped: null
		};
	}
};
function sizeGrowth(compared, growth) {
	const { before, now, ref } = compared;
	return ["raw", "gzip"].flatMap((measure) => {
		const allowance = growth[measure];
		if (allowance === null) return [];
		const other = sizeDiffers(compared, measure);
		if (other !== null) return [notComparable("size/not-comparable", `${measure} size`, other, ref)];
		const [from, to] = [before.size[measure], now.size[measure]];
		if (isWithin(from, to, allowance)) return [];
		return [finding("size/growth", {
			message: `${otherGo(compared)}${measure} size is ${formatBytes(to)}, ${formatBytes(to - from)} (${percent(from, to)}) more than at ${ref}; ${allowance.text} is allowed`,
			hint: `find what grew (a Go program links all that it imports); or accept it: \`budgets: { growth: { ${measure}: … } }\`, or a newer baseline`,
			expected: `${formatBytes(from)} + ${allowance.text}`,
			actual: formatBytes(to),
			related: grownSections(compared)
		})];
	});
}
const MEANINGS = {
	name: "names of functions; `-ldflags=-s` leaves them out",
	producers: "what the module was made by"
};
function grownSections({ before, now }) {
	if (before.sections === null || now.sections === null) return [];
	const old = before.sections;
	return Object.entries(now.sections).flatMap(([name, size]) => {
		const more = size - (old[name] ?? 0);
		if (more <= 0) return [];
		const meaning = MEANINGS[name] ?? (name.startsWith(".debug") ? "DWARF; `-ldflags=-w` leaves it out" : null);
		const said = `${formatBytes(more)} of it are the custom section ${JSON.stringify(name.slice(0, 100))}`;
		return [{
			message: meaning === null ? said : `${said} (${meaning})`,
			location: null
		}];
	});
}

// src/check/memory.ts
const MOST_RELATED$1 = 5;
const memoryCheck = {
	name: "memory",
	judge: ({ component, golden }) => {
		const limit = component.budgets.memory;
		if (limit === null) return {
			findings: [],
			skipped: "no budget for memory"
		};
		const measured = (golden?.results ?? []).filter(({ cost }) => cost.memoryBytes !== null);
		if (measured.length === 0) return {
			findings: [],
			skipped: "no golden case ran, so nothing was measured"
		};
		return {
			findings: overLimit(onceEach(measured.filter((result) => peakOf(result) > limit).sort((a, b) => peakOf(b) - peakOf(a))), limit),
			skipped: null
		};
	}
};
function overLimit([worst, ...others], limit) {
	if (worst === void 0) return [];
	const peak = peakOf(worst);
	return [finding("memory/over-limit", {
		message: `"${worst.name}" takes ${formatBytes(peak)} of linear memory, ${formatBytes(peak - limit)} over the budget of ${formatBytes(limit)}`,
		hint: `set \`budgets.memory: ${peak}\` to accept it, or allocate less: memory never shrinks`,
		expected: `<= ${limit}`,
		actual: String(peak),
		location: placeOf(worst),
		related: others.slice(0, MOST_RELATED$1).map((result) => ({
			message: `"${result.name}" takes ${formatBytes(peakOf(result))}`,
			location: placeOf(result)
		}))
	})];
}
function onceEach(results) {
	const first = /* @__PURE__ */ new Map();
	for (const result of results) {
		const key = caseOf(result);
		if (!first.has(key)) first.set(key, result);
	}
	return [...first.values()];
}
const caseOf = ({ file, line, name }) => JSON.stringify([
	file,
	line,
	name
]);
const peakOf = ({ cost }) => cost.memoryBytes ?? 0;
const placeOf = ({ file, line }) => ({
	file,
	line,
	column: null
});

// src/check/size.ts
const MEASURES = [
	"raw",
	"gzip",
	"brotli"
];
const sizeCheck = {
	name: "size",
	judge: ({ component, sizes }) => {
		const limited = MEASURES.filter((measure) => component.budgets[measure] !== null);
		if (limited.length === 0) return {
			findings: [],
			skipped: "no budget for raw, gzip or brotli"
		};
		return {
			findings: limited.flatMap((measure) => over(measure, sizes[measure] ?? 0, component.budgets[measure] ?? 0)),
			skipped: null
		};
	}
};
function over(measure, actual, limit) {
	if (actual <= limit) return [];
	const message = `${measure} size is ${formatBytes(actual)}, ${formatBytes(actual - limit)} over its budget of ${formatBytes(limit)}`;
	const hint = `set \`budgets.${measure}: ${roundedUp(actual)}\` to accept it, or find what grew (a Go program links all that it imports)`;
	return [finding("size/over-limit", {
		message,
		hint,
		expected: `<= ${formatBytes(limit)}`,
		actual: formatBytes(actual)
	})];
}
function roundedUp(count) {
	if (count < 1e3) return String(count);
	const step = 10 ** (String(count).length - 2);
	const rounded = Math.ceil(count / step) * step;
	const [unit, name] = rounded < 1e6 ? [1e3, "kB"] : rounded < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
	return `${rounded / unit} ${name}`;
}

// src/check/not-driven.ts
const MOST_NAMED = 3;
function notDriven(observations) {
	if (observations.length === 0) return [];
	const names = [...new Set(observations.map(({ name }) => name))];
	const reasons = groupBy(observations, ({ reason }) => reason);
	const lines = [...reasons].map(([reason, seen]) => `${reason}: ${where(seen)}`);
	const [verb, them] = names.length === 1 ? ["was", "it"] : ["were", "them"];
	const late = reasons.has("no time was left") ? "; the quickest go first, for a time that another host (`--host`) or a machine with less to do may make enough" : "";
	return [finding("stress/not-driven", {
		message: `${named(names)} ${verb} not driven, or not to the end`,
		hint: `write golden cases for ${them}: arguments of transcripts are tried too${late}`,
		actual: lines.join("\n"),
		location: observations.find(({ location }) => location != null)?.location ?? null
	})];
}
function named(names) {
	if (names.length <= 4) return names.join(", ");
	return `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more exports`;
}
function where(seen) {
	const hostsOf = (name) => [...new Set(seen.filter((one) => one.name === name).map(({ host }) => host))];
	return [...groupBy([...new Set(seen.map(({ name }) => name))], (name) => hostsOf(name).join(" and "))].map(([hosts, all]) => `${all.join(", ")} (${hosts})`).join("; ");
}
function groupBy(all, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one]);
	return groups;
}

// src/check/stress.ts
const stressCheck = {
	name: "stress",
	judge: ({ stress, shape }) => {
		if (stress === void 0) return {
			findings: [],
			skipped: "nobody asked: `--stress`"
		};
		if (stress.observations.length === 0 && stress.driven === 0) return {
			findings: [],
			skipped: "no export takes or returns lists or strings"
		};
		return {
			findings: judge(stress, shape),
			skipped: null
		};
	}
};
function judge({ observations }, shape) {
	const byCause = /* @__PURE__ */ new Map();
	const missed = [];
	for (const seen of observations) {
		if (seen.kind === "not-driven") {
			missed.push(seen);
			continue;
		}
		const told = judgeOne(seen, shape);
		const found = {
			...told,
			location: told.location ?? seen.location ?? null
		};
		const shared = SHARED.has(found.rule) ? found.rule : `${found.rule} ${seen.name}`;
		const first = byCause.get(shared);
		if (first === void 0) byCause.set(shared, found);
		else if (!first.message.startsWith(`${seen.name} `)) byCause.set(shared, withRelated(first, seen, found));
	}
	return [...byCause.values(), ...notDriven(missed)];
}
const SHARED = /* @__PURE__ */ new Set(["abi/realloc-leaves"]);
const MOST_RELATED = 9;
function withRelated(first, { name }, other) {
	if (first.related.length >= MOST_RELATED) return first;
	if (first.related.some(({ message }) => message.startsWith(`${name} `))) return first;
	return {
		...first,
		related: [...first.related, {
			message: other.message,
			location: other.location
		}]
	};
}
function judgeOne(seen, shape) {
	switch (seen.kind) {
		case "trap": return seen.class === "cannot-leave" ? reallocLeaves(seen) : trapped(seen);
		case "climb": return climbs(seen, shape);
		case "differs": return lifetime(seen);
		case "left": return finding("golden/goroutine-left", {
			message: `${seen.name} leaves a goroutine behind: a later call of ${seen.later} shows ${seen.what}, which it does not alone (${seen.host})`,
			hint: "wait for goroutines before the export returns (sync.WaitGroup): they stand still when it does, and go on in the middle of whatever is called next"
		});
		case "handles": return finding("abi/handle-leak", {
			message: `${seen.name} keeps handles of its host: ${seen.calls} calls took in ${seen.made} by \`${seen.resource}\` and let go of ${seen.made - seen.kept} (${seen.host})`,
			hint: "drop each handle that the function owns, for example by `defer handle.Drop()`: an entry of the host's table stays taken until then",
			expected: "none kept",
			actual: `${seen.kept} kept`
		});
	}
}
function reallocLeaves({ name, host, at, bytes, message }) {
	const when = at > 1 ? `at call ${formatCount(at)} of ${formatCount(bytes)} bytes each` : `with ${formatCount(bytes)} bytes`;
	return finding("abi/realloc-leaves", {
		message: `${name} traps ${when} (${host}: ${message}): Go's garbage collector runs while the host allocates through \`cabi_realloc\`, and reads the clock, which is a call out of the component that the canonical ABI forbids there`,
		hint: `let \`cabi_realloc\` take memory beside the Go heap, which no collection watches. As memory.go of package main:\n${CABI_REALLOC}`,
		expected: "calls without end in one instance",
		actual: message
	});
}
function trapped({ name, host, at, bytes, class: trapClass, message }) {
	const when = at > 1 ? `at call ${formatCount(at)} in one instance, with the arguments that the first one took (${formatCount(bytes)} bytes)` : `with ${formatCount(bytes)} bytes`;
	return finding("stress/trap", {
		message: `${name} traps ${when} (${host}, ${trapClass}): ${message}`,
		hint: "return an error where there is too much; look at what is kept between calls: globals, memory that is freed twice or used after it was freed",
		expected: "a result",
		actual: `trap ${trapClass}`
	});
}
const FREE_PARAMETERS = "free each list and string parameter once it is copied, a Go `string` too: `abi.String` and `abi.Bytes` of fixtures/abi do both";
function climbs(seen, shape) {
	const [first, last] = [seen.measured[0], seen.measured.at(-1)];
	const calls = (last?.calls ?? 0) - (first?.calls ?? 0);
	const rate = Math.round(((last?.bytes ?? 0) - (first?.bytes ?? 0)) / Math.max(1, calls));
	const grows = seen.measured.map((one) => `${formatCount(one.bytes)} bytes after ${formatCount(one.calls)}`).join(", ");
	const post = `cabi_post_${seen.core}`;
	const missing = seen.returnsLists && !exportsOf(shape).has(post);
	const about = `${seen.name} keeps about ${formatCount(rate)} bytes of each call (${seen.host}): linear memory is ${grows}`;
	const text = {
		expected: "memory that stops growing",
		actual: `+${rate} bytes a call`
	};
	const near = rate >= seen.argumentBytes && rate <= 3 * seen.argumentBytes + 64;
	if (missing) return finding("abi/missing-post-return", {
		...text,
		message: `${about}. The module exports no \`${post}\`, so nobody frees what the function returns${near ? "; as much as the arguments take is kept too, so nobody may free them either" : ""}`,
		hint: `free the result when the host has read it:\n//go:wasmexport ${post}\nfunc …Post(returned unsafe.Pointer) { … }${near ? `\nand ${FREE_PARAMETERS}` : ""}`
	});
	const cause = near ? ": as much as the arguments take, which the host allocated through `cabi_realloc` and nobody frees, or which the program keeps" : "";
	return finding("memory/leak", {
		...text,
		message: about + cause,
		hint: `${FREE_PARAMETERS}; free what a \`cabi_post_\` function is given; look for globals that are appended to, and for goroutines that stand still when the export returns`
	});
}
function lifetime(seen) {
	return finding("abi/lifetime", {
		message: `${seen.name} comes to something else when freed memory is overwritten (${seen.host}, GOGC=1 GODEBUG=clobberfree=1): the collector frees what is known by its address alone`,
		hint: "keep what a uint32 or uintptr points at alive until it was read: copy parameters first, put results into memory of `cabi_realloc`, or hold them in a global or a runtime.Pinner until the `cabi_post_` function",
		expected: seen.before,
		actual: seen.after,
		location: seen.place === null ? null : {
			...seen.place,
			column: null
		}
	});
}
function exportsOf({ cores }) {
	return new Set(cores.flatMap(({ exports }) => exports.map(({ name }) => name)));
}

// src/wit/import-types.ts
function lackingImportTypes(wanted, actual) {
	return [...actual.imports].flatMap(([name, found]) => {
		const want = isTypesOnly(found) ? null : findExtern(wanted.imports, name, "import");
		return want === null ? [] : lacking(want[0], want[1], found);
	});
}
function lacking(key, wanted, found) {
	if (wanted.kind !== "interface" || found.kind !== "interface") return [];
	const used = namesUsed(found.interface.functions, found.interface.id);
	const known = new Set(wanted.interface.types.map(({ name }) => name));
	return found.interface.types.filter(({ name }) => !known.has(name) && used.has(name)).map((decl) => {
		const text = printTypeDecl(decl, found.interface.id);
		return difference({
			side: "import",
			path: [key, decl.name]
		}, null, text, null);
	});
}
function namesUsed(functions, owner) {
	const names = /* @__PURE__ */ new Set();
	const visit = (type) => {
		if (type === null) return;
		const named = "name" in type ? type.name : "resource" in type ? type.resource : null;
		if (named?.owner === owner) names.add(named.name);
		innerTypes(type).forEach(visit);
	};
	for (const { params, result } of functions) {
		for (const { type } of params) visit(type);
		visit(result);
	}
	return names;
}

// src/check/missing-export.ts
const said$1 = (path) => path.join(".");
function missingFuncs(wanted, { path, func }) {
	const owner = path.length > 1 ? path[0] ?? null : null;
	if (func !== null) return [{
		func,
		owner
	}];
	const extern = path.length === 1 ? wanted.exports.get(path[0] ?? "") : void 0;
	if (extern?.kind !== "interface") return [];
	return extern.interface.functions.map((one) => ({
		func: one,
		owner: path[0] ?? null
	}));
}
function askedFor({ exports }) {
	return [...exports].flatMap(([name, extern]) => extern.kind === "interface" ? [name, ...extern.interface.functions.map((func) => coreExportName(func, name))] : [name]);
}
function free({ core, actual, wanted }) {
	const known = core?.exports.filter(({ kind }) => kind === "func").map((one) => one.name) ?? [];
	const asked = new Set(wanted === null ? [] : askedFor(wanted));
	return [.../* @__PURE__ */ new Set([...known, ...actual.exports.keys()])].filter((one) => !/^(?:cabi_|_)/.test(one) && !asked.has(one));
}
function missingExport(evidence, wanted, one, known) {
	const [first, ...others] = missingFuncs(wanted, one);
	const item = said$1(one.path);
	const name = first === void 0 ? item : coreExportName(first.func, first.owner);
	const close = nearExport(name, known) ?? (item === name ? null : nearest(item, known));
	const more = others.length === 0 ? "" : `\n(and ${others.length} functions more of this interface)`;
	const write = first === void 0 ? "regenerate the bindings" : [
		"write:",
		goSignature(first.func, first.owner) + more,
		goMemoryAdvice(first.func, first.owner)
	].filter((line) => line !== "").join("\n");
	const hint = close === null ? write : `the module exports \`${close}\`: is it meant? Then rename the export; ${write}`;
	return finding("wit/missing-export", {
		message: `the component does not export \`${item}\`, which ${worldLabel(evidence)} asks for`,
		hint,
		expected: one.wanted,
		actual: close,
		location: placeOf$3(evidence, one.path),
		related: others.map(({ func }) => ({
			message: printFunc(func),
			location: placeOf$3(evidence, [...one.path, func.name])
		}))
	});
}

// src/check/newer-wasi.ts
function newerWasi(actual, offered) {
	if (offered === null) return null;
	const newer = [...actual.imports].filter(([name, extern]) => !isTypesOnly(extern) && isNewer(name, offered)).map(([name]) => name);
	const [first] = newer;
	if (first === void 0) return null;
	const others = newer.length > 1 ? `, and ${newer.length - 1} interfaces more` : "";
	return finding("wit/newer-wasi", {
		message: `the component imports \`${first}\`${others}, and its hosts offer WASI ${offered} at most`,
		hint: `set \`adapter\` to a wasi_snapshot_preview1.reactor.wasm of that age (each wasmtime release has one), or raise \`imports.wasi\``,
		expected: `<= ${offered}`,
		actual: newer.join(", "),
		related: newer.slice(1).map((name) => ({
			message: `\`${name}\` too`,
			location: null
		}))
	});
}
function isNewer(name, offered) {
	const version = name.startsWith("wasi:") ? splitId(name)?.version ?? null : null;
	return version !== null && import_semver.default.valid(version) !== null && import_semver.default.gt(version, offered);
}

// src/check/world.ts
const said = (path) => path.join(".");
function typeMismatch(evidence, one) {
	const { path, side, wanted, found, func } = one;
	const owner = path.length > 1 ? path[0] ?? null : null;
	const signature = func !== null && side === "export" ? `; in Go the WIT is\n${goSignature(func, owner)}` : "";
	return finding("wit/type-mismatch", {
		message: `${side} \`${said(path)}\` is \`${found}\` in the component and \`${wanted}\` in ${worldLabel(evidence)}`,
		hint: `regenerate the bindings from the WIT, or correct the WIT${signature}`,
		expected: wanted,
		actual: found,
		location: placeOf$3(evidence, path)
	});
}
function unexpectedImport(evidence, one) {
	const [name = "", ...item] = one.path;
	const what = item.length === 0 ? `\`${name}\`` : `\`${said(item)}\` of \`${name}\``;
	const statement = item.length === 0 && one.found?.startsWith("interface ") === false ? one.found : name;
	const add = item.length === 0 ? `add \`import ${statement};\` to the WIT` : `add \`${one.found};\` to that interface`;
	return finding("wit/unexpected-import", {
		message: `the component imports ${what}, which ${worldLabel(evidence)} does not`,
		hint: `${add}, list \`${name}\` under \`imports.allow\`, or remove what needs it`,
		actual: one.found,
		location: item.length === 0 ? placeInWorld(evidence, name) : placeOf$3(evidence, one.path)
	});
}
const BROUGHT_BY = [
	["wasi:sockets/", "`net`, or a package that dials"],
	["wasi:http/", "a binding of `wasi:http`"],
	["wasi:filesystem/", "`os`, which every Go program links"]
];
function deniedImport(evidence, name, pattern) {
	const source = BROUGHT_BY.find(([beginning]) => name.startsWith(beginning))?.[1];
	const remove = source === void 0 ? "remove the package that needs it" : `remove what needs it (${source})`;
	return finding("wit/denied-import", {
		message: `the component imports \`${name}\`, which the pattern \`${pattern}\` of \`imports.deny\` denies`,
		hint: `${remove}, or take \`${pattern}\` out of \`imports.deny\``,
		actual: name,
		location: placeInWorld(evidence, name)
	});
}
function judgeDifference(evidence, wanted, one, known) {
	if (one.kind === "missing-export") return [missingExport(evidence, wanted, one, known)];
	if (one.kind === "type-mismatch") return [typeMismatch(evidence, one)];
	return matchingPattern(evidence.component.imports.allow, one.path[0] ?? "") !== null ? [] : [unexpectedImport(evidence, one)];
}
function conformFindings(evidence, denied) {
	return evidence.conforms.flatMap(({ name, world }) => {
		const named = {
			...evidence.component,
			world: [name]
		};
		return fitFindings({
			...evidence,
			wanted: world,
			component: named
		}, world, denied);
	});
}
const MOST_MEANT = 5;
function fitFindings(evidence, wanted, denied) {
	const differences = [...diffWorlds(wanted, evidence.actual), ...lackingImportTypes(wanted, evidence.actual)];
	if (differences.length === 0) return [];
	const known = free(evidence);
	return differences.filter(({ kind, path }) => kind !== "unexpected-import" || !denied.has(path[0] ?? "")).flatMap((one, rank) => judgeDifference(evidence, wanted, one, rank < MOST_MEANT ? known : []));
}
const worldCheck = {
	name: "world",
	judge: (evidence) => {
		const { component, wanted, actual } = evidence;
		const denied = deniedImports(component.imports, wanted, actual);
		const newer = newerWasi(actual, component.imports.wasi);
		const refused = [...denied].map(([name, pattern]) => deniedImport(evidence, name, pattern));
		if (newer !== null) refused.push(newer);
		if (wanted === null) return {
			findings: refused,
			skipped: refused.length === 0 ? "no WIT to compare the component with" : null
		};
		const findings = fitFindings(evidence, wanted, denied);
		const differ = secondVerdictFinding(evidence.second ?? null, findings, wanted, actual);
		return {
			findings: [
				...differ === null ? findings : [...findings, differ],
				...conformFindings(evidence, denied),
				...refused
			],
			skipped: null
		};
	}
};

// src/check/list.ts
const CHECKS = [
	abiCheck,
	worldCheck,
	compatCheck,
	goldenCheck,
	sizeCheck,
	memoryCheck,
	growthCheck,
	stressCheck
];

// src/judge-evidence.ts
function judgeEvidence(gathered, command, settle) {
	const { golden } = gathered.evidence;
	const results = golden?.results.map((result) => settleResult(result, settle)) ?? [];
	const evidence = {
		...gathered.evidence,
		golden: golden && {
			...golden,
			results
		}
	};
	const { component } = gathered.evidence;
	return {
		checks: CHECKS.filter((check) => (command === "check" || needsCases(check)) && check.asked?.(component) !== false && isAsked(check, gathered)).map((check) => run(check, {
			...gathered,
			evidence
		}, settle)),
		golden: results
	};
}
function isAsked({ name }, { evidence, notStressed }) {
	return name !== "stress" || evidence.stress !== void 0 || notStressed !== null;
}
function needsCases({ name }) {
	return name === "golden" || name === "memory";
}
function run(check, { evidence, durations, ...gathered }, settle) {
	if (needsCases(check) && gathered.notRun !== null) return notRun(check.name, "unjudged", gathered.notRun);
	if ((check.name === "compat" || check.name === "growth") && gathered.noBase !== null) return notRun(check.name, "unjudged", gathered.noBase);
	if (check.name === "stress" && gathered.notStressed !== null) return notRun(check.name, "unjudged", gathered.notStressed);
	const started = performance.now();
	const { findings, skipped, failed, idle, left = null } = check.judge(evidence);
	if (skipped !== null) return notRun(check.name, "skipped", skipped);
	const settled = settle(findings);
	if (idle !== void 0 && settled.length === 0) return notRun(check.name, "skipped", idle);
	const ms = performance.now() - started + (durations[check.name] ?? 0);
	return {
		...judged(check.name, settled, ms, failed),
		reason: left
	};
}
function settleResult(result, settle) {
	if (result.finding === null) return result;
	const at = {
		file: result.file,
		line: result.line,
		column: null
	};
	const [finding] = settle([{
		...result.finding,
		location: result.finding.location ?? at
	}]);
	if (finding === void 0) return {
		...result,
		status: "passed",
		finding: null
	};
	return {
		...result,
		finding
	};
}

// src/stress/report.ts
function stressReport({ stress }) {
	if (stress === void 0) return {};
	const { driven: functions, calls, left } = stress;
	return { stress: {
		functions,
		calls,
		left
	} };
}

// src/verify-component.ts
async function verifyComponent(component, session) {
	const { request, config, build } = session;
	const { command } = request;
	const place = placedFor(component, session);
	const settle = (findings) => place(applyRules(findings, config.rules));
	let report = emptyReport(component);
	try {
		const built = await buildComponent(component, build);
		const { artifact } = built;
		const findings = artifact === null ? place(built.findings) : settle(built.findings);
		const ran = judged("build", findings, built.durationMs, artifact === null);
		report = {
			...report,
			checks: [{
				...ran,
				reason: whyNoGoBuild(component)
			}]
		};
		if (artifact === null) return {
			report: {
				...report,
				reason: "the build failed"
			},
			failures: []
		};
		report = {
			...report,
			...describeArtifact(artifact, config.root)
		};
		if (command === "build") return {
			report,
			failures: []
		};
		if (command === "fuzz") {
			const { fuzzed } = await import("./fuzzed.mjs");
			return await fuzzed(component, artifact, session, {
				report,
				settle
			});
		}
		const gathered = await gather(component, artifact, session);
		const { checks, golden } = judgeEvidence(gathered, command, settle);
		const { actual, sizes: size } = gathered.evidence;
		const worlds = {
			imports: [...actual.imports.keys()],
			exports: [...actual.exports.keys()],
			features: [...new Set(gathered.evidence.features.map(({ feature }) => feature))].sort()
		};
		const compared = {
			...compatReport(gathered.evidence),
			...growthReport(gathered.evidence),
			...stressReport(gathered.evidence)
		};
		report = {
			...report,
			...worlds,
			...compared,
			size,
			checks: [...report.checks, ...checks],
			golden
		};
		const base = gathered.evidence.compat?.base;
		return {
			report,
			failures: gathered.failures,
			baseline: base === void 0 || "none" in base ? null : base
		};
	} catch (thrown) {
		const failure = toCheckError(thrown).placed((key) => config.locate(component.name, key));
		return {
			report: {
				...report,
				reason: failure.message
			},
			failures: [failure]
		};
	}
}
function placedFor(component, { config }) {
	const locate = (key) => config.locate(component.name, key);
	return (findings) => findings.length === 0 ? [] : placeFindings(findings, locate, entryPlace(component, config.root));
}

// src/verify.ts
async function verify(request) {
	const started = performance.now();
	const errors = [];
	const components = [];
	let baseline = null;
	let engines = /* @__PURE__ */ new Map();
	const places = placesOf(request.config);
	let commit = Promise.resolve(null);
	try {
		if (request.update) refuseUpdateInCi(request.env);
		const config = await loadConfig(request.config);
		refuseLink(places.outDir);
		commit = headCommit(config.root, request.env);
		const golden = await readTranscripts(config, request);
		const session = await openSession({
			config,
			outDir: places.outDir,
			request,
			golden
		});
		engines = session.engines;
		for (const component of config.components) {
			const { report, failures, baseline: base = null } = await verifyComponent(component, session);
			components.push(report);
			baseline ??= base;
			errors.push(...failures.flatMap(reportErrors));
		}
		if (request.update) {
			const finished = await finishUpdates(components, session);
			components.splice(0, components.length, ...finished.components);
			if (finished.failure !== null) errors.push(...reportErrors(finished.failure));
		}
	} catch (thrown) {
		errors.push(...reportErrors(thrown));
	}
	request.ahead?.end();
	await request.hosts.end();
	request.progress.end();
	const durationMs = performance.now() - started;
	return {
		report: assembleReport({
			components,
			errors,
			commit: await commit,
			baseline,
			wasmtime: engines.get("wasmtime") ?? null,
			durationMs
		}),
		...places
	};
}
async function readTranscripts(config, { command }) {
	const read = /* @__PURE__ */ new Map();
	if (command === "build") return read;
	const { components, root } = config;
	for (const component of components) {
		const required = command === "golden" || component.golden.filesOrigin !== "default";
		read.set(component, await readGolden(component, root, {
			required,
			components
		}));
	}
	return read;
}

export { verify as t };