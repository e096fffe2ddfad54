import { a as endingOf, c as biasedLeaves, d as seedFor, f as fast_check_default, i as chooseTargets, l as valuesOf, n as prefixFor, o as sequenceOf, p as exportFinder, r as readSeeds, s as stepOf, u as sample } from "./fuzz-component.mjs";
import { t as CheckError } from "./errors.mjs";
import { c as listJobs, n as runPlan, o as judgeCase, s as asHostName } from "./run-case.mjs";
import { l as sameResource, n as scopeOf } from "./plan.mjs";
import { n as readComponent } from "./read.mjs";
import { t as readWorld } from "./world.mjs";
import { d as isDrop, l as findByPath } from "./core-modules.mjs";
import path from "node:path";

// src/stress/guest.ts
const EAGER = [["GOGC", "10"]];
const CLOBBER = [["GOGC", "1"], ["GODEBUG", "clobberfree=1"]];
const CLOCK = 946684800000000000n;
const MOST_ANSWERS = 64;
function runSteps({ host, limits }, steps, env, later = 0) {
	return host.run({
		steps,
		seed: 0,
		clock: String(CLOCK + BigInt(later) * 1000000n),
		env,
		args: [],
		stdin: "",
		dirs: [],
		fuel: null,
		limits: {
			...limits,
			outputBytes: outputFor(steps, limits)
		}
	});
}
const MOST_OUTPUT = 67108864;
function outputFor(steps, { outputBytes }) {
	const calls = steps.reduce((sum, { repeat = 1 }) => sum + repeat, 0);
	return Math.max(outputBytes, Math.min(outputBytes * calls, MOST_OUTPUT));
}
async function runAnswered(guest, calls, env) {
	let known = calls;
	for (let asked = 0;; asked += 1) {
		const result = await runSteps(guest, known.map(stepOf), env);
		const last = result.steps.at(-1);
		const call = last === void 0 ? void 0 : known[last.step];
		if (last === void 0 || call === void 0 || asked > MOST_ANSWERS) return {
			calls: known,
			result
		};
		if (last.outcome.kind !== "trap" || last.outcome.class !== "other") return {
			calls: known,
			result
		};
		const answers = answersTo(guest, call.answers, last.imports, last.step);
		if (answers === null || sameAnswers(answers, call.answers)) return {
			calls: known,
			result
		};
		known = known.map((one, index) => index === last.step ? {
			...one,
			answers
		} : one);
	}
}
function answersTo({ imports, leaves }, given, calls, step) {
	const answers = calls.map((call, index) => {
		const { importPath } = call;
		const old = given[index];
		if (old !== void 0 && old.importPath.join("\0") === importPath.join("\0")) return old;
		const target = findByPath(imports, importPath);
		if (isDrop(call) || target?.func.result === null) return {
			importPath,
			value: null
		};
		if (target === null) return null;
		let made = 0;
		const handle = leaves.handle.map(() => `x${step}y${index}z${++made}`);
		const type = target.func.result;
		const seed = seedFor("answer", importPath.join("."));
		const values = sample(valuesOf(type, {
			...leaves,
			handle
		}), seed, 8);
		const value = values.find((one) => JSON.stringify(one, noBigInt).includes("\"handle\"")) ?? values[0];
		return value === void 0 ? null : {
			importPath,
			value
		};
	});
	return answers.some((answer) => answer === null) ? null : answers.filter((answer) => answer !== null);
}
const noBigInt = (_, part) => typeof part === "bigint" ? String(part) : part;
const sameAnswers = (a, b) => a.length === b.length && a.every((answer, index) => answer === b[index]);

