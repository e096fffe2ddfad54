import { t as lines } from "./lines.mjs";
import { t as hostileNames } from "./hostile.mjs";
import { n as readComponent, r as readCoreModule } from "./read.mjs";
import { i as readType, n as readWorld, r as skipCoreType } from "./world.mjs";
import { _ as Exit, c as Tree, d as IoError, f as OutputStream$1, g as Endings, h as BlockedForever, l as cli, m as poll, n as preopens, o as Output, p as Pollable, r as types, s as filesystem, u as InputStream$1, v as OutputLimit } from "./filesystem.mjs";
import { i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";
import { a as environment, c as stdin, d as terminalOutput, f as terminalStderr, i as streams, l as stdout, m as terminalStdout, n as randomStreams, o as exit$1, p as terminalStdin, r as error, s as stderr, t as random$1, u as terminalInput } from "./random.mjs";
import { n as VirtualClock } from "./clock.mjs";
import { a as typeName, c as printValue, d as isIntKind, t as parseValue, u as INTEGER_RANGE } from "./parse.mjs";
import process$1 from "node:process";
import { join as join$1 } from "node:path";
import { readFileSync, readdirSync, writeSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { compileFunction } from "node:vm";

// src/hosts/v8/channel.ts
function send(...messages) {
	const lines = Buffer.from(messages.map((message) => `${JSON.stringify(message)}\n`).join(""));
	let written = 0;
	while (written < lines.byteLength) try {
		written += writeSync(1, lines, written);
	} catch (error) {
		if (error.code !== "EAGAIN") throw error;
	}
}
async function* messages(input) {
	for await (const line of lines(input)) yield JSON.parse(line);
}

// src/hosts/v8/collector.ts
const CASES = 16;
var Collector = class {
	#collect = globalThis.gc;
	#cases = 0;
	afterRun() {
		this.#cases += 1;
		if (this.#cases % CASES === 0) this.#collect?.();
	}
};

// src/hosts/v8/trap.ts
var Trap = class extends Error {
	class;
	constructor(trapClass, message) {
		super(message);
		this.class = trapClass;
	}
};
const GO_ENDINGS = [
	["go-deadlock", /^fatal error: all goroutines are asleep - deadlock!/m],
	["go-oom", /^(fatal error: |runtime: )*(out of memory|cannot allocate memory)/m],
	["stack-overflow", /^fatal error: stack overflow/m],
	["go-panic", /^(panic: |fatal error: |panic\()/m]
];
const ENGINE_TRAPS = [
	["cannot-leave", /^cannot leave component instance/],
	["unreachable", /^unreachable|`unreachable` instruction/],
	["stack-overflow", /call stack exhausted/],
	["out-of-bounds", /out of bounds|^table index is out of|undefined element/i]
];
const NO_MEMORY = /allocate Wasm memory|could not allocate memory|memory size .* is larger than/i;
function classifyTrap(thrown, stderr) {
	const message = firstLine(thrown instanceof Error ? thrown.message : String(thrown));
	return {
		kind: "trap",
		class: trapClass(thrown, message, stderr),
		message
	};
}
function trapClass(thrown, message, stderr) {
	if (thrown instanceof Trap) return thrown.class;
	if (thrown instanceof OutputLimit) return "output-limit";
	if (thrown instanceof BlockedForever) return "blocked-forever";
	if (NO_MEMORY.test(message)) return "memory-limit";
	if (/^Invalid string length/.test(message)) return "value-limit";
	if (thrown instanceof RangeError) return /call stack/i.test(message) ? "stack-overflow" : rangeClass(message);
	if (!(thrown instanceof WebAssembly.RuntimeError)) return "other";
	const engine = ENGINE_TRAPS.find(([, words]) => words.test(message))?.[0] ?? "other";
	return engine === "unreachable" ? goEnding(stderr) ?? engine : engine;
}
function rangeClass(message) {
	return /typed array length|outside the bounds|out of bounds/i.test(message) ? "out-of-bounds" : "other";
}
function goEnding(stderr) {
	return GO_ENDINGS.find(([, words]) => words.test(stderr))?.[0];
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}

// src/hosts/v8/handles.ts
const FLAG = 1 << 30;
function rep$1(table, handle) {
	if (!(handle > 0)) throw new Trap("other", `unknown handle index ${handle}`);
	return held(table, handle);
}
function held(table, handle) {
	const scope = table[handle * 2];
	const value = table[handle * 2 + 1];
	if (scope === void 0 || value === void 0 || (scope & FLAG) !== 0) throw new Trap("other", `unknown handle index ${handle}`);
	return value & -1073741825;
}
function giveAway({ own }) {
	if (!own) throw new Trap("other", "a borrowed handle was given away as an owned one");
}
function takeOut(table, entry) {
	giveAway(entry);
	table.outside = (table.outside ?? 0) + 1;
	const handle = -table.outside;
	table[handle * 2] = 0;
	table[handle * 2 + 1] = entry.rep | FLAG;
	return handle;
}
function putBack(table, handle, create) {
	const value = table[handle * 2 + 1];
	if (handle >= 0 || value === void 0) return handle;
	delete table[handle * 2];
	delete table[handle * 2 + 1];
	return create(table, value & -1073741825);
}

// src/hosts/v8/dirty-bits.ts
var DirtyBits = class {
	#lifted = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Map();
	begin() {
		this.#lifted = /* @__PURE__ */ new Map();
		this.#seen = /* @__PURE__ */ new Map();
	}
	bool(value) {
		this.#lift({
			type: "bool",
			value,
			read: 1
		});
		return true;
	}
	narrow(value, min, max) {
		const span = max - min + 1;
		const read = ((value - min) % span + span) % span + min;
		const bits = span === 256 ? 8 : 16;
		this.#lift({
			type: min < 0 ? `s${bits}` : `u${bits}`,
			value,
			read
		});
		return read;
	}
	flags(value, beyond) {
		this.#lift({
			type: "flags",
			value: value >>> 0,
			read: (value & ~beyond) >>> 0
		});
	}
	handedTo(importPath) {
		if (this.#lifted.size > 0) this.#settle(importPath);
	}
	end() {
		this.#settle(null);
		return [...this.#seen.values()];
	}
	#lift(dirty) {
		if (!this.#lifted.has(dirty.type)) this.#lifted.set(dirty.type, dirty);
	}
	#settle(importPath) {
		for (const dirty of this.#lifted.values()) {
			const key = JSON.stringify([importPath, dirty.type]);
			if (!this.#seen.has(key)) this.#seen.set(key, {
				importPath,
				...dirty
			});
		}
		this.#lifted.clear();
	}
};

// src/hosts/v8/lifting.ts
var Lifting = class {
	#limit = Number.POSITIVE_INFINITY;
	#lifted = 0;
	dirty = new DirtyBits();
	#decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	begin(limit) {
		this.#limit = limit;
		this.#lifted = 0;
	}
	count(bytes) {
		this.#lifted += bytes;
		if (this.#lifted > this.#limit) throw new Trap("value-limit", `the guest handed over more than ${this.#limit} bytes in one call`);
	}
	slice(buffer, start, end) {
		if (end > buffer.byteLength) throw new Trap("out-of-bounds", `a list ends at ${end}, beyond the ${buffer.byteLength} bytes of memory`);
		this.count(end - start);
		return buffer.slice(start, end);
	}
	decode(bytes) {
		this.count(bytes.byteLength);
		try {
			return this.#decoder.decode(bytes);
		} catch {
			throw new Trap("invalid-utf8", `a string of ${bytes.byteLength} bytes is not UTF-8`);
		}
	}
};
function withoutLeaving(realloc, flags) {
	return (...args) => {
		for (const flag of flags.values()) flag.value = 0;
		const pointer = realloc(...args);
		for (const flag of flags.values()) flag.value = 1;
		return pointer;
	};
}

