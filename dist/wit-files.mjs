import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as require_semver } from "./semver.mjs";
import { i as reportPath, n as kindOf, r as readBounded, t as isInside } from "./paths.mjs";
import { t as didYouMean } from "./suggest.mjs";
import { n as finding } from "./inner-types.mjs";
import { n as readWorld, t as readModuleWorld } from "./world.mjs";
import { r as withUnion, t as UNION_WORLD } from "./union.mjs";
import path from "node:path";
import { readdir, realpath } from "node:fs/promises";

// src/wit/names.ts
function splitId(id) {
	const at = id.indexOf("@");
	const version = at === -1 ? null : id.slice(at + 1);
	const path = at === -1 ? id : id.slice(0, at);
	const slash = path.lastIndexOf("/");
	if (slash === -1) return null;
	const unversioned = path.slice(0, slash);
	const name = path.slice(slash + 1);
	return {
		package: version === null ? unversioned : `${unversioned}@${version}`,
		unversioned,
		name,
		version
	};
}

// src/wit/print.ts
const KEYWORDS = new Set("use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 float32 float64 char resource record flags variant enum bool string option result future stream list own borrow _ as from static interface tuple world import export package with include constructor error-context async map".split(" "));
function printName(name) {
	return KEYWORDS.has(name) ? `%${name}` : name;
}
const ownName = ({ name }) => name;
function printType(type, nameOf = ownName) {
	const print = (inner) => printType(inner, nameOf);
	switch (type.kind) {
		case "record":
		case "variant":
		case "enum":
		case "flags": return printName(nameOf(type.name));
		case "own": return printName(nameOf(type.resource));
		case "borrow": return `borrow<${printName(nameOf(type.resource))}>`;
		case "list": return `list<${print(type.element)}>`;
		case "fixed-list": return `list<${print(type.element)}, ${type.length}>`;
		case "map": return `map<${print(type.key)}, ${print(type.value)}>`;
		case "tuple": return `tuple<${type.items.map(print).join(", ")}>`;
		case "option": return `option<${print(type.some)}>`;
		case "result": return printResult(type.ok && print(type.ok), type.err && print(type.err));
		case "stream":
		case "future": return type.element === null ? type.kind : `${type.kind}<${print(type.element)}>`;
		default: return type.kind;
	}
}
function printResult(ok, err) {
	if (err !== null) return `result<${ok ?? "_"}, ${err}>`;
	return ok === null ? "result" : `result<${ok}>`;
}
function printFuncType({ async, params, result }, nameOf = ownName) {
	const list = params.map(({ name, type }) => `${printName(name)}: ${printType(type, nameOf)}`);
	const returned = result === null ? "" : ` -> ${printType(result, nameOf)}`;
	return `${async ? "async " : ""}func(${list.join(", ")})${returned}`;
}
function printFunc(func, nameOf = ownName) {
	if (func.role.kind === "constructor") return printConstructor(func, nameOf);
	const isStatic = func.role.kind === "static" ? "static " : "";
	return `${printName(func.name)}: ${isStatic}${printFuncType(func, nameOf)}`;
}
function printConstructor(func, nameOf) {
	return printFuncType(func.result?.kind === "own" ? {
		...func,
		result: null
	} : func, nameOf).replace("func", "constructor");
}
function printTypeDecl(decl, owner, nameOf = ownName) {
	const name = printName(decl.name);
	if (decl.kind === "resource") return decl.of === void 0 ? `resource ${name}` : `type ${name} = ${printName(nameOf(decl.of))}`;
	const { type } = decl;
	return "name" in type && type.name.owner === owner && type.name.name === decl.name ? printBody(type, name, nameOf) : `type ${name} = ${printType(type, nameOf)}`;
}
function printBody(type, name, nameOf = ownName) {
	const braced = (items) => `${type.kind} ${name} { ${items.join(", ")} }`;
	switch (type.kind) {
		case "record": return braced(type.fields.map((field) => `${printName(field.name)}: ${printType(field.type, nameOf)}`));
		case "variant": return braced(type.cases.map((one) => `${printName(one.name)}${one.type === null ? "" : `(${printType(one.type, nameOf)})`}`));
		case "enum": return braced(type.cases.map(printName));
		case "flags": return braced(type.flags.map(printName));
		default: return `type ${name} = ${printType(type, nameOf)}`;
	}
}

