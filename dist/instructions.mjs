import { n as finding } from "./inner-types.mjs";
import { a as typeName } from "./parse.mjs";
import { v as callOf, y as outcomeOf } from "./data.mjs";
import { v as locate } from "./plan.mjs";
import { i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";

// src/golden/import-text.ts
function importText({ importPath, args }, imports) {
	const name = importPath.at(-1) ?? "";
	const [self = "", ...rest] = args;
	if (name.startsWith("[resource-drop]")) return `drop ${self}`;
	const method = /^\[method\][^.]*\.(.+)$/.exec(name)?.[1];
	if (method !== void 0) return `${self}.${method}(${rest.join(", ")})`;
	return `${findByPath(imports, importPath)?.full ?? importPath.join(".")}(${args.join(", ")})`;
}
function stubLine(call, imports, freeName) {
	const result = findByPath(imports, call.importPath)?.func.result ?? null;
	const text = importText(call, imports);
	if (result === null) return `< ${text}`;
	return result.kind === "own" ? `< ${freeName(result.resource.name)} = ${text}` : `< ${text} = ?`;
}
const isDrop = ({ importPath }) => importPath.at(-1)?.startsWith("[resource-drop]") ?? false;
function findByPath({ targets }, path) {
	const key = path.join("\0");
	return targets.find((target) => target.path.join("\0") === key) ?? null;
}

// src/golden/dirty-bits.ts
function dirtyFindings(jobs, ran) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, { plan, bench }] of jobs.entries()) {
		const run = ran[index]?.run ?? null;
		if (run === null || !("run" in plan)) continue;
		for (const [at, step] of plan.steps.entries()) for (const dirty of outcomeOf(run.steps, at)?.dirty ?? []) {
			const key = dirtyKey(dirty, step.target);
			if (found.has(key)) continue;
			const { target, text } = step;
			const location = locate(bench.source, text.start);
			const call = {
				target,
				call: callOf(step, bench),
				imports: plan.scope.imports,
				location
			};
			found.set(key, dirtyFinding(dirty, call));
		}
	}
	return [...found.values()];
}
const dirtyKey = ({ importPath, type }, { path }) => JSON.stringify([
	importPath === null ? "result" : "argument",
	importPath ?? path,
	type
]);
function dirtyFinding(dirty, { target, call, imports, location }) {
	const { what, type } = handedOver(dirty, target, imports);
	const [value, read] = [written(dirty.type, dirty.value), written(dirty.type, dirty.read)];
	return finding("abi/dirty-bits", {
		message: `${call} ${what.replace("…", () => value)}: hosts read ${read}, and code that jco generates throws a TypeError`,
		hint: `${FIXES[dirty.type]}${maskFor(type)}`,
		expected: RANGES[dirty.type],
		actual: value,
		location
	});
}
function handedOver({ importPath, type: kind }, { func }, imports) {
	if (importPath === null) {
		const type = partOf(func.result, kind);
		if (type === null) return {
			what: `hands … to WASI as ${kind}`,
			type
		};
		return {
			what: `returns … as ${named(type, func.result)}`,
			type
		};
	}
	const taker = findByPath(imports, importPath);
	const param = (taker?.func.params ?? []).find(({ type }) => partOf(type, kind) !== null);
	const type = partOf(param?.type ?? null, kind);
	const as = type === null ? kind : named(type, param?.type ?? null);
	return {
		what: `hands … to ${taker?.full ?? importPath.join(".")} as ${as}`,
		type
	};
}
function partOf(type, kind) {
	if (typeof type !== "object" || type === null) return null;
	if ("kind" in type && type.kind === kind) return type;
	for (const part of Object.values(type)) {
		const found = partOf(part, kind);
		if (found !== null) return found;
	}
	return null;
}
const named = (type, whole) => whole === null || whole === type ? typeName(type) : `${typeName(type)} in ${typeName(whole)}`;
function written(kind, value) {
	if (kind === "flags") return `0x${value.toString(16)}`;
	return kind === "bool" && value === 1 ? "true" : `${value}`;
}
const RANGES = {
	bool: "0 or 1",
	u8: "0 to 255",
	u16: "0 to 65535",
	s8: "-128 to 127",
	s16: "-32768 to 32767",
	flags: "no bit but those of the flags"
};
const FIXES = {
	bool: "hand over a `bool` of Go’s (`x != 0`): a number, or a byte that unsafe.Pointer made a bool, may be neither 0 nor 1",
	u8: "convert it to its own type first: `uint32(uint8(x))`",
	u16: "convert it to its own type first: `uint32(uint16(x))`",
	s8: "convert it to its own type first: `int32(int8(x))`",
	s16: "convert it to its own type first: `int32(int16(x))`",
	flags: "mask it with the flags that the type has"
};
function maskFor(type) {
	return type?.kind === "flags" ? `: \`x & 0x${(2 ** type.flags.length - 1).toString(16)}\`` : "";
}

