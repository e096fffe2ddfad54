import { a as MalformedWasm, i as Bytes, n as readPreamble, r as readSections, t as expectEnd } from "./sections.mjs";
import { a as readCoreNames } from "./world.mjs";

// src/wasm/component-names.ts
const MAX_DEPTH = 64;
function skipSortIndex(bytes) {
	if (bytes.byte() === 0) bytes.byte();
	bytes.u32();
}
function coreInstance(bytes, note) {
	const form = bytes.byte();
	if (form > 1) bytes.fail("unknown form of a core instance");
	if (form === 0) bytes.u32();
	bytes.vector(() => {
		note(bytes.name(), form === 0 ? "core instance argument" : "core instance export");
		bytes.byte();
		bytes.u32();
	});
}
function instance(bytes, note) {
	const form = bytes.byte();
	if (form > 1) bytes.fail("unknown form of an instance");
	if (form === 0) bytes.u32();
	bytes.vector(() => {
		if (form === 0) note(bytes.name(), "instance argument");
		else externName(bytes, note, "instance export");
		skipSortIndex(bytes);
	});
}
function alias(bytes, note) {
	if (bytes.byte() === 0) bytes.byte();
	const target = bytes.byte();
	if (target > 2) bytes.fail("unknown target of an alias");
	bytes.u32();
	if (target === 2) bytes.u32();
	else note(bytes.name(), target === 0 ? "alias of an instance export" : "alias of a core export");
}
function externName(bytes, note, where) {
	const form = bytes.byte();
	if (form > 2) bytes.fail("unknown form of a name");
	note(bytes.name(), where);
	if (form !== 2) return;
	bytes.vector(() => {
		bytes.byte();
		note(bytes.name(), `attribute of a ${where}`);
	});
}
function skipExternType(bytes) {
	const kind = bytes.byte();
	if (kind > 5) bytes.fail("unknown kind of import or export");
	const hasIndex = kind === 3 || kind === 2 ? bytes.byte() === 0 : true;
	if (kind === 0) bytes.byte();
	if (hasIndex) bytes.u32();
	else if (kind === 2) bytes.skipInteger();
}
function componentImport(bytes, note) {
	externName(bytes, note, "component import");
	skipExternType(bytes);
}
function componentExport(bytes, note) {
	externName(bytes, note, "component export");
	skipSortIndex(bytes);
	if (bytes.byte() !== 0) skipExternType(bytes);
}
const READERS = {
	2: coreInstance,
	5: instance,
	6: alias,
	10: componentImport,
	11: componentExport
};
function collect(bytes, found, path, depth) {
	if (depth > MAX_DEPTH) bytes.fail(`components are nested deeper than ${MAX_DEPTH}`);
	const note = (name, where) => found.names.push({
		name,
		where: path + where
	});
	let nested = 0;
	for (const { id, body } of readSections(bytes)) {
		if (id > 12) body.fail(`unknown section ${id}`);
		if (id === 1) {
			if (readPreamble(body) !== "core") body.fail("a component stands where a core module belongs");
			found.cores.push(readCoreNames(body));
		}
		if (id === 4) {
			if (readPreamble(body) !== "component") body.fail("a core module stands where a component belongs");
			collect(body, found, `${path}component ${nested}: `, depth + 1);
			nested += 1;
		}
		const reader = READERS[id];
		if (reader === void 0) continue;
		body.vector(() => reader(body, note));
		expectEnd(body);
	}
}
function readComponentNames(bytes) {
	const found = {
		cores: [],
		names: []
	};
	collect(bytes, found, "", 0);
	return found;
}

// src/wasm/read.ts
const NATIVE = "GOOS and GOARCH were not wasip1 and wasm";
const BEGINNINGS = [
	["ELF", `a native ELF program: ${NATIVE}`],
	["MZ", `a native Windows program: ${NATIVE}`],
	["Ïúíþ", `a native macOS program: ${NATIVE}`],
	["", "a gzip archive"],
	["PK", "a zip archive"],
	["!<arch>", "an archive of object files: the package is not `package main`"],
	["(module", "WebAssembly text (WAT), not a binary"],
	["(component", "WebAssembly text (WAT), not a binary"],
	["<", "markup, as a proxy or a login page would send"]
];
function looksLike(bytes) {
	const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart();
	return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? "not WebAssembly: its first bytes are unknown";
}
function classify(bytes) {
	if (bytes.length === 0) return {
		kind: "empty",
		detail: "the file has no bytes"
	};
	if (![
		0,
		97,
		115,
		109
	].slice(0, bytes.length).every((byte, index) => bytes[index] === byte)) return {
		kind: "not-wasm",
		detail: looksLike(bytes)
	};
	if (bytes.length < 8) return {
		kind: "truncated",
		detail: `the file ends after ${bytes.length} bytes, inside its header`
	};
	const window = new Bytes(bytes);
	let kind;
	try {
		kind = readPreamble(window);
	} catch (thrown) {
		return {
			kind: "not-wasm",
			detail: problem(thrown)
		};
	}
	try {
		for (const _ of readSections(window));
	} catch (thrown) {
		return {
			kind: "truncated",
			detail: problem(thrown)
		};
	}
	return {
		kind,
		detail: kind === "core" ? "a core module" : "a component"
	};
}
function problem(thrown) {
	if (thrown instanceof MalformedWasm) return thrown.message;
	throw thrown;
}
function readCoreModule(bytes) {
	const window = new Bytes(bytes);
	if (readPreamble(window) !== "core") window.fail("the file is a component, not a core module");
	return readCoreNames(window);
}
function readComponent(bytes) {
	const window = new Bytes(bytes);
	if (readPreamble(window) !== "component") window.fail("the file is a core module, not a component");
	return readComponentNames(window);
}

export { readComponent as n, readCoreModule as r, classify as t };