// src/wit/lex.ts
var MalformedWit = class extends Error {
	line;
	column;
	constructor(text, offset, problem) {
		const before = text.slice(0, offset);
		const line = before.split("\n").length;
		const column = offset - before.lastIndexOf("\n");
		super(`${problem} (WIT text, ${line}:${column})`);
		this.name = "MalformedWit";
		this.line = line;
		this.column = column;
	}
};
const SPACE = /(?:[\s\uFEFF]+|\/\/[^\n]*)+/y;
const VERSION = /\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?/y;
const NAME = /%?[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const INTEGER = /\d+/y;
const SYMBOLS = /* @__PURE__ */ new Set("{}()<>,:;/@.=_*");
const STRING = /"(?:[^"\\]|\\.)*"/y;
function afterBlockComment(text, start) {
	let depth = 1;
	const edge = /\/\*|\*\//g;
	edge.lastIndex = start + 2;
	for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
		depth += found[0] === "/*" ? 1 : -1;
		if (depth === 0) return edge.lastIndex;
	}
	return text.length;
}
function skipSpace(text, from) {
	let at = from;
	for (;;) {
		SPACE.lastIndex = at;
		if (SPACE.test(text)) at = SPACE.lastIndex;
		if (!text.startsWith("/*", at)) return at;
		at = afterBlockComment(text, at);
	}
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
function tokenAt(text, start, afterAt) {
	const token = (kind, found) => ({
		kind,
		text: found,
		escaped: false,
		start
	});
	if (start >= text.length) return token("end", "");
	const char = text.charAt(start);
	if (SYMBOLS.has(char)) return token("symbol", char);
	if (text.startsWith("->", start)) return token("symbol", "->");
	const version = afterAt ? match(VERSION, text, start) : null;
	if (version !== null) return token("version", version);
	const name = match(NAME, text, start);
	if (name !== null) return {
		...token("name", name.replace("%", "")),
		escaped: name.startsWith("%")
	};
	const integer = match(INTEGER, text, start);
	if (integer !== null) return token("integer", integer);
	const string = match(STRING, text, start);
	if (string !== null) return token("other", string);
	return token("other", String.fromCodePoint(text.codePointAt(start) ?? 0));
}
function tokenLength(token) {
	return token.text.length + (token.escaped ? 1 : 0);
}
function lex(text) {
	const tokens = [];
	let at = 0;
	for (;;) {
		const last = tokens.at(-1);
		const token = tokenAt(text, skipSpace(text, at), last?.text === "@" || last?.text === "=");
		tokens.push(token);
		if (token.kind === "end") return tokens;
		at = token.start + tokenLength(token);
	}
}

// src/wit/steps.ts
var Steps = class {
	#tokens;
	#next = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	get position() {
		return this.#next;
	}
	step(count = 1) {
		this.#next += count;
	}
	peek(ahead = 0) {
		const token = this.#tokens[this.#next + ahead];
		return token?.kind === "end" ? void 0 : token;
	}
	at(text, ahead = 0) {
		const token = this.peek(ahead);
		return token?.text === text && !token.escaped;
	}
	accept(text) {
		const there = this.at(text);
		if (there) this.#next += 1;
		return there;
	}
	name() {
		const token = this.peek();
		if (token?.kind !== "name") return null;
		this.#next += 1;
		return token;
	}
	gate() {
		this.#next += 2;
		if (!this.accept("(")) return;
		while (this.peek() !== void 0 && !this.accept(")")) this.#next += 1;
	}
	path() {
		let path = "";
		for (let token = this.name(); token !== null; token = this.name()) {
			path += token.text;
			if (!this.at(":") && !this.at("/")) break;
			path += this.peek()?.text;
			this.#next += 1;
		}
		if (!this.at("@") || this.peek(1)?.kind !== "version") return path;
		this.#next += 2;
		return `${path}@${this.#tokens[this.#next - 1]?.text}`;
	}
	skipStatement() {
		let depth = 0;
		for (let token = this.peek(); token !== void 0; token = this.peek()) {
			if (this.at("}") || this.at("{")) return;
			if (token.text === "(" || token.text === "<") depth += 1;
			if (token.text === ")" || token.text === ">") depth -= 1;
			if (depth === 0 && token.kind === "name" && this.at(":", 1) && !this.at(":")) return;
			this.#next += 1;
			if (token.text === ";") return;
		}
	}
};

