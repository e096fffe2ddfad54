import { t as CheckError } from "./errors.mjs";
import { t as runProcess } from "./process.mjs";
import { i as reportPath, n as kindOf, t as isInside } from "./paths.mjs";
import { n as nearest } from "./suggest.mjs";
import { t as TRAP_CLASSES } from "./protocol.mjs";
import { a as escapeLines, c as escapeText$1, f as formatCount } from "./escape.mjs";
import { n as finding } from "./inner-types.mjs";
import { c as printValue } from "./parse.mjs";
import { v as locate$1 } from "./plan.mjs";
import path from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";

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
	const others = entriesOf$1(actual);
	for (const [key, value] of entriesOf$1(expected)) {
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
function entriesOf$1(map) {
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

// src/golden/output.ts
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
function decodeLine(afterMarker) {
	const text = afterMarker.startsWith(" ") ? afterMarker.slice(1) : afterMarker;
	const open = text.endsWith("\\");
	const bytes = (open ? text.slice(0, -1) : text).split(/\\x([0-9a-fA-F]{2})/).flatMap((part, index) => index % 2 === 0 ? [...encoder.encode(part)] : [Number.parseInt(part, 16)]);
	return Uint8Array.from(open ? bytes : [...bytes, 10]);
}
function encodeLines(bytes) {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline;
		const text = encodeText(bytes.subarray(start, end)) + (newline < 0 ? "\\" : "");
		lines.push(text === "" ? "" : ` ${text}`);
		start = end + 1;
	}
	return lines;
}
function encodeText(bytes) {
	const text = decodeText(bytes);
	return (text === null ? invalidText(bytes) : escapeText(text)).replace(/\\(?=x[0-9a-fA-F]{2}|$)/g, "\\x5c").replaceAll("", "\\").replace(/[ \t]$/, (char) => char === " " ? "\\x20" : "\\x09");
}
function decodeText(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return null;
	}
}
const hex = (byte) => `\uE000x${byte.toString(16).padStart(2, "0")}`;
function escapeText(text) {
	return [...text].map((char) => mustEscape(char) ? [...encoder.encode(char)].map(hex).join("") : char).join("");
}
const mustEscape = (char) => char === "" || char !== "	" && UNSEEN.test(char);
function invalidText(bytes) {
	return [...bytes].map((byte) => byte < 128 ? escapeText(String.fromCharCode(byte)) : hex(byte)).join("");
}

// src/golden/visible.ts
const SHOWN$1 = 2e3;
const LEAD = 200;
function visible(text) {
	return escapeLines(text).join("\n");
}
function inline(text) {
	return escapeText$1(text.length > 100 ? `${slice(text, 0, 100)}…` : text);
}
function shown(text) {
	return window(text, 0);
}
function isCut(text) {
	return text.length > SHOWN$1;
}
function shownPair(expected, actual) {
	let same = 0;
	while (same < expected.length && expected[same] === actual[same]) same += 1;
	const longest = Math.max(expected.length, actual.length);
	const start = longest <= SHOWN$1 ? 0 : Math.max(0, Math.min(same - LEAD, longest - SHOWN$1));
	return {
		expected: window(expected, start),
		actual: window(actual, start)
	};
}
function window(text, start) {
	const end = Math.min(text.length, start + SHOWN$1);
	const before = Math.min(start, text.length);
	const head = before === 0 ? "" : `(${formatCount(before)} characters) …`;
	const tail = end === text.length ? "" : `… (${formatCount(text.length - end)} more characters)`;
	return `${head}${visible(slice(text, start, end))}${tail}`;
}
function slice(text, start, end) {
	return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
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
	const location = locate$1(bench.source, placeOf(step));
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

// src/golden/clock.ts
const DAY = 24n * 60n * 60n * 1000000000n;
const LAST_CLOCK = 2n ** 63n - 1n - DAY;
function parseCount(text) {
	if (!/^\d+(_\d+)*$/.test(text)) return null;
	const value = Number(text.replaceAll("_", ""));
	return Number.isSafeInteger(value) ? value : null;
}
function parseClock(text) {
	const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z)?$/.exec(text);
	if (match === null) return null;
	const [, day = "", time = "00:00:00", fraction = ""] = match;
	const ms = Date.parse(`${day}T${time}Z`);
	if (Number.isNaN(ms) || ms < 0 || !new Date(ms).toISOString().startsWith(day)) return null;
	const nanoseconds = BigInt(ms) * 1000000n + BigInt(fraction.padEnd(9, "0"));
	return nanoseconds > LAST_CLOCK ? null : String(nanoseconds);
}
function dayLater(clock) {
	return String(BigInt(clock) + DAY);
}

