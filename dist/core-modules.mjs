import { n as nearest } from "./suggest.mjs";
import { t as TRAP_CLASSES } from "./protocol.mjs";
import { a as escapeLines, c as escapeText } from "./escape.mjs";
import { t as finding } from "./make-finding.mjs";
import { c as printValue } from "./parse.mjs";
import { _ as locate } from "./plan.mjs";
import { i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";

// src/wave/compare.ts
function equalValues(a, b) {
	return differAt(a, b) === null;
}
function differAt(expected, actual) {
	return compare(expected, actual, "");
}
function compare(expected, actual, path) {
	const different = {
		path,
		expected,
		actual
	};
	if (expected.kind === "bytes" || actual.kind === "bytes") return compareBytes(different);
	if (expected.kind !== actual.kind) return different;
	switch (expected.kind) {
		case "list":
		case "fixed-list": return compareItems(expected.items, itemsOf(actual), (index) => `${path}[${index}]`);
		case "tuple": return compareItems(expected.items, itemsOf(actual), (index) => `${path}.${index}`);
		case "record": return compareFields(expected, actual, path);
		case "map": return compareMaps(expected, actual, path);
		case "option":
		case "variant":
		case "result": return comparePayloads(different);
		default: return isSameLeaf(expected, actual) ? null : different;
	}
}
function isSameLeaf(a, b) {
	if ("value" in a && "value" in b) return Object.is(a.value, b.value);
	return printValue(a) === printValue(b);
}
function comparePayloads(different) {
	const [name, expected] = payloadOf(different.expected);
	const [actualName, actual] = payloadOf(different.actual);
	if (name !== actualName || expected === null !== (actual === null)) return different;
	if (expected === null || actual === null) return null;
	return compare(expected, actual, different.path + name);
}
function payloadOf(value) {
	if (value.kind === "option") return ["", value.some];
	if (value.kind === "variant" || value.kind === "result") return [`.${value.case}`, value.value];
	return ["", null];
}
function compareFields(expected, actual, path) {
	const fields = expected.kind === "record" ? expected.fields : [];
	const others = new Map(actual.kind === "record" ? actual.fields.map(({ name, value }) => [name, value]) : []);
	for (const { name, value } of fields) {
		const other = others.get(name);
		const found = other === void 0 ? {
			path: `${path}.${name}`,
			expected: value,
			actual: null
		} : compare(value, other, `${path}.${name}`);
		if (found !== null) return found;
		others.delete(name);
	}
	const [extra] = others;
	return extra === void 0 ? null : {
		path: `${path}.${extra[0]}`,
		expected: null,
		actual: extra[1]
	};
}
function compareMaps(expected, actual, path) {
	const others = entriesOf(actual);
	for (const [key, value] of entriesOf(expected)) {
		const other = others.get(key);
		const found = other === void 0 ? {
			path: `${path}[${key}]`,
			expected: value,
			actual: null
		} : compare(value, other, `${path}[${key}]`);
		if (found !== null) return found;
		others.delete(key);
	}
	const [extra] = others;
	return extra === void 0 ? null : {
		path: `${path}[${extra[0]}]`,
		expected: null,
		actual: extra[1]
	};
}
function entriesOf(map) {
	return new Map(map.kind === "map" ? map.entries.map(([key, value]) => [printValue(key), value]) : []);
}
function compareItems(expected, actual, pathOf) {
	for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
		const [a, b] = [expected[index], actual[index]];
		if (a === void 0 || b === void 0) return {
			path: pathOf(index),
			expected: a ?? null,
			actual: b ?? null
		};
		const found = compare(a, b, pathOf(index));
		if (found !== null) return found;
	}
	return null;
}
function itemsOf(value) {
	return "items" in value ? value.items : [];
}
function compareBytes(different) {
	const expected = bytesOf(different.expected);
	const actual = bytesOf(different.actual);
	if (expected === null || actual === null) return different;
	const length = Math.max(expected.length, actual.length);
	let index = 0;
	while (index < length && expected[index] === actual[index]) index += 1;
	if (index === length) return null;
	return {
		path: `${different.path}[${index}]`,
		expected: byteAt(expected, index),
		actual: byteAt(actual, index)
	};
}
function bytesOf(value) {
	if (value.kind === "bytes") return value.bytes;
	if (value.kind !== "list" || value.items.some(({ kind }) => kind !== "u8")) return null;
	return value.items.map((item) => item.kind === "u8" ? Number(item.value) : -1);
}
function byteAt(bytes, index) {
	const byte = bytes[index];
	return byte === void 0 ? null : {
		kind: "u8",
		value: BigInt(byte)
	};
}