// src/stress/values.ts
const TRIES = 6;
const SHORT = 32;
function heavyArguments({ params }, leaves, bytes, seed) {
	return params.map(({ type }) => {
		return sample(valuesOf(type, sized(leaves, type, bytes, seed)), seed, TRIES).reduce((best, value) => weigh(value) > weigh(best) ? value : best);
	});
}
function weigh(value) {
	switch (value.kind) {
		case "string": return value.value.length;
		case "bytes": return value.bytes.length;
		case "list":
		case "fixed-list":
		case "tuple": return value.items.reduce((sum, item) => sum + Math.max(1, weigh(item)), 0);
		case "map": return value.entries.reduce((sum, [key, item]) => sum + weigh(key) + weigh(item), 0);
		case "record": return value.fields.reduce((sum, field) => sum + weigh(field.value), 0);
		case "option": return value.some === null ? 0 : weigh(value.some);
		case "variant":
		case "result": return value.value === null ? 0 : weigh(value.value);
		default: return 0;
	}
}
function sized(leaves, type, bytes, seed) {
	const digits = digitsFrom(seed);
	const length = hasList(type) ? Math.min(SHORT, bytes) : bytes;
	return {
		...leaves,
		text: fast_check_default.constant(digits(length)),
		bytes: fast_check_default.constant(new TextEncoder().encode(digits(length))),
		list: (element, depth, dear) => {
			const count = Math.max(1, Math.floor(bytes / (dear ? SHORT : 4)));
			if (depth > 0) return fast_check_default.array(element, {
				minLength: 1,
				maxLength: 2
			});
			return fast_check_default.array(element, {
				minLength: 4,
				maxLength: 4
			}).map((items) => repeated(items, count));
		}
	};
}
const repeated = (items, count) => Array.from({ length: count }, (_, index) => items[index % items.length]);
const digitsFrom = (seed) => (length) => String((seed >>> 0) % 9e5 + 1e5).repeat(Math.ceil(length / 6)).slice(0, length);
function hasList(type) {
	return parts(type).some(({ kind, ...rest }) => kind === "map" || kind === "list" && !isBytes(rest));
}
const isBytes = (type) => "element" in type && type.element.kind === "u8";
function parts(type) {
	const inner = (types) => types.flatMap((one) => one ? parts(one) : []);
	switch (type.kind) {
		case "list":
		case "fixed-list": return [type, ...parts(type.element)];
		case "map": return [type, ...inner([type.key, type.value])];
		case "tuple": return [type, ...inner(type.items)];
		case "option": return [type, ...parts(type.some)];
		case "result": return [type, ...inner([type.ok, type.err])];
		case "record": return [type, ...inner(type.fields.map((field) => field.type))];
		case "variant": return [type, ...inner(type.cases.map((one) => one.type))];
		default: return [type];
	}
}
function allocates({ params, result }) {
	return [...params.map(({ type }) => type), ...result === null ? [] : [result]].flatMap(parts).some(({ kind }) => kind === "list" || kind === "string" || kind === "map");
}
function hasHandles({ params, result, role }) {
	const all = [...params.map(({ type }) => type), ...result === null ? [] : [result]].flatMap(parts);
	return role.kind === "constructor" || all.some(({ kind }) => kind === "own" || kind === "borrow");
}