// src/wasm/core-modules.ts
const CORE_MODULE = 1;
const COMPONENT = 4;
function coreSections(bytes) {
	return sectionsIn(new Bytes(bytes));
}
function sectionsIn(bytes) {
	if (readPreamble(bytes) === "core") return [[...readSections(bytes)]];
	return [...readSections(bytes)].flatMap(({ id, body }) => id === CORE_MODULE || id === COMPONENT ? sectionsIn(body) : []);
}

// src/wasm/instructions.ts
const IMMEDIATES = {
	none: 0,
	one: 1,
	two: 2,
	memory: 3,
	block: 4,
	table: 5,
	f32: 6,
	f64: 7,
	types: 8,
	handlers: 9,
	prefix: 10,
	memoryIndex: 11,
	unknown: 12
};
const NONE = IMMEDIATES.none;
function fill(table, from, to, immediate) {
	table.fill(immediate, from, to + 1);
}
function immediateTable() {
	const { one, two, memory, block, table, f32, f64, types, handlers, prefix, memoryIndex, unknown } = IMMEDIATES;
	const all = (/* @__PURE__ */ new Uint8Array(256)).fill(unknown);
	for (const plain of [
		0,
		1,
		5,
		10,
		11,
		15,
		25,
		26,
		27,
		209,
		211,
		212
	]) all[plain] = NONE;
	fill(all, 69, 196, NONE);
	for (const index of [
		7,
		8,
		9,
		12,
		13,
		16,
		18,
		20,
		21,
		24
	]) all[index] = one;
	fill(all, 32, 38, one);
	for (const index of [
		65,
		66,
		208,
		210,
		213,
		214
	]) all[index] = one;
	all[17] = two;
	all[19] = two;
	fill(all, 40, 62, memory);
	all[63] = memoryIndex;
	all[64] = memoryIndex;
	for (const begin of [
		2,
		3,
		4,
		6
	]) all[begin] = block;
	all[14] = table;
	all[67] = f32;
	all[68] = f64;
	all[28] = types;
	all[31] = handlers;
	fill(all, 251, 254, prefix);
	return all;
}
const OPCODE_FEATURES = new Map([
	...[
		6,
		7,
		9,
		24,
		25
	].map((code) => [code, "legacy-exceptions"]),
	...[
		8,
		10,
		31
	].map((code) => [code, "exceptions"]),
	...[
		18,
		19,
		21
	].map((code) => [code, "tail-call"]),
	...[
		20,
		212,
		213,
		214
	].map((code) => [code, "function-references"]),
	...[
		28,
		37,
		38,
		208,
		209,
		210
	].map((code) => [code, "reference-types"]),
	...[
		192,
		193,
		194,
		195,
		196
	].map((code) => [code, "sign-extension"]),
	...[
		224,
		225,
		226,
		227,
		228,
		229
	].map((code) => [code, "stack-switching"]),
	[211, "gc"],
	[251, "gc"],
	[254, "threads"]
]);
function gcIntegers(opcode) {
	return [
		1,
		1,
		2,
		2,
		2,
		2,
		1,
		1,
		2,
		2,
		2,
		1,
		1,
		1,
		1,
		0,
		1,
		2,
		2,
		2,
		1,
		1,
		1,
		1,
		-1,
		-1,
		0,
		0,
		0,
		0,
		0
	][opcode] ?? -1;
}
function miscellaneous(opcode) {
	if (opcode <= 7) return {
		feature: "saturating-float-to-int",
		integers: 0,
		memories: 0
	};
	if (opcode <= 14) {
		const [integers = 0, memories = 0] = [
			[2, 1],
			[1, 1],
			[2, 0],
			[1, 0],
			[2, 2],
			[1, 1],
			[2, 2]
		][opcode - 8] ?? [];
		return {
			feature: "bulk-memory",
			integers,
			memories
		};
	}
	if (opcode <= 17) return {
		feature: "reference-types",
		integers: 1,
		memories: 1
	};
	return opcode >= 19 && opcode <= 22 ? {
		feature: "wide-arithmetic",
		integers: 0,
		memories: 0
	} : null;
}

export { miscellaneous as a, dirtyFindings as c, importText as d, isDrop as f, immediateTable as i, dirtyKey as l, OPCODE_FEATURES as n, coreSections as o, stubLine as p, gcIntegers as r, dirtyFinding as s, IMMEDIATES as t, findByPath as u };