// src/golden/visible.ts
const SHOWN = 2e3;
const LEAD = 200;
function visible(text) {
	return escapeLines(text).join("\n");
}
function inline(text) {
	return escapeText(text.length > 100 ? `${slice(text, 0, 100)}…` : text);
}
function shown(text) {
	return window(text, 0);
}
function isCut(text) {
	return text.length > SHOWN;
}
function shownPair(expected, actual) {
	let same = 0;
	while (same < expected.length && expected[same] === actual[same]) same += 1;
	const longest = Math.max(expected.length, actual.length);
	const start = longest <= SHOWN ? 0 : Math.max(0, Math.min(same - LEAD, longest - SHOWN));
	return {
		expected: window(expected, start),
		actual: window(actual, start)
	};
}
function window(text, start) {
	const end = Math.min(text.length, start + SHOWN);
	const before = Math.min(start, text.length);
	const head = before === 0 ? "" : `(${count(before)} characters) …`;
	const tail = end === text.length ? "" : `… (${count(text.length - end)} more characters)`;
	return `${head}${visible(slice(text, start, end))}${tail}`;
}
function slice(text, start, end) {
	return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
const count = (value) => value.toLocaleString("en-US");

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

// src/golden/step-text.ts
function outcomeText({ expected }) {
	switch (expected.kind) {
		case "trap": return expected.trap === null ? "! trap" : `! trap ${expected.trap}`;
		case "exit": return `! exit ${expected.code}`;
		case "value": return shown(printValue(expected.value));
		default: return null;
	}
}
function callOf({ text }, { source }) {
	return inline(source.text.slice(text.name.start, text.callEnd).replace(/\s+/g, " "));
}
function placeOf({ text }) {
	if (text.expected.kind === "value") return text.expected.value.start;
	return text.expected.kind === "none" ? text.start : text.expected.start;
}
function outcomeOf(steps, index) {
	return steps.find(({ step }) => step === index) ?? null;
}

// src/golden/judge-trap.ts
const LIMIT_RULES = {
	"memory-limit": "memory/over-limit",
	"output-limit": "golden/output",
	"blocked-forever": "golden/blocked-forever",
	"value-limit": "golden/trap"
};
const isLimit = (trap) => LIMIT_RULES[trap] !== void 0;
const EXPECTABLE = new Set(TRAP_CLASSES.filter((one) => !isLimit(one)));
function trapMatches(expected, { class: actual, message }, stderr) {
	if (isLimit(actual)) return false;
	if (expected === null) return true;
	if (EXPECTABLE.has(expected)) return expected === actual;
	return message.startsWith(expected) || stderr.split("\n").some((line) => line.startsWith(expected));
}
function judgeTrap(step, trap, stderr, bench) {
	const { expected } = step;
	if (expected.kind === "trap" && trapMatches(expected.trap, trap, stderr)) return null;
	const location = locate(bench.source, placeOf(step));
	const words = trap.message === "" ? stderr.split("\n")[0] ?? "" : trap.message;
	const said = words === "" ? "" : `: ${inline(words)}`;
	const message = `${callOf(step, bench)} trapped (${trap.class})${said}`;
	const limit = LIMIT_RULES[trap.class];
	if (limit !== void 0) return finding(limit, {
		message,
		hint: LIMIT_HINTS[trap.class] ?? null,
		location
	});
	if (trap.class === "go-oom" && expected.kind !== "trap") return finding("memory/over-limit", {
		message,
		hint: LIMIT_HINTS["memory-limit"] ?? null,
		location
	});
	const notText = trap.class === "invalid-utf8" && expected.kind !== "trap";
	return finding(notText ? "abi/invalid-utf8" : "golden/trap", {
		message,
		hint: notText ? UTF8_HINT : trapHint(expected, trap.class),
		expected: outcomeText(step),
		actual: `! trap ${trap.class}`,
		location
	});
}
function trapHint(expected, actual) {
	const text = expected.kind === "trap" ? expected.trap : null;
	const meant = text === null || EXPECTABLE.has(text) ? null : nearest(text, [...EXPECTABLE]);
	if (meant !== null && text !== null) return `${inline(text)} is no class of traps, so it stands for the beginning of a message; did you mean \`! trap ${meant}\`?`;
	if (actual === "out-of-bounds") return LAYOUT_HINT;
	return `return an error instead; or, where the trap is meant, write \`! trap ${actual}\``;
}
const LAYOUT_HINT = "an address or length is wrong: a struct that mirrors a WIT record must hold addresses as `uint32`, for `uintptr` and `unsafe.Pointer` take 8 bytes in Go’s memory; or, where the trap is meant, write `! trap out-of-bounds`";
const UTF8_HINT = "return `list<u8>` where it is bytes; make text of it with `strings.ToValidUTF8`; or, where the trap is meant, write `! trap invalid-utf8`";
const LIMIT_HINTS = {
	"memory-limit": "allocate less, or raise `golden.limits.memory` (for this case: `@ memory 512 MiB`)",
	"output-limit": "print less, or raise `golden.limits.output`",
	"value-limit": "return less, or raise `golden.limits.value`",
	"blocked-forever": "it waits with no timer set and nothing ready: find what was to wake it"
};

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

export { differAt as _, callOf as a, placeOf as c, isDrop as d, stubLine as f, shownPair as g, shown as h, trapMatches as i, findByPath as l, isCut as m, isLimit as n, outcomeOf as o, inline as p, judgeTrap as r, outcomeText as s, coreSections as t, importText as u, equalValues as v };