// src/stress/candidates.ts
const MANY_BYTES = 1e3;
const SIZES$1 = [
	MANY_BYTES,
	MANY_BYTES,
	64,
	8,
	1
];
const MOST_SEEDS = 3;
async function findSubject(target, given) {
	const { guest, targets, seeds, prefix } = given;
	const made = SIZES$1.map((bytes, index) => heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, index)));
	const known = (seeds.get(target.full) ?? []).slice(0, MOST_SEEDS);
	const best = [
		...made.slice(0, 1),
		...known,
		...made.slice(1)
	];
	let refusal = null;
	for (const args of best) {
		const calls = sequenceOf(draftsFor(target, args, targets, guest.leaves), prefix);
		const { calls: answered, result } = await runAnswered(guest, calls, EAGER);
		const ending = endingOf({
			calls: answered,
			result,
			unanswered: null
		});
		const [call, step] = [answered.at(-1), result.steps.at(-1)];
		const bytes = args.reduce((sum, value) => sum + weigh(value), 0);
		if (call?.target !== target) continue;
		if (ending.kind !== "fine" || step?.outcome.kind !== "result") {
			if (ending.kind !== "fine") refusal ??= {
				target,
				ending,
				bytes
			};
			if (ending.kind === "timeout" || ending.kind === "broken") break;
			if (ending.kind === "trap" && ending.class === "cannot-leave") break;
			continue;
		}
		return {
			target,
			before: answered.slice(0, -1),
			call,
			argumentBytes: bytes,
			resultBytes: step.outcome.value?.length ?? 0,
			durationMs: result.done?.durationMs ?? 0
		};
	}
	return refusal ?? {
		target,
		ending: {
			kind: "broken",
			at: 0,
			message: "no export makes the handle that it takes"
		},
		bytes: 0
	};
}
function draftsFor(target, args, targets, leaves) {
	const { role, params } = target.func;
	const makers = [...role.kind === "method" ? [role.resource] : [], ...params.flatMap(({ type }) => handlesIn(type))].flatMap((resource) => {
		const maker = targets.find(({ func }) => func.result?.kind === "own" && sameResource(func.result.resource, resource) && func.role.kind !== "method" && func.params.every(({ type }) => handlesIn(type).length === 0));
		if (maker === void 0) return [];
		return [{
			target: maker,
			args: heavyArguments(maker.func, leaves, 8, 1),
			choice: 0
		}];
	});
	return [...makers, {
		target,
		args,
		choice: Math.max(0, makers.length - 1)
	}];
}
function handlesIn(type) {
	if (type.kind === "own" || type.kind === "borrow") return [type.resource];
	if (type.kind === "record") return type.fields.flatMap((field) => one(field.type));
	return type.kind === "tuple" ? type.items.flatMap(one) : [];
}
const one = (type) => type.kind === "own" || type.kind === "borrow" ? [type.resource] : [];

// src/stress/cases.ts
async function findChangedCases(guest, run, results) {
	const passed = new Set(results.filter(({ status }) => status === "passed").map(keyOf));
	const found = [];
	for (const job of listJobs({
		...run,
		hosts: [guest.host]
	})) {
		const { plan, text, bench, host } = job;
		if (!("run" in plan) || !passed.has(keyOf({
			file: bench.source.file,
			line: text.line,
			host
		}))) continue;
		const given = new Set(plan.run.env.map(([name]) => name));
		const env = [...plan.run.env, ...CLOBBER.filter(([name]) => !given.has(name))];
		const result = await runPlan(job, plan, {
			...plan.run,
			env
		}, guest.host, run.scratch);
		const { finding, file, line, name } = judgeCase(plan, result, host, bench);
		if (finding === null || finding.rule === "golden/timeout" || result.failure !== null) continue;
		const seen = {
			host,
			name: `the case "${name}"`,
			core: ""
		};
		const before = finding.expected ?? "what the transcript says";
		const after = finding.actual ?? finding.message;
		found.push({
			...seen,
			kind: "differs",
			before,
			after,
			place: {
				file,
				line
			}
		});
	}
	return found;
}
const keyOf = ({ file, line, host }) => `${host} ${line} ${file}`;

