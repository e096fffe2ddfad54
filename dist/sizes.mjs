import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as runProcess } from "./process.mjs";
import { t as require_semver } from "./semver.mjs";
import { i as reportPath, n as kindOf$2, o as whyOutside, r as readBounded } from "./paths.mjs";
import { g as parseSize, h as parseDuration, t as decodeText } from "./decode.mjs";
import { n as nearest, t as didYouMean } from "./suggest.mjs";
import { C as expandGlobs, a as findWasmTools, c as confirmLocked, h as findGo, l as wantedTools, n as explainAbsence } from "./absent.mjs";
import { n as finding } from "./inner-types.mjs";
import { t as findOnPath } from "./find-on-path.mjs";
import { i as refuseLink, t as makeOutDir } from "./out-dir.mjs";
import { E as decodeLine, a as generatedFiles, c as goFilesOfModule, i as goBuildEnvironment, m as parseCount, n as buildGo, o as readGenerator, p as parseClock, r as goSources, s as directiveFinder, t as dataSegments, u as locate } from "./data.mjs";
import { _ as lineOf, a as readText, d as waveProblem, f as goMemoryAdvice, h as goSignature, i as readContent, l as invalid, o as splitArguments, r as fileReferences, s as scanBalanced, u as isProblem, v as locate$1, y as readSource } from "./plan.mjs";
import { t as readTree } from "./tree.mjs";
import { t as hostileNames } from "./hostile.mjs";
import { a as MalformedWasm, i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";
import { r as readCoreModule, t as classify } from "./read.mjs";
import { c as printFunc, n as resolveWanted, o as indexSources, p as splitId, t as collectWit } from "./wit-files.mjs";
import { n as hasComponentType, t as embedComponentType } from "./section.mjs";
import { t as withTempDir } from "./temp-dir.mjs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";

// src/toolchain/find-tools.ts
async function findTools(config, { env, always = false, ...request }) {
	const needsGo = always || config.components.some(({ component, build }) => component === null && build.command === null);
	const { toolchain, go: wanted, goSha256: locked, lock } = await wantedTools(config);
	const [go, wasmTools] = await Promise.allSettled([needsGo ? findGo(toolchain, env, {
		...request,
		request: wanted,
		locked
	}) : null, findWasmTools(toolchain, env, {
		...request,
		ci: always || lock?.wasmTools != null || env.CI === "true"
	})]);
	if (go.status === "rejected") throw go.reason;
	if (wasmTools.status === "rejected") throw placed$1(wasmTools.reason, config);
	const tools = {
		go: go.value,
		wasmTools: wasmTools.value
	};
	confirmLocked(lock, {
		go: tools.go,
		wasmTools: tools.wasmTools.engine === "native" ? tools.wasmTools : null
	});
	return tools;
}
function placed$1(thrown, { locateTool }) {
	return thrown instanceof CheckError ? thrown.placed((key) => locateTool?.(key) ?? null) : thrown;
}

// src/golden/lines.ts
const MARKERS = [
	"#",
	"@",
	">",
	"<",
	"!",
	"stdout|",
	"stderr|"
];
function readItems({ text }) {
	const items = [];
	for (let start = 0; start <= text.length;) {
		const item = readItem(text, start);
		items.push(item);
		start = item.end + 1;
	}
	return items;
}
function readItem(text, start) {
	const lineEnd = endOfLine(text, start);
	const line = text.slice(start, lineEnd);
	const indent = line.length - line.trimStart().length;
	if (indent === line.length) return {
		class: "blank",
		start,
		end: lineEnd,
		body: {
			text: "",
			start
		},
		broken: null
	};
	const marker = MARKERS.find((known) => line.startsWith(known, indent));
	const bodyStart = start + indent + (marker?.length ?? 0);
	if (marker === "stdout|" || marker === "stderr|") return {
		class: marker,
		start,
		end: lineEnd,
		body: {
			text: text.slice(bodyStart, lineEnd),
			start: bodyStart
		},
		broken: null
	};
	const body = trimmed(text, bodyStart, lineEnd);
	if (marker === void 0 && body.text.startsWith("//")) return {
		class: "//",
		start,
		end: lineEnd,
		body,
		broken: null
	};
	const name = marker ?? "value";
	if (!mayOpen(name, body.text)) return {
		class: name,
		start,
		end: lineEnd,
		body,
		broken: null
	};
	return {
		class: name,
		start,
		...readTokens(text, bodyStart)
	};
}
function mayOpen(name, body) {
	if (body === "") return false;
	return name === "@" ? body.includes("\"\"\"") : name !== "#" && name !== "!";
}
function readTokens(text, bodyStart) {
	const { end, next, complete, open } = scanBalanced(text, bodyStart);
	const broken = open === null ? null : {
		at: open.offset,
		message: `the ${open.text} opened here is never closed`,
		hint: closing(open.text)
	};
	const body = trimmed(text, bodyStart, end);
	return {
		end: complete ? next : blockEnd(text, endOfLine(text, bodyStart)),
		body,
		broken
	};
}
function closing(opened) {
	const closer = {
		"(": ")",
		"[": "]",
		"{": "}"
	}[opened];
	if (closer !== void 0) return `write the \`${closer}\` that belongs to it`;
	return `write the ${opened} that ends it; a text stands in double quotes`;
}
function endOfLine(text, offset) {
	const newline = text.indexOf("\n", offset);
	return newline < 0 ? text.length : newline;
}
function blockEnd(text, offset) {
	let end = offset;
	while (end < text.length && text.slice(end + 1, endOfLine(text, end + 1)).trim() !== "") end = endOfLine(text, end + 1);
	return end;
}
function trimmed(text, start, end) {
	const body = text.slice(start, end);
	return {
		text: body.trim(),
		start: start + (body.length - body.trimStart().length)
	};
}

// src/golden/call.ts
function readCall(body) {
	const call = readHead(body);
	if (isProblem(call)) return call;
	const rest = after(body, call.callEnd);
	if (rest.text === "") return call;
	return {
		at: rest.start,
		message: "a call ends with its closing parenthesis",
		hint: "write the result on the next line"
	};
}
function readStub({ body, start, end }) {
	const [whole, before = "", dropped] = /^(drop\s+)([^\s(!=]+)(?=$|\s*!\s*trap$)/.exec(body.text) ?? [];
	if (whole !== void 0 && dropped !== void 0) {
		const args = [{
			text: dropped,
			start: body.start + before.length
		}];
		const fails = whole.length < body.text.length;
		return {
			start,
			end,
			variable: null,
			name: {
				text: "drop",
				start: body.start
			},
			args,
			callEnd: body.start + whole.length,
			drop: true,
			answer: { kind: fails ? "trap" : "none" }
		};
	}
	const call = readHead(body);
	if (isProblem(call)) return call;
	const answer = readAnswer(after(body, call.callEnd));
	if (isProblem(answer)) return answer;
	return {
		start,
		end,
		...call,
		drop: false,
		answer
	};
}
function readAnswer(rest) {
	if (rest.text === "") return { kind: "none" };
	if (/^!\s*trap$/.test(rest.text)) return { kind: "trap" };
	const value = rest.text.startsWith("=") ? trimmed(rest.text, 1, rest.text.length) : null;
	if (value?.text === "?") return { kind: "open" };
	if (value !== null && value.text !== "") return {
		kind: "value",
		value: {
			text: value.text,
			start: rest.start + value.start
		}
	};
	return {
		at: rest.start,
		message: "this is no answer to an imported call",
		hint: "write `= value`, `= ?` or `! trap` after the call"
	};
}
function readHead(body) {
	const open = body.text.indexOf("(");
	if (open < 0) return {
		at: body.start,
		message: `a call needs parentheses: "${body.text}"`,
		hint: "write it as `compute-hash([1, 2, 3])`; without arguments `now()`"
	};
	const [, variable, gap = "", name = ""] = /^(?:([^=\s]*)(\s*=\s*))?(.*)$/s.exec(body.text.slice(0, open)) ?? [];
	const nameStart = body.start + (variable ?? "").length + gap.length;
	const wrong = wrongHead(variable, name.trim());
	if (wrong !== null) return {
		at: body.start,
		...wrong
	};
	const split = splitArguments(body.text, open);
	if (!split.ok) return waveProblem(split.problem, body.start);
	return {
		variable: variable === void 0 ? null : {
			text: variable,
			start: body.start
		},
		name: {
			text: name.trim(),
			start: nameStart
		},
		args: split.value.args.map(({ text, offset }) => ({
			text,
			start: body.start + offset
		})),
		callEnd: body.start + split.value.end
	};
}
function wrongHead(variable, name) {
	if (variable !== void 0 && !/^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/.test(variable)) return {
		message: `"${variable}" is no name for a variable`,
		hint: "use letters, digits and hyphens: `c`, `my-counter`"
	};
	if (name === "") return { message: "a call needs the name of a function before its parentheses" };
	return /\s/.test(name) ? { message: `a function's name has no space in it: "${name}"` } : null;
}
function after(body, offset) {
	const rest = trimmed(body.text, offset - body.start, body.text.length);
	return {
		text: rest.text,
		start: body.start + rest.start
	};
}

// src/golden/outcome.ts
function readOutcome({ body, start, end }) {
	const word = /^\S*/.exec(body.text)?.[0] ?? "";
	const inner = trimmed(body.text, word.length, body.text.length);
	const rest = {
		text: inner.text,
		start: body.start + inner.start
	};
	if (word === "trap") return {
		kind: "trap",
		trap: rest.text === "" ? null : rest,
		start,
		end
	};
	if (word !== "exit") {
		const hint = didYouMean(word, ["trap", "exit"]);
		return {
			at: body.start,
			message: `"${word}" is no outcome: it is \`! trap\` or \`! exit\``,
			hint
		};
	}
	if (rest.text === "0" || rest.text === "1") return {
		kind: "exit",
		code: rest.text === "0" ? 0 : 1,
		start,
		end
	};
	return {
		at: rest.start,
		message: `a component cannot exit with "${rest.text}"`,
		hint: "write `! exit 0` or `! exit 1`: the WASI adapter makes 1 of every other code"
	};
}

// src/golden/block.ts
function readBlock(source, items) {
	const draft = {
		comments: [],
		directives: [],
		steps: [],
		stdout: [],
		stderr: []
	};
	const problems = [];
	for (const item of items) {
		if (problems.length > 0 && draft.steps.length === 0 && OF_A_CALL.has(item.class)) continue;
		const problem = item.broken ?? TAKE[item.class](draft, item, source);
		if (problem !== null) problems.push(invalid(source, problem));
		if (problem !== null && item.class === ">") break;
	}
	if (items.some((item) => item.class === ">") && draft.steps.length === 0) draft.steps.push(unreadable(items));
	return {
		...draft,
		problems,
		start: items[0]?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
}
const OF_A_CALL = /* @__PURE__ */ new Set([
	"value",
	"!",
	"<",
	"stdout|",
	"stderr|"
]);
const TAKE = {
	blank: () => null,
	"//": () => null,
	"#": (draft, { body }) => {
		draft.comments.push(body);
		return null;
	},
	"@": (draft, { body }) => {
		const key = /^\S*/.exec(body.text)?.[0] ?? "";
		const value = trimmed(body.text, key.length, body.text.length);
		draft.directives.push({
			key: {
				text: key,
				start: body.start
			},
			value: {
				text: value.text,
				start: body.start + value.start
			}
		});
		return null;
	},
	">": (draft, item) => {
		const call = readCall(item.body);
		if (isProblem(call)) return call;
		draft.steps.push({
			...call,
			start: item.start,
			end: item.end,
			stubs: [],
			expected: { kind: "none" }
		});
		return null;
	},
	"<": (draft, item) => {
		const step = draft.steps.at(-1);
		if (step === void 0) return orphan(item, "an imported call");
		if (step.expected.kind !== "none") return {
			at: item.start,
			message: "an imported call stands after the result",
			hint: "write `<` lines between the call and its result"
		};
		const stub = readStub(item);
		if (isProblem(stub)) return stub;
		step.stubs.push(stub);
		step.end = item.end;
		return null;
	},
	"!": (draft, item) => {
		const outcome = readOutcome(item);
		return isProblem(outcome) ? outcome : expectOutcome(draft, item, outcome);
	},
	value: (draft, item) => {
		const { body, start, end } = item;
		return expectOutcome(draft, item, {
			kind: "value",
			value: body,
			start,
			end
		});
	},
	"stdout|": (draft, item) => takeOutput(draft, item, draft.stdout),
	"stderr|": (draft, item) => takeOutput(draft, item, draft.stderr)
};
function expectOutcome(draft, item, expected) {
	const step = draft.steps.at(-1);
	if (step === void 0) return orphan(item, "a result");
	if (step.expected.kind !== "none") return {
		at: item.body.start,
		message: "a second result for one call",
		hint: "a call has one result; start a comment with `#`, another call with `>`"
	};
	step.expected = expected;
	return null;
}
function takeOutput(draft, item, lines) {
	if (draft.steps.length === 0) return orphan(item, "output");
	lines.push({
		start: item.start,
		end: item.end,
		bytes: decodeLine(item.body.text)
	});
	return null;
}
function orphan(item, what) {
	return {
		at: item.start,
		message: `${what} stands here without a call before it`,
		hint: meantCall(item) ?? "a case starts with a `>` line and goes on to the next blank line"
	};
}
function meantCall({ class: kind, body: { text } }) {
	const call = /^(?:[$%]\s*)?((?:[A-Za-z][\w-]*\s*=\s*)?(?!(?:some|ok|err)\()[A-Za-z][\w:/.@-]*\(.*\))$/s.exec(text);
	return kind === "value" && call !== null ? `write \`> ${call[1]}\`` : null;
}
function unreadable(items) {
	const { body, start, end } = items.find((candidate) => candidate.class === ">") ?? {
		body: {
			text: "",
			start: 0
		},
		start: 0,
		end: 0
	};
	return {
		variable: null,
		name: body,
		args: [],
		callEnd: body.start + body.text.length,
		stubs: [],
		expected: { kind: "none" },
		start,
		end
	};
}

// src/golden/directives.ts
const HOSTS = ["v8", "wasmtime"];
const DIRECTIVES = {
	host: (value) => {
		const named = value.text.split(/[\s,]+/).map((name) => readHost(name, value));
		const hosts = named.flatMap((host) => isProblem(host) ? [] : [host]);
		return named.find(isProblem) ?? { hosts };
	},
	skip: (value, { skips }) => {
		const [, name = "", reason = ""] = /^([^\s:]*)\s*:?\s*(.*)$/s.exec(value.text) ?? [];
		const host = readHost(name, value);
		if (isProblem(host)) return host;
		if (reason === "") return wrong(value, "a skip needs a reason", "@ skip v8: why it cannot run there");
		return { skips: [...skips, {
			host,
			reason
		}] };
	},
	timeout: (value) => measured("timeoutMs", parseDuration(value.text), value),
	memory: (value) => measured("memoryBytes", parseSize(value.text), value),
	fuel: (value) => one("fuel", parseCount(/^<=\s*(\S+)$/.exec(value.text)?.[1] ?? ""), value, "@ fuel <= 120_000"),
	env: (value, { env }) => {
		const [, name = "", text = ""] = /^([^=\s]*)\s*=\s*(.*)$/s.exec(value.text) ?? [];
		if (name === "") return wrong(value, "an environment variable needs a name", "@ env NAME=value");
		const read = readText({
			text,
			start: value.start + value.text.length - text.length
		});
		return isProblem(read) ? read : { env: [...env.filter(([other]) => other !== name), [name, read]] };
	},
	arg: (value, { args }) => {
		const read = readText(value);
		return isProblem(read) ? read : { args: [...args, read] };
	},
	stdin: (value) => {
		const read = readContent(value);
		return isProblem(read) ? read : { stdin: read };
	},
	dir: (value, { dirs }) => {
		const [, guest = "", path = ""] = /^(\S+)\s*=\s*(.+)$/.exec(value.text) ?? [];
		if (path === "") return wrong(value, "a directory needs two paths", "@ dir /data = testdata/data");
		const piece = {
			text: path,
			start: value.start + value.text.length - path.length
		};
		return { dirs: [...dirs.filter((dir) => dir.guest !== guest), {
			guest,
			path: piece
		}] };
	},
	clock: (value) => one("clock", parseClock(value.text), value, "2000-01-01T00:00:00Z"),
	seed: (value) => one("seed", parseSeed(value.text), value, "@ seed 7")
};
const SINGLE = /* @__PURE__ */ new Set([
	"host",
	"timeout",
	"memory",
	"fuel",
	"stdin",
	"clock",
	"seed"
]);
function applyDirectives(settings, directives) {
	const problems = [];
	const seen = /* @__PURE__ */ new Set();
	let result = settings;
	for (const { key, value } of directives) {
		const change = seen.has(key.text) ? twice(key) : read$1(key, value, result);
		if (isProblem(change)) problems.push(change);
		else result = {
			...result,
			...change
		};
		if (SINGLE.has(key.text)) seen.add(key.text);
	}
	return {
		settings: result,
		problems
	};
}
function read$1(key, value, settings) {
	if (!Object.hasOwn(DIRECTIVES, key.text)) return unknown(key);
	if (value.text === "") return wrong(key, `the directive ${key.text} needs a value`, `@ ${key.text} …`);
	return DIRECTIVES[key.text]?.(value, settings) ?? unknown(key);
}
function unknown(key) {
	const known = Object.keys(DIRECTIVES);
	return wrong(key, `there is no directive "${key.text}"`, didYouMean(key.text, known));
}
const twice = (key) => wrong(key, `${key.text} is set twice in one block`, "keep one of them");
function one(key, read, value, example) {
	if (read === null) return wrong(value, `"${value.text}" is no value for this directive`, `write it as ${example}`);
	return { [key]: read };
}
function measured(key, parsed, value) {
	return parsed.ok ? { [key]: parsed.value } : wrong(value, parsed.problem, parsed.hint);
}
function parseSeed(text) {
	const seed = parseCount(text);
	return seed === null || seed === Number.MAX_SAFE_INTEGER ? null : seed;
}
function readHost(name, value) {
	const host = HOSTS.find((known) => known === name);
	if (host !== void 0) return host;
	return wrong(value, `there is no host "${name}"`, didYouMean(name, HOSTS));
}
function wrong(piece, message, hint) {
	return {
		at: piece.start,
		message,
		hint
	};
}

// src/golden/names.ts
const LONGEST = 100;
function caseNames(source, blocks) {
	const taken = /* @__PURE__ */ new Map();
	const given = blocks.map((block) => {
		const title = block.comments.find((comment) => comment.text !== "");
		if (title === void 0) return null;
		const before = taken.get(title.text);
		if (before === void 0) taken.set(title.text, title);
		return {
			name: title.text,
			problems: before === void 0 ? [] : [repeated(source, title, before)]
		};
	});
	const names = new Set(taken.keys());
	return blocks.map((block, index) => given[index] ?? {
		name: freeName(defaultName(source, block), names),
		problems: []
	});
}
function repeated(source, title, before) {
	return finding("golden/invalid", {
		message: `the case name "${title.text}" stands in this file twice`,
		hint: "give each case a first comment line of its own",
		location: locate$1(source, title.start),
		related: [{
			message: "the first case of this name",
			location: locate$1(source, before.start)
		}]
	});
}
function defaultName({ text }, block) {
	const first = block.steps[0];
	if (first === void 0) return "";
	const call = text.slice(first.name.start, first.callEnd).replace(/\s+/g, " ");
	return call.length > LONGEST ? `${call.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : call;
}
function freeName(name, taken) {
	let free = name;
	for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
	taken.add(free);
	return free;
}

// src/golden/settings.ts
const NO_SETTINGS = {
	hosts: [],
	skips: [],
	timeoutMs: null,
	memoryBytes: null,
	fuel: null,
	env: [],
	args: [],
	stdin: null,
	dirs: [],
	clock: null,
	seed: null
};

// src/golden/parse.ts
function parseTranscript(file, text) {
	const source = readSource(file, text);
	const blocks = splitBlocks(readItems(source)).map((items) => readBlock(source, items));
	const names = caseNames(source, blocks.filter(isCase));
	const problems = [];
	const cases = [];
	let inherited = NO_SETTINGS;
	for (const block of blocks) {
		const { settings, problems: wrong } = applyDirectives(inherited, block.directives);
		const found = [...block.problems, ...wrong.map((problem) => invalid(source, problem))];
		if (isCase(block)) {
			const { name, problems: twice } = names[cases.length] ?? {
				name: "",
				problems: []
			};
			cases.push(caseOf(source, block, name, settings, [...found, ...twice]));
		} else {
			problems.push(...found);
			inherited = settings;
		}
	}
	return {
		source,
		cases,
		problems
	};
}
const isCase = (block) => block.steps.length > 0;
function caseOf(source, block, name, settings, problems) {
	const { start, end, steps, stdout, stderr } = block;
	return {
		start,
		end,
		line: lineOf(source, start),
		name,
		settings,
		steps,
		stdout,
		stderr,
		problems
	};
}
function splitBlocks(items) {
	const blocks = [[]];
	for (const item of items) if (item.class === "blank") blocks.push([]);
	else blocks.at(-1)?.push(item);
	return blocks.filter((block) => block.length > 0);
}

// src/golden/read.ts
const MAX_BYTES$1 = 67108864;
async function readGolden(component, root, { required = component.golden.filesOrigin !== "default", components = [component] } = {}) {
	const paths = await expandGlobs(component.base, component.golden.files, { root });
	if (paths.length === 0 && !required) return null;
	const digests = /* @__PURE__ */ new Map();
	const findings = [];
	const transcripts = [];
	for (const file of paths) {
		const read = await readTranscript(file, root, digests);
		if ("transcript" in read) transcripts.push(read);
		findings.push(..."transcript" in read ? read.transcript.problems : [read]);
	}
	if (!transcripts.some(({ transcript }) => transcript.cases.length > 0) && findings.length === 0) {
		const none = paths.length === 0 ? await explainAbsence(component, {
			root,
			components
		}) : null;
		findings.push(none === null ? noCases(transcripts) : finding("golden/no-cases", none));
	}
	return {
		transcripts,
		findings,
		digests
	};
}
async function findChanged({ digests }, root) {
	const findings = [];
	for (const [file, digest] of digests) {
		if (await digestOf(file) === digest) continue;
		const location = {
			file: reportPath(root, file),
			line: null,
			column: null
		};
		const message = `${location.file} changed while its cases ran`;
		findings.push(finding("golden/invalid", {
			message,
			hint: "run again when nothing writes it",
			location
		}));
	}
	return findings;
}
async function readTranscript(file, root, digests) {
	const shown = reportPath(root, file);
	try {
		const bytes = await readBounded(file, MAX_BYTES$1);
		digests.set(file, sha256$1(bytes));
		decodeText(bytes, shown);
		const transcript = parseTranscript(shown, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
		const files = /* @__PURE__ */ new Map();
		const trees = /* @__PURE__ */ new Map();
		for (const text of transcript.cases) await readBeside(path.dirname(file), root, text, {
			files,
			trees,
			digests
		});
		return {
			path: file,
			transcript,
			files,
			trees
		};
	} catch (thrown) {
		return asFinding(thrown, file, shown);
	}
}
async function readBeside(base, root, text, { files, trees, digests }) {
	for (const { text: given } of fileReferences(text)) {
		if (files.has(given)) continue;
		const read = await readOneBeside(base, root, given);
		files.set(given, read);
		if (typeof read !== "string") digests.set(path.resolve(base, given), sha256$1(read));
	}
	for (const { path: piece } of text.settings.dirs) {
		const tree = trees.has(piece.text) ? null : await treeBeside(base, root, piece);
		if (tree === null) continue;
		trees.set(piece.text, tree);
		for (const [name, bytes] of tree.files) digests.set(path.join(tree.path, name), sha256$1(bytes));
	}
}
async function readOneBeside(base, root, given) {
	const outside = whyOutside(root, base, given);
	if (outside !== null) return outside.problem;
	const target = path.resolve(base, given);
	return readBounded(target, MAX_BYTES$1).catch((thrown) => {
		if (!(thrown instanceof CheckError)) throw thrown;
		return thrown.message.replaceAll(target, reportPath(root, target));
	});
}
async function treeBeside(base, root, { text }) {
	if (whyOutside(root, base, text) !== null) return null;
	return readTree(path.resolve(base, text)).catch(ignoreUnreadable);
}
function ignoreUnreadable(thrown) {
	if (thrown instanceof CheckError) return null;
	throw thrown;
}
function noCases(transcripts) {
	const files = transcripts.map(({ transcript }) => transcript.source.file);
	const message = `there is no case in ${files.join(", ")}`;
	const location = {
		file: files[0] ?? ".",
		line: 1,
		column: null
	};
	return finding("golden/no-cases", {
		message,
		hint: "a case starts with a call: `> compute-hash([1, 2, 3])`",
		location
	});
}
function asFinding(thrown, absolute, file) {
	if (!(thrown instanceof CheckError)) throw thrown;
	const { message, hint, location } = thrown;
	const place = location ?? {
		file,
		line: null,
		column: null
	};
	const shown = message.replaceAll(absolute, file);
	return finding("golden/invalid", {
		message: shown,
		hint: hint ?? null,
		location: place
	});
}
async function digestOf(file) {
	const bytes = await readBounded(file, MAX_BYTES$1).catch(ignoreUnreadable);
	return bytes === null ? null : sha256$1(bytes);
}
const sha256$1 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/build/command-hint.ts
const NOT_FOUND = /\bspawn(?:Sync)? (\S+) ENOENT|\b([\w.+-]+): command not found\b|sh: (?:line )?\d+: ([\w.+-]+): not found\b/;
function commandHint(said, command, directory) {
	if (/buildmode=wasm not supported/.test(said)) return "Go has no -buildmode=wasm, whatever tutorials say: use -buildmode=c-shared";
	const byHand = `run it by hand in ${directory}: ${command.replaceAll("{output}", "output.wasm")}`;
	const [, spawned, typed, asked] = NOT_FOUND.exec(said) ?? [];
	const missing = spawned ?? typed ?? asked;
	if (missing === void 0) return byHand;
	return `install ${missing}${missing === "wasm-tools" ? " (`cargo install wasm-tools`; the one inside component-check is for its own use)" : ""}, or put the directory that holds it on PATH; then ${byHand}`;
}

// src/build/command.ts
const OUTPUT = "{output}";
async function runGenerate(component, context, tempDir) {
	if (component.generate.length === 0) return [];
	return runUserCommand({
		key: "generate",
		argv: component.generate,
		tempDir
	}, component, context);
}
async function runBuildCommand(command, component, context, output) {
	const findings = await runUserCommand({
		key: "build.command",
		argv: command,
		tempDir: path.dirname(output),
		output
	}, component, context);
	if (findings.length > 0) return {
		core: null,
		findings
	};
	if (kindOf$2(output) === "file") return {
		core: await readFile(output),
		findings: null
	};
	const message = "build.command ended well and wrote nothing to {output}";
	const hint = `check where it writes; it was ${quote(command)}, run in ${relative(component.package, context.root)}`;
	const location = context.locate(component.name, "build.command");
	return {
		core: null,
		findings: [finding("build/failed", {
			message,
			hint,
			location
		})]
	};
}
async function runUserCommand({ key, argv: written, tempDir, output = OUTPUT }, { build, name, ...component }, context) {
	const { signal, stateDir = null } = context;
	const cwd = kindOf$2(component.package) === "directory" ? component.package : component.base;
	const env = {
		...context.go?.env ?? withoutGo(context.env),
		GOTMPDIR: tempDir,
		...build.env
	};
	const argv = written.map((word) => word.replaceAll(OUTPUT, () => output));
	context.progress(`${name}: ${quote(written)}`);
	const result = await runProcess({
		argv,
		cwd,
		env,
		timeoutMs: build.timeoutMs,
		signal,
		stateDir
	}).catch((thrown) => {
		throw blame(thrown, key, name);
	});
	if (result.timedOut) throw new CheckError("timeout", `${key} of ${name} did not end within ${build.timeoutMs / 1e3} s; it was killed`, {
		hint: `${quote(written)} was running; raise build.timeout if it needs longer`,
		key
	});
	if (result.exitCode === 0) return [];
	const ended = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
	const said = lastLines(`${result.stdout}\n${result.stderr}`);
	return [finding("build/failed", {
		message: `${key} failed with ${ended}${said === "" ? "" : `:\n${said}`}`,
		hint: commandHint(said, quote(written), relative(cwd, context.root)),
		location: context.locate(name, key)
	})];
}
function blame(thrown, key, component) {
	if (!(thrown instanceof CheckError) || thrown.code === "cancelled") return thrown;
	const { code, message, hint, cause } = thrown;
	const options = {
		key,
		cause,
		...hint === void 0 ? {} : { hint }
	};
	return new CheckError(code, `${key} of ${component}: ${message}`, options);
}
function lastLines(output) {
	return output.split(/\r?\n/).filter((line) => line.trim() !== "").slice(-20).join("\n");
}
function quote(argv) {
	return argv.map((word) => /^[\w@%+=:,./{}-]+$/.test(word) ? word : JSON.stringify(word)).join(" ");
}
function relative(directory, root) {
	return path.relative(root, directory).split(path.sep).join("/") || ".";
}

// src/baseline/git.ts
const TIMEOUT_MS$2 = 6e4;
const FETCH_TIMEOUT_MS = 18e4;
const MAX_OUTPUT = 64 << 20;
const QUIET = {
	GIT_TERMINAL_PROMPT: "0",
	GCM_INTERACTIVE: "never",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
const OFFLINE = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
const REFUSED = /transport '.*' not allowed|lazy fetching disabled/;
const LACKS = "--offline makes no request, and this partial clone leaves out what has to be read";
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/;
function openGit(root, { env, signal, stateDir = null, offline = false }) {
	const program = findOnPath("git", env);
	if (program === null) throw new CheckError("no-base", "git was not found, so the base cannot be read", { hint: "install git, or name a saved component: `--base component.wasm`" });
	const own = Object.entries(withoutGo(env)).filter(([name]) => !ELSEWHERE.test(name));
	const quiet = {
		...Object.fromEntries(own),
		...QUIET,
		...offline ? OFFLINE : {}
	};
	const ask = async (...args) => {
		const timeoutMs = args[0] === "fetch" ? FETCH_TIMEOUT_MS : TIMEOUT_MS$2;
		const argv = [
			program,
			"-c",
			"core.quotePath=false",
			...args
		];
		const ran = await runProcess({
			argv,
			cwd: root,
			env: quiet,
			timeoutMs,
			signal,
			stateDir,
			maxOutputBytes: MAX_OUTPUT
		});
		const late = ran.timedOut ? `git ${args[0]} did not end within ${timeoutMs / 1e3} s` : "";
		const refused = offline && REFUSED.test(ran.stderr) ? LACKS : "";
		return {
			ok: ran.exitCode === 0 && !ran.timedOut,
			text: ran.stdout,
			bytes: ran.stdoutBytes,
			problem: late || refused || ran.stderr.trim()
		};
	};
	return {
		root,
		ask
	};
}

// src/build/committed-bindings.ts
const NOTHING = async () => [];
const SHOWN$2 = 20;
const MARK = /^\/\/ (?:Code generated|Generated) by (\S+).*DO NOT EDIT/m;
const MARK_TEXT = "^// (Code generated|Generated) by .*DO NOT EDIT";
async function watchBindings(component, context) {
	if (component.generate.length === 0) return NOTHING;
	try {
		const git = openGit(context.root, context);
		const { module, packageDir } = goSources(component, context);
		const scope = {
			git,
			dir: module?.dir ?? packageDir,
			wit: component.wit
		};
		const before = await changes(scope);
		if (before === null || before.wit) return NOTHING;
		return () => compare(component, context, scope, new Set(before.go.map(({ file }) => file))).catch(() => []);
	} catch {
		return NOTHING;
	}
}
async function changes({ git, dir, wit }) {
	const literally = wit.map((file) => `:(top,literal)${reportPath(git.root, file)}`);
	const answer = await git.ask("-C", dir, "status", ...[
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all"
	], "--", "*.go", ...literally);
	if (!answer.ok) return null;
	const all = answer.text.split("\0").filter((entry) => entry !== "").map((entry) => ({
		file: entry.slice(3),
		kind: kindOf$1(entry.slice(0, 2))
	}));
	const isGo = ({ file }) => file.endsWith(".go");
	return {
		go: all.filter(isGo),
		wit: !all.every(isGo)
	};
}
function kindOf$1(code) {
	if (code === "??" || code.includes("A")) return "new";
	return code.includes("D") ? "deleted" : "changed";
}
async function compare({ generate, package: packageDir }, { root }, scope, before) {
	const after = await changes(scope);
	if (after === null || after.wit) return [];
	const written = after.go.filter(({ file }) => !before.has(file));
	const tellNew = await newFiles(scope, written);
	const stale = [];
	for (const change of written) {
		const found = await differenceOf(scope.git, change, tellNew);
		if (found !== null) stale.push(found);
	}
	const [first, ...others] = stale;
	if (first === void 0) return [];
	const more = others.length === 0 ? "" : `; ${others.length} more like it`;
	return [finding("bindings/stale", {
		message: `\`generate\` writes ${first.message}: the bindings that are committed are older than the WIT${more}`,
		hint: `run \`${quote(generate)}\` in ${reportPath(root, packageDir) || "."} and commit what it writes`,
		expected: first.expected,
		actual: first.actual,
		location: first.location,
		related: others.slice(0, SHOWN$2).map(({ message, location }) => ({
			message,
			location
		}))
	})];
}
const areBindings = (text) => readGenerator(text) !== null || /^\/\/go:wasm(?:ex|im)port\s/m.test(text);
async function differenceOf(git, { file, kind }, tellNew) {
	const whole = {
		file,
		line: null,
		column: null
	};
	const now = kind === "deleted" ? "" : await readFile(path.join(git.root, file), "utf8");
	const added = {
		message: `${file}, which is not committed`,
		location: whole,
		expected: null,
		actual: null
	};
	if (kind === "new") return areBindings(now) && tellNew(now) ? added : null;
	const committed = await git.ask("show", `HEAD:${file}`);
	if (!committed.ok || !(areBindings(now) || areBindings(committed.text))) return null;
	if (kind === "deleted") return {
		message: `no ${file}`,
		location: whole,
		expected: null,
		actual: null
	};
	const found = firstDifference(committed.text, now);
	if (found === null) return null;
	const location = {
		file,
		line: found.line,
		column: 1
	};
	return {
		message: `another line ${found.line} into ${file}`,
		location,
		...found
	};
}
function firstDifference(committed, generated) {
	const [was, is] = [committed, generated].map((text) => text.trimEnd().split(/\r?\n/));
	const same = (a, b) => a !== void 0 && b !== void 0 && essence(a) === essence(b);
	for (let line = 0; line < Math.max(was.length, is.length); line++) if (!same(was[line], is[line])) return {
		line: line + 1,
		expected: is[line]?.trim() ?? "",
		actual: was[line]?.trim() ?? ""
	};
	return null;
}
function essence(line) {
	const mark = MARK.exec(line)?.[1];
	return mark === void 0 ? line.trim().replace(/\s+/g, " ") : `generated by ${mark}`;
}
async function newFiles({ git, dir }, written) {
	if (!written.some(({ kind }) => kind === "new")) return () => false;
	const answer = await git.ask("-C", dir, "grep", "--cached", "-h", "-I", "-E", MARK_TEXT, "--", "*.go");
	const known = new Set(answer.text.split(/\r?\n/).map((line) => MARK.exec(line)?.[1]));
	return (text) => {
		const mark = MARK.exec(text)?.[1];
		return mark !== void 0 && known.has(mark);
	};
}

// src/check/cabi-realloc.ts
const CABI_REALLOC = `package main

import "unsafe"

//go:linkname sbrk runtime.sbrk
func sbrk(n uintptr) unsafe.Pointer

var (
	freed      [32]uintptr // first free block of each power of two
	next, left uintptr     // what is left of the pages that are being cut up
)

//go:nosplit
func at(address uintptr) *uintptr {
	return (*uintptr)(unsafe.Add(unsafe.Pointer(nil), address))
}

//go:wasmexport cabi_realloc
//go:nosplit
func cabiRealloc(old unsafe.Pointer, oldSize, align, size uint32) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(at(uintptr(align)))
	}
	class := uintptr(5)
	for 1<<class < uintptr(size)+16 {
		class++
	}
	block := freed[class]
	if block != 0 {
		freed[class] = *at(block)
	} else {
		if left < 1<<class {
			left = (1<<class + 65535) &^ 65535
			if next = uintptr(sbrk(left)); next == 0 {
				left = 0
				return nil
			}
		}
		*at(next) = class
		block = next + 16
		next += 1 << class
		left -= 1 << class
	}
	if oldSize > 0 {
		copy(unsafe.Slice((*byte)(unsafe.Pointer(at(block))), size), unsafe.Slice((*byte)(old), oldSize))
		free(old)
	}
	return unsafe.Pointer(at(block))
}

// free takes back what cabiRealloc gave: a parameter once it is copied, a result in its cabi_post_ function.
//
//go:nosplit
func free(block unsafe.Pointer) {
	class := *at(uintptr(block) - 16)
	*at(uintptr(block)) = freed[class]
	freed[class] = uintptr(block)
}
`;

// src/check/features.ts
const DEFAULT_HOSTS = /* @__PURE__ */ new Set([
	"bulk-memory",
	"exceptions",
	"extended-const",
	"function-references",
	"gc",
	"memory64",
	"multi-memory",
	"multi-value",
	"mutable-global",
	"reference-types",
	"relaxed-simd",
	"saturating-float-to-int",
	"sign-extension",
	"simd",
	"tail-call",
	"threads"
]);
function featureFindings(used, hosts) {
	const known = hosts === null ? DEFAULT_HOSTS : new Set(hosts);
	const lacking = /* @__PURE__ */ new Map();
	for (const use of used) if (!known.has(use.feature)) lacking.set(use.feature, [...lacking.get(use.feature) ?? [], use]);
	return [...lacking].map(([feature, uses]) => finding("wasm/feature", {
		message: `the component uses ${feature} (${uses.map(placeOf$2).join("; ")}), which ${hosts === null ? "wasmtime or V8 lacks" : "`core-features` does not list"}`,
		hint: `${REMEDIES[feature] ?? "build it with a compiler that can do without"}; or, where its hosts have it, add it to \`core-features\``,
		expected: hosts === null ? [...known].join(", ") : hosts.join(", "),
		actual: feature
	}));
}
const placeOf$2 = ({ module, by, offset }) => `core module ${module}: ${by} at byte ${offset}`;
const GO$1 = "Go uses it always since 1.24: the host must have it";
const REMEDIES = {
	"sign-extension": GO$1,
	"saturating-float-to-int": GO$1,
	"bulk-memory": GO$1
};

// src/check/left-out.ts
const GO_RULES = [
	"abi/missing-realloc",
	"abi/early-realloc",
	"abi/unused-export"
];
const MODULE_RULES = ["build/not-a-reactor", "abi/stale-post-return"];
function leftOut({ core, shape }) {
	const isGo = (core === null ? shape.cores : [core]).some((one) => one.isGo);
	if (core !== null && isGo) return null;
	const why = isGo ? "the component was encoded before" : "not linked by Go";
	const rules = core === null ? [...GO_RULES, ...MODULE_RULES] : GO_RULES;
	return `${why}: ${rules.slice(0, -1).join(", ")} and ${rules.at(-1)} were not looked for`;
}

// src/check/start.ts
const OWN = /* @__PURE__ */ new Set([
	"go-panic",
	"go-deadlock",
	"go-oom",
	"memory-limit",
	"output-limit",
	"blocked-forever",
	"other"
]);
const hasFailed = (start) => start.outcome.kind !== "result";
function judgeStart(start, core, places = null) {
	const found = judge(start, core);
	if (found === null || places === null) return found;
	const own = {
		"abi/early-realloc": places.realloc,
		"abi/traps-at-start": places.panic ?? places.init,
		"abi/init-effects": places.init
	};
	return {
		...found,
		location: own[found.rule] ?? null
	};
}
function judge(start, core) {
	if (start === null) return null;
	if (start.imports.length > 0) return calls(start);
	if (!hasFailed(start)) return writes(start) ?? opens(start);
	return isEarlyRealloc(start, core) ? earlyRealloc(start) : neverStarts(start);
}
function isEarlyRealloc({ outcome }, core) {
	if (outcome.kind !== "trap" || OWN.has(outcome.class) || core === null) return false;
	return core.isGo && core.exports.some(({ kind, name }) => kind === "func" && name === "cabi_realloc");
}
function earlyRealloc({ outcome }) {
	return finding("abi/early-realloc", {
		message: `the component traps while it is instantiated (${words(outcome)}): the WASI adapter calls \`cabi_realloc\` before the Go runtime is initialised`,
		hint: "write `cabi_realloc` without make, new, append, maps and panics: a free list over memory of `runtime.sbrk`, as in docs/first-component.md",
		expected: "an instance",
		actual: words(outcome)
	});
}
function neverStarts({ outcome, stderr }) {
	const [said] = linesOf(stderr);
	return finding("abi/traps-at-start", {
		message: `the component cannot be instantiated: ${words(outcome)}${said === void 0 ? "" : `; stderr begins: ${said}`}`,
		hint: "look at init functions and package variables: they run before the first call, in every host",
		expected: "an instance",
		actual: words(outcome)
	});
}
function calls({ imports }) {
	const names = [...new Set(imports.map(({ importPath }) => `\`${importPath.join(".")}\``))].join(", ");
	return finding("abi/init-effects", {
		message: `the component calls its host while it is instantiated: ${names}`,
		hint: "call it in the exports that need it (sync.OnceValue does it once), not in init functions and package variables",
		expected: "no call before the first export is called",
		actual: names
	});
}
function writes({ stdout, stderr }) {
	const [stream, text] = stdout === "" ? ["stderr", stderr] : ["stdout", stdout];
	if (text === "") return null;
	const [said = ""] = linesOf(text);
	return finding("abi/init-effects", {
		message: `the component writes to ${stream} while it is instantiated: ${JSON.stringify(said.slice(0, 200))}`,
		hint: "remove the print from init functions and package variables, or move it into an export",
		expected: "no output before the first export is called",
		actual: `${Buffer.byteLength(text)} bytes on ${stream}`
	});
}
function opens({ files }) {
	if (files.length === 0) return null;
	const names = files.map((name) => JSON.stringify(name.slice(0, 200))).join(", ");
	return finding("abi/init-effects", {
		message: `the component looks for files while it is instantiated: ${names}`,
		hint: "open them in the exports that need them (sync.OnceValue does it once), not in init functions and package variables",
		expected: "no file before the first export is called",
		actual: names
	});
}
function linesOf(text) {
	return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
}
function words(outcome) {
	if (outcome.kind === "timeout") return "it does not end within the time limit";
	if (outcome.kind === "exit") return `it exits with code ${outcome.code}`;
	return `${outcome.class}: ${outcome.message}`;
}

// src/check/world-places.ts
function worldNames({ component, places }) {
	if (component.world.length > 0) return component.world.map((name) => /([^/@]+)(?:@.*)?$/.exec(name)?.[1] ?? name);
	return places.worlds.map(({ name }) => name);
}
function worldLabel(evidence) {
	const names = worldNames(evidence);
	return names.length === 0 ? "its world" : `world ${names.map((name) => `\`${name}\``).join(" + ")}`;
}
function placeOf$1(evidence, path) {
	const { places } = evidence;
	const worlds = worldNames(evidence);
	for (let length = path.length; length > 0; length -= 1) {
		const part = path.slice(0, length);
		for (const prefix of [...worlds.map((name) => [name]), []]) {
			const place = places.find([...prefix, ...part]);
			if (place !== null) return place;
		}
	}
	return worldPlace(evidence);
}
function placeInWorld(evidence, name) {
	for (const world of worldNames(evidence)) {
		const place = evidence.places.find([world, name]);
		if (place !== null) return place;
	}
	return worldPlace(evidence);
}
function worldPlace(evidence) {
	for (const name of worldNames(evidence)) {
		const place = evidence.places.find(["world", name]);
		if (place !== null) return place;
	}
	return null;
}

// src/check/unused-export.ts
const MOST_MEANT$1 = 5;
function unusedExportFindings(evidence) {
	const { unused, wanted } = evidence;
	if (wanted === null) return [];
	const world = worldNames(evidence).join(" + ");
	const names = exportNames(wanted);
	return [...unused].map(([name, location], rank) => {
		const meant = rank < MOST_MEANT$1 ? nearest(name, names) : null;
		const remove = `remove the \`//go:wasmexport ${name}\`, or add the function to the WIT`;
		return finding("abi/unused-export", {
			message: `the module exports \`${name}\`, which world \`${world}\` does not ask for: it is not in the component`,
			hint: meant === null ? remove : `did you mean \`${meant}\`, which is exported too? Else ${remove}`,
			actual: name,
			location
		});
	});
}
function exportNames({ exports }) {
	return [...exports].flatMap(([name, extern]) => extern.kind === "interface" ? extern.interface.functions.map((func) => `${name}#${func.name}`) : [name]);
}