// src/build/go-places.ts
function fileOf({ file, package: owner }, sources) {
	if (file === null) return null;
	const { packageDir, module } = sources;
	const candidates = [path.resolve(packageDir, file)];
	if (module !== null) {
		candidates.push(path.resolve(module.dir, file));
		if (owner !== null && file.startsWith(`${owner}/`)) candidates.push(path.join(packageDir, file.slice(owner.length + 1)));
		if (file.startsWith(`${module.path}/`)) candidates.push(path.join(module.dir, file.slice(module.path.length + 1)));
	}
	return candidates.find((candidate) => sources.read(candidate) !== null) ?? null;
}
function locationIn(sources, file, line, column) {
	if (file === null || !isInside(sources.root, file)) return null;
	return {
		file: reportPath(sources.root, file),
		line,
		column
	};
}
function lineAt(text, line) {
	return text?.split(/\r?\n/)[line - 1] ?? null;
}
function locate(sources, file, pattern) {
	const lines = sources.read(file)?.split(/\r?\n/) ?? [];
	const index = lines.findIndex((line) => pattern.test(line));
	return index < 0 ? null : locationIn(sources, file, index + 1, (lines[index]?.search(pattern) ?? 0) + 1);
}

// src/build/go-directives.ts
const FORMS = {
	wasmexport: "//go:wasmexport",
	wasmimport: "//go:wasmimport",
	export: "//export",
	comment: "//\\s+go:wasmexport"
};
const MAX_FILES = 5e3;
function directiveFinder(sources) {
	let files = null;
	return (directive, ...words) => {
		files ??= [...sources.goFiles(sources.packageDir), ...goFilesOfModule(sources)];
		const pattern = new RegExp(`^${[FORMS[directive], ...words.map(literally)].join("\\s+")}\\s*$`);
		for (const file of files) {
			const place = locate(sources, file, pattern);
			if (place !== null) return place;
		}
		return null;
	};
}
function goFilesOfModule({ module, root }) {
	const found = [];
	const waiting = module === null ? [] : [module.dir];
	for (let dir = waiting.shift(); dir !== void 0 && found.length < MAX_FILES; dir = waiting.shift()) for (const entry of entriesOf(dir)) {
		const file = path.join(dir, entry.name);
		if (entry.isDirectory() && !/^(?:\.|_|node_modules$|testdata$)/.test(entry.name)) waiting.push(file);
		else if (entry.isFile() && entry.name.endsWith(".go")) found.push(file);
	}
	return found.filter((file) => file.startsWith(root));
}
function entriesOf(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true });
	} catch {
		return [];
	}
}
function literally(word) {
	return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/build/generated.ts
const WIT_BINDGEN = /^\/\/ Generated by `wit-bindgen` (\d\S*?)\. DO NOT EDIT!$/m;
const WIT_BINDGEN_GO = /^\/\/ Code generated by wit-bindgen-go\. DO NOT EDIT\.$/m;
const HEAD_CHARS = 4096;
function readGenerator(text) {
	const head = text.slice(0, HEAD_CHARS).replaceAll("\r\n", "\n");
	const version = WIT_BINDGEN.exec(head)?.[1];
	if (version !== void 0) return {
		tool: "wit-bindgen",
		version,
		packages: packagesOf(head)
	};
	return WIT_BINDGEN_GO.test(head) ? {
		tool: "wit-bindgen-go",
		version: null,
		packages: []
	} : null;
}
function packagesOf(head) {
	return (/^\/\/ This code was generated from the following packages:\n((?:\/\/ {2,}\S+\n)*)/m.exec(head)?.[1] ?? "").split("\n").flatMap((line) => line.replace(/^\/\/\s*/, "") || []);
}
function generatedFiles(sources) {
	return goFilesOfModule(sources).flatMap((file) => {
		const text = sources.read(file) ?? "";
		const generator = readGenerator(text);
		return generator === null ? [] : [{
			file,
			generator,
			exports: exportsOf(text)
		}];
	});
}
function importsBindings(file, name, sources) {
	const { module, read, goFiles } = sources;
	const id = [...(read(file) ?? "").matchAll(/^\s*(?:import\s+)?(?:[\w.]+\s+)?"([^"\s]+)"/gm)].flatMap(([, id = ""]) => module !== null && id.startsWith(`${module.path}/`) ? id : []).find((one) => one.endsWith(`/${name}`));
	if (module === null || id === void 0) return false;
	return goFiles(path.join(module.dir, id.slice(module.path.length + 1))).some((one) => readGenerator(read(one) ?? "") !== null);
}
function exportsOf(text) {
	return [...text.matchAll(/^\/\/go:wasmexport\s+(\S+)\s*$/gm)].flatMap(([, name]) => name ?? []).filter((name) => !name.startsWith("cabi_"));
}

// src/build/go-environment.ts
function goBuildEnvironment(go, build, tempDir) {
	return {
		...go.env,
		GOOS: "wasip1",
		GOARCH: "wasm",
		CGO_ENABLED: "0",
		GOTMPDIR: tempDir,
		...build.experiments.length === 0 ? {} : { GOEXPERIMENT: build.experiments.join(",") },
		...build.env
	};
}
function goBuildArguments(build, output) {
	return [
		"build",
		"-buildmode=c-shared",
		...build.trimpath ? ["-trimpath"] : [],
		"-buildvcs=false",
		`-ldflags=${["-checklinkname=0", build.ldflags].join(" ").trim()}`,
		...build.tags.length === 0 ? [] : [`-tags=${build.tags.join(",")}`],
		"-o",
		output,
		"."
	];
}

// src/build/for-tinygo.ts
const SHOWN = 20;
function forTinyGo(complaints, sources) {
	const ours = complaints.filter((complaint) => isForTinyGo(complaint, sources));
	const [first] = ours;
	if (first === void 0) return {
		findings: [],
		others: complaints
	};
	const others = complaints.filter((complaint) => !ours.includes(complaint));
	const places = ours.map((complaint) => ({
		message: complaint.message,
		location: locationIn(sources, fileOf(complaint, sources), complaint.line, complaint.column)
	}));
	const more = ours.length === 1 ? "" : ` (and ${ours.length - 1} more)`;
	return {
		findings: [finding("bindings/for-tinygo", {
			message: `Go cannot compile the bindings of wit-bindgen-go, which are for TinyGo: ${first.message}${more}`,
			hint: `replace them by bindings for Go: \`wit-bindgen go --out-dir DIR wit\` (cargo install wit-bindgen-cli --no-default-features --features go) or \`componentize-go bindings\`, then remove ${directoryOf$1(first, sources)}; or build with TinyGo by \`build.command\``,
			expected: "pointers to numbers, or to structs of numbers",
			actual: /unsupported (?:parameter|result) type (.+)/.exec(first.message)?.[1] ?? null,
			location: places[0]?.location ?? null,
			related: places.slice(1, SHOWN)
		})],
		others
	};
}
function isForTinyGo(complaint, sources) {
	const file = fileOf(complaint, sources);
	const text = file === null ? null : sources.read(file);
	return text !== null && readGenerator(text)?.tool === "wit-bindgen-go";
}
function directoryOf$1(complaint, sources) {
	const file = fileOf(complaint, sources) ?? sources.packageDir;
	return path.relative(sources.root, path.dirname(file)).split(path.sep).join("/") || ".";
}

// src/build/go-cgo.ts
const IMPORT_C = /^\s*(?:import\s+)?"C"\s*(?:\/\/.*)?$/;
function cgoFinding(complaint, sources) {
	const excluded = /build constraints exclude all Go files in (.+)$/.exec(complaint.message)?.[1];
	if (excluded !== void 0) return excludedFinding(excluded.trim(), sources);
	const name = /^undefined: ([\p{L}_][\p{L}\p{N}_]*)$/u.exec(complaint.message)?.[1];
	const user = fileOf(complaint, sources);
	if (name === void 0 || user === null) return null;
	const file = cgoFiles(path.dirname(user), sources).find((one) => declares(sources.read(one) ?? "", name));
	if (file === void 0) return null;
	const use = locationIn(sources, user, complaint.line, complaint.column);
	return finding("build/cgo", {
		message: `${path.basename(file)} imports "C", so it is left out and \`${name}\`, which it declares, is undefined`,
		hint: `put a pure Go \`${name}\` into a file with \`//go:build !cgo\``,
		location: locate(sources, file, IMPORT_C),
		related: [{
			message: `${name} is used here`,
			location: use
		}]
	});
}
function excludedFinding(directory, sources) {
	const [file] = cgoFiles(path.resolve(sources.packageDir, directory), sources);
	if (file === void 0) return null;
	const location = locate(sources, file, IMPORT_C);
	const where = location === null ? ` (${directory})` : "";
	return finding("build/cgo", {
		message: `all Go files of the package import "C"${where}, so nothing is left of it for WebAssembly`,
		hint: "replace the package by a pure Go one, or add pure Go files with `//go:build !cgo`",
		location
	});
}
function cgoFiles(directory, sources) {
	return sources.goFiles(directory).filter((file) => !file.endsWith("_test.go")).filter((file) => (sources.read(file) ?? "").split(/\r?\n/).some((line) => IMPORT_C.test(line)));
}
function declares(text, name) {
	return new RegExp(`^(?:func|var|const|type)\\s+${name}\\b|^\\t${name}\\b.*=`, "m").test(text);
}

// src/build/go-signature.ts
function readSignature(line) {
	const head = /^func\s+([\p{L}_][\p{L}\p{N}_]*)\s*\(/u.exec(line);
	if (head === null) return null;
	const params = bracketed(line, head[0].length - 1);
	if (params === null) return null;
	const rest = line.slice(params.end).replace(/(?:^|\s)\{.*$|\/\/.*$/, "").trim();
	const list = rest.startsWith("(") ? bracketed(rest, 0)?.inner : rest;
	if (list === void 0) return null;
	return {
		name: head[1] ?? "",
		params: readParams(params.inner),
		results: readParams(list).map(({ type }) => type)
	};
}
function lowerable({ name, params, results }) {
	const lowered = params.map((param, index) => lowerParam(param.name || `a${index}`, param.type));
	const result = results.length === 0 ? "" : ` ${results.length > 1 ? POINTER : lowerResult(results[0] ?? "")}`;
	return `func ${name}(${lowered.join(", ")})${result}`;
}
function returnsThroughMemory({ results }) {
	return results.length > 1 || results[0] !== void 0 && lowerResult(results[0]) === POINTER;
}
const POINTER = "unsafe.Pointer";
const LOWERED = /^(?:bool|u?int(?:32|64)|float(?:32|64)|uintptr|unsafe\.Pointer)$/;
const WIDENED = {
	int: "int32",
	int8: "int32",
	int16: "int32",
	rune: "int32",
	uint: "uint32",
	uint8: "uint32",
	uint16: "uint32",
	byte: "uint32"
};
function lowerParam(name, type) {
	const element = /^\[\](.+)$/.exec(type)?.[1] ?? (type.startsWith("...") ? type.slice(3) : void 0);
	if (element !== void 0) return `${name} *${element}, ${name}Len uint32`;
	if (type === "string" || LOWERED.test(type) || type.startsWith("*")) return `${name} ${type}`;
	return `${name} ${WIDENED[type] ?? POINTER}`;
}
function lowerResult(type) {
	if (LOWERED.test(type) || type.startsWith("*")) return type;
	return WIDENED[type] ?? POINTER;
}
function bracketed(text, open) {
	let depth = 0;
	for (let index = open; index < text.length; index += 1) {
		if ("([{".includes(text[index] ?? " ")) depth += 1;
		if (")]}".includes(text[index] ?? " ")) depth -= 1;
		if (depth === 0) return {
			inner: text.slice(open + 1, index),
			end: index + 1
		};
	}
	return null;
}
function readParams(list) {
	const words = splitAtCommas(list).map((part) => /^([\p{L}_][\p{L}\p{N}_]*)\s+(.+)$/u.exec(part) ?? part);
	if (!words.some((word) => typeof word !== "string")) return words.map((type) => ({
		name: "",
		type
	}));
	let type = "";
	return words.reverse().map((word) => {
		if (typeof word === "string") return {
			name: word,
			type
		};
		type = word[2] ?? "";
		return {
			name: word[1] ?? "",
			type
		};
	}).reverse();
}
function splitAtCommas(list) {
	const parts = [];
	let depth = 0;
	let part = "";
	for (const char of list) {
		if ("([{".includes(char)) depth += 1;
		if (")]}".includes(char)) depth -= 1;
		if (char === "," && depth === 0) {
			parts.push(part.trim());
			part = "";
		} else part += char;
	}
	parts.push(part.trim());
	return parts.filter((one) => one !== "");
}

// src/build/go-exports.ts
const SIGNATURE = /^go:wasm(export|import): (unsupported (?:parameter|result) type .+|too many return values)$/;
const METHOD = /^cannot use \/\/go:wasmexport on a method$/;
function isSignature({ message }) {
	return SIGNATURE.test(message) || METHOD.test(message);
}
function exportFindings(complaints, sources) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const complaint of complaints) {
		const key = `${complaint.file}:${complaint.line}`;
		byPlace.set(key, [...byPlace.get(key) ?? [], complaint]);
	}
	return [...byPlace.values()].flatMap((same) => same[0] === void 0 ? [] : [exportFinding(same[0], same, sources)]);
}
function exportFinding(first, same, sources) {
	const file = fileOf(first, sources);
	const text = file === null ? null : sources.read(file);
	const line = first.line === null ? null : lineAt(text, first.line);
	const location = locationIn(sources, file, first.line, first.column);
	const written = line?.replace(/\s*\{?\s*$/, "").trim() ?? null;
	const why = same.map(({ message }) => SIGNATURE.exec(message)?.[2] ?? "it is a method").join(", ");
	return finding("build/unsupported-signature", {
		message: `${subject(first, text)} cannot be lowered: ${why}`,
		hint: hintFor(line, first),
		expected: line === null ? null : lowered(line),
		actual: written,
		location
	});
}
function subject(complaint, text) {
	const above = complaint.line === null ? [] : text?.split(/\r?\n/).slice(0, complaint.line - 1).reverse() ?? [];
	for (const line of above) {
		const directive = /^\/\/go:wasm(?:export|import)\s+\S.*$/.exec(line)?.[0];
		if (directive !== void 0) return `\`${directive.trim()}\``;
		if (!line.startsWith("//")) break;
	}
	return "the exported function";
}
function lowered(line) {
	const signature = readSignature(line);
	return signature === null ? null : lowerable(signature);
}
function hintFor(line, { message }) {
	if (METHOD.test(message)) return "export a function that calls the method";
	const signature = line === null ? null : readSignature(line);
	if (signature === null) return "take `(ptr *T, length uint32)` for a list; return unsafe.Pointer to where a string, a list or several results are";
	const memory = returnsThroughMemory(signature) ? "; the pointer is to (pointer, length) for a list or string, and to discriminant and payload for a result" : "";
	return `write \`${lowerable(signature)}\`${memory}; or let a bindings generator write it`;
}

// src/build/go-known.ts
const KNOWN_COMPLAINTS = [
	{
		pattern: /missing go\.sum entry/,
		rule: "build/missing-sum",
		hint: (_, { message }) => `run \`go mod tidy\` and commit go.sum; Go itself proposes \`${/go (?:get|mod) .*/.exec(message)?.[0] ?? "go mod tidy"}\``
	},
	{
		pattern: /^(?:go: )?updates to go\.(?:mod|sum) needed/,
		rule: "build/missing-sum",
		hint: () => "run `go mod tidy` and commit go.mod and go.sum"
	},
	{
		pattern: /invalid reference to (\S+)/,
		rule: "build/linkname",
		setting: "build.ldflags",
		hint: ([, symbol]) => `take -checklinkname=1 out of build.ldflags, or do without ${symbol}`
	},
	{
		pattern: /\/\/go:linkname only allowed in Go files that import "unsafe"/,
		rule: "build/linkname",
		hint: () => "add `import _ \"unsafe\"` to the file"
	},
	{
		pattern: /\/\/go:linkname must refer to declared|relocation target \S+ not defined|misplaced compiler directive/,
		rule: "build/linkname",
		hint: () => "put `//go:linkname local runtime.symbol` right above the declaration of `local`, and check that the symbol exists"
	},
	{
		pattern: /buildmode[=: ]+"?wasm"? ?(?:not supported)?|invalid buildmode: "wasm"/,
		rule: "build/go-error",
		setting: "build.ldflags",
		hint: () => "Go has no -buildmode=wasm, whatever tutorials say: leave it out; component-check builds with -buildmode=c-shared"
	},
	{
		pattern: /flag provided but not defined: (\S+)/,
		rule: "build/go-error",
		setting: "build.ldflags",
		hint: ([, flag]) => `take ${flag} out of build.ldflags: Go's linker has no such flag`
	},
	{
		pattern: /no required module provides package (\S+); to add it:\s*(go get .*)/,
		rule: "build/go-error",
		hint: ([, , command]) => `run \`${command}\` and commit go.mod and go.sum`
	},
	{
		pattern: /go\.mod file not found|cannot find main module/,
		rule: "build/go-error",
		hint: (_match, _complaint, { root, packageDir }) => {
			return `run \`go mod init example.com/${path.basename(packageDir).replaceAll(/[^\w.-]+/g, "-")}\` in ${reportPath(root, packageDir)}, and commit go.mod`;
		}
	},
	{
		pattern: /inconsistent vendoring/,
		rule: "build/go-error",
		hint: () => "run `go mod vendor` and commit the vendor directory"
	},
	{
		pattern: /missing function body/,
		rule: "build/go-error",
		hint: () => "give it a body; or, for an imported function, put `//go:wasmimport module name` above it"
	},
	{
		pattern: /symbol (\S+) redeclared/,
		rule: "build/go-error",
		hint: ([, symbol]) => `two functions have \`//go:wasmexport ${symbol}\`: remove one`
	},
	{
		pattern: /checksum mismatch/,
		rule: "build/go-error",
		hint: () => "find out why the module changed before you touch go.sum: the bytes are not those that were recorded"
	},
	{
		pattern: /^undefined: (?:(\w+)\.)?/,
		rule: "build/go-error",
		hint: ([, name], complaint, sources) => {
			const file = name === void 0 ? null : fileOf(complaint, sources);
			return file !== null && importsBindings(file, name ?? "", sources) ? "the bindings do not have it; where the WIT does they are older: generate them anew and commit them" : "declare it; if a file here does, its name or its //go:build line leaves it out for GOOS=wasip1 GOARCH=wasm";
		}
	},
	{
		pattern: /./,
		rule: "build/go-error",
		hint: () => "`GOOS=wasip1 GOARCH=wasm go vet .` in the package shows the same"
	}
];

// src/build/go-lines.ts
const ANSI = /\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)/g;
const PLACE = /^(.+?\.(?:go|mod|work|sum|s|c|h)):(\d+)(?::(\d+))?: (.*)$/;
const NOISE = /^(?:go: downloading .*|go: finding .*|go: errors parsing .*:|\s*exit status \d+)$/;
function readGoOutput(output) {
	const complaints = [];
	let current = null;
	for (const line of output.replace(ANSI, "").split(/\r?\n|\r/)) {
		if (line.trim() === "" || NOISE.test(line)) continue;
		if (/^usage: link /.test(line)) break;
		const header = /^# (\S+)/.exec(line)?.[1];
		const last = complaints.at(-1);
		if (header !== void 0) current = header;
		else if (/^[\t ]/.test(line) && last !== void 0) complaints[complaints.length - 1] = continued(last, line);
		else complaints.push(complaint(line, current));
	}
	return distinct(complaints);
}
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function isCutShort(complaints) {
	return complaints.some(({ message }) => message === "too many errors");
}
function complaint(line, current) {
	const match = PLACE.exec(line);
	if (match === null) return {
		package: current,
		file: null,
		line: null,
		column: null,
		message: line.trim()
	};
	const [, file = "", row, column, message = ""] = match;
	return {
		package: current,
		file: file.replace(/^go: /, ""),
		line: Number(row),
		column: column === void 0 ? null : Number(column),
		message
	};
}
function continued(complaint, line) {
	return {
		...complaint,
		message: `${complaint.message}\n${line.trim()}`
	};
}

// src/build/go-unjudgeable.ts
function refuseUnjudgeable(complaints, sources) {
	for (const { message } of complaints) {
		refuseOldGo(message, sources);
		refuseExperiment(message, sources);
		refuseNetwork(message);
	}
}
function refuseOldGo(message, sources) {
	const match = /^(?:go: )?(.+?) requires go >= (\S+) \(running go (\S+?);/.exec(message);
	if (match === null) return;
	const [, who = "", wanted = "", running = ""] = match;
	const file = sources.module === null ? null : path.join(sources.module.dir, "go.mod");
	const location = file === null || !/go\.mod$/.test(who) ? null : locate(sources, file, /^go\s/);
	throw new CheckError("tool-version", `${who} requires Go ${wanted}, and this is Go ${running}`, {
		hint: `install Go ${wanted} or newer and put it first on PATH; or lower the go line (\`go mod edit -go=${running}\`) if nothing needs it`,
		...location === null ? {} : { location }
	});
}
function refuseExperiment(message, { experiments = [] }) {
	const said = /unknown GOEXPERIMENT (\S+)/.exec(message)?.[1];
	if (said === void 0) return;
	const name = experiments.find((one) => one === said || one === `no${said}`) ?? said;
	throw new CheckError("config", `this Go does not know the experiment ${name}`, {
		hint: "correct build.experiments; `go doc internal/goexperiment` lists those of a version",
		key: "build.experiments"
	});
}
const NETWORK = /dial tcp|no such host|i\/o timeout|proxyconnect|connection refused|TLS handshake|module lookup disabled|\b50[234] /;
function refuseNetwork(message) {
	if (!NETWORK.test(message)) return;
	throw new CheckError("tool-failed", `a dependency could not be downloaded: ${message}`, { hint: "check network and GOPROXY; `go mod download` by hand shows the same, and `go mod vendor` does without" });
}

// src/build/own-package.ts
function ownPackageFinding(complaint, sources, generate) {
	const { module } = sources;
	const name = importOf(complaint.message);
	if (module === null || name?.startsWith(`${module.path}/`) !== true) return null;
	const location = locationIn(sources, fileOf(complaint, sources), complaint.line, complaint.column);
	const directory = name.slice(module.path.length + 1);
	const hiding = moduleBelow(directory, module.dir, sources);
	if (hiding !== null) return hidden(name, hiding, sources, location);
	const text = `package ${name} of this module is not there: ${directory} has no Go file`;
	if (path.posix.basename(directory) === "abi") return finding("build/go-error", {
		message: text,
		hint: `copy fixtures/abi of component-check to ${directory}, without its go.mod (docs/first-component.md, step 3); if it is generated: ${generate}`,
		location
	});
	return finding("build/no-main", {
		message: `${text}: its bindings were not generated, or not committed`,
		hint: `${generate}; a package that you write yourself belongs into ${directory}`,
		location
	});
}
const importOf = (message) => /(?:no required module provides package|package) (\S+?)(?:;| is not in)/.exec(message)?.[1];
function moduleBelow(directory, root, sources) {
	const parts = directory.split("/");
	for (let length = parts.length; length > 0; length -= 1) {
		const file = path.join(root, ...parts.slice(0, length), "go.mod");
		if (sources.read(file) !== null) return file;
	}
	return null;
}
function hidden(name, file, sources, location) {
	const place = locationIn(sources, file, 1, 1);
	const shown = place?.file ?? file;
	return finding("build/go-error", {
		message: `package ${name} is not part of this module: ${shown} makes its directory a module of its own`,
		hint: `remove ${shown}; or, where it shall stay a module, \`require\` and \`replace\` it in your go.mod`,
		location,
		related: [{
			message: "this go.mod hides the package",
			location: place
		}]
	});
}

// src/build/no-main.ts
function noMainFinding(complaint, sources) {
	const { message } = complaint;
	const own = ownPackageFinding(complaint, sources, generateHint(sources));
	if (own !== null) return own;
	if (/function main is undeclared in the main package/.test(message)) return noFunction(sources);
	if (!/requires exactly one main package|no Go files in|build constraints exclude all Go files/.test(message)) return null;
	if (/build constraints/.test(message) && !excludesMain(message, sources)) return null;
	return finding("build/no-main", {
		message: `there is no package main in ${directoryOf(sources)}`,
		hint: `set \`package\` to the directory of package main; if it is generated: ${generateHint(sources)}`,
		location: library(sources)
	});
}
function noFunction(sources) {
	return finding("build/no-main", {
		message: "package main has no function main",
		hint: "add `func main() {}`: a reactor never calls it, and Go asks for it",
		location: sources.goFiles(sources.packageDir).map((file) => locate(sources, file, /^package main\b/))[0] ?? null
	});
}
function excludesMain(message, sources) {
	const directory = / in (.+)$/.exec(message)?.[1]?.trim() ?? "";
	const here = path.resolve(sources.packageDir, directory) === path.resolve(sources.packageDir);
	const cgo = sources.goFiles(sources.packageDir).some((file) => /^\s*(?:import\s+)?"C"/m.test(sources.read(file) ?? ""));
	return here && !cgo;
}
function library(sources) {
	const [file] = sources.goFiles(sources.packageDir);
	return file === void 0 ? null : locate(sources, file, /^package /);
}
function generateHint(sources) {
	if (sources.goFiles(sources.packageDir).some((file) => /^\/\/go:generate /m.test(sources.read(file) ?? ""))) return "set `generate: [go, generate, ./...]`";
	if ([sources.packageDir, sources.module?.dir ?? sources.packageDir].some((dir) => sources.read(path.join(dir, "componentize-go.toml")) !== null)) return "set `generate: [componentize-go, bindings]`";
	return "set `generate` to the command that writes the bindings, such as `[go, generate, ./...]`";
}
function directoryOf({ root, packageDir }) {
	return path.relative(root, packageDir).split(path.sep).join("/") || ".";
}

// src/build/go-errors.ts
function goFindings(output, sources) {
	const complaints = readGoOutput(output).filter(({ message }) => message !== "too many errors");
	refuseUnjudgeable(complaints, sources);
	const tinyGo = forTinyGo(complaints.filter(isSignature), sources);
	const exported = exportFindings(tinyGo.others, sources);
	const others = complaints.filter((complaint) => !isSignature(complaint)).map((complaint) => noMainFinding(complaint, sources) ?? cgoFinding(complaint, sources) ?? otherFinding(complaint, sources));
	const findings = distinct([
		...tinyGo.findings,
		...exported,
		...others
	]);
	return findings.length > 0 ? findings : [silent()];
}
function otherFinding(complaint, sources) {
	const file = fileOf(complaint, sources);
	const place = locationIn(sources, file, complaint.line, complaint.column);
	const message = `${place === null && complaint.file !== null ? `${complaint.file}:${complaint.line}: ` : ""}${complaint.message.replace(/(?:; to (?:add|update)(?: it)?|\nto create a module there, run):\n.*/s, "")}`;
	const known = linknameBody(complaint, file, sources) ?? KNOWN_COMPLAINTS.find(({ pattern }) => pattern.test(complaint.message));
	const match = known?.pattern.exec(complaint.message);
	if (known === void 0 || !match) return finding("build/go-error", {
		message,
		location: place
	});
	const setting = known.setting === void 0 ? null : sources.setting(known.setting);
	return finding(known.rule, {
		message,
		location: place ?? setting,
		hint: known.hint(match, complaint, sources)
	});
}
function linknameBody(complaint, file, sources) {
	if (!/missing function body/.test(complaint.message) || file === null || complaint.line === null) return void 0;
	if (!lineAt(sources.read(file), complaint.line - 1)?.startsWith("//go:linkname")) return void 0;
	return {
		pattern: /missing function body/,
		rule: "build/linkname",
		hint: () => "add `import _ \"unsafe\"` to the file"
	};
}
function silent() {
	return finding("build/go-error", {
		message: "`go build` failed and said nothing",
		hint: "run it by hand"
	});
}

// src/build/go-build.ts
async function buildGo(component, go, context, output) {
	const sources = goSources(component, context);
	if (kindOf(component.package) !== "directory") return {
		core: null,
		findings: [noDirectory(sources)]
	};
	const result = await runGo(component, go, context, output);
	if (result.exitCode === 0) return {
		core: await readFile(output),
		findings: null
	};
	if (result.signal !== null) throw new CheckError("tool-failed", `go build was ended by ${result.signal}`, { hint: "was it killed for lack of memory?" });
	return {
		core: null,
		findings: goFindings(await wholeOutput(result, component, go, context, output), sources)
	};
}
async function wholeOutput(result, component, go, context, output) {
	const said = saidBy(result);
	if (!isCutShort(readGoOutput(said))) return said;
	return saidBy(await runGo(component, go, context, output, ["-gcflags=-e"]));
}
const saidBy = ({ stdout, stderr }) => `${stderr}\n${stdout}`;
async function runGo({ package: cwd, build, name }, go, { signal, stateDir = null }, output, flags = []) {
	const [verb = "build", ...args] = goBuildArguments(build, output);
	const argv = [
		go.path,
		verb,
		...flags,
		...args
	];
	const env = goBuildEnvironment(go, build, path.dirname(output));
	const result = await runProcess({
		argv,
		cwd,
		env,
		timeoutMs: build.timeoutMs,
		signal,
		stateDir
	});
	if (!result.timedOut) return result;
	throw new CheckError("timeout", `go build of ${name} did not end within ${build.timeoutMs / 1e3} s; it was killed`, { hint: "a first build downloads modules and compiles the standard library: raise build.timeout, or warm GOCACHE" });
}
function goSources({ name, package: packageDir, build: { experiments } }, context) {
	const setting = (key) => context.locate(name, key);
	const texts = /* @__PURE__ */ new Map();
	const readOnce = (file) => {
		const known = texts.get(file);
		const text = known === void 0 ? read(file) : known;
		texts.set(file, text);
		return text;
	};
	const module = moduleOf(packageDir);
	return {
		root: context.root,
		packageDir,
		module,
		setting,
		experiments,
		read: readOnce,
		goFiles
	};
}
function moduleOf(directory) {
	const text = read(path.join(directory, "go.mod"));
	const name = text === null ? void 0 : /^module\s+"?([^\s"]+)/m.exec(text)?.[1];
	if (name !== void 0) return {
		dir: directory,
		path: name
	};
	const parent = path.dirname(directory);
	return text !== null || parent === directory ? null : moduleOf(parent);
}
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}
function goFiles(directory) {
	try {
		return readdirSync(directory).filter((name) => name.endsWith(".go")).sort().map((name) => path.join(directory, name));
	} catch {
		return [];
	}
}
function noDirectory(sources) {
	const directory = path.relative(sources.root, sources.packageDir).split(path.sep).join("/");
	return finding("build/no-main", {
		message: `there is no directory ${directory} to build`,
		hint: `correct \`package\`; if it is generated: ${generateHint(sources)}`,
		location: sources.setting("package")
	});
}

// src/wasm/data.ts
function dataSegments(section) {
	const segments = [];
	const count = section.u32();
	for (let index = 0; index < count; index += 1) {
		if (section.u32() !== 0 || section.byte() !== 65) break;
		const address = section.u32();
		if (section.byte() !== 11) break;
		segments.push({
			address,
			bytes: section.bytes(section.u32())
		});
	}
	return segments;
}

export { equalValues as A, isCut as C, encodeLines as D, decodeLine as E, encodeText as O, inline as S, shownPair as T, trapMatches as _, generatedFiles as a, outcomeText as b, goFilesOfModule as c, locationIn as d, dayLater as f, judgeTrap as g, isLimit as h, goBuildEnvironment as i, differAt as k, fileOf as l, parseCount as m, buildGo as n, readGenerator as o, parseClock as p, goSources as r, directiveFinder as s, dataSegments as t, locate as u, callOf as v, shown as w, placeOf as x, outcomeOf as y };