// src/wit/scan.ts
const TYPES = /* @__PURE__ */ new Set([
	"type",
	"record",
	"variant",
	"enum",
	"flags"
]);
var Scanner = class {
	names = [];
	worlds = [];
	packages = [];
	#steps;
	#blocks = [];
	#block = {
		kind: "file",
		package: null,
		path: []
	};
	constructor(tokens) {
		this.#steps = new Steps(tokens);
	}
	scan() {
		let own = null;
		while (this.#steps.peek() !== void 0) {
			const before = this.#steps.position;
			this.#statement();
			if (this.#steps.position === before) this.#steps.step();
			if (this.#blocks.length === 0) own = this.#block.package;
		}
		return own;
	}
	#note(name, token) {
		this.names.push({
			path: [...this.#block.path, name],
			token,
			package: this.#block.package
		});
	}
	#open(kind, path, owner = this.#block.package) {
		if (!this.#steps.accept("{")) return;
		this.#blocks.push(this.#block);
		this.#block = {
			kind,
			path,
			package: owner
		};
	}
	#statement() {
		if (this.#steps.accept("}")) this.#block = this.#blocks.pop() ?? this.#block;
		else if (this.#steps.at("{")) this.#open("unknown", this.#block.path);
		else if (this.#steps.at("@")) this.#steps.gate();
		else if (this.#block.kind === "file" || this.#block.kind === "package") this.#inPackage();
		else if (this.#block.kind !== "unknown") this.#item();
	}
	#inPackage() {
		if (this.#steps.accept("package")) this.#package();
		else if (this.#steps.accept("use")) this.#reference();
		else if (this.#steps.accept("interface")) this.#declared("interface");
		else if (this.#steps.accept("world")) this.#declared("world");
	}
	#package() {
		const first = this.#steps.peek();
		const id = this.#steps.path();
		if (first === void 0 || id === "") return;
		this.packages.push({
			id,
			token: first,
			declared: true
		});
		if (this.#steps.at("{")) this.#open("package", [], id);
		else if (this.#blocks.length === 0) this.#block = {
			...this.#block,
			package: id
		};
	}
	#declared(kind) {
		const token = this.#steps.name();
		if (token === null) return;
		if (kind === "world") this.worlds.push({
			package: this.#block.package,
			token
		});
		this.#note(token.text, token);
		this.#open(kind, [token.text]);
	}
	#item() {
		const inWorld = this.#block.kind === "world";
		if (this.#steps.at(":", 1)) this.#func();
		else if (inWorld && (this.#steps.accept("import") || this.#steps.accept("export"))) this.#extern();
		else if (inWorld && this.#steps.accept("include")) this.#include();
		else if (this.#steps.accept("use")) this.#use();
		else if (this.#steps.accept("resource")) this.#resource();
		else if (TYPES.has(this.#steps.peek()?.text ?? "")) this.#type();
		else if (this.#block.kind === "resource" && this.#steps.at("constructor")) this.#construct();
	}
	#func() {
		const token = this.#steps.name();
		if (token === null) return;
		this.#note(token.text, token);
		this.#steps.skipStatement();
	}
	#construct() {
		const token = this.#steps.name();
		const resource = this.#block.path.at(-1);
		if (token === null || resource === void 0) return;
		this.#note(resource, token);
		this.#steps.skipStatement();
	}
	#type() {
		this.#steps.step();
		const token = this.#steps.name();
		if (token === null) return;
		this.#note(token.text, token);
		if (this.#steps.at("{")) this.#open("unknown", this.#block.path);
		else this.#steps.skipStatement();
	}
	#resource() {
		const token = this.#steps.name();
		if (token === null) return;
		this.#note(token.text, token);
		this.#open("resource", [...this.#block.path, token.text]);
	}
	#extern() {
		const token = this.#steps.peek();
		if (token?.kind !== "name") return;
		if (this.#steps.at(":", 1) && !this.#steps.at("/", 3)) {
			this.#steps.step(2);
			this.#note(token.text, token);
			if (this.#steps.accept("interface")) this.#open("interface", [...this.#block.path, token.text]);
			else this.#steps.skipStatement();
			return;
		}
		const id = this.#reference();
		if (id !== "") this.#note(id, token);
	}
	#include() {
		this.#reference();
		if (this.#steps.accept("with")) this.#renamed();
	}
	#use() {
		this.#reference();
		this.#steps.accept(".");
		this.#renamed();
	}
	#renamed() {
		if (!this.#steps.accept("{")) return;
		while (this.#steps.peek()?.kind === "name") {
			let token = this.#steps.name();
			if (this.#steps.accept("as")) token = this.#steps.name() ?? token;
			if (token !== null) this.#note(token.text, token);
			this.#steps.accept(",");
		}
		this.#steps.accept("}");
	}
	#reference() {
		const token = this.#steps.peek();
		const id = this.#steps.path();
		const parts = /^(.+)\/[^/@]+(@.+)?$/.exec(id);
		if (token !== void 0 && parts !== null) this.packages.push({
			id: `${parts[1]}${parts[2] ?? ""}`,
			token,
			declared: false
		});
		return id;
	}
};
function scanNames(tokens) {
	const scanner = new Scanner(tokens);
	const own = scanner.scan();
	const { names, worlds, packages } = scanner;
	return {
		package: own,
		names,
		worlds,
		packages
	};
}

// src/wit/index-sources.ts
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function locate(file, starts, { start }) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= start) low = middle;
		else high = middle;
	}
	return {
		file,
		line: low + 1,
		column: start - (starts[low] ?? 0) + 1
	};
}
function readFile({ file, text }) {
	const starts = lineStarts(text);
	const directory = file.slice(0, file.lastIndexOf("/") + 1);
	return {
		scanned: scanNames(lex(text)),
		directory,
		place: (token) => locate(file, starts, token)
	};
}
const SEPARATOR = "\n";
const keyOf = (path) => path.join(SEPARATOR);
var Places = class {
	#places = /* @__PURE__ */ new Map();
	add(path, place) {
		const key = keyOf(path);
		if (!this.#places.has(key)) this.#places.set(key, place);
	}
	find = (path) => {
		for (const spelled of spellings(path)) {
			const place = this.#places.get(keyOf(spelled));
			if (place !== void 0) return place;
		}
		return null;
	};
};
function spellings(path) {
	const of = (part) => {
		const id = splitId(part);
		return id === null ? [part] : [
			part,
			`${id.unversioned}/${id.name}`,
			id.name
		];
	};
	let all = [[]];
	for (const part of path.slice(0, 4)) all = all.flatMap((start) => of(part).map((end) => [...start, end]));
	return path.length > 4 ? [] : all;
}
function qualified(owner, name) {
	const [id, version] = owner.split("@");
	return version === void 0 ? `${id}/${name}` : `${id}/${name}@${version}`;
}
function addNames(places, { scanned, place }, directoryPackage) {
	for (const { path, token, package: owner } of scanned.names) {
		const [first = "", ...rest] = path;
		const location = place(token);
		places.add(path, location);
		const id = owner ?? directoryPackage;
		if (id !== null) for (const spelled of spellings([qualified(id, first)])) places.add([...spelled, ...rest], location);
		const [second, ...others] = rest;
		if (second === void 0 || splitId(second) === null) continue;
		for (const [spelled = second] of spellings([second])) places.add([
			first,
			spelled,
			...others
		], location);
	}
}
function addInline(places, { scanned, place }) {
	const worlds = new Set(scanned.worlds.map(({ token }) => token.text));
	for (const { path, token } of scanned.names) if (path.length > 1 && worlds.has(path[0] ?? "")) places.add(path.slice(1), place(token));
}
function indexSources(sources) {
	const files = sources.map(readFile);
	const packageOf = /* @__PURE__ */ new Map();
	for (const { scanned, directory } of files) if (scanned.package !== null && !packageOf.has(directory)) packageOf.set(directory, scanned.package);
	const places = new Places();
	const worlds = [];
	const references = /* @__PURE__ */ new Map();
	for (const file of files) {
		const { scanned, directory, place } = file;
		for (const { id, token, declared } of scanned.packages) {
			if (declared) for (const path of [["package"], ["package", id]]) places.add(path, place(token));
			if (!references.has(id)) references.set(id, place(token));
		}
		for (const { token, package: owner } of scanned.worlds) {
			const location = place(token);
			worlds.push({
				package: owner,
				name: token.text,
				location
			});
			places.add(["world", token.text], location);
			places.add([`world:${token.text}`], location);
		}
		addNames(places, file, packageOf.get(directory) ?? null);
	}
	for (const file of files) addInline(places, file);
	return {
		worlds,
		references: [...references].map(([id, location]) => ({
			package: id,
			location
		})),
		find: places.find
	};
}

// src/wit/version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
function versionTrack(version) {
	const parsed = import_semver.default.parse(version);
	if (parsed === null || parsed.prerelease.length > 0) return version;
	if (parsed.major > 0) return String(parsed.major);
	return parsed.minor > 0 ? `0.${parsed.minor}` : version;
}
const isWasi = (id) => id.startsWith("wasi:");
const isTrack = (version) => /^\d+(?:\.\d+)?$/.test(version);
function sameTrack(one, other) {
	if (one === other) return true;
	const [a, b] = [splitId(one), splitId(other)];
	if (a === null || b === null || a.version === null || b.version === null) return false;
	return a.unversioned === b.unversioned && a.name === b.name && versionTrack(a.version) === versionTrack(b.version);
}
function sameInterface(offered, needed) {
	if (offered === needed) return true;
	return (isWasi(offered) || [offered, needed].some((id) => isTrack(splitId(id)?.version ?? ""))) && sameTrack(offered, needed);
}

// src/wit/unmerged.ts
function unmerged(world, said) {
	const kept = [...world.imports.keys()];
	const lost = [...said.imports].filter(([name]) => !world.imports.has(name) && kept.some((one) => sameTrack(one, name)));
	return lost.length === 0 ? world : {
		...world,
		imports: new Map([...world.imports, ...lost])
	};
}

// src/wit/cursor.ts
var Cursor = class {
	text;
	#tokens;
	#next = 0;
	constructor(text) {
		this.text = text;
		this.#tokens = lex(text);
	}
	peek(ahead = 0) {
		const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
		if (token === void 0) throw new Error("a token list ends with `end`");
		return token;
	}
	take() {
		const token = this.peek();
		this.#next += 1;
		return token;
	}
	fail(expected) {
		const { kind, text, start } = this.peek();
		const found = kind === "end" ? "the end of the text" : `\`${text}\``;
		throw new MalformedWit(this.text, start, `expected ${expected}, found ${found}`);
	}
	at(text, ahead = 0) {
		const token = this.peek(ahead);
		return token.text === text && !token.escaped && token.kind !== "end";
	}
	accept(text) {
		if (!this.at(text)) return false;
		this.#next += 1;
		return true;
	}
	expect(text) {
		if (!this.accept(text)) this.fail(`\`${text}\``);
	}
	name() {
		if (this.peek().kind !== "name") this.fail("a name");
		const token = this.take();
		return {
			name: token.text,
			at: token.start
		};
	}
	list(close, item) {
		const items = [];
		while (!this.accept(close)) {
			items.push(item());
			if (this.accept(",")) continue;
			this.expect(close);
			break;
		}
		return items;
	}
	skipGates() {
		while (this.at("@") && this.peek(1).kind === "name") {
			this.take();
			this.take();
			if (!this.accept("(")) continue;
			while (!this.accept(")")) {
				if (this.peek().kind === "end") this.fail("`)`");
				this.take();
			}
		}
	}
};

// src/wit/parse-type.ts
const MAX_DEPTH = 100;
const PRIMITIVES = /* @__PURE__ */ new Set([
	"bool",
	"u8",
	"u16",
	"u32",
	"u64",
	"s8",
	"s16",
	"s32",
	"s64",
	"f32",
	"f64",
	"char",
	"string",
	"error-context"
]);
const isPrimitive = (text) => PRIMITIVES.has(text);
function listType(cursor, depth) {
	cursor.expect("<");
	const element = parseType(cursor, depth);
	let length = null;
	if (cursor.accept(",")) {
		if (cursor.peek().kind !== "integer") cursor.fail("a length");
		length = Number(cursor.take().text);
	}
	cursor.expect(">");
	return {
		kind: "list",
		element,
		length
	};
}
function mapType(cursor, depth) {
	cursor.expect("<");
	const key = parseType(cursor, depth);
	cursor.expect(",");
	const value = parseType(cursor, depth);
	cursor.expect(">");
	return {
		kind: "map",
		key,
		value
	};
}
function tupleType(cursor, depth) {
	cursor.expect("<");
	return {
		kind: "tuple",
		items: cursor.list(">", () => parseType(cursor, depth))
	};
}
function optionType(cursor, depth) {
	cursor.expect("<");
	const some = parseType(cursor, depth);
	cursor.expect(">");
	return {
		kind: "option",
		some
	};
}
function resultType(cursor, depth) {
	if (!cursor.accept("<")) return {
		kind: "result",
		ok: null,
		err: null
	};
	const side = () => cursor.accept("_") ? null : parseType(cursor, depth);
	const ok = side();
	const err = cursor.accept(",") ? side() : null;
	cursor.expect(">");
	return {
		kind: "result",
		ok,
		err
	};
}
function streamType(kind) {
	return (cursor, depth) => {
		if (!cursor.accept("<")) return {
			kind,
			element: null
		};
		const element = cursor.accept("_") ? null : parseType(cursor, depth);
		cursor.expect(">");
		return {
			kind,
			element
		};
	};
}
function handleType(kind) {
	return (cursor) => {
		cursor.expect("<");
		const ref = cursor.name();
		cursor.expect(">");
		return {
			kind,
			ref
		};
	};
}
const CONSTRUCTED = {
	list: listType,
	map: mapType,
	tuple: tupleType,
	option: optionType,
	result: resultType,
	stream: streamType("stream"),
	future: streamType("future"),
	own: handleType("own"),
	borrow: handleType("borrow")
};
function parseType(cursor, depth = 0) {
	if (depth > MAX_DEPTH) cursor.fail(`types nested at most ${MAX_DEPTH} deep`);
	const { text, escaped } = cursor.peek();
	if (!escaped && isPrimitive(text)) {
		cursor.take();
		return { kind: text };
	}
	const constructed = escaped || !Object.hasOwn(CONSTRUCTED, text) ? void 0 : CONSTRUCTED[text];
	if (constructed === void 0) return {
		kind: "named",
		ref: cursor.name()
	};
	cursor.take();
	return constructed(cursor, depth + 1);
}

// src/wit/parse-item.ts
function field(cursor) {
	const { name } = cursor.name();
	cursor.expect(":");
	return {
		name,
		type: parseType(cursor)
	};
}
function parseFunc(cursor, name, role) {
	const async = cursor.accept("async");
	cursor.expect("func");
	cursor.expect("(");
	return {
		name,
		role,
		async,
		params: cursor.list(")", () => field(cursor)),
		result: cursor.accept("->") ? parseType(cursor) : null
	};
}
function resourceFunc(cursor, resource) {
	cursor.skipGates();
	if (cursor.at("constructor") && cursor.at("(", 1)) {
		cursor.take();
		cursor.take();
		const params = cursor.list(")", () => field(cursor));
		const result = cursor.accept("->") ? parseType(cursor) : null;
		cursor.expect(";");
		return {
			name: resource,
			role: "constructor",
			async: false,
			params,
			result
		};
	}
	const { name } = cursor.name();
	cursor.expect(":");
	const func = parseFunc(cursor, name, cursor.accept("static") ? "static" : "method");
	cursor.expect(";");
	return func;
}
function parsePath(cursor) {
	const first = cursor.name();
	if (!cursor.at(":") && !cursor.at("/")) return {
		...first,
		package: null
	};
	let written = first.name;
	let slash = -1;
	while (cursor.at(":") || cursor.at("/")) {
		if (cursor.at("/")) slash = written.length;
		written += cursor.take().text + cursor.name().name;
	}
	if (slash === -1) cursor.fail("`/` and an interface");
	const version = parseVersion(cursor);
	return {
		name: written.slice(slash + 1),
		at: first.at,
		package: written.slice(0, slash) + version
	};
}
function parseVersion(cursor) {
	if (!cursor.at("@") || cursor.peek(1).kind !== "version") return "";
	cursor.take();
	return `@${cursor.take().text}`;
}
function use(cursor) {
	cursor.expect("use");
	const from = parsePath(cursor);
	cursor.expect(".");
	cursor.expect("{");
	const names = cursor.list("}", () => {
		const name = cursor.name();
		return {
			name,
			as: cursor.accept("as") ? cursor.name().name : name.name
		};
	});
	cursor.expect(";");
	return {
		kind: "use",
		from,
		names
	};
}
const DECLARED = /* @__PURE__ */ new Set([
	"type",
	"record",
	"variant",
	"enum",
	"flags",
	"resource"
]);
function typeDecl(cursor) {
	const keyword = cursor.take().text;
	const { name, at } = cursor.name();
	if (keyword === "type") {
		cursor.expect("=");
		const type = parseType(cursor);
		cursor.expect(";");
		return {
			kind: "alias",
			name,
			at,
			type
		};
	}
	if (keyword === "resource") {
		const functions = [];
		if (cursor.accept(";")) return {
			kind: "resource",
			name,
			at,
			functions
		};
		cursor.expect("{");
		while (!cursor.accept("}")) functions.push(resourceFunc(cursor, name));
		return {
			kind: "resource",
			name,
			at,
			functions
		};
	}
	cursor.expect("{");
	if (keyword === "record") return {
		kind: "record",
		name,
		at,
		fields: cursor.list("}", () => field(cursor))
	};
	if (keyword === "variant") return {
		kind: "variant",
		name,
		at,
		cases: cursor.list("}", () => variantCase(cursor))
	};
	return {
		kind: keyword === "enum" ? "enum" : "flags",
		name,
		at,
		names: cursor.list("}", () => cursor.name().name)
	};
}
function variantCase(cursor) {
	const { name } = cursor.name();
	if (!cursor.accept("(")) return {
		name,
		type: null
	};
	const type = parseType(cursor);
	cursor.expect(")");
	return {
		name,
		type
	};
}
function parseShared(cursor) {
	if (cursor.at(":", 1)) return null;
	if (cursor.at("use")) return use(cursor);
	if (DECLARED.has(cursor.peek().text) && !cursor.peek().escaped) return {
		kind: "type",
		type: typeDecl(cursor)
	};
	return null;
}
function parseInterfaceItems(cursor) {
	const items = [];
	for (;;) {
		cursor.skipGates();
		if (cursor.accept("}")) return items;
		const shared = parseShared(cursor);
		if (shared !== null) {
			items.push(shared);
			continue;
		}
		const { name } = cursor.name();
		cursor.expect(":");
		items.push({
			kind: "func",
			func: parseFunc(cursor, name, "function")
		});
		cursor.expect(";");
	}
}

// src/wit/parse-package.ts
function packageId(cursor) {
	let id = cursor.name().name;
	while (cursor.at(":") || cursor.at("/")) id += cursor.take().text + cursor.name().name;
	return id + parseVersion(cursor);
}
function externNamed(cursor, name) {
	if (cursor.accept("interface")) {
		cursor.expect("{");
		return {
			kind: "inline",
			items: parseInterfaceItems(cursor)
		};
	}
	const what = cursor.at("func") || cursor.at("async") ? {
		kind: "func",
		func: parseFunc(cursor, name, "function")
	} : {
		kind: "path",
		path: parsePath(cursor)
	};
	cursor.expect(";");
	return what;
}
function extern(cursor) {
	const kind = cursor.take().text === "import" ? "import" : "export";
	if (cursor.at(":", 1) && !cursor.at("/", 3)) {
		const { name } = cursor.name();
		cursor.expect(":");
		return {
			kind,
			name,
			what: externNamed(cursor, name)
		};
	}
	const path = parsePath(cursor);
	cursor.expect(";");
	return {
		kind,
		name: null,
		what: {
			kind: "path",
			path
		}
	};
}
function include(cursor) {
	cursor.expect("include");
	const path = parsePath(cursor);
	const renames = /* @__PURE__ */ new Map();
	if (cursor.accept("with")) {
		cursor.expect("{");
		cursor.list("}", () => {
			const { name } = cursor.name();
			cursor.expect("as");
			renames.set(name, cursor.name().name);
		});
		cursor.accept(";");
	} else cursor.expect(";");
	return {
		kind: "include",
		path,
		renames
	};
}
function worldItems(cursor) {
	const items = [];
	for (;;) {
		cursor.skipGates();
		if (cursor.accept("}")) return items;
		const shared = parseShared(cursor);
		if (shared !== null && shared.kind !== "func") items.push(shared);
		else if (cursor.at("include")) items.push(include(cursor));
		else if (cursor.at("import") || cursor.at("export")) items.push(extern(cursor));
		else cursor.fail("`import`, `export`, `include`, `use` or a type");
	}
}
function packageItem(cursor, into) {
	cursor.skipGates();
	if (cursor.accept("interface")) {
		const { name } = cursor.name();
		cursor.expect("{");
		into.interfaces.set(name, parseInterfaceItems(cursor));
	} else if (cursor.accept("world")) {
		const { name } = cursor.name();
		cursor.expect("{");
		into.worlds.set(name, worldItems(cursor));
	} else if (cursor.accept("use")) {
		const path = parsePath(cursor);
		into.aliases.set(cursor.accept("as") ? cursor.name().name : path.name, path);
		cursor.expect(";");
	} else cursor.fail("`interface`, `world` or `package`");
}
const emptyPackage = (id) => ({
	id,
	interfaces: /* @__PURE__ */ new Map(),
	worlds: /* @__PURE__ */ new Map(),
	aliases: /* @__PURE__ */ new Map()
});
function parsePackages(text) {
	const cursor = new Cursor(text);
	cursor.skipGates();
	const header = cursor.accept("package");
	const main = emptyPackage(header ? packageId(cursor) : "");
	const packages = [main];
	if (header && !cursor.accept(";")) nestedPackage(cursor, main);
	while (cursor.peek().kind !== "end") if (cursor.accept("package")) {
		const nested = emptyPackage(packageId(cursor));
		packages.push(nested);
		nestedPackage(cursor, nested);
	} else packageItem(cursor, main);
	return packages;
}
function nestedPackage(cursor, into) {
	cursor.expect("{");
	while (!cursor.accept("}")) packageItem(cursor, into);
}

// src/build/wit-problem.ts
const MISSING_PACKAGE = /package '([^']+)' not found/;
function witFinding(problem, collected, places) {
	const text = strip(problem);
	const location = placeInText(problem, collected) ?? placeByName(text, collected, places);
	const missing = MISSING_PACKAGE.exec(problem)?.[1];
	if (missing !== void 0) return missingPackage(missing, location, places);
	return finding("wit/invalid", {
		message: `the WIT does not resolve: ${text}`,
		hint: /no `package` header/.test(text) ? "begin one file with `package my:package;`" : `correct the WIT; \`component-check wit ${packageOf(location, collected)}\` reads it again without a build`,
		location
	});
}
function packageOf(location, { sources }) {
	const file = location?.file ?? sources[0]?.file ?? "wit";
	const directory = path.posix.dirname(file).replace(/\/deps(?:\/.*)?$/, "");
	return /^[\w@%+=:,./-]+$/.test(directory) ? directory : JSON.stringify(directory);
}
function missingPackage(name, location, places) {
	const place = places.references.find((reference) => reference.package === name)?.location ?? location;
	return finding("wit/invalid", {
		message: `the WIT refers to package ${name}, which is not there`,
		hint: "correct the name where it is misspelt. A published package: `wkg wit fetch` (`cargo install wkg`) downloads it into wit/deps; commit that. A private one: copy its WIT to wit/deps/NAME/, or list its directory: `wit: [wit, DIR]`",
		location: place
	});
}
function strip(problem) {
	const [message = problem] = problem.split(/\r?\n\s+-->/);
	return message.replace(/\n {4}/g, " ").replace(/^(?:failed to [a-z ]+(?: for path \[[^\]]*\])?(?:: (?:wit|\/wit-[0-9a-f-]+)[^:\n]*)?: )+/i, "").trim();
}
function placeInText(problem, { files }) {
	const match = /--> (?:.*?[/\\])??wit[/\\](.+?):(\d+):(\d+)/.exec(problem);
	const file = match === null ? void 0 : files.get((match[1] ?? "").replaceAll("\\", "/"));
	return file === void 0 ? null : {
		file,
		line: Number(match?.[2]),
		column: Number(match?.[3])
	};
}
function placeByName(text, { sources }, places) {
	if (text.startsWith("expected")) for (const { file, text: source } of sources) {
		const malformed = whereMalformed(source);
		if (malformed !== null) return {
			file,
			line: malformed.line,
			column: malformed.column
		};
	}
	const name = /[`']([^`']+)[`']/.exec(text)?.[1];
	if (name !== void 0) for (const source of sources) {
		const found = findWord(source.text, name);
		if (found !== null) return {
			file: source.file,
			...found
		};
	}
	const [first] = sources;
	return places.worlds[0]?.location ?? (first === void 0 ? null : {
		file: first.file,
		line: 1,
		column: 1
	});
}
function whereMalformed(text) {
	try {
		parsePackages(text);
		return null;
	} catch (thrown) {
		if (thrown instanceof MalformedWit) return thrown;
		throw thrown;
	}
}
function findWord(text, name) {
	const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
	const word = new RegExp(`(?<![\\w-])${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\w-])`, "g");
	const last = [...code.matchAll(word)].at(-1);
	if (last === void 0) return null;
	const before = code.slice(0, last.index).split("\n");
	return {
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1
	};
}

// src/build/wanted.ts
async function resolveWanted(encoder, component, collected, places, key = "world") {
	const chosen = component.world;
	const union = chosen.length > 1;
	const main = mainWorlds(collected, places);
	const names = chosen.map((name) => main.find((world) => worldId(world) === name)?.name ?? name);
	const staged = union ? withUnion(collected.staged, names) : collected.staged;
	const embedded = await encoder.dummy(staged, union ? UNION_WORLD : chosen[0] ?? null);
	if (!embedded.ok) {
		refuseWorldChoice(embedded.problem, component, main, key);
		return { findings: [witFinding(embedded.problem, collected, places)] };
	}
	const dummy = embedded.value;
	const encoded = await encoder.encode(dummy, null);
	if (!encoded.ok) return { findings: [witFinding(encoded.problem, collected, places)] };
	const [only] = main;
	const includes = chosen.length === 0 && main.length === 1 && only !== void 0 ? [only.name] : names;
	const world = worldOf(dummy, encoded.value);
	return {
		wanted: {
			name: nameOf(chosen, main),
			world,
			includes,
			dummy
		},
		findings: null
	};
}
function worldOf(dummy, component) {
	const world = readWorld(component);
	return unmerged(world, readModuleWorld(dummy) ?? world);
}
function mainWorlds({ files }, places) {
	const own = new Set([...files].filter(([staged]) => !staged.startsWith("deps/")).map(([, file]) => file));
	const worlds = places.worlds.filter(({ location }) => own.has(location.file));
	const owner = worlds.find((world) => world.package !== null)?.package ?? null;
	return worlds.map((world) => ({
		...world,
		package: world.package ?? owner
	}));
}
function refuseWorldChoice(problem, { name, world: chosen }, main, key) {
	const worlds = main.map(worldId);
	const list = worlds.length === 0 ? "" : `; there is ${worlds.join(", ")}`;
	if (/contains no worlds/.test(problem)) throw new CheckError("config", `the WIT of ${name} has no world`, {
		hint: "write one: `world my-world { export my-function: func(); }`",
		key: "wit"
	});
	if (/multiple worlds/.test(problem)) throw new CheckError("config", `the WIT of ${name} has several worlds${list}`, {
		hint: `choose one: \`world: ${main[0]?.name ?? "my-world"}\`; a list is embedded as their union`,
		...main[1] === void 0 ? {} : { location: main[1].location }
	});
	const quoted = /`([^`]+)`/.exec(problem)?.[1];
	const unknown = chosen.find((one) => quoted !== void 0 && nameIn(one).includes(quoted));
	if (unknown === void 0 || !/^(?:World|unknown package)|interface or world/m.test(problem)) return;
	const names = main.map(({ name: known }) => known);
	throw new CheckError("config", `there is no world \`${unknown}\` in the WIT of ${name}${list}`, {
		hint: didYouMean(unknown, unknown.includes(":") ? worlds : names),
		key
	});
}
function nameIn(world) {
	const match = /^([^/@]+)\/([^@]+)(@.+)?$/.exec(world);
	return match === null ? [world] : [
		world,
		match[2] ?? "",
		`${match[1]}${match[3] ?? ""}`
	];
}
function nameOf(chosen, main) {
	const [only] = main;
	if (chosen.length === 0) return only === void 0 ? "the only world" : worldId(only);
	const known = (name) => main.find((world) => world.name === name);
	return chosen.map((name) => worldId(known(name) ?? {
		name,
		package: null
	})).join(" + ");
}
function worldId({ package: owner, name }) {
	if (owner === null) return name;
	const [id, version] = owner.split("@");
	return version === void 0 ? `${id}/${name}` : `${id}/${name}@${version}`;
}

// src/build/wit-files.ts
const MAX_FILE_BYTES = 4 << 20;
const MAX_TOTAL_BYTES = 64 << 20;
const MAX_FILES = 5e3;
async function collectWit(paths, root) {
	const entries = [];
	for (const [index, file] of paths.entries()) entries.push(...index === 0 ? await mainEntries(file, root) : await dependencyEntries(file, index, root));
	if (entries.length > MAX_FILES) throw new CheckError("config", `the WIT is ${entries.length} files; at most ${MAX_FILES} are read`);
	const staged = /* @__PURE__ */ new Map();
	const sources = [];
	let total = 0;
	for (const entry of entries) {
		await refuseOutside(entry.file, root);
		const bytes = await readBounded(entry.file, MAX_FILE_BYTES);
		total += bytes.length;
		if (total > MAX_TOTAL_BYTES) throw new CheckError("config", `the WIT is larger than ${MAX_TOTAL_BYTES} bytes`);
		staged.set(entry.staged, bytes);
		if (!entry.file.endsWith(".wasm")) sources.push({
			file: reportPath(root, entry.file),
			text: Buffer.from(bytes).toString("utf8")
		});
	}
	return {
		staged,
		sources,
		files: new Map(entries.map((entry) => [entry.staged, reportPath(root, entry.file)]))
	};
}
async function refuseOutside(file, root) {
	const real = await realpath(file).catch(() => file);
	if (isInside(root, real)) return;
	throw new CheckError("config", `${reportPath(root, file)} is a link that leaves the repository, to ${real}`, { hint: "copy what is needed into the repository" });
}
async function mainEntries(file, root) {
	const kind = kindOf(file);
	if (kind === "file") return [{
		staged: path.basename(file),
		file
	}];
	if (kind !== "directory") throw noWit(file, root, kind === "missing" ? "there is no" : "that is no file or directory:");
	const own = await packageFiles(file, "");
	if (!own.some(({ staged }) => staged.endsWith(".wit"))) throw noWit(file, root, "there is no .wit file in");
	return [...own, ...await depsOf(file)];
}
async function dependencyEntries(file, index, root) {
	const kind = kindOf(file);
	const extension = path.extname(file);
	if (kind === "file") return [{
		staged: `deps/${index}-${path.basename(file, extension)}${extension}`,
		file
	}];
	if (kind !== "directory") throw noWit(file, root, kind === "missing" ? "there is no" : "that is no file or directory:");
	return [...await packageFiles(file, `deps/${index}-${path.basename(file)}/`), ...await depsOf(file)];
}
async function depsOf(directory) {
	const deps = path.join(directory, "deps");
	if (kindOf(deps) !== "directory") return [];
	const entries = [];
	for (const name of await sortedNames(deps)) {
		const file = path.join(deps, name);
		if (kindOf(file) === "directory") entries.push(...await packageFiles(file, `deps/${name}/`));
		else if (/\.(wit|wat|wasm)$/.test(name)) entries.push({
			staged: `deps/${name}`,
			file
		});
	}
	return entries;
}
async function packageFiles(directory, prefix) {
	return (await sortedNames(directory)).filter((name) => name.endsWith(".wit")).map((name) => ({
		staged: `${prefix}${name}`,
		file: path.join(directory, name)
	}));
}
async function sortedNames(directory) {
	return (await readdir(directory)).sort();
}
function noWit(file, root, problem) {
	return new CheckError("config", `${problem} ${reportPath(root, file)}, where the WIT should be`, { hint: "write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is" });
}

export { versionTrack as a, printFunc as c, printType as d, printTypeDecl as f, sameTrack as i, printFuncType as l, resolveWanted as n, indexSources as o, splitId as p, sameInterface as r, printBody as s, collectWit as t, printName as u };