// src/check/abi.ts
const REALLOCS = /* @__PURE__ */ new Set(["cabi_realloc", "cm32p2_realloc"]);
const SHOWN$1 = 20;
const hasFunc = (core, name) => core.exports.some((one) => one.kind === "func" && one.name === name);
function notAReactor(core) {
	if (!hasFunc(core, "_start") || hasFunc(core, "_initialize")) return null;
	return finding("build/not-a-reactor", {
		message: "the module exports `_start` and no `_initialize`: it is a command, whose exports cannot be called",
		hint: "build it with `go build -buildmode=c-shared`; with a `build.command`, as a reactor (`-mexec-model=reactor`)",
		expected: "an export `_initialize`",
		actual: "an export `_start`"
	});
}
function missingRealloc(core) {
	if (core.exports.some(({ kind, name }) => kind === "func" && REALLOCS.has(name))) return null;
	return finding("abi/missing-realloc", {
		message: "the module does not export `cabi_realloc`: the adapter grows memory where the Go runtime expects its own heap, and one overwrites the other",
		hint: `copy fixtures/abi of component-check into your module and import it (docs/first-component.md, step 3); or, over memory beside the Go heap and never over \`make\`, as memory.go of package main:\n${CABI_REALLOC}`,
		expected: "an export `cabi_realloc`",
		actual: `exports ${core.exports.map(({ name }) => `\`${name}\``).slice(0, SHOWN$1).join(", ") || "nothing"}`
	});
}
const POST = "cabi_post_";
function stalePostReturns(core) {
	const names = core.exports.filter(({ kind }) => kind === "func").map(({ name }) => name);
	const exported = new Set(names);
	const stale = names.filter((name) => name.startsWith(POST)).filter((name) => !exported.has(name.slice(10)));
	const without = names.filter((name) => !name.startsWith("cabi_") && !exported.has(POST + name));
	return stale.slice(0, SHOWN$1).map((name) => {
		const meant = nearest(name.slice(10), without);
		const hint = meant === null ? `remove it, or name it \`${POST}\` and an export` : `did you mean \`${POST}${meant}\`? Then write \`//go:wasmexport ${POST}${meant}\``;
		return finding("abi/stale-post-return", {
			message: `${shown(name)} belongs to no export, so no host calls it`,
			hint,
			actual: shown(name)
		});
	});
}
function shown(name) {
	return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name).replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