// src/stress/repeat.ts
const MANY = 2e3;
const FEW = MANY / 2;
const LONGEST = MANY * 4;
const LEAST_RATE = 64;
const MOST_STEPS = 64;
const SINGLE = [1e6, 2e6];
async function driveSubject(guest, subject) {
	const few = await many(guest, subject, FEW);
	if (few.trap !== null) return {
		found: few.trap,
		calls: few.calls,
		callMs: 0
	};
	const all = await many(guest, subject, MANY);
	const calls = few.calls + all.calls;
	const callMs = all.durationMs / Math.max(1, all.calls);
	if (all.trap !== null) return {
		found: all.trap,
		calls,
		callMs
	};
	const climb = await measureClimb(guest, subject, [few, all]);
	return {
		found: climb.found,
		calls: calls + climb.calls,
		callMs
	};
}
async function many(guest, subject, count) {
	const { steps, repeated } = stepsOf(subject, count);
	const result = await runSteps(guest, steps, EAGER);
	const end = endingOf({
		calls: [],
		result,
		unanswered: null
	});
	const bytes = result.done?.cost.memoryBytes ?? 0;
	const durationMs = result.done?.durationMs ?? 0;
	const told = result.steps.at(-1)?.calls?.durationsNs.length;
	if (repeated && end.kind === "fine" && told !== count) throw new CheckError("host-failed", `the ${guest.name} host does not repeat calls: it made ${told ?? 1} of ${count}`);
	if (end.kind !== "trap") return {
		calls: count,
		bytes,
		durationMs,
		trap: null
	};
	const last = result.steps.at(-1);
	const at = repeated ? last?.calls?.durationsNs.length ?? count : end.at + 1;
	const { class: trapClass, message } = end;
	return {
		calls: at,
		bytes,
		durationMs,
		trap: {
			kind: "trap",
			class: trapClass,
			message,
			at,
			bytes: subject.argumentBytes
		}
	};
}
function stepsOf(subject, count) {
	const before = subject.before.map(stepOf);
	const bind = subject.call.bind;
	if (!hasHandles(subject.target.func) && !makesHandles(subject.call)) return {
		steps: [...before, {
			...stepOf(subject.call),
			repeat: count
		}],
		repeated: true
	};
	const steps = Array.from({ length: Math.min(count, MOST_STEPS) }, (_, index) => ({
		...stepOf(subject.call),
		bind: bind === null ? null : `${bind}x${index}`
	}));
	const once = subject.target.func.params.some(({ type }) => type.kind === "own");
	return {
		steps: [...before, ...once ? steps.slice(0, 1) : steps],
		repeated: false
	};
}
const makesHandles = ({ answers }) => answers.some(({ value }) => value !== null && JSON.stringify(value, plain).includes("\"handle\""));
const plain = (_, part) => typeof part === "bigint" ? String(part) : part;
async function measureClimb(guest, subject, first) {
	const { func } = subject.target;
	if (func.role.kind === "method" || hasHandles(func) || makesHandles(subject.call)) return {
		found: null,
		calls: 0
	};
	const measured = first.map(({ calls, bytes }) => ({
		calls,
		bytes
	}));
	let calls = 0;
	for (let count = MANY * 2; isSuspicious(measured) && count <= LONGEST; count *= 2) {
		const run = await many(guest, subject, count);
		calls += run.calls;
		measured.push({
			calls: run.calls,
			bytes: run.bytes
		});
		if (run.trap !== null) break;
	}
	const { argumentBytes, resultBytes } = subject;
	const returnsLists = allocates({
		...func,
		params: []
	});
	return {
		found: measured.length > 3 && isSuspicious(measured) ? {
			kind: "climb",
			measured,
			argumentBytes,
			resultBytes,
			returnsLists
		} : null,
		calls
	};
}
function isSuspicious(measured) {
	const [a, b] = measured.slice(-2);
	return a !== void 0 && b !== void 0 && (b.bytes - a.bytes) / (b.calls - a.calls) >= LEAST_RATE;
}
const TOO_MUCH = /* @__PURE__ */ new Set([
	"go-oom",
	"memory-limit",
	"value-limit",
	"output-limit"
]);
const LONGEST_SINGLE = 3e3;
async function driveSingle(guest, { target, call, before }, callMs) {
	const { memoryBytes, valueBytes } = guest.limits;
	for (const bytes of SINGLE) {
		if (bytes > memoryBytes / 32 || bytes > valueBytes / 4) return null;
		const args = heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, bytes));
		const weight = args.reduce((sum, value) => sum + weigh(value), 0);
		if (weight < bytes / 2 || makesHandles(call)) return null;
		if (callMs * bytes / 1e3 > LONGEST_SINGLE) return {
			kind: "not-driven",
			reason: `one call with ${bytes / 1e6} MB would take seconds`
		};
		const steps = [...before.map(stepOf), stepOf({
			...call,
			args
		})];
		const result = await runSteps(guest, steps, EAGER);
		const end = endingOf({
			calls: [],
			result,
			unanswered: null
		});
		if (end.kind === "trap" && end.at >= 0 && !TOO_MUCH.has(end.class)) return {
			kind: "trap",
			class: end.class,
			message: end.message,
			at: 1,
			bytes: weight
		};
	}
	return null;
}

