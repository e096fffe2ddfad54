import { a as sequenceOf, c as biasedLeaves, d as seedFor, f as fast_check_default, i as runAnswered, l as valuesOf, m as exportFinder, n as prefixFor, o as stepOf, p as endingOf, r as readSeeds, s as mapHandles, u as sample } from "./fuzz-component.mjs";
import { t as CheckError } from "./errors.mjs";
import { c as asHostName, l as listJobs, r as runPlan, s as judgeCase, t as LATE } from "./evidence.mjs";
import { c as plainRun, n as scopeOf } from "./plan.mjs";
import { n as readComponent } from "./read.mjs";
import { n as readWorld } from "./world.mjs";
import { f as isDrop, u as findByPath } from "./instructions.mjs";
import { t as chooseTargets } from "./targets2.mjs";
import { l as sameResource, o as handlesIn$1 } from "./callable.mjs";
import { t as parseValue } from "./parse.mjs";
import path from "node:path";

// src/stress/guest.ts
const EAGER = [["GOGC", "10"]];
const CLOBBER = [["GOGC", "1"], ["GODEBUG", "clobberfree=1"]];
const NAMED = [["GOGC", "100"], ["GODEBUG", "clobberfree=0"]];
const LATER = 1e3;
function runSteps({ host, limits }, steps, env, elsewhere = false) {
	const plain = plainRun({
		...limits,
		outputBytes: outputFor(steps, limits)
	});
	if (!elsewhere) return host.run({
		...plain,
		steps,
		env
	});
	const clock = String(BigInt(plain.clock) + BigInt(LATER) * 1000000n);
	return host.run({
		...plain,
		steps,
		env,
		clock,
		seed: plain.seed + 1
	});
}
const MOST_OUTPUT = 67108864;
function outputFor(steps, { outputBytes }) {
	const calls = steps.reduce((sum, { repeat = 1 }) => sum + repeat, 0);
	return Math.max(outputBytes, Math.min(outputBytes * calls, MOST_OUTPUT));
}
function runOf(guest, calls, env) {
	const run = (known) => runSteps(guest, known.map(stepOf), env);
	return runAnswered({
		run,
		answer: (...asked) => answerFor(guest, ...asked),
		guess: true
	}, calls);
}
function answerFor({ imports, leaves }, { importPath }, index, step) {
	const target = findByPath(imports, importPath);
	if (isDrop({ importPath }) || target?.func.result === null) return {
		importPath,
		value: null
	};
	if (target === null) return `it calls ${importPath.join(".")}, which its world does not import`;
	let made = 0;
	const handle = leaves.handle.map(() => `x${step}y${index}z${++made}`);
	const seed = seedFor("answer", importPath.join("."));
	const values = sample(valuesOf(target.func.result, {
		...leaves,
		handle
	}), seed, 8);
	const value = values.find((one) => JSON.stringify(one, noBigInt).includes("\"handle\"")) ?? values[0];
	return value === void 0 ? `nothing can be made for ${target.full} to answer` : {
		importPath,
		value
	};
}
const noBigInt = (_, part) => typeof part === "bigint" ? String(part) : part;

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
		const under = async (variables) => {
			const given = new Set(plan.run.env.map(([name]) => name));
			const env = [...plan.run.env, ...variables.filter(([name]) => !given.has(name))];
			const result = await runPlan(job, plan, {
				...plan.run,
				env
			}, guest.host, run.scratch);
			return {
				result,
				judged: judgeCase(withoutFuel(plan), result, host, bench)
			};
		};
		const { result, judged } = await under(CLOBBER);
		const { finding, file, line, name } = judged;
		if (finding === null || finding.rule === "golden/timeout" || result.failure !== null) continue;
		if ((await under(NAMED)).judged.status !== "passed") continue;
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
const withoutFuel = (plan) => ({
	...plan,
	case: {
		...plan.case,
		settings: {
			...plan.case.settings,
			fuel: null
		}
	}
});
const keyOf = ({ file, line, host }) => `${host} ${line} ${file}`;

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
		const trial = await runOf(guest, calls, EAGER);
		const { calls: answered, result } = trial;
		const ending = endingOf(trial);
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
			madeUp: made.includes(args),
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