// src/hosts/v8/strict-code.ts
const REWRITES = [
	{
		why: "may_leave is down while the host allocates in the guest",
		find: /^(\s*realloc\d+ = )(exports\d+.*);$/gm,
		replace: "$1$$host.withoutLeaving($2, INSTANCE_FLAGS);",
		expectedBy: /^\s*let realloc\d+;$/gm
	},
	{
		why: "a list that ends beyond memory traps, and its bytes count",
		find: /\b(memory\d+\.buffer)\.slice\(/g,
		replace: "$$host.slice($1, ",
		expectedBy: /\bmemory\d+\.buffer\.slice\(/g
	},
	{
		why: "a list of anything else counts by its elements, before they are lifted",
		find: /(for \(let i = 0; i < (len\d+); i\+\+\) \{\s*const base = base\d+ \+ i \* (\d+);)/g,
		replace: "$$host.count($2 * $3); $1",
		expectedBy: /for \(let i = 0; i < len\d/g
	},
	{
		why: "any bool but 0 is true",
		find: /\((\w+) == 1 \? true : throwInvalidBool\(\)\)/g,
		replace: "($1 == 1 ? true : $$host.bool($1))",
		expectedBy: /(?<!function )\bthrowInvalidBool\(/g
	},
	{
		why: "an integer narrower than its core type is masked",
		find: /(function clampGuest\(i, min, max\) \{)/g,
		replace: "$1 { return i >= min && i <= max ? i : $$host.narrow(i, min, max); }",
		expectedBy: /\bclampGuest\(/g,
		once: true
	},
	{
		why: "bits beyond the flags are ignored",
		find: /\(\((.+) & (\d+)\) !== 0\) \{\s*throw new TypeError\('flags have extraneous bits set'\);/g,
		replace: "(($1 & $2) !== 0) { $$host.flags($1, $2);",
		expectedBy: /^\s*if \(\(.* & \d+\) !== 0\) \{\s*throw\b/gm
	},
	{
		why: "a handle is asked for what it is before it is used: one that is gone, or never was, traps",
		find: /\b(rep\d* = )(handleTable\d+)\[\((handle\d*) << 1\) \+ 1\] & ~T_FLAG/g,
		replace: "$1$$host.rep($2, $3)",
		expectedBy: /\brep\d* = handleTable\d/g
	},
	{
		why: "so is one that the host holds",
		find: /\b(handle\d+ = )(handleTable\d+)\[\((handle\d*) << 1\) \+ 1\] & ~T_FLAG/g,
		replace: "$1$$host.held($2, $3)",
		expectedBy: /\bhandleTable\d+\[\(handle\d* << 1\) \+ 1\] &(?! T_FLAG\) === 0)/g
	},
	{
		why: "what is given away is owned, not borrowed",
		find: /^(\s*)(rscTableRemove\(handleTable\d+, handle\d*\));$/gm,
		replace: "$1$$host.giveAway($2);",
		expectedBy: /(?<!= )\brscTableRemove\(handleTable\d/g
	},
	{
		why: "a handle beyond the table is none, nor is one that the host holds; the number 0 is as good as any for a resource",
		find: /if \((?:val|rep) === 0 \|\| \(scope & T_FLAG\) !== 0\)/g,
		replace: "if (!(handle > 0) || !val || (scope & T_FLAG) !== 0)",
		expectedBy: /function rscTable(?:Remove|Get)\(table, handle\)/g
	},
	{
		why: "what a component gives to its host, it has no longer",
		find: /(Object\.defineProperty\(rsc\d+, symbolRscHandle, \{ writable: true, value: )(handle\d+)(\}\);\s*finalizationRegistry(\d+)\.register\()/g,
		replace: "$2 = $$host.takeOut(handleTable$4, rscTableRemove(handleTable$4, $2)); $1$2$3",
		expectedBy: /\bfinalizationRegistry\d+\.register\((?!obj|resourceObj)/g
	},
	{
		why: "and what it gets back is a new handle",
		find: /(var (handle\d+) = \w+\[symbolRscHandle\];\s*if \(!\2\) \{[^}]*\}\s*)(finalizationRegistry(\d+)\.unregister\()/g,
		replace: "$1$2 = $$host.putBack(handleTable$4, $2, rscTableCreateOwn); $3",
		expectedBy: /\bfinalizationRegistry\d+\.unregister\((?!rsc\d|obj|resourceObj)/g
	},
	{
		why: "what an exported function borrows must be dropped before it returns; jco has the count, and keeps it for components within one another",
		find: /rscTableCreateBorrow\((handleTable\d+), (rep\d*), SCOPE_ID\)/g,
		replace: "(task.addBorrowedHandle(), rscTableCreateBorrow($1, $2, task.resourceScopeId()))",
		expectedBy: /\brscTableCreateBorrow\(handleTable\d/g
	},
	{
		why: "room for an empty string is asked for too: the adapter writes a 0 behind each argument and variable",
		find: /if \(s\.length === 0\) \{ return \{ ptr: 1, len: 0 \}; \}/g,
		replace: "",
		expectedBy: /function _utf8AllocateAndEncode\(/g
	}
];
const EXPORT$1 = /^export function instantiate\(/gm;
const TAIL = /^export const _util = /gm;
function strictCode(source) {
	for (const marker of [EXPORT$1, TAIL]) if (source.match(marker)?.length !== 1) throw unexpected(`${marker}`);
	let code = source.replace(EXPORT$1, "return function instantiate(").replace(TAIL, "const _util = ");
	for (const { why, find, replace, expectedBy, once } of REWRITES) {
		const expected = count(code, expectedBy);
		if (count(code, find) !== (once ? Math.min(1, expected) : expected)) throw unexpected(why);
		code = code.replace(find, replace);
	}
	return `'use strict';\n${code}`;
}
const count = (code, pattern) => code.match(pattern)?.length ?? 0;
function unexpected(what) {
	return /* @__PURE__ */ new Error(`jco generated code of another shape than this version of the host knows: ${what}`);
}

// src/hosts/v8/evaluate.ts
const nothing = () => void 0;
var NoFinalization = class {
	register() {}
	unregister() {}
};
function engine() {
	return "promising" in WebAssembly ? WebAssembly : Object.create(WebAssembly, { promising: { value: (call) => call } });
}
function evaluate(source, lifting) {
	const scope = {
		$host: {
			withoutLeaving,
			held,
			rep: rep$1,
			giveAway,
			takeOut,
			putBack,
			bool: (value) => lifting.dirty.bool(value),
			narrow: (value, min, max) => lifting.dirty.narrow(value, min, max),
			flags: (value, beyond) => lifting.dirty.flags(value, beyond),
			count: (bytes) => lifting.count(bytes),
			slice: (buffer, start, end) => lifting.slice(buffer, start, end)
		},
		WebAssembly: engine(),
		TextDecoder: class {
			decode(bytes) {
				return lifting.decode(bytes);
			}
		},
		FinalizationRegistry: NoFinalization,
		globalThis: Object.freeze({ WebAssembly }),
		global: void 0,
		process: void 0,
		require: void 0,
		console: Object.freeze({
			error: nothing,
			debug: nothing,
			log: nothing,
			warn: nothing
		}),
		fetch: void 0,
		setTimeout: nothing,
		setInterval: nothing,
		setImmediate: nothing,
		clearTimeout: nothing,
		clearInterval: nothing,
		queueMicrotask: nothing
	};
	return compileFunction(strictCode(source), Object.keys(scope), { filename: "component.js" })(...Object.values(scope));
}

// src/wasm/rewrite.ts
function rewrite(binary, replace) {
	const bytes = new Bytes(binary);
	readPreamble(bytes);
	const parts = [binary.subarray(0, bytes.offset)];
	let start = bytes.offset;
	for (const { id, size } of readSections(bytes)) {
		const end = bytes.offset;
		const body = replace(id, binary.subarray(end - size, end));
		if (body === null) parts.push(binary.subarray(start, end));
		else parts.push(Uint8Array.from([id, ...unsigned(body.length)]), body);
		start = end;
	}
	return Buffer.concat(parts);
}
function unsigned(value) {
	const bytes = [];
	let left = value;
	for (; left >= 128; left = Math.floor(left / 128)) bytes.push(left % 128 + 128);
	return [...bytes, left];
}

// src/hosts/v8/export-memories.ts
const MEMORY$1 = 5;
const EXPORT = 7;
const MEMORY_KIND = 2;
const MOST_EXPORTS = 1e5;
function exportMemories(module) {
	const { imports, exports } = readCoreModule(module);
	const imported = imports.filter(({ kind }) => kind === "memory").length;
	const names = new Set(exports.map(({ name }) => name));
	let own = 0;
	return rewrite(module, (id, body) => {
		if (id === MEMORY$1) own = new Bytes(body).u32();
		if (id !== EXPORT || own === 0 || exports.length + own > MOST_EXPORTS) return null;
		const bytes = new Bytes(body);
		const count = bytes.u32();
		const added = Array.from({ length: own }, (_, index) => entry(names, imported + index));
		return Buffer.concat([
			Uint8Array.from(unsigned(count + own)),
			bytes.bytes(bytes.left),
			...added
		]);
	});
}
function entry(taken, index) {
	let name = `memory:${index}`;
	while (taken.has(name)) name += "'";
	const text = new TextEncoder().encode(name);
	return Uint8Array.from([
		...unsigned(text.length),
		...text,
		MEMORY_KIND,
		...unsigned(index)
	]);
}

// src/hosts/v8/failure.ts
var HostFailure = class extends Error {
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};

// src/hosts/v8/join-data.ts
const MEMORY = 5;
const DATA$1 = 11;
const DATA_COUNT = 12;
const I32_CONST = 65;
const END = 11;
const PAGE$1 = 65536;
const GAP = 1024;
function joinData(module) {
	if (readCoreModule(module).imports.some(({ kind }) => kind === "memory")) return module;
	let room = 0;
	let named = false;
	return rewrite(module, (id, body) => {
		if (id === MEMORY) room = firstSize(new Bytes(body));
		if (id === DATA_COUNT) named = true;
		if (id !== DATA$1 || named) return null;
		const segments = readSegments(new Bytes(body))?.sort((a, b) => a.start - b.start) ?? null;
		return segments === null || !fits(segments, room) ? null : writeSegments(join(segments));
	});
}
function firstSize(body) {
	if (body.u32() !== 1) return 0;
	return body.byte() > 1 ? 0 : body.u32() * PAGE$1;
}
function readSegments(body) {
	const count = body.u32();
	const segments = [];
	for (let index = 0; index < count; index += 1) {
		if (body.byte() !== 0 || body.byte() !== I32_CONST) return null;
		const start = signed(body);
		if (body.byte() !== END) return null;
		segments.push({
			start,
			bytes: body.bytes(body.u32())
		});
	}
	return segments;
}
const endOf = ({ start, bytes }) => start + bytes.length;
function fits(segments, room) {
	const last = segments.at(-1);
	if (last === void 0 || endOf(last) > room) return false;
	return segments.every((segment, index) => {
		const before = segments[index - 1];
		return segment.start >= (before === void 0 ? 0 : endOf(before));
	});
}
function join(segments) {
	const groups = [];
	for (const segment of segments) {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (before !== void 0 && segment.start - endOf(before) <= GAP) group?.push(segment);
		else groups.push([segment]);
	}
	return groups.map(joinGroup);
}
function joinGroup(group) {
	const [first] = group;
	const last = group.at(-1);
	if (first === void 0 || last === void 0) return {
		start: 0,
		bytes: /* @__PURE__ */ new Uint8Array()
	};
	const bytes = new Uint8Array(endOf(last) - first.start);
	for (const segment of group) bytes.set(segment.bytes, segment.start - first.start);
	return {
		start: first.start,
		bytes
	};
}
function writeSegments(segments) {
	const written = segments.flatMap(({ start, bytes }) => [Uint8Array.from([
		0,
		I32_CONST,
		...toSigned(start),
		END,
		...unsigned(bytes.length)
	]), bytes]);
	return Buffer.concat([Uint8Array.from(unsigned(segments.length)), ...written]);
}
function signed(body) {
	let value = 0;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = body.byte();
		value |= (byte & 127) << shift;
		if (byte < 128) return byte & 64 && shift < 25 ? value | -1 << shift + 7 : value;
	}
	return body.fail("a number has more than 32 bits");
}
function toSigned(value) {
	const bytes = unsigned(value);
	const last = bytes.at(-1) ?? 0;
	return last < 64 ? bytes : [
		...bytes.slice(0, -1),
		last + 128,
		0
	];
}

// src/wasm/extern-names.ts
function readSortIndex(bytes) {
	if (bytes.byte() === 0) bytes.byte();
	bytes.u32();
}
function readExternName(bytes, take) {
	const form = bytes.byte();
	take(bytes);
	if (form !== 2) return;
	bytes.vector(() => {
		if (bytes.byte() === 0) take(bytes);
		else bytes.name();
	});
}
function skipExternType(bytes) {
	const kind = bytes.byte();
	if (kind === 0) bytes.byte();
	if (!(kind === 3 && bytes.byte() === 1)) bytes.u32();
}
function readAlias(bytes, take) {
	if (bytes.byte() === 0) bytes.byte();
	const target = bytes.byte();
	bytes.u32();
	if (target === 2) bytes.u32();
	else if (target === 0) take(bytes);
	else bytes.name();
}
function readInstance(bytes, take) {
	const isInstantiation = bytes.byte() === 0;
	if (isInstantiation) bytes.u32();
	bytes.vector(() => {
		if (isInstantiation) take(bytes);
		else readExternName(bytes, take);
		readSortIndex(bytes);
	});
}
function readImport(bytes, take) {
	readExternName(bytes, take);
	skipExternType(bytes);
}
function readExport(bytes, take) {
	readExternName(bytes, take);
	readSortIndex(bytes);
	bytes.maybe(() => skipExternType(bytes));
}
function readTypes(bytes, take) {
	readType(bytes, (body) => body.vector(() => readDeclaration(body, take)));
}
function readDeclaration(bytes, take) {
	const code = bytes.byte();
	if (code === 0) skipCoreType(bytes);
	else if (code === 1) readTypes(bytes, take);
	else if (code === 2) readAlias(bytes, take);
	else readImport(bytes, take);
}
const READERS = {
	5: readInstance,
	6: readAlias,
	7: readTypes,
	10: readImport,
	11: readExport
};
function readAll(bytes, take) {
	for (const { id, body } of readSections(bytes)) {
		if (id === 4) {
			readPreamble(body);
			readAll(body, take);
		}
		const reader = READERS[id];
		if (reader !== void 0) body.vector(() => reader(body, take));
	}
}
function externNames(component) {
	const places = [];
	const bytes = new Bytes(component);
	readPreamble(bytes);
	readAll(bytes, (at) => {
		const name = at.name();
		places.push({
			name,
			offset: at.offset - new TextEncoder().encode(name).length
		});
	});
	return places;
}

// src/hosts/v8/names.ts
function camelCase(name) {
	return camel(standInLabel(name));
}
function pascalCase(name) {
	return capital(camelCase(name));
}
function withoutVersion(id) {
	return id.replace(/@.*$/, "");
}
const isWasi02 = (id) => /^wasi:.*@0\.2\./.test(id);
const TAKEN = new Set(`arguments undefined NaN Infinity isNaN isFinite parseInt parseFloat globalThis global eval console process require
  Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean Date FinalizationRegistry Float32Array
  Float64Array Function Int16Array Int32Array Int8Array Iterator JSON Json Map Math Number Promise Proxy RangeError
  Reflect RegExp Set SharedArrayBuffer Symbol TextEncoder TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakRef
  WeakSet WebAssembly AsyncSubtask AsyncTask ComponentAsyncState FutureValue RepTable Waitable WaitableSet clampGuest
  clearCurrentTask createNewCurrentTask createTask encodeRes getCoreModule getCurrentTask getOrCreateAsyncState
  hostProvided lookupMemoriesForComponent parentTask promiseWithResolvers ret started subtask symbolRscHandle task
  throwInvalidBool toUint32 utf16Decoder`.split(/\s+/));
const NUMBERED = /^(?!get)[a-zA-Z]+\d+$|^(?:realloc|postReturn)\d+Async$/;
const LETTERS = "qzxjkvwyuh";
function standInLabel(label) {
	const name = camel(label);
	if (NUMBERED.test(name)) return label.replace(/\d(?=\D*$)/, (digit) => LETTERS[Number(digit)] ?? digit);
	return TAKEN.has(name) || TAKEN.has(capital(name)) ? withSecond(label, "0") : label;
}
const withSecond = (label, character) => label[0] + character + label.slice(2);
function camel(name) {
	const [first = "", ...rest] = name.split("-").map((word) => word.toLowerCase());
	return first + rest.map(capital).join("");
}
function capital(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

// src/hosts/v8/stand-ins.ts
function standIns(original) {
	const places = externNames(original);
	const names = /* @__PURE__ */ new Map();
	const versions = /* @__PURE__ */ new Map();
	for (const { name } of places) {
		if (!isWasi02(name)) continue;
		names.set(name, name);
		versions.set(withoutVersion(name), 1);
	}
	for (const { name } of places) {
		if (names.has(name)) continue;
		const id = withoutVersion(name);
		const version = versions.get(id) ?? 0;
		if (name.includes("/")) versions.set(id, version + 1);
		names.set(name, standIn(name, version));
	}
	const component = Uint8Array.from(original);
	for (const { name, offset } of places) {
		const other = names.get(name) ?? name;
		if (other !== name) component.set(new TextEncoder().encode(other), offset);
	}
	return {
		component,
		nameOf: (id) => names.get(id) ?? id
	};
}
function standIn(name, version) {
	const [, before = "", label = "", after = ""] = /^(.*\/)([^@]+)(@.*)?$/.exec(name) ?? [];
	if (label !== "") return before + numbered(standInLabel(label), version) + after;
	const [, form = "", rest = name] = /^(\[[^\]]*\])(.*)$/.exec(name) ?? [];
	return form + rest.split(".").map(standInLabel).join(".");
}
const numbered = (label, version) => version === 0 || version > 9 || label.length < 2 ? label : withSecond(label, `${version}`);

// node_modules/@bytecodealliance/jco-transpile/vendor/js-component-bindgen-component.js
const { getEnvironment } = environment;
if (getEnvironment === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getEnvironment', was 'getEnvironment' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { exit } = exit$1;
if (exit === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'exit', was 'exit' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStderr } = stderr;
if (getStderr === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStderr', was 'getStderr' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStdin } = stdin;
if (getStdin === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStdin', was 'getStdin' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStdout } = stdout;
if (getStdout === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStdout', was 'getStdout' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { TerminalInput } = terminalInput;
if (TerminalInput === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'TerminalInput', was 'TerminalInput' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { TerminalOutput } = terminalOutput;
if (TerminalOutput === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'TerminalOutput', was 'TerminalOutput' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStderr } = terminalStderr;
if (getTerminalStderr === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStderr', was 'getTerminalStderr' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStdin } = terminalStdin;
if (getTerminalStdin === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStdin', was 'getTerminalStdin' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStdout } = terminalStdout;
if (getTerminalStdout === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStdout', was 'getTerminalStdout' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getDirectories } = preopens;
if (getDirectories === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getDirectories', was 'getDirectories' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { Descriptor, DirectoryEntryStream, filesystemErrorCode } = types;
if (Descriptor === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'Descriptor', was 'Descriptor' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (DirectoryEntryStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'DirectoryEntryStream', was 'DirectoryEntryStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (filesystemErrorCode === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'filesystemErrorCode', was 'filesystemErrorCode' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { Error: Error$1 } = error;
if (Error$1 === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'Error$1', was 'Error' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { InputStream, OutputStream } = streams;
if (InputStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'InputStream', was 'InputStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (OutputStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'OutputStream', was 'OutputStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getRandomBytes } = random$1;
if (getRandomBytes === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getRandomBytes', was 'getRandomBytes' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
let dv = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer());
const dataView = (mem) => dv.buffer === mem.buffer ? dv : dv = new DataView(mem.buffer);
function toUint64(val) {
	const converted = BigInt(val);
	return BigInt.asUintN(64, converted);
}
function toUint32(val) {
	return val >>> 0;
}
function _isValidNumericPrimitive(ty, v) {
	if (v === void 0 || v === null) return false;
	switch (ty) {
		case "bool": return v === 0 || v === 1;
		case "u8": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 255;
		case "s8": return typeof v === "number" && Number.isInteger(v) && v >= -128 && v <= 127;
		case "u16": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 65535;
		case "s16": return typeof v === "number" && Number.isInteger(v) && v >= -32768 && v <= 32767;
		case "u32": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 4294967295;
		case "s32": return typeof v === "number" && Number.isInteger(v) && v >= -2147483648 && v <= 2147483647;
		case "u64": return typeof v === "bigint" && v >= 0 && v <= 18446744073709551615n;
		case "s64": return typeof v === "bigint" && v >= -9223372036854775808n && v <= 9223372036854775807n;
		case "f32":
		case "f64": return typeof v === "number";
		default: return false;
	}
	return true;
}
function _requireValidNumericPrimitive(ty, v) {
	if (v === void 0 || v === null || !_isValidNumericPrimitive(ty, v)) throw new TypeError(`invalid ${ty} value [${v}]`);
	return true;
}
const utf16Decoder = new TextDecoder("utf-16");
const isLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function _utf16AllocateAndEncode(str, realloc, memory) {
	const len = str.length;
	const ptr = realloc(0, 0, 2, len * 2);
	const out = new Uint16Array(memory.buffer, ptr, len);
	let i = 0;
	if (isLE) while (i < len) out[i] = str.charCodeAt(i++);
	else while (i < len) {
		const ch = str.charCodeAt(i);
		out[i++] = (ch & 255) << 8 | ch >>> 8;
	}
	return {
		ptr,
		len,
		codepoints: [...str].length
	};
}
const TEXT_DECODER_UTF8 = new TextDecoder();
const TEXT_ENCODER_UTF8 = new TextEncoder();
function _utf8AllocateAndEncode(s, realloc, memory) {
	if (typeof s !== "string") throw new TypeError("expected a string, received [" + typeof s + "]");
	if (s.length === 0) return {
		ptr: 1,
		len: 0
	};
	let len = 0;
	let codepoints = 0;
	for (let i = 0; i < s.length; i++) {
		const ch = s.charCodeAt(i);
		codepoints++;
		if (ch < 128) len += 1;
		else if (ch < 2048) len += 2;
		else if (ch >= 55296 && ch <= 56319 && i + 1 < s.length && (s.charCodeAt(i + 1) & 64512) === 56320) {
			len += 4;
			i++;
		} else len += 3;
	}
	const ptr = realloc(0, 0, 1, len);
	const { read, written } = TEXT_ENCODER_UTF8.encodeInto(s, new Uint8Array(memory.buffer, ptr, len));
	if (read !== s.length || written !== len) throw new Error("failed to encode whole string");
	return {
		ptr,
		len,
		codepoints
	};
}
const T_FLAG = 1 << 30;
function rscTableCreateOwn(table, rep) {
	const free = table[0] & -1073741825;
	table._createdReps.add(rep);
	if (free === 0) {
		table.push(0);
		table.push(rep | T_FLAG);
		return (table.length >> 1) - 1;
	}
	table[0] = table[free << 1];
	table[free << 1] = 0;
	table[(free << 1) + 1] = rep | T_FLAG;
	return free;
}
const RESOURCE_SCOPE_TASKS = /* @__PURE__ */ new Map();
const WebAssemblyRuntimeError = WebAssembly.RuntimeError;
function rscTableRemove(table, handle) {
	const scope = table[handle << 1];
	const val = table[(handle << 1) + 1];
	const own = (val & T_FLAG) !== 0;
	const rep = val & -1073741825;
	if (val === 0 || (scope & T_FLAG) !== 0) throw new WebAssemblyRuntimeError(`unknown handle index ${(handle << 1) + 1}`);
	if (own && scope !== 0) throw new WebAssemblyRuntimeError("cannot remove owned resource while borrowed");
	const borrowTask = own ? void 0 : RESOURCE_SCOPE_TASKS.get(scope);
	table[handle << 1] = table[0] | T_FLAG;
	table[0] = handle | T_FLAG;
	borrowTask?.removeBorrowedHandle();
	return {
		rep,
		scope,
		own
	};
}
let RESOURCE_SCOPE_ID = 0;
let curResourceBorrows = [];
const ASYNC_TASKS_BY_COMPONENT_IDX = /* @__PURE__ */ new Map();
const ASYNC_CURRENT_COMPONENT_IDXS = [];
function getCurrentTask(componentIdx, taskID) {
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing component idx");
	const taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	if (taskMetas === void 0 || taskMetas.length === 0) return;
	if (taskID) return taskMetas.find((meta) => meta.task.id() === taskID);
	const taskMeta = taskMetas[taskMetas.length - 1];
	if (!taskMeta || !taskMeta.task) return;
	return taskMeta;
}
const ASYNC_CURRENT_TASK_IDS = [];
const _debugLog = (...args) => {
	if (!globalThis?.process?.env?.JCO_DEBUG) return;
	console.debug(...args);
};
function clearCurrentTask(componentIdx, taskID) {
	_debugLog("[clearCurrentTask()] args", {
		componentIdx,
		taskID
	});
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing/invalid component instance index while ending current task");
	const tasks = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	if (!tasks || !Array.isArray(tasks)) throw new Error("missing/invalid tasks for component instance while ending task");
	if (tasks.length == 0) throw new Error(`no current tasks for component instance [${componentIdx}] while ending task`);
	if (taskID !== void 0) {
		if (tasks[tasks.length - 1].id !== taskID) return;
	}
	ASYNC_CURRENT_TASK_IDS.pop();
	ASYNC_CURRENT_COMPONENT_IDXS.pop();
	return tasks.pop().task;
}
const ASYNC_STATE = /* @__PURE__ */ new Map();
function promiseWithResolvers() {
	if (Promise.withResolvers) return Promise.withResolvers();
	else {
		let resolve;
		let reject;
		return {
			promise: new Promise((res, rej) => {
				resolve = res;
				reject = rej;
			}),
			resolve,
			reject
		};
	}
}
var Waitable = class {
	#componentIdx;
	#pendingEventFn = null;
	#promise;
	#resolve;
	#reject;
	#waitableSet = null;
	#hasSyncWaiter = false;
	#idx = null;
	target;
	constructor(args) {
		const { componentIdx, target } = args;
		this.#componentIdx = componentIdx;
		this.target = args.target;
		this.#resetPromise();
	}
	componentIdx() {
		return this.#componentIdx;
	}
	isInSet() {
		return this.#waitableSet !== null;
	}
	idx() {
		return this.#idx;
	}
	setIdx(idx) {
		if (idx === 0) throw new Error("waitable idx cannot be zero");
		this.#idx = idx;
	}
	setTarget(tgt) {
		this.target = tgt;
	}
	#resetPromise() {
		const { promise, resolve, reject } = promiseWithResolvers();
		this.#promise = promise;
		this.#resolve = resolve;
		this.#reject = reject;
	}
	resolve() {
		this.#resolve();
	}
	reject(err) {
		this.#reject(err);
	}
	promise() {
		return this.#promise;
	}
	hasPendingEvent() {
		return this.#pendingEventFn !== null;
	}
	setPendingEvent(fn) {
		_debugLog("[Waitable#setPendingEvent()] args", {
			waitable: this,
			inSet: this.#waitableSet
		});
		this.#pendingEventFn = fn;
	}
	getPendingEvent() {
		_debugLog("[Waitable#getPendingEvent()] args", {
			waitable: this,
			inSet: this.#waitableSet,
			hasPendingEvent: this.#pendingEventFn !== null
		});
		if (this.#pendingEventFn === null) return null;
		const eventFn = this.#pendingEventFn;
		this.#pendingEventFn = null;
		const e = eventFn();
		this.#resetPromise();
		return e;
	}
	join(waitableSet) {
		_debugLog("[Waitable#join()] args", {
			waitable: this,
			waitableSet,
			isRemoval: waitableSet === null
		});
		if (this.#waitableSet === void 0) throw new TypeError("waitable set must be not be undefined");
		if (this.#waitableSet) this.#waitableSet.removeWaitable(this);
		this.#waitableSet = waitableSet;
		if (waitableSet) this.#waitableSet.addWaitable(this);
	}
	drop() {
		_debugLog("[Waitable#drop()] args", {
			componentIdx: this.#componentIdx,
			waitable: this
		});
		if (this.hasPendingEvent()) throw new Error("waitables with pending events cannot be dropped");
		this.join(null);
	}
	async waitForPendingEvent(args) {
		const { cstate } = args;
		if (!cstate) throw new TypeError("missing component state");
		if (this.#waitableSet !== null || this.#hasSyncWaiter) throw new Error("waitable is already in a set/has a sync waiter");
		this.#hasSyncWaiter = true;
		await cstate.waitUntil({
			cancellable: false,
			readyFn: () => this.hasPendingEvent()
		});
		this.#hasSyncWaiter = false;
	}
};
const INSTANCE_FLAGS = /* @__PURE__ */ new Map();
const STORE_TRAP = { error: null };
const STORE_ASYNC_STATE = {
	deadlockCheck: null,
	pendingHostOperations: 0
};
function _checkForDeadlock() {
	if (STORE_ASYNC_STATE.deadlockCheck !== null || STORE_TRAP.error !== null) return;
	STORE_ASYNC_STATE.deadlockCheck = setTimeout(() => {
		STORE_ASYNC_STATE.deadlockCheck = null;
		if (STORE_TRAP.error !== null || STORE_ASYNC_STATE.pendingHostOperations > 0) return;
		const suspendedTasks = /* @__PURE__ */ new Set();
		for (const state of ASYNC_STATE.values()) {
			if (state.hasPendingSchedulerWork()) {
				state.runTickLoop();
				return;
			}
			for (const meta of state.suspendedTaskMetas()) suspendedTasks.add(meta.task);
		}
		const unresolvedRoots = /* @__PURE__ */ new Set();
		for (const task of suspendedTasks) {
			const root = task.getRootTask();
			if (!root.isResolvedState()) unresolvedRoots.add(root);
		}
		if (unresolvedRoots.size === 0) return;
		const err = new WebAssemblyRuntimeError("wasm trap: deadlock detected: event loop cannot make further progress");
		err.deadlockDetail = {
			pendingHostOperations: STORE_ASYNC_STATE.pendingHostOperations,
			suspendedTasks: [...suspendedTasks].map((task) => ({
				taskID: task.id(),
				componentIdx: task.componentIdx(),
				state: task.taskState(),
				rootTaskID: task.getRootTask().id()
			})),
			unresolvedRootTaskIDs: [...unresolvedRoots].map((root) => root.id())
		};
		STORE_TRAP.error = err;
		for (const root of unresolvedRoots) {
			root.setErrored(err);
			root.reject(err);
		}
		for (const task of suspendedTasks) if (!task.isResolvedState() && unresolvedRoots.has(task.getRootTask())) {
			task.setErrored(err);
			task.reject(err);
		}
		for (const state of ASYNC_STATE.values()) state.runTickLoop();
	}, 0);
}
const CORE_TRAP_MESSAGES = /* @__PURE__ */ new Map([
	["unreachable", "wasm trap: wasm `unreachable` instruction executed"],
	["memory access out of bounds", "wasm trap: out of bounds memory access"],
	["divide by zero", "wasm trap: integer divide by zero"],
	["remainder by zero", "wasm trap: integer divide by zero"],
	["divide result unrepresentable", "wasm trap: integer overflow"],
	["float unrepresentable in integer range", "wasm trap: invalid conversion to integer"],
	["table index is out of bounds", "wasm trap: undefined element: out of bounds table access"],
	["function signature mismatch", "wasm trap: indirect call type mismatch"],
	["call stack exhausted", "wasm trap: call stack exhausted"]
]);
function _normalizeCoreTrap(err) {
	if (!(err instanceof WebAssemblyRuntimeError)) return err;
	const message = CORE_TRAP_MESSAGES.get(err.message);
	if (message !== void 0) err.message = message;
	return err;
}
var RepTable = class RepTable {
	static FREE = Symbol("RepTable.free");
	#data = [0, null];
	#size = 0;
	#target;
	constructor(args) {
		this.target = args?.target;
	}
	data() {
		return this.#data;
	}
	insert(val) {
		_debugLog("[RepTable#insert()] args", {
			val,
			target: this.target
		});
		const freeIdx = this.#data[0];
		if (freeIdx === 0) {
			this.#data.push(val);
			this.#data.push(null);
			const rep = (this.#data.length >> 1) - 1;
			_debugLog("[RepTable#insert()] inserted", {
				val,
				target: this.target,
				rep
			});
			this.#size += 1;
			return rep;
		}
		const placementIdx = freeIdx << 1;
		if (this.#data[placementIdx] !== RepTable.FREE) throw new Error("corrupt rep table freelist: head does not point at a freed slot");
		this.#data[0] = this.#data[placementIdx + 1];
		this.#data[placementIdx] = val;
		this.#data[placementIdx + 1] = null;
		_debugLog("[RepTable#insert()] inserted", {
			val,
			target: this.target,
			rep: freeIdx
		});
		this.#size += 1;
		return freeIdx;
	}
	get(rep) {
		_debugLog("[RepTable#get()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during get, (cannot be 0)");
		const baseIdx = rep << 1;
		const val = this.#data[baseIdx];
		if (val === RepTable.FREE) return;
		return val;
	}
	contains(rep) {
		_debugLog("[RepTable#contains()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during contains, (cannot be 0)");
		const baseIdx = rep << 1;
		const val = this.#data[baseIdx];
		return val !== RepTable.FREE && !!val;
	}
	remove(rep) {
		_debugLog("[RepTable#remove()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during remove, (cannot be 0)");
		if (this.#data.length === 2) throw new Error("invalid");
		const baseIdx = rep << 1;
		if (baseIdx >= this.#data.length) throw new Error(`invalid rep [${rep}] during remove, out of range`);
		const val = this.#data[baseIdx];
		if (val === RepTable.FREE) throw new Error(`double removal of rep [${rep}] (already freed)`);
		this.#data[baseIdx] = RepTable.FREE;
		this.#data[baseIdx + 1] = this.#data[0];
		this.#data[0] = rep;
		this.#size -= 1;
		return val;
	}
	size() {
		return this.#size;
	}
	clear() {
		_debugLog("[RepTable#clear()] args", {
			rep,
			target: this.target
		});
		this.#data = [0, null];
	}
};
var ComponentAsyncState = class ComponentAsyncState {
	static EVENT_HANDLER_EVENTS = ["backpressure-change"];
	static TickResult = {
		DONE: "done",
		RESUMED: "resumed",
		IDLE: "idle"
	};
	#componentIdx;
	#callingAsyncImport = false;
	#syncImportWait = promiseWithResolvers();
	#lockHolderTaskID = null;
	#lockWaiters = [];
	#lockHandoffScheduled = false;
	#pendingTaskStarts = 0;
	#parkedTasks = /* @__PURE__ */ new Map();
	#suspendedTasksByTaskID = /* @__PURE__ */ new Map();
	#suspendedTaskIDs = [];
	#errored = null;
	#trapped = false;
	#backpressure = 0;
	#backpressureWaiters = 0n;
	#handlerMap = /* @__PURE__ */ new Map();
	#nextHandlerID = 0n;
	#tickLoop = null;
	#tickLoopInterval = null;
	#onExclusiveReleaseHandlers = [];
	#mayLeave = true;
	handles;
	subtasks;
	constructor(args) {
		this.#componentIdx = args.componentIdx;
		this.handles = new RepTable({ target: `component [${this.#componentIdx}] handles (waitable objects)` });
		this.subtasks = new RepTable({ target: `component [${this.#componentIdx}] subtasks` });
	}
	componentIdx() {
		return this.#componentIdx;
	}
	get mayLeave() {
		const flags = INSTANCE_FLAGS.get(this.#componentIdx);
		return flags === void 0 ? this.#mayLeave : flags.value === 1;
	}
	set mayLeave(value) {
		if (typeof value !== "boolean") throw new TypeError("mayLeave must be a boolean");
		this.#mayLeave = value;
		const flags = INSTANCE_FLAGS.get(this.#componentIdx);
		if (flags !== void 0) flags.value = value ? 1 : 0;
	}
	errored() {
		return this.#errored !== null;
	}
	setErrored(err) {
		_debugLog("[ComponentAsyncState#setErrored()] component errored", {
			err,
			componentIdx: this.#componentIdx
		});
		if (this.#errored) return;
		if (!err) {
			err = /* @__PURE__ */ new Error("error elswehere (see other component instance error)");
			err.componentIdx = this.#componentIdx;
		}
		this.#errored = err;
	}
	markTrapped(err) {
		if (!(err instanceof WebAssemblyRuntimeError)) return false;
		err = _normalizeCoreTrap(err);
		this.#trapped = true;
		_debugLog("[ComponentAsyncState#markTrapped()] component trapped", {
			err,
			componentIdx: this.#componentIdx
		});
		if (STORE_TRAP.error === null) STORE_TRAP.error = err;
		return true;
	}
	throwIfTrapped() {
		if (this.#trapped) throw new WebAssemblyRuntimeError("wasm trap: cannot enter component instance");
	}
	callingSyncImport(val) {
		if (val === void 0) return this.#callingAsyncImport;
		if (typeof val !== "boolean") throw new TypeError("invalid setting for async import");
		const prev = this.#callingAsyncImport;
		this.#callingAsyncImport = val;
		if (prev === true && this.#callingAsyncImport === false) this.#notifySyncImportEnd();
	}
	#notifySyncImportEnd() {
		const existing = this.#syncImportWait;
		this.#syncImportWait = promiseWithResolvers();
		existing.resolve();
	}
	async waitForSyncImportCallEnd() {
		await this.#syncImportWait.promise;
	}
	setBackpressure(v) {
		this.#backpressure = v;
		return this.#backpressure;
	}
	getBackpressure() {
		return this.#backpressure;
	}
	incrementBackpressure() {
		const current = this.#backpressure;
		if (current < 0 || current > 2 ** 16) throw new Error(`invalid current backpressure value [${current}]`);
		const newValue = this.getBackpressure() + 1;
		if (newValue >= 2 ** 16) throw new Error(`invalid new backpressure value [${newValue}], overflow`);
		return this.setBackpressure(newValue);
	}
	decrementBackpressure() {
		const current = this.#backpressure;
		if (current < 0 || current > 2 ** 16) throw new Error(`invalid current backpressure value [${current}]`);
		const newValue = Math.max(0, current - 1);
		if (newValue < 0) throw new Error(`invalid new backpressure value [${newValue}], underflow`);
		return this.setBackpressure(newValue);
	}
	hasBackpressure() {
		return this.#backpressure > 0;
	}
	waitForBackpressure() {
		let backpressureCleared = false;
		const cstate = this;
		cstate.addBackpressureWaiter();
		const handlerID = this.registerHandler({
			event: "backpressure-change",
			fn: (bp) => {
				if (bp === 0) {
					cstate.removeHandler(handlerID);
					backpressureCleared = true;
				}
			}
		});
		return new Promise((resolve) => {
			const interval = setInterval(() => {
				if (backpressureCleared) return;
				clearInterval(interval);
				cstate.removeBackpressureWaiter();
				resolve(null);
			}, 0);
		});
	}
	registerHandler(args) {
		const { event, fn } = args;
		if (!event) throw new Error("missing handler event");
		if (!fn) throw new Error("missing handler fn");
		if (!ComponentAsyncState.EVENT_HANDLER_EVENTS.includes(event)) throw new Error(`unrecognized event handler [${event}]`);
		const handlerID = this.#nextHandlerID++;
		let handlers = this.#handlerMap.get(event);
		if (!handlers) {
			handlers = [];
			this.#handlerMap.set(event, handlers);
		}
		handlers.push({
			id: handlerID,
			fn,
			event
		});
		return handlerID;
	}
	removeHandler(args) {
		const { event, handlerID } = args;
		const registeredHandlers = this.#handlerMap.get(event);
		if (!registeredHandlers) return;
		if (!registeredHandlers.find((h) => h.id === handlerID)) return;
		this.#handlerMap.set(event, this.#handlerMap.get(event).filter((h) => h.id !== handlerID));
	}
	getBackpressureWaiters() {
		return this.#backpressureWaiters;
	}
	addBackpressureWaiter() {
		this.#backpressureWaiters++;
	}
	removeBackpressureWaiter() {
		this.#backpressureWaiters--;
		if (this.#backpressureWaiters < 0) throw new Error("unexepctedly negative number of backpressure waiters");
	}
	isExclusivelyLocked() {
		return this.#lockHolderTaskID !== null;
	}
	exclusivelyLockedBy(taskID) {
		return this.#lockHolderTaskID === taskID;
	}
	exclusiveLock(taskID) {
		_debugLog("[ComponentAsyncState#exclusiveLock()]", {
			holder: this.#lockHolderTaskID,
			requester: taskID,
			componentIdx: this.#componentIdx
		});
		if (taskID === void 0 || taskID === null) throw new Error("exclusive lock requires the acquiring task id");
		if (this.#lockHolderTaskID !== null) throw new Error(`component [${this.#componentIdx}] exclusive lock held by task [${this.#lockHolderTaskID}], requested by [${taskID}]`);
		this.#lockHolderTaskID = taskID;
	}
	acquireExclusiveLock(taskID) {
		if (taskID === void 0 || taskID === null) throw new Error("exclusive lock requires the acquiring task id");
		if (this.#lockHolderTaskID === null) {
			this.#lockHolderTaskID = taskID;
			_debugLog("[ComponentAsyncState#acquireExclusiveLock()] acquired", {
				holder: taskID,
				componentIdx: this.#componentIdx
			});
			return;
		}
		if (this.#lockHolderTaskID === taskID) throw new Error(`task [${taskID}] already holds the lock for component [${this.#componentIdx}]`);
		_debugLog("[ComponentAsyncState#acquireExclusiveLock()] waiting", {
			holder: this.#lockHolderTaskID,
			requester: taskID,
			componentIdx: this.#componentIdx,
			queued: this.#lockWaiters.length
		});
		return new Promise((resolve) => {
			this.#lockWaiters.push({
				taskID,
				resolve
			});
		});
	}
	exclusiveRelease(taskID) {
		_debugLog("[ComponentAsyncState#exclusiveRelease()] args", {
			holder: this.#lockHolderTaskID,
			releaser: taskID,
			componentIdx: this.#componentIdx
		});
		if (this.#lockHolderTaskID !== taskID) {
			_debugLog("[ComponentAsyncState#exclusiveRelease()] ignoring foreign release", {
				holder: this.#lockHolderTaskID,
				releaser: taskID,
				componentIdx: this.#componentIdx
			});
			return false;
		}
		this.#lockHolderTaskID = null;
		this.#onExclusiveReleaseHandlers = this.#onExclusiveReleaseHandlers.filter((v) => !!v);
		for (const [idx, f] of this.#onExclusiveReleaseHandlers.entries()) try {
			this.#onExclusiveReleaseHandlers[idx] = null;
			f();
		} catch (err) {
			_debugLog("error while executing handler for next exclusive release", err);
			throw err;
		}
		this.#scheduleLockHandoff();
		return true;
	}
	#scheduleLockHandoff() {
		if (this.#lockHandoffScheduled || this.#lockWaiters.length === 0) return;
		this.#lockHandoffScheduled = true;
		queueMicrotask(() => {
			this.#lockHandoffScheduled = false;
			if (this.#lockHolderTaskID !== null) {
				this.#scheduleLockHandoff();
				return;
			}
			const next = this.#lockWaiters.shift();
			if (!next) return;
			this.#lockHolderTaskID = next.taskID;
			next.resolve();
		});
	}
	onNextExclusiveRelease(fn) {
		_debugLog("[ComponentAsyncState#()onNextExclusiveRelease] registering");
		this.#onExclusiveReleaseHandlers.push(fn);
	}
	async waitForExclusiveRelease() {
		while (this.isExclusivelyLocked()) await new Promise((resolve) => this.onNextExclusiveRelease(resolve));
	}
	#getSuspendedTaskMeta(taskID) {
		return this.#suspendedTasksByTaskID.get(taskID);
	}
	#removeSuspendedTaskMeta(taskID) {
		_debugLog("[ComponentAsyncState#removeSuspendedTaskMeta()] removing suspended task", {
			taskID,
			componentIdx: this.#componentIdx
		});
		const idx = this.#suspendedTaskIDs.findIndex((t) => t === taskID);
		const meta = this.#suspendedTasksByTaskID.get(taskID);
		this.#suspendedTaskIDs[idx] = null;
		this.#suspendedTasksByTaskID.delete(taskID);
		return meta;
	}
	#addSuspendedTaskMeta(meta) {
		if (!meta) throw new Error("missing task meta");
		const taskID = meta.taskID;
		this.#suspendedTasksByTaskID.set(taskID, meta);
		this.#suspendedTaskIDs.push(taskID);
		if (this.#suspendedTasksByTaskID.size < this.#suspendedTaskIDs.length - 10) this.#suspendedTaskIDs = this.#suspendedTaskIDs.filter((t) => t !== null);
	}
	suspendTask(args) {
		const { task, readyFn, cancellable, onResume } = args;
		const taskID = task.id();
		const componentIdx = task.componentIdx();
		_debugLog("[ComponentAsyncState#suspendTask()]", {
			taskID,
			componentIdx: this.#componentIdx,
			taskEntryFnName: task.entryFnName(),
			subtask: task.getParentSubtask()
		});
		if (componentIdx !== this.#componentIdx) throw new Error("assert: task component idx should match async state");
		if (this.#getSuspendedTaskMeta(taskID)) throw new Error(`task [${taskID}] already suspended`);
		let promise;
		let resume;
		if (onResume) resume = () => onResume(!task.isCancelled());
		else {
			const resolvers = promiseWithResolvers();
			promise = resolvers.promise;
			resume = () => resolvers.resolve(!task.isCancelled());
		}
		this.#addSuspendedTaskMeta({
			task,
			taskID,
			cancellable,
			readyFn,
			resume: () => {
				_debugLog("[ComponentAsyncState] resuming suspended task", {
					taskID,
					componentIdx: this.#componentIdx
				});
				resume();
			}
		});
		task.notifyProgress();
		this.runTickLoop();
		_checkForDeadlock();
		return promise;
	}
	resumeTaskByID(taskID) {
		const meta = this.#removeSuspendedTaskMeta(taskID);
		if (!meta) return false;
		if (meta.taskID !== taskID) throw new Error("task ID does not match");
		meta.resume();
		return true;
	}
	suspendedTaskReady(taskID) {
		const meta = this.#getSuspendedTaskMeta(taskID);
		if (!meta) return false;
		if (!meta.readyFn) throw new Error(`suspended task [${taskID}] is missing a readiness function`);
		return meta.task.isRejected() || meta.readyFn();
	}
	suspendedTaskCancellable(taskID) {
		return !!this.#getSuspendedTaskMeta(taskID)?.cancellable;
	}
	isTaskSuspended(taskID) {
		return this.#suspendedTasksByTaskID.has(taskID);
	}
	suspendedTaskMetas() {
		return this.#suspendedTasksByTaskID.values();
	}
	addPendingTaskStart() {
		this.#pendingTaskStarts++;
	}
	removePendingTaskStart() {
		this.#pendingTaskStarts--;
	}
	hasPendingSchedulerWork() {
		if (this.#pendingTaskStarts > 0) return true;
		if (this.#lockHandoffScheduled) return true;
		for (const meta of this.#suspendedTasksByTaskID.values()) if (meta.task.isRejected() || meta.readyFn()) return true;
		return false;
	}
	async runTickLoop() {
		if (this.#tickLoop !== null) return;
		this.#tickLoop = 1;
		setTimeout(async () => {
			let result = this.tick();
			while (result !== ComponentAsyncState.TickResult.DONE) {
				if (result === ComponentAsyncState.TickResult.IDLE) _checkForDeadlock();
				const delay = result === ComponentAsyncState.TickResult.RESUMED ? 0 : 10;
				await new Promise((resolve) => setTimeout(resolve, delay));
				result = this.tick();
			}
			this.#tickLoop = null;
		}, 10);
	}
	tick() {
		const resumableTasks = this.#suspendedTaskIDs.filter((t) => t !== null);
		for (const taskID of resumableTasks) {
			const meta = this.#suspendedTasksByTaskID.get(taskID);
			if (!meta || !meta.readyFn) throw new Error(`missing/invalid task despite ID [${taskID}] being present`);
			if (meta.task.isRejected()) {
				_debugLog("[ComponentAsyncState#tick()] detected task rejection, leaving early", { meta });
				this.resumeTaskByID(taskID);
				return ComponentAsyncState.TickResult.RESUMED;
			}
			if (!meta.readyFn()) continue;
			_debugLog("[ComponentAsyncState#tick()] resuming task via tick", {
				taskID,
				componentIdx: this.#componentIdx
			});
			this.resumeTaskByID(taskID);
			return ComponentAsyncState.TickResult.RESUMED;
		}
		return this.#suspendedTaskIDs.filter((t) => t !== null).length > 0 ? ComponentAsyncState.TickResult.IDLE : ComponentAsyncState.TickResult.DONE;
	}
	createWaitable(args) {
		return new Waitable({ target: args?.target });
	}
};
function getOrCreateAsyncState(componentIdx, init) {
	if (!ASYNC_STATE.has(componentIdx)) {
		const newState = new ComponentAsyncState({ componentIdx });
		ASYNC_STATE.set(componentIdx, newState);
	}
	return ASYNC_STATE.get(componentIdx);
}
const GLOBAL_COMPONENT_MEMORY_MAP = /* @__PURE__ */ new Map();
function lookupMemoriesForComponent(args) {
	const { componentIdx } = args ?? {};
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const metas = GLOBAL_COMPONENT_MEMORY_MAP.get(componentIdx);
	if (!metas) return [];
	if (args.memoryIdx === void 0) return Object.values(metas);
	return metas[args.memoryIdx]?.memory;
}
var AsyncSubtask = class AsyncSubtask {
	static _ID = 0n;
	static State = {
		STARTING: 0,
		STARTED: 1,
		RETURNED: 2,
		CANCELLED_BEFORE_STARTED: 3,
		CANCELLED_BEFORE_RETURNED: 4
	};
	#id;
	#state = AsyncSubtask.State.STARTING;
	#componentIdx;
	#parentTask;
	#childTask = null;
	#dropped = false;
	#cancelRequested = false;
	#memoryIdx = null;
	#lenders = null;
	#waitable = null;
	#callbackFn = null;
	#callbackFnName = null;
	#postReturnFn = null;
	#onProgressFn = null;
	#pendingEventFn = null;
	#callMetadata = {};
	#resolved = false;
	#onResolveHandlers = [];
	#onStartHandlers = [];
	#result = null;
	#resultSet = false;
	fnName;
	target;
	isAsync;
	isManualAsync;
	cancelProgress = null;
	constructor(args) {
		if (typeof args.componentIdx !== "number") throw new Error("invalid componentIdx for subtask creation");
		this.#componentIdx = args.componentIdx;
		this.#id = ++AsyncSubtask._ID;
		this.fnName = args.fnName;
		if (!args.parentTask) throw new Error("missing parent task during subtask creation");
		this.#parentTask = args.parentTask;
		if (args.childTask) this.#childTask = args.childTask;
		if (args.memoryIdx) this.#memoryIdx = args.memoryIdx;
		if (!args.waitable) throw new Error("missing/invalid waitable");
		this.#waitable = args.waitable;
		if (args.callMetadata) this.#callMetadata = args.callMetadata;
		this.#lenders = [];
		this.target = args.target;
		this.isAsync = args.isAsync;
		this.isManualAsync = args.isManualAsync;
	}
	id() {
		return this.#id;
	}
	parentTaskID() {
		return this.#parentTask?.id();
	}
	childTaskID() {
		return this.#childTask?.id();
	}
	state() {
		return this.#state;
	}
	waitable() {
		return this.#waitable;
	}
	waitableRep() {
		return this.#waitable.idx();
	}
	join() {
		return this.#waitable.join(...arguments);
	}
	getPendingEvent() {
		return this.#waitable.getPendingEvent(...arguments);
	}
	hasPendingEvent() {
		return this.#waitable.hasPendingEvent(...arguments);
	}
	setPendingEvent() {
		return this.#waitable.setPendingEvent(...arguments);
	}
	setTarget(tgt) {
		this.target = tgt;
	}
	getResult() {
		if (!this.#resultSet) throw new Error("subtask result has not been set");
		return this.#result;
	}
	setResult(v) {
		if (this.#resultSet) throw new Error("subtask result has already been set");
		this.#result = v;
		this.#resultSet = true;
	}
	componentIdx() {
		return this.#componentIdx;
	}
	setChildTask(t) {
		if (!t) throw new Error("cannot set missing/invalid child task on subtask");
		if (this.#childTask) throw new Error("child task is already set on subtask");
		if (this.#parentTask === t) throw new Error("parent cannot be child");
		this.#childTask = t;
	}
	getChildTask(t) {
		return this.#childTask;
	}
	getParentTask() {
		return this.#parentTask;
	}
	setCallbackFn(f, name) {
		if (!f) return;
		if (this.#callbackFn) throw new Error("callback fn can only be set once");
		this.#callbackFn = f;
		this.#callbackFnName = name;
	}
	getCallbackFnName() {
		if (!this.#callbackFn) return;
		return this.#callbackFn.name;
	}
	setPostReturnFn(f) {
		if (!f) return;
		if (this.#postReturnFn) throw new Error("postReturn fn can only be set once");
		this.#postReturnFn = f;
	}
	setOnProgressFn(f) {
		if (this.#onProgressFn) throw new Error("on progress fn can only be set once");
		this.#onProgressFn = f;
	}
	isNotStarted() {
		return this.#state == AsyncSubtask.State.STARTING;
	}
	cancellationRequested() {
		return this.#cancelRequested;
	}
	requestCancellation() {
		_debugLog("[AsyncSubtask#requestCancellation()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			state: this.#state,
			childTaskID: this.childTaskID(),
			fnName: this.fnName
		});
		if (this.#cancelRequested) throw new Error("cancellation has already been requested for this subtask");
		this.#cancelRequested = true;
		if (this.#resolved) return;
		if (this.#childTask) {
			this.#childTask.requestCancellation();
			return;
		}
		this.onResolve(null);
	}
	registerOnStartHandler(f) {
		this.#onStartHandlers.push(f);
	}
	onStart(args) {
		_debugLog("[AsyncSubtask#onStart()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			parentTaskID: this.parentTaskID(),
			fnName: this.fnName,
			args
		});
		if (this.#onProgressFn) this.#onProgressFn();
		this.#parentTask.notifyProgress();
		this.#state = AsyncSubtask.State.STARTED;
		let result;
		if (this.#callMetadata.startFn) result = this.#callMetadata.startFn.apply(null, args?.startFnParams ?? []);
		return result;
	}
	registerOnResolveHandler(f) {
		this.#onResolveHandlers.push(f);
	}
	reject(subtaskErr) {
		if (this.#resolved) return;
		if (this.#onProgressFn) this.#onProgressFn();
		if (this.#state === AsyncSubtask.State.STARTING) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
		else if (this.#state === AsyncSubtask.State.STARTED) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
		else throw new Error("cannot reject a completed subtask");
		this.#resolved = true;
		this.#parentTask.removeSubtask(this);
		this.#parentTask.reject(subtaskErr);
	}
	onResolve(subtaskValue) {
		_debugLog("[AsyncSubtask#onResolve()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			isAsync: this.isAsync,
			childTaskID: this.childTaskID(),
			parentTaskID: this.parentTaskID(),
			parentTaskFnName: this.#parentTask?.entryFnName(),
			fnName: this.fnName
		});
		if (this.#resolved) throw new Error("subtask has already been resolved");
		if (this.#onProgressFn) this.#onProgressFn();
		if (subtaskValue === null && this.#cancelRequested) {
			if (this.#state === AsyncSubtask.State.STARTING) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
			else {
				if (this.#state !== AsyncSubtask.State.STARTED) throw new Error("resolved subtask must have been started before cancellation");
				this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
			}
		} else {
			if (this.#state !== AsyncSubtask.State.STARTED) throw new Error("resolved subtask must have been started before completion");
			this.#state = AsyncSubtask.State.RETURNED;
		}
		this.setResult(subtaskValue);
		for (const f of this.#onResolveHandlers) try {
			f(subtaskValue);
		} catch (err) {
			console.error("error during subtask resolve handler", err);
			throw err;
		}
		const callMetadata = this.getCallMetadata();
		const memory = callMetadata.memory ?? this.#parentTask?.getReturnMemory() ?? lookupMemoriesForComponent({ componentIdx: this.#parentTask?.componentIdx() })[0];
		if (this.#state === AsyncSubtask.State.RETURNED && callMetadata && !callMetadata.returnFn && (this.isAsync || callMetadata.funcTypeIsAsync) && callMetadata.resultPtr && memory) {
			const { resultPtr, realloc } = callMetadata;
			const lowers = callMetadata.lowers;
			if (lowers && lowers.length > 0) lowers[0]({
				componentIdx: this.#componentIdx,
				memory,
				realloc,
				vals: [subtaskValue],
				storagePtr: resultPtr,
				stringEncoding: callMetadata.stringEncoding
			});
		}
		this.#resolved = true;
		this.#parentTask.removeSubtask(this);
		if (!this.isAsync) {
			this.deliverResolve();
			const rep = this.waitableRep();
			if (rep) try {
				if (this.#getComponentState().handles.remove(rep) !== this) throw new Error("unexpectedly received non-self Subtask from handle removal");
				this.drop();
			} catch (err) {
				_debugLog("[AsyncSubtask#onResolve()] failed to remove subtask after sync subtask completion", err);
			}
		}
	}
	getStateNumber() {
		return this.#state;
	}
	isReturned() {
		return this.#state === AsyncSubtask.State.RETURNED;
	}
	getCallMetadata() {
		return this.#callMetadata;
	}
	isResolved() {
		if (this.#state === AsyncSubtask.State.STARTING || this.#state === AsyncSubtask.State.STARTED) return false;
		if (this.#state === AsyncSubtask.State.RETURNED || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_STARTED || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_RETURNED) return true;
		throw new Error("unrecognized internal Subtask state [" + this.#state + "]");
	}
	addLender(handle) {
		_debugLog("[AsyncSubtask#addLender()] args", { handle });
		if (!Number.isNumber(handle)) throw new Error("missing/invalid lender handle [" + handle + "]");
		if (this.#lenders.length === 0 || this.isResolved()) throw new Error("subtask has no lendors or has already been resolved");
		handle.lends++;
		this.#lenders.push(handle);
	}
	deliverResolve() {
		_debugLog("[AsyncSubtask#deliverResolve()] args", {
			lenders: this.#lenders,
			parentTaskID: this.parentTaskID(),
			subtaskID: this.#id,
			childTaskID: this.childTaskID(),
			resolved: this.isResolved(),
			resolveDelivered: this.resolveDelivered()
		});
		if (this.resolveDelivered() || !this.isResolved()) throw new Error("subtask cannot deliver resolution twice, and the subtask must be resolved");
		for (const lender of this.#lenders) lender.lends--;
		this.#lenders = null;
	}
	resolveDelivered() {
		_debugLog("[AsyncSubtask#resolveDelivered()] args", {});
		if (this.#lenders === null && !this.isResolved()) throw new Error("invalid subtask state, lenders missing and subtask has not been resolved");
		return this.#lenders === null;
	}
	drop() {
		_debugLog("[AsyncSubtask#drop()] args", {
			componentIdx: this.#componentIdx,
			parentTaskID: this.#parentTask?.id(),
			parentTaskFnName: this.#parentTask?.entryFnName(),
			childTaskID: this.#childTask?.id(),
			childTaskFnName: this.#childTask?.entryFnName(),
			subtaskFnName: this.fnName
		});
		if (!this.#waitable) throw new Error("missing/invalid inner waitable");
		if (!this.resolveDelivered()) throw new Error("cannot drop a subtask which has not yet resolved");
		if (this.#waitable) this.#waitable.drop();
		this.#dropped = true;
	}
	#getComponentState() {
		const state = getOrCreateAsyncState(this.#componentIdx);
		if (!state) throw new Error("invalid/missing async state for component [" + componentIdx + "]");
		return state;
	}
	getWaitableHandleIdx() {
		_debugLog("[AsyncSubtask#getWaitableHandleIdx()] args", {});
		if (!this.#waitable) throw new Error("missing/invalid waitable");
		return this.waitableRep();
	}
};
var FutureValue = class FutureValue {
	#start;
	#settled;
	#hideThen = 0;
	#thenFn;
	constructor(start) {
		if (typeof start !== "function") throw new TypeError("future start operation must be a function");
		this.#start = start;
		this.#thenFn = this.#then.bind(this);
	}
	get then() {
		return this.#hideThen === 0 ? this.#thenFn : void 0;
	}
	#read() {
		if (!this.#settled) this.#settled = Promise.resolve().then(this.#start);
		return this.#settled;
	}
	resolveAsValue(resolve) {
		this.#hideThen++;
		try {
			resolve(this);
		} finally {
			this.#hideThen--;
		}
	}
	#deliver(resolve, value) {
		if (value instanceof FutureValue) {
			value.resolveAsValue(resolve);
			return;
		}
		resolve(value);
	}
	#then(resolve, reject) {
		return this.#read().then((box) => this.#deliver(resolve, box.value), reject);
	}
};
const _coinFlip = () => {
	return Math.random() > .5;
};
const ASYNC_EVENT_CODE = {
	NONE: 0,
	SUBTASK: 1,
	STREAM_READ: 2,
	STREAM_WRITE: 3,
	FUTURE_READ: 4,
	FUTURE_WRITE: 5,
	TASK_CANCELLED: 6
};
const CURRENT_TASK_META = {};
function _withGlobalCurrentTaskMeta(args) {
	_debugLog("[_withGlobalCurrentTaskMeta()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	if (!args.fn) throw new TypeError("missing fn");
	const { taskID, componentIdx, fn } = args;
	const previous = CURRENT_TASK_META[componentIdx] ?? null;
	const previousCurrent = CURRENT_TASK_META.current ?? null;
	try {
		CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
			taskID,
			componentIdx
		};
		return fn();
	} catch (err) {
		_debugLog("error while executing sync callee/callback", {
			...args,
			err
		});
		throw err;
	} finally {
		CURRENT_TASK_META[componentIdx] = previous;
		CURRENT_TASK_META.current = previousCurrent;
	}
}
async function _withGlobalCurrentTaskMetaAsync(args) {
	_debugLog("[_withGlobalCurrentTaskMetaAsync()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	if (!args.fn) throw new TypeError("missing fn");
	const { taskID, componentIdx, fn } = args;
	try {
		CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
			taskID,
			componentIdx
		};
		return await fn();
	} catch (err) {
		_debugLog("error while executing async callee/callback", {
			...args,
			err
		});
		throw err;
	} finally {
		CURRENT_TASK_META[componentIdx] = null;
		if (CURRENT_TASK_META.current?.taskID === taskID) CURRENT_TASK_META.current = null;
	}
}
var AsyncTask = class AsyncTask {
	static _ID = 0n;
	static State = {
		INITIAL: "initial",
		CANCELLED: "cancelled",
		CANCEL_PENDING: "cancel-pending",
		CANCEL_DELIVERED: "cancel-delivered",
		RESOLVED: "resolved"
	};
	static BlockResult = {
		CANCELLED: "block.cancelled",
		NOT_CANCELLED: "block.not-cancelled"
	};
	#id;
	#componentIdx;
	#state;
	#isAsync;
	#isManualAsync;
	#callingWasmExport = true;
	#lockFreeEntry = false;
	#preserveFutureResult;
	#entryFnName = null;
	#onResolveHandlers = [];
	#progressWaiters = [];
	#completionPromise = null;
	#completionValue;
	#completionReady = false;
	#settleCompletionPromise;
	#rejected = false;
	#exitPromise = null;
	#onExitHandlers = [];
	#memoryIdx = null;
	#memory = null;
	#callbackFn = null;
	#callbackFnName = null;
	#postReturnFn = null;
	#getCalleeParamsFn = null;
	#calleeIsAsync = null;
	#stringEncoding = null;
	#parentSubtask = null;
	#errHandling;
	#backpressurePromise;
	#backpressureWaiters = 0n;
	#returnLowerFns = null;
	#resourceScopeId;
	#resourceBorrowCount = 0;
	#resourceLenders = [];
	#resourceScopeExited = false;
	#subtasks = [];
	#entered = false;
	#exited = false;
	#errored = null;
	cancelled = false;
	cancelRequested = false;
	alwaysTaskReturn = false;
	returnCalls = 0;
	storage = [0, 0];
	tmpRetI64HighBits = 0;
	constructor(opts) {
		this.#id = ++AsyncTask._ID;
		this.#resourceScopeId = ++RESOURCE_SCOPE_ID;
		RESOURCE_SCOPE_TASKS.set(this.#resourceScopeId, this);
		if (opts?.componentIdx === void 0) throw new TypeError("missing component id during task creation");
		this.#componentIdx = opts.componentIdx;
		this.#state = AsyncTask.State.INITIAL;
		this.#isAsync = opts?.isAsync ?? false;
		this.#isManualAsync = opts?.isManualAsync ?? false;
		this.#preserveFutureResult = opts?.preserveFutureResult ?? false;
		this.#entryFnName = opts.entryFnName;
		this.#callingWasmExport = opts?.callingWasmExport !== false;
		const { promise: completionPromise, resolve: resolveCompletionPromise, reject: rejectCompletionPromise } = promiseWithResolvers();
		this.#completionPromise = completionPromise;
		completionPromise.catch(() => {});
		let completionSettled = false;
		const settleCompletionPromise = () => {
			if (completionSettled || !this.#completionReady) return;
			completionSettled = true;
			if (this.#errored !== null) rejectCompletionPromise(this.#errored);
			else if (this.#rejected) rejectCompletionPromise(this.#completionValue);
			else if (this.#preserveFutureResult && this.#completionValue instanceof FutureValue) this.#completionValue.resolveAsValue(resolveCompletionPromise);
			else resolveCompletionPromise(this.#completionValue);
		};
		this.#settleCompletionPromise = settleCompletionPromise;
		this.#onResolveHandlers.push((results) => {
			if (this.#parentSubtask !== null) return;
			if (!this.#isAsync && !this.#isManualAsync) return;
			this.#completionValue = results;
			this.#completionReady = true;
		});
		const { promise: exitPromise, resolve: resolveExitPromise, reject: rejectExitPromise } = promiseWithResolvers();
		this.#exitPromise = exitPromise;
		this.#onExitHandlers.push(() => {
			if (this.#parentSubtask === null && (this.#isAsync || this.#isManualAsync)) settleCompletionPromise();
			resolveExitPromise();
		});
		if (opts.callbackFn) this.#callbackFn = opts.callbackFn;
		if (opts.callbackFnName) this.#callbackFnName = opts.callbackFnName;
		if (opts.getCalleeParamsFn) this.#getCalleeParamsFn = opts.getCalleeParamsFn;
		if (opts.stringEncoding) this.#stringEncoding = opts.stringEncoding;
		if (opts.parentSubtask) this.#parentSubtask = opts.parentSubtask;
		if (opts.errHandling) this.#errHandling = opts.errHandling;
	}
	taskState() {
		return this.#state;
	}
	id() {
		return this.#id;
	}
	componentIdx() {
		return this.#componentIdx;
	}
	entryFnName() {
		return this.#entryFnName;
	}
	resourceScopeId() {
		return this.#resourceScopeId;
	}
	addBorrowedHandle() {
		if (this.#resourceScopeExited) throw new Error("cannot add a borrow to an exited resource scope");
		this.#resourceBorrowCount++;
	}
	removeBorrowedHandle() {
		if (this.#resourceBorrowCount === 0) throw new Error("resource borrow count underflow");
		this.#resourceBorrowCount--;
	}
	addResourceLender(table, handle) {
		if (this.#resourceScopeExited) throw new Error("cannot add a lender to an exited resource scope");
		this.#resourceLenders.push({
			table,
			handle
		});
	}
	validateResourceBorrowScope() {
		if (this.#resourceScopeExited) return;
		if (this.#resourceBorrowCount !== 0) throw new WebAssemblyRuntimeError("borrow handles still remain at the end of the call");
		for (const { table, handle } of this.#resourceLenders) {
			const idx = handle << 1;
			const lendCount = table[idx];
			if (!Number.isInteger(lendCount) || lendCount <= 0 || lendCount >= 2 ** 30) throw new Error("invalid resource lender state at scope exit");
			table[idx] = lendCount - 1;
		}
		this.#resourceLenders = [];
		this.#resourceScopeExited = true;
		RESOURCE_SCOPE_TASKS.delete(this.#resourceScopeId);
	}
	completionPromise() {
		return this.#completionPromise;
	}
	settleCompletion() {
		this.#settleCompletionPromise();
	}
	exitPromise() {
		return this.#exitPromise;
	}
	waitForProgress() {
		const { promise, resolve } = promiseWithResolvers();
		this.#progressWaiters.push(resolve);
		return promise;
	}
	notifyProgress() {
		const waiters = this.#progressWaiters;
		this.#progressWaiters = [];
		for (const resolve of waiters) resolve();
	}
	isAsync() {
		return this.#isAsync;
	}
	isManualAsync() {
		return this.#isManualAsync;
	}
	isSync() {
		return !this.isAsync();
	}
	getErrHandling() {
		return this.#errHandling;
	}
	hasCallback() {
		return this.#callbackFn !== null;
	}
	getReturnMemoryIdx() {
		return this.#memoryIdx;
	}
	setReturnMemoryIdx(idx) {
		if (idx === null) return;
		this.#memoryIdx = idx;
	}
	getReturnMemory() {
		return this.#memory;
	}
	setReturnMemory(m) {
		if (m === null) return;
		this.#memory = m;
	}
	setReturnLowerFns(fns) {
		this.#returnLowerFns = fns;
	}
	getReturnLowerFns() {
		return this.#returnLowerFns;
	}
	setCalleeIsAsync(value) {
		if (typeof value !== "boolean") throw new TypeError("callee async state must be a boolean");
		this.#calleeIsAsync = value;
	}
	setParentSubtask(subtask) {
		if (!subtask || !(subtask instanceof AsyncSubtask)) return;
		if (this.#parentSubtask) throw new Error("parent subtask can only be set once");
		this.#parentSubtask = subtask;
	}
	getParentSubtask() {
		return this.#parentSubtask;
	}
	getRootTask() {
		let currentSubtask = this.getParentSubtask();
		let task = this;
		while (currentSubtask) {
			task = currentSubtask.getParentTask();
			currentSubtask = task.getParentSubtask();
		}
		return task;
	}
	setPostReturnFn(f) {
		if (!f) return;
		if (this.#postReturnFn) throw new Error("postReturn fn can only be set once");
		this.#postReturnFn = f;
	}
	setCallbackFn(f, name) {
		if (!f) return;
		if (this.#callbackFn) throw new Error("callback fn can only be set once");
		this.#callbackFn = f;
		this.#callbackFnName = name;
	}
	getCallbackFnName() {
		if (!this.#callbackFnName) return;
		return this.#callbackFnName;
	}
	runCallbackFn(...args) {
		if (!this.#callbackFn) throw new Error("no callback function has been set for task");
		if (this.#callbackFn._jcoMaySuspend === false) return _withGlobalCurrentTaskMeta({
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			fn: () => this.#callbackFn.apply(null, args)
		});
		return _withGlobalCurrentTaskMetaAsync({
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			fn: () => {
				return this.#callbackFn.apply(null, args);
			}
		});
	}
	getCalleeParams() {
		if (!this.#getCalleeParamsFn) throw new Error("missing/invalid getCalleeParamsFn");
		return this.#getCalleeParamsFn();
	}
	mayBlock() {
		return this.isAsync() || this.isManualAsync() || this.isResolvedState();
	}
	mayEnter(task) {
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (cstate.hasBackpressure()) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to backpressure", { taskID: this.#id });
			return false;
		}
		if (!cstate.callingSyncImport()) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to sync import call", { taskID: this.#id });
			return false;
		}
		if (!(cstate.callingSyncExport && !task.isAsync)) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to sync export w/ sync pending", { taskID: this.#id });
			return false;
		}
		return true;
	}
	enterSync() {
		if (this.needsExclusiveLock()) {
			const cstate = getOrCreateAsyncState(this.#componentIdx);
			if (!cstate.isExclusivelyLocked()) cstate.exclusiveLock(this.#id);
			else {
				this.#lockFreeEntry = true;
				_debugLog("[AsyncTask#enterSync()] entering without exclusive lock", {
					taskID: this.#id,
					componentIdx: this.#componentIdx
				});
			}
		}
		return true;
	}
	tryEnter() {
		if (this.#entered) throw new Error(`task with ID [${this.#id}] should not be entered twice`);
		if (this.deliverPendingCancel({ cancellable: true })) {
			this.cancel();
			return false;
		}
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (this.isSync()) {
			this.#entered = true;
			return true;
		}
		if (cstate.hasBackpressure()) return null;
		if (this.needsExclusiveLock()) {
			if (cstate.isExclusivelyLocked()) return null;
			cstate.exclusiveLock(this.#id);
		}
		if (this.deliverPendingCancel({ cancellable: true })) {
			cstate.exclusiveRelease(this.#id);
			this.cancel();
			return false;
		}
		this.#entered = true;
		return true;
	}
	async enter(opts) {
		_debugLog("[AsyncTask#enter()] args", {
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			subtaskID: this.getParentSubtask()?.id(),
			args: opts,
			entryFnName: this.#entryFnName
		});
		if (this.#entered) throw new Error(`task with ID [${this.#id}] should not be entered twice`);
		if (this.deliverPendingCancel({ cancellable: true })) {
			this.cancel();
			return false;
		}
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (opts?.isHost) {
			this.#entered = true;
			const parentTask = this.#parentSubtask?.getParentTask();
			if (parentTask?.taskState() === AsyncTask.State.CANCEL_DELIVERED || parentTask && !parentTask.hasCallback()) parentTask.notifyProgress();
			return this.#entered;
		}
		if (this.isSync()) {
			this.#entered = true;
			if (this.#isManualAsync) {
				if (this.needsExclusiveLock()) await cstate.acquireExclusiveLock(this.#id);
			}
			return this.#entered;
		}
		if (cstate.hasBackpressure()) {
			cstate.addBackpressureWaiter();
			const result = await this.waitUntil({
				readyFn: () => {
					return !cstate.hasBackpressure();
				},
				cancellable: true
			});
			cstate.removeBackpressureWaiter();
			if (!result || this.isCancelled()) {
				if (!this.isResolvedState()) this.cancel();
				return false;
			}
		}
		if (this.needsExclusiveLock()) await cstate.acquireExclusiveLock(this.#id);
		if (this.isResolvedState() || this.isCancelled()) {
			cstate.exclusiveRelease(this.#id);
			return false;
		}
		if (this.deliverPendingCancel({ cancellable: true })) {
			cstate.exclusiveRelease(this.#id);
			this.cancel();
			return false;
		}
		this.#entered = true;
		return this.#entered;
	}
	isRunningState() {
		return this.#state !== AsyncTask.State.RESOLVED;
	}
	isResolvedState() {
		return this.#state === AsyncTask.State.RESOLVED;
	}
	isResolved() {
		return this.#state === AsyncTask.State.RESOLVED;
	}
	isExited() {
		return this.#exited;
	}
	async waitUntil(opts) {
		const { readyFn, cancellable } = opts;
		_debugLog("[AsyncTask#waitUntil()] args", {
			taskID: this.#id,
			args: { cancellable }
		});
		return await this.suspendUntil({
			readyFn,
			cancellable
		});
	}
	async yieldUntil(opts) {
		const { readyFn, cancellable } = opts;
		_debugLog("[AsyncTask#yieldUntil()]", {
			taskID: this.#id,
			args: { cancellable },
			componentIdx: this.#componentIdx
		});
		if (await this.immediateSuspend({
			readyFn,
			cancellable
		})) return {
			code: ASYNC_EVENT_CODE.NONE,
			payload0: 0,
			payload1: 0
		};
		return {
			code: ASYNC_EVENT_CODE.TASK_CANCELLED,
			payload0: 0,
			payload1: 0
		};
	}
	async suspendUntil(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#suspendUntil()] args", {
			taskID: this.#id,
			args: { cancellable },
			componentIdx: this.#componentIdx
		});
		if (this.deliverPendingCancel({ cancellable })) return false;
		return await this.immediateSuspendUntil({
			readyFn,
			cancellable
		});
	}
	suspendUntilCallback(opts, onResume) {
		const { cancellable, readyFn } = opts;
		if (this.deliverPendingCancel({ cancellable })) {
			onResume(false);
			return;
		}
		getOrCreateAsyncState(this.#componentIdx).suspendTask({
			task: this,
			cancellable,
			readyFn: () => {
				if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) return true;
				return readyFn();
			},
			onResume: (keepGoing) => {
				if (keepGoing && this.deliverPendingCancel({ cancellable })) keepGoing = false;
				onResume(keepGoing);
			}
		});
	}
	async immediateSuspendUntil(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#immediateSuspendUntil()] args", {
			args: {
				cancellable,
				readyFn
			},
			taskID: this.#id,
			componentIdx: this.#componentIdx
		});
		if (readyFn() && true) {
			if (_coinFlip()) return true;
		}
		return await this.immediateSuspend({
			cancellable,
			readyFn
		});
	}
	async immediateSuspend(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#immediateSuspend()] args", {
			cancellable,
			readyFn
		});
		if (this.deliverPendingCancel({ cancellable })) return false;
		const keepGoing = await getOrCreateAsyncState(this.#componentIdx).suspendTask({
			task: this,
			cancellable,
			readyFn: () => {
				if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) return true;
				return readyFn();
			}
		});
		if (keepGoing && this.deliverPendingCancel({ cancellable })) return false;
		return keepGoing;
	}
	deliverPendingCancel(opts) {
		const { cancellable } = opts;
		_debugLog("[AsyncTask#deliverPendingCancel()]", {
			args: { cancellable },
			taskID: this.#id,
			componentIdx: this.#componentIdx
		});
		if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
			this.#state = AsyncTask.State.CANCEL_DELIVERED;
			return true;
		}
		return false;
	}
	isCancelled() {
		return this.cancelled;
	}
	cancellationRequested() {
		return this.cancelRequested;
	}
	requestCancellation() {
		_debugLog("[AsyncTask#requestCancellation()] args", {
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			state: this.#state
		});
		if (this.isResolvedState() || this.cancelRequested) return;
		this.cancelRequested = true;
		if (this.#state === AsyncTask.State.INITIAL) this.#state = AsyncTask.State.CANCEL_PENDING;
		getOrCreateAsyncState(this.#componentIdx).runTickLoop();
	}
	cancel(args) {
		_debugLog("[AsyncTask#cancel()] args", {});
		if (this.taskState() !== AsyncTask.State.CANCEL_DELIVERED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] invalid task state [${this.taskState()}] for cancellation`);
		this.validateResourceBorrowScope();
		this.cancelled = true;
		this.onResolve(args?.error ?? null);
		this.#state = AsyncTask.State.RESOLVED;
		if (!this.#entered) this.notifyProgress();
	}
	onResolve(taskValue) {
		const handlers = this.#onResolveHandlers;
		this.#onResolveHandlers = [];
		for (const f of handlers) try {
			f(taskValue);
		} catch (err) {
			_debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
			throw err;
		}
		if (this.#rejected) {
			this.#parentSubtask?.reject(taskValue);
			return;
		}
		const parentSubtaskPending = this.#parentSubtask && !this.#parentSubtask.isResolved();
		const taskReturned = !this.isCancelled();
		if (parentSubtaskPending && taskReturned) {
			const meta = this.#parentSubtask.getCallMetadata();
			if (meta.returnFn && !meta.returnFnCalled) {
				_debugLog("[AsyncTask#onResolve()] running returnFn", {
					componentIdx: this.#componentIdx,
					taskID: this.#id,
					subtaskID: this.#parentSubtask.id()
				});
				const callerTask = this.#parentSubtask.getParentTask();
				_withGlobalCurrentTaskMeta({
					taskID: callerTask.id(),
					componentIdx: callerTask.componentIdx(),
					fn: () => meta.returnFn.apply(null, [taskValue, meta.resultPtr])
				});
				meta.returnFnCalled = true;
			}
		}
		if (this.#postReturnFn && taskReturned) {
			_debugLog("[AsyncTask#onResolve()] running post return ", {
				componentIdx: this.#componentIdx,
				taskID: this.#id
			});
			try {
				_withGlobalCurrentTaskMeta({
					taskID: this.#id,
					componentIdx: this.#componentIdx,
					fn: () => this.#postReturnFn(taskValue)
				});
			} catch (err) {
				_debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
				throw err;
			}
		}
		if (parentSubtaskPending) this.#parentSubtask.onResolve(taskValue);
	}
	registerOnResolveHandler(f) {
		this.#onResolveHandlers.push(f);
	}
	isRejected() {
		return this.#rejected;
	}
	isErrored() {
		return this.#errored;
	}
	setErrored(err) {
		if (this.#errored === null) this.#errored = err;
	}
	reject(taskErr) {
		_debugLog("[AsyncTask#reject()] args", {
			componentIdx: this.#componentIdx,
			taskID: this.#id,
			parentSubtask: this.#parentSubtask,
			parentSubtaskID: this.#parentSubtask?.id(),
			entryFnName: this.entryFnName(),
			callbackFnName: this.#callbackFnName,
			errMsg: taskErr.message
		});
		this.setErrored(taskErr);
		if (this.#rejected) return;
		if (this.isResolvedState()) {
			this.#rejected = true;
			this.#errored = taskErr;
			const parentTask = this.#parentSubtask?.getParentTask();
			if (parentTask) parentTask.reject(taskErr);
			return;
		}
		this.#rejected = true;
		this.cancelRequested = true;
		this.#state = AsyncTask.State.CANCEL_PENDING;
		this.deliverPendingCancel({ cancellable: true });
		this.cancel({ error: taskErr });
	}
	resolve(results) {
		_debugLog("[AsyncTask#resolve()] args", {
			componentIdx: this.#componentIdx,
			taskID: this.#id,
			entryFnName: this.entryFnName(),
			callbackFnName: this.#callbackFnName
		});
		if (this.#state === AsyncTask.State.RESOLVED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}]  is already resolved (did you forget to wait for an import?)`);
		this.validateResourceBorrowScope();
		this.#state = AsyncTask.State.RESOLVED;
		switch (results.length) {
			case 0:
				this.onResolve(void 0);
				break;
			case 1:
				this.onResolve(results[0]);
				break;
			default:
				_debugLog("[AsyncTask#resolve()] unexpected number of results", {
					componentIdx: this.#componentIdx,
					results,
					taskID: this.#id,
					subtaskID: this.#parentSubtask?.id(),
					entryFnName: this.#entryFnName,
					callbackFnName: this.#callbackFnName
				});
				throw new Error("unexpected number of results");
		}
	}
	exit(args) {
		_debugLog("[AsyncTask#exit()]", {
			componentIdx: this.#componentIdx,
			taskID: this.#id
		});
		if (this.#exited) throw new Error("task has already exited");
		if (this.#state !== AsyncTask.State.RESOLVED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] exited without resolution`);
		this.validateResourceBorrowScope();
		const state = getOrCreateAsyncState(this.#componentIdx);
		if (!state) throw new Error("missing async state for component [" + this.#componentIdx + "]");
		if (this.#componentIdx !== -1 && !args?.skipExclusiveLockCheck && !this.#lockFreeEntry) {
			if (this.needsExclusiveLock() && !state.exclusivelyLockedBy(this.#id)) throw new Error(`task [${this.#id}] exit: component [${this.#componentIdx}] should have been exclusively locked by it`);
		}
		state.exclusiveRelease(this.#id);
		this.notifyProgress();
		for (const f of this.#onExitHandlers) try {
			f();
		} catch (err) {
			console.error("error during task exit handler", err);
			throw err;
		}
		this.#exited = true;
		clearCurrentTask(this.#componentIdx, this.id());
	}
	needsExclusiveLock() {
		if (this.#componentIdx === -1) return false;
		if (!this.#callingWasmExport) return false;
		return !this.#isAsync || this.hasCallback() || this.#calleeIsAsync === false;
	}
	createSubtask(args) {
		_debugLog("[AsyncTask#createSubtask()] args", args);
		const { componentIdx, childTask, callMetadata, fnName, isAsync, isManualAsync } = args;
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (!cstate) throw new Error(`invalid/missing async state for component idx [${componentIdx}]`);
		const waitable = new Waitable({
			componentIdx: this.#componentIdx,
			target: `subtask (internal ID [${this.#id}])`
		});
		const newSubtask = new AsyncSubtask({
			componentIdx,
			childTask,
			parentTask: this,
			callMetadata,
			isAsync,
			isManualAsync,
			fnName,
			waitable
		});
		this.#subtasks.push(newSubtask);
		newSubtask.setTarget(`subtask (internal ID [${newSubtask.id()}], waitable [${waitable.idx()}], component [${componentIdx}])`);
		waitable.setIdx(cstate.handles.insert(newSubtask));
		waitable.setTarget(`waitable for subtask (waitable id [${waitable.idx()}], subtask internal ID [${newSubtask.id()}])`);
		return newSubtask;
	}
	getLatestSubtask() {
		return this.#subtasks.at(-1);
	}
	getSubtaskByWaitableRep(rep) {
		if (rep === void 0) throw new TypeError("missing rep");
		return this.#subtasks.find((s) => s.waitableRep() === rep);
	}
	currentSubtask() {
		_debugLog("[AsyncTask#currentSubtask()]");
		if (this.#subtasks.length === 0) return;
		return this.#subtasks.at(-1);
	}
	removeSubtask(subtask) {
		if (this.#subtasks.length === 0) throw new Error("cannot end current subtask: no current subtask");
		this.#subtasks = this.#subtasks.filter((t) => t !== subtask);
		return subtask;
	}
};
function createNewCurrentTask(args) {
	_debugLog("[createNewCurrentTask()] args", args);
	const { componentIdx, isAsync, isManualAsync, preserveFutureResult, entryFnName, parentSubtaskID, callbackFnName, getCallbackFn, getParamsFn, stringEncoding, errHandling, getCalleeParamsFn, resultPtr, callingWasmExport } = args;
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing/invalid component instance index while starting task");
	let taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	const callbackFn = getCallbackFn ? getCallbackFn() : null;
	const newTask = new AsyncTask({
		componentIdx,
		isAsync,
		isManualAsync,
		preserveFutureResult,
		entryFnName,
		callbackFn,
		callbackFnName,
		stringEncoding,
		getCalleeParamsFn,
		resultPtr,
		errHandling,
		callingWasmExport
	});
	const newTaskID = newTask.id();
	const newTaskMeta = {
		id: newTaskID,
		componentIdx,
		task: newTask
	};
	ASYNC_CURRENT_TASK_IDS.push(newTaskID);
	ASYNC_CURRENT_COMPONENT_IDXS.push(componentIdx);
	if (!taskMetas) {
		taskMetas = [newTaskMeta];
		ASYNC_TASKS_BY_COMPONENT_IDX.set(componentIdx, [newTaskMeta]);
	} else taskMetas.push(newTaskMeta);
	return [newTask, newTaskID];
}
function _checkMayLeave(componentIdx) {
	if (INSTANCE_FLAGS.get(componentIdx)?.value !== 1) throw new WebAssemblyRuntimeError("cannot leave component instance");
}
function _getGlobalCurrentTaskMeta(componentIdx) {
	const v = componentIdx === void 0 || componentIdx === null ? CURRENT_TASK_META.current : CURRENT_TASK_META[componentIdx];
	if (v === void 0 || v === null) return;
	return { ...v };
}
function _setGlobalCurrentTaskMeta(args) {
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const { taskID, componentIdx } = args;
	return CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
		taskID,
		componentIdx
	};
}
async function _clearCurrentTask(args) {
	_debugLog("[_clearCurrentTask()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const { taskID, componentIdx } = args;
	const meta = CURRENT_TASK_META[componentIdx];
	if (!meta) throw new Error(`missing current task meta for component idx [${componentIdx}]`);
	if (meta.taskID !== taskID) throw new Error(`task ID [${meta.taskID}] != requested ID [${taskID}]`);
	if (meta.componentIdx !== componentIdx) throw new Error(`component idx [${meta.componentIdx}] != requested idx [${componentIdx}]`);
	CURRENT_TASK_META[componentIdx] = null;
	if (CURRENT_TASK_META.current?.taskID === taskID) CURRENT_TASK_META.current = null;
}
function _lowerImportBackwardsCompat(args) {
	const params = [...arguments].slice(1);
	_debugLog("[_lowerImportBackwardsCompat()] args", {
		args,
		params
	});
	const { functionIdx, componentIdx, isAsync, isManualAsync, paramLiftFns, resultLowerFns, hasResultPointer, funcTypeIsAsync, metadata, memoryIdx, getMemoryFn, getReallocFn, importFn, stringEncoding } = args;
	_checkMayLeave(componentIdx);
	let meta = _getGlobalCurrentTaskMeta(componentIdx);
	let createdTask;
	if (!meta) {
		if (funcTypeIsAsync || isAsync && !isManualAsync) throw new Error("p3 async wasm exports cannot use backwards compat auto-task init");
		const [newTask, newTaskID] = createNewCurrentTask({
			componentIdx,
			isAsync,
			isManualAsync,
			callingWasmExport: false
		});
		createdTask = newTask;
		createdTask.registerOnResolveHandler(() => {
			_clearCurrentTask({
				taskID: task.id(),
				componentIdx: task.componentIdx()
			});
		});
		_setGlobalCurrentTaskMeta({
			componentIdx,
			taskID: newTaskID
		});
		meta = _getGlobalCurrentTaskMeta(componentIdx);
	}
	const { taskID } = meta;
	const taskMeta = getCurrentTask(componentIdx, taskID);
	if (!taskMeta) throw new Error("invalid/missing async task meta");
	const task = taskMeta.task;
	if (!task) throw new Error("invalid/missing async task");
	getOrCreateAsyncState(componentIdx);
	if (!task.mayBlock() && funcTypeIsAsync && !isAsync) throw new Error("non async exports cannot synchronously call async functions");
	const memory = getMemoryFn();
	const resultPtr = hasResultPointer ? params[params.length - 1] : void 0;
	const subtask = task.createSubtask({
		componentIdx,
		parentTask: task,
		fnName: importFn.fnName,
		isAsync,
		isManualAsync,
		callMetadata: {
			memoryIdx,
			memory,
			realloc: getReallocFn?.(),
			getReallocFn,
			resultPtr,
			lowers: resultLowerFns,
			funcTypeIsAsync,
			stringEncoding
		}
	});
	task.setReturnMemoryIdx(memoryIdx);
	task.setReturnMemory(getMemoryFn());
	subtask.onStart();
	if (!isManualAsync && !isAsync && !funcTypeIsAsync) {
		if (createdTask) createdTask.enterSync();
		importFn(...params);
		if (!funcTypeIsAsync && !subtask.isReturned()) throw new Error("post-execution subtasks must either be async or returned");
		const syncRes = subtask.getResult();
		if (createdTask) createdTask.resolve([syncRes]);
		return syncRes;
	}
	if (!isManualAsync && !isAsync && funcTypeIsAsync) {
		const { promise, resolve, reject } = promiseWithResolvers();
		queueMicrotask(async () => {
			try {
				await importFn(...params);
				if (!subtask.isResolved()) await task.suspendUntil({ readyFn: () => subtask.isResolved() });
				resolve(subtask.getResult());
			} catch (err) {
				reject(err);
			}
		});
		return promise;
	}
	const subtaskState = subtask.getStateNumber();
	if (subtaskState < 0 || subtaskState >= 16) throw new Error("invalid subtask state, out of valid range");
	subtask.setOnProgressFn(() => {
		subtask.setPendingEvent(() => {
			if (subtask.isResolved()) subtask.deliverResolve();
			return {
				code: ASYNC_EVENT_CODE.SUBTASK,
				payload0: subtask.waitableRep(),
				payload1: subtask.getStateNumber()
			};
		});
	});
	const requiresManualAsyncResult = !isAsync && !funcTypeIsAsync && isManualAsync;
	let manualAsyncResult;
	if (requiresManualAsyncResult) manualAsyncResult = promiseWithResolvers();
	queueMicrotask(async () => {
		try {
			_debugLog("[_lowerImportBackwardsCompat()] calling lowered import", {
				importFn,
				params
			});
			if (createdTask) await createdTask.enter();
			const asyncRes = await importFn(...params);
			if (requiresManualAsyncResult) manualAsyncResult.resolve(subtask.getResult());
			if (createdTask) createdTask.resolve([asyncRes]);
		} catch (err) {
			_debugLog("[_lowerImportBackwardsCompat()] import fn error:", err);
			if (requiresManualAsyncResult) {
				manualAsyncResult.reject(err);
				return;
			}
			task.setErrored(err);
			task.reject(err);
		}
	});
	if (requiresManualAsyncResult) return manualAsyncResult.promise;
	_debugLog("[_lowerImportBackwardsCompat()] async-lowered import return", {
		fnName: importFn.fnName,
		componentIdx,
		subtaskID: subtask.id(),
		waitableRep: subtask.waitableRep(),
		subtaskState,
		packedResult: Number(subtask.waitableRep()) << 4 | subtaskState
	});
	return Number(subtask.waitableRep()) << 4 | subtaskState;
}
const CURRENT_TASK_MAY_BLOCK = globalThis.WebAssembly ? new globalThis.WebAssembly.Global({
	value: "i32",
	mutable: true
}, 0) : false;
function _liftFlatU8(ctx) {
	_debugLog("[_liftFlatU8()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i32 argument");
		val = ctx.params[0];
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 1) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u8 requires 1 byte)`);
	val = new DataView(ctx.memory.buffer).getUint8(ctx.storagePtr, true);
	ctx.storagePtr += 1;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 1;
	return [val, ctx];
}
function _liftFlatU16(ctx) {
	_debugLog("[_liftFlatU16()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i32 argument");
		val = ctx.params[0];
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 2) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u16 requires 2 bytes)`);
	val = new DataView(ctx.memory.buffer).getUint16(ctx.storagePtr, true);
	ctx.storagePtr += 2;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 2;
	const rem = ctx.storagePtr % 2;
	if (rem !== 0) ctx.storagePtr += 2 - rem;
	return [val, ctx];
}
function _liftFlatU32(ctx) {
	_debugLog("[_liftFlatU32()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i34 argument");
		val = ctx.params[0] >>> 0;
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 4) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u32 requires 4 bytes)`);
	val = new DataView(ctx.memory.buffer).getUint32(ctx.storagePtr, true);
	ctx.storagePtr += 4;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 4;
	return [val, ctx];
}
function _liftFlatU64(ctx) {
	_debugLog("[_liftFlatU64()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least one single i64 argument");
		if (typeof ctx.params[0] !== "bigint") throw new Error("expected bigint");
		val = BigInt.asUintN(64, ctx.params[0]);
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 8) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u64 requires 8 bytes)`);
	val = new DataView(ctx.memory.buffer).getBigUint64(ctx.storagePtr, true);
	ctx.storagePtr += 8;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 8;
	return [val, ctx];
}
function _liftFlatStringUTF8(ctx) {
	_debugLog("[_liftFlatStringUTF8()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length < 2) throw new Error("expected at least two u32 arguments");
		let offset = ctx.params[0];
		if (typeof offset === "bigint") offset = Number(offset);
		if (!Number.isSafeInteger(offset)) throw new Error("invalid offset");
		const len = ctx.params[1];
		if (!Number.isSafeInteger(len)) throw new Error("invalid len");
		val = TEXT_DECODER_UTF8.decode(new DataView(ctx.memory.buffer, offset, len));
		ctx.params = ctx.params.slice(2);
		return [val, ctx];
	}
	const rem = ctx.storagePtr % 4;
	if (rem !== 0) ctx.storagePtr += 4 - rem;
	const dv = new DataView(ctx.memory.buffer);
	const start = dv.getUint32(ctx.storagePtr, true);
	const codeUnits = dv.getUint32(ctx.storagePtr + 4, true);
	val = TEXT_DECODER_UTF8.decode(new Uint8Array(ctx.memory.buffer, start, codeUnits));
	ctx.storagePtr += 8;
	if (ctx.storageLen !== void 0) ctx.storagelen -= 8;
	return [val, ctx];
}
function _liftFlatStringUTF16(ctx) {
	_debugLog("[_liftFlatStringUTF16()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length < 2) throw new Error("expected at least two u32 arguments");
		let offset = ctx.params[0];
		if (typeof offset === "bigint") offset = Number(offset);
		if (!Number.isSafeInteger(offset)) throw new Error("invalid offset");
		const len = ctx.params[1];
		if (!Number.isSafeInteger(len)) throw new Error("invalid len");
		val = utf16Decoder.decode(new DataView(ctx.memory.buffer, offset, len));
		ctx.params = ctx.params.slice(2);
		return [val, ctx];
	}
	const data = new DataView(ctx.memory.buffer);
	const start = data.getUint32(ctx.storagePtr, vals[0], true);
	const codeUnits = data.getUint32(ctx.storagePtr, vals[0] + 4, true);
	val = utf16Decoder.decode(new Uint16Array(ctx.memory.buffer, start, codeUnits));
	ctx.storagePtr = ctx.storagePtr + 2 * codeUnits;
	if (ctx.storageLen !== void 0) ctx.storageLen = ctx.storageLen - 2 * codeUnits;
	return [val, ctx];
}
function _liftFlatStringAny(ctx) {
	switch (ctx.stringEncoding) {
		case "utf8": return _liftFlatStringUTF8(ctx);
		case "utf16": return _liftFlatStringUTF16(ctx);
		default: throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
	}
}
const _liftFlatVariantScratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
function _liftFlatVariant(meta) {
	const { caseMetas, variantSize32, variantAlign32, variantPayloadOffset32, variantFlatCount, variantPayloadFlatTypes, isEnum } = meta;
	return function _liftFlatVariantInner(ctx) {
		_debugLog("[_liftFlatVariant()] args", { ctx });
		const origUseParams = ctx.useDirectParams;
		let caseIdx;
		let liftRes;
		const originalPtr = ctx.storagePtr;
		const numCases = caseMetas.length;
		if (caseMetas.length < 256) liftRes = _liftFlatU8(ctx);
		else if (numCases >= 256 && numCases < 65536) liftRes = _liftFlatU16(ctx);
		else if (numCases >= 65536 && numCases < 4294967296) liftRes = _liftFlatU32(ctx);
		else throw new Error(`unsupported number of variant cases [${numCases}]`);
		caseIdx = liftRes[0];
		ctx = liftRes[1];
		const [tag, liftFn, caseSize32, caseAlign32, caseFlatCount, caseFlatTypes] = caseMetas[caseIdx];
		if (variantPayloadOffset32 === void 0) throw new Error("unexpectedly missing payload offset");
		if (originalPtr !== void 0) ctx.storagePtr = originalPtr + variantPayloadOffset32;
		let val;
		if (liftFn === null) {
			val = { tag };
			if (originalPtr !== void 0) ctx.storagePtr = originalPtr + variantSize32;
		} else {
			if (ctx.useDirectParams) {
				if (!variantPayloadFlatTypes || !caseFlatTypes) throw new Error("missing variant flat type metadata during direct-param lift");
				const scratch = _liftFlatVariantScratch;
				for (let i = 0; i < caseFlatTypes.length; i++) {
					const have = variantPayloadFlatTypes[i];
					const want = caseFlatTypes[i];
					if (have === want) continue;
					const val = ctx.params[i];
					if (have === "i64" && want === "i32") ctx.params[i] = Number(BigInt.asIntN(32, val));
					else if (have === "i64" && want === "f32") {
						scratch.setInt32(0, Number(BigInt.asIntN(32, val)), true);
						ctx.params[i] = scratch.getFloat32(0, true);
					} else if (have === "i64" && want === "f64") {
						scratch.setBigInt64(0, val, true);
						ctx.params[i] = scratch.getFloat64(0, true);
					} else if (have === "i32" && want === "f32") {
						scratch.setInt32(0, val, true);
						ctx.params[i] = scratch.getFloat32(0, true);
					} else throw new Error(`invalid variant payload coercion [${have}] -> [${want}]`);
				}
			}
			const [newVal, newCtx] = liftFn(ctx);
			val = {
				tag,
				val: newVal
			};
			ctx = newCtx;
		}
		if (origUseParams) {
			if (variantFlatCount === void 0 || variantFlatCount === null) {
				_debugLog("[_liftFlatVariant()] variant with unknown flat count", {
					ctx,
					meta
				});
				throw new Error("cannot lift variant with unknown flat count");
			}
			if (caseFlatCount === void 0 || caseFlatCount === null) {
				_debugLog("[_liftFlatVariant()] case with unknown flat count", {
					ctx,
					meta,
					case: meta.caseMetas[caseIdx]
				});
				throw new Error("cannot lift case with unknown flat count");
			}
			const remainingPayloadParams = variantFlatCount - caseFlatCount - (isEnum ? 0 : 1);
			if (remainingPayloadParams < 0) throw new Error(`invalid variant flat count metadata`);
			if (ctx.params.length < remainingPayloadParams) throw new Error(`expected at least [${remainingPayloadParams}] remaining variant payload params, but got [${ctx.params.length}]`);
			ctx.params = ctx.params.slice(remainingPayloadParams);
		}
		if (ctx.storagePtr !== void 0) {
			const rem = ctx.storagePtr % variantAlign32;
			if (rem !== 0) ctx.storagePtr += variantAlign32 - rem;
		}
		return [val, ctx];
	};
}
function _liftFlatList(meta) {
	const { elemLiftFn, elemSize32, elemAlign32, knownLen, typedArray } = meta;
	const listValue = typedArray === void 0 ? (values) => values : (values) => new typedArray(values);
	const readValuesAndReset = (ctx, originalPtr, originalLen, dataPtr, len) => {
		if (dataPtr % elemAlign32 !== 0) throw new TypeError(`list pointer [${dataPtr}] is not aligned to ${elemAlign32}`);
		ctx.storagePtr = dataPtr;
		const val = [];
		for (var i = 0; i < len; i++) {
			const elemPtr = dataPtr + i * elemSize32;
			ctx.storagePtr = elemPtr;
			const [res, nextCtx] = elemLiftFn(ctx);
			val.push(res);
			ctx = nextCtx;
			ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
		}
		if (originalPtr !== null) ctx.storagePtr = originalPtr;
		if (originalLen !== null) ctx.storageLen = originalLen;
		return [listValue(val), ctx];
	};
	return function _liftFlatListInner(ctx) {
		_debugLog("[_liftFlatList()] args", { ctx });
		let liftResults;
		if (knownLen !== void 0) {
			if (ctx.useDirectParams) {
				_debugLog("memory unexpectedly missing while lifting unknown length list", { ctx });
				liftResults = [listValue(ctx.params.slice(0, knownLen)), ctx];
				ctx.params = ctx.params.slice(knownLen);
			} else {
				if (ctx.memory === null) {
					_debugLog("memory unexpectedly missing while lifting known length list", {
						knownLen,
						ctx
					});
					throw new Error(`memory missing while lifting known length (${knownLen}) list`);
				}
				const originalLen = ctx.storageLen;
				ctx.storagePtr;
				ctx.storageLen = knownLen * elemSize32;
				liftResults = readValuesAndReset(ctx, null, originalLen, ctx.storagePtr, knownLen);
			}
		} else if (ctx.useDirectParams) {
			const dataPtr = ctx.params[0];
			const len = ctx.params[1];
			ctx.params = ctx.params.slice(2);
			ctx.useDirectParams = false;
			const originalPtr = ctx.storagePtr;
			const originalLen = ctx.storageLen;
			ctx.storageLen = len * elemSize32;
			liftResults = readValuesAndReset(ctx, originalPtr, originalLen, dataPtr, len);
			ctx.useDirectParams = true;
		} else {
			const originalLen = ctx.storageLen;
			ctx.storageLen = 8;
			const dataPtrLiftRes = _liftFlatU32(ctx);
			const dataPtr = dataPtrLiftRes[0];
			ctx = dataPtrLiftRes[1];
			const lenLiftRes = _liftFlatU32(ctx);
			const len = lenLiftRes[0];
			ctx = lenLiftRes[1];
			const originalPtr = ctx.storagePtr;
			ctx.storagePtr = dataPtr;
			ctx.storageLen = len * elemSize32;
			liftResults = readValuesAndReset(ctx, originalPtr, originalLen, dataPtr, len);
		}
		return liftResults;
	};
}
function _liftFlatFlags(meta) {
	const { names, size32, align32, intSizeBytes } = meta;
	return function _liftFlatFlagsInner(ctx) {
		_debugLog("[_liftFlatFlags()] args", { ctx });
		let val = {};
		let liftRes;
		switch (intSizeBytes) {
			case 1:
				liftRes = _liftFlatU8(ctx);
				break;
			case 2:
				liftRes = _liftFlatU16(ctx);
				break;
			case 4:
				liftRes = _liftFlatU32(ctx);
				break;
			default: throw new Error("invalid flags size");
		}
		let bits = liftRes[0];
		ctx = liftRes[1];
		for (const name of names) {
			val[name] = (bits & 1) === 1;
			bits >>>= 1;
		}
		const rem = ctx.storagePtr % align32;
		if (rem !== 0) ctx.storagePtr += align32 - rem;
		return [val, ctx];
	};
}
function _liftFlatResult(meta) {
	const f = _liftFlatVariant(meta);
	return function _liftFlatResultInner(ctx) {
		_debugLog("[_liftFlatResult()] args", { ctx });
		const res = f(ctx);
		if (!("val" in res[0])) res[0].val = void 0;
		return res;
	};
}
function _liftFlatBorrow(componentTableIdx, size, memory, vals, storagePtr, storageLen) {
	_debugLog("[_liftFlatBorrow()] args", {
		size,
		memory,
		vals,
		storagePtr,
		storageLen
	});
	throw new Error("flat lift for borrowed resources is not supported!");
}
function _lowerFlatU8(ctx) {
	_debugLog("[_lowerFlatU8()] args", ctx);
	if (ctx.vals.length !== 1) throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
	_requireValidNumericPrimitive.bind("u8", ctx.vals[0]);
	if (!ctx.memory) throw new Error("missing memory for lower");
	new DataView(ctx.memory.buffer).setUint8(ctx.storagePtr, ctx.vals[0]);
	ctx.storagePtr += 1;
}
function _lowerFlatU16(ctx) {
	_debugLog("[_lowerFlatU16()] args", { ctx });
	if (!ctx.memory) throw new Error("missing memory for lower");
	if (ctx.vals.length !== 1) throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
	const rem = ctx.storagePtr % 2;
	if (rem !== 0) ctx.storagePtr += 2 - rem;
	_requireValidNumericPrimitive.bind("u16", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setUint16(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 2;
}
function _lowerFlatU32(ctx) {
	_debugLog("[_lowerFlatU32()] args", { ctx });
	if (ctx.vals.length !== 1) throw new Error(`expected single value to lower, got [${ctx.vals.length}]`);
	const rem = ctx.storagePtr % 4;
	if (rem !== 0) ctx.storagePtr += 4 - rem;
	_requireValidNumericPrimitive.bind("u32", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setUint32(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 4;
}
function _lowerFlatU64(ctx) {
	_debugLog("[_lowerFlatU64()] args", { ctx });
	if (ctx.vals.length !== 1) throw new Error("unexpected number of vals");
	const rem = ctx.storagePtr % 8;
	if (rem !== 0) ctx.storagePtr += 8 - rem;
	_requireValidNumericPrimitive.bind("u64", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setBigUint64(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringUTF8(ctx) {
	_debugLog("[_lowerFlatStringUTF8()] args", ctx);
	if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
	const { ptr, len } = _utf8AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
	const view = new DataView(ctx.memory.buffer);
	view.setUint32(ctx.storagePtr, ptr, true);
	view.setUint32(ctx.storagePtr + 4, len, true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringUTF16(ctx) {
	_debugLog("[_lowerFlatStringUTF16()] args", { ctx });
	if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
	const { ptr, len } = _utf16AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
	const view = new DataView(ctx.memory.buffer);
	view.setUint32(ctx.storagePtr, ptr, true);
	view.setUint32(ctx.storagePtr + 4, len, true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringAny(ctx) {
	switch (ctx.stringEncoding) {
		case "utf8": return _lowerFlatStringUTF8(ctx);
		case "utf16": return _lowerFlatStringUTF16(ctx);
		default: throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
	}
}
function _lowerFlatRecord(meta) {
	const { fieldMetas, size32: recordSize32, align32: recordAlign32 } = meta;
	return function _lowerFlatRecordInner(ctx) {
		_debugLog("[_lowerFlatRecord()] args", { ctx });
		const originalPtr = ctx.storagePtr;
		const r = ctx.vals[0];
		for (const [tag, lowerFn, size32, align32] of fieldMetas) {
			const rem = ctx.storagePtr % align32;
			if (rem !== 0) ctx.storagePtr += align32 - rem;
			const fieldPtr = ctx.storagePtr;
			ctx.vals = [r[tag]];
			lowerFn(ctx);
			ctx.storagePtr = Math.max(ctx.storagePtr, fieldPtr + size32);
		}
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + recordSize32);
		const rem = ctx.storagePtr % recordAlign32;
		if (rem !== 0) ctx.storagePtr += recordAlign32 - rem;
	};
}
function _lowerFlatVariant(meta) {
	const { variantSize32, variantAlign32, variantPayloadOffset32, caseMetas } = meta;
	let caseLookup = {};
	for (const [idx, meta] of caseMetas.entries()) {
		let tag = meta[0];
		caseLookup[tag] = {
			discriminant: idx,
			meta
		};
	}
	return function _lowerFlatVariantInner(ctx) {
		_debugLog("[_lowerFlatVariant()] args", { ctx });
		const { tag, val } = ctx.vals[0];
		const variantCase = caseLookup[tag];
		if (!variantCase) throw new Error(`missing tag [${tag}] (valid tags: ${Object.keys(caseLookup)})`);
		const [_tag, lowerFn, caseSize32, caseAlign32, caseFlatCount] = variantCase.meta;
		const originalPtr = ctx.storagePtr;
		ctx.vals = [variantCase.discriminant];
		if (caseMetas.length < 256) _lowerFlatU8(ctx);
		else if (caseMetas.length >= 256 && caseMetas.length < 65536) _lowerFlatU16(ctx);
		else if (caseMetas.length >= 65536 && caseMetas.length < 4294967296) _lowerFlatU32(ctx);
		else throw new Error(`unsupported number of cases [${caseMetas.length}]`);
		ctx.storagePtr = originalPtr + variantPayloadOffset32;
		ctx.vals = [val];
		if (lowerFn) lowerFn(ctx);
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + variantSize32);
		const rem = ctx.storagePtr % variantAlign32;
		if (rem !== 0) ctx.storagePtr += variantAlign32 - rem;
	};
}
function _lowerFlatList(meta) {
	const { elemLowerFn, knownLen, size32, align32, elemSize32, elemAlign32 } = meta;
	if (!elemLowerFn) throw new TypeError("missing/invalid element lower fn for list");
	return function _lowerFlatListInner(ctx) {
		_debugLog("[_lowerFlatList()] args", { ctx });
		if (ctx.useDirectParams) {
			if (ctx.params.length < 2) throw new Error("insufficient params left to lower list");
			const storagePtr = ctx.params[0];
			ctx.params[1];
			ctx.params = ctx.params.slice(2);
			const list = ctx.vals[0];
			if (!list) throw new Error("missing direct param value");
			const lowerCtx = {
				storagePtr,
				memory: ctx.memory,
				stringEncoding: ctx.stringEncoding
			};
			for (let idx = 0; idx < list.length; idx++) {
				const elemPtr = storagePtr + idx * elemSize32;
				lowerCtx.storagePtr = elemPtr;
				lowerCtx.vals = list.slice(idx, idx + 1);
				elemLowerFn(lowerCtx);
				lowerCtx.storagePtr = Math.max(lowerCtx.storagePtr, elemPtr + elemSize32);
			}
			ctx.storagePtr = lowerCtx.storagePtr;
			return;
		}
		const elems = ctx.vals[0];
		if (knownLen === void 0) {
			if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
			const dataPtr = ctx.realloc(0, 0, elemAlign32, elemSize32 * elems.length);
			ctx.vals[0] = dataPtr;
			_lowerFlatU32(ctx);
			ctx.vals[0] = elems.length;
			_lowerFlatU32(ctx);
			const origPtr = ctx.storagePtr;
			ctx.storagePtr = dataPtr;
			for (const [idx, elem] of elems.entries()) {
				const elemPtr = dataPtr + idx * elemSize32;
				ctx.storagePtr = elemPtr;
				ctx.vals = [elem];
				elemLowerFn(ctx);
				ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
			}
			ctx.storagePtr = origPtr;
		} else {
			if (elems.length !== knownLen) throw new TypeError(`invalid list input of length [${elems.length}], must be length [${knownLen}]`);
			const originalPtr = ctx.storagePtr;
			for (const [idx, elem] of elems.entries()) {
				const elemPtr = originalPtr + idx * elemSize32;
				ctx.storagePtr = elemPtr;
				ctx.vals = [elem];
				elemLowerFn(ctx);
				ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
			}
		}
		const totalSizeBytes = elems.length * size32;
		if (ctx.storageLen !== void 0 && totalSizeBytes > ctx.storageLen) throw new Error("not enough storage remaining for list flat lower");
	};
}
function _lowerFlatTuple(meta) {
	const { elemLowerMetas, size32: tupleSize32, align32: tupleAlign32 } = meta;
	return function _lowerFlatTupleInner(ctx) {
		_debugLog("[_lowerFlatTuple()] args", { ctx });
		const originalPtr = ctx.storagePtr;
		const tuple = ctx.vals[0];
		for (const [idx, [lowerFn, size32, align32]] of elemLowerMetas.entries()) {
			const rem = ctx.storagePtr % align32;
			if (rem !== 0) ctx.storagePtr += align32 - rem;
			const elemPtr = ctx.storagePtr;
			ctx.vals = [tuple[idx]];
			lowerFn(ctx);
			ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + size32);
		}
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + tupleSize32);
		const rem = ctx.storagePtr % tupleAlign32;
		if (rem !== 0) ctx.storagePtr += tupleAlign32 - rem;
	};
}
function _lowerFlatFlags(meta) {
	const { names, size32, align32, intSizeBytes } = meta;
	return function _lowerFlatFlagsInner(ctx) {
		_debugLog("[_lowerFlatFlags()] args", { ctx });
		if (ctx.vals.length !== 1) throw new Error("unexpected number of vals");
		const flagObj = ctx.vals[0];
		let flagValue = 0;
		if (typeof flagObj === "object" && flagObj !== null) {
			for (const [idx, name] of names.entries()) if (flagObj[name] === true) flagValue |= 1 << idx;
		} else if (flagObj !== null && flagObj !== void 0) throw new TypeError("only an object, undefined or null can be converted to flags");
		const rem = ctx.storagePtr % align32;
		if (rem !== 0) ctx.storagePtr += align32 - rem;
		const dv = new DataView(ctx.memory.buffer);
		if (intSizeBytes === 1) dv.setUint8(ctx.storagePtr, flagValue);
		else if (intSizeBytes === 2) dv.setUint16(ctx.storagePtr, flagValue, true);
		else if (intSizeBytes === 4) dv.setUint32(ctx.storagePtr, flagValue, true);
		else throw new Error(`unrecognized flag size [${intSizeBytes} bytes]`);
		ctx.storagePtr += intSizeBytes;
	};
}
function _lowerFlatEnum(meta) {
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatEnumInner(ctx) {
		_debugLog("[_lowerFlatEnum()] args", { ctx });
		const v = ctx.vals[0];
		if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v)) ctx.vals[0] = { tag: v };
		f(ctx);
	};
}
function _lowerFlatOption(meta) {
	const { payloadMaybeNull } = meta;
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatOptionInner(ctx) {
		_debugLog("[_lowerFlatOption()] args", { ctx });
		const v = ctx.vals[0];
		if (v === null || v === void 0) ctx.vals[0] = { tag: "none" };
		else if (payloadMaybeNull) {
			if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v) || !(v.tag === "some" || v.tag === "none") || !("val" in v)) ctx.vals[0] = {
				tag: "some",
				val: v
			};
		} else ctx.vals[0] = {
			tag: "some",
			val: v
		};
		f(ctx);
	};
}
function _lowerFlatResult(meta) {
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatResultInner(ctx) {
		_debugLog("[_lowerFlatResult()] args", { ctx });
		const v = ctx.vals[0];
		if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v) || !("ok" === v.tag || "err" === v.tag) || !("val" in v)) ctx.vals[0] = {
			tag: "ok",
			val: v
		};
		f(ctx);
	};
}
function _lowerFlatOwn(meta) {
	const { lowerFn, componentIdx, tableIdx } = meta;
	return function _lowerFlatOwnInner(ctx) {
		_debugLog("[_lowerFlatOwn()] args", { ctx });
		const { createFn } = ctx;
		if (ctx.componentIdx !== componentIdx) throw new Error(`component index mismatch (expected [${componentIdx}], lift called from [${ctx.componentIdx}])`);
		const obj = ctx.vals[0];
		if (obj === void 0 || obj === null) throw new Error("missing resource");
		const handle = ctx.lowerResource ? ctx.lowerResource(obj, tableIdx) : lowerFn(obj);
		ctx.vals[0] = handle;
		_lowerFlatU32(ctx);
	};
}
function _trackHostOperation(operation) {
	const result = operation();
	if (result === null || typeof result !== "object" && typeof result !== "function" || typeof result.then !== "function") return result;
	STORE_ASYNC_STATE.pendingHostOperations++;
	return Promise.resolve(result).finally(() => {
		STORE_ASYNC_STATE.pendingHostOperations--;
		if (STORE_ASYNC_STATE.pendingHostOperations < 0) throw new Error("negative pending host operation count");
		for (const state of ASYNC_STATE.values()) state.runTickLoop();
		_checkForDeadlock();
	});
}
function _guardMayLeave(componentIdx, fn) {
	return function(...args) {
		_checkMayLeave(componentIdx);
		return fn.apply(this, args);
	};
}
const base64Compile = (str) => WebAssembly.compile(typeof Buffer !== "undefined" ? Buffer.from(str, "base64") : Uint8Array.from(atob(str), (b) => b.charCodeAt(0)));
const isNode = typeof process !== "undefined" && process.versions && process.versions.node;
let _fs;
async function fetchCompile(url) {
	if (isNode) {
		_fs = _fs || await import("node:fs/promises");
		return WebAssembly.compile(await _fs.readFile(url));
	}
	return fetch(url).then(WebAssembly.compileStreaming);
}
const symbolCabiDispose = Symbol.for("cabiDispose");
const symbolRscHandle = Symbol("handle");
const symbolRscRep = Symbol.for("cabiRep");
const symbolDispose = Symbol.dispose || Symbol.for("dispose");
const HANDLE_TABLES = [];
var ComponentError = class extends Error {
	constructor(value) {
		const enumerable = typeof value !== "string";
		super(enumerable ? `${String(value)} (see error.payload)` : value);
		Object.defineProperty(this, "payload", {
			value,
			enumerable
		});
	}
};
const hasOwnProperty = Object.prototype.hasOwnProperty;
function getErrorPayload(e) {
	if (e && hasOwnProperty.call(e, "payload")) return e.payload;
	if (e instanceof Error) throw e;
	return e;
}
function throwUninitialized() {
	throw new TypeError("Wasm uninitialized use `await $init` first");
}
const instantiateCore = WebAssembly.instantiate;
function _suspendingImport(componentIdx, fn, syncOnly = false, switchesTask = false) {
	return function(...args) {
		_checkMayLeave(componentIdx);
		const saved = CURRENT_TASK_META[componentIdx] ?? null;
		const savedTask = saved ? getCurrentTask(saved.componentIdx, saved.taskID)?.task : null;
		const mayBlock = savedTask ? savedTask?.mayBlock() ?? CURRENT_TASK_MAY_BLOCK.value !== 0 : false;
		if (!saved && !mayBlock) throw new WebAssemblyRuntimeError("cannot block a synchronous task before returning");
		if (syncOnly || !mayBlock) {
			let result;
			try {
				result = fn.apply(null, args);
			} catch (err) {
				CURRENT_TASK_META[componentIdx] = saved;
				if (!switchesTask) CURRENT_TASK_META.current = saved;
				throw err;
			}
			CURRENT_TASK_META[componentIdx] = saved;
			if (!switchesTask) CURRENT_TASK_META.current = saved;
			if (result !== null && (typeof result === "object" || typeof result === "function") && typeof result.then === "function") {
				Promise.resolve(result).catch(() => {});
				throw new WebAssemblyRuntimeError("cannot block a synchronous task before returning");
			}
			return result;
		}
		return (async () => {
			try {
				return await fn.apply(null, args);
			} finally {
				CURRENT_TASK_META[componentIdx] = saved;
				if (!switchesTask) CURRENT_TASK_META.current = saved;
			}
		})();
	};
}
let exports0;
let exports1;
const handleTable1 = [T_FLAG, 0];
handleTable1._createdReps = /* @__PURE__ */ new Set();
handleTable1._componentIdx = 0;
const captureTable1 = /* @__PURE__ */ new Map();
let captureCnt1 = 0;
HANDLE_TABLES[1] = handleTable1;
const _trampoline5 = function() {
	_debugLog("[iface=\"wasi:cli/stderr@0.2.12\", function=\"get-stderr\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStderr",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStderr())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt1;
		captureTable1.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable1, rep);
	}
	_debugLog("[iface=\"wasi:cli/stderr@0.2.12\", function=\"get-stderr\"][Instruction::Return]", {
		funcName: "get-stderr",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline5.fnName = "wasi:cli/stderr@0.2.12#getStderr";
const handleTable2 = [T_FLAG, 0];
handleTable2._createdReps = /* @__PURE__ */ new Set();
handleTable2._componentIdx = 0;
const captureTable2 = /* @__PURE__ */ new Map();
let captureCnt2 = 0;
HANDLE_TABLES[2] = handleTable2;
const _trampoline6 = function() {
	_debugLog("[iface=\"wasi:cli/stdin@0.2.12\", function=\"get-stdin\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStdin",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStdin())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt2;
		captureTable2.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable2, rep);
	}
	_debugLog("[iface=\"wasi:cli/stdin@0.2.12\", function=\"get-stdin\"][Instruction::Return]", {
		funcName: "get-stdin",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline6.fnName = "wasi:cli/stdin@0.2.12#getStdin";
const _trampoline7 = function() {
	_debugLog("[iface=\"wasi:cli/stdout@0.2.12\", function=\"get-stdout\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStdout",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStdout())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt1;
		captureTable1.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable1, rep);
	}
	_debugLog("[iface=\"wasi:cli/stdout@0.2.12\", function=\"get-stdout\"][Instruction::Return]", {
		funcName: "get-stdout",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline7.fnName = "wasi:cli/stdout@0.2.12#getStdout";
const _trampoline10 = function(arg0) {
	let variant0;
	switch (arg0) {
		case 0:
			variant0 = {
				tag: "ok",
				val: void 0
			};
			break;
		case 1:
			variant0 = {
				tag: "err",
				val: void 0
			};
			break;
		default: throw new TypeError("invalid variant discriminant for expected");
	}
	_debugLog("[iface=\"wasi:cli/exit@0.2.12\", function=\"exit\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "exit",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		_withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => exit(variant0))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	_debugLog("[iface=\"wasi:cli/exit@0.2.12\", function=\"exit\"][Instruction::Return]", {
		funcName: "exit",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline10.fnName = "wasi:cli/exit@0.2.12#exit";
let exports2;
let memory0;
let realloc0;
const handleTable0 = [T_FLAG, 0];
handleTable0._createdReps = /* @__PURE__ */ new Set();
handleTable0._componentIdx = 0;
const captureTable0 = /* @__PURE__ */ new Map();
let captureCnt0 = 0;
HANDLE_TABLES[0] = handleTable0;
const _trampoline11 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable0[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable0.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Error$1.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"filesystem-error-code\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "filesystemErrorCode",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => filesystemErrorCode(rsc0))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant4 = ret;
	if (variant4 === null || variant4 === void 0) dataView(memory0).setInt8(arg1 + 0, 0, true);
	else {
		const e = variant4;
		dataView(memory0).setInt8(arg1 + 0, 1, true);
		var val3 = e;
		let enum3;
		switch (val3) {
			case "access":
				enum3 = 0;
				break;
			case "would-block":
				enum3 = 1;
				break;
			case "already":
				enum3 = 2;
				break;
			case "bad-descriptor":
				enum3 = 3;
				break;
			case "busy":
				enum3 = 4;
				break;
			case "deadlock":
				enum3 = 5;
				break;
			case "quota":
				enum3 = 6;
				break;
			case "exist":
				enum3 = 7;
				break;
			case "file-too-large":
				enum3 = 8;
				break;
			case "illegal-byte-sequence":
				enum3 = 9;
				break;
			case "in-progress":
				enum3 = 10;
				break;
			case "interrupted":
				enum3 = 11;
				break;
			case "invalid":
				enum3 = 12;
				break;
			case "io":
				enum3 = 13;
				break;
			case "is-directory":
				enum3 = 14;
				break;
			case "loop":
				enum3 = 15;
				break;
			case "too-many-links":
				enum3 = 16;
				break;
			case "message-size":
				enum3 = 17;
				break;
			case "name-too-long":
				enum3 = 18;
				break;
			case "no-device":
				enum3 = 19;
				break;
			case "no-entry":
				enum3 = 20;
				break;
			case "no-lock":
				enum3 = 21;
				break;
			case "insufficient-memory":
				enum3 = 22;
				break;
			case "insufficient-space":
				enum3 = 23;
				break;
			case "not-directory":
				enum3 = 24;
				break;
			case "not-empty":
				enum3 = 25;
				break;
			case "not-recoverable":
				enum3 = 26;
				break;
			case "unsupported":
				enum3 = 27;
				break;
			case "no-tty":
				enum3 = 28;
				break;
			case "no-such-device":
				enum3 = 29;
				break;
			case "overflow":
				enum3 = 30;
				break;
			case "not-permitted":
				enum3 = 31;
				break;
			case "pipe":
				enum3 = 32;
				break;
			case "read-only":
				enum3 = 33;
				break;
			case "invalid-seek":
				enum3 = 34;
				break;
			case "text-file-busy":
				enum3 = 35;
				break;
			case "cross-device":
				enum3 = 36;
				break;
			default:
				if (e instanceof Error) console.error(e);
				throw new TypeError(`"${val3}" is not one of the cases of error-code`);
		}
		dataView(memory0).setInt8(arg1 + 1, enum3, true);
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"filesystem-error-code\"][Instruction::Return]", {
		funcName: "filesystem-error-code",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline11.fnName = "wasi:filesystem/types@0.2.12#filesystemErrorCode";
const handleTable5 = [T_FLAG, 0];
handleTable5._createdReps = /* @__PURE__ */ new Set();
handleTable5._componentIdx = 0;
const captureTable5 = /* @__PURE__ */ new Map();
let captureCnt5 = 0;
HANDLE_TABLES[5] = handleTable5;
const _trampoline12 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "metadataHash",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.metadataHash())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var { lower: v4_0, upper: v4_1 } = e;
			dataView(memory0).setBigInt64(arg1 + 8, toUint64(v4_0), true);
			dataView(memory0).setBigInt64(arg1 + 16, toUint64(v4_1), true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash\"][Instruction::Return]", {
		funcName: "[method]descriptor.metadata-hash",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline12.fnName = "wasi:filesystem/types@0.2.12#metadataHash";
const handleTable6 = [T_FLAG, 0];
handleTable6._createdReps = /* @__PURE__ */ new Set();
handleTable6._componentIdx = 0;
const captureTable6 = /* @__PURE__ */ new Map();
let captureCnt6 = 0;
HANDLE_TABLES[6] = handleTable6;
const _trampoline13 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable6[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable6.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(DirectoryEntryStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]directory-entry-stream.read-directory-entry\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readDirectoryEntry",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readDirectoryEntry())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant9 = ret;
	switch (variant9.tag) {
		case "ok": {
			const e = variant9.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var variant7 = e;
			if (variant7 === null || variant7 === void 0) dataView(memory0).setInt8(arg1 + 4, 0, true);
			else {
				const e = variant7;
				dataView(memory0).setInt8(arg1 + 4, 1, true);
				var { type: v4_0, name: v4_1 } = e;
				var val5 = v4_0;
				let enum5;
				switch (val5) {
					case "unknown":
						enum5 = 0;
						break;
					case "block-device":
						enum5 = 1;
						break;
					case "character-device":
						enum5 = 2;
						break;
					case "directory":
						enum5 = 3;
						break;
					case "fifo":
						enum5 = 4;
						break;
					case "symbolic-link":
						enum5 = 5;
						break;
					case "regular-file":
						enum5 = 6;
						break;
					case "socket":
						enum5 = 7;
						break;
					default:
						if (v4_0 instanceof Error) console.error(v4_0);
						throw new TypeError(`"${val5}" is not one of the cases of descriptor-type`);
				}
				dataView(memory0).setInt8(arg1 + 8, enum5, true);
				var encodeRes = _utf8AllocateAndEncode(v4_1, realloc0, memory0);
				var ptr6 = encodeRes.ptr;
				var len6 = encodeRes.len;
				dataView(memory0).setUint32(arg1 + 16, len6, true);
				dataView(memory0).setUint32(arg1 + 12, ptr6, true);
			}
			break;
		}
		case "err": {
			const e = variant9.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val8 = e;
			let enum8;
			switch (val8) {
				case "access":
					enum8 = 0;
					break;
				case "would-block":
					enum8 = 1;
					break;
				case "already":
					enum8 = 2;
					break;
				case "bad-descriptor":
					enum8 = 3;
					break;
				case "busy":
					enum8 = 4;
					break;
				case "deadlock":
					enum8 = 5;
					break;
				case "quota":
					enum8 = 6;
					break;
				case "exist":
					enum8 = 7;
					break;
				case "file-too-large":
					enum8 = 8;
					break;
				case "illegal-byte-sequence":
					enum8 = 9;
					break;
				case "in-progress":
					enum8 = 10;
					break;
				case "interrupted":
					enum8 = 11;
					break;
				case "invalid":
					enum8 = 12;
					break;
				case "io":
					enum8 = 13;
					break;
				case "is-directory":
					enum8 = 14;
					break;
				case "loop":
					enum8 = 15;
					break;
				case "too-many-links":
					enum8 = 16;
					break;
				case "message-size":
					enum8 = 17;
					break;
				case "name-too-long":
					enum8 = 18;
					break;
				case "no-device":
					enum8 = 19;
					break;
				case "no-entry":
					enum8 = 20;
					break;
				case "no-lock":
					enum8 = 21;
					break;
				case "insufficient-memory":
					enum8 = 22;
					break;
				case "insufficient-space":
					enum8 = 23;
					break;
				case "not-directory":
					enum8 = 24;
					break;
				case "not-empty":
					enum8 = 25;
					break;
				case "not-recoverable":
					enum8 = 26;
					break;
				case "unsupported":
					enum8 = 27;
					break;
				case "no-tty":
					enum8 = 28;
					break;
				case "no-such-device":
					enum8 = 29;
					break;
				case "overflow":
					enum8 = 30;
					break;
				case "not-permitted":
					enum8 = 31;
					break;
				case "pipe":
					enum8 = 32;
					break;
				case "read-only":
					enum8 = 33;
					break;
				case "invalid-seek":
					enum8 = 34;
					break;
				case "text-file-busy":
					enum8 = 35;
					break;
				case "cross-device":
					enum8 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val8}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum8, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant9,
				valueType: typeof variant9
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]directory-entry-stream.read-directory-entry\"][Instruction::Return]", {
		funcName: "[method]directory-entry-stream.read-directory-entry",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline13.fnName = "wasi:filesystem/types@0.2.12#readDirectoryEntry";
const _trampoline14 = function(arg0, arg1, arg2, arg3, arg4) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "metadataHashAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet5 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.metadataHashAt(flags3, result4))
		});
		ret = hostRet5 !== null && typeof hostRet5 === "object" && (hostRet5.tag === "ok" || hostRet5.tag === "err") ? hostRet5 : {
			tag: "ok",
			val: hostRet5
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant8 = ret;
	switch (variant8.tag) {
		case "ok": {
			const e = variant8.val;
			dataView(memory0).setInt8(arg4 + 0, 0, true);
			var { lower: v6_0, upper: v6_1 } = e;
			dataView(memory0).setBigInt64(arg4 + 8, toUint64(v6_0), true);
			dataView(memory0).setBigInt64(arg4 + 16, toUint64(v6_1), true);
			break;
		}
		case "err": {
			const e = variant8.val;
			dataView(memory0).setInt8(arg4 + 0, 1, true);
			var val7 = e;
			let enum7;
			switch (val7) {
				case "access":
					enum7 = 0;
					break;
				case "would-block":
					enum7 = 1;
					break;
				case "already":
					enum7 = 2;
					break;
				case "bad-descriptor":
					enum7 = 3;
					break;
				case "busy":
					enum7 = 4;
					break;
				case "deadlock":
					enum7 = 5;
					break;
				case "quota":
					enum7 = 6;
					break;
				case "exist":
					enum7 = 7;
					break;
				case "file-too-large":
					enum7 = 8;
					break;
				case "illegal-byte-sequence":
					enum7 = 9;
					break;
				case "in-progress":
					enum7 = 10;
					break;
				case "interrupted":
					enum7 = 11;
					break;
				case "invalid":
					enum7 = 12;
					break;
				case "io":
					enum7 = 13;
					break;
				case "is-directory":
					enum7 = 14;
					break;
				case "loop":
					enum7 = 15;
					break;
				case "too-many-links":
					enum7 = 16;
					break;
				case "message-size":
					enum7 = 17;
					break;
				case "name-too-long":
					enum7 = 18;
					break;
				case "no-device":
					enum7 = 19;
					break;
				case "no-entry":
					enum7 = 20;
					break;
				case "no-lock":
					enum7 = 21;
					break;
				case "insufficient-memory":
					enum7 = 22;
					break;
				case "insufficient-space":
					enum7 = 23;
					break;
				case "not-directory":
					enum7 = 24;
					break;
				case "not-empty":
					enum7 = 25;
					break;
				case "not-recoverable":
					enum7 = 26;
					break;
				case "unsupported":
					enum7 = 27;
					break;
				case "no-tty":
					enum7 = 28;
					break;
				case "no-such-device":
					enum7 = 29;
					break;
				case "overflow":
					enum7 = 30;
					break;
				case "not-permitted":
					enum7 = 31;
					break;
				case "pipe":
					enum7 = 32;
					break;
				case "read-only":
					enum7 = 33;
					break;
				case "invalid-seek":
					enum7 = 34;
					break;
				case "text-file-busy":
					enum7 = 35;
					break;
				case "cross-device":
					enum7 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val7}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum7, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant8,
				valueType: typeof variant8
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.metadata-hash-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline14.fnName = "wasi:filesystem/types@0.2.12#metadataHashAt";
const _trampoline15 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-flags\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getFlags",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.getFlags())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			let flags4 = 0;
			if (typeof e === "object" && e !== null) flags4 = Boolean(e.read) << 0 | Boolean(e.write) << 1 | Boolean(e.fileIntegritySync) << 2 | Boolean(e.dataIntegritySync) << 3 | Boolean(e.requestedWriteSync) << 4 | Boolean(e.mutateDirectory) << 5;
			else if (e !== null && e !== void 0) throw new TypeError("only an object, undefined or null can be converted to flags");
			dataView(memory0).setInt8(arg1 + 1, flags4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-flags\"][Instruction::Return]", {
		funcName: "[method]descriptor.get-flags",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline15.fnName = "wasi:filesystem/types@0.2.12#getFlags";
const _trampoline16 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-type\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getType",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.getType())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var val4 = e;
			let enum4;
			switch (val4) {
				case "unknown":
					enum4 = 0;
					break;
				case "block-device":
					enum4 = 1;
					break;
				case "character-device":
					enum4 = 2;
					break;
				case "directory":
					enum4 = 3;
					break;
				case "fifo":
					enum4 = 4;
					break;
				case "symbolic-link":
					enum4 = 5;
					break;
				case "regular-file":
					enum4 = 6;
					break;
				case "socket":
					enum4 = 7;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val4}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-type\"][Instruction::Return]", {
		funcName: "[method]descriptor.get-type",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline16.fnName = "wasi:filesystem/types@0.2.12#getType";
const _trampoline17 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.append-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "appendViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.appendViaStream())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			if (!(e instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable1, rep);
			}
			dataView(memory0).setInt32(arg1 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.append-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.append-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline17.fnName = "wasi:filesystem/types@0.2.12#appendViaStream";
const _trampoline18 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-directory\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readDirectory",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readDirectory())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			if (!(e instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt6;
				captureTable6.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable6, rep);
			}
			dataView(memory0).setInt32(arg1 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-directory\"][Instruction::Return]", {
		funcName: "[method]descriptor.read-directory",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline18.fnName = "wasi:filesystem/types@0.2.12#readDirectory";
const _trampoline19 = function(arg0, arg1, arg2, arg3, arg4) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "statAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet5 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.statAt(flags3, result4))
		});
		ret = hostRet5 !== null && typeof hostRet5 === "object" && (hostRet5.tag === "ok" || hostRet5.tag === "err") ? hostRet5 : {
			tag: "ok",
			val: hostRet5
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant15 = ret;
	switch (variant15.tag) {
		case "ok": {
			const e = variant15.val;
			dataView(memory0).setInt8(arg4 + 0, 0, true);
			var { type: v6_0, linkCount: v6_1, size: v6_2, dataAccessTimestamp: v6_3, dataModificationTimestamp: v6_4, statusChangeTimestamp: v6_5 } = e;
			var val7 = v6_0;
			let enum7;
			switch (val7) {
				case "unknown":
					enum7 = 0;
					break;
				case "block-device":
					enum7 = 1;
					break;
				case "character-device":
					enum7 = 2;
					break;
				case "directory":
					enum7 = 3;
					break;
				case "fifo":
					enum7 = 4;
					break;
				case "symbolic-link":
					enum7 = 5;
					break;
				case "regular-file":
					enum7 = 6;
					break;
				case "socket":
					enum7 = 7;
					break;
				default:
					if (v6_0 instanceof Error) console.error(v6_0);
					throw new TypeError(`"${val7}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum7, true);
			dataView(memory0).setBigInt64(arg4 + 16, toUint64(v6_1), true);
			dataView(memory0).setBigInt64(arg4 + 24, toUint64(v6_2), true);
			var variant9 = v6_3;
			if (variant9 === null || variant9 === void 0) dataView(memory0).setInt8(arg4 + 32, 0, true);
			else {
				const e = variant9;
				dataView(memory0).setInt8(arg4 + 32, 1, true);
				var { seconds: v8_0, nanoseconds: v8_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 40, toUint64(v8_0), true);
				dataView(memory0).setInt32(arg4 + 48, toUint32(v8_1), true);
			}
			var variant11 = v6_4;
			if (variant11 === null || variant11 === void 0) dataView(memory0).setInt8(arg4 + 56, 0, true);
			else {
				const e = variant11;
				dataView(memory0).setInt8(arg4 + 56, 1, true);
				var { seconds: v10_0, nanoseconds: v10_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 64, toUint64(v10_0), true);
				dataView(memory0).setInt32(arg4 + 72, toUint32(v10_1), true);
			}
			var variant13 = v6_5;
			if (variant13 === null || variant13 === void 0) dataView(memory0).setInt8(arg4 + 80, 0, true);
			else {
				const e = variant13;
				dataView(memory0).setInt8(arg4 + 80, 1, true);
				var { seconds: v12_0, nanoseconds: v12_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 88, toUint64(v12_0), true);
				dataView(memory0).setInt32(arg4 + 96, toUint32(v12_1), true);
			}
			break;
		}
		case "err": {
			const e = variant15.val;
			dataView(memory0).setInt8(arg4 + 0, 1, true);
			var val14 = e;
			let enum14;
			switch (val14) {
				case "access":
					enum14 = 0;
					break;
				case "would-block":
					enum14 = 1;
					break;
				case "already":
					enum14 = 2;
					break;
				case "bad-descriptor":
					enum14 = 3;
					break;
				case "busy":
					enum14 = 4;
					break;
				case "deadlock":
					enum14 = 5;
					break;
				case "quota":
					enum14 = 6;
					break;
				case "exist":
					enum14 = 7;
					break;
				case "file-too-large":
					enum14 = 8;
					break;
				case "illegal-byte-sequence":
					enum14 = 9;
					break;
				case "in-progress":
					enum14 = 10;
					break;
				case "interrupted":
					enum14 = 11;
					break;
				case "invalid":
					enum14 = 12;
					break;
				case "io":
					enum14 = 13;
					break;
				case "is-directory":
					enum14 = 14;
					break;
				case "loop":
					enum14 = 15;
					break;
				case "too-many-links":
					enum14 = 16;
					break;
				case "message-size":
					enum14 = 17;
					break;
				case "name-too-long":
					enum14 = 18;
					break;
				case "no-device":
					enum14 = 19;
					break;
				case "no-entry":
					enum14 = 20;
					break;
				case "no-lock":
					enum14 = 21;
					break;
				case "insufficient-memory":
					enum14 = 22;
					break;
				case "insufficient-space":
					enum14 = 23;
					break;
				case "not-directory":
					enum14 = 24;
					break;
				case "not-empty":
					enum14 = 25;
					break;
				case "not-recoverable":
					enum14 = 26;
					break;
				case "unsupported":
					enum14 = 27;
					break;
				case "no-tty":
					enum14 = 28;
					break;
				case "no-such-device":
					enum14 = 29;
					break;
				case "overflow":
					enum14 = 30;
					break;
				case "not-permitted":
					enum14 = 31;
					break;
				case "pipe":
					enum14 = 32;
					break;
				case "read-only":
					enum14 = 33;
					break;
				case "invalid-seek":
					enum14 = 34;
					break;
				case "text-file-busy":
					enum14 = 35;
					break;
				case "cross-device":
					enum14 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val14}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum14, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant15,
				valueType: typeof variant15
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.stat-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline19.fnName = "wasi:filesystem/types@0.2.12#statAt";
const _trampoline20 = function(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	if ((arg4 & 4294967280) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags5 = {
		create: Boolean(arg4 & 1),
		directory: Boolean(arg4 & 2),
		exclusive: Boolean(arg4 & 4),
		truncate: Boolean(arg4 & 8)
	};
	if ((arg5 & 4294967232) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags6 = {
		read: Boolean(arg5 & 1),
		write: Boolean(arg5 & 2),
		fileIntegritySync: Boolean(arg5 & 4),
		dataIntegritySync: Boolean(arg5 & 8),
		requestedWriteSync: Boolean(arg5 & 16),
		mutateDirectory: Boolean(arg5 & 32)
	};
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.open-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "openAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet7 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.openAt(flags3, result4, flags5, flags6))
		});
		ret = hostRet7 !== null && typeof hostRet7 === "object" && (hostRet7.tag === "ok" || hostRet7.tag === "err") ? hostRet7 : {
			tag: "ok",
			val: hostRet7
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant10 = ret;
	switch (variant10.tag) {
		case "ok": {
			const e = variant10.val;
			dataView(memory0).setInt8(arg6 + 0, 0, true);
			if (!(e instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
			var handle8 = e[symbolRscHandle];
			if (!handle8) {
				const rep = e[symbolRscRep] || ++captureCnt5;
				captureTable5.set(rep, e);
				handle8 = rscTableCreateOwn(handleTable5, rep);
			}
			dataView(memory0).setInt32(arg6 + 4, handle8, true);
			break;
		}
		case "err": {
			const e = variant10.val;
			dataView(memory0).setInt8(arg6 + 0, 1, true);
			var val9 = e;
			let enum9;
			switch (val9) {
				case "access":
					enum9 = 0;
					break;
				case "would-block":
					enum9 = 1;
					break;
				case "already":
					enum9 = 2;
					break;
				case "bad-descriptor":
					enum9 = 3;
					break;
				case "busy":
					enum9 = 4;
					break;
				case "deadlock":
					enum9 = 5;
					break;
				case "quota":
					enum9 = 6;
					break;
				case "exist":
					enum9 = 7;
					break;
				case "file-too-large":
					enum9 = 8;
					break;
				case "illegal-byte-sequence":
					enum9 = 9;
					break;
				case "in-progress":
					enum9 = 10;
					break;
				case "interrupted":
					enum9 = 11;
					break;
				case "invalid":
					enum9 = 12;
					break;
				case "io":
					enum9 = 13;
					break;
				case "is-directory":
					enum9 = 14;
					break;
				case "loop":
					enum9 = 15;
					break;
				case "too-many-links":
					enum9 = 16;
					break;
				case "message-size":
					enum9 = 17;
					break;
				case "name-too-long":
					enum9 = 18;
					break;
				case "no-device":
					enum9 = 19;
					break;
				case "no-entry":
					enum9 = 20;
					break;
				case "no-lock":
					enum9 = 21;
					break;
				case "insufficient-memory":
					enum9 = 22;
					break;
				case "insufficient-space":
					enum9 = 23;
					break;
				case "not-directory":
					enum9 = 24;
					break;
				case "not-empty":
					enum9 = 25;
					break;
				case "not-recoverable":
					enum9 = 26;
					break;
				case "unsupported":
					enum9 = 27;
					break;
				case "no-tty":
					enum9 = 28;
					break;
				case "no-such-device":
					enum9 = 29;
					break;
				case "overflow":
					enum9 = 30;
					break;
				case "not-permitted":
					enum9 = 31;
					break;
				case "pipe":
					enum9 = 32;
					break;
				case "read-only":
					enum9 = 33;
					break;
				case "invalid-seek":
					enum9 = 34;
					break;
				case "text-file-busy":
					enum9 = 35;
					break;
				case "cross-device":
					enum9 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val9}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg6 + 4, enum9, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant10,
				valueType: typeof variant10
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.open-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.open-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline20.fnName = "wasi:filesystem/types@0.2.12#openAt";
const _trampoline21 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readViaStream(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			if (!(e instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable2, rep);
			}
			dataView(memory0).setInt32(arg2 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg2 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.read-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline21.fnName = "wasi:filesystem/types@0.2.12#readViaStream";
const _trampoline22 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.write-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "writeViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.writeViaStream(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			if (!(e instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable1, rep);
			}
			dataView(memory0).setInt32(arg2 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg2 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.write-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.write-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline22.fnName = "wasi:filesystem/types@0.2.12#writeViaStream";
const _trampoline23 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "stat",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.stat())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant13 = ret;
	switch (variant13.tag) {
		case "ok": {
			const e = variant13.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var { type: v4_0, linkCount: v4_1, size: v4_2, dataAccessTimestamp: v4_3, dataModificationTimestamp: v4_4, statusChangeTimestamp: v4_5 } = e;
			var val5 = v4_0;
			let enum5;
			switch (val5) {
				case "unknown":
					enum5 = 0;
					break;
				case "block-device":
					enum5 = 1;
					break;
				case "character-device":
					enum5 = 2;
					break;
				case "directory":
					enum5 = 3;
					break;
				case "fifo":
					enum5 = 4;
					break;
				case "symbolic-link":
					enum5 = 5;
					break;
				case "regular-file":
					enum5 = 6;
					break;
				case "socket":
					enum5 = 7;
					break;
				default:
					if (v4_0 instanceof Error) console.error(v4_0);
					throw new TypeError(`"${val5}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum5, true);
			dataView(memory0).setBigInt64(arg1 + 16, toUint64(v4_1), true);
			dataView(memory0).setBigInt64(arg1 + 24, toUint64(v4_2), true);
			var variant7 = v4_3;
			if (variant7 === null || variant7 === void 0) dataView(memory0).setInt8(arg1 + 32, 0, true);
			else {
				const e = variant7;
				dataView(memory0).setInt8(arg1 + 32, 1, true);
				var { seconds: v6_0, nanoseconds: v6_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 40, toUint64(v6_0), true);
				dataView(memory0).setInt32(arg1 + 48, toUint32(v6_1), true);
			}
			var variant9 = v4_4;
			if (variant9 === null || variant9 === void 0) dataView(memory0).setInt8(arg1 + 56, 0, true);
			else {
				const e = variant9;
				dataView(memory0).setInt8(arg1 + 56, 1, true);
				var { seconds: v8_0, nanoseconds: v8_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 64, toUint64(v8_0), true);
				dataView(memory0).setInt32(arg1 + 72, toUint32(v8_1), true);
			}
			var variant11 = v4_5;
			if (variant11 === null || variant11 === void 0) dataView(memory0).setInt8(arg1 + 80, 0, true);
			else {
				const e = variant11;
				dataView(memory0).setInt8(arg1 + 80, 1, true);
				var { seconds: v10_0, nanoseconds: v10_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 88, toUint64(v10_0), true);
				dataView(memory0).setInt32(arg1 + 96, toUint32(v10_1), true);
			}
			break;
		}
		case "err": {
			const e = variant13.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val12 = e;
			let enum12;
			switch (val12) {
				case "access":
					enum12 = 0;
					break;
				case "would-block":
					enum12 = 1;
					break;
				case "already":
					enum12 = 2;
					break;
				case "bad-descriptor":
					enum12 = 3;
					break;
				case "busy":
					enum12 = 4;
					break;
				case "deadlock":
					enum12 = 5;
					break;
				case "quota":
					enum12 = 6;
					break;
				case "exist":
					enum12 = 7;
					break;
				case "file-too-large":
					enum12 = 8;
					break;
				case "illegal-byte-sequence":
					enum12 = 9;
					break;
				case "in-progress":
					enum12 = 10;
					break;
				case "interrupted":
					enum12 = 11;
					break;
				case "invalid":
					enum12 = 12;
					break;
				case "io":
					enum12 = 13;
					break;
				case "is-directory":
					enum12 = 14;
					break;
				case "loop":
					enum12 = 15;
					break;
				case "too-many-links":
					enum12 = 16;
					break;
				case "message-size":
					enum12 = 17;
					break;
				case "name-too-long":
					enum12 = 18;
					break;
				case "no-device":
					enum12 = 19;
					break;
				case "no-entry":
					enum12 = 20;
					break;
				case "no-lock":
					enum12 = 21;
					break;
				case "insufficient-memory":
					enum12 = 22;
					break;
				case "insufficient-space":
					enum12 = 23;
					break;
				case "not-directory":
					enum12 = 24;
					break;
				case "not-empty":
					enum12 = 25;
					break;
				case "not-recoverable":
					enum12 = 26;
					break;
				case "unsupported":
					enum12 = 27;
					break;
				case "no-tty":
					enum12 = 28;
					break;
				case "no-such-device":
					enum12 = 29;
					break;
				case "overflow":
					enum12 = 30;
					break;
				case "not-permitted":
					enum12 = 31;
					break;
				case "pipe":
					enum12 = 32;
					break;
				case "read-only":
					enum12 = 33;
					break;
				case "invalid-seek":
					enum12 = 34;
					break;
				case "text-file-busy":
					enum12 = 35;
					break;
				case "cross-device":
					enum12 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val12}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum12, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant13,
				valueType: typeof variant13
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat\"][Instruction::Return]", {
		funcName: "[method]descriptor.stat",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline23.fnName = "wasi:filesystem/types@0.2.12#stat";
const _trampoline24 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.check-write\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "checkWrite",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.checkWrite())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			dataView(memory0).setBigInt64(arg1 + 8, toUint64(e), true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var variant5 = e;
			switch (variant5.tag) {
				case "last-operation-failed": {
					const e = variant5.val;
					dataView(memory0).setInt8(arg1 + 8, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle4 = e[symbolRscHandle];
					if (!handle4) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle4 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg1 + 12, handle4, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg1 + 8, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant5.tag)}\` (received \`${variant5}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.check-write\"][Instruction::Return]", {
		funcName: "[method]output-stream.check-write",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline24.fnName = "wasi:io/streams@0.2.12#checkWrite";
const _trampoline25 = function(arg0, arg1, arg2, arg3) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	var ptr3 = arg1;
	var len3 = arg2;
	if (ptr3 % 1 !== 0) throw new TypeError(`list pointer [${ptr3}] is not aligned to 1`);
	var result3 = new Uint8Array(memory0.buffer.slice(ptr3, ptr3 + len3 * 1));
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.write\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "write",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet4 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.write(result3))
		});
		ret = hostRet4 !== null && typeof hostRet4 === "object" && (hostRet4.tag === "ok" || hostRet4.tag === "err") ? hostRet4 : {
			tag: "ok",
			val: hostRet4
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok":
			variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 0, true);
			break;
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg3 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg3 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg3 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.write\"][Instruction::Return]", {
		funcName: "[method]output-stream.write",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline25.fnName = "wasi:io/streams@0.2.12#write";
const _trampoline26 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-flush\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingFlush",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingFlush())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok":
			variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			break;
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var variant5 = e;
			switch (variant5.tag) {
				case "last-operation-failed": {
					const e = variant5.val;
					dataView(memory0).setInt8(arg1 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle4 = e[symbolRscHandle];
					if (!handle4) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle4 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg1 + 8, handle4, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg1 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant5.tag)}\` (received \`${variant5}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-flush\"][Instruction::Return]", {
		funcName: "[method]output-stream.blocking-flush",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline26.fnName = "wasi:io/streams@0.2.12#blockingFlush";
const _trampoline27 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable2[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable2.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(InputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.blocking-read\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingRead",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingRead(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			var val4 = e;
			var len4 = Array.isArray(val4) ? val4.length : val4.byteLength;
			var ptr4 = realloc0(0, 0, 1, len4 * 1);
			let valData4;
			const valLenBytes4 = len4 * 1;
			if (Array.isArray(val4)) {
				let offset = 0;
				const dv4 = new DataView(memory0.buffer);
				for (const v of val4) {
					_requireValidNumericPrimitive.bind(null, "u8")(v);
					dv4.setUint8(ptr4 + offset, v, true);
					offset += 1;
				}
			} else {
				valData4 = new Uint8Array(val4.buffer || val4, val4.byteOffset, valLenBytes4);
				new Uint8Array(memory0.buffer, ptr4, valLenBytes4).set(valData4);
			}
			dataView(memory0).setUint32(arg2 + 8, len4, true);
			dataView(memory0).setUint32(arg2 + 4, ptr4, true);
			break;
		}
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg2 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg2 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg2 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.blocking-read\"][Instruction::Return]", {
		funcName: "[method]input-stream.blocking-read",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline27.fnName = "wasi:io/streams@0.2.12#blockingRead";
const _trampoline28 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable2[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable2.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(InputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.read\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "read",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.read(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			var val4 = e;
			var len4 = Array.isArray(val4) ? val4.length : val4.byteLength;
			var ptr4 = realloc0(0, 0, 1, len4 * 1);
			let valData4;
			const valLenBytes4 = len4 * 1;
			if (Array.isArray(val4)) {
				let offset = 0;
				const dv4 = new DataView(memory0.buffer);
				for (const v of val4) {
					_requireValidNumericPrimitive.bind(null, "u8")(v);
					dv4.setUint8(ptr4 + offset, v, true);
					offset += 1;
				}
			} else {
				valData4 = new Uint8Array(val4.buffer || val4, val4.byteOffset, valLenBytes4);
				new Uint8Array(memory0.buffer, ptr4, valLenBytes4).set(valData4);
			}
			dataView(memory0).setUint32(arg2 + 8, len4, true);
			dataView(memory0).setUint32(arg2 + 4, ptr4, true);
			break;
		}
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg2 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg2 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg2 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.read\"][Instruction::Return]", {
		funcName: "[method]input-stream.read",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline28.fnName = "wasi:io/streams@0.2.12#read";
const _trampoline29 = function(arg0, arg1, arg2, arg3) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	var ptr3 = arg1;
	var len3 = arg2;
	if (ptr3 % 1 !== 0) throw new TypeError(`list pointer [${ptr3}] is not aligned to 1`);
	var result3 = new Uint8Array(memory0.buffer.slice(ptr3, ptr3 + len3 * 1));
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-write-and-flush\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingWriteAndFlush",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet4 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingWriteAndFlush(result3))
		});
		ret = hostRet4 !== null && typeof hostRet4 === "object" && (hostRet4.tag === "ok" || hostRet4.tag === "err") ? hostRet4 : {
			tag: "ok",
			val: hostRet4
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok":
			variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 0, true);
			break;
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg3 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg3 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg3 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-write-and-flush\"][Instruction::Return]", {
		funcName: "[method]output-stream.blocking-write-and-flush",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline29.fnName = "wasi:io/streams@0.2.12#blockingWriteAndFlush";
const _trampoline30 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/environment@0.2.12\", function=\"get-environment\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getEnvironment",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getEnvironment())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var vec3 = ret;
	var len3 = vec3.length;
	var result3 = realloc0(0, 0, 4, len3 * 16);
	for (let i = 0; i < vec3.length; i++) {
		const e = vec3[i];
		const base = result3 + i * 16;
		var [tuple0_0, tuple0_1] = e;
		var encodeRes = _utf8AllocateAndEncode(tuple0_0, realloc0, memory0);
		var ptr1 = encodeRes.ptr;
		var len1 = encodeRes.len;
		dataView(memory0).setUint32(base + 4, len1, true);
		dataView(memory0).setUint32(base + 0, ptr1, true);
		var encodeRes = _utf8AllocateAndEncode(tuple0_1, realloc0, memory0);
		var ptr2 = encodeRes.ptr;
		var len2 = encodeRes.len;
		dataView(memory0).setUint32(base + 12, len2, true);
		dataView(memory0).setUint32(base + 8, ptr2, true);
	}
	dataView(memory0).setUint32(arg0 + 4, len3, true);
	dataView(memory0).setUint32(arg0 + 0, result3, true);
	_debugLog("[iface=\"wasi:cli/environment@0.2.12\", function=\"get-environment\"][Instruction::Return]", {
		funcName: "get-environment",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline30.fnName = "wasi:cli/environment@0.2.12#getEnvironment";
const _trampoline31 = function(arg0) {
	_debugLog("[iface=\"wasi:filesystem/preopens@0.2.12\", function=\"get-directories\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getDirectories",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getDirectories())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var vec3 = ret;
	var len3 = vec3.length;
	var result3 = realloc0(0, 0, 4, len3 * 12);
	for (let i = 0; i < vec3.length; i++) {
		const e = vec3[i];
		const base = result3 + i * 12;
		var [tuple0_0, tuple0_1] = e;
		if (!(tuple0_0 instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
		var handle1 = tuple0_0[symbolRscHandle];
		if (!handle1) {
			const rep = tuple0_0[symbolRscRep] || ++captureCnt5;
			captureTable5.set(rep, tuple0_0);
			handle1 = rscTableCreateOwn(handleTable5, rep);
		}
		dataView(memory0).setInt32(base + 0, handle1, true);
		var encodeRes = _utf8AllocateAndEncode(tuple0_1, realloc0, memory0);
		var ptr2 = encodeRes.ptr;
		var len2 = encodeRes.len;
		dataView(memory0).setUint32(base + 8, len2, true);
		dataView(memory0).setUint32(base + 4, ptr2, true);
	}
	dataView(memory0).setUint32(arg0 + 4, len3, true);
	dataView(memory0).setUint32(arg0 + 0, result3, true);
	_debugLog("[iface=\"wasi:filesystem/preopens@0.2.12\", function=\"get-directories\"][Instruction::Return]", {
		funcName: "get-directories",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline31.fnName = "wasi:filesystem/preopens@0.2.12#getDirectories";
const _trampoline32 = function(arg0, arg1) {
	_debugLog("[iface=\"wasi:random/random@0.2.12\", function=\"get-random-bytes\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getRandomBytes",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getRandomBytes(BigInt.asUintN(64, BigInt(arg0))))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var val0 = ret;
	var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
	var ptr0 = realloc0(0, 0, 1, len0 * 1);
	let valData0;
	const valLenBytes0 = len0 * 1;
	if (Array.isArray(val0)) {
		let offset = 0;
		const dv0 = new DataView(memory0.buffer);
		for (const v of val0) {
			_requireValidNumericPrimitive.bind(null, "u8")(v);
			dv0.setUint8(ptr0 + offset, v, true);
			offset += 1;
		}
	} else {
		valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
		new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
	}
	dataView(memory0).setUint32(arg1 + 4, len0, true);
	dataView(memory0).setUint32(arg1 + 0, ptr0, true);
	_debugLog("[iface=\"wasi:random/random@0.2.12\", function=\"get-random-bytes\"][Instruction::Return]", {
		funcName: "get-random-bytes",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline32.fnName = "wasi:random/random@0.2.12#getRandomBytes";
const handleTable3 = [T_FLAG, 0];
handleTable3._createdReps = /* @__PURE__ */ new Set();
handleTable3._componentIdx = 0;
const captureTable3 = /* @__PURE__ */ new Map();
let captureCnt3 = 0;
HANDLE_TABLES[3] = handleTable3;
const _trampoline33 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stdin@0.2.12\", function=\"get-terminal-stdin\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStdin",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStdin())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt3;
			captureTable3.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable3, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stdin@0.2.12\", function=\"get-terminal-stdin\"][Instruction::Return]", {
		funcName: "get-terminal-stdin",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline33.fnName = "wasi:cli/terminal-stdin@0.2.12#getTerminalStdin";
const handleTable4 = [T_FLAG, 0];
handleTable4._createdReps = /* @__PURE__ */ new Set();
handleTable4._componentIdx = 0;
const captureTable4 = /* @__PURE__ */ new Map();
let captureCnt4 = 0;
HANDLE_TABLES[4] = handleTable4;
const _trampoline34 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stdout@0.2.12\", function=\"get-terminal-stdout\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStdout",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStdout())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt4;
			captureTable4.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable4, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stdout@0.2.12\", function=\"get-terminal-stdout\"][Instruction::Return]", {
		funcName: "get-terminal-stdout",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline34.fnName = "wasi:cli/terminal-stdout@0.2.12#getTerminalStdout";
const _trampoline35 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stderr@0.2.12\", function=\"get-terminal-stderr\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStderr",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStderr())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt4;
			captureTable4.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable4, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stderr@0.2.12\", function=\"get-terminal-stderr\"][Instruction::Return]", {
		funcName: "get-terminal-stderr",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline35.fnName = "wasi:cli/terminal-stderr@0.2.12#getTerminalStderr";
let exports3;
let realloc1;
let postReturn0;
let postReturn1;
let postReturn2;
let exports1Generate;
function generate$1(arg0, arg1) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "exports1Generate",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var ptr0 = realloc1(0, 0, 4, 100);
				var val1 = arg0;
				var len1 = Array.isArray(val1) ? val1.length : val1.byteLength;
				var ptr1 = realloc1(0, 0, 1, len1 * 1);
				let valData1;
				const valLenBytes1 = len1 * 1;
				if (Array.isArray(val1)) {
					let offset = 0;
					const dv1 = new DataView(memory0.buffer);
					for (const v of val1) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv1.setUint8(ptr1 + offset, v, true);
						offset += 1;
					}
				} else {
					valData1 = new Uint8Array(val1.buffer || val1, val1.byteOffset, valLenBytes1);
					new Uint8Array(memory0.buffer, ptr1, valLenBytes1).set(valData1);
				}
				dataView(memory0).setUint32(ptr0 + 4, len1, true);
				dataView(memory0).setUint32(ptr0 + 0, ptr1, true);
				var { name: v2_0, noTypescript: v2_1, instantiation: v2_2, importBindings: v2_3, map: v2_4, compat: v2_5, noNodejsCompat: v2_6, base64Cutoff: v2_7, tlaCompat: v2_8, validLiftingOptimization: v2_9, tracing: v2_10, noComponentErrorWrapping: v2_11, noNamespacedExports: v2_12, guest: v2_13, multiMemory: v2_14, bindgenEnableWasmExnref: v2_15, asyncMode: v2_16, strict: v2_17, flagsAsBigint: v2_18, variantsInlineCases: v2_19, useNamespaceObjects: v2_20, enumValuesScreamingSnakeCase: v2_21, asmjs: v2_22 } = arg1;
				var encodeRes = _utf8AllocateAndEncode(v2_0, realloc1, memory0);
				var ptr3 = encodeRes.ptr;
				var len3 = encodeRes.len;
				dataView(memory0).setUint32(ptr0 + 12, len3, true);
				dataView(memory0).setUint32(ptr0 + 8, ptr3, true);
				var variant4 = v2_1;
				if (variant4 === null || variant4 === void 0) dataView(memory0).setInt8(ptr0 + 16, 0, true);
				else {
					const e = variant4;
					dataView(memory0).setInt8(ptr0 + 16, 1, true);
					dataView(memory0).setInt8(ptr0 + 17, e ? 1 : 0, true);
				}
				var variant6 = v2_2;
				if (variant6 === null || variant6 === void 0) dataView(memory0).setInt8(ptr0 + 18, 0, true);
				else {
					const e = variant6;
					dataView(memory0).setInt8(ptr0 + 18, 1, true);
					var variant5 = e;
					switch (variant5.tag) {
						case "async":
							dataView(memory0).setInt8(ptr0 + 19, 0, true);
							break;
						case "sync":
							dataView(memory0).setInt8(ptr0 + 19, 1, true);
							break;
						default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant5.tag)}\` (received \`${variant5}\`) specified for \`InstantiationMode\``);
					}
				}
				var variant8 = v2_3;
				if (variant8 === null || variant8 === void 0) dataView(memory0).setInt8(ptr0 + 20, 0, true);
				else {
					const e = variant8;
					dataView(memory0).setInt8(ptr0 + 20, 1, true);
					var variant7 = e;
					switch (variant7.tag) {
						case "js":
							dataView(memory0).setInt8(ptr0 + 21, 0, true);
							break;
						case "hybrid":
							dataView(memory0).setInt8(ptr0 + 21, 1, true);
							break;
						case "optimized":
							dataView(memory0).setInt8(ptr0 + 21, 2, true);
							break;
						case "direct-optimized":
							dataView(memory0).setInt8(ptr0 + 21, 3, true);
							break;
						default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant7.tag)}\` (received \`${variant7}\`) specified for \`BindingsMode\``);
					}
				}
				var variant13 = v2_4;
				if (variant13 === null || variant13 === void 0) dataView(memory0).setInt8(ptr0 + 24, 0, true);
				else {
					const e = variant13;
					dataView(memory0).setInt8(ptr0 + 24, 1, true);
					var vec12 = e;
					var len12 = vec12.length;
					var result12 = realloc1(0, 0, 4, len12 * 16);
					for (let i = 0; i < vec12.length; i++) {
						const e = vec12[i];
						const base = result12 + i * 16;
						var [tuple9_0, tuple9_1] = e;
						var encodeRes = _utf8AllocateAndEncode(tuple9_0, realloc1, memory0);
						var ptr10 = encodeRes.ptr;
						var len10 = encodeRes.len;
						dataView(memory0).setUint32(base + 4, len10, true);
						dataView(memory0).setUint32(base + 0, ptr10, true);
						var encodeRes = _utf8AllocateAndEncode(tuple9_1, realloc1, memory0);
						var ptr11 = encodeRes.ptr;
						var len11 = encodeRes.len;
						dataView(memory0).setUint32(base + 12, len11, true);
						dataView(memory0).setUint32(base + 8, ptr11, true);
					}
					dataView(memory0).setUint32(ptr0 + 32, len12, true);
					dataView(memory0).setUint32(ptr0 + 28, result12, true);
				}
				var variant14 = v2_5;
				if (variant14 === null || variant14 === void 0) dataView(memory0).setInt8(ptr0 + 36, 0, true);
				else {
					const e = variant14;
					dataView(memory0).setInt8(ptr0 + 36, 1, true);
					dataView(memory0).setInt8(ptr0 + 37, e ? 1 : 0, true);
				}
				var variant15 = v2_6;
				if (variant15 === null || variant15 === void 0) dataView(memory0).setInt8(ptr0 + 38, 0, true);
				else {
					const e = variant15;
					dataView(memory0).setInt8(ptr0 + 38, 1, true);
					dataView(memory0).setInt8(ptr0 + 39, e ? 1 : 0, true);
				}
				var variant16 = v2_7;
				if (variant16 === null || variant16 === void 0) dataView(memory0).setInt8(ptr0 + 40, 0, true);
				else {
					const e = variant16;
					dataView(memory0).setInt8(ptr0 + 40, 1, true);
					dataView(memory0).setInt32(ptr0 + 44, toUint32(e), true);
				}
				var variant17 = v2_8;
				if (variant17 === null || variant17 === void 0) dataView(memory0).setInt8(ptr0 + 48, 0, true);
				else {
					const e = variant17;
					dataView(memory0).setInt8(ptr0 + 48, 1, true);
					dataView(memory0).setInt8(ptr0 + 49, e ? 1 : 0, true);
				}
				var variant18 = v2_9;
				if (variant18 === null || variant18 === void 0) dataView(memory0).setInt8(ptr0 + 50, 0, true);
				else {
					const e = variant18;
					dataView(memory0).setInt8(ptr0 + 50, 1, true);
					dataView(memory0).setInt8(ptr0 + 51, e ? 1 : 0, true);
				}
				var variant19 = v2_10;
				if (variant19 === null || variant19 === void 0) dataView(memory0).setInt8(ptr0 + 52, 0, true);
				else {
					const e = variant19;
					dataView(memory0).setInt8(ptr0 + 52, 1, true);
					dataView(memory0).setInt8(ptr0 + 53, e ? 1 : 0, true);
				}
				var variant20 = v2_11;
				if (variant20 === null || variant20 === void 0) dataView(memory0).setInt8(ptr0 + 54, 0, true);
				else {
					const e = variant20;
					dataView(memory0).setInt8(ptr0 + 54, 1, true);
					dataView(memory0).setInt8(ptr0 + 55, e ? 1 : 0, true);
				}
				var variant21 = v2_12;
				if (variant21 === null || variant21 === void 0) dataView(memory0).setInt8(ptr0 + 56, 0, true);
				else {
					const e = variant21;
					dataView(memory0).setInt8(ptr0 + 56, 1, true);
					dataView(memory0).setInt8(ptr0 + 57, e ? 1 : 0, true);
				}
				var variant22 = v2_13;
				if (variant22 === null || variant22 === void 0) dataView(memory0).setInt8(ptr0 + 58, 0, true);
				else {
					const e = variant22;
					dataView(memory0).setInt8(ptr0 + 58, 1, true);
					dataView(memory0).setInt8(ptr0 + 59, e ? 1 : 0, true);
				}
				var variant23 = v2_14;
				if (variant23 === null || variant23 === void 0) dataView(memory0).setInt8(ptr0 + 60, 0, true);
				else {
					const e = variant23;
					dataView(memory0).setInt8(ptr0 + 60, 1, true);
					dataView(memory0).setInt8(ptr0 + 61, e ? 1 : 0, true);
				}
				var variant24 = v2_15;
				if (variant24 === null || variant24 === void 0) dataView(memory0).setInt8(ptr0 + 62, 0, true);
				else {
					const e = variant24;
					dataView(memory0).setInt8(ptr0 + 62, 1, true);
					dataView(memory0).setInt8(ptr0 + 63, e ? 1 : 0, true);
				}
				var variant31 = v2_16;
				if (variant31 === null || variant31 === void 0) dataView(memory0).setInt8(ptr0 + 64, 0, true);
				else {
					const e = variant31;
					dataView(memory0).setInt8(ptr0 + 64, 1, true);
					var variant30 = e;
					switch (variant30.tag) {
						case "sync":
							dataView(memory0).setInt8(ptr0 + 68, 0, true);
							break;
						case "jspi": {
							const e = variant30.val;
							dataView(memory0).setInt8(ptr0 + 68, 1, true);
							var { imports: v25_0, exports: v25_1 } = e;
							var vec27 = v25_0;
							var len27 = vec27.length;
							var result27 = realloc1(0, 0, 4, len27 * 8);
							for (let i = 0; i < vec27.length; i++) {
								const e = vec27[i];
								const base = result27 + i * 8;
								var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
								var ptr26 = encodeRes.ptr;
								var len26 = encodeRes.len;
								dataView(memory0).setUint32(base + 4, len26, true);
								dataView(memory0).setUint32(base + 0, ptr26, true);
							}
							dataView(memory0).setUint32(ptr0 + 76, len27, true);
							dataView(memory0).setUint32(ptr0 + 72, result27, true);
							var vec29 = v25_1;
							var len29 = vec29.length;
							var result29 = realloc1(0, 0, 4, len29 * 8);
							for (let i = 0; i < vec29.length; i++) {
								const e = vec29[i];
								const base = result29 + i * 8;
								var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
								var ptr28 = encodeRes.ptr;
								var len28 = encodeRes.len;
								dataView(memory0).setUint32(base + 4, len28, true);
								dataView(memory0).setUint32(base + 0, ptr28, true);
							}
							dataView(memory0).setUint32(ptr0 + 84, len29, true);
							dataView(memory0).setUint32(ptr0 + 80, result29, true);
							break;
						}
						default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant30.tag)}\` (received \`${variant30}\`) specified for \`AsyncMode\``);
					}
				}
				var variant32 = v2_17;
				if (variant32 === null || variant32 === void 0) dataView(memory0).setInt8(ptr0 + 88, 0, true);
				else {
					const e = variant32;
					dataView(memory0).setInt8(ptr0 + 88, 1, true);
					dataView(memory0).setInt8(ptr0 + 89, e ? 1 : 0, true);
				}
				var variant33 = v2_18;
				if (variant33 === null || variant33 === void 0) dataView(memory0).setInt8(ptr0 + 90, 0, true);
				else {
					const e = variant33;
					dataView(memory0).setInt8(ptr0 + 90, 1, true);
					dataView(memory0).setInt8(ptr0 + 91, e ? 1 : 0, true);
				}
				var variant34 = v2_19;
				if (variant34 === null || variant34 === void 0) dataView(memory0).setInt8(ptr0 + 92, 0, true);
				else {
					const e = variant34;
					dataView(memory0).setInt8(ptr0 + 92, 1, true);
					dataView(memory0).setInt8(ptr0 + 93, e ? 1 : 0, true);
				}
				var variant35 = v2_20;
				if (variant35 === null || variant35 === void 0) dataView(memory0).setInt8(ptr0 + 94, 0, true);
				else {
					const e = variant35;
					dataView(memory0).setInt8(ptr0 + 94, 1, true);
					dataView(memory0).setInt8(ptr0 + 95, e ? 1 : 0, true);
				}
				var variant36 = v2_21;
				if (variant36 === null || variant36 === void 0) dataView(memory0).setInt8(ptr0 + 96, 0, true);
				else {
					const e = variant36;
					dataView(memory0).setInt8(ptr0 + 96, 1, true);
					dataView(memory0).setInt8(ptr0 + 97, e ? 1 : 0, true);
				}
				var variant37 = v2_22;
				if (variant37 === null || variant37 === void 0) dataView(memory0).setInt8(ptr0 + 98, 0, true);
				else {
					const e = variant37;
					dataView(memory0).setInt8(ptr0 + 98, 1, true);
					dataView(memory0).setInt8(ptr0 + 99, e ? 1 : 0, true);
				}
				_debugLog("[iface=\"generate\", function=\"generate\"][Instruction::CallWasm] enter", {
					funcName: "generate",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => exports1Generate(ptr0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant47;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var len40 = dataView(memory0).getUint32(ret + 8, true);
						var base40 = dataView(memory0).getUint32(ret + 4, true);
						if (base40 % 4 !== 0) throw new TypeError(`list pointer [${base40}] is not aligned to 4`);
						var result40 = [];
						for (let i = 0; i < len40; i++) {
							const base = base40 + i * 16;
							var ptr38 = dataView(memory0).getUint32(base + 0, true);
							var len38 = dataView(memory0).getUint32(base + 4, true);
							var result38 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr38, len38));
							var ptr39 = dataView(memory0).getUint32(base + 8, true);
							var len39 = dataView(memory0).getUint32(base + 12, true);
							if (ptr39 % 1 !== 0) throw new TypeError(`list pointer [${ptr39}] is not aligned to 1`);
							var result39 = new Uint8Array(memory0.buffer.slice(ptr39, ptr39 + len39 * 1));
							result40.push([result38, result39]);
						}
						var len42 = dataView(memory0).getUint32(ret + 16, true);
						var base42 = dataView(memory0).getUint32(ret + 12, true);
						if (base42 % 4 !== 0) throw new TypeError(`list pointer [${base42}] is not aligned to 4`);
						var result42 = [];
						for (let i = 0; i < len42; i++) {
							const base = base42 + i * 8;
							var ptr41 = dataView(memory0).getUint32(base + 0, true);
							var len41 = dataView(memory0).getUint32(base + 4, true);
							var result41 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr41, len41));
							result42.push(result41);
						}
						var len45 = dataView(memory0).getUint32(ret + 24, true);
						var base45 = dataView(memory0).getUint32(ret + 20, true);
						if (base45 % 4 !== 0) throw new TypeError(`list pointer [${base45}] is not aligned to 4`);
						var result45 = [];
						for (let i = 0; i < len45; i++) {
							const base = base45 + i * 12;
							var ptr43 = dataView(memory0).getUint32(base + 0, true);
							var len43 = dataView(memory0).getUint32(base + 4, true);
							var result43 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr43, len43));
							let enum44;
							switch (dataView(memory0).getUint8(base + 8, true)) {
								case 0:
									enum44 = "function";
									break;
								case 1:
									enum44 = "instance";
									break;
								default: throw new TypeError("invalid discriminant specified for ExportType");
							}
							result45.push([result43, enum44]);
						}
						variant47 = {
							tag: "ok",
							val: {
								files: result40,
								imports: result42,
								exports: result45
							}
						};
						break;
					case 1:
						var ptr46 = dataView(memory0).getUint32(ret + 4, true);
						var len46 = dataView(memory0).getUint32(ret + 8, true);
						variant47 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr46, len46))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"generate\", function=\"generate\"][Instruction::Return]", {
					funcName: "generate",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant47;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let exports1GenerateTypes;
let exports1UnpackWit;
function trampoline0(handle) {
	const handleEntry = rscTableRemove(handleTable0, handle);
	if (handleEntry.own) {
		const rsc = captureTable0.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable0.delete(handleEntry.rep);
		} else if (Error$1[symbolCabiDispose]) Error$1[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline1(handle) {
	const handleEntry = rscTableRemove(handleTable6, handle);
	if (handleEntry.own) {
		const rsc = captureTable6.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable6.delete(handleEntry.rep);
		} else if (DirectoryEntryStream[symbolCabiDispose]) DirectoryEntryStream[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline2(handle) {
	const handleEntry = rscTableRemove(handleTable5, handle);
	if (handleEntry.own) {
		const rsc = captureTable5.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable5.delete(handleEntry.rep);
		} else if (Descriptor[symbolCabiDispose]) Descriptor[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline3(handle) {
	const handleEntry = rscTableRemove(handleTable1, handle);
	if (handleEntry.own) {
		const rsc = captureTable1.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable1.delete(handleEntry.rep);
		} else if (OutputStream[symbolCabiDispose]) OutputStream[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline4(handle) {
	const handleEntry = rscTableRemove(handleTable2, handle);
	if (handleEntry.own) {
		const rsc = captureTable2.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable2.delete(handleEntry.rep);
		} else if (InputStream[symbolCabiDispose]) InputStream[symbolCabiDispose](handleEntry.rep);
	}
}
let trampoline5 = _trampoline5.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 5,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline5.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline5
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 5,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline5.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline5
});
let trampoline6 = _trampoline6.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 6,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline6.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 2,
		lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
			if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, obj);
				handle = rscTableCreateOwn(handleTable2, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline6
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 6,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline6.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 2,
		lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
			if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, obj);
				handle = rscTableCreateOwn(handleTable2, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline6
});
let trampoline7 = _trampoline7.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 7,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline7.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline7
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 7,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline7.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline7
});
function trampoline8(handle) {
	const handleEntry = rscTableRemove(handleTable3, handle);
	if (handleEntry.own) {
		const rsc = captureTable3.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable3.delete(handleEntry.rep);
		} else if (TerminalInput[symbolCabiDispose]) TerminalInput[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline9(handle) {
	const handleEntry = rscTableRemove(handleTable4, handle);
	if (handleEntry.own) {
		const rsc = captureTable4.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable4.delete(handleEntry.rep);
		} else if (TerminalOutput[symbolCabiDispose]) TerminalOutput[symbolCabiDispose](handleEntry.rep);
	}
}
let trampoline10 = _trampoline10.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 10,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline10.manuallyAsync,
	paramLiftFns: [_liftFlatResult({
		caseMetas: [[
			"ok",
			null,
			0,
			0,
			0,
			[]
		], [
			"err",
			null,
			0,
			0,
			0,
			[]
		]],
		variantSize32: 1,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 1,
		variantPayloadFlatTypes: []
	})],
	resultLowerFns: [],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline10
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 10,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline10.manuallyAsync,
	paramLiftFns: [_liftFlatResult({
		caseMetas: [[
			"ok",
			null,
			0,
			0,
			0,
			[]
		], [
			"err",
			null,
			0,
			0,
			0,
			[]
		]],
		variantSize32: 1,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 1,
		variantPayloadFlatTypes: []
	})],
	resultLowerFns: [],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline10
});
let trampoline11 = _trampoline11.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 11,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline11.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			1,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline11
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 11,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline11.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			1,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline11
});
let trampoline12 = _trampoline12.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 12,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline12.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline12
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 12,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline12.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline12
});
let trampoline13 = _trampoline13.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 13,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline13.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 6)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOption({
				caseMetas: [[
					"none",
					null,
					0,
					0,
					0
				], [
					"some",
					_lowerFlatRecord({
						fieldMetas: [[
							"type",
							_lowerFlatEnum({
								caseMetas: [
									[
										"unknown",
										null,
										1,
										1,
										1
									],
									[
										"block-device",
										null,
										1,
										1,
										1
									],
									[
										"character-device",
										null,
										1,
										1,
										1
									],
									[
										"directory",
										null,
										1,
										1,
										1
									],
									[
										"fifo",
										null,
										1,
										1,
										1
									],
									[
										"symbolic-link",
										null,
										1,
										1,
										1
									],
									[
										"regular-file",
										null,
										1,
										1,
										1
									],
									[
										"socket",
										null,
										1,
										1,
										1
									]
								],
								variantSize32: 1,
								variantAlign32: 1,
								variantPayloadOffset32: 1,
								variantFlatCount: 1
							}),
							1,
							1
						], [
							"name",
							_lowerFlatStringAny,
							8,
							4
						]],
						size32: 12,
						align32: 4
					}),
					12,
					4,
					3
				]],
				variantSize32: 16,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 4,
				payloadMaybeNull: false
			}),
			20,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			20,
			4,
			4
		]],
		variantSize32: 20,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 5
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline13
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 13,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline13.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 6)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOption({
				caseMetas: [[
					"none",
					null,
					0,
					0,
					0
				], [
					"some",
					_lowerFlatRecord({
						fieldMetas: [[
							"type",
							_lowerFlatEnum({
								caseMetas: [
									[
										"unknown",
										null,
										1,
										1,
										1
									],
									[
										"block-device",
										null,
										1,
										1,
										1
									],
									[
										"character-device",
										null,
										1,
										1,
										1
									],
									[
										"directory",
										null,
										1,
										1,
										1
									],
									[
										"fifo",
										null,
										1,
										1,
										1
									],
									[
										"symbolic-link",
										null,
										1,
										1,
										1
									],
									[
										"regular-file",
										null,
										1,
										1,
										1
									],
									[
										"socket",
										null,
										1,
										1,
										1
									]
								],
								variantSize32: 1,
								variantAlign32: 1,
								variantPayloadOffset32: 1,
								variantFlatCount: 1
							}),
							1,
							1
						], [
							"name",
							_lowerFlatStringAny,
							8,
							4
						]],
						size32: 12,
						align32: 4
					}),
					12,
					4,
					3
				]],
				variantSize32: 16,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 4,
				payloadMaybeNull: false
			}),
			20,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			20,
			4,
			4
		]],
		variantSize32: 20,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 5
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline13
});
let trampoline14 = _trampoline14.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 14,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline14.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline14
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 14,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline14.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline14
});
let trampoline15 = _trampoline15.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 15,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline15.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatFlags({
				names: [
					"read",
					"write",
					"fileIntegritySync",
					"dataIntegritySync",
					"requestedWriteSync",
					"mutateDirectory"
				],
				size32: 1,
				align32: 1,
				intSizeBytes: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline15
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 15,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline15.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatFlags({
				names: [
					"read",
					"write",
					"fileIntegritySync",
					"dataIntegritySync",
					"requestedWriteSync",
					"mutateDirectory"
				],
				size32: 1,
				align32: 1,
				intSizeBytes: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline15
});
let trampoline16 = _trampoline16.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 16,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline16.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatEnum({
				caseMetas: [
					[
						"unknown",
						null,
						1,
						1,
						1
					],
					[
						"block-device",
						null,
						1,
						1,
						1
					],
					[
						"character-device",
						null,
						1,
						1,
						1
					],
					[
						"directory",
						null,
						1,
						1,
						1
					],
					[
						"fifo",
						null,
						1,
						1,
						1
					],
					[
						"symbolic-link",
						null,
						1,
						1,
						1
					],
					[
						"regular-file",
						null,
						1,
						1,
						1
					],
					[
						"socket",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline16
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 16,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline16.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatEnum({
				caseMetas: [
					[
						"unknown",
						null,
						1,
						1,
						1
					],
					[
						"block-device",
						null,
						1,
						1,
						1
					],
					[
						"character-device",
						null,
						1,
						1,
						1
					],
					[
						"directory",
						null,
						1,
						1,
						1
					],
					[
						"fifo",
						null,
						1,
						1,
						1
					],
					[
						"symbolic-link",
						null,
						1,
						1,
						1
					],
					[
						"regular-file",
						null,
						1,
						1,
						1
					],
					[
						"socket",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline16
});
let trampoline17 = _trampoline17.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 17,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline17.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline17
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 17,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline17.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline17
});
let trampoline18 = _trampoline18.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 18,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline18.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 6,
				lowerFn: function lowerImportedOwnedHost_DirectoryEntryStream(obj) {
					if (!(obj instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt6;
						captureTable6.set(rep, obj);
						handle = rscTableCreateOwn(handleTable6, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline18
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 18,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline18.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 6,
				lowerFn: function lowerImportedOwnedHost_DirectoryEntryStream(obj) {
					if (!(obj instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt6;
						captureTable6.set(rep, obj);
						handle = rscTableCreateOwn(handleTable6, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline18
});
let trampoline19 = _trampoline19.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 19,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline19.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline19
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 19,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline19.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline19
});
let trampoline20 = _trampoline20.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 20,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline20.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny,
		_liftFlatFlags({
			names: [
				"create",
				"directory",
				"exclusive",
				"truncate"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatFlags({
			names: [
				"read",
				"write",
				"fileIntegritySync",
				"dataIntegritySync",
				"requestedWriteSync",
				"mutateDirectory"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		})
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 5,
				lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
					if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt5;
						captureTable5.set(rep, obj);
						handle = rscTableCreateOwn(handleTable5, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline20
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 20,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline20.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny,
		_liftFlatFlags({
			names: [
				"create",
				"directory",
				"exclusive",
				"truncate"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatFlags({
			names: [
				"read",
				"write",
				"fileIntegritySync",
				"dataIntegritySync",
				"requestedWriteSync",
				"mutateDirectory"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		})
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 5,
				lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
					if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt5;
						captureTable5.set(rep, obj);
						handle = rscTableCreateOwn(handleTable5, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline20
});
let trampoline21 = _trampoline21.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 21,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline21.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 2,
				lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
					if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt2;
						captureTable2.set(rep, obj);
						handle = rscTableCreateOwn(handleTable2, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline21
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 21,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline21.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 2,
				lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
					if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt2;
						captureTable2.set(rep, obj);
						handle = rscTableCreateOwn(handleTable2, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline21
});
let trampoline22 = _trampoline22.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 22,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline22.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline22
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 22,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline22.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline22
});
let trampoline23 = _trampoline23.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 23,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline23.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline23
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 23,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline23.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline23
});
let trampoline24 = _trampoline24.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 24,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline24.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatU64,
			16,
			8,
			8
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			16,
			8,
			8
		]],
		variantSize32: 16,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline24
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 24,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline24.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatU64,
			16,
			8,
			8
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			16,
			8,
			8
		]],
		variantSize32: 16,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline24
});
let trampoline25 = _trampoline25.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 25,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline25.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline25
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 25,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline25.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline25
});
let trampoline26 = _trampoline26.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 26,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline26.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline26
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 26,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline26.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline26
});
let trampoline27 = _trampoline27.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 27,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline27.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline27
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 27,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline27.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline27
});
let trampoline28 = _trampoline28.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 28,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline28.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline28
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 28,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline28.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline28
});
let trampoline29 = _trampoline29.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 29,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline29.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline29
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 29,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline29.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline29
});
let trampoline30 = _trampoline30.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 30,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline30.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatStringAny,
				8,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 16,
			align32: 4
		}),
		elemSize32: 16,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline30
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 30,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline30.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatStringAny,
				8,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 16,
			align32: 4
		}),
		elemSize32: 16,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline30
});
let trampoline31 = _trampoline31.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 31,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline31.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatOwn({
					componentIdx: 0,
					tableIdx: 5,
					lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
						if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
						let handle = obj[symbolRscHandle];
						if (!handle) {
							const rep = obj[symbolRscRep] || ++captureCnt5;
							captureTable5.set(rep, obj);
							handle = rscTableCreateOwn(handleTable5, rep);
						}
						return handle;
					}
				}),
				4,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 12,
			align32: 4
		}),
		elemSize32: 12,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline31
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 31,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline31.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatOwn({
					componentIdx: 0,
					tableIdx: 5,
					lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
						if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
						let handle = obj[symbolRscHandle];
						if (!handle) {
							const rep = obj[symbolRscRep] || ++captureCnt5;
							captureTable5.set(rep, obj);
							handle = rscTableCreateOwn(handleTable5, rep);
						}
						return handle;
					}
				}),
				4,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 12,
			align32: 4
		}),
		elemSize32: 12,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline31
});
let trampoline32 = _trampoline32.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 32,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline32.manuallyAsync,
	paramLiftFns: [_liftFlatU64],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatU8,
		elemSize32: 1,
		elemAlign32: 1
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline32
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 32,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline32.manuallyAsync,
	paramLiftFns: [_liftFlatU64],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatU8,
		elemSize32: 1,
		elemAlign32: 1
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline32
});
let trampoline33 = _trampoline33.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 33,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline33.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 3,
				lowerFn: function lowerImportedOwnedHost_TerminalInput(obj) {
					if (!(obj instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt3;
						captureTable3.set(rep, obj);
						handle = rscTableCreateOwn(handleTable3, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline33
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 33,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline33.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 3,
				lowerFn: function lowerImportedOwnedHost_TerminalInput(obj) {
					if (!(obj instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt3;
						captureTable3.set(rep, obj);
						handle = rscTableCreateOwn(handleTable3, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline33
});
let trampoline34 = _trampoline34.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 34,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline34.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline34
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 34,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline34.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline34
});
let trampoline35 = _trampoline35.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 35,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline35.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline35
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 35,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline35.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline35
});
let _initialized = false;
const $init = (() => {
	let gen = (function* _initGenerator() {
		const module0 = fetchCompile(new URL("js-component-bindgen-component.core.wasm", import.meta.url));
		const module1 = fetchCompile(new URL("wasm-tools.core2.wasm", import.meta.url));
		const module2 = base64Compile("AGFzbQEAAAABZw5gAn9/AGACf38Bf2ABfwBgA39+fwBgBH9/f38Bf2AFf39/f38AYAR/f39/AGABfwF/YAN/f38Bf2AFf39/fn8Bf2AFf39/f38Bf2AJf39/f39+fn9/AX9gB39/f39/f38AYAJ+fwADKCcBAQEHAQEBCAQJBAoLAgAAAAUAAAAABQwDAwAABgADAwYCAg0CAgIEBQFwAScnB8UBKAEwAAABMQABATIAAgEzAAMBNAAEATUABQE2AAYBNwAHATgACAE5AAkCMTAACgIxMQALAjEyAAwCMTMADQIxNAAOAjE1AA8CMTYAEAIxNwARAjE4ABICMTkAEwIyMAAUAjIxABUCMjIAFgIyMwAXAjI0ABgCMjUAGQIyNgAaAjI3ABsCMjgAHAIyOQAdAjMwAB4CMzEAHwIzMgAgAjMzACECMzQAIgIzNQAjAjM2ACQCMzcAJQIzOAAmCCRpbXBvcnRzAQAKkQQnCwAgACABQQARAQALCwAgACABQQERAQALCwAgACABQQIRAQALCQAgAEEDEQcACwsAIAAgAUEEEQEACwsAIAAgAUEFEQEACwsAIAAgAUEGEQEACw0AIAAgASACQQcRCAALDwAgACABIAIgA0EIEQQACxEAIAAgASACIAMgBEEJEQkACw8AIAAgASACIANBChEEAAsRACAAIAEgAiADIARBCxEKAAsZACAAIAEgAiADIAQgBSAGIAcgCEEMEQsACwkAIABBDRECAAsLACAAIAFBDhEAAAsLACAAIAFBDxEAAAsLACAAIAFBEBEAAAsRACAAIAEgAiADIARBEREFAAsLACAAIAFBEhEAAAsLACAAIAFBExEAAAsLACAAIAFBFBEAAAsLACAAIAFBFREAAAsRACAAIAEgAiADIARBFhEFAAsVACAAIAEgAiADIAQgBSAGQRcRDAALDQAgACABIAJBGBEDAAsNACAAIAEgAkEZEQMACwsAIAAgAUEaEQAACwsAIAAgAUEbEQAACw8AIAAgASACIANBHBEGAAsLACAAIAFBHREAAAsNACAAIAEgAkEeEQMACw0AIAAgASACQR8RAwALDwAgACABIAIgA0EgEQYACwkAIABBIRECAAsJACAAQSIRAgALCwAgACABQSMRDQALCQAgAEEkEQIACwkAIABBJRECAAsJACAAQSYRAgALAC8JcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDXdpdC1jb21wb25lbnQHMC4yNTkuMA");
		const module3 = base64Compile("AGFzbQEAAAABZw5gAn9/AGACf38Bf2ABfwBgA39+fwBgBH9/f38Bf2AFf39/f38AYAR/f39/AGABfwF/YAN/f38Bf2AFf39/fn8Bf2AFf39/f38Bf2AJf39/f39+fn9/AX9gB39/f39/f38AYAJ+fwAC3gMoBmFjdHVhbAEwAAEGYWN0dWFsATEAAQZhY3R1YWwBMgABBmFjdHVhbAEzAAcGYWN0dWFsATQAAQZhY3R1YWwBNQABBmFjdHVhbAE2AAEGYWN0dWFsATcACAZhY3R1YWwBOAAEBmFjdHVhbAE5AAkGYWN0dWFsAjEwAAQGYWN0dWFsAjExAAoGYWN0dWFsAjEyAAsGYWN0dWFsAjEzAAIGYWN0dWFsAjE0AAAGYWN0dWFsAjE1AAAGYWN0dWFsAjE2AAAGYWN0dWFsAjE3AAUGYWN0dWFsAjE4AAAGYWN0dWFsAjE5AAAGYWN0dWFsAjIwAAAGYWN0dWFsAjIxAAAGYWN0dWFsAjIyAAUGYWN0dWFsAjIzAAwGYWN0dWFsAjI0AAMGYWN0dWFsAjI1AAMGYWN0dWFsAjI2AAAGYWN0dWFsAjI3AAAGYWN0dWFsAjI4AAYGYWN0dWFsAjI5AAAGYWN0dWFsAjMwAAMGYWN0dWFsAjMxAAMGYWN0dWFsAjMyAAYGYWN0dWFsAjMzAAIGYWN0dWFsAjM0AAIGYWN0dWFsAjM1AA0GYWN0dWFsAjM2AAIGYWN0dWFsAjM3AAIGYWN0dWFsAjM4AAIEc2hpbQgkaW1wb3J0cwFwAScnCS0BAEEACycAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYALwlwcm9kdWNlcnMBDHByb2Nlc3NlZC1ieQENd2l0LWNvbXBvbmVudAcwLjI1OS4w");
		const instanceFlags0 = new WebAssembly.Global({
			value: "i32",
			mutable: true
		}, 1);
		INSTANCE_FLAGS.set(0, instanceFlags0);
		({exports: exports0} = yield instantiateCore(yield module2));
		({exports: exports1} = yield instantiateCore(yield module0, { wasi_snapshot_preview1: {
			environ_get: Object.assign(exports0["1"], { _jcoMaySuspend: false }),
			environ_sizes_get: Object.assign(exports0["2"], { _jcoMaySuspend: false }),
			fd_close: Object.assign(exports0["3"], { _jcoMaySuspend: false }),
			fd_fdstat_get: Object.assign(exports0["4"], { _jcoMaySuspend: false }),
			fd_filestat_get: Object.assign(exports0["5"], { _jcoMaySuspend: false }),
			fd_prestat_dir_name: Object.assign(exports0["7"], { _jcoMaySuspend: false }),
			fd_prestat_get: Object.assign(exports0["6"], { _jcoMaySuspend: false }),
			fd_read: Object.assign(exports0["8"], { _jcoMaySuspend: false }),
			fd_readdir: Object.assign(exports0["9"], { _jcoMaySuspend: false }),
			fd_write: Object.assign(exports0["10"], { _jcoMaySuspend: false }),
			path_filestat_get: Object.assign(exports0["11"], { _jcoMaySuspend: false }),
			path_open: Object.assign(exports0["12"], { _jcoMaySuspend: false }),
			proc_exit: Object.assign(exports0["13"], { _jcoMaySuspend: false }),
			random_get: Object.assign(exports0["0"], { _jcoMaySuspend: false })
		} }));
		({exports: exports2} = yield instantiateCore(yield module1, {
			__main_module__: { cabi_realloc: Object.assign(exports1.cabi_realloc, { _jcoMaySuspend: false }) },
			env: { memory: exports1.memory },
			"wasi:cli/environment@0.2.12": { "get-environment": Object.assign(exports0["33"], { _jcoMaySuspend: false }) },
			"wasi:cli/exit@0.2.12": { exit: Object.assign(trampoline10, { _jcoMaySuspend: false }) },
			"wasi:cli/stderr@0.2.12": { "get-stderr": Object.assign(trampoline5, { _jcoMaySuspend: false }) },
			"wasi:cli/stdin@0.2.12": { "get-stdin": Object.assign(trampoline6, { _jcoMaySuspend: false }) },
			"wasi:cli/stdout@0.2.12": { "get-stdout": Object.assign(trampoline7, { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-input@0.2.12": { "[resource-drop]terminal-input": Object.assign(_guardMayLeave(0, trampoline8), { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-output@0.2.12": { "[resource-drop]terminal-output": Object.assign(_guardMayLeave(0, trampoline9), { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stderr@0.2.12": { "get-terminal-stderr": Object.assign(exports0["38"], { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stdin@0.2.12": { "get-terminal-stdin": Object.assign(exports0["36"], { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stdout@0.2.12": { "get-terminal-stdout": Object.assign(exports0["37"], { _jcoMaySuspend: false }) },
			"wasi:filesystem/preopens@0.2.6": { "get-directories": Object.assign(exports0["34"], { _jcoMaySuspend: false }) },
			"wasi:filesystem/types@0.2.12": {
				"[method]descriptor.append-via-stream": Object.assign(exports0["20"], { _jcoMaySuspend: false }),
				"[method]descriptor.get-flags": Object.assign(exports0["18"], { _jcoMaySuspend: false }),
				"[method]descriptor.get-type": Object.assign(exports0["19"], { _jcoMaySuspend: false }),
				"[method]descriptor.metadata-hash": Object.assign(exports0["15"], { _jcoMaySuspend: false }),
				"[method]descriptor.metadata-hash-at": Object.assign(exports0["17"], { _jcoMaySuspend: false }),
				"[method]descriptor.open-at": Object.assign(exports0["23"], { _jcoMaySuspend: false }),
				"[method]descriptor.read-directory": Object.assign(exports0["21"], { _jcoMaySuspend: false }),
				"[method]descriptor.read-via-stream": Object.assign(exports0["24"], { _jcoMaySuspend: false }),
				"[method]descriptor.stat": Object.assign(exports0["26"], { _jcoMaySuspend: false }),
				"[method]descriptor.stat-at": Object.assign(exports0["22"], { _jcoMaySuspend: false }),
				"[method]descriptor.write-via-stream": Object.assign(exports0["25"], { _jcoMaySuspend: false }),
				"[method]directory-entry-stream.read-directory-entry": Object.assign(exports0["16"], { _jcoMaySuspend: false }),
				"[resource-drop]descriptor": Object.assign(_guardMayLeave(0, trampoline2), { _jcoMaySuspend: false }),
				"[resource-drop]directory-entry-stream": Object.assign(_guardMayLeave(0, trampoline1), { _jcoMaySuspend: false }),
				"filesystem-error-code": Object.assign(exports0["14"], { _jcoMaySuspend: false })
			},
			"wasi:io/error@0.2.12": { "[resource-drop]error": Object.assign(_guardMayLeave(0, trampoline0), { _jcoMaySuspend: false }) },
			"wasi:io/streams@0.2.12": {
				"[method]input-stream.blocking-read": Object.assign(exports0["30"], { _jcoMaySuspend: false }),
				"[method]input-stream.read": Object.assign(exports0["31"], { _jcoMaySuspend: false }),
				"[method]output-stream.blocking-flush": Object.assign(exports0["29"], { _jcoMaySuspend: false }),
				"[method]output-stream.blocking-write-and-flush": Object.assign(exports0["32"], { _jcoMaySuspend: false }),
				"[method]output-stream.check-write": Object.assign(exports0["27"], { _jcoMaySuspend: false }),
				"[method]output-stream.write": Object.assign(exports0["28"], { _jcoMaySuspend: false }),
				"[resource-drop]input-stream": Object.assign(_guardMayLeave(0, trampoline4), { _jcoMaySuspend: false }),
				"[resource-drop]output-stream": Object.assign(_guardMayLeave(0, trampoline3), { _jcoMaySuspend: false })
			},
			"wasi:random/random@0.2.12": { "get-random-bytes": Object.assign(exports0["35"], { _jcoMaySuspend: false }) }
		}));
		memory0 = exports1.memory;
		realloc0 = exports2.cabi_import_realloc;
		try {
			WebAssembly.promising(exports2.cabi_import_realloc);
		} catch (err) {
			exports2.cabi_import_realloc;
		}
		({exports: exports3} = yield instantiateCore(yield module3, {
			actual: {
				"0": Object.assign(exports2.random_get, { _jcoMaySuspend: false }),
				"1": Object.assign(exports2.environ_get, { _jcoMaySuspend: false }),
				"10": Object.assign(exports2.fd_write, { _jcoMaySuspend: false }),
				"11": Object.assign(exports2.path_filestat_get, { _jcoMaySuspend: false }),
				"12": Object.assign(exports2.path_open, { _jcoMaySuspend: false }),
				"13": Object.assign(exports2.proc_exit, { _jcoMaySuspend: false }),
				"14": Object.assign(trampoline11, { _jcoMaySuspend: false }),
				"15": Object.assign(trampoline12, { _jcoMaySuspend: false }),
				"16": Object.assign(trampoline13, { _jcoMaySuspend: false }),
				"17": Object.assign(trampoline14, { _jcoMaySuspend: false }),
				"18": Object.assign(trampoline15, { _jcoMaySuspend: false }),
				"19": Object.assign(trampoline16, { _jcoMaySuspend: false }),
				"2": Object.assign(exports2.environ_sizes_get, { _jcoMaySuspend: false }),
				"20": Object.assign(trampoline17, { _jcoMaySuspend: false }),
				"21": Object.assign(trampoline18, { _jcoMaySuspend: false }),
				"22": Object.assign(trampoline19, { _jcoMaySuspend: false }),
				"23": Object.assign(trampoline20, { _jcoMaySuspend: false }),
				"24": Object.assign(trampoline21, { _jcoMaySuspend: false }),
				"25": Object.assign(trampoline22, { _jcoMaySuspend: false }),
				"26": Object.assign(trampoline23, { _jcoMaySuspend: false }),
				"27": Object.assign(trampoline24, { _jcoMaySuspend: false }),
				"28": Object.assign(trampoline25, { _jcoMaySuspend: false }),
				"29": Object.assign(trampoline26, { _jcoMaySuspend: false }),
				"3": Object.assign(exports2.fd_close, { _jcoMaySuspend: false }),
				"30": Object.assign(trampoline27, { _jcoMaySuspend: false }),
				"31": Object.assign(trampoline28, { _jcoMaySuspend: false }),
				"32": Object.assign(trampoline29, { _jcoMaySuspend: false }),
				"33": Object.assign(trampoline30, { _jcoMaySuspend: false }),
				"34": Object.assign(trampoline31, { _jcoMaySuspend: false }),
				"35": Object.assign(trampoline32, { _jcoMaySuspend: false }),
				"36": Object.assign(trampoline33, { _jcoMaySuspend: false }),
				"37": Object.assign(trampoline34, { _jcoMaySuspend: false }),
				"38": Object.assign(trampoline35, { _jcoMaySuspend: false }),
				"4": Object.assign(exports2.fd_fdstat_get, { _jcoMaySuspend: false }),
				"5": Object.assign(exports2.fd_filestat_get, { _jcoMaySuspend: false }),
				"6": Object.assign(exports2.fd_prestat_get, { _jcoMaySuspend: false }),
				"7": Object.assign(exports2.fd_prestat_dir_name, { _jcoMaySuspend: false }),
				"8": Object.assign(exports2.fd_read, { _jcoMaySuspend: false }),
				"9": Object.assign(exports2.fd_readdir, { _jcoMaySuspend: false })
			},
			shim: { $imports: exports0.$imports }
		}));
		realloc1 = exports1.cabi_realloc;
		try {
			WebAssembly.promising(exports1.cabi_realloc);
		} catch (err) {
			exports1.cabi_realloc;
		}
		postReturn0 = exports1.cabi_post_generate;
		try {
			WebAssembly.promising(exports1.cabi_post_generate);
		} catch (err) {
			exports1.cabi_post_generate;
		}
		postReturn1 = exports1["cabi_post_generate-types"];
		try {
			WebAssembly.promising(exports1["cabi_post_generate-types"]);
		} catch (err) {
			exports1["cabi_post_generate-types"];
		}
		postReturn2 = exports1["cabi_post_unpack-wit"];
		try {
			WebAssembly.promising(exports1["cabi_post_unpack-wit"]);
		} catch (err) {
			exports1["cabi_post_unpack-wit"];
		}
		_initialized = true;
		exports1Generate = exports1.generate;
		exports1GenerateTypes = exports1["generate-types"];
		exports1UnpackWit = exports1["unpack-wit"];
	})();
	let promise, resolve, reject;
	function normalizeInstantiationError(e) {
		if (typeof WebAssembly.SuspendError === "function" && e instanceof WebAssembly.SuspendError) return new WebAssembly.RuntimeError("cannot block a synchronous task before returning");
		return e;
	}
	function runNext(value) {
		try {
			let done;
			do
				({value, done} = gen.next(value));
			while (!(value instanceof Promise) && !done);
			if (done) {
				if (resolve) resolve(value);
				else return value;
			}
			if (!promise) promise = new Promise((_resolve, _reject) => (resolve = _resolve, reject = _reject));
			value.then(runNext, (e) => reject(normalizeInstantiationError(e)));
		} catch (e) {
			e = normalizeInstantiationError(e);
			if (reject) reject(e);
			else throw e;
		}
	}
	const maybeSyncReturn = runNext(null);
	return promise || maybeSyncReturn;
})();

// node_modules/@bytecodealliance/jco/dist/browser.js
async function generate(...args) {
	await $init;
	return generate$1(...args);
}

// src/wasm/without-code.ts
const CUSTOM = 0;
const CORE_MODULE = 1;
const CODE = 10;
const DATA = 11;
const LARGE = 65536;
const BODY = [
	3,
	0,
	0,
	11
];
const SEGMENT = [1, 0];
function withoutCode(component) {
	const replaced = [];
	return {
		component: rewrite(component, (id, body) => {
			if (id !== CORE_MODULE || body.length < LARGE) return null;
			const hollow = hollowOut(body);
			replaced.push({
				hollow,
				original: body
			});
			return hollow;
		}),
		replaced
	};
}
function hollowOut(module) {
	return rewrite(module, (id, body) => {
		if (id === CODE) return repeated(body, BODY);
		if (id === DATA) return repeated(body, SEGMENT);
		return id === CUSTOM ? new Uint8Array([0]) : null;
	});
}
function repeated(body, item) {
	const count = new Bytes(body).u32();
	const items = Array.from({ length: count }, () => item).flat();
	return Uint8Array.from([...unsigned(count), ...items]);
}

// src/hosts/v8/transpile.ts
async function transpile(component) {
	const { component: hollow, replaced } = withoutCode(component);
	const generated = await generateFiles(hollow);
	const cores = new Map(generated.cores);
	for (const { hollow: module, original } of replaced) {
		const names = [...generated.cores].filter(([, core]) => Buffer.compare(core, module) === 0);
		if (names.length === 0) return generateFiles(component);
		for (const [name] of names) cores.set(name, original);
	}
	return {
		source: generated.source,
		cores
	};
}
async function generateFiles(component) {
	const { files } = await generate(component, {
		name: "component",
		instantiation: { tag: "sync" },
		noTypescript: true,
		noNodejsCompat: true,
		tlaCompat: false,
		base64Cutoff: 0
	});
	const cores = new Map(files.filter(([name]) => name.endsWith(".wasm")));
	const source = files.find(([name]) => name === "component.js")?.[1];
	if (source === void 0) throw new Error("jco generated no component.js");
	return {
		source: new TextDecoder().decode(source),
		cores
	};
}

// src/hosts/v8/component.ts
const JOINING_PAYS = 20;
async function loadComponent(bytes, cases = Number.POSITIVE_INFINITY) {
	const shape = asked$1("bad-component", () => readComponent(bytes));
	judgeNames(shape);
	const world = asked$1("bad-component", () => readWorld(bytes));
	setMemoryLimit(MAX_PAGES);
	const { component, nameOf } = asked$1("bad-component", () => standIns(bytes));
	const { source, cores } = await transpile(component).catch((thrown) => {
		throw new HostFailure("bad-component", `jco cannot transpile it: ${messageOf(thrown)}`);
	});
	const lifting = new Lifting();
	const instantiate = evaluate(source, lifting);
	const modules = asked$1("bad-component", () => compile(cores, cases >= JOINING_PAYS ? joinData : (core) => core));
	const imports = shape.names.filter(({ where }) => where === "component import").map(({ name }) => name);
	const getCoreModule = (name) => moduleNamed(modules, name);
	return {
		world,
		imports,
		nameOf,
		instantiate,
		lifting,
		getCoreModule
	};
}
const PAGE = 65536;
const MAX_PAGES = 65536;
function limitMemory(bytes) {
	setMemoryLimit(Math.min(MAX_PAGES, Math.floor(bytes / PAGE)));
}
function setMemoryLimit(pages) {
	setFlagsFromString(`--wasm-max-mem-pages=${pages}`);
}
function judgeNames(shape) {
	const [first] = hostileNames(shape);
	if (first === void 0) return;
	throw new HostFailure("hostile-name", `${JSON.stringify(first.name)} (${first.where}) could run as code`);
}
function compile(cores, prepare) {
	return new Map([...cores].map(([name, core]) => [name, new WebAssembly.Module(exportMemories(prepare(core)))]));
}
function moduleNamed(modules, name) {
	const module = modules.get(name);
	if (module === void 0) throw new HostFailure("internal", `the generated code asks for ${name}`);
	return module;
}
function asked$1(code, work) {
	try {
		return work();
	} catch (thrown) {
		throw new HostFailure(code, messageOf(thrown));
	}
}
function messageOf(thrown) {
	return thrown instanceof Error ? thrown.message : String(thrown);
}

// src/hosts/v8/harden.ts
const UNNEEDED = [
	"process",
	"fetch",
	"WebSocket",
	"EventSource",
	"XMLHttpRequest",
	"BroadcastChannel",
	"MessageChannel",
	"Worker",
	"navigator",
	"require",
	"eval",
	"gc"
];
function hardenGlobals() {
	for (const name of UNNEEDED) Reflect.deleteProperty(globalThis, name);
}
function silenceConsole() {
	for (const name of Object.keys(console)) if (typeof Reflect.get(console, name) === "function") Reflect.set(console, name, () => void 0);
}

// src/wasi/wasi.ts
const FILE_QUOTA = 268435456;
function createWasi(options) {
	const endings = new Endings();
	const waiting = {
		clock: new VirtualClock(options.clock),
		endings
	};
	const output = new Output(options.outputLimit, endings);
	const console = cli(waiting, {
		...options,
		output,
		endings
	});
	const tree = new Tree(FILE_QUOTA);
	const named = /* @__PURE__ */ new Set();
	const files = filesystem({
		...waiting,
		tree,
		named
	}, options.dirs.map(([path, entries]) => [path, tree.directoryOf(entries)]));
	return {
		imports: {
			"wasi:cli/environment": console.environment,
			"wasi:cli/exit": console.exit,
			"wasi:cli/stdin": console.stdin,
			"wasi:cli/stdout": console.stdout,
			"wasi:cli/stderr": console.stderr,
			"wasi:cli/terminal-input": console.terminalInput,
			"wasi:cli/terminal-output": console.terminalOutput,
			"wasi:cli/terminal-stdin": console.terminalStdin,
			"wasi:cli/terminal-stdout": console.terminalStdout,
			"wasi:cli/terminal-stderr": console.terminalStderr,
			...clocks(waiting),
			"wasi:filesystem/preopens": files.preopens,
			"wasi:filesystem/types": files.types,
			"wasi:io/error": { Error: IoError },
			"wasi:io/poll": {
				Pollable,
				poll: (pollables) => poll(waiting, pollables)
			},
			"wasi:io/streams": {
				InputStream: InputStream$1,
				OutputStream: OutputStream$1
			},
			...random(options.seed)
		},
		output,
		endings,
		named
	};
}
function clocks(waiting) {
	const { clock } = waiting;
	return {
		"wasi:clocks/monotonic-clock": {
			now: () => clock.readMonotonic(),
			resolution: () => 1000n,
			subscribeInstant: (when) => new Pollable(waiting, when),
			subscribeDuration: (duration) => new Pollable(waiting, clock.deadlineAfter(duration))
		},
		"wasi:clocks/wall-clock": {
			now: () => clock.readWall(),
			resolution: () => ({
				seconds: 0n,
				nanoseconds: 1e3
			})
		}
	};
}
function random(seed) {
	const streams = randomStreams(seed);
	return {
		"wasi:random/random": {
			getRandomBytes: (length) => streams.random.bytes(length),
			getRandomU64: () => streams.random.u64()
		},
		"wasi:random/insecure": {
			getInsecureRandomBytes: (length) => streams.insecure.bytes(length),
			getInsecureRandomU64: () => streams.insecure.u64()
		},
		"wasi:random/insecure-seed": { insecureSeed: () => [streams.insecureSeed.u64(), streams.insecureSeed.u64()] }
	};
}

// src/hosts/v8/calls.ts
const RESOURCE_FORM = /^\[(constructor|method|static)\]([^.]+)(?:\.(.+))?$/;
function exportedFunction(world, path) {
	const extern = world.exports.get(path[0]);
	const func = path.length === 1 ? extern?.kind === "func" && extern.func : extern?.kind === "interface" && extern.interface.functions.find((one) => isNamed(one, path[1]));
	if (!func) throw new HostFailure("bad-request", `the component exports no function ${path.join(".")}`);
	if (func.async) throw new HostFailure("unsupported", `${path.join(".")}: async functions`);
	return func;
}
function isNamed({ name, role }, item) {
	const [, kind, resource, method] = RESOURCE_FORM.exec(item) ?? [];
	if (role.kind === "function") return name === item;
	if (role.kind !== kind || role.resource.name !== resource) return false;
	return kind === "constructor" || name === method;
}
function callExport(exports, func, step, values, durationsNs) {
	const [self, args] = argumentsOf(func, step, values);
	const holder = step.exportPath.length === 1 ? exports : asHolder(exports[step.exportPath[0]]);
	const timed = () => {
		const started = performance.now();
		try {
			return invoke(holder, func, self, args);
		} finally {
			durationsNs.push(Math.round((performance.now() - started) * 1e6));
		}
	};
	return values.resultOf(timed, func, step.bind);
}
function argumentsOf({ params, role }, step, values) {
	const [first, ...rest] = step.args;
	const isMethod = role.kind === "method";
	const texts = isMethod ? rest : step.args;
	if (texts.length !== params.length || isMethod && first === void 0) {
		const name = step.exportPath.join(".");
		throw new HostFailure("bad-request", `${name} takes ${params.length} arguments, not ${texts.length}`);
	}
	return [isMethod ? values.handle(first ?? "") : void 0, params.map(({ type }, index) => values.argument(texts[index] ?? "", type))];
}
function invoke(holder, { name, role }, self, args) {
	switch (role.kind) {
		case "function": return asCallable(holder[camelCase(name)])(...args);
		case "constructor": {
			const Resource = holder[pascalCase(role.resource.name)];
			return new Resource(...args);
		}
		case "static": return method(holder[pascalCase(role.resource.name)], name, args);
		case "method": return method(self, name, args);
	}
}
function method(target, name, args) {
	const holder = asHolder(target);
	return Reflect.apply(asCallable(holder[camelCase(name)]), holder, [...args]);
}
function asHolder(value) {
	if (value === null || typeof value !== "object" && typeof value !== "function") throw new HostFailure("internal", "the generated code lacks an export");
	return value;
}
function asCallable(value) {
	if (typeof value !== "function") throw new HostFailure("internal", "the generated code lacks an export");
	return value;
}

// src/hosts/v8/dirs.ts
function readDirectory(directory) {
	return new Map(entriesOf(directory, ""));
}
function* entriesOf(directory, prefix) {
	const entries = readdirSync(directory, { withFileTypes: true });
	if (entries.length === 0 && prefix !== "") yield [prefix, /* @__PURE__ */ new Uint8Array()];
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = join$1(directory, entry.name);
		if (entry.isFile()) yield [prefix + entry.name, readFileSync(path)];
		else if (entry.isDirectory()) yield* entriesOf(path, `${prefix}${entry.name}/`);
	}
}

// src/hosts/v8/host-resources.ts
const REP = Symbol.for("cabiRep");
var HostResources = class {
	#classes = /* @__PURE__ */ new Map();
	#living = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	#reps = 0;
	declare(resource, resourceClass) {
		this.#classes.set(keyOf(resource), resourceClass);
	}
	has(resource) {
		return this.#classes.has(keyOf(resource));
	}
	classOf(resource) {
		return this.#classes.get(keyOf(resource));
	}
	named(name, resource) {
		const key = `${keyOf(resource)}\0${name}`;
		const living = this.#living.get(key);
		const resourceClass = this.classOf(resource);
		if (living !== void 0 || resourceClass === void 0) return living;
		this.#reps += 1;
		const made = Object.create(resourceClass.prototype, { [REP]: { value: this.#reps } });
		this.#living.set(key, made);
		this.#names.set(made, name);
		return made;
	}
	nameOf(object, { name }) {
		const found = this.#names.get(object);
		if (found === void 0) throw new Trap("other", `unknown handle index: no ${name} of the host's`);
		return found;
	}
	drop(object, resource) {
		const name = this.nameOf(object, resource);
		this.#living.delete(`${keyOf(resource)}\0${name}`);
		this.#names.delete(object);
	}
};
const keyOf = ({ owner, name }) => `${owner ?? ""}\0${name}`;

// src/wit/item-name.ts
function itemName({ name, role }) {
	switch (role.kind) {
		case "function": return name;
		case "constructor": return `[constructor]${role.resource.name}`;
		case "method":
		case "static": return `[${role.kind}]${role.resource.name}.${name}`;
	}
}

// src/hosts/v8/denied.ts
const DENYING = {
	call: (path) => {
		throw new Trap("other", `the component calls ${path.join(".")}, which this host denies`);
	},
	drop: () => void 0
};

// src/hosts/v8/imported-resource.ts
const DISPOSE = Symbol.dispose ?? Symbol.for("dispose");
function resourceClass(place, resource, functions, stubs) {
	const pathOf = (item) => place === null ? [item] : [place, item];
	const own = functions.filter(({ role }) => role.kind !== "function" && role.resource.name === resource.name);
	for (const func of own) checkSync(pathOf(itemName(func)), func);
	const made = own.find(({ role }) => role.kind === "constructor");
	class Imported {
		constructor(...args) {
			if (made === void 0) throw new HostFailure("internal", `${resource.name} has no constructor`);
			return stubs.call(pathOf(itemName(made)), made, args);
		}
	}
	for (const func of own) {
		const path = pathOf(itemName(func));
		if (func.role.kind === "static") define(Imported, camelCase(func.name), (...args) => stubs.call(path, func, args));
		if (func.role.kind === "method") define(Imported.prototype, camelCase(func.name), function(...args) {
			return stubs.call(path, func, args, this);
		});
	}
	const dropped = pathOf(`[resource-drop]${resource.name}`);
	define(Imported.prototype, DISPOSE, function() {
		stubs.drop(dropped, resource, this);
	});
	return Imported;
}
function checkSync(path, { async }) {
	if (async) throw new HostFailure("unsupported", `${path.join(".")}: async imports`);
}
function define(target, key, value) {
	Object.defineProperty(target, key, { value });
}

// src/hosts/v8/fill-up.ts
const DENIED = Symbol("denied");
function fillUp(name, { id, functions, types }, served) {
	const filled = { ...served };
	for (const type of types) {
		const key = pascalCase(type.name);
		if (type.kind !== "resource" || type.of !== void 0 || key in served) continue;
		filled[key] = resourceClass(name, {
			owner: id,
			name: type.name
		}, functions, DENYING);
	}
	for (const func of functions) {
		const home = homeOf(func, served, filled);
		const key = camelCase(func.name);
		if (home !== void 0 && !serves(home, key)) deny(home, key, name, func);
	}
	return filled;
}
function homeOf({ role }, served, filled) {
	if (role.kind === "function") return filled;
	const owner = served[pascalCase(role.resource.name)];
	if (typeof owner !== "function" || role.kind === "constructor") return void 0;
	return role.kind === "static" ? owner : owner.prototype;
}
function serves(home, key) {
	const found = Reflect.get(home, key);
	return typeof found === "function" && !(DENIED in found);
}
function deny(home, key, name, func) {
	const path = [name, itemName(func)];
	checkSync(path, func);
	const value = Object.assign((...args) => DENYING.call(path, func, args), { [DENIED]: true });
	Object.defineProperty(home, key, {
		value,
		configurable: true,
		enumerable: true
	});
}

// src/hosts/v8/imports.ts
function importsOf({ imports: names, world, nameOf }, wasi, answering) {
	const imports = {};
	for (const name of names) {
		const extern = world.imports.get(name);
		const given = wasiInterface(name, extern, wasi) ?? (extern === void 0 ? null : ownImport(name, extern, world, answering));
		const key = withoutVersion(nameOf(name));
		if (given !== null) imports[key] = {
			...imports[key],
			...given
		};
		else if (extern === void 0 || !isTypeOnly(extern)) throw new Trap("other", `the component imports ${name}, which this host denies`);
	}
	return imports;
}
function wasiInterface(name, extern, wasi) {
	const served = isWasi02(name) ? wasi.imports[withoutVersion(name)] : void 0;
	if (served === void 0) return null;
	return extern?.kind === "interface" ? fillUp(name, extern.interface, served) : served;
}
const isNewResource = (type) => type.kind === "resource" && type.of === void 0;
function isTypeOnly(extern) {
	if (extern.kind === "type") return !isNewResource(extern.type);
	if (extern.kind === "func") return false;
	const { functions, types } = extern.interface;
	return functions.length === 0 && !types.some(isNewResource);
}
function ownImport(name, extern, world, answering) {
	if (isTypeOnly(extern)) return null;
	if (extern.kind === "interface") return name.startsWith("wasi:") ? deniedInterface(name, extern.interface) : stubInterface(name, extern.interface, answering);
	if (extern.kind === "func") return extern.func.role.kind === "function" ? { default: stubFor([name], extern.func, answering.stubs) } : {};
	return { default: declare(null, {
		owner: null,
		name: extern.type.name
	}, worldFunctions(world), answering) };
}
function worldFunctions(world) {
	return [...world.imports.values()].flatMap((extern) => extern.kind === "func" ? [extern.func] : []);
}
function stubInterface(name, { id, functions, types }, answering) {
	const free = functions.filter(({ role }) => role.kind === "function");
	return Object.fromEntries([...free.map((func) => [camelCase(func.name), stubFor([name, itemName(func)], func, answering.stubs)]), ...types.filter(isNewResource).map((type) => [pascalCase(type.name), declare(name, {
		owner: id,
		name: type.name
	}, functions, answering)])]);
}
function deniedInterface(name, { id, functions, types }) {
	const free = functions.filter(({ role }) => role.kind === "function");
	return Object.fromEntries([...free.map((func) => [camelCase(func.name), stubFor([name, itemName(func)], func, DENYING)]), ...types.filter(isNewResource).map((type) => [pascalCase(type.name), resourceClass(name, {
		owner: id,
		name: type.name
	}, functions, DENYING)])]);
}
function declare(place, resource, functions, { stubs, resources }) {
	const made = resourceClass(place, resource, functions, stubs);
	resources.declare(resource, made);
	return made;
}
function stubFor(path, func, stubs) {
	checkSync(path, func);
	return (...args) => stubs.call(path, func, args);
}

// src/hosts/v8/instance.ts
var Instance = class {
	#memories = /* @__PURE__ */ new Set();
	#component;
	constructor(component) {
		this.#component = component;
	}
	start(wasi, answering) {
		const { world, nameOf, instantiate, getCoreModule } = this.#component;
		const exports = instantiate(getCoreModule, importsOf(this.#component, wasi, answering), (module, imports) => {
			const instance = new WebAssembly.Instance(module, imports);
			for (const value of Object.values(instance.exports)) if (value instanceof WebAssembly.Memory) this.#memories.add(value);
			return instance;
		});
		const interfaces = [...world.exports].flatMap(([name, { kind }]) => kind === "interface" ? [name] : []);
		return {
			...exports,
			...Object.fromEntries(interfaces.map((name) => [name, exports[nameOf(name)] ?? exports[camelCase(name)]]))
		};
	}
	get memoryBytes() {
		return [...this.#memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
	}
};

// src/hosts/v8/stubs.ts
var Stubs = class {
	#values;
	#dirty;
	#waiting = [];
	#calls = [];
	constructor(values, dirty) {
		this.#values = values;
		this.#dirty = dirty;
	}
	begin(stubs) {
		this.#waiting = [...stubs];
		this.#calls = [];
	}
	get calls() {
		return this.#calls;
	}
	call(importPath, func, args, self) {
		this.#dirty.handedTo(importPath);
		const { role, params } = func;
		const told = params.map(({ type }, index) => this.#values.print(args[index], type));
		if (self !== void 0 && role.kind !== "function") told.unshift(this.#values.print(self, {
			kind: "borrow",
			resource: role.resource
		}));
		this.#calls.push({
			importPath,
			args: told
		});
		const next = this.#waiting.shift();
		const name = importPath.join(".");
		if (next === void 0) throw new Trap("other", `the guest calls ${name}, and no answer is left`);
		if (next.importPath.join(".") !== name) throw new Trap("other", `the guest calls ${name} where ${next.importPath.join(".")} was to come`);
		return this.#answer(next, func, name);
	}
	drop(importPath, resource, object) {
		this.#calls.push({
			importPath,
			args: [this.#values.print(object, {
				kind: "own",
				resource
			})]
		});
		this.#values.forget(object, resource);
		const name = importPath.join(".");
		if (this.#waiting[0]?.importPath.join(".") !== name) return;
		if (fails(this.#waiting.shift())) throw new Trap("other", `${name} fails, as it was told to`);
	}
	#answer(stub, func, name) {
		if (fails(stub)) throw new Trap("other", `${name} fails, as it was told to`);
		const { answer } = stub;
		const result = resultOf(func);
		if (result === null) return void 0;
		if (typeof answer !== "string") throw new Trap("other", `${name} has no answer yet`);
		return this.#values.answer(answer, result);
	}
};
const fails = (stub) => stub?.answer !== null && typeof stub?.answer === "object";
function resultOf({ role, result }) {
	return role.kind === "constructor" && result === null ? {
		kind: "own",
		resource: role.resource
	} : result;
}

// src/wave/js-trail.ts
var Misshapen = class extends Error {};
var Trail = class {
	handles;
	segments = [];
	constructor(handles) {
		this.handles = handles;
	}
	within(segment, convert) {
		this.segments.push(segment);
		if (this.segments.length > 256) throw new Misshapen(`this value is nested deeper than ${256} levels`);
		const converted = convert();
		this.segments.pop();
		return converted;
	}
	settle(convert) {
		try {
			return {
				ok: true,
				value: convert()
			};
		} catch (thrown) {
			if (!(thrown instanceof Misshapen)) throw thrown;
			return {
				ok: false,
				problem: {
					message: thrown.message,
					path: this.segments.join("")
				}
			};
		}
	}
};

// src/wave/js-shape.ts
const TYPED_ARRAY = {
	u8: Uint8Array,
	s8: Int8Array,
	u16: Uint16Array,
	s16: Int16Array,
	u32: Uint32Array,
	s32: Int32Array,
	u64: BigUint64Array,
	s64: BigInt64Array,
	f32: Float32Array,
	f64: Float64Array
};
function typedArrayOf(kind) {
	return Object.hasOwn(TYPED_ARRAY, kind) ? TYPED_ARRAY[kind] : null;
}
function isBigKind(kind) {
	return kind === "u64" || kind === "s64";
}
function jsName(name) {
	const [first = "", ...rest] = name.toLowerCase().split("-");
	return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function jsNames(names) {
	const seen = /* @__PURE__ */ new Map();
	for (const name of names) {
		const other = seen.get(jsName(name));
		if (other !== void 0) throw new Misshapen(`${other} and ${name} are one name in JavaScript (${jsName(name)})`);
		seen.set(jsName(name), name);
	}
	return [...seen].map(([key, name]) => [name, key]);
}
function isNullable(option) {
	return option.some.kind !== "option" || !isNullable(option.some);
}

// src/wave/from-js.ts
function fromJs(js, type, handles = null) {
	const trail = new Trail(handles);
	return trail.settle(() => valueFrom(js, type, trail));
}
function valueFrom(js, type, trail) {
	if (isIntKind(type.kind)) return {
		kind: type.kind,
		value: integerOf(js, type.kind)
	};
	switch (type.kind) {
		case "bool": return typeof js === "boolean" ? {
			kind: "bool",
			value: js
		} : misfit(js, type);
		case "f32":
		case "f64":
			if (typeof js !== "number") return misfit(js, type);
			return {
				kind: type.kind,
				value: type.kind === "f32" ? Math.fround(js) : js
			};
		case "char": return typeof js === "string" && [...wellFormed$1(js)].length === 1 ? {
			kind: "char",
			value: js
		} : misfit(js, type);
		case "string": return typeof js === "string" ? {
			kind: "string",
			value: wellFormed$1(js)
		} : misfit(js, type);
		case "enum": return typeof js === "string" && type.cases.includes(js) ? {
			kind: "enum",
			case: js
		} : misfit(js, type);
		case "own":
		case "borrow": return handleFrom(js, type, trail);
		default: return convertCompound(js, type, trail);
	}
}
function convertCompound(js, type, trail) {
	switch (type.kind) {
		case "list": return listFrom(js, type, trail);
		case "fixed-list": return {
			kind: "fixed-list",
			items: itemsFrom(arrayOf(js, type, type.length), type.element, trail)
		};
		case "tuple": return {
			kind: "tuple",
			items: arrayOf(js, type, type.items.length).map((item, at) => trail.within(`.${at}`, () => valueFrom(item, type.items[at] ?? type, trail)))
		};
		case "map": return mapFrom(js, type, trail);
		case "record": return recordFrom(js, type, trail);
		case "flags": return flagsFrom(js, type);
		case "option": return optionFrom(js, type, trail);
		case "result": return resultFrom(js, type, trail);
		case "variant": return variantFrom(js, type, trail);
		default: throw new Misshapen(`a ${typeName(type)} cannot be shown in WAVE`);
	}
}
function integerOf(js, kind) {
	const [least, greatest] = INTEGER_RANGE[kind];
	const value = (isBigKind(kind) ? typeof js === "bigint" : Number.isInteger(js)) ? BigInt(js) : null;
	return value !== null && value >= least && value <= greatest ? value : misfit(js, { kind });
}
function listFrom(js, type, trail) {
	if (type.element.kind === "u8" && js instanceof Uint8Array) return {
		kind: "bytes",
		bytes: js.slice()
	};
	const Typed = typedArrayOf(type.element.kind);
	const array = Typed !== null && js instanceof Typed ? Array.from(js) : arrayOf(js, type, null);
	const items = itemsFrom(array, type.element, trail);
	if (type.element.kind !== "u8") return {
		kind: "list",
		items
	};
	return {
		kind: "bytes",
		bytes: Uint8Array.from(array)
	};
}
function itemsFrom(array, element, trail) {
	return array.map((item, at) => trail.within(`[${at}]`, () => valueFrom(item, element, trail)));
}
function arrayOf(js, type, length) {
	if (!Array.isArray(js)) return misfit(js, type);
	if (length !== null && js.length !== length) throw new Misshapen(`${typeName(type)} has ${length} elements, not ${js.length}`);
	return Array.from(js);
}
function mapFrom(js, type, trail) {
	if (!(js instanceof Map)) return misfit(js, type);
	return {
		kind: "map",
		entries: Array.from(js, ([jsKey, jsValue], at) => {
			const key = trail.within(`[${at}]`, () => valueFrom(jsKey, type.key, trail));
			return [key, trail.within(`[${printValue(key)}]`, () => valueFrom(jsValue, type.value, trail))];
		})
	};
}
function recordFrom(js, type, trail) {
	const object = objectOf(js, type);
	const types = new Map(type.fields.map((field) => [field.name, field.type]));
	return {
		kind: "record",
		fields: jsNames([...types.keys()]).map(([name, key]) => {
			return {
				name,
				value: trail.within(`.${name}`, () => {
					const fieldType = types.get(name) ?? type;
					if (!(key in object) && fieldType.kind !== "option") throw new Misshapen(`the property ${key} is missing`);
					return valueFrom(object[key], fieldType, trail);
				})
			};
		})
	};
}
function flagsFrom(js, type) {
	const object = objectOf(js, type);
	return {
		kind: "flags",
		names: jsNames(type.flags).filter(([, key]) => {
			const flag = object[key] ?? false;
			if (typeof flag !== "boolean") throw new Misshapen(`the flag ${key} is ${shown(flag)}, not a boolean`);
			return flag;
		}).map(([name]) => name)
	};
}
function optionFrom(js, type, trail) {
	if (isNullable(type)) return {
		kind: "option",
		some: js === void 0 ? null : some(js, type, trail)
	};
	const { tag, val } = objectOf(js, type);
	if (tag === "none") return {
		kind: "option",
		some: null
	};
	if (tag !== "some") throw new Misshapen(`the tag of an option is some or none, not ${shown(tag)}`);
	return {
		kind: "option",
		some: some(val, type, trail)
	};
}
function some(js, type, trail) {
	return trail.within("", () => valueFrom(js, type.some, trail));
}
function resultFrom(js, type, trail) {
	const { tag, val } = objectOf(js, type);
	if (tag !== "ok" && tag !== "err") throw new Misshapen(`the tag of a result is ok or err, not ${shown(tag)}`);
	return {
		kind: "result",
		case: tag,
		value: payloadFrom(tag, val, type[tag], trail)
	};
}
function variantFrom(js, type, trail) {
	const { tag, val } = objectOf(js, type);
	const found = type.cases.find(({ name }) => name === tag);
	if (found === void 0) throw new Misshapen(`${typeName(type)} has no case ${shown(tag)}`);
	return {
		kind: "variant",
		case: found.name,
		value: payloadFrom(found.name, val, found.type, trail)
	};
}
function payloadFrom(name, js, type, trail) {
	if (type !== null) return trail.within(`.${name}`, () => valueFrom(js, type, trail));
	if (js !== void 0) throw new Misshapen(`${name} has no payload, and ${shown(js)} is given`);
	return null;
}
function handleFrom(js, type, trail) {
	const variable = typeof js === "object" && js !== null ? trail.handles?.variableOf(js, type.resource) : void 0;
	return variable === void 0 ? misfit(js, type) : {
		kind: "handle",
		variable
	};
}
function objectOf(js, type) {
	if (typeof js !== "object" || js === null || Array.isArray(js)) return misfit(js, type);
	return js;
}
function wellFormed$1(text) {
	if (/\p{Surrogate}/u.test(text)) throw new Misshapen("a lone surrogate cannot be in a WIT string");
	return text;
}
function misfit(js, type) {
	throw new Misshapen(`${shown(js)} is no ${typeName(type)}`);
}
function shown(js) {
	if (typeof js === "string") return JSON.stringify(js.length > 40 ? `${js.slice(0, 40)}…` : js);
	if (typeof js === "bigint") return `${js}n`;
	if (typeof js === "number" || typeof js === "boolean" || js === void 0 || js === null) return String(js);
	return `a JavaScript ${typeof js === "object" ? Object.prototype.toString.call(js).slice(8, -1) : typeof js}`;
}

// src/wave/to-js.ts
function toJs(value, type, handles = null) {
	const trail = new Trail(handles);
	return trail.settle(() => jsOf(value, type, trail));
}
function jsOf(value, type, trail) {
	switch (value.kind) {
		case "bool":
		case "f32":
		case "f64": return value.kind === type.kind ? value.value : mismatch(value, type);
		case "char":
		case "string": return value.kind === type.kind ? wellFormed(value.value) : mismatch(value, type);
		case "enum": return type.kind === "enum" ? value.case : mismatch(value, type);
		case "bytes": return type.kind === "list" && type.element.kind === "u8" ? value.bytes : mismatch(value, type);
		case "handle": return handleOf(value.variable, value, type, trail);
		case "option":
		case "result":
		case "variant": return convertCase(value, type, trail);
		case "list":
		case "fixed-list":
		case "tuple": return convertItems(value, type, trail);
		case "map":
		case "record":
		case "flags": return convertKeyed(value, type, trail);
		default:
			if (value.kind !== type.kind) return mismatch(value, type);
			return isBigKind(value.kind) ? value.value : Number(value.value);
	}
}
function convertCase(value, type, trail) {
	if (value.kind === "option" && type.kind === "option") {
		if (value.some === null) return isNullable(type) ? void 0 : { tag: "none" };
		const { some } = value;
		const val = trail.within("", () => jsOf(some, type.some, trail));
		return isNullable(type) ? val : {
			tag: "some",
			val
		};
	}
	if (value.kind === "result" && type.kind === "result") return {
		tag: value.case,
		val: payload(value.case, value.value, type[value.case], trail)
	};
	if (value.kind !== "variant" || type.kind !== "variant") return mismatch(value, type);
	const found = type.cases.find(({ name }) => name === value.case);
	if (found === void 0) throw new Misshapen(`${typeName(type)} has no case ${value.case}`);
	const val = payload(value.case, value.value, found.type, trail);
	return found.type === null ? { tag: value.case } : {
		tag: value.case,
		val
	};
}
function payload(name, value, type, trail) {
	if (value === null && type === null) return void 0;
	if (value === null || type === null) throw new Misshapen(type === null ? `${name} has no payload` : `${name} lacks its payload`);
	return trail.within(`.${name}`, () => jsOf(value, type, trail));
}
function convertItems(value, type, trail) {
	if (type.kind === "tuple" && value.kind === "tuple") {
		const types = type.items;
		if (types.length !== value.items.length) return mismatch(value, type);
		return types.map((item, at) => trail.within(`.${at}`, () => convertItem(value.items[at], item, trail)));
	}
	if (type.kind !== value.kind || type.kind === "tuple") return mismatch(value, type);
	if (type.kind === "fixed-list" && type.length !== value.items.length) return mismatch(value, type);
	const { element } = type;
	const items = value.items.map((item, at) => trail.within(`[${at}]`, () => jsOf(item, element, trail)));
	const Typed = type.kind === "list" ? typedArrayOf(element.kind) : null;
	return Typed === null ? items : filled(new Typed(items.length), items);
}
function convertItem(value, type, trail) {
	if (value === void 0) throw new Misshapen(`a ${typeName(type)} is missing`);
	return jsOf(value, type, trail);
}
function filled(array, items) {
	items.forEach((item, at) => {
		array[at] = item;
	});
	return array;
}
function convertKeyed(value, type, trail) {
	if (value.kind === "map" && type.kind === "map") return new Map(value.entries.map(([key, item], at) => trail.within(`[${at}]`, () => [jsOf(key, type.key, trail), jsOf(item, type.value, trail)])));
	if (value.kind === "flags" && type.kind === "flags") return Object.fromEntries(jsNames(type.flags).map(([name, key]) => [key, value.names.includes(name)]));
	if (value.kind !== "record" || type.kind !== "record") return mismatch(value, type);
	const given = new Map(value.fields.map((field) => [field.name, field.value]));
	const types = new Map(type.fields.map((field) => [field.name, field.type]));
	return Object.fromEntries(jsNames([...types.keys()]).map(([name, key]) => [key, trail.within(`.${name}`, () => convertItem(given.get(name), types.get(name) ?? type, trail))]));
}
function handleOf(variable, value, type, trail) {
	if (type.kind !== "own" && type.kind !== "borrow") return mismatch(value, type);
	const object = trail.handles?.objectOf(variable, type.resource);
	if (object === void 0) throw new Misshapen(`no variable ${variable} holds a ${type.resource.name}`);
	return object;
}
function wellFormed(text) {
	if (/\p{Surrogate}/u.test(text)) throw new Misshapen("a lone surrogate cannot be passed in a WIT string");
	return text;
}
function mismatch(value, type) {
	throw new Misshapen(`a ${value.kind} is no ${typeName(type)}`);
}

// src/wave/js-outcome.ts
function fromJsOutcome(outcome, type, handles = null) {
	const trail = new Trail(handles);
	return trail.settle(() => {
		if (type?.kind === "result") {
			const name = outcome.kind === "returned" ? "ok" : "err";
			return {
				kind: "result",
				case: name,
				value: payloadFrom(name, outcome.js, type[name], trail)
			};
		}
		if (outcome.kind === "thrown") throw new Misshapen("the function has no result type, and an error was thrown");
		return type === null ? null : valueFrom(outcome.js, type, trail);
	});
}
function toJsOutcome(value, type, handles = null) {
	const trail = new Trail(handles);
	return trail.settle(() => {
		if (value === null && type === null) return {
			kind: "returned",
			js: void 0
		};
		if (value === null || type === null) throw new Misshapen(type === null ? "the function has no result" : "the result is missing");
		if (value.kind !== "result" || type.kind !== "result") return {
			kind: "returned",
			js: jsOf(value, type, trail)
		};
		const js = payload(value.case, value.value, type[value.case], trail);
		return {
			kind: value.case === "ok" ? "returned" : "thrown",
			js
		};
	});
}

// src/hosts/v8/values.ts
var Values = class {
	#imported;
	#objects = /* @__PURE__ */ new Map();
	#counts = /* @__PURE__ */ new Map();
	#outside;
	#inside;
	#isOutsideImported;
	constructor(imported, exports) {
		this.#imported = imported;
		this.#inside = this.#handlesWhere((resource) => imported.has(resource));
		this.#isOutsideImported = (resource) => imported.has(resource) && !exports.has(resource.owner ?? "");
		this.#outside = this.#handlesWhere(this.#isOutsideImported);
	}
	handle(variable) {
		const object = this.#objects.get(variable);
		if (object === void 0) throw new HostFailure("bad-request", `no variable ${variable} holds a handle`);
		return object;
	}
	argument(text, type) {
		const js = asked(text, toJs(this.#parse(text, type), type, this.#outside));
		if (type.kind === "own" && !this.#isOutsideImported(type.resource)) this.#objects.delete(text.trim());
		return js;
	}
	answer(text, type) {
		const outcome = asked(text, toJsOutcome(this.#parse(text, type), type, this.#inside));
		if (outcome.kind === "returned") return outcome.js;
		throw { payload: outcome.js };
	}
	forget(object, resource) {
		this.#imported.drop(object, resource);
	}
	print(js, type) {
		return printValue(lifted(fromJs(js, type, this.#inside)));
	}
	resultOf(call, { result }, bind) {
		const outcome = settled(call, result);
		if (bind !== null && result?.kind === "own" && !this.#isOutsideImported(result.resource)) return this.#bind(outcome.js, bind);
		const value = lifted(fromJsOutcome(outcome, result, this.#outside));
		return value === null ? null : printValue(value);
	}
	#handlesWhere(isImported) {
		return {
			objectOf: (variable, resource) => isImported(resource) ? this.#imported.named(variable, resource) : this.#objects.get(variable),
			variableOf: (object, resource) => isImported(resource) ? this.#imported.nameOf(object, resource) : this.#variableOf(object, resource.name)
		};
	}
	#parse(text, type) {
		const parsed = parseValue(text, type);
		if (parsed.ok) return parsed.value;
		throw new HostFailure("bad-request", `${text}: ${parsed.problem.message}`);
	}
	#variableOf(object, resource) {
		for (const [variable, known] of this.#objects) if (known === object) return variable;
		return this.#bind(object, this.#nextName(resource));
	}
	#bind(object, variable) {
		this.#objects.set(variable, object);
		return variable;
	}
	#nextName(resource) {
		const count = (this.#counts.get(resource) ?? 0) + 1;
		this.#counts.set(resource, count);
		return `${resource}-${count}`;
	}
};
function settled(call, type) {
	if (type?.kind !== "result") return {
		kind: "returned",
		js: call()
	};
	try {
		return {
			kind: "returned",
			js: call()
		};
	} catch (thrown) {
		if (isComponentError(thrown)) return {
			kind: "thrown",
			js: thrown.payload
		};
		throw thrown;
	}
}
function isComponentError(thrown) {
	return thrown instanceof Error && thrown.constructor.name === "ComponentError" && Object.hasOwn(thrown, "payload");
}
function asked(text, converted) {
	if (converted.ok) return converted.value;
	throw new HostFailure("bad-request", `${text}: ${converted.problem.path} ${converted.problem.message}`);
}
function lifted(converted) {
	if (converted.ok) return converted.value;
	throw new Trap("other", `${converted.problem.path} ${converted.problem.message}`.trim());
}

// src/hosts/v8/run.ts
function runCase(component, run, tell) {
	const started = performance.now();
	const wasi = wasiFor(run);
	const instance = new Instance(component);
	limitMemory(run.limits.memoryBytes);
	const files = runSteps(component, run, wasi, instance, tell);
	const { output } = wasi;
	return {
		stdout: base64(output.stdout),
		stderr: base64(output.stderr),
		outputBytes: output.written,
		cost: {
			callFuel: null,
			instantiationFuel: null,
			memoryBytes: instance.memoryBytes,
			memoryGrowths: null
		},
		durationMs: performance.now() - started,
		...files.length === 0 ? {} : { files }
	};
}
function runSteps(component, run, wasi, instance, tell) {
	const { world, lifting } = component;
	const resources = new HostResources();
	const values = new Values(resources, world.exports);
	const stubs = new Stubs(values, lifting.dirty);
	const functions = run.steps.map(({ exportPath }) => exportedFunction(world, exportPath));
	let exports = {};
	lifting.begin(run.limits.valueBytes);
	const start = () => {
		exports = instance.start(wasi, {
			stubs,
			resources
		});
		return null;
	};
	const started = outcomeOf(start, wasi);
	const files = [...wasi.named];
	if (started.kind !== "result") {
		tell({
			step: -1,
			outcome: started,
			imports: stubs.calls
		});
		return files;
	}
	for (const [index, step] of run.steps.entries()) {
		lifting.begin(run.limits.valueBytes);
		lifting.dirty.begin();
		stubs.begin(step.stubs);
		const func = functions[index];
		if (func === void 0) break;
		const durationsNs = [];
		const call = () => callExport(exports, func, step, values, durationsNs);
		let outcome = outcomeOf(call, wasi);
		for (let left = (step.repeat ?? 1) - 1; left > 0 && outcome.kind === "result"; left -= 1) {
			lifting.begin(run.limits.valueBytes);
			stubs.begin(step.stubs);
			outcome = outcomeOf(call, wasi);
		}
		const calls = step.repeat === void 0 ? {} : { calls: {
			durationsNs,
			fuel: null
		} };
		const seen = lifting.dirty.end();
		const dirty = seen.length === 0 ? {} : { dirty: seen };
		tell({
			step: index,
			outcome,
			imports: stubs.calls,
			...calls,
			...dirty
		});
		if (outcome.kind !== "result") break;
	}
	return files;
}
function outcomeOf(call, wasi) {
	let value = null;
	let thrown = null;
	let returned = false;
	try {
		value = call();
		returned = true;
	} catch (error) {
		if (error instanceof HostFailure) throw error;
		thrown = error;
	}
	const ending = wasi.endings.first ?? thrown;
	if (returned && ending === null) return {
		kind: "result",
		value
	};
	if (ending instanceof Exit) return {
		kind: "exit",
		code: ending.code
	};
	return classifyTrap(ending, new TextDecoder().decode(wasi.output.stderr));
}
function wasiFor({ clock, seed, env, args, stdin, dirs, limits }) {
	return createWasi({
		clock: BigInt(clock),
		seed: BigInt(seed),
		env,
		args,
		stdin: Buffer.from(stdin, "base64"),
		outputLimit: limits.outputBytes,
		dirs: dirs.map(([guest, host]) => [guest, readDirectory(host)])
	});
}
function base64(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

// src/hosts/v8/warm.ts
const COMPONENT = new URL("warm-up.wasm", import.meta.url);
async function warmUp() {
	await transpile(readFileSync(COMPONENT));
}
const TIERING_BUDGET = 1e8;
function tierGuests() {
	setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}

// src/hosts/v8/main.ts
async function main() {
	silenceConsole();
	send({
		type: "hello",
		protocol: 1,
		host: "v8",
		version: process$1.versions.node,
		features: FEATURES
	});
	const collector = new Collector();
	await warmUp();
	tierGuests();
	hardenGlobals();
	let nonce = "";
	let component = null;
	for await (const message of messages(process$1.stdin)) switch (message.type) {
		case "start":
			nonce = message.nonce;
			break;
		case "load":
			component = await load(message, nonce);
			break;
		case "run":
			run(component, message, nonce);
			collector.afterRun();
			break;
		case "end": return;
		default: throw new Error("no message of the protocol");
	}
}
const FEATURES = [
	"memory",
	"imports",
	"resources",
	"dirs",
	"files"
];
function read(path) {
	try {
		return readFileSync(path);
	} catch (thrown) {
		throw new HostFailure("bad-request", thrown instanceof Error ? thrown.message : String(thrown));
	}
}
async function load({ path, cases }, nonce) {
	const started = performance.now();
	try {
		const component = await loadComponent(read(path), cases);
		send({
			type: "loaded",
			nonce,
			durationMs: performance.now() - started
		});
		return component;
	} catch (thrown) {
		send(hostError(thrown, nonce, null));
		return null;
	}
}
function run(component, message, nonce) {
	const { id } = message;
	const held = [];
	try {
		if (component === null) throw new HostFailure("bad-request", "no component is loaded");
		const done = runCase(component, message, (step) => {
			if (isLast(step, message)) held.push({
				type: "step",
				nonce,
				id,
				...step
			});
			else send({
				type: "step",
				nonce,
				id,
				...step
			});
		});
		send(...held, {
			type: "done",
			nonce,
			id,
			...done
		});
	} catch (thrown) {
		send(...held, hostError(thrown, nonce, id));
	}
}
function isLast({ step, outcome }, { steps }) {
	return outcome.kind !== "result" || step === steps.length - 1;
}
function hostError(thrown, nonce, id) {
	return {
		type: "error",
		nonce,
		id,
		code: thrown instanceof HostFailure ? thrown.code : "internal",
		message: thrown instanceof Error ? thrown.message : String(thrown)
	};
}
await main();
process$1.exit(0);

export {  };