// src/stress/handles.ts
const CALLS$1 = 32;
async function findKeptHandles(guest, subject) {
	if (!makesHandles(subject.call)) return null;
	const calls = Array.from({ length: CALLS$1 }, (_, index) => renamed(subject.call, index));
	const result = await runSteps(guest, [...subject.before, ...calls].map(stepOf), []);
	const own = result.steps.filter(({ step }) => step >= subject.before.length);
	if (result.failure !== null || own.some(({ outcome }) => outcome.kind !== "result")) return null;
	let [made, dropped] = [0, 0];
	let resource = "a resource";
	for (const [index, { imports }] of own.entries()) {
		dropped += imports.filter(isDrop).length;
		const answers = calls[index]?.answers ?? [];
		for (const [at, { importPath }] of imports.entries()) {
			const count = countHandles(answers[at]?.value ?? null);
			made += count;
			if (count > 0) resource = importPath.join(".");
		}
	}
	return made - dropped >= CALLS$1 / 2 ? {
		kind: "handles",
		resource,
		calls: CALLS$1,
		made,
		dropped
	} : null;
}
function renamed(call, round) {
	const answers = call.answers.map((answer) => {
		const value = answer.value === null ? null : rename(answer.value, (name) => `${name}r${round}`);
		return {
			...answer,
			value
		};
	});
	return {
		...call,
		answers,
		bind: call.bind === null ? null : `${call.bind}r${round}`
	};
}
function rename(part, to) {
	if (Array.isArray(part)) return part.map((item) => rename(item, to));
	if (part === null || typeof part !== "object" || part instanceof Uint8Array) return part;
	const value = part;
	if (value.kind === "handle") return {
		...value,
		variable: to(value.variable)
	};
	return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, rename(inner, to)]));
}
function countHandles(part) {
	if (Array.isArray(part)) return part.reduce((sum, item) => sum + countHandles(item), 0);
	if (part === null || typeof part !== "object" || part instanceof Uint8Array) return 0;
	if (part.kind === "handle") return 1;
	return Object.values(part).reduce((sum, inner) => sum + countHandles(inner), 0);
}

// src/stress/leftovers.ts
const LATER_CALLS = 16;
async function findSilent(guest, subjects) {
	for (const subject of subjects) {
		if (subject.before.length > 0) continue;
		const result = await runSteps(guest, again(subject), []);
		if (result.failure === null && result.steps.every(returned) && outputOf(result) === "") return {
			subject,
			imports: new Set(importsOf(result))
		};
	}
	return null;
}
async function findLeftover(guest, subject, silent) {
	const steps = [...subject.before, subject.call].map(stepOf);
	const alone = await runSteps(guest, steps, []);
	if (alone.failure !== null || !alone.steps.every(returned)) return null;
	const both = await runSteps(guest, [...steps, ...again(silent.subject)], []);
	if (both.failure !== null) return null;
	const later = silent.subject.target.full;
	const calls = importsOf(both, steps.length).filter((name) => !silent.imports.has(name));
	if (calls[0] !== void 0) return {
		kind: "left",
		later,
		what: `a call of \`${calls[0]}\``
	};
	const [before, after] = [outputOf(alone), outputOf(both)];
	if (after.length <= before.length || !after.startsWith(before)) return null;
	return {
		kind: "left",
		later,
		what: `output: ${JSON.stringify(after.slice(before.length, before.length + 100))}`
	};
}
const again = ({ call }) => Array.from({ length: LATER_CALLS }, () => stepOf({
	...call,
	bind: null
}));
const returned = ({ outcome }) => outcome.kind === "result";
function outputOf({ done }) {
	return Buffer.from(`${done?.stdout ?? ""}`, "base64").toString() + Buffer.from(done?.stderr ?? "", "base64").toString();
}
function importsOf({ steps }, from = 0) {
	return steps.filter(({ step }) => step >= from).flatMap(({ imports }) => imports.map(({ importPath }) => importPath.join(".")));
}

