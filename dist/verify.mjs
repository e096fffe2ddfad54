import { i as __toESM } from "./rolldown-runtime.mjs";
import { a as parseDuration, o as parseSize, r as reportErrors, t as assembleReport } from "./assemble.mjs";
import { n as withoutGo } from "./environment.mjs";
import { S as decodeText$1, b as expandGlobs, g as findOnPath, o as confirmLocked, p as findGo, r as findWasmTools, s as wantedTools, v as loadConfig, x as require_picomatch, y as RULES } from "./wasm-tools.mjs";
import { t as runProcess } from "./process.mjs";
import { D as reportPath, E as readBounded, H as nearest, T as kindOf, V as didYouMean, a as escapeLines, c as escapeText$1, k as whyOutside, t as cut, w as isInside } from "./escape.mjs";
import { r as toCheckError, t as CheckError } from "./errors.mjs";
import { a as hostileNames, c as decodeText$2, d as Stop, f as settle, i as readCoreModule, l as endOfLine$1, m as showText, n as classify, o as parseValue, p as printValue, r as readComponent, s as typeName, t as readWorld, u as tokenAt$1 } from "./world.mjs";
import { i as refuseLink, r as placesOf, t as makeOutDir } from "./out-dir.mjs";
import { a as MalformedWasm, i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";
import { n as hasComponentType, t as embedComponentType } from "./section.mjs";
import { t as require_semver } from "./semver.mjs";
import { t as withTempDir } from "./temp-dir.mjs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { mkdir, mkdtemp, open, readFile as readFile$2, readdir, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

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
	if (wasmTools.status === "rejected") throw wasmTools.reason;
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

// src/check/make-finding.ts
function finding(rule, text) {
	return {
		rule,
		severity: RULES[rule].severity,
		message: text.message,
		hint: text.hint ?? null,
		expected: text.expected ?? null,
		actual: text.actual ?? null,
		related: text.related ?? [],
		location: text.location ?? null
	};
}

// src/golden/absent.ts
const ENTRIES = 5e3;
const SHOWN$2 = 3;
async function explainAbsence(component, around) {
	const { base, golden } = component;
	const patterns = golden.files.join(", ");
	const example = examplePath(golden.files);
	const write = `write ${reportPath(around.root, path.join(base, example))}, which begins with a call: \`> compute-hash([1, 2, 3])\``;
	const unread = await unreadTranscripts(around);
	const more = unread.length > SHOWN$2 ? ` and ${unread.length - SHOWN$2} more` : "";
	const there = `not read: ${unread.slice(0, SHOWN$2).join(", ")}${more}`;
	if (golden.filesOrigin === "default") return {
		message: `no transcript was found (${patterns})`,
		hint: unread.length === 0 ? write : `${there}; set \`golden.files\``
	};
	const relative = "patterns are relative to component-check.yml";
	return {
		message: `no file matches golden.files (${patterns})`,
		hint: unread.length === 0 ? `${relative}; ${write}` : `${relative}; ${there}`
	};
}
function examplePath([pattern = ""]) {
	const segments = pattern.split("/").filter((segment) => segment !== "**");
	const plain = segments.map((segment) => segment.replaceAll(/\*+/g, "first").replaceAll(/\\(.)/g, "$1"));
	return segments.some((segment) => /[?[\]{}]/.test(segment.replaceAll(/\\./g, ""))) || plain.join("") === "" ? "testdata/first.transcript" : plain.join("/");
}
async function unreadTranscripts({ root, components }) {
	try {
		const read = /* @__PURE__ */ new Set();
		for (const { base, golden } of components) for (const file of await expandGlobs(base, golden.files, { root })) read.add(file);
		return (await expandGlobs(root, ["**/*.transcript"], {
			root,
			entries: ENTRIES
		})).filter((file) => !read.has(file)).map((file) => reportPath(root, file));
	} catch (thrown) {
		if (thrown instanceof CheckError) return [];
		throw thrown;
	}
}

// src/wave/scan.ts
const CLOSES = {
	"{": "}",
	"(": ")",
	"[": "]"
};
const CLOSERS = /* @__PURE__ */ new Set([
	"}",
	")",
	"]"
]);
function scanBalanced(text, offset) {
	const open = [];
	for (let end = offset;;) {
		const token = tokenAt$1(text, end);
		const newLine = end > offset ? lineBreak(text, end, token.start) : null;
		if (open.length === 0 && newLine !== null) return {
			end,
			next: newLine,
			complete: true,
			open: null
		};
		if (token.kind === "end") return {
			end,
			next: text.length,
			complete: open.length === 0,
			open: shown$2(text, open)
		};
		if (newLine !== null && startsOtherLine(text, token)) return {
			end,
			next: newLine,
			complete: true,
			open: shown$2(text, open)
		};
		if (isOpenText(text, token)) return {
			end: token.end,
			next: token.end,
			complete: false,
			open: {
				text: "\"\"\"",
				offset: token.start
			}
		};
		end = token.end;
		const hopeless = token.kind === "unclosed" ? token : moveBrackets(open, token);
		if (hopeless !== null) {
			const next = endOfLine$1(text, end);
			return {
				end: next,
				next,
				complete: true,
				open: shown$2(text, [hopeless])
			};
		}
	}
}
function lineBreak(text, from, to) {
	const found = text.slice(from, to).indexOf("\n");
	return found === -1 ? null : from + found;
}
function isOpenText(text, token) {
	return token.kind === "unclosed" && text.startsWith("\"\"\"", token.start);
}
function moveBrackets(open, token) {
	if (CLOSES[token.kind] !== void 0) open.push(token);
	else if (CLOSERS.has(token.kind) && CLOSES[open.pop()?.kind ?? "end"] !== token.kind) return token;
	return null;
}
function startsOtherLine(text, token) {
	if (token.kind === "invalid") return true;
	return token.kind === "label" && text.charAt(token.end) === "|";
}
function shown$2(text, open) {
	const last = open.at(-1);
	return last === void 0 ? null : {
		text: text.charAt(last.start),
		offset: last.start
	};
}

// src/wave/arguments.ts
function splitArguments(text, open) {
	return settle(text, () => {
		if (text.charAt(open) !== "(") throw new Stop(open, "expected the ( of an argument list");
		const args = [];
		let at = open + 1;
		for (;;) {
			const argument = argumentAt(text, open, at);
			if (argument.end > argument.start) args.push({
				text: text.slice(argument.start, argument.end),
				offset: argument.start
			});
			else if (argument.stop.kind === ",") throw new Stop(argument.stop.start, "expected an argument, found ,");
			at = argument.stop.end;
			if (argument.stop.kind === ")") return {
				args,
				end: at
			};
		}
	});
}
function argumentAt(text, open, from) {
	const brackets = [];
	let start = null;
	let end = from;
	for (;;) {
		const token = tokenAt$1(text, end);
		if (brackets.length === 0 && (token.kind === "," || token.kind === ")")) return start === null ? {
			start: end,
			end,
			stop: token
		} : {
			start,
			end,
			stop: token
		};
		refuse$1(text, token, brackets.at(-1)?.start ?? open);
		if (moveBrackets(brackets, token) !== null) throw new Stop(token.start, `this ${token.kind} closes nothing`);
		start ??= token.start;
		end = token.end;
	}
}
function refuse$1(text, token, open) {
	if (token.kind === "end") throw new Stop(open, `the ${text.charAt(open)} opened here is never closed`);
	if (token.kind === "unclosed") throw new Stop(token.start, `the ${text.charAt(token.start)} opened here is never closed`);
	if (token.kind === "invalid") throw new Stop(token.start, `${showText(text.slice(token.start, token.end))} is not part of any value`);
}
function asFileReference(text) {
	const word = tokenAt$1(text, 0);
	const open = tokenAt$1(text, word.end);
	const path = tokenAt$1(text, open.end);
	const close = tokenAt$1(text, path.end);
	if (word.kind !== "label" || text.slice(word.start, word.end) !== "file") return null;
	if (open.kind !== "(" || path.kind !== "string" || close.kind !== ")") return null;
	if (tokenAt$1(text, close.end).kind !== "end") return null;
	const decoded = settle(text, () => decodeText$2(text, path));
	return decoded.ok ? {
		path: decoded.value,
		offset: path.start
	} : null;
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

// src/golden/source.ts
function removal({ start, end }) {
	return {
		start: start - 1,
		end,
		text: ""
	};
}
const BOM = "﻿";
function readSource(file, original) {
	const lines = (original.startsWith(BOM) ? original.slice(1) : original).split("\n");
	const returns = [];
	const lineStarts = [];
	const kept = [];
	let offset = 0;
	lines.forEach((line, index) => {
		const ended = line.endsWith("\r") && index < lines.length - 1;
		const text = ended ? line.slice(0, -1) : line;
		lineStarts.push(offset);
		if (ended) returns.push(offset + text.length);
		kept.push(text);
		offset += text.length + 1;
	});
	return {
		file,
		text: kept.join("\n"),
		original,
		returns,
		lineStarts
	};
}
function countBelow(ascending, limit) {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ascending[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
function lineOf(source, offset) {
	return countBelow(source.lineStarts, offset + 1);
}
function locate$2(source, offset) {
	const line = lineOf(source, offset);
	return {
		file: source.file,
		line,
		column: offset - (source.lineStarts[line - 1] ?? 0) + 1
	};
}
function applyEdits(source, edits) {
	const bom = source.original.startsWith(BOM) ? 1 : 0;
	const place = (offset) => offset + bom + countBelow(source.returns, offset);
	const lineEnding = source.returns.length * 2 > source.lineStarts.length - 1 ? "\r\n" : "\n";
	const ordered = edits.map((edit, index) => ({
		edit,
		index
	})).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
	const parts = [];
	let done = 0;
	for (const { edit } of ordered) {
		parts.push(source.original.slice(done, place(edit.start)), edit.text.replaceAll("\n", lineEnding));
		done = place(edit.end);
	}
	return parts.join("") + source.original.slice(done);
}

// src/golden/problem.ts
function invalid(source, problem) {
	const location = locate$2(source, problem.at);
	const { rule = "golden/invalid", message, hint = null } = problem;
	return {
		...finding(rule, {
			message,
			hint,
			location
		}),
		severity: "error"
	};
}
function isProblem(value) {
	return typeof value === "object" && value !== null && "at" in value && "message" in value;
}
function waveProblem({ message, hint, offset }, start) {
	return {
		at: start + offset,
		message,
		...hint === null ? {} : { hint }
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
	const dropped = /^drop\s+(\S+)$/.exec(body.text)?.[1];
	if (dropped !== void 0) {
		const args = [{
			text: dropped,
			start: body.start + body.text.length - dropped.length
		}];
		return {
			start,
			end,
			variable: null,
			name: {
				text: "drop",
				start: body.start
			},
			args,
			callEnd: body.start + body.text.length,
			drop: true,
			answer: { kind: "none" }
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
	if (items.some((item) => item.class === ">") && draft.steps.length === 0) draft.steps.push(unreadable$1(items));
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
function unreadable$1(items) {
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

// src/golden/suggest-value.ts
const LONGEST$1 = 200;
function suggestValue(text, type) {
	if (text.length > LONGEST$1 || text.includes("\n")) return null;
	const bare = /^(["'])(.*)\1$/.exec(text)?.[2];
	const meant = meantBy(bare ?? text, type, bare === void 0);
	return meant !== null && meant !== text && parseValue(meant, type).ok ? meant : null;
}
function meantBy(bare, type, plain) {
	if (type.kind === "string") return JSON.stringify(bare);
	if (type.kind === "char") return `'${bare}'`;
	return plain ? null : bare;
}

// src/golden/values.ts
function readTyped(piece, type, files) {
	const path = isContent(type) ? fileReference(piece) : null;
	if (path !== null) return readFile$1(path, type, files);
	const parsed = parseValue(piece.text, type);
	if (parsed.ok) return parsed.value;
	const meant = parsed.problem.hint === null ? suggestValue(piece.text, type) : null;
	const hint = meant === null ? parsed.problem.hint : `write \`${meant}\``;
	return waveProblem({
		...parsed.problem,
		hint
	}, piece.start);
}
function readText(piece) {
	if (!piece.text.startsWith("\"")) return piece.text;
	const value = readTyped(piece, { kind: "string" }, /* @__PURE__ */ new Map());
	if (isProblem(value)) return value;
	return value.kind === "string" ? value.value : "";
}
function readContent(piece) {
	const path = fileReference(piece);
	if (path !== null) return {
		kind: "file",
		path
	};
	const text = readText(piece);
	return isProblem(text) ? text : {
		kind: "text",
		text
	};
}
function fileReferences({ steps, settings }) {
	const values = steps.flatMap(({ args, expected, stubs }) => [
		...args,
		...stubs.flatMap((stub) => [...stub.args, ...stub.answer.kind === "value" ? [stub.answer.value] : []]),
		...expected.kind === "value" ? [expected.value] : []
	]);
	const stdin = settings.stdin?.kind === "file" ? [settings.stdin.path] : [];
	return [...values.flatMap((piece) => fileReference(piece) ?? []), ...stdin];
}
function fileContent(path, files) {
	const found = files.get(path.text);
	if (found !== void 0 && typeof found !== "string") return found;
	const message = `file("${path.text}") cannot be read${found === void 0 ? "" : `: ${found}`}`;
	return {
		at: path.start,
		message,
		hint: "name a regular file, relative to the transcript"
	};
}
function isContent(type) {
	return type.kind === "string" || type.kind === "list" && type.element.kind === "u8";
}
function fileReference({ text, start }) {
	const found = text.startsWith("file") ? asFileReference(text) : null;
	return found === null ? null : {
		text: found.path,
		start: start + found.offset
	};
}
function readFile$1(path, type, files) {
	const bytes = fileContent(path, files);
	if (isProblem(bytes)) return bytes;
	if (type.kind !== "string") return {
		kind: "bytes",
		bytes
	};
	try {
		return {
			kind: "string",
			value: new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes)
		};
	} catch {
		const hint = `a ${typeName(type)} is UTF-8; mend the file, or take a list<u8>`;
		return {
			at: path.start,
			message: `file("${path.text}") is not UTF-8`,
			hint
		};
	}
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
	timeout: (value) => measured$1("timeoutMs", parseDuration(value.text), value),
	memory: (value) => measured$1("memoryBytes", parseSize(value.text), value),
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
		const change = seen.has(key.text) ? twice(key) : read$3(key, value, result);
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
function read$3(key, value, settings) {
	if (!Object.hasOwn(DIRECTIVES, key.text)) return unknown$1(key);
	if (value.text === "") return wrong(key, `the directive ${key.text} needs a value`, `@ ${key.text} …`);
	return DIRECTIVES[key.text]?.(value, settings) ?? unknown$1(key);
}
function unknown$1(key) {
	const known = Object.keys(DIRECTIVES);
	return wrong(key, `there is no directive "${key.text}"`, didYouMean(key.text, known));
}
const twice = (key) => wrong(key, `${key.text} is set twice in one block`, "keep one of them");
function one(key, read, value, example) {
	if (read === null) return wrong(value, `"${value.text}" is no value for this directive`, `write it as ${example}`);
	return { [key]: read };
}
function measured$1(key, parsed, value) {
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
		location: locate$2(source, title.start),
		related: [{
			message: "the first case of this name",
			location: locate$2(source, before.start)
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

// src/golden/tree.ts
const MAX_BYTES$2 = 67108864;
const MAX_ENTRIES = 1e4;
async function readTree(directory) {
	const directories = [];
	const files = /* @__PURE__ */ new Map();
	let left = MAX_BYTES$2;
	const waiting = [""];
	for (let prefix = waiting.shift(); prefix !== void 0; prefix = waiting.shift()) {
		const entries = await readdir(path.join(directory, prefix), { withFileTypes: true }).catch(cannotList);
		for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
			const name = `${prefix}${entry.name}`;
			if (directories.length + files.size >= MAX_ENTRIES) throw refuse(`${directory} has over ${MAX_ENTRIES} entries`);
			if (entry.isDirectory()) {
				directories.push(name);
				waiting.push(`${name}/`);
			} else if (entry.isFile()) {
				const bytes = await readBounded(path.join(directory, name), left);
				left -= bytes.length;
				files.set(name, bytes);
			} else throw refuse(`${path.join(directory, name)} is a symlink or a special file`);
		}
	}
	return {
		path: directory,
		directories,
		files
	};
}
async function writeTree({ directories, files }, target) {
	const epoch = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
	await mkdir(target, { recursive: true });
	for (const name of directories) await mkdir(path.join(target, name));
	for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);
	const all = [
		...files.keys(),
		...directories.toReversed(),
		""
	];
	for (const name of all) await utimes(path.join(target, name), epoch, epoch);
}
function cannotList(thrown) {
	throw refuse(thrown.message);
}
const refuse = (message) => new CheckError("file-unreadable", message);

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
		decodeText$1(bytes, shown);
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

// src/golden/visible.ts
const SHOWN$1 = 2e3;
const LEAD = 200;
function visible(text) {
	return escapeLines(text).join("\n");
}
function inline(text) {
	return escapeText$1(text.length > 100 ? `${slice(text, 0, 100)}…` : text);
}
function shown$1(text) {
	return window(text, 0);
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
	const head = before === 0 ? "" : `(${count(before)} characters) …`;
	const tail = end === text.length ? "" : `… (${count(text.length - end)} more characters)`;
	return `${head}${visible(slice(text, start, end))}${tail}`;
}
function slice(text, start, end) {
	return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
const count = (value) => value.toLocaleString("en-US");

// src/golden/judge-output.ts
function judgeOutput(text, done, outputLimit, bench) {
	const stdout = Buffer.from(done.stdout, "base64");
	const stderr = Buffer.from(done.stderr, "base64");
	if (done.outputBytes > stdout.length + stderr.length) return [flooded(text, done.outputBytes, outputLimit, bench)];
	return [judgeStdout(text, stdout, bench), judgeStderr(text, stderr, bench)].filter((found) => found !== null);
}
function expectedOutput(lines) {
	return Buffer.concat(lines.map(({ bytes }) => bytes));
}
function firstUnmatched(lines, stderr) {
	const written = Buffer.from(stderr).toString("latin1").split("\n");
	let at = 0;
	for (const line of lines) {
		const prefix = Buffer.from(line.bytes).toString("latin1").replace(/\n$/, "");
		while (at < written.length && !written[at]?.startsWith(prefix)) at += 1;
		if (at === written.length) return line;
		at += 1;
	}
	return null;
}
function judgeStdout(text, actual, bench) {
	const expected = expectedOutput(text.stdout);
	if (expected.equals(actual)) return null;
	const first = text.stdout[0];
	const message = first === void 0 ? `the case writes ${bytes$2(actual.length)} to stdout, and the transcript shows none` : `the case writes something else to stdout (${bytes$2(actual.length)}, expected ${bytes$2(expected.length)})`;
	return finding("golden/output", {
		message,
		hint: `remove the print; or accept it: \`${bench.accept}\``,
		...shownPair(markedLines("stdout|", expected), markedLines("stdout|", actual)),
		location: locate$2(bench.source, first?.start ?? text.start)
	});
}
function judgeStderr(text, actual, bench) {
	const line = firstUnmatched(text.stderr, actual);
	if (line === null) return null;
	const prefix = encodeText(withoutNewline(line.bytes));
	return finding("golden/output", {
		message: `no line on stderr begins with "${inline(prefix)}"${text.stderr[0] === line ? "" : " after the lines before it"}`,
		hint: `accept what is written now: \`${bench.accept}\``,
		...shownPair(`stderr| ${prefix}`, markedLines("stderr|", actual)),
		location: locate$2(bench.source, line.start)
	});
}
function flooded(text, written, limit, bench) {
	return finding("golden/output", {
		message: `the case writes ${bytes$2(written)}, and ${bytes$2(limit)} are its limit`,
		hint: "print less, or raise `golden.limits.output`",
		expected: `<= ${limit}`,
		actual: String(written),
		location: locate$2(bench.source, text.start)
	});
}
function markedLines(marker, output) {
	return encodeLines(output).map((line) => marker + line).join("\n");
}
function withoutNewline(line) {
	return line.at(-1) === 10 ? line.subarray(0, -1) : line;
}
const bytes$2 = (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "byte" : "bytes"}`;

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

// src/golden/import-text.ts
function importText({ importPath, args }, imports) {
	const name = importPath.at(-1) ?? "";
	const [self = "", ...rest] = args;
	if (name.startsWith("[resource-drop]")) return `drop ${self}`;
	const method = /^\[method\][^.]*\.(.+)$/.exec(name)?.[1];
	if (method !== void 0) return `${self}.${method}(${rest.join(", ")})`;
	return `${findByPath(imports, importPath)?.full ?? importPath.join(".")}(${args.join(", ")})`;
}
function findByPath({ targets }, path) {
	const key = path.join("\0");
	return targets.find((target) => target.path.join("\0") === key) ?? null;
}

// src/golden/judge-imports.ts
function judgeImports(step, calls, imports, bench) {
	for (const [index, call] of calls.entries()) {
		const stub = step.stubs[index];
		const actual = importText(call, imports);
		if (stub === void 0) return unlisted(step, actual, bench);
		const location = locate$2(bench.source, stub.text.start);
		if (!matchesStub(stub, call)) {
			const message = `the component asks its host something else: ${inline(actual)}`;
			const expected = shown$1(bench.source.text.slice(stub.text.name.start, stub.text.callEnd));
			const hint = `mend the code; or have the call recorded: \`${bench.accept}\``;
			return finding("golden/mismatch", {
				message,
				hint,
				expected,
				actual: shown$1(actual),
				location
			});
		}
		if (stub.send === null) {
			const message = `the transcript does not say what the host answers to ${inline(actual)}`;
			return finding("golden/missing", {
				message,
				hint: "write the answer in the place of `?`",
				location
			});
		}
	}
	return null;
}
function judgeUnasked(step, calls, bench) {
	const stub = step.stubs[calls.length];
	if (stub === void 0) return null;
	const asked = bench.source.text.slice(stub.text.name.start, stub.text.callEnd);
	return finding("golden/mismatch", {
		message: `the component does not ask its host ${inline(asked)}`,
		hint: `mend the code; or have the line removed: \`${bench.accept}\``,
		expected: shown$1(asked),
		location: locate$2(bench.source, stub.text.start)
	});
}
function matchesStub({ path, args, types }, call) {
	if (!(path.join("\0") === call.importPath.join("\0")) || call.args.length !== args.length) return false;
	return args.every((value, index) => {
		const type = types[index];
		const parsed = type === void 0 ? null : parseValue(call.args[index] ?? "", type);
		return parsed?.ok === true && equalValues(value, parsed.value);
	});
}
function unlisted(step, actual, bench) {
	return finding("golden/missing", {
		message: `the component asks its host ${inline(actual)}, and the transcript has no answer`,
		hint: `\`${bench.accept}\` records the call; then fill in its answer`,
		actual: shown$1(`< ${actual} = ?`),
		location: locate$2(bench.source, step.text.start)
	});
}

// src/golden/edit-stubs.ts
function stubEdits(step, { imports: calls, outcome }, table) {
	const edits = [];
	for (const [index, call] of calls.entries()) {
		const stub = step.stubs[index];
		if (stub !== void 0 && matchesStub(stub, call)) {
			if (stub.send === null) return {
				edits,
				open: true
			};
			continue;
		}
		const text = stubLine(call, table);
		const end = step.text.end;
		edits.push(stub === void 0 ? {
			start: end,
			end,
			text: `\n${text}`
		} : {
			...spanOf(stub.text),
			text
		});
		return {
			edits,
			open: true
		};
	}
	const unasked = outcome.kind === "result" ? step.stubs.slice(calls.length) : [];
	return {
		edits: [...edits, ...unasked.map(({ text }) => removal(text))],
		open: false
	};
}
const spanOf = ({ start, end }) => ({
	start,
	end
});
function stubLine(call, table) {
	const result = findByPath(table, call.importPath)?.func.result ?? null;
	const text = importText(call, table);
	if (result === null) return `< ${text}`;
	return result.kind === "own" ? `< ${result.resource.name}-1 = ${text}` : `< ${text} = ?`;
}

// src/golden/step-text.ts
function outcomeText({ expected }) {
	switch (expected.kind) {
		case "trap": return expected.trap === null ? "! trap" : `! trap ${expected.trap}`;
		case "exit": return `! exit ${expected.code}`;
		case "value": return shown$1(printValue(expected.value));
		default: return null;
	}
}
function callOf({ text }, { source }) {
	return inline(source.text.slice(text.name.start, text.callEnd).replace(/\s+/g, " "));
}
function placeOf$3({ text }) {
	if (text.expected.kind === "value") return text.expected.value.start;
	return text.expected.kind === "none" ? text.start : text.expected.start;
}
function outcomeOf(steps, index) {
	return steps.find(({ step }) => step === index) ?? null;
}

// src/golden/judge-failure.ts
function judgeFailure(plan, failure, step, bench) {
	const location = locate$2(bench.source, step.text.start);
	const call = callOf(step, bench);
	if (failure.kind === "timeout") {
		const { timeoutMs } = plan.run.limits;
		return finding("golden/timeout", {
			message: `${call} did not end: the case was stopped after ${timeoutMs.toLocaleString("en-US")} ms`,
			hint: "find the loop; or give it more time: `@ timeout 60s` for this case, `golden.limits.timeout` for all",
			location
		});
	}
	if (failure.kind === "died") {
		const end = failure.signal ?? `exit code ${failure.exitCode ?? "unknown"}`;
		const words = lastWords(failure.stderr);
		return finding("golden/host-failed", {
			message: `the host process ended (${end}) during ${call}${words === "" ? "" : `: ${words}`}`,
			hint: "the other cases ran in a new process; run this one alone to see whether it is the cause",
			location
		});
	}
	const { code, message } = failure.error;
	if (code === "unsupported") {
		const hint = "take the case out, or skip it there: `@ skip v8: reason`";
		const said = `not available in this version: ${inline(message)}`;
		return finding("golden/invalid", {
			message: said,
			hint,
			location
		});
	}
	return finding("golden/host-failed", {
		message: `the host could not run ${call} (${inline(code)}): ${inline(message)}`,
		hint: "please report this with the transcript and the component",
		location
	});
}
function noAnswer(step, bench) {
	return finding("golden/host-failed", {
		message: `the host says that the case is done, and gave no answer to ${callOf(step, bench)}`,
		hint: "please report this with the transcript and the component",
		location: locate$2(bench.source, step.text.start)
	});
}
function trappedAtStart(text, outcome, bench) {
	const location = locate$2(bench.source, text.start);
	if (outcome.kind === "exit") {
		const message = `the component exits with code ${outcome.code} while it is instantiated`;
		return finding("golden/exit", {
			message,
			hint: "take os.Exit out of init functions",
			location
		});
	}
	const said = outcome.kind === "trap" ? ` (${outcome.class}): ${inline(outcome.message)}` : "";
	const rule = outcome.kind === "trap" && (outcome.class === "memory-limit" || outcome.class === "go-oom") ? "memory/over-limit" : "golden/trap";
	return finding(rule, {
		message: `the component traps while it is instantiated${said}`,
		hint: "look at init functions, package variables and cabi_realloc: they run before the first call",
		location
	});
}
function lastWords(stderr) {
	const words = stderr.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "" && !/^(at |node:|file:|\^+$|[0-9a-f]+: 0x|-+$)/.test(line));
	return inline(words.slice(-2).join(" · "));
}

// src/golden/difference.ts
function describeDifference(expected, actual) {
	const difference = differAt(expected, actual);
	if (difference === null) return null;
	const { path } = difference;
	const [before, after] = [difference.expected, difference.actual];
	if (before?.kind === "string" && after?.kind === "string") return textDifference(path, before.value, after.value);
	return `${path === "" ? "" : ` at ${path}`}: ${part(before)} → ${part(after)}`;
}
function textDifference(path, expected, actual) {
	const [before, after] = [expected.split("\n"), actual.split("\n")];
	const line = before.findIndex((text, index) => text !== after[index]);
	const index = line < 0 ? before.length : line;
	const several = before.length > 1 || after.length > 1;
	const places = [...path === "" ? [] : [path], ...several ? [`line ${index + 1} of the text`] : []];
	return `${places.length === 0 ? "" : ` at ${places.join(", ")}`}: ${quoted(before[index])} → ${quoted(after[index])}`;
}
function quoted(line) {
	return line === void 0 ? "nothing" : part({
		kind: "string",
		value: line
	});
}
function part(value) {
	return value === null ? "nothing" : inline(printValue(value));
}

// src/golden/judge-trap.ts
const LIMIT_RULES = {
	"memory-limit": "memory/over-limit",
	"output-limit": "golden/output",
	"blocked-forever": "golden/blocked-forever",
	"value-limit": "golden/trap"
};
const isLimit = (trap) => LIMIT_RULES[trap] !== void 0;
const TRAP_CLASSES = /* @__PURE__ */ new Set([
	"go-panic",
	"go-deadlock",
	"go-oom",
	"unreachable",
	"out-of-bounds",
	"stack-overflow",
	"cannot-leave",
	"invalid-utf8",
	"other"
]);
function trapMatches(expected, { class: actual, message }, stderr) {
	if (isLimit(actual)) return false;
	if (expected === null) return true;
	if (TRAP_CLASSES.has(expected)) return expected === actual;
	return message.startsWith(expected) || stderr.split("\n").some((line) => line.startsWith(expected));
}
function judgeTrap(step, trap, stderr, bench) {
	const { expected } = step;
	if (expected.kind === "trap" && trapMatches(expected.trap, trap, stderr)) return null;
	const location = locate$2(bench.source, placeOf$3(step));
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
	return finding("golden/trap", {
		message,
		hint: `return an error instead; or, where the trap is meant, write \`! trap ${trap.class}\``,
		expected: outcomeText(step),
		actual: `! trap ${trap.class}`,
		location
	});
}
const LIMIT_HINTS = {
	"memory-limit": "allocate less, or raise `golden.limits.memory` (for this case: `@ memory 512 MiB`)",
	"output-limit": "print less, or raise `golden.limits.output`",
	"value-limit": "return less, or raise `golden.limits.value`",
	"blocked-forever": "it waits with no timer set and nothing ready: find what was to wake it"
};

// src/golden/judge-step.ts
function judgeStep(step, outcome, stderr, bench) {
	if (outcome.kind === "trap") return judgeTrap(step, outcome, stderr, bench);
	if (outcome.kind === "exit") return judgeExit(step, outcome.code, bench);
	const { expected } = step;
	if (expected.kind === "trap" || expected.kind === "exit") {
		const value = outcome.value === null ? "nothing" : outcome.value;
		return mismatch(step, `${callOf(step, bench)} returned, where the transcript expects ${outcomeText(step)}`, bench, {
			expected: outcomeText(step),
			actual: shown$1(value)
		});
	}
	return judgeResult(step, outcome.value, bench);
}
function readResult({ target, send }, value) {
	const { result } = target.func;
	if (value === null || result === null || send.bind !== null) return null;
	const parsed = parseValue(value, result);
	return parsed.ok ? parsed.value : null;
}
function judgeResult(step, text, bench) {
	const { expected, target, send } = step;
	const at = { location: locate$2(bench.source, placeOf$3(step)) };
	if (expected.kind === "unreadable") {
		const actual = text === null ? null : shown$1(text);
		return {
			...invalid(bench.source, expected.problem),
			actual
		};
	}
	if (target.func.result === null || send.bind !== null) return null;
	const actual = readResult(step, text);
	if (actual === null) {
		const message = `the host's answer to ${callOf(step, bench)} cannot be read: ${inline(text ?? "nothing")}`;
		return finding("golden/host-failed", {
			message,
			...at
		});
	}
	if (expected.kind === "missing") {
		const message = `${callOf(step, bench)} has a result, and the transcript shows none`;
		const hint = `\`${bench.accept}\` records it`;
		return finding("golden/missing", {
			message,
			hint,
			actual: shown$1(printValue(actual)),
			...at
		});
	}
	if (expected.kind !== "value") return null;
	const difference = describeDifference(expected.value, actual);
	if (difference === null) return null;
	const pair = shownPair(printValue(expected.value), printValue(actual));
	return mismatch(step, `${callOf(step, bench)} answers something else${difference}`, bench, pair);
}
function judgeExit(step, code, bench) {
	const { expected } = step;
	if (expected.kind === "exit" && expected.code === code) return null;
	return finding("golden/exit", {
		message: `${callOf(step, bench)} ended the component with exit code ${code}`,
		hint: `return instead of calling os.Exit; or, where it is meant, write \`! exit ${code}\``,
		expected: outcomeText(step),
		actual: `! exit ${code}`,
		location: locate$2(bench.source, placeOf$3(step))
	});
}
function mismatch(step, message, bench, pair) {
	const hint = `mend the code; or accept the new answer: \`${bench.accept}\``;
	return finding("golden/mismatch", {
		message,
		hint,
		location: locate$2(bench.source, placeOf$3(step)),
		...pair
	});
}

// src/golden/edits.ts
function caseEdits(plan, result, bench) {
	const atStart = outcomeOf(result.steps, -1);
	if (atStart !== null) return trappedAtStart(plan.case, atStart.outcome, bench);
	const stderr = Buffer.from(result.done?.stderr ?? "", "base64").toString();
	const edits = [];
	for (const [index, step] of plan.steps.entries()) {
		const done = outcomeOf(result.steps, index);
		if (done === null) return unfinished(plan, result, step, bench);
		const stubs = stubEdits(step, done, plan.scope.imports);
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

// src/golden/hosts-here.ts
const HERE = ["v8"];
const NOT_HERE = "is not a host of this version";
function whyNotHere(hosts) {
	if (hosts.length === 0 || hosts.some((host) => HERE.includes(host))) return null;
	const list = (names) => names.map((name) => `\`${name}\``).join(", ");
	return `${list(hosts)} ${NOT_HERE}; there is ${list(HERE)}`;
}
function isNotHere(reason) {
	return reason?.includes(NOT_HERE) === true;
}

// src/golden/callable.ts
function whyUncallable({ async, params, result }) {
	if (async) return "it is async";
	const kind = firstKind([...params.map(({ type }) => type), result]);
	return kind === null ? null : `it takes or returns a ${kind}`;
}
const firstKind = (types) => types.map((type) => type === null ? null : unprintable(type)).find((kind) => kind !== null) ?? null;
function unprintable(type) {
	switch (type.kind) {
		case "stream":
		case "future":
		case "error-context": return type.kind;
		case "list":
		case "fixed-list": return unprintable(type.element);
		case "map": return firstKind([type.key, type.value]);
		case "tuple": return firstKind(type.items);
		case "option": return unprintable(type.some);
		case "result": return firstKind([type.ok, type.err]);
		case "record": return firstKind(type.fields.map((field) => field.type));
		case "variant": return firstKind(type.cases.map((one) => one.type));
		default: return null;
	}
}

// src/golden/spelling.ts
const LISTED = 12;
function tabulate(externs) {
	const bySpelling = /* @__PURE__ */ new Map();
	const targets = [];
	const reserved = /* @__PURE__ */ new Set();
	for (const [key, extern] of externs) {
		for (const func of functionsOf(extern)) {
			const spellings = spellingsOf(extern.kind === "interface" ? key : null, func);
			const target = {
				path: pathOf(extern, key, func),
				func,
				full: spellings.full
			};
			targets.push(target);
			reserved.add(func.role.kind === "function" ? func.name : func.role.resource.name);
			for (const name of func.role.kind === "method" ? [] : spellings.all) bySpelling.set(name, [...bySpelling.get(name) ?? [], target]);
		}
		reserved.add(key).add(splitId$1(key).short);
	}
	return {
		targets,
		bySpelling,
		reserved
	};
}
function findFunction(table, name, at) {
	const plain = name.replaceAll("%", "");
	const found = table.bySpelling.get(plain) ?? [];
	const exact = found.filter((target) => target.full === plain);
	const [target, other] = exact.length > 0 ? exact : found;
	if (target === void 0) return unknown(table, name, at);
	if (other === void 0) return target;
	const names = found.map(({ full }) => full).join(", ");
	return {
		at,
		message: `"${name}" names ${found.length} functions`,
		hint: `write one of ${names}`
	};
}
function unknown(table, name, at) {
	const callable = [...table.bySpelling.keys()];
	const all = [...new Set([...table.bySpelling.values()].flat().map(({ full }) => full))];
	const listed = all.slice(0, LISTED).join(", ") + (all.length > LISTED ? `, … (${all.length - LISTED} more)` : "");
	const meant = didYouMean(name, callable);
	const list = all.length === 0 ? "there are no functions" : `the functions are ${listed}`;
	const hint = meant.startsWith("Did") ? `${meant} ${capital(list)}.` : `${capital(list)}.`;
	return {
		at,
		message: `there is no function "${name}"`,
		hint
	};
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function functionsOf(extern) {
	if (extern.kind === "func") return [extern.func];
	return extern.kind === "interface" ? extern.interface.functions : [];
}
function pathOf(extern, key, func) {
	const name = func.role.kind === "function" ? func.name : resourceForm(func.role.kind, func);
	return extern.kind === "interface" ? [key, name] : [name];
}
function resourceForm(kind, func) {
	return kind === "constructor" ? `[constructor]${func.name}` : `[${kind}]${itemOf(func)}`;
}
function itemOf({ name, role }) {
	return role.kind === "method" || role.kind === "static" ? `${role.resource.name}.${name}` : name;
}
function spellingsOf(key, func) {
	const item = itemOf(func);
	if (key === null) return {
		full: item,
		all: [item]
	};
	const { base, version, afterColon, short } = splitId$1(key);
	const full = `${base}.${item}${version}`;
	return {
		full,
		all: [.../* @__PURE__ */ new Set([
			item,
			...[.../* @__PURE__ */ new Set([
				base,
				afterColon,
				short
			])].map((prefix) => `${prefix}.${item}`),
			full
		])]
	};
}
function splitId$1(id) {
	const cut = id.indexOf("@");
	const base = cut < 0 ? id : id.slice(0, cut);
	return {
		base,
		version: cut < 0 ? "" : id.slice(cut),
		afterColon: base.slice(base.lastIndexOf(":") + 1),
		short: base.slice(base.lastIndexOf("/") + 1)
	};
}

// src/golden/handles.ts
const sameResource$1 = (a, b) => a.owner === b.owner && a.name === b.name;
function findCallee(table, handles, name) {
	const dot = name.text.indexOf(".");
	const variable = dot < 0 ? "" : name.text.slice(0, dot);
	const resource = resourceOf(table, handles, variable);
	if (resource === null) {
		const target = findFunction(table, name.text, name.start);
		return "at" in target ? target : {
			target,
			self: null
		};
	}
	const gone = checkLive(handles, variable, name.start);
	if (gone !== null) return gone;
	const methods = table.targets.filter(({ func: { role } }) => role.kind === "method" && sameResource$1(role.resource, resource));
	const method = name.text.slice(dot + 1).replace("%", "");
	const target = methods.find(({ func }) => func.name === method);
	if (target !== void 0) return {
		target,
		self: variable
	};
	const known = methods.map(({ func }) => func.name).join(", ") || "none";
	return {
		at: name.start,
		message: `a ${resource.name} has no method "${method}"`,
		hint: `its methods are ${known}`
	};
}
function resourceOf(table, handles, variable) {
	const bound = handles.live.get(variable);
	if (bound !== void 0) return bound;
	const numbered = /^(.+)-\d+$/.exec(variable)?.[1];
	if (numbered === void 0 || table.reserved.has(variable)) return null;
	const role = table.targets.map(({ func }) => func.role).find((one) => one.kind === "method" && one.resource.name === numbered);
	return role === void 0 || role.kind === "function" ? null : role.resource;
}
function checkLive(handles, variable, at) {
	if (!handles.gone.has(variable)) return null;
	return {
		at,
		message: `the handle "${variable}" was passed by value before and is gone`,
		hint: "make a new one, or call it before it is passed"
	};
}
function passHandles(handles, value, type, at) {
	for (const { variable, type: wanted } of handlesIn(value, type)) {
		const held = handles.live.get(variable);
		if (held === void 0 && !/-\d+$/.test(variable)) {
			const live = [...handles.live.keys()].join(", ") || "none";
			return {
				at,
				message: `there is no handle "${variable}"`,
				hint: `the handles here are: ${live}`
			};
		}
		if (held !== void 0 && !sameResource$1(held, wanted.resource)) return {
			at,
			message: `"${variable}" is a ${held.name}, not a ${wanted.resource.name}`
		};
		const gone = checkLive(handles, variable, at);
		if (gone !== null) return gone;
		if (wanted.kind === "own") handles.gone.add(variable);
	}
	return null;
}
function checkVariable(table, variable) {
	if (!table.reserved.has(variable.text)) return null;
	const message = `a variable may not have an export's name: "${variable.text}"`;
	return {
		at: variable.start,
		message,
		hint: "choose another name"
	};
}
function bindHandle(handles, variable, resource) {
	handles.live.set(variable, resource);
	handles.gone.delete(variable);
}
function handlesIn(value, type) {
	const inner = (part, partType) => part == null || partType == null ? [] : handlesIn(part, partType);
	switch (type.kind) {
		case "own":
		case "borrow": return value.kind === "handle" ? [{
			variable: value.variable,
			type
		}] : [];
		case "list":
		case "fixed-list": return "items" in value ? value.items.flatMap((item) => inner(item, type.element)) : [];
		case "tuple": return "items" in value ? value.items.flatMap((item, index) => inner(item, type.items[index])) : [];
		case "map": return value.kind === "map" ? value.entries.flatMap(([key, item]) => [...inner(key, type.key), ...inner(item, type.value)]) : [];
		case "record": return value.kind === "record" ? value.fields.flatMap((field, index) => inner(field.value, type.fields[index]?.type)) : [];
		case "option": return value.kind === "option" ? inner(value.some, type.some) : [];
		case "result": return value.kind === "result" ? inner(value.value, type[value.case]) : [];
		case "variant": return value.kind === "variant" ? inner(value.value, type.cases.find(({ name }) => name === value.case)?.type) : [];
		default: return [];
	}
}

// src/golden/plan-arguments.ts
function planArguments({ args, callEnd }, { target: { func, full } }, handles, files) {
	const { params } = func;
	if (args.length !== params.length) {
		const surplus = args[params.length];
		const list = params.map(({ name, type }) => `${name}: ${typeName(type)}`).join(", ");
		return {
			at: surplus?.start ?? callEnd - 1,
			message: `${full} takes ${counted(params.length, "argument")}, here ${args.length === 1 ? "is" : "are"} ${args.length}`,
			hint: `its signature is ${full}(${list})${func.result === null ? "" : ` -> ${typeName(func.result)}`}`
		};
	}
	const values = [];
	for (const [index, param] of params.entries()) {
		const argument = args[index];
		if (argument === void 0) continue;
		const value = readTyped(argument, param.type, files);
		if (isProblem(value)) return value;
		const wrong = passHandles(handles, value, param.type, argument.start);
		if (wrong !== null) return wrong;
		values.push(value);
	}
	return values;
}
const counted = (count, noun) => `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;

// src/golden/plan-stub.ts
function planStubs(texts, imports, handles, files) {
	const stubs = [];
	for (const text of texts) {
		const stub = text.drop ? planDrop(text, handles) : planStub(text, imports, handles, files);
		if (isProblem(stub)) return stub;
		stubs.push(stub);
	}
	return stubs;
}
function planDrop(text, handles) {
	const { text: variable, start: at } = text.args[0] ?? text.name;
	const resource = handles.live.get(variable);
	if (resource === void 0) return {
		at,
		message: `there is no handle "${variable}" to drop`
	};
	const gone = checkLive(handles, variable, at);
	if (gone !== null) return gone;
	handles.gone.add(variable);
	const name = `[resource-drop]${resource.name}`;
	const importPath = resource.owner === null ? [name] : [resource.owner, name];
	return {
		text,
		path: importPath,
		args: [{
			kind: "handle",
			variable
		}],
		types: [{
			kind: "own",
			resource
		}],
		send: {
			importPath,
			args: [variable],
			answer: null
		}
	};
}
function planStub(text, imports, handles, files) {
	const callee = findCallee(imports, handles, text.name);
	if (isProblem(callee)) return callee;
	const given = planArguments(text, callee, handles, files);
	if (isProblem(given)) return given;
	const { path: importPath, func } = callee.target;
	const self = selfOf(callee);
	const args = [...self.map(({ value }) => value), ...given];
	const types = [...self.map(({ type }) => type), ...func.params.map(({ type }) => type)];
	const answer = answerOf(text, callee, handles, files);
	if (isProblem(answer)) return answer;
	return {
		text,
		path: importPath,
		args,
		types,
		send: answer === void 0 ? null : {
			importPath,
			args: args.map(printValue),
			answer
		}
	};
}
function selfOf({ self, target }) {
	const { role } = target.func;
	if (self === null || role.kind === "function") return [];
	return [{
		value: {
			kind: "handle",
			variable: self
		},
		type: {
			kind: "borrow",
			resource: role.resource
		}
	}];
}
function answerOf(text, { target: { func, full } }, handles, files) {
	const { answer, variable, name } = text;
	if (answer.kind === "open") return void 0;
	if (answer.kind === "trap") return { trap: true };
	if (variable !== null) {
		const handle = func.result?.kind === "own" ? func.result : null;
		if (handle === null || answer.kind === "value") return {
			at: variable.start,
			message: `${full} does not answer with a handle alone`,
			hint: "write `= value`"
		};
		bindHandle(handles, variable.text, handle.resource);
		return variable.text;
	}
	if (answer.kind !== "value") return func.result === null ? null : {
		at: name.start,
		message: `${full} needs an answer`,
		hint: "write `= value`, or `= ?` to have it asked for"
	};
	if (func.result === null) return {
		at: answer.value.start,
		message: `${full} returns nothing`,
		hint: "remove the answer"
	};
	const value = readTyped(answer.value, func.result, files);
	return isProblem(value) ? value : printValue(value);
}

// src/golden/plan-step.ts
function planStep(text, scope, state, files) {
	const callee = findCallee(scope.exports, state.guest, text.name);
	if (isProblem(callee)) return callee;
	const { target, self } = callee;
	const uncallable = checkCallable(target, text.name);
	if (uncallable !== null) return uncallable;
	const args = planArguments(text, callee, state.guest, files);
	if (isProblem(args)) return args;
	const stubs = planStubs(text.stubs, scope.imports, state.host, files);
	if (isProblem(stubs)) return stubs;
	const expected = expectationOf(text, target.func, files);
	const bound = bind(text, target.func, scope, state.guest);
	if (bound !== null) return bound;
	const open = stubs.findIndex(({ send }) => send === null);
	const told = open < 0 ? stubs : stubs.slice(0, open);
	return {
		text,
		target,
		stubs,
		expected,
		send: {
			exportPath: target.path,
			args: [...self === null ? [] : [self], ...args.map(printValue)],
			bind: text.variable?.text ?? null,
			stubs: told.flatMap((stub) => stub.send ?? [])
		}
	};
}
function expectationOf({ expected, variable }, func, files) {
	if (expected.kind === "trap") return {
		kind: "trap",
		trap: expected.trap?.text ?? null
	};
	if (expected.kind === "exit") return expected;
	if (expected.kind === "none") return { kind: func.result === null || variable !== null ? "nothing" : "missing" };
	const at = expected.value.start;
	if (variable !== null) return unreadable({
		at,
		message: `a call that binds "${variable.text}" shows no result`,
		hint: "remove this line"
	});
	if (func.result === null) return unreadable({
		at,
		message: `${func.name} returns nothing, and a result is written here`,
		hint: "remove it"
	});
	const value = readTyped(expected.value, func.result, files);
	if (!isProblem(value)) return {
		kind: "value",
		value
	};
	const record = "record what it answers: `component-check golden --update`";
	return unreadable({
		...value,
		hint: value.hint === void 0 ? record : `${value.hint}; or ${record}`
	});
}
const unreadable = (problem) => ({
	kind: "unreadable",
	problem
});
function bind({ variable }, { name, result }, scope, handles) {
	if (variable === null) return null;
	const wrong = checkVariable(scope.exports, variable);
	if (wrong !== null) return wrong;
	if (result?.kind === "own") {
		bindHandle(handles, variable.text, result.resource);
		return null;
	}
	const type = result === null ? "nothing" : typeName(result);
	return {
		at: variable.start,
		message: `only a handle can be bound to a variable, and ${name} returns ${type}`,
		hint: `write the call without \`${variable.text} =\``
	};
}
function checkCallable({ full, func }, name) {
	const why = whyUncallable(func);
	if (why === null) return null;
	const message = `${full} cannot be called from a transcript: ${why}`;
	return {
		rule: "golden/unsupported-export",
		at: name.start,
		message,
		hint: "test it from a host of your own"
	};
}

// src/golden/plan.ts
const CLOCK = "946684800000000000";
function scopeOf(world, limits) {
	const imports = new Map([...world.imports].filter(([key]) => !key.startsWith("wasi:")));
	return {
		exports: tabulate(world.exports),
		imports: tabulate(imports),
		limits
	};
}
function planCase(source, text, scope, { files, trees }) {
	const problems = [];
	const steps = [];
	const state = {
		guest: {
			live: /* @__PURE__ */ new Map(),
			gone: /* @__PURE__ */ new Set()
		},
		host: {
			live: /* @__PURE__ */ new Map(),
			gone: /* @__PURE__ */ new Set()
		}
	};
	for (const [index, step] of text.steps.entries()) {
		const before = text.steps[index - 1]?.expected.kind;
		if (before === "trap" || before === "exit") problems.push(afterTheEnd(step.start, before));
		const planned = planStep(step, scope, state, files);
		if (isProblem(planned)) problems.push(planned);
		else steps.push(planned);
		if (isProblem(planned)) break;
	}
	for (const { path } of text.settings.dirs) if (!trees.has(path.text)) problems.push(unreadableDir(path));
	const stdin = readStdin(text.settings, files);
	if (isProblem(stdin)) problems.push(stdin);
	if (problems.length > 0 || isProblem(stdin)) return problems.map((problem) => invalid(source, problem));
	return {
		case: text,
		steps,
		scope,
		run: runOf(text.settings, steps, stdin, scope.limits),
		needs: needsOf(text.settings, steps)
	};
}
function runOf(settings, steps, stdin, limits) {
	return {
		steps: steps.map(({ send }) => send),
		seed: settings.seed ?? 0,
		clock: settings.clock ?? CLOCK,
		env: settings.env,
		args: settings.args,
		stdin: Buffer.from(stdin).toString("base64"),
		fuel: null,
		limits: {
			...limits,
			timeoutMs: settings.timeoutMs ?? limits.timeoutMs,
			memoryBytes: settings.memoryBytes ?? limits.memoryBytes
		}
	};
}
function needsOf(settings, steps) {
	const paths = steps.flatMap(({ send }) => [send.exportPath, ...send.stubs.map((stub) => stub.importPath)]);
	const needs = [];
	if (paths.some((path) => path.at(-1)?.startsWith("["))) needs.push("resources");
	if (steps.some(({ send }) => send.stubs.length > 0)) needs.push("imports");
	if (settings.dirs.length > 0) needs.push("dirs");
	return needs;
}
function readStdin({ stdin }, files) {
	if (stdin === null) return /* @__PURE__ */ new Uint8Array();
	if (stdin.kind === "text") return new TextEncoder().encode(stdin.text);
	return fileContent(stdin.path, files);
}
function unreadableDir({ text, start }) {
	return {
		at: start,
		message: `the directory ${text} cannot be read`,
		hint: "name a directory, relative to the transcript, without symlinks and special files in it"
	};
}
function afterTheEnd(at, outcome) {
	return {
		at,
		message: `a call stands after \`! ${outcome}\`, which ends the instance`,
		hint: "begin a new case with a blank line before this call"
	};
}

// src/golden/jobs.ts
function hostKinds({ hosts }) {
	return [...new Set(hosts.map(({ hello }) => asHostName(hello.host)))];
}
function asHostName(name) {
	return name === "wasmtime" ? "wasmtime" : "v8";
}
function listJobs(run) {
	const scope = scopeOf(run.world, run.limits);
	const accept = run.accept ?? "component-check golden --update";
	return run.files.transcripts.flatMap((file) => {
		const bench = {
			source: file.transcript.source,
			accept
		};
		return file.transcript.cases.flatMap((text) => jobsOf(run, file, text, bench, scope));
	});
}
function jobsOf(run, file, text, bench, scope) {
	const kinds = hostKinds(run);
	const plan = text.problems.length > 0 ? text.problems : planCase(bench.source, text, scope, file);
	const job = (host, made) => ({
		file,
		text,
		host,
		bench,
		plan: made
	});
	if (!("run" in plan)) return kinds.slice(0, 1).map((host) => job(host, { findings: plan }));
	return kinds.map((host) => {
		const reason = whySkipped(text, host);
		return job(host, reason === null ? plan : { reason });
	});
}
function whySkipped({ settings: { hosts, skips } }, host) {
	const skip = skips.find((one) => one.host === host);
	if (skip !== void 0) return skip.reason;
	if (hosts.length === 0 || hosts.includes(host)) return null;
	return whyNotHere(hosts) ?? `runs on ${hosts.join(", ")} only (@ host)`;
}

// src/golden/pool.ts
async function loadHosts({ hosts, path, limits }, jobs) {
	const busy = new Set(jobs.flatMap(({ plan, host }) => "run" in plan ? [host] : []));
	const needed = hosts.filter(({ hello }) => busy.has(asHostName(hello.host)));
	const answers = await Promise.all(needed.map((host) => host.load({
		path,
		limits
	})));
	for (const answer of answers) {
		if (answer.type !== "error") continue;
		throw new CheckError("host-failed", `the host cannot load the component (${answer.code}): ${answer.message}`, { hint: "the golden cases did not run; findings of other checks may say why" });
	}
}
async function runJobs(hosts, jobs, work) {
	const results = [];
	const waiting = {
		v8: [],
		wasmtime: []
	};
	for (const [index, { host }] of jobs.entries()) waiting[host].push(index);
	const drain = async (host) => {
		const queue = waiting[asHostName(host.hello.host)];
		for (let index = queue.shift(); index !== void 0; index = queue.shift()) {
			const job = jobs[index];
			if (job !== void 0) results[index] = await work(job, host);
		}
	};
	await Promise.all(hosts.map(drain));
	return results;
}

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

// src/golden/judge.ts
const KEPT_OUTPUT = 16e3;
const MOST_RELATED$1 = 9;
function judgeCase(plan, result, host, bench) {
	const findings = findingsOf(plan, result, bench);
	return {
		...emptyResult(plan.case, host, bench),
		status: findings.length === 0 ? "passed" : "failed",
		finding: merge(findings),
		...measured(plan, result.done)
	};
}
function unrunResult(text, host, bench, why) {
	const result = emptyResult(text, host, bench);
	return "reason" in why ? {
		...result,
		status: "skipped",
		reason: why.reason
	} : {
		...result,
		status: "failed",
		finding: merge(why.findings)
	};
}
function withFinding(result, found) {
	if (found === null) return result;
	return {
		...result,
		status: "failed",
		finding: merge([...result.finding ? [result.finding] : [], found])
	};
}
function findingsOf(plan, result, bench) {
	const stderr = Buffer.from(result.done?.stderr ?? "", "base64").toString();
	const atStart = outcomeOf(result.steps, -1);
	if (atStart !== null) return [trappedAtStart(plan.case, atStart.outcome, bench)];
	const findings = [];
	for (const [index, step] of plan.steps.entries()) {
		const done = outcomeOf(result.steps, index);
		if (done === null) {
			findings.push(result.failure === null ? noAnswer(step, bench) : judgeFailure(plan, result.failure, step, bench));
			return findings;
		}
		const found = judgeImports(step, done.imports, plan.scope.imports, bench) ?? judgeStep(step, done.outcome, stderr, bench);
		const missed = found === null ? judgeUnasked(step, done.imports, bench) : null;
		findings.push(...[found, missed].filter((one) => one !== null));
		if (endsEarly(step, done.outcome)) return findings;
	}
	return [...findings, ...judgeEnd(plan, result, bench)];
}
function judgeEnd(plan, { done, failure }, bench) {
	const last = plan.steps.at(-1);
	if (done !== null) return judgeOutput(plan.case, done, plan.run.limits.outputBytes, bench);
	if (last === void 0) return [];
	return [failure === null ? noAnswer(last, bench) : judgeFailure(plan, failure, last, bench)];
}
function endsEarly({ expected }, outcome) {
	return outcome.kind !== "result" && outcome.kind !== expected.kind;
}
function merge(findings) {
	const [first, ...others] = findings;
	if (first === void 0) return null;
	const related = others.slice(0, MOST_RELATED$1).map(({ message, location }) => ({
		message,
		location
	}));
	const more = others.length - MOST_RELATED$1;
	if (more > 0) related.push({
		message: `${more} more findings in this case`,
		location: null
	});
	return {
		...first,
		related: [...first.related, ...related]
	};
}
function emptyResult({ line, name, settings }, host, { source }) {
	return {
		file: source.file,
		line,
		name,
		host,
		status: "passed",
		reason: null,
		finding: null,
		output: {
			stdout: "",
			stderr: ""
		},
		durationMs: 0,
		cost: {
			callFuel: null,
			instantiationFuel: null,
			memoryBytes: null,
			memoryGrowths: null,
			seed: settings.seed ?? 0
		}
	};
}
function measured(plan, done) {
	if (done === null) return {};
	const text = (base64) => cut(Buffer.from(base64, "base64").toString(), KEPT_OUTPUT);
	return {
		output: {
			stdout: text(done.stdout),
			stderr: text(done.stderr)
		},
		durationMs: done.durationMs,
		cost: {
			...done.cost,
			seed: plan.run.seed
		}
	};
}

// src/golden/twice.ts
function secondRun({ case: { settings }, run }) {
	if (settings.seed !== null && settings.clock !== null) return null;
	return {
		...run,
		seed: settings.seed === null ? run.seed + 1 : run.seed,
		clock: settings.clock === null ? dayLater(run.clock) : run.clock
	};
}
function compareRuns(plan, first, second, bench) {
	if (first.failure !== null) return null;
	for (const [index, step] of plan.steps.entries()) {
		const [a, b] = [outcomeOf(first.steps, index), outcomeOf(second.steps, index)];
		const difference = a === null || b === null ? differentEnd(a, b) : compareOutcomes(step, a.outcome, b.outcome);
		if (difference !== null) return different(step, `${callOf(step, bench)} answers something else${difference}`, bench);
		if (JSON.stringify(a?.imports) !== JSON.stringify(b?.imports)) return different(step, `${callOf(step, bench)} asks its host something else`, bench);
	}
	const last = plan.steps.at(-1);
	if (last === void 0 || first.done?.stdout === second.done?.stdout) return null;
	return different(last, "the case writes something else to stdout", bench);
}
function different(step, what, bench) {
	return finding("golden/nondeterministic", {
		message: `under another seed and a day later ${what}`,
		hint: "sort what comes out of maps; or pin the case with `@ seed` and `@ clock`",
		location: locate$2(bench.source, step.text.start)
	});
}
function differentEnd(a, b) {
	return a === b ? null : ": one of the two runs ended before it";
}
function compareOutcomes(step, a, b) {
	if (a.kind === "result" && b.kind === "result") {
		const [first, second] = [readResult(step, a.value), readResult(step, b.value)];
		return first === null || second === null ? null : describeDifference(first, second);
	}
	const [before, after] = [endText(a), endText(b)];
	return before === after ? null : `: ${before} → ${after}`;
}
function endText(outcome) {
	if (outcome.kind === "trap") return `! trap ${outcome.class}`;
	return outcome.kind === "exit" ? `! exit ${outcome.code}` : inline(outcome.value ?? "nothing");
}

// src/golden/run-case.ts
async function runOnce(job, host, { scratch, twice }) {
	const { plan, text, bench } = job;
	if (!("run" in plan)) return unrunResult(text, job.host, bench, plan);
	const lacking = plan.needs.filter((need) => !host.hello.features.includes(need));
	if (lacking.length > 0) {
		const message = `not available in this version: the ${job.host} host has no ${lacking.join(", ")}`;
		const problem = {
			at: text.start,
			message,
			hint: `skip it there: \`@ skip ${job.host}: reason\``
		};
		return unrunResult(text, job.host, bench, { findings: [invalid(bench.source, problem)] });
	}
	const first = await runPlan(job, plan, plan.run, host, scratch);
	const result = judgeCase(plan, first, job.host, bench);
	const again = twice ? secondRun(plan) : null;
	if (again === null) return result;
	const second = await runPlan(job, plan, again, host, scratch);
	return withFinding(result, compareRuns(plan, first, second, bench));
}
async function runPlan({ file }, { case: { settings } }, run, host, scratch) {
	if (settings.dirs.length === 0) return host.run({
		...run,
		dirs: []
	});
	const copies = await mkdtemp(path.join(scratch, "dirs-"));
	try {
		const dirs = [];
		for (const [index, { guest, path: given }] of settings.dirs.entries()) {
			const tree = file.trees.get(given.text);
			const target = path.join(copies, String(index));
			if (tree !== void 0) await writeTree(tree, target);
			dirs.push([guest, target]);
		}
		return await host.run({
			...run,
			dirs
		});
	} finally {
		await rm(copies, {
			recursive: true,
			force: true
		});
	}
}

// src/golden/update.ts
async function updateGolden(run) {
	const jobs = oneEach(listJobs(run));
	await loadHosts(run, jobs);
	const cases = await runJobs(run.hosts, jobs, async (job, host) => {
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
	});
	const findings = [
		...run.files.findings,
		...cases.flatMap((one) => one.findings),
		...await findChanged(run.files, run.root)
	];
	if (findings.some(({ severity }) => severity === "error")) return {
		changes: [],
		findings
	};
	await replaceFiles(run.files.transcripts.flatMap((file) => rewrite(file, cases)));
	return {
		changes: cases.flatMap(changesOf),
		findings
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
	if (edits.length === 0) return [];
	const { source } = file.transcript;
	const after = applyEdits(source, edits);
	const { problems, cases: read } = parseTranscript(source.file, after);
	if (problems.length > 0 || read.some((one) => one.problems.length > 0)) throw new CheckError("internal", `the update of ${source.file} would not read back`, { hint: "no file was changed; please report this with the transcript" });
	return [{
		path: file.path,
		before: source.original,
		after
	}];
}
function changesOf({ job: { text, bench }, edits }) {
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

// src/session.ts
async function openSession({ config, outDir, request, golden }) {
	const { env, signal, stateDir, progress } = request;
	const needs = ({ golden: { limits } }) => ({
		outDir,
		stackBytes: limits.stackBytes
	});
	const first = config.components.find((component) => (golden.get(component)?.transcripts.length ?? 0) > 0);
	if (first !== void 0) request.hosts.warm(needs(first));
	const { offline } = request;
	const { step: say, note } = progress;
	const { go, wasmTools } = await findTools(config, {
		env,
		offline,
		signal,
		say,
		note
	});
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
			progress: progress.step
		},
		golden,
		host: (component) => request.hosts.host(needs(component))
	};
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
	if (kindOf(output) === "file") return {
		core: await readFile$2(output),
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
	const cwd = kindOf(component.package) === "directory" ? component.package : component.base;
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
	});
	if (result.timedOut) throw new CheckError("timeout", `${key} of ${name} did not end within ${build.timeoutMs / 1e3} s; it was killed`, { hint: `${quote(written)} was running; raise build.timeout if it needs longer` });
	if (result.exitCode === 0) return [];
	const ended = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
	const said = lastLines(`${result.stdout}\n${result.stderr}`);
	return [finding("build/failed", {
		message: `${key} failed with ${ended}${said === "" ? "" : `:\n${said}`}`,
		hint: /buildmode=wasm not supported/.test(said) ? "Go has no -buildmode=wasm, whatever tutorials say: use -buildmode=c-shared" : `run it by hand in ${relative(cwd, context.root)}: ${quote(written)}`,
		location: context.locate(name, key)
	})];
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

// src/check/abi.ts
const REALLOCS = /* @__PURE__ */ new Set(["cabi_realloc", "cm32p2_realloc"]);
const SHOWN = 20;
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
		hint: "import a package that exports it (go.bytecodealliance.org/pkg/wit/runtime has one), or write, over a free list of `runtime.sbrk` memory and never over `make`:\n//go:wasmexport cabi_realloc\nfunc cabiRealloc(old unsafe.Pointer, oldSize, align, newSize uint32) unsafe.Pointer { … }",
		expected: "an export `cabi_realloc`",
		actual: `exports ${core.exports.map(({ name }) => `\`${name}\``).slice(0, SHOWN).join(", ") || "nothing"}`
	});
}
const isGo = ({ customSections }) => customSections.some(({ name }) => name === "go:buildid");
const POST = "cabi_post_";
function stalePostReturns(core) {
	const names = core.exports.filter(({ kind }) => kind === "func").map(({ name }) => name);
	const exported = new Set(names);
	const stale = names.filter((name) => name.startsWith(POST)).filter((name) => !exported.has(name.slice(10)));
	const without = names.filter((name) => !name.startsWith("cabi_") && !exported.has(POST + name));
	return stale.slice(0, SHOWN).map((name) => {
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
	const related = names.slice(1, SHOWN).map(({ name, where }) => ({
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
	judge: ({ core, shape }) => {
		const own = core === null ? [] : [notAReactor(core), isGo(core) ? missingRealloc(core) : null];
		const stale = core === null ? [] : stalePostReturns(core);
		return {
			findings: [
				...own.filter((one) => one !== null),
				...stale,
				...hostile(hostileNames(shape))
			],
			skipped: null
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
	return `${owner === null ? "" : owner.replace(VERSION$1, compatible)}#${item}`;
}
const VERSION$1 = /@(\d+)(?:\.(\d+)(?:\.(\d+)(-[^+]*)?)?)?.*$/;
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
		return read$2(new Bytes(module));
	} catch (thrown) {
		if (thrown instanceof MalformedWasm) return null;
		throw thrown;
	}
}
function read$2(bytes) {
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

// src/wit/inner-types.ts
function innerTypes(type) {
	switch (type.kind) {
		case "record": return type.fields.map((field) => field.type);
		case "variant": return type.cases.map((one) => one.type);
		case "list":
		case "fixed-list":
		case "stream":
		case "future": return [type.element];
		case "map": return [type.key, type.value];
		case "tuple": return type.items;
		case "option": return [type.some];
		case "result": return [type.ok, type.err];
		default: return [];
	}
}

// src/wit/flatten.ts
const ENOUGH = 17;
const WIDE = {
	u64: "i64",
	s64: "i64",
	f32: "f32",
	f64: "f64"
};
function join(one, other) {
	if (one === other) return one;
	const narrow = (type) => type === "i32" || type === "f32";
	return narrow(one) && narrow(other) ? "i32" : "i64";
}
function flattenCases(cases) {
	const joined = [];
	for (const flat of cases) for (const [index, type] of flat.entries()) joined[index] = join(joined[index] ?? type, type);
	return ["i32", ...joined];
}
function flattenList(types, done) {
	const all = [];
	for (const type of types) {
		if (all.length >= ENOUGH) break;
		if (type !== null) all.push(...flat(type, done));
	}
	return all;
}
function flattenKind(type, done) {
	switch (type.kind) {
		case "string":
		case "list":
		case "map": return ["i32", "i32"];
		case "record":
		case "tuple": return flattenList(innerTypes(type), done);
		case "fixed-list": return flattenList(Array(Math.min(type.length, ENOUGH)).fill(type.element), done);
		case "variant":
		case "option":
		case "result": return flattenCases(innerTypes(type).map((inner) => inner === null ? [] : flat(inner, done)));
		case "flags": return Array(Math.min(Math.ceil(type.flags.length / 32), ENOUGH)).fill("i32");
		default: return [WIDE[type.kind] ?? "i32"];
	}
}
function flat(type, done) {
	const known = done.get(type);
	if (known !== void 0) return known;
	const made = flattenKind(type, done).slice(0, ENOUGH);
	done.set(type, made);
	return made;
}
function flatten(type) {
	return flat(type, /* @__PURE__ */ new Map());
}

// src/wit/go-signature.ts
const SCALARS = {
	bool: "bool",
	u8: "uint32",
	u16: "uint32",
	u32: "uint32",
	u64: "uint64",
	s8: "int32",
	s16: "int32",
	s32: "int32",
	s64: "int64",
	f32: "float32",
	f64: "float64",
	char: "rune"
};
const ELEMENTS = {
	...SCALARS,
	bool: "",
	char: "",
	u8: "byte",
	u16: "uint16",
	s8: "int8",
	s16: "int16"
};
const CORE = {
	i32: "uint32",
	i64: "uint64",
	f32: "float32",
	f64: "float64"
};
const POINTER$1 = "unsafe.Pointer";
const GO_KEYWORDS = new Set("break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(" "));
function goName$1(...words) {
	const [first = "", ...rest] = words.join("-").split("-");
	const name = first.toLowerCase() + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
	return GO_KEYWORDS.has(name) ? `${name}_` : name;
}
const labelled = (name, fields) => fields.flatMap((field) => slots(`${name}-${field.name}`, field.type));
function caseSlots(name, type) {
	const payloads = innerTypes(type).filter((inner) => inner !== null);
	const tag = {
		name: goName$1(name, type.kind === "option" ? "is-some" : "tag"),
		type: "uint32"
	};
	const [only] = payloads;
	if (only !== void 0 && payloads.length === 1) return [tag, ...slots(name, only)];
	return [tag, ...flatten(type).slice(1).map((core, index) => ({
		name: goName$1(name, `payload${index}`),
		type: CORE[core]
	}))];
}
function slots(name, type) {
	const one = (goType) => [{
		name: goName$1(name),
		type: goType
	}];
	switch (type.kind) {
		case "string": return one("string");
		case "list":
		case "map": {
			const element = type.kind === "list" ? ELEMENTS[type.element.kind] : void 0;
			return [...one(element ? `*${element}` : POINTER$1), {
				name: goName$1(name, "len"),
				type: "uint32"
			}];
		}
		case "record": return labelled(name, type.fields);
		case "tuple": return type.items.flatMap((item, index) => slots(`${name}${index}`, item));
		case "fixed-list": return Array.from({ length: type.length }, (_, index) => slots(`${name}${index}`, type.element)).flat();
		case "variant":
		case "option":
		case "result": return caseSlots(name, type);
		case "flags": return flatten(type).length === 1 ? one("uint32") : flatten(type).map((_, index) => ({
			name: goName$1(`${name}${index}`),
			type: "uint32"
		}));
		default: return one(SCALARS[type.kind] ?? "uint32");
	}
}
function goParams({ params, role }) {
	const self = role.kind === "method" ? [{
		name: "self",
		type: "uint32"
	}] : [];
	const flat = params.flatMap(({ type }) => flatten(type));
	if (self.length + flat.length > 16) return [{
		name: "params",
		type: POINTER$1
	}];
	return [...self, ...params.flatMap(({ name, type }) => slots(name, type))];
}
function goResult({ result, async }) {
	if (async) return " uint32";
	if (result === null) return "";
	const flat = flatten(result);
	const [only] = flat;
	if (flat.length !== 1 || only === void 0) return ` ${POINTER$1}`;
	return ` ${SCALARS[result.kind] ?? CORE[only]}`;
}
function coreExportName({ name, role, async }, owner) {
	const plain = role.kind === "function" ? name : `[${role.kind}]${role.resource.name}`;
	const item = role.kind === "method" || role.kind === "static" ? `${plain}.${name}` : plain;
	return `${async ? "[async-lift]" : ""}${owner === null ? "" : `${owner}#`}${item}`;
}
function goSignature(func, owner = null) {
	const words = func.role.kind === "method" || func.role.kind === "static" ? [func.role.resource.name, func.name] : [func.name];
	const params = goParams(func).map(({ name, type }) => `${name} ${type}`).join(", ");
	return `//go:wasmexport ${coreExportName(func, owner)}\nfunc ${goName$1(...words)}(${params})${goResult(func)}`;
}

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

// src/build/go-words.ts
const GO_TYPES = {
	i32: "uint32",
	i64: "uint64",
	f32: "float32",
	f64: "float64"
};
function goImportSignature(func, type) {
	const params = type.params.map((param, index) => `a${index} ${GO_TYPES[param] ?? param}`).join(", ");
	const results = type.results.map((result) => resultType$1(func, result)).join(", ");
	return `func ${goName(func)}(${params})${results === "" ? "" : ` ${results}`}`;
}
function resultType$1({ result }, core) {
	return core === "i32" && result !== null && !/^(?:bool|u8|u16|u32|s8|s16|s32|char|enum|flags|own|borrow)$/.test(result.kind) ? "unsafe.Pointer" : GO_TYPES[core] ?? core;
}
function goName({ name, role }) {
	return (role.kind === "function" ? name : `${role.resource.name}-${name}`).replace(/-+(.)/g, (_, letter) => letter.toUpperCase());
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
function missingExport$1(comparison, want) {
	const { world, core, directive } = comparison;
	const name = want.coreName;
	const exported = [...core.exports.keys()].filter((known) => readExportName(known) !== null);
	const close = nearest(name, exported);
	const slip = slipOf(name, directive);
	if (slip !== null) return withSlip(comparison, want, name, slip);
	return finding("wit/missing-export", {
		message: `the module does not export \`${name}\`, which world ${world} asks for`,
		hint: close === null ? `write it in package main:\n${goSignature(want.func, want.interface)} { … }` : `it exports \`${close}\`; write \`//go:wasmexport ${name}\`, the name as WIT has it`,
		expected: asWanted(want),
		actual: close,
		location: placeOf$2(comparison, want),
		related: close === null ? [] : seen(`${close} is exported here`, directive("wasmexport", close))
	});
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
		location: placeOf$2(comparison, want),
		related: seen("this is no directive", location)
	});
}
function typeMismatch$1(comparison, verb, want, needed, found) {
	const has = coreText(found.type);
	const directive = verb === "exports" ? "wasmexport" : "wasmimport";
	return finding("wit/type-mismatch", {
		message: `the module ${verb} \`${want.coreName}\` as ${has}, and its WIT type is lowered to ${coreText(needed.type)}`,
		hint: `in Go:\n${verb === "exports" ? goSignature(want.func, want.interface) : goImportSignature(want.func, needed.type)}`,
		expected: asWanted(want),
		actual: has,
		location: placeOf$2(comparison, want),
		related: seen(`the Go function is here`, comparison.directive(directive, ...found.words))
	});
}
function unexpectedImport$1({ world, directive }, found, wanted) {
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
function placeOf$2({ places, world }, { interface: owner, func }) {
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
	return [...exportFindings$1(comparison, byKey$1(exportItems(dummy)), wantedFuncs(wanted.world.exports)), ...importFindings(comparison, byKey$1(importItems(dummy)), wantedFuncs(wanted.world.imports))];
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
function byKey$1(items) {
	return new Map(items.map((item) => [itemKey(item), item]));
}
function exportFindings$1(comparison, dummy, wanted) {
	const there = byKey$1(exportItems(comparison.core));
	return wanted.flatMap((want) => {
		const needed = dummy.get(itemKey(want));
		const found = there.get(itemKey(want));
		if (needed === void 0) return [];
		if (found === void 0) return [missingExport$1(comparison, want)];
		return fits(needed, found) ? [] : [typeMismatch$1(comparison, "exports", want, needed, found)];
	});
}
function importFindings(comparison, dummy, wanted) {
	const wants = byKey$1(wanted);
	return importItems(comparison.core).flatMap((found) => {
		const want = wants.get(itemKey(found));
		const needed = dummy.get(itemKey(found));
		if (want === void 0 || needed === void 0) return [unexpectedImport$1(comparison, found, wanted)];
		return fits(needed, found) ? [] : [typeMismatch$1(comparison, "imports", want, needed, found)];
	});
}
function fits(needed, found) {
	return found.words.some((word) => word.startsWith("[async-")) || coreText(needed.type) === coreText(found.type);
}

// src/build/encode.ts
const PREVIEW1 = "wasi_snapshot_preview1";
async function encodeCore(core, { wanted, adapter, encoder, places, directive }) {
	const module = readModule(core);
	if ("findings" in module) return module;
	const command = notAReactor(module);
	if (command !== null) return { findings: [command] };
	const findings = wanted === null ? [] : fitFindings(core, wanted, places, directive);
	if (findings.length > 0) return { findings };
	const embedded = wanted === null || hasComponentType(module.customSections) ? core : embedComponentType(core, wanted.dummy);
	const adapted = module.imports.some((one) => one.module === PREVIEW1);
	const encoded = await encoder.encode(embedded, adapted ? adapter.bytes : null);
	if (encoded.ok) return {
		component: encoded.value,
		adapted,
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

// src/build/finish.ts
async function finish(component, context, files, { wanted, sources, encoder, adapter }, made) {
	const artifact = {
		path: files.component,
		bytes: made.component,
		sha256: sha256(made.component),
		core: made.core,
		wanted: wanted === null ? null : {
			name: wanted.name,
			world: wanted.world
		},
		sources,
		tools: {
			go: goOf(component, context),
			wasmTools: {
				version: encoder.version,
				engine: encoder.engine,
				substitute: substituteOf(context)
			},
			adapter: made.adapted ? {
				sha256: adapter.sha256,
				wasi: adapter.wasi
			} : null
		}
	};
	await writeOutput(files, made.component, buildKey(component, artifact));
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
function buildKey({ name, build, world }, artifact) {
	const { timeoutMs: _, ...settings } = build;
	return {
		schema: "component-check-build/1",
		name,
		world,
		build: settings,
		tools: artifact.tools,
		wit: sha256(Buffer.from(JSON.stringify(artifact.sources))),
		core: artifact.core === null ? null : sha256(artifact.core),
		sha256: artifact.sha256
	};
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
function locate$1(sources, file, pattern) {
	const lines = sources.read(file)?.split(/\r?\n/) ?? [];
	const index = lines.findIndex((line) => pattern.test(line));
	return index < 0 ? null : locationIn(sources, file, index + 1, (lines[index]?.search(pattern) ?? 0) + 1);
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
		location: locate$1(sources, file, IMPORT_C),
		related: [{
			message: `${name} is used here`,
			location: use
		}]
	});
}
function excludedFinding(directory, sources) {
	const [file] = cgoFiles(path.resolve(sources.packageDir, directory), sources);
	if (file === void 0) return null;
	const location = locate$1(sources, file, IMPORT_C);
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
		pattern: /^undefined: /,
		rule: "build/go-error",
		hint: () => "declare it; if a file here does, its name or its //go:build line leaves it out for GOOS=wasip1 GOARCH=wasm"
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
const NOISE = /^(?:go: downloading .*|go: finding .*|\s*exit status \d+)$/;
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
		refuseExperiment(message);
		refuseNetwork(message);
	}
}
function refuseOldGo(message, sources) {
	const match = /^(?:go: )?(.+?) requires go >= (\S+) \(running go (\S+?);/.exec(message);
	if (match === null) return;
	const [, who = "", wanted = "", running = ""] = match;
	const file = sources.module === null ? null : path.join(sources.module.dir, "go.mod");
	const location = file === null || !/go\.mod$/.test(who) ? null : locate$1(sources, file, /^go\s/);
	throw new CheckError("tool-version", `${who} requires Go ${wanted}, and this is Go ${running}`, {
		hint: `install Go ${wanted} or newer and put it first on PATH; or lower the go line (\`go mod edit -go=${running}\`) if nothing needs it`,
		...location === null ? {} : { location }
	});
}
function refuseExperiment(message) {
	const name = /unknown GOEXPERIMENT (\S+)/.exec(message)?.[1];
	if (name === void 0) return;
	throw new CheckError("config", `this Go does not know the experiment ${name}`, { hint: "correct build.experiments; `go doc internal/goexperiment` lists those of a version" });
}
const NETWORK = /dial tcp|no such host|i\/o timeout|proxyconnect|connection refused|TLS handshake|module lookup disabled|\b50[234] /;
function refuseNetwork(message) {
	if (!NETWORK.test(message)) return;
	throw new CheckError("tool-failed", `a dependency could not be downloaded: ${message}`, { hint: "check network and GOPROXY; `go mod download` by hand shows the same, and `go mod vendor` does without" });
}

// src/build/no-main.ts
function noMainFinding(complaint, sources) {
	const { message } = complaint;
	const absent = ownPackage(message, sources);
	if (absent !== null) {
		const location = locationIn(sources, fileOf(complaint, sources), complaint.line, complaint.column);
		const text = `package ${absent} of this module is not there: its bindings were not generated, or not committed`;
		return finding("build/no-main", {
			message: text,
			hint: generateHint(sources),
			location
		});
	}
	if (/function main is undeclared in the main package/.test(message)) return noFunction(sources);
	if (!/requires exactly one main package|no Go files in|build constraints exclude all Go files/.test(message)) return null;
	if (/build constraints/.test(message) && !excludesMain(message, sources)) return null;
	return finding("build/no-main", {
		message: `there is no package main in ${directoryOf(sources)}`,
		hint: `set \`package\` to the directory of package main; if it is generated: ${generateHint(sources)}`,
		location: library(sources)
	});
}
function ownPackage(message, { module }) {
	const name = /(?:no required module provides package|package) (\S+?)(?:;| is not in)/.exec(message)?.[1];
	return module !== null && name?.startsWith(`${module.path}/`) === true ? name ?? null : null;
}
function noFunction(sources) {
	return finding("build/no-main", {
		message: "package main has no function main",
		hint: "add `func main() {}`: a reactor never calls it, and Go asks for it",
		location: sources.goFiles(sources.packageDir).map((file) => locate$1(sources, file, /^package main\b/))[0] ?? null
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
	return file === void 0 ? null : locate$1(sources, file, /^package /);
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
	const exported = exportFindings(complaints.filter(isSignature), sources);
	const others = complaints.filter((complaint) => !isSignature(complaint)).map((complaint) => noMainFinding(complaint, sources) ?? cgoFinding(complaint, sources) ?? otherFinding(complaint, sources));
	const findings = distinct([...exported, ...others]);
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
		core: await readFile$2(output),
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
function goSources({ name, package: packageDir }, context) {
	const setting = (key) => context.locate(name, key);
	const texts = /* @__PURE__ */ new Map();
	const readOnce = (file) => {
		const known = texts.get(file);
		const text = known === void 0 ? read$1(file) : known;
		texts.set(file, text);
		return text;
	};
	return {
		root: context.root,
		packageDir,
		module: moduleOf(packageDir),
		setting,
		read: readOnce,
		goFiles: goFiles$1
	};
}
function moduleOf(directory) {
	const text = read$1(path.join(directory, "go.mod"));
	const name = text === null ? void 0 : /^module\s+"?([^\s"]+)/m.exec(text)?.[1];
	if (name !== void 0) return {
		dir: directory,
		path: name
	};
	const parent = path.dirname(directory);
	return text !== null || parent === directory ? null : moduleOf(parent);
}
function read$1(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}
function goFiles$1(directory) {
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

// src/build/go-directives.ts
const FORMS = {
	wasmexport: "//go:wasmexport",
	wasmimport: "//go:wasmimport",
	export: "//export",
	comment: "//\\s+go:wasmexport"
};
const MAX_FILES$1 = 5e3;
function directiveFinder(sources) {
	let files = null;
	return (directive, ...words) => {
		files ??= [...sources.goFiles(sources.packageDir), ...moduleFiles(sources)];
		const pattern = new RegExp(`^${[FORMS[directive], ...words.map(literally)].join("\\s+")}\\s*$`);
		for (const file of files) {
			const place = locate$1(sources, file, pattern);
			if (place !== null) return place;
		}
		return null;
	};
}
function moduleFiles({ module, root }) {
	const found = [];
	const waiting = module === null ? [] : [module.dir];
	for (let dir = waiting.shift(); dir !== void 0 && found.length < MAX_FILES$1; dir = waiting.shift()) for (const entry of entriesOf(dir)) {
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
		if (this.#steps.accept("with")) this.#open("unknown", this.#block.path);
	}
	#use() {
		this.#reference();
		this.#steps.accept(".");
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

// src/build/adapter.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const MAX_BYTES = 16 << 20;
const SHIPPED = new URL("wasi_snapshot_preview1.reactor.wasm", import.meta.url);
async function loadAdapter(file) {
	const bytes = file === null ? await readFile$2(SHIPPED) : await readBounded(file, MAX_BYTES);
	const { kind, detail } = classify(bytes);
	if (kind !== "core") throw new CheckError("config", `the adapter ${file} is no core module: ${detail}`, { hint: "leave `adapter` out to use the one that ships, or name a wasi_snapshot_preview1.reactor.wasm" });
	return {
		bytes,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		wasi: newestWasi(bytes)
	};
}
function newestWasi(bytes) {
	const versions = readCoreModule(bytes).imports.flatMap(({ module }) => /^wasi:.*@(.+)$/.exec(module)?.[1] ?? []);
	return import_semver.default.rsort(versions.filter((version) => import_semver.default.valid(version) !== null))[0] ?? "unknown";
}

// src/build/encoder.ts
async function createEncoder(wasmTools, context) {
	if (wasmTools.engine === "native") {
		const { nativeEncoder } = await import("./native.mjs");
		return nativeEncoder(wasmTools, context);
	}
	const { embeddedEncoder } = await import("./embedded.mjs");
	return embeddedEncoder(wasmTools.version);
}

// src/build/union.ts
const UNION_WORLD = "component-check-union";
function withUnion(wit, worlds) {
	const includes = worlds.map((world) => `  include ${world.includes(":") ? world : escaped(world)};\n`).join("");
	const text = `world ${UNION_WORLD} {\n${includes}}\n`;
	return new Map([...wit, [`${UNION_WORLD}.wit`, new TextEncoder().encode(text)]]);
}
function escaped(name) {
	return name.startsWith("%") ? name : `%${name}`;
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
		hint: /no `package` header/.test(text) ? "begin one file with `package my:package;`" : "correct the WIT; `wasm-tools component wit` on its directory says the same",
		location
	});
}
function missingPackage(name, location, places) {
	const place = places.references.find((reference) => reference.package === name)?.location ?? location;
	return finding("wit/invalid", {
		message: `the WIT refers to package ${name}, which is not there`,
		hint: "run `wkg wit fetch`, which downloads it into wit/deps, and commit that; or list its directory under `wit:`",
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
async function resolveWanted(encoder, component, collected, places) {
	const chosen = component.world;
	const union = chosen.length > 1;
	const main = mainWorlds(collected, places);
	const names = chosen.map((name) => main.find((world) => worldId(world) === name)?.name ?? name);
	const staged = union ? withUnion(collected.staged, names) : collected.staged;
	const embedded = await encoder.dummy(staged, union ? UNION_WORLD : chosen[0] ?? null);
	if (!embedded.ok) {
		refuseWorldChoice(embedded.problem, component, main);
		return { findings: [witFinding(embedded.problem, collected, places)] };
	}
	const dummy = embedded.value;
	const encoded = await encoder.encode(dummy, null);
	if (!encoded.ok) return { findings: [witFinding(encoded.problem, collected, places)] };
	return {
		wanted: {
			name: nameOf(chosen, main),
			world: readWorld(encoded.value),
			dummy
		},
		findings: null
	};
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
function refuseWorldChoice(problem, { name, world: chosen }, main) {
	const worlds = main.map(worldId);
	const list = worlds.length === 0 ? "" : `; there is ${worlds.join(", ")}`;
	if (/contains no worlds/.test(problem)) throw new CheckError("config", `the WIT of ${name} has no world`, { hint: "write one: `world my-world { export my-function: func(); }`" });
	if (/multiple worlds/.test(problem)) throw new CheckError("config", `the WIT of ${name} has several worlds${list}`, {
		hint: `choose one: \`world: ${main[0]?.name ?? "my-world"}\`; a list is embedded as their union`,
		...main[1] === void 0 ? {} : { location: main[1].location }
	});
	const quoted = /`([^`]+)`/.exec(problem)?.[1];
	const unknown = chosen.find((one) => quoted !== void 0 && nameIn(one).includes(quoted));
	if (unknown === void 0 || !/^(?:World|unknown package)|interface or world/m.test(problem)) return;
	const names = main.map(({ name: known }) => known);
	throw new CheckError("config", `there is no world \`${unknown}\` in the WIT of ${name}${list}`, { hint: didYouMean(unknown, unknown.includes(":") ? worlds : names) });
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

// src/build/resolve.ts
async function resolve(component, context, building) {
	const [encoder, adapter, collected] = await Promise.all([
		createEncoder(context.wasmTools, context),
		loadAdapter(component.adapter),
		collectWit(component.wit, context.root)
	]);
	const { sources } = collected;
	const places = indexSources(sources);
	const known = {
		sources,
		places,
		encoder,
		adapter
	};
	if (component.wit.length === 0) {
		refuseWithoutWit(component);
		return {
			...known,
			wanted: null,
			findings: []
		};
	}
	const resolved = await resolveWanted(encoder, component, collected, places);
	if (resolved.findings !== null) return {
		...known,
		wanted: null,
		findings: resolved.findings
	};
	await setImmediate();
	if (building()) await encoder.warmUp(adapter.bytes);
	return {
		...known,
		wanted: resolved.wanted,
		findings: []
	};
}
function refuseWithoutWit(component) {
	if (component.component !== null || component.build.command !== null) return;
	throw new CheckError("config", `there is no WIT for ${component.name}`, { hint: "write the world that the component must fit, such as wit/world.wit, or set `wit` to where it is" });
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
	if (component.component === null) {
		const findings = await runGenerate(component, context, tempDir);
		if (findings.length > 0) return failed(findings);
	}
	let building = true;
	const [produced, resolved] = await sideBySide(context, (parallel) => [produce(component, parallel, tempDir).finally(() => {
		building = false;
	}), resolve(component, parallel, () => building && component.component === null)]);
	const findings = [...produced.findings ?? [], ...resolved.findings];
	if (produced.findings !== null || findings.length > 0) return failed(findings);
	const made = await encode(produced, resolved, component, context);
	if (made.findings !== null) return failed(made.findings.map((one) => placed(one, component, context)));
	const core = produced.kind === "core" ? produced.bytes : null;
	return {
		artifact: await finish(component, context, files, resolved, {
			...made,
			core
		}),
		findings: []
	};
}
async function encode({ kind, bytes }, resolved, component, context) {
	if (kind === "core") {
		const directive = directiveFinder(goSources(component, context));
		return encodeCore(bytes, {
			...resolved,
			directive
		});
	}
	const accepted = await resolved.encoder.validate(bytes);
	if (accepted.ok) return {
		component: bytes,
		adapted: false,
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

// src/build/entry-place.ts
function entryPlace({ package: directory, component }, root) {
	if (component !== null) return {
		file: reportPath(root, component),
		line: null,
		column: null
	};
	for (const name of goFiles(directory)) {
		const file = path.join(directory, name);
		const index = read(file).findIndex((line) => /^func main\(\)/.test(line));
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
function read(file) {
	try {
		return readFileSync(file, "utf8").split(/\r?\n/);
	} catch {
		return [];
	}
}

// src/check/apply-rules.ts
function applyRules(findings, rules) {
	return findings.flatMap((finding) => {
		const chosen = rules[finding.rule] ?? finding.severity;
		return chosen === "off" ? [] : [{
			...finding,
			severity: chosen
		}];
	});
}
function hasError(findings) {
	return findings.some((finding) => finding.severity === "error");
}

// src/check/place-findings.ts
const KEYS = {
	"golden/no-cases": "golden.files",
	"memory/over-limit": "budgets.memory",
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

// src/component-report.ts
function emptyReport({ name }) {
	return {
		name,
		reason: null,
		path: null,
		sha256: null,
		world: null,
		tools: {
			go: null,
			wasmTools: null,
			adapter: null
		},
		imports: [],
		exports: [],
		size: null,
		checks: [],
		golden: []
	};
}
function describeArtifact(artifact, root) {
	return {
		path: reportPath(root, artifact.path),
		sha256: artifact.sha256,
		world: artifact.wanted?.name ?? null,
		tools: artifact.tools,
		size: null
	};
}
function judged(check, findings, durationMs, failed = false) {
	return {
		check,
		status: failed || hasError(findings) ? "failed" : "passed",
		reason: null,
		durationMs: Math.round(durationMs),
		findings
	};
}
function notRun(check, status, reason) {
	return {
		check,
		status,
		reason,
		durationMs: 0,
		findings: []
	};
}

// src/build/sizes.ts
const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);
async function measureSizes(bytes, withBrotli) {
	const [zipped, brotli] = await Promise.all([gzipBytes(bytes, { level: 9 }), withBrotli ? brotliBytes(bytes, { params: brotliParameters(bytes.length) }) : null]);
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

// src/golden/describe-changes.ts
function describeChanges(changes, stopped) {
	const count = `${changes.length} ${changes.length === 1 ? "place" : "places"} rewritten`;
	if (stopped) return `${count}: nothing was written, because of the error below`;
	return [count, ...changes.map(({ file, line, name, text }) => `${file}:${line}  ${name}  ${text}`)].join("\n");
}

// src/golden/run.ts
async function runGolden(run) {
	const jobs = listJobs(run);
	await loadHosts(run, jobs);
	return {
		results: await runJobs(run.hosts, jobs, (job, host) => runOnce(job, host, run)),
		findings: [
			...run.files.findings,
			...unmeasuredFuel(run),
			...await findChanged(run.files, run.root)
		]
	};
}
function unmeasuredFuel({ files, hosts }) {
	if (hosts.some(({ hello }) => hello.features.includes("fuel"))) return [];
	return files.transcripts.flatMap(({ transcript: { cases, source } }) => {
		const first = cases.find(({ settings }) => settings.fuel !== null);
		if (first === void 0) return [];
		return [finding("fuel/not-measured", {
			message: "`@ fuel` limits nothing here: only wasmtime counts fuel, and it did not run",
			hint: null,
			location: locate$2(source, first.start)
		})];
	});
}

// src/gather.ts
async function gather(component, artifact, session) {
	const files = session.golden.get(component) ?? null;
	const shape = readComponent(artifact.bytes);
	const actual = readWorld(artifact.bytes);
	const hostile = hostileNames(shape).length > 0;
	const [sizes, golden] = await Promise.all([timed(measureSizes(artifact.bytes, component.budgets.brotli !== null)), timed(files === null || hostile ? null : run$1(component, artifact, actual, files, session))]);
	const failure = golden.value instanceof CheckError ? golden.value : null;
	return {
		evidence: {
			component,
			core: artifact.core === null ? null : readCoreModule(artifact.core),
			shape,
			wanted: artifact.wanted?.world ?? null,
			actual,
			places: indexSources(artifact.sources),
			sizes: sizes.value,
			golden: golden.value instanceof CheckError ? null : golden.value,
			absence: files === null ? await absence(component, session) : null
		},
		durations: {
			size: sizes.ms,
			golden: golden.ms
		},
		notRun: hostile && files !== null ? HOSTILE : failure?.message ?? null,
		failure
	};
}
async function absence(component, { config }) {
	const { message, hint } = await explainAbsence(component, config);
	return `${message}; ${hint}`;
}
const HOSTILE = "the cases did not run: a name in the component could run as code in the host";
async function run$1(component, artifact, world, files, session) {
	const { request, config } = session;
	request.progress.step(`${component.name}: golden`);
	try {
		const run = {
			path: artifact.path,
			world,
			limits: component.golden.limits,
			root: config.root,
			files,
			hosts: [await session.host(component)],
			scratch: path.dirname(artifact.path),
			twice: request.twice
		};
		if (!request.update) return await runGolden(run);
		const { changes, findings } = await updateGolden(run);
		const stopped = findings.some(({ severity }) => severity === "error");
		request.progress.note(describeChanges(changes, stopped));
		if (stopped) return {
			results: [],
			findings
		};
		const updated = await readGolden(component, config.root);
		return await runGolden({
			...run,
			files: updated ?? files
		});
	} catch (thrown) {
		return toCheckError(thrown);
	}
}
async function timed(running) {
	const started = performance.now();
	return {
		value: await running,
		ms: performance.now() - started
	};
}

// src/check/golden.ts
const goldenCheck = {
	name: "golden",
	judge: ({ golden, actual, absence }) => {
		if (golden === null) return {
			findings: [],
			skipped: absence ?? "no transcript was found"
		};
		const { results } = golden;
		const findings = [...golden.findings, ...uncallable(actual)];
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
function uncallable(world) {
	return tabulate(world.exports).targets.flatMap(({ full, func }) => {
		const why = whyUncallable(func);
		if (why === null) return [];
		const message = `${full} cannot be called from a transcript: ${why}`;
		return [finding("golden/unsupported-export", {
			message,
			hint: "test it from a host of your own"
		})];
	});
}
function allSkipped(results) {
	const message = `none of ${results.length} golden cases ran: all are skipped`;
	const hint = results.find(({ reason }) => isNotHere(reason))?.reason ?? "take away `@ skip`, or run a host that the cases name";
	return finding("golden/no-cases", {
		message,
		hint
	});
}

// src/check/memory.ts
const MOST_RELATED = 5;
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
			findings: overLimit(measured.filter((result) => peakOf(result) > limit).sort((a, b) => peakOf(b) - peakOf(a)), limit),
			skipped: null
		};
	}
};
function overLimit([worst, ...others], limit) {
	if (worst === void 0) return [];
	const peak = peakOf(worst);
	return [finding("memory/over-limit", {
		message: `"${worst.name}" takes ${bytes$1(peak)} of linear memory, ${bytes$1(peak - limit)} over the budget of ${bytes$1(limit)}`,
		hint: `set \`budgets.memory: ${peak}\` to accept it, or allocate less: memory never shrinks`,
		expected: `<= ${limit}`,
		actual: String(peak),
		location: placeOf$1(worst),
		related: others.slice(0, MOST_RELATED).map((result) => ({
			message: `"${result.name}" takes ${bytes$1(peakOf(result))}`,
			location: placeOf$1(result)
		}))
	})];
}
const peakOf = ({ cost }) => cost.memoryBytes ?? 0;
const placeOf$1 = ({ file, line }) => ({
	file,
	line,
	column: null
});
const bytes$1 = (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "byte" : "bytes"}`;

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
	const message = `${measure} size is ${bytes(actual)}, ${bytes(actual - limit)} over its budget of ${bytes(limit)}`;
	const hint = `set \`budgets.${measure}: ${roundedUp(actual)}\` to accept it, or find what grew: every Go import is linked in`;
	return [finding("size/over-limit", {
		message,
		hint,
		expected: `<= ${bytes(limit)}`,
		actual: bytes(actual)
	})];
}
function roundedUp(count) {
	if (count < 1e3) return String(count);
	const step = 10 ** (String(count).length - 2);
	const rounded = Math.ceil(count / step) * step;
	const [unit, name] = rounded < 1e6 ? [1e3, "kB"] : rounded < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
	return `${rounded / unit} ${name}`;
}
function bytes(count) {
	return `${count.toLocaleString("en-US")} ${count === 1 ? "byte" : "bytes"}`;
}

// src/wit/version.ts
function versionTrack(version) {
	const parsed = import_semver.default.parse(version);
	if (parsed === null || parsed.prerelease.length > 0) return version;
	if (parsed.major > 0) return String(parsed.major);
	return parsed.minor > 0 ? `0.${parsed.minor}` : version;
}
const isWasi = (id) => id.startsWith("wasi:");
function sameInterface(offered, needed) {
	if (offered === needed) return true;
	if (!isWasi(offered) || !isWasi(needed)) return false;
	const [one, other] = [splitId(offered), splitId(needed)];
	if (one === null || other === null || one.version === null || other.version === null) return false;
	return one.unversioned === other.unversioned && one.name === other.name && versionTrack(one.version) === versionTrack(other.version);
}

// src/wit/same-type.ts
const sameOwner = (one, other) => one === other || one !== null && other !== null && sameInterface(one, other);
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
	if (!name.startsWith("wasi:")) return null;
	for (const entry of externs) {
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

// src/check/world-places.ts
function worldNames({ component, places }) {
	if (component.world.length > 0) return component.world.map((name) => /([^/@]+)(?:@.*)?$/.exec(name)?.[1] ?? name);
	return places.worlds.map(({ name }) => name);
}
function placeOf(evidence, path) {
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

// src/check/world.ts
const said = (path) => path.join(".");
function worldLabel(evidence) {
	const names = worldNames(evidence);
	return names.length === 0 ? "its world" : `world ${names.map((name) => `\`${name}\``).join(" + ")}`;
}
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
function meant({ core, actual, wanted }, name) {
	const known = core?.exports.filter(({ kind }) => kind === "func").map((one) => one.name) ?? [];
	const free = (one) => !/^(?:cabi_|_)/.test(one) && wanted?.exports.has(one) !== true;
	return nearest(name, [...known, ...actual.exports.keys()].filter(free));
}
function missingExport(evidence, wanted, one) {
	const [first, ...others] = missingFuncs(wanted, one);
	const close = meant(evidence, first === void 0 ? said(one.path) : coreExportName(first.func, first.owner)) ?? meant(evidence, said(one.path));
	const more = others.length === 0 ? "" : `\n(and ${others.length} functions more of this interface)`;
	const write = first === void 0 ? "regenerate the bindings" : `write:\n${goSignature(first.func, first.owner)}${more}`;
	const hint = close === null ? write : `the module exports \`${close}\`: is it meant? Then rename the export; ${write}`;
	return finding("wit/missing-export", {
		message: `the component does not export \`${said(one.path)}\`, which ${worldLabel(evidence)} asks for`,
		hint,
		expected: one.wanted,
		actual: close,
		location: placeOf(evidence, one.path),
		related: others.map(({ func }) => ({
			message: printFunc(func),
			location: placeOf(evidence, [...one.path, func.name])
		}))
	});
}
function typeMismatch(evidence, one) {
	const { path, side, wanted, found, func } = one;
	const owner = path.length > 1 ? path[0] ?? null : null;
	const signature = func !== null && side === "export" ? `; in Go the WIT is\n${goSignature(func, owner)}` : "";
	return finding("wit/type-mismatch", {
		message: `${side} \`${said(path)}\` is \`${found}\` in the component and \`${wanted}\` in ${worldLabel(evidence)}`,
		hint: `regenerate the bindings from the WIT, or correct the WIT${signature}`,
		expected: wanted,
		actual: found,
		location: placeOf(evidence, path)
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
		location: item.length === 0 ? placeInWorld(evidence, name) : placeOf(evidence, one.path)
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
function judgeDifference(evidence, wanted, one) {
	if (one.kind === "missing-export") return [missingExport(evidence, wanted, one)];
	if (one.kind === "type-mismatch") return [typeMismatch(evidence, one)];
	return matchingPattern(evidence.component.imports.allow, one.path[0] ?? "") !== null ? [] : [unexpectedImport(evidence, one)];
}
const worldCheck = {
	name: "world",
	judge: (evidence) => {
		const { component, wanted, actual } = evidence;
		const denied = deniedImports(component.imports, wanted, actual);
		const refused = [...denied].map(([name, pattern]) => deniedImport(evidence, name, pattern));
		if (wanted === null) return {
			findings: refused,
			skipped: refused.length === 0 ? "no WIT to compare the component with" : null
		};
		return {
			findings: [...diffWorlds(wanted, actual).filter(({ kind, path }) => kind !== "unexpected-import" || !denied.has(path[0] ?? "")).flatMap((one) => judgeDifference(evidence, wanted, one)), ...refused],
			skipped: null
		};
	}
};

// src/check/list.ts
const CHECKS = [
	abiCheck,
	worldCheck,
	goldenCheck,
	sizeCheck,
	memoryCheck
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
	return {
		checks: CHECKS.filter((check) => command === "check" || needsCases(check)).map((check) => run(check, {
			...gathered,
			evidence
		}, settle)),
		golden: results
	};
}
function needsCases({ name }) {
	return name === "golden" || name === "memory";
}
function run(check, { evidence, durations, ...gathered }, settle) {
	if (needsCases(check) && gathered.notRun !== null) return notRun(check.name, "unjudged", gathered.notRun);
	const started = performance.now();
	const { findings, skipped, failed, idle } = check.judge(evidence);
	if (skipped !== null) return notRun(check.name, "skipped", skipped);
	const settled = settle(findings);
	if (idle !== void 0 && settled.length === 0) return notRun(check.name, "skipped", idle);
	const ms = performance.now() - started + (durations[check.name] ?? 0);
	return judged(check.name, settled, ms, failed);
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
		report = {
			...report,
			checks: [judged("build", findings, built.durationMs, artifact === null)]
		};
		if (artifact === null) return {
			report: {
				...report,
				reason: "the build failed"
			},
			failure: null
		};
		report = {
			...report,
			...describeArtifact(artifact, config.root)
		};
		if (command === "build") return {
			report,
			failure: null
		};
		const gathered = await gather(component, artifact, session);
		const { checks, golden } = judgeEvidence(gathered, command, settle);
		const { actual, sizes: size } = gathered.evidence;
		const worlds = {
			imports: [...actual.imports.keys()],
			exports: [...actual.exports.keys()]
		};
		report = {
			...report,
			...worlds,
			size,
			checks: [...report.checks, ...checks],
			golden
		};
		return {
			report,
			failure: gathered.failure
		};
	} catch (failure) {
		return {
			report: {
				...report,
				reason: toCheckError(failure).message
			},
			failure
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
		for (const component of config.components) {
			const { report, failure } = await verifyComponent(component, session);
			components.push(report);
			if (failure !== null) errors.push(...reportErrors(failure));
		}
	} catch (thrown) {
		errors.push(...reportErrors(thrown));
	}
	await request.hosts.end();
	request.progress.end();
	const durationMs = performance.now() - started;
	return {
		report: assembleReport({
			components,
			errors,
			commit: await commit,
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

export { findTools as n, verify as t };