// src/stress/repeat.ts
const MANY = 2e3;
const FEW = MANY / 2;
const LONGER = MANY * 4;
const SURE = 4;
const LONGEST = MANY * 16;
const LONGEST_RUN = 6e3;
const LEAST_RATE = 64;
const MOST_STEPS = 64;
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
	let callMs = 0;
	for (let count = MANY * 2; isSuspicious(measured) && count <= LONGEST; count *= 2) {
		if (count > LONGER && count * callMs > LONGEST_RUN) break;
		const run = await many(guest, subject, count);
		calls += run.calls;
		callMs = run.durationMs / Math.max(1, run.calls);
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
		found: measured.length >= SURE && isSuspicious(measured) ? {
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
	const rate = rateAt(measured, measured.length - 1);
	if (measured.length <= SURE) return rate >= LEAST_RATE;
	return rate >= Math.max(LEAST_RATE, rateAt(measured, 3) / 8);
}
function rateAt(measured, index) {
	const [a, b] = [measured[index - 1], measured[index]];
	return a === void 0 || b === void 0 ? 0 : (b.bytes - a.bytes) / (b.calls - a.calls);
}

// src/stress/handles.ts
const CALLS$1 = 32;
async function findKeptHandles(guest, subject) {
	if (!makesHandles(subject.call)) return null;
	const calls = Array.from({ length: CALLS$1 }, (_, index) => renamed(guest, subject.call, index));
	const result = await runSteps(guest, [...subject.before, ...calls].map(stepOf), []);
	const own = result.steps.filter(({ step }) => step >= subject.before.length);
	if (result.failure !== null || own.some(({ outcome }) => outcome.kind !== "result")) return null;
	let made = 0;
	let resource = "a resource";
	const kept = /* @__PURE__ */ new Set();
	for (const [index, step] of own.entries()) {
		const call = calls[index];
		if (call === void 0) break;
		for (const [at, { importPath }] of step.imports.entries()) {
			const taken = ownedIn(call.answers[at]?.value, resultOf(guest, importPath));
			for (const variable of taken) kept.add(variable);
			made += taken.length;
			if (taken.length > 0) resource = importPath.join(".");
		}
		for (const variable of parted(guest, call, step)) kept.delete(variable);
	}
	if (kept.size < CALLS$1 / 2) return null;
	return {
		kind: "handles",
		resource,
		calls: CALLS$1,
		made,
		kept: kept.size
	};
}
function parted(guest, { target }, { outcome, imports }) {
	const returned = outcome.kind === "result" ? ownedInText(outcome.value, target.func.result) : [];
	const passed = imports.flatMap((asked) => {
		if (isDrop(asked)) return asked.args;
		const func = findByPath(guest.imports, asked.importPath)?.func;
		return (func?.role.kind === "method" ? asked.args.slice(1) : asked.args).flatMap((text, index) => ownedInText(text, func?.params[index]?.type));
	});
	return [...returned, ...passed];
}
function ownedInText(text, type) {
	if (text === null || type == null || !JSON.stringify(type).includes("\"own\"")) return [];
	const parsed = parseValue(text, type);
	return parsed.ok ? ownedIn(parsed.value, type) : [];
}
function ownedIn(value, type) {
	if (value == null || type === null) return [];
	return handlesIn$1(value, type).flatMap((use) => use.type.kind === "own" ? [use.variable] : []);
}
const resultOf = ({ imports }, path) => findByPath(imports, path)?.func.result ?? null;
function renamed(guest, call, round) {
	const answers = call.answers.map((answer) => {
		const type = resultOf(guest, answer.importPath);
		if (answer.value === null || type === null) return answer;
		return {
			...answer,
			value: mapHandles(answer.value, type, (variable) => `${variable}r${round}`)
		};
	});
	return {
		...call,
		answers,
		bind: call.bind === null ? null : `${call.bind}r${round}`
	};
}

// src/stress/leftovers.ts
const LATER_CALLS = 16;
const SHOWN$1 = 100;
async function findSilent(guest, subjects) {
	for (const subject of subjects) {
		if (subject.before.length > 0) continue;
		const result = await runSteps(guest, later(subject).map(stepOf), []);
		if (result.failure === null && result.steps.every(returned) && outputOf(result) === "") return {
			subject,
			imports: new Set(importsOf(result))
		};
	}
	return null;
}
async function findLeftover(guest, subject, silent) {
	const calls = [...subject.before, subject.call];
	const alone = await runSteps(guest, calls.map(stepOf), []);
	if (alone.failure !== null || !alone.steps.every(returned)) return null;
	const all = [...calls, ...later(silent.subject)];
	const { result: both } = await runOf(guest, all, []);
	if (both.failure !== null) return null;
	const seen = {
		kind: "left",
		later: silent.subject.target.full
	};
	const asked = (from) => importsOf(both, from).find((name) => !silent.imports.has(name));
	const call = asked(calls.length);
	if (call !== void 0) return asked(all.length - 1) === void 0 ? {
		...seen,
		what: `a call of \`${call}\``
	} : null;
	const [before, after] = [outputOf(alone), outputOf(both)];
	if (after.length <= before.length || !after.startsWith(before)) return null;
	if (outputOf(await runSteps(guest, all.slice(0, -1).map(stepOf), [])) !== after) return null;
	return {
		...seen,
		what: `output: ${JSON.stringify(after.slice(before.length, before.length + SHOWN$1))}`
	};
}
const later = ({ call }) => Array.from({ length: LATER_CALLS }, () => ({
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
const SHOWN = 200;
async function findLifetime(guest, subject) {
	const steps = [...subject.before, ...variants(guest, subject)].map(stepOf);
	const plain = await runSteps(guest, steps, []);
	if (plain.failure !== null) return null;
	const [index, a, b] = firstDifference(plain, await runSteps(guest, steps, CLOBBER)) ?? [];
	if (index === void 0 || a === void 0 || b === void 0) return null;
	if (firstDifference(plain, await runSteps(guest, steps, NAMED, true)) !== null) return null;
	return {
		kind: "differs",
		before: outcomeText(a, b),
		after: outcomeText(b, a),
		place: null
	};
}
function variants(guest, { target, call, madeUp }) {
	if (target.func.params.length > 0 && (hasHandles(target.func) || makesHandles(call))) return [call];
	if (target.func.params.length === 0 || !madeUp) return Array.from({ length: CALLS }, () => call);
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

// src/stress/single.ts
const SINGLE = [2e6, 1e6];
const TOO_MUCH = /* @__PURE__ */ new Set([
	"go-oom",
	"memory-limit",
	"value-limit",
	"output-limit"
]);
const LONGEST_SINGLE = 3e3;
async function driveSingle(guest, { target, call, before, madeUp }, callMs) {
	if (!madeUp || makesHandles(call)) return null;
	const { memoryBytes, valueBytes } = guest.limits;
	const fitting = SINGLE.filter((bytes) => bytes <= memoryBytes / 32 && bytes <= valueBytes / 4);
	const quick = fitting.filter((bytes) => callMs * bytes / MANY_BYTES <= LONGEST_SINGLE);
	const least = fitting.at(-1);
	if (least !== void 0 && quick.length === 0) return {
		kind: "not-driven",
		reason: `one call with ${least / 1e6} MB would take seconds`
	};
	for (const bytes of quick) {
		const args = heavyArguments(target.func, guest.leaves, bytes, seedFor(target.full, bytes));
		const weight = args.reduce((sum, value) => sum + weigh(value), 0);
		if (weight < bytes / 2) return null;
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
		if (end.kind === "fine") return null;
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

// src/stress/drive-export.ts
async function driveExport(guest, subject, { silent, isGo }) {
	const { target } = subject;
	const heavy = allocates(target.func) ? await driveHeavy(guest, subject, isGo) : NOTHING;
	if (heavy.trapped) return {
		target,
		...heavy
	};
	const more = [await findKeptHandles(guest, subject), silent === null ? null : await findLeftover(guest, subject, silent)];
	return {
		target,
		sights: [...heavy.sights, ...present(more)],
		calls: heavy.calls
	};
}
const NOTHING = {
	sights: [],
	calls: 0,
	trapped: false
};
async function driveHeavy(guest, subject, isGo) {
	const { found, calls, callMs } = await driveSubject(guest, subject);
	const first = found === null ? [] : [withoutFloods(found)];
	if (found?.kind === "trap") return {
		sights: first,
		calls,
		trapped: true
	};
	const single = (isGo ? await findLifetime(guest, subject) : null) ?? await driveSingle(guest, subject, callMs);
	return {
		sights: [...first, ...present([single])],
		calls,
		trapped: false
	};
}
const present = (sights) => sights.filter((sight) => sight !== null);
function withoutFloods(found) {
	if (found.kind !== "trap" || found.class !== "output-limit") return found;
	return {
		kind: "not-driven",
		reason: `it wrote so much that it was driven no further than ${found.at.toLocaleString("en-US")} calls`
	};
}
function missed(target, reason) {
	return {
		target,
		sights: allocates(target.func) ? [{
			kind: "not-driven",
			reason
		}] : [],
		calls: 0
	};
}
function refusedFor({ target, ending, bytes }) {
	if (ending.kind !== "trap" || ending.class !== "cannot-leave") return missed(target, `it returned for no arguments that were tried: ${words(ending)}`);
	return {
		target,
		sights: [{
			kind: "trap",
			class: ending.class,
			message: ending.message,
			at: 1,
			bytes
		}],
		calls: 0
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

// src/stress/in-lanes.ts
async function inLanes(host, items, cases, work) {
	const results = [];
	const failures = [];
	const waiting = [...items.entries()];
	const drain = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
			if (failures.length > 0) return;
			try {
				results[next[0]] = await work(next[1]);
			} catch (thrown) {
				failures.push(thrown);
			}
		}
	};
	const lanes = host.expect?.(items.length * cases) ?? 1;
	await Promise.all(Array.from({ length: lanes }, drain));
	if (failures.length > 0) throw failures[0];
	return results;
}

// src/stress/stress-guest.ts
const BUDGET_MS = 2e4;
const CASES = 10;
async function stressGuest(guest, scope, { seeds, isGo, budgetMs = BUDGET_MS }) {
	const deadline = performance.now() + budgetMs;
	const isLate = () => performance.now() > deadline;
	const { callable, refused } = chooseTargets(scope.exports, []);
	const given = {
		guest,
		targets: callable,
		seeds,
		prefix: prefixFor(scope)
	};
	const tried = await inLanes(guest.host, callable, 1, async (target) => {
		if (isLate()) return missed(target, LATE);
		const found = await findSubject(target, given);
		return "call" in found ? found : refusedFor(found);
	});
	const [heavy, light] = inTurn(tried.flatMap((one) => "call" in one ? [one] : []));
	const silent = await findSilent(guest, [...light, ...heavy]);
	const driven = await inLanes(guest.host, [...heavy, ...light], CASES, async (subject) => isLate() ? missed(subject.target, LATE) : driveExport(guest, subject, {
		silent,
		isGo
	}));
	const unable = tried.flatMap((one) => "call" in one ? [] : [one]);
	return {
		observations: [
			...refused.map(({ target, reason }) => missed(target, reason)),
			...unable,
			...driven
		].flatMap(({ target, sights }) => sights.map((sight) => ({
			host: guest.name,
			name: target.full,
			core: target.path.join("#"),
			...sight
		}))),
		driven: driven.filter(({ calls }) => calls > 0).length,
		calls: driven.reduce((sum, { calls }) => sum + calls, 0)
	};
}
function inTurn(subjects) {
	const heavy = subjects.filter(({ target }) => allocates(target.func));
	const light = subjects.filter(({ target }) => !allocates(target.func));
	return [heavy.sort((a, b) => a.durationMs - b.durationMs), light];
}

// src/stress/stress-component.ts
async function stressComponent(component, artifact, session, { golden, start }) {
	const world = readWorld(artifact.bytes);
	const scope = scopeOf(world, component.golden.limits);
	const isGo = artifact.tools.go !== null || readComponent(artifact.bytes).cores.some((core) => core.isGo);
	const files = session.golden.get(component) ?? null;
	const hosts = await session.hosts(component);
	const [first] = hosts;
	session.request.progress.step(`${component.name}: stress`);
	const one = async (host) => {
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
		if (files === null || golden === null || !isGo) return found;
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
		const changed = await findChangedCases(guest, run, golden.results);
		return {
			...found,
			observations: [...found.observations, ...changed]
		};
	};
	const found = await Promise.all(hosts.map(one));
	const place = exportFinder(component, session.build, artifact);
	return {
		observations: found.flatMap(({ observations }) => observations).map((seen) => ({
			...seen,
			location: place(seen.core.split("#"))
		})),
		driven: Math.max(...found.map(({ driven }) => driven)),
		calls: found.reduce((sum, { calls }) => sum + calls, 0),
		left: isGo ? null : NOT_GO
	};
}
const NOT_GO = "no Go program: what Go's collector frees was not looked at";
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

export { stressComponent };