// src/stress/lifetime.ts
const CALLS = 40;
const SIZES = [
	1e3,
	16,
	200,
	4e3
];
const LATER = 1e3;
const SHOWN = 200;
async function findLifetime(guest, subject) {
	const steps = [...subject.before, ...variants(guest, subject)].map(stepOf);
	const plain = await runSteps(guest, steps, []);
	if (plain.failure !== null) return null;
	const [index, a, b] = firstDifference(plain, await runSteps(guest, steps, CLOBBER)) ?? [];
	if (index === void 0 || a === void 0 || b === void 0) return null;
	if (firstDifference(plain, await runSteps(guest, steps, [], LATER)) !== null) return null;
	return {
		kind: "differs",
		before: outcomeText(a, b),
		after: outcomeText(b, a),
		place: null
	};
}
function variants(guest, { target, call }) {
	if (target.func.params.length === 0) return Array.from({ length: CALLS }, () => call);
	if (hasHandles(target.func) || makesHandles(call)) return [call];
	return Array.from({ length: CALLS }, (_, index) => {
		const bytes = SIZES[index % SIZES.length] ?? 1;
		const args = heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, "life", index));
		return index % 2 === 0 ? call : {
			...call,
			args
		};
	});
}
function firstDifference(a, b) {
	for (const [index, step] of a.steps.entries()) {
		const other = b.steps[index];
		if (other === void 0) return b.failure === null ? null : [
			index,
			step,
			other
		];
		if (sameText(step) !== sameText(other)) return [
			index,
			step,
			other
		];
		if (step.outcome.kind !== "result") return null;
	}
	return null;
}
const sameText = ({ outcome, imports }) => JSON.stringify([outcome.kind === "trap" ? outcome.class : outcome, imports]);
function outcomeText({ outcome }, other) {
	if (outcome.kind === "trap") return `a trap (${outcome.class}): ${outcome.message}`;
	if (outcome.kind === "exit") return `exit ${outcome.code}`;
	const [text, against] = [outcome.value ?? "nothing", other?.outcome.kind === "result" ? other.outcome.value ?? "" : ""];
	let at = 0;
	while (at < text.length && text[at] === against[at]) at += 1;
	const from = text.length <= SHOWN ? 0 : Math.max(0, at - 20);
	return `${from > 0 ? "…" : ""}${text.slice(from, from + SHOWN)}${from + SHOWN < text.length ? "…" : ""}`;
}