function hostileFinding({ name, where }, count) {
	const others = count > 1 ? `, and ${count - 1} names more` : "";
	return finding("wasm/hostile-name", {
		message: `the name ${shown(name)} (${where})${others} would run as code where a tool writes it unescaped`,
		hint: "do not load the component; find out which tool or dependency wrote the name",
		actual: shown(name)
	});
}
function hostile(names) {
	const [first] = names;
	if (first === void 0) return [];
	const related = names.slice(1, SHOWN$1).map(({ name, where }) => ({
		message: `${where}: ${shown(name)}`,
		location: null
	}));
	return [{
		...hostileFinding(first, names.length),
		related
	}];
}
const abiCheck = {
	name: "abi",
	judge: (evidence) => {
		const { core, shape, start, startPlaces } = evidence;
		const own = core === null ? [] : [notAReactor(core), core.isGo ? missingRealloc(core) : null];
		const stale = core === null ? [] : stalePostReturns(core);
		return {
			findings: [
				...own.filter((one) => one !== null),
				...[judgeStart(start, core, startPlaces)].filter((one) => one !== null),
				...stale,
				...unusedExportFindings(evidence),
				...featureFindings(evidence.features, evidence.component.coreFeatures),
				...hostile(hostileNames(shape))
			],
			skipped: null,
			left: leftOut(evidence)
		};
	}
};