// src/stress/stress-component.ts
const BUDGET_MS = 2e4;
async function stressComponent(component, artifact, session, { golden, start }) {
	const world = readWorld(artifact.bytes);
	const scope = scopeOf(world, component.golden.limits);
	const isGo = artifact.tools.go !== null || hasGo(artifact.bytes);
	const files = session.golden.get(component) ?? null;
	const observations = [];
	let [driven, calls] = [0, 0];
	const hosts = await session.hosts(component);
	const [first] = hosts;
	for (const host of hosts) {
		session.request.progress.step(`${component.name}: stress`);
		const name = asHostName(host.hello.host);
		if (!(golden === null ? start !== null && host === first : hasPassed(golden, name))) await load(component, artifact, host);
		const { limits } = component.golden;
		const leaves = biasedLeaves({
			integers: [],
			texts: []
		});
		const guest = {
			host,
			name,
			limits,
			imports: scope.imports,
			leaves
		};
		const found = await stressGuest(guest, scope, {
			seeds: readSeeds(files, scope),
			isGo
		});
		observations.push(...found.observations);
		driven = Math.max(driven, found.driven);
		calls += found.calls;
		if (files === null || golden === null || !isGo) continue;
		const scratch = path.dirname(artifact.path);
		const { root } = session.config;
		const run = {
			path: artifact.path,
			world,
			limits,
			root,
			files,
			hosts: [host],
			scratch,
			twice: false
		};
		observations.push(...await findChangedCases(guest, run, golden.results));
	}
	const place = exportFinder(component, session.build, artifact);
	return {
		observations: observations.map((seen) => ({
			...seen,
			location: place(seen.core.split("#"))
		})),
		driven,
		calls,
		left: isGo ? null : NOT_GO
	};
}
const NOT_GO = "no Go program: what Go's collector frees was not looked at";
function hasGo(component) {
	const { cores } = readComponent(component);
	return cores.some(({ customSections }) => customSections.some(({ name }) => name === "go:buildid"));
}
const hasPassed = ({ results }, name) => results.some(({ host, status }) => host === name && status === "passed");
async function load({ golden: { limits } }, { path: file }, host) {
	const loaded = await host.load({
		path: file,
		limits
	});
	if (loaded.type === "loaded") return;
	const name = asHostName(host.hello.host);
	throw new CheckError("host-failed", `the ${name} host cannot load the component: ${loaded.message}`);
}
async function stressGuest(guest, scope, { seeds, isGo }) {
	const deadline = performance.now() + BUDGET_MS;
	const { callable, refused } = chooseTargets(scope.exports, []);
	const observations = [];
	const see = (target, sight) => observations.push({
		host: guest.name,
		name: target.full,
		core: target.path.join("#"),
		...sight
	});
	for (const { target, reason } of refused) if (allocates(target.func)) see(target, {
		kind: "not-driven",
		reason
	});
	const given = {
		guest,
		targets: callable,
		seeds,
		prefix: prefixFor(scope)
	};
	const subjects = [];
	const others = [];
	for (const target of callable) {
		if (performance.now() > deadline) {
			if (allocates(target.func)) see(target, LATE);
			continue;
		}
		const subject = await findSubject(target, given);
		if (!("call" in subject)) see(target, refusal(subject));
		else if (allocates(target.func)) subjects.push(subject);
		else others.push(subject);
	}
	subjects.sort((a, b) => a.durationMs - b.durationMs);
	const silent = await findSilent(guest, [...others, ...subjects]);
	let [driven, calls] = [0, 0];
	for (const subject of [...subjects, ...others]) {
		const { target } = subject;
		const heavy = subjects.includes(subject);
		if (performance.now() > deadline) {
			if (heavy) see(target, LATE);
			continue;
		}
		if (heavy) {
			const { found, calls: made, callMs } = await driveSubject(guest, subject);
			driven += 1;
			calls += made;
			if (found !== null) see(target, withoutFloods(found));
			if (found?.kind === "trap") continue;
			const single = (isGo ? await findLifetime(guest, subject) : null) ?? await driveSingle(guest, subject, callMs);
			if (single !== null) see(target, single);
		}
		const kept = await findKeptHandles(guest, subject);
		if (kept !== null) see(target, kept);
		const left = silent === null ? null : await findLeftover(guest, subject, silent);
		if (left !== null) see(target, left);
	}
	return {
		observations,
		driven,
		calls
	};
}
function withoutFloods(found) {
	if (found.kind !== "trap" || found.class !== "output-limit") return found;
	return {
		kind: "not-driven",
		reason: `it wrote so much that it was driven no further than ${found.at.toLocaleString("en-US")} calls`
	};
}
const LATE = {
	kind: "not-driven",
	reason: "no time was left for it"
};
function refusal({ ending, bytes }) {
	if (ending.kind === "trap" && ending.class === "cannot-leave") return {
		kind: "trap",
		class: ending.class,
		message: ending.message,
		at: 1,
		bytes
	};
	return {
		kind: "not-driven",
		reason: `it returned for no arguments that were tried: ${words(ending)}`
	};
}
function words(ending) {
	switch (ending.kind) {
		case "trap": return `${ending.class}: ${ending.message}`;
		case "exit": return `it exits with ${ending.code}`;
		case "timeout": return "it does not end within the time limit";
		case "unanswered": return ending.reason;
		case "broken": return ending.message;
	}
}

export { stressComponent };