// src/build/core-names.ts
function readExportName(name) {
	if (name.startsWith("cm32p2|")) {
		const [, owner = "", item = ""] = name.split("|");
		return /_(?:post|dtor)$/.test(item) || item === "" ? null : {
			interface: owner || null,
			item
		};
	}
	if (PLUMBING.test(name)) return null;
	const plain = name.replace(/^\[async-lift(?:-stackful)?\]/, "");
	const hash = plain.indexOf("#");
	return hash < 0 ? {
		interface: null,
		item: plain
	} : {
		interface: plain.slice(0, hash),
		item: plain.slice(hash + 1)
	};
}
const PLUMBING = /^(?:cm32p2_.*|memory|cabi_.*|_initialize|_start|__indirect_function_table|\[callback\].*|.*#\[dtor\].*)$/;
function readImportName(module, name) {
	if (module.startsWith("cm32p2")) {
		const owner = module.slice(7);
		return owner.startsWith("_ex_") || /_(?:drop|new|rep)$/.test(name) ? null : {
			interface: owner || null,
			item: name
		};
	}
	if (module.startsWith("[export]") || INTRINSIC.test(name)) return null;
	const plain = name.replace(/^\[async-lower\]/, "");
	return {
		interface: module === "$root" ? null : module,
		item: plain
	};
}
const INTRINSIC = /^\[(?!constructor|method|static|async-lower)/;
function itemKey({ interface: owner, item }) {
	return `${owner === null ? "" : owner.replace(VERSION, compatible)}#${item}`;
}
const VERSION = /@(\d+)(?:\.(\d+)(?:\.(\d+)(-[^+]*)?)?)?.*$/;
function compatible(whole, major, minor, patch, pre) {
	if (pre !== void 0) return whole;
	if (major !== "0" || minor === void 0) return `@${major}`;
	return minor !== "0" || patch === void 0 ? `@0.${minor}` : `@0.0.${patch}`;
}

// src/build/core-types.ts
const VALUE_TYPES = {
	127: "i32",
	126: "i64",
	125: "f32",
	124: "f64",
	123: "v128",
	112: "funcref",
	111: "externref"
};
function readCoreFuncs(module) {
	try {
		return read(new Bytes(module));
	} catch (thrown) {
		if (thrown instanceof MalformedWasm) return null;
		throw thrown;
	}
}
function read(bytes) {
	readPreamble(bytes);
	let types = [];
	let imports = [];
	let functions = [];
	let exports = [];
	for (const { id, body } of readSections(bytes)) {
		if (id === 1) types = body.vector(() => readType(body));
		if (id === 2) imports = body.vector(() => readImport(body));
		if (id === 3) functions = body.vector(() => body.u32());
		if (id === 7) exports = body.vector(() => ({
			name: body.name(),
			kind: body.byte(),
			index: body.u32()
		}));
	}
	const imported = imports.flatMap(({ module, name, type }) => type === null ? [] : [{
		module,
		name,
		type: at(types, type)
	}]);
	const all = [...imported.map(({ type }) => type), ...functions.map((type) => at(types, type))];
	const exported = exports.filter(({ kind }) => kind === 0).map(({ name, index }) => [name, at(all, index)]);
	return {
		imports: imported,
		exports: new Map(exported)
	};
}
function readType(bytes) {
	if (bytes.byte() !== 96) bytes.fail("a type that is no function");
	const values = () => bytes.vector(() => VALUE_TYPES[bytes.byte()] ?? bytes.fail("a type beyond WebAssembly 2"));
	return {
		params: values(),
		results: values()
	};
}
function readImport(bytes) {
	const module = bytes.name();
	const name = bytes.name();
	const kind = bytes.byte();
	if (kind === 0) return {
		module,
		name,
		type: bytes.u32()
	};
	if (kind === 1) bytes.byte();
	if (kind === 1 || kind === 2) skipLimits(bytes);
	else if (kind === 3) bytes.skip(2);
	else bytes.fail("an import of a kind beyond WebAssembly 2");
	return {
		module,
		name,
		type: null
	};
}
function skipLimits(bytes) {
	const bounded = (bytes.byte() & 1) === 1;
	bytes.skipInteger();
	if (bounded) bytes.skipInteger();
}
function at(items, index) {
	const item = items[index];
	if (item === void 0) throw new MalformedWasm(0, `there is no item ${index}`);
	return item;
}

// src/check/near-export.ts
function parted(name) {
	const hash = name.indexOf("#");
	return {
		owner: hash < 0 ? "" : name.slice(0, hash),
		item: name.slice(hash + 1)
	};
}
function nearExport(name, known) {
	const { owner, item } = parted(name);
	const others = known.map((one) => ({
		name: one,
		...parted(one)
	}));
	const same = others.filter((one) => one.item === item);
	const close = nearest(owner, same.map((one) => one.owner));
	const moved = same.find((one) => one.owner === close) ?? same[0];
	if (moved !== void 0) return moved.name;
	const beside = others.filter((one) => one.owner === owner || one.owner === "");
	const slip = nearest(item, beside.map((one) => one.item));
	return beside.find((one) => one.item === slip)?.name ?? null;
}

// src/build/go-words.ts
const GO_TYPES = {
	i32: "uint32",
	i64: "uint64",
	f32: "float32",
	f64: "float64"
};
function goImportSignature(func, type) {
	const params = type.params.map((param, index) => `a${index} ${GO_TYPES[param] ?? param}`).join(", ");
	const results = type.results.map((result) => resultType(func, result)).join(", ");
	return `func ${goName(func)}(${params})${results === "" ? "" : ` ${results}`}`;
}
function resultType({ result }, core) {
	return core === "i32" && result !== null && !/^(?:bool|u8|u16|u32|s8|s16|s32|char|enum|flags|own|borrow)$/.test(result.kind) ? "unsafe.Pointer" : GO_TYPES[core] ?? core;
}
function goName({ name, role }) {
	return (role.kind === "function" ? name : `${role.resource.name}-${name}`).replace(/-+(.)/g, (_, letter) => letter.toUpperCase());
}

// src/build/wanted-funcs.ts
function wantedFuncs(externs) {
	return [...externs].flatMap(([name, extern]) => {
		if (extern.kind === "func") return [wanted(null, extern.func)];
		return extern.kind === "interface" ? extern.interface.functions.map((func) => wanted(name, func)) : [];
	});
}
function wanted(owner, func) {
	const item = itemName(func);
	return {
		interface: owner,
		item,
		func,
		coreName: owner === null ? item : `${owner}#${item}`
	};
}
function itemName({ name, role }) {
	if (role.kind === "function") return name;
	if (role.kind === "constructor") return `[constructor]${role.resource.name}`;
	return `[${role.kind}]${role.resource.name}.${name}`;
}
function asWanted({ func }) {
	return printFunc(func);
}

// src/build/fit-findings.ts
function missingExport(comparison, want, known = []) {
	const { world, directive } = comparison;
	const name = want.coreName;
	const close = nearExport(name, known);
	const slip = slipOf(name, directive);
	if (slip !== null) return withSlip(comparison, want, name, slip);
	return finding("wit/missing-export", {
		message: `the module does not export \`${name}\`, which world ${world} asks for`,
		hint: close === null ? stub(want) : `it exports \`${close}\`; write \`//go:wasmexport ${name}\`, the name as WIT has it`,
		expected: asWanted(want),
		actual: close,
		location: placeOf(comparison, want),
		related: close === null ? [] : seen(`${close} is exported here`, directive("wasmexport", close))
	});
}
function stub({ func, interface: owner }) {
	const advice = goMemoryAdvice(func, owner);
	const text = `write it in package main:\n${goSignature(func, owner)} { … }`;
	return advice === "" ? text : `${text}\n${advice}`;
}
function slipOf(name, directive) {
	for (const [form, written] of [["export", `//export ${name}`], ["comment", `// go:wasmexport ${name}`]]) {
		const location = directive(form, name);
		if (location !== null) return {
			written,
			location
		};
	}
	return null;
}
function withSlip(comparison, want, name, { written, location }) {
	return finding("wit/missing-export", {
		message: `the module does not export \`${name}\`, which world ${comparison.world} asks for`,
		hint: `${location.file}:${location.line} has \`${written}\`; Go reads only \`//go:wasmexport ${name}\`, without a space`,
		expected: asWanted(want),
		location: placeOf(comparison, want),
		related: seen("this is no directive", location)
	});
}
function typeMismatch(comparison, verb, want, needed, found) {
	const has = coreText(found.type);
	const directive = verb === "exports" ? "wasmexport" : "wasmimport";
	return finding("wit/type-mismatch", {
		message: `the module ${verb} \`${want.coreName}\` as ${has}, and its WIT type is lowered to ${coreText(needed.type)}`,
		hint: `in Go:\n${verb === "exports" ? goSignature(want.func, want.interface) : goImportSignature(want.func, needed.type)}`,
		expected: asWanted(want),
		actual: has,
		location: placeOf(comparison, want),
		related: seen(`the Go function is here`, comparison.directive(directive, ...found.words))
	});
}
const GO = {
	i64: "int64",
	f32: "float32",
	f64: "float64"
};
function postMismatch({ directive }, name, needed, found) {
	const params = needed.params.map((core) => core === "i32" ? "returned unsafe.Pointer" : `returned ${GO[core] ?? core}`);
	return finding("wit/type-mismatch", {
		message: `the module exports \`${name}\` as ${coreText(found)}, and a host calls it with what the export returned, as ${coreText(needed)}`,
		hint: `write it with that parameter and no result:\n//go:wasmexport ${name}\nfunc …Post(${params.join(", ")}) { … }`,
		expected: coreText(needed),
		actual: coreText(found),
		location: directive("wasmexport", name)
	});
}
function unexpectedImport({ world, directive }, found, wanted) {
	const name = found.interface === null ? found.item : `${found.interface}#${found.item}`;
	const close = nearest(name, wanted.map((want) => want.coreName));
	return finding("wit/unexpected-import", {
		message: `the module imports \`${name}\`, which world ${world} does not`,
		hint: `add it to the world, or remove the \`//go:wasmimport\`${close === null ? "" : `; did you mean \`${close}\`?`}`,
		actual: name,
		location: directive("wasmimport", ...found.words)
	});
}
function coreText({ params, results }) {
	return `(${params.join(", ")})${results.length === 0 ? "" : ` -> ${results.join(", ")}`}`;
}
function seen(message, location) {
	return location === null ? [] : [{
		message,
		location
	}];
}
function placeOf({ places, world }, { interface: owner, func }) {
	const worldName = splitId(world)?.name ?? world;
	const path = itemPath(func);
	if (owner === null) return places.find([worldName, ...path]) ?? places.find([`world:${worldName}`]);
	const name = splitId(owner)?.name ?? owner;
	return [
		[name, ...path],
		[
			worldName,
			name,
			...path
		],
		[worldName, name],
		[`world:${worldName}`]
	].map((candidate) => places.find(candidate)).find((place) => place !== null) ?? null;
}
function itemPath({ name, role }) {
	return role.kind === "method" || role.kind === "static" ? [role.resource.name, name] : [name];
}

// src/build/fit.ts
function fitFindings(module, wanted, places, directive) {
	const core = readCoreFuncs(module);
	const dummy = readCoreFuncs(wanted.dummy);
	if (core === null || dummy === null) return [];
	const comparison = {
		world: wanted.name,
		core,
		places,
		directive
	};
	return [...exportFindings(comparison, byKey(exportItems(dummy)), wantedFuncs(wanted.world.exports)), ...importFindings(comparison, byKey(importItems(dummy)), wantedFuncs(wanted.world.imports))];
}
function exportItems({ exports }) {
	return [...exports].flatMap(([name, type]) => {
		const item = readExportName(name);
		return item === null ? [] : [{
			...item,
			type,
			words: [name]
		}];
	});
}
function importItems({ imports }) {
	return imports.flatMap(({ module, name, type }) => {
		const item = module === "wasi_snapshot_preview1" ? null : readImportName(module, name);
		return item === null ? [] : [{
			...item,
			type,
			words: [module, name]
		}];
	});
}
function byKey(items) {
	return new Map(items.map((item) => [itemKey(item), item]));
}
const MOST_MEANT = 5;
function exportFindings(comparison, dummy, wanted) {
	const there = byKey(exportItems(comparison.core));
	const keys = new Set(wanted.map(itemKey));
	const free = [...there].filter(([key]) => !keys.has(key)).map(([, { words }]) => words.join(""));
	let missing = 0;
	return wanted.flatMap((want) => {
		const needed = dummy.get(itemKey(want));
		const found = there.get(itemKey(want));
		if (needed === void 0) return [];
		if (found === void 0) return [missingExport(comparison, want, missing++ < MOST_MEANT ? free : [])];
		if (!fits(needed, found)) return [typeMismatch(comparison, "exports", want, needed, found)];
		return wrongPost(comparison, want, found);
	});
}
function wrongPost(comparison, want, found) {
	const name = `cabi_post_${found.words.join("")}`;
	const type = comparison.core.exports.get(name);
	const needed = {
		params: found.type.results,
		results: []
	};
	if (want.func.async || type === void 0 || coreText(type) === coreText(needed)) return [];
	return [postMismatch(comparison, name, needed, type)];
}
function importFindings(comparison, dummy, wanted) {
	const wants = byKey(wanted);
	return importItems(comparison.core).flatMap((found) => {
		const want = wants.get(itemKey(found));
		const needed = dummy.get(itemKey(found));
		if (want === void 0 || needed === void 0) return [unexpectedImport(comparison, found, wanted)];
		return fits(needed, found) ? [] : [typeMismatch(comparison, "imports", want, needed, found)];
	});
}
function fits(needed, found) {
	return found.words.some((word) => word.startsWith("[async-")) || coreText(needed.type) === coreText(found.type);
}

// src/build/fit-adapter.ts
const PREVIEW1 = "wasi_snapshot_preview1";
function adapterFinding(module, adapter) {
	const asked = module.imports.filter((one) => one.module === PREVIEW1).map(({ name }) => name);
	const who = `the ${adapter.kind} adapter (WASI ${adapter.wasi}, sha256 ${adapter.sha256.slice(0, 12)}…)`;
	if (adapter.kind === "command") return finding("wasm/adapter", {
		message: `${who} runs a program's \`_start\` once, and the module is a reactor, which has none`,
		hint: "set `adapter` to wasi_snapshot_preview1.reactor.wasm of the same release, or leave it out",
		expected: "a reactor adapter",
		actual: "a command adapter"
	});
	const missing = asked.filter((name) => !adapter.functions.has(name));
	if (missing.length === 0) return null;
	const list = missing.map((name) => `\`${name}\``).join(", ");
	return finding("wasm/adapter", {
		message: `the module imports ${list} of WASI preview 1, which ${who} does not have`,
		hint: adapter.kind === "proxy" ? "a proxy has no files, and every Go program asks for them: take the reactor adapter, or leave `adapter` out" : "take the adapter of a newer release, or leave `adapter` out",
		expected: list
	});
}

// src/build/encode.ts
async function encodeCore(core, { wanted, adapter, encoder, places, directive }) {
	const module = readModule(core);
	if ("findings" in module) return module;
	const command = notAReactor(module);
	if (command !== null) return { findings: [command] };
	const findings = wanted === null ? [] : fitFindings(core, wanted, places, directive);
	if (findings.length > 0) return { findings };
	const embedded = wanted === null || hasComponentType(module.customSections) ? core : embedComponentType(core, wanted.dummy);
	const adapted = module.imports.some((one) => one.module === PREVIEW1);
	const misfit = adapted ? adapterFinding(module, adapter) : null;
	if (misfit !== null) return { findings: [misfit] };
	const encoded = await encoder.encode(embedded, adapted ? adapter.bytes : null);
	if (encoded.ok) return {
		component: encoded.value,
		adapted,
		core: {
			bytes: core,
			module
		},
		findings: null
	};
	return { findings: [rejected$1(encoded.problem, module)] };
}
function readModule(core) {
	try {
		return readCoreModule(core);
	} catch (thrown) {
		if (!(thrown instanceof MalformedWasm)) throw thrown;
		const message = `the core module is malformed: ${thrown.message}`;
		return { findings: [finding("wasm/not-a-component", {
			message,
			hint: "build it again; a copy may be damaged"
		})] };
	}
}
function rejected$1(problem, module) {
	const realloc = /realloc/.test(problem) ? missingRealloc(module) : null;
	if (realloc !== null) return realloc;
	return finding("build/failed", {
		message: `wasm-tools cannot make a component of the module: ${problem}`,
		hint: "compare the exports and imports of the module with the world; with an `adapter` of your own, try without"
	});
}

// src/build/output.ts
async function clearOutput(outDir, name) {
	const directory = path.join(outDir, name);
	const files = {
		directory,
		component: path.join(directory, "component.wasm"),
		key: path.join(directory, "build.json")
	};
	refuseLink(directory);
	try {
		await makeOutDir(outDir);
		await mkdir(directory, { recursive: true });
		await rm(files.component, { force: true });
		await rm(files.key, { force: true });
	} catch (cause) {
		throw new CheckError("file-unreadable", `${directory} cannot be written: ${cause.message}`, {
			hint: "check its permissions, or remove what stands in its place",
			cause
		});
	}
	return files;
}
async function writeOutput(files, component, key) {
	await writeWhole(files.component, component);
	await writeWhole(files.key, `${JSON.stringify(key, null, 2)}\n`);
}
async function writeWhole(file, content) {
	const part = `${file}.${randomUUID()}.part`;
	try {
		await writeFile(part, content);
		await rename(part, file);
	} finally {
		await rm(part, { force: true });
	}
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/build/unused-exports.ts
const MOST = 100;
function unusedExports(core, wanted, directive) {
	if (core === null || wanted === null || !core.module.isGo) return /* @__PURE__ */ new Map();
	const asked = new Set(wantedFuncs(wanted.exports).map(itemKey));
	const unused = core.module.exports.filter(({ kind, name }) => {
		const item = kind === "func" ? readExportName(name) : null;
		return item !== null && !asked.has(itemKey(item));
	});
	return new Map(unused.slice(0, MOST).map(({ name }) => [name, directive("wasmexport", name)]));
}

// src/build/finish.ts
async function finish(component, context, files, { wanted, conforms, sources, staged, places, encoder, adapter }, made) {
	const artifact = {
		path: files.component,
		bytes: made.component,
		sha256: sha256(made.component),
		core: made.core,
		optimized: made.optimized,
		unused: unusedExports(made.core, wanted?.world ?? null, directiveFinder(goSources(component, context))),
		wanted: wanted === null ? null : {
			name: wanted.name,
			world: wanted.world
		},
		...wanted === null ? {} : { wit: {
			staged,
			worlds: wanted.includes
		} },
		conforms: conforms.map(({ name, world }) => ({
			name,
			world
		})),
		places,
		tools: {
			go: goOf(component, context),
			wasmTools: {
				version: encoder.version,
				engine: encoder.engine,
				substitute: substituteOf(context)
			},
			adapter: made.adapted ? {
				sha256: adapter.sha256,
				wasi: adapter.wasi,
				kind: adapter.kind
			} : null
		}
	};
	await writeOutput(files, made.component, buildKey(component, artifact, sources));
	return artifact;
}
function goOf({ component, build }, { go }) {
	if (component !== null || build.command !== null || go === null) return null;
	return {
		version: go.version,
		source: go.source
	};
}
function substituteOf({ wasmTools }) {
	return wasmTools.engine === "embedded" && wasmTools.substitute ? wasmTools.reason : null;
}
function buildKey({ name, build, world }, artifact, sources) {
	const { timeoutMs: _, ...settings } = build;
	return {
		schema: "component-check-build/1",
		name,
		world,
		build: settings,
		optimized: artifact.optimized,
		tools: artifact.tools,
		wit: sha256(Buffer.from(JSON.stringify(sources))),
		core: artifact.core === null ? null : sha256(artifact.core.bytes),
		sha256: artifact.sha256
	};
}

// src/build/importers.ts
const FORMAT = "{{.ImportPath}}	{{.Standard}}	{{join .Imports \" \"}}";
const TIMEOUT_MS$1 = 6e4;
async function listPackages({ package: cwd, build }, go, { signal, stateDir = null }, tempDir) {
	const tags = build.tags.length === 0 ? [] : [`-tags=${build.tags.join(",")}`];
	const argv = [
		go.path,
		"list",
		"-deps",
		...tags,
		"-f",
		FORMAT,
		"."
	];
	const env = goBuildEnvironment(go, build, tempDir);
	const { exitCode, stdout } = await runProcess({
		argv,
		cwd,
		env,
		timeoutMs: TIMEOUT_MS$1,
		signal,
		stateDir
	});
	return exitCode === 0 ? readPackages(stdout) : [];
}
function readPackages(text) {
	return text.split(/\r?\n/).flatMap((line) => {
		const [path = "", standard, imports = ""] = line.split("	");
		return path === "" ? [] : [{
			path,
			standard: standard === "true",
			imports: imports.split(" ")
		}];
	});
}
function importChain(packages, target) {
	const known = new Map(packages.map((one) => [one.path, one]));
	const own = (path) => path === target || known.get(path)?.standard === false;
	return shortest(packages, target, own) ?? shortest(packages, target, () => true);
}
function shortest(packages, target, may) {
	const main = packages.at(-1)?.path;
	if (main === void 0) return null;
	const imports = new Map(packages.map((one) => [one.path, one.imports]));
	const seen = /* @__PURE__ */ new Set([main]);
	const waiting = [[main]];
	for (const chain of waiting) {
		const last = chain.at(-1) ?? main;
		if (last === target) return chain;
		for (const next of imports.get(last) ?? []) {
			if (seen.has(next) || !may(next)) continue;
			seen.add(next);
			waiting.push([...chain, next]);
		}
	}
	return null;
}

// src/wasm/strip.ts
const KEPT = /^component-type/;
function stripCore(core) {
	const bytes = new Bytes(core);
	readPreamble(bytes);
	const kept = [core.subarray(0, bytes.offset)];
	let start = bytes.offset;
	for (const { id, body } of readSections(bytes)) {
		if (id !== 0 || KEPT.test(body.name())) kept.push(core.subarray(start, bytes.offset));
		start = bytes.offset;
	}
	return Buffer.concat(kept);
}

// src/build/wasm-opt.ts
const TIMEOUT_MS = 6e5;
const FEATURES = [
	"mutable-globals",
	"sign-ext",
	"nontrapping-float-to-int",
	"bulk-memory"
];
async function findWasmOpt(directory) {
	const require = createRequire(path.join(directory, "noop.js"));
	try {
		const root = path.dirname(require.resolve("binaryen"));
		const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
		return {
			program: path.join(root, "bin", "wasm-opt"),
			version
		};
	} catch (cause) {
		throw new CheckError("tool-missing", `\`optimize.wasm-opt\` needs the npm package binaryen, and ${directory} has none`, {
			hint: "npm install --save-dev --save-exact binaryen, or set `wasm-opt: null`",
			key: "optimize.wasm-opt",
			cause
		});
	}
}
async function runWasmOpt({ program }, core, level, { signal, stateDir = null }, tempDir) {
	const [input, output] = ["wasm-opt-in.wasm", "wasm-opt-out.wasm"].map((name) => path.join(tempDir, name));
	if (input === void 0 || output === void 0) throw new TypeError("two files");
	await writeFile(input, core);
	const features = FEATURES.map((name) => `--enable-${name}`);
	const argv = [
		process.execPath,
		program,
		...features,
		level,
		input,
		"-o",
		output
	];
	const env = process.platform === "win32" ? { SystemRoot: process.env.SystemRoot ?? "" } : {};
	const result = await runProcess({
		argv,
		cwd: tempDir,
		env,
		timeoutMs: TIMEOUT_MS,
		signal,
		stateDir
	});
	if (result.timedOut) throw new CheckError("timeout", `wasm-opt did not end within ${TIMEOUT_MS / 6e4} minutes`, {
		hint: "a lower level is faster: wasm-opt: -O1",
		key: "optimize.wasm-opt"
	});
	if (result.exitCode !== 0) throw new CheckError("tool-failed", `wasm-opt ${level} failed (exit ${result.exitCode ?? result.signal}): ${result.stderr.trim().slice(0, 500)}`, {
		hint: "try another version of binaryen, or set `wasm-opt: null`",
		key: "optimize.wasm-opt"
	});
	return await readFile(output);
}

// src/build/optimize.ts
async function optimizeCore(core, { name, optimize, base }, context, tempDir) {
	const { strip, wasmOpt: level } = optimize;
	if (!strip && level === null) return {
		core,
		optimized: null
	};
	let bytes = core;
	let wasmOpt = null;
	if (level !== null) {
		const tool = await findWasmOpt(base);
		context.progress(`${name}: wasm-opt ${level}`);
		bytes = await runWasmOpt(tool, bytes, level, context, tempDir);
		wasmOpt = {
			level,
			version: tool.version
		};
	}
	if (strip) bytes = stripCore(bytes);
	return {
		core: bytes,
		optimized: {
			before: core.length,
			after: bytes.length,
			strip,
			wasmOpt
		}
	};
}

// src/build/produce.ts
const MAX_COMPONENT_BYTES = 1 << 30;
async function produce(component, context, tempDir) {
	const { command } = component.build;
	const key = component.component === null ? "build.command" : "component";
	const location = context.locate(component.name, key);
	if (component.component !== null) {
		const produced = judgeFile(await readBounded(component.component, MAX_COMPONENT_BYTES), "the file that `component:` names", location);
		return "kind" in produced && produced.kind === "core" ? { findings: [coreModule(location)] } : produced;
	}
	const output = path.join(tempDir, "output.wasm");
	const made = await (command === null ? buildWithGo(component, context, output) : runBuildCommand(command, component, context, output));
	if (made.findings !== null) return made;
	return judgeFile(made.core, command === null ? "what `go build` wrote" : "what build.command wrote", location);
}
function buildWithGo(component, context, output) {
	if (context.go === null) throw new CheckError("tool-missing", `there is no Go to build ${component.name} with`);
	context.progress(`${component.name}: go build`);
	return buildGo(component, context.go, context, output);
}
function judgeFile(bytes, what, location) {
	const { kind, detail } = classify(bytes);
	if (kind === "core" || kind === "component") return {
		kind,
		bytes,
		findings: null
	};
	const message = `${what} is not WebAssembly: ${detail}`;
	return { findings: [finding("wasm/not-a-component", {
		message,
		hint: "build it again for GOOS=wasip1 GOARCH=wasm, and check that this is the file that the build writes",
		location,
		actual: kind
	})] };
}
function coreModule(location) {
	return finding("wasm/not-a-component", {
		message: "the file that `component:` names is a core module, not a component",
		hint: "let component-check encode it: set `build.command` to what writes it, with {output}, and `wit` to its world",
		expected: "component",
		actual: "core module",
		location
	});
}

// src/build/adapter.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const MAX_BYTES = 16 << 20;
const SHIPPED = new URL("wasi_snapshot_preview1.reactor.wasm", import.meta.url);
async function loadAdapter(file) {
	const bytes = file === null ? await readFile(SHIPPED) : await readBounded(file, MAX_BYTES);
	const { kind, detail } = classify(bytes);
	if (kind !== "core") throw new CheckError("config", `the adapter ${file} is no core module: ${detail}`, {
		hint: "leave `adapter` out to use the one that ships, or name a wasi_snapshot_preview1.reactor.wasm",
		key: "adapter"
	});
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const module = readCoreModule(bytes);
	const functions = new Set(module.exports.map(({ name }) => name));
	return {
		bytes,
		sha256,
		wasi: newestWasi(module),
		kind: kindOf(module),
		functions
	};
}
function kindOf({ imports, exports }) {
	if (exports.some(({ name }) => name.startsWith("wasi:cli/run@"))) return "command";
	return imports.some(({ module }) => module.startsWith("wasi:filesystem/")) ? "reactor" : "proxy";
}
function newestWasi({ imports }) {
	const versions = imports.flatMap(({ module }) => /^wasi:.*@(.+)$/.exec(module)?.[1] ?? []);
	return import_semver.default.rsort(versions.filter((version) => import_semver.default.valid(version) !== null))[0] ?? "unknown";
}

// src/build/encoder.ts
async function createEncoder(wasmTools, context) {
	if (wasmTools.engine === "native") {
		const { nativeEncoder } = await import("./native.mjs");
		return nativeEncoder(wasmTools, context);
	}
	const { embeddedEncoder } = await import("./embedded2.mjs");
	return embeddedEncoder(wasmTools.version);
}

// src/build/resolve.ts
async function resolve(component, context, building) {
	const [encoder, adapter, collected] = await Promise.all([
		createEncoder(context.wasmTools, context),
		loadAdapter(component.adapter),
		collectWit(component.wit, context.root)
	]);
	const { sources, staged } = collected;
	const places = indexSources(sources);
	const known = {
		sources,
		staged,
		places,
		encoder,
		adapter
	};
	if (component.wit.length === 0) {
		refuseWithoutWit(component);
		return {
			...known,
			wanted: null,
			conforms: [],
			findings: []
		};
	}
	const resolved = await resolveWanted(encoder, component, collected, places);
	if (resolved.findings !== null) return {
		...known,
		wanted: null,
		conforms: [],
		findings: resolved.findings
	};
	context.onWorld?.(resolved.wanted.world);
	const conforms = [];
	for (const world of component.conforms) {
		const one = {
			name: component.name,
			world: [world]
		};
		const further = await resolveWanted(encoder, one, collected, places, "conforms");
		if (further.findings !== null) return {
			...known,
			wanted: null,
			conforms: [],
			findings: further.findings
		};
		conforms.push(further.wanted);
	}
	await setImmediate();
	if (building()) await encoder.warmUp(adapter.bytes);
	return {
		...known,
		wanted: resolved.wanted,
		conforms,
		findings: []
	};
}
function refuseWithoutWit(component) {
	if (component.component !== null || component.build.command !== null) return;
	throw new CheckError("config", `there is no WIT for ${component.name}`, {
		hint: "write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is",
		key: "wit"
	});
}

// src/build/side-by-side.ts
async function sideBySide(context, start) {
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...context.signal === void 0 ? [] : [context.signal]]);
	const thrown = [];
	const watch = (running) => running.catch((error) => {
		thrown.push(error);
		stop.abort();
		throw error;
	});
	const [left, right] = start({
		...context,
		signal
	});
	const [a, b] = await Promise.allSettled([watch(left), watch(right)]);
	if (a.status === "fulfilled" && b.status === "fulfilled") return [a.value, b.value];
	throw thrown[0];
}

// src/build/stale-bindings.ts
const SHOWN = 20;
const EXPLAINED = /* @__PURE__ */ new Set([
	"wit/missing-export",
	"wit/type-mismatch",
	"wit/unexpected-import"
]);
function explainStale({ findings, core, places }, { generate, world }, sources) {
	if (generate.length > 0 || !findings.some(({ rule }) => EXPLAINED.has(rule))) return findings;
	const files = generatedFiles(sources);
	if (files.length === 0) return findings;
	const exported = readCoreModule(core).exports.map(({ name }) => name);
	const linked = exportBindings(files, new Set(exported));
	const owner = (one) => ownerOf(one, files, linked, sources);
	const stale = findings.filter((one) => owner(one) !== null);
	const [first] = stale;
	const file = first === void 0 ? null : owner(first);
	if (first === void 0 || file === null) return findings;
	const explained = staleFinding(file, stale, places, regenerateHint(file, world, sources));
	const location = locate(sources, file.file, /^\/\/ (?:Code g|G)enerated by /);
	return [{
		...explained,
		location
	}, ...findings.filter((one) => !stale.includes(one))];
}
function exportBindings(files, exports) {
	return files.filter((file) => file.exports.length > 0 && file.exports.every((name) => exports.has(name))).sort((a, b) => b.exports.length - a.exports.length)[0] ?? null;
}
function ownerOf({ rule, location, related }, files, linked, sources) {
	if (!EXPLAINED.has(rule)) return null;
	const place = rule === "wit/unexpected-import" ? location : related[0]?.location ?? null;
	if (place === null) return rule === "wit/missing-export" ? linked : null;
	return files.find(({ file }) => isAt(file, place, sources)) ?? null;
}
function isAt(file, place, { root }) {
	return path.resolve(root, place.file) === path.resolve(file);
}
function staleFinding({ generator }, stale, places, hint) {
	const [first] = stale;
	const tool = generator.version === null ? generator.tool : `${generator.tool} ${generator.version}`;
	const others = stale.length - 1;
	const more = others === 0 ? "" : `; there ${others === 1 ? "is 1 difference" : `are ${others} differences`} more`;
	return finding("bindings/stale", {
		message: `the bindings that ${tool} wrote are older than the WIT${versions(generator.packages, places)}: ${first?.message}${more}`,
		hint,
		expected: first?.expected ?? null,
		actual: first?.actual ?? null,
		related: stale.slice(0, SHOWN).map(({ message, location }) => ({
			message,
			location
		}))
	});
}
function versions(packages, { references }) {
	const now = new Set(references.map((one) => one.package));
	const name = (id) => id.split("@")[0];
	const old = packages.find((id) => !now.has(id));
	const successor = old === void 0 ? void 0 : [...now].find((id) => name(id) === name(old));
	return successor === void 0 ? "" : `, of ${old} where it is ${successor} now`;
}
function regenerateHint({ file, generator }, world, sources) {
	const { module, packageDir, read } = sources;
	const home = module?.dir ?? packageDir;
	return `generate them anew and commit them: \`${goFilesOfModule(sources).some((one) => /^\/\/go:generate /m.test(read(one) ?? "")) ? "go generate ./..." : [packageDir, home].some((dir) => read(path.join(dir, "componentize-go.toml")) !== null) ? "componentize-go bindings" : byHand(generator.tool, world, path.relative(home, path.dirname(file)))}\`, in ${path.relative(sources.root, home).split(path.sep).join("/") || "."}`;
}
function byHand(tool, world, dir) {
	const choice = world.length === 1 ? ` --world ${world[0]}` : "";
	if (tool === "wit-bindgen-go") return `go run go.bytecodealliance.org/cmd/wit-bindgen-go@v0.7.0 generate${choice} wit`;
	const place = dir.split(path.sep).join("/");
	const library = /^(?:(.*)\/)?(?:exports|imports)(?:\/|$)/.exec(place);
	if (library === null) return `wit-bindgen go${choice} --out-dir ${place || "."} wit`;
	return `wit-bindgen go${choice} --pkg-name MODULE --out-dir ${library[1] ?? "."} wit`;
}

// src/wasm/linked-functions.ts
const DATA = 11;
const MAGIC = [
	241,
	255,
	255,
	255,
	0,
	0
];
const MAX_IMAGE = 256 << 20;
function linkedFunctions(module) {
	const bytes = new Bytes(module);
	if (readPreamble(bytes) !== "core") return [];
	for (const { id, body } of readSections(bytes)) if (id === DATA) return namesIn(imageOf(dataSegments(body)));
	return [];
}
function imageOf(segments) {
	const end = Math.max(0, ...segments.map(({ address, bytes }) => address + bytes.length));
	if (end > MAX_IMAGE) return /* @__PURE__ */ new Uint8Array();
	const image = new Uint8Array(end);
	for (const { address, bytes } of segments) image.set(bytes, address);
	return image;
}
function namesIn(image) {
	const view = new DataView(image.buffer);
	const text = new TextDecoder();
	for (let at = image.indexOf(MAGIC[0] ?? 0); at !== -1; at = image.indexOf(MAGIC[0] ?? 0, at + 1)) {
		if (!MAGIC.every((byte, index) => image[at + index] === byte)) continue;
		const [quantum, pointer] = [image[at + 6], image[at + 7]];
		if (quantum !== 1 || pointer !== 8 || at + 48 > image.length) continue;
		const [names, units] = [view.getUint32(at + 32, true), view.getUint32(at + 40, true)];
		if (names < units && at + units <= image.length) return text.decode(image.subarray(at + names, at + units)).split("\0").filter((name) => name !== "");
	}
	return [];
}

// src/build/unsupported-packages.ts
const UNSUPPORTED = [
	{
		package: "net",
		marks: [
			"net.Dial",
			"net.Listen",
			"net.(*"
		],
		functions: /^net\.(?:Dial\w*|Listen\w*|\(\*Dialer\)\.Dial\w*|\(\*ListenConfig\)\.Listen\w*|\(\*Resolver\)\.Lookup(?!Port)\w+)$/,
		why: "WASI preview 1 cannot open a connection, so each attempt fails when it runs",
		instead: "import an interface that does it for the component (wasi:http, or one of the world’s own)"
	},
	{
		package: "os/exec",
		marks: ["os/exec.(*Cmd)."],
		functions: /^os\/exec\.\(\*Cmd\)\.(?:Start|Run|Output|CombinedOutput)$/,
		why: "a component cannot start processes, so each attempt fails when it runs",
		instead: "do it in Go, or let the host do it behind an import of the world"
	},
	{
		package: "plugin",
		marks: ["plugin.Open"],
		functions: /^plugin\.Open$/,
		why: "a component cannot load code",
		instead: "link the code, or make it a component of its own"
	}
];
function linkedUnsupported(core) {
	const bytes = Buffer.from(core.buffer, core.byteOffset, core.length);
	const suspects = UNSUPPORTED.filter(({ marks }) => marks.some((mark) => bytes.includes(mark)));
	if (suspects.length === 0) return [];
	const names = namesOf(core);
	return suspects.flatMap((unsupported) => {
		const functions = names.filter((name) => unsupported.functions.test(name));
		return functions.length === 0 ? [] : [{
			unsupported,
			functions
		}];
	});
}
function namesOf(core) {
	try {
		return linkedFunctions(core);
	} catch (thrown) {
		if (thrown instanceof MalformedWasm) return [];
		throw thrown;
	}
}
function unsupportedFindings(linked, packages, sources) {
	return linked.map(({ unsupported, functions }) => {
		const chain = importChain(packages, unsupported.package);
		const by = chain === null ? "" : ` (${chain.join(" imports ")})`;
		const more = functions.length > 1 ? ` and ${functions.length - 1} functions more` : "";
		return finding("build/unsupported-package", {
			message: `the program links ${functions[0]}${more} of package ${unsupported.package}${by}: ${unsupported.why}`,
			hint: `remove what calls it; ${unsupported.instead}`,
			actual: functions.slice(0, 20).join(", "),
			location: importPlace(chain?.[1], sources)
		});
	});
}
function importPlace(imported, sources) {
	if (imported === void 0) return null;
	const quoted = new RegExp(`^\\s*(?:import\\s+)?(?:[\\w.]+\\s+)?"${imported.replace(/[.+]/g, "\\$&")}"`);
	for (const file of sources.goFiles(sources.packageDir)) {
		const place = file.endsWith("_test.go") ? null : locate(sources, file, quoted);
		if (place !== null) return place;
	}
	return null;
}

// src/build/build-component.ts
async function buildComponent(component, context) {
	const started = performance.now();
	const files = await clearOutput(context.outDir, component.name);
	return {
		...await withTempDir(context.env, (tempDir) => build(component, context, files, tempDir)),
		durationMs: performance.now() - started
	};
}
const failed = (findings) => ({
	artifact: null,
	findings
});
async function build(component, context, files, tempDir) {
	const generated = await generate(component, context, tempDir);
	if (generated.findings.length > 0) return failed(generated.findings);
	let building = true;
	const [produced, resolved] = await sideBySide(context, (parallel) => [produce(component, parallel, tempDir).finally(() => {
		building = false;
	}), resolve(component, parallel, () => building && component.component === null)]);
	const stale = await generated.stale;
	const findings = [...produced.findings ?? [], ...resolved.findings];
	if (produced.findings !== null || findings.length > 0) return failed([...findings, ...stale]);
	const { core: bytes, optimized } = produced.kind === "core" ? await optimizeCore(produced.bytes, component, context, tempDir) : {
		core: produced.bytes,
		optimized: null
	};
	const made = await encode({
		...produced,
		bytes
	}, resolved, component, context);
	if (made.findings !== null) {
		const told = made.findings.map((one) => placed(one, component, context));
		return failed([...told, ...stale]);
	}
	const artifact = await finish(component, context, files, resolved, {
		...made,
		optimized
	});
	return {
		artifact,
		findings: [...stale, ...await warnings(component, context, artifact, tempDir)]
	};
}
async function generate(component, context, tempDir) {
	if (component.component !== null) return {
		findings: [],
		stale: Promise.resolve([])
	};
	const compare = await watchBindings(component, context);
	const findings = await runGenerate(component, context, tempDir);
	return {
		findings,
		stale: findings.length > 0 ? Promise.resolve([]) : compare()
	};
}
async function warnings(component, context, { core, tools }, tempDir) {
	const { go } = context;
	if (core === null || tools.go === null || go === null) return [];
	const linked = linkedUnsupported(core.bytes);
	if (linked.length === 0) return [];
	const packages = await listPackages(component, go, context, tempDir);
	return unsupportedFindings(linked, packages, goSources(component, context));
}
async function encode({ kind, bytes }, resolved, component, context) {
	if (kind === "core") {
		const sources = goSources(component, context);
		const made = await encodeCore(bytes, {
			...resolved,
			directive: directiveFinder(sources)
		});
		if (made.findings === null) return made;
		return { findings: explainStale({
			...resolved,
			findings: made.findings,
			core: bytes
		}, component, sources) };
	}
	const accepted = await resolved.encoder.validate(bytes);
	if (accepted.ok) return {
		component: bytes,
		adapted: false,
		core: null,
		findings: null
	};
	return { findings: [rejected(accepted.problem)] };
}
function rejected(problem) {
	return finding("wasm/not-a-component", {
		message: `wasm-tools cannot read the component: ${problem}`,
		hint: "build it again; a copy may be damaged, or be made by a newer tool"
	});
}
function placed(one, { name, component, build }, context) {
	if (one.location !== null || component === null && build.command === null) return one;
	return {
		...one,
		location: context.locate(name, component === null ? "build.command" : "component")
	};
}

// src/build/sizes.ts
const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);
const CHUNK = 4 << 20;
async function measureSizes(bytes, withBrotli) {
	const [zipped, brotli] = await Promise.all([gzipBytes(bytes, {
		level: 9,
		chunkSize: CHUNK
	}), withBrotli ? brotliBytes(bytes, { params: brotliParameters(bytes.length) }) : null]);
	return {
		raw: bytes.length,
		gzip: zipped.length,
		brotli: brotli?.length ?? null
	};
}
function brotliParameters(size) {
	return {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: size
	};
}

export { nearExport as a, placeOf$1 as c, openGit as d, findChanged as f, findTools as h, writeWhole as i, worldLabel as l, parseTranscript as m, buildComponent as n, abiCheck as o, readGolden as p, createEncoder as r, placeInWorld as s, measureSizes as t, CABI_REALLOC as u };