import { t as DEFAULT_CLOCK } from "./clock.mjs";
import { a as findCallee, c as passHandles, i as checkVariable, l as sameResource, n as bindHandle, o as handlesIn, r as checkLive, s as noHandles, t as whyUncallable } from "./callable.mjs";
import { a as typeName, c as printValue, i as tokenAt, l as showText, n as decodeText, o as Stop, r as endOfLine, s as settle, t as parseValue } from "./parse.mjs";
import { n as finding, t as innerTypes } from "./inner-types.mjs";
import { n as tabulate } from "./spelling2.mjs";

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
function locate(source, offset) {
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
const POINTER = "unsafe.Pointer";
const GO_KEYWORDS = new Set("break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(" "));
function goName(...words) {
	const [first = "", ...rest] = words.join("-").split("-");
	const name = first.toLowerCase() + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
	return GO_KEYWORDS.has(name) ? `${name}_` : name;
}
const labelled = (name, fields) => fields.flatMap((field) => slots(`${name}-${field.name}`, field.type));
function caseSlots(name, type) {
	const payloads = innerTypes(type).filter((inner) => inner !== null);
	const tag = {
		name: goName(name, type.kind === "option" ? "is-some" : "tag"),
		type: "uint32"
	};
	const [only] = payloads;
	if (only !== void 0 && payloads.length === 1) return [tag, ...slots(name, only)];
	return [tag, ...flatten(type).slice(1).map((core, index) => ({
		name: goName(name, `payload${index}`),
		type: CORE[core]
	}))];
}
function slots(name, type) {
	const one = (goType) => [{
		name: goName(name),
		type: goType
	}];
	switch (type.kind) {
		case "string": return [...one(POINTER), {
			name: goName(name, "len"),
			type: "uint32"
		}];
		case "list":
		case "map": {
			const element = type.kind === "list" ? ELEMENTS[type.element.kind] : void 0;
			return [...one(element ? `*${element}` : POINTER), {
				name: goName(name, "len"),
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
			name: goName(`${name}${index}`),
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
		type: POINTER
	}];
	return [...self, ...params.flatMap(({ name, type }) => slots(name, type))];
}
function goResult({ result, async }) {
	if (async) return " uint32";
	if (result === null) return "";
	const flat = flatten(result);
	const [only] = flat;
	if (flat.length !== 1 || only === void 0) return ` ${POINTER}`;
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
	return `//go:wasmexport ${coreExportName(func, owner)}\nfunc ${goName(...words)}(${params})${goResult(func)}`;
}

// src/wit/go-memory.ts
function holdsMemory(type) {
	if (type === null) return false;
	return [
		"string",
		"list",
		"map"
	].includes(type.kind) || innerTypes(type).some(holdsMemory);
}
function goMemoryAdvice(func, owner = null) {
	if (func.async) return "";
	const advice = [];
	if (func.params.some(({ type }) => holdsMemory(type))) advice.push("free each list and string parameter once it is copied");
	if (holdsMemory(func.result)) advice.push(`free the result in \`//go:wasmexport cabi_post_${coreExportName(func, owner)}\``);
	if (advice.length === 0) return "";
	return `nobody else frees what it is given: ${advice.join(", and ")}; fixtures/abi has helpers for both, docs/first-component.md uses them`;
}
function isLaidOut(type) {
	if (type.kind === "string") return false;
	if (type.kind === "list") return type.element.kind !== "u8";
	return flatten(type).length > 1;
}

// src/golden/problem.ts
function invalid(source, problem) {
	const location = locate(source, problem.at);
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

// src/hosts/plain-run.ts
function plainRun(limits) {
	return {
		steps: [],
		seed: 0,
		clock: String(DEFAULT_CLOCK),
		env: [],
		args: [],
		stdin: "",
		dirs: [],
		fuel: null,
		limits
	};
}

// src/golden/host-handles.ts
function importedResources({ imports, exports }) {
	return ({ owner, name }) => {
		if (owner === null) return imports.get(name)?.kind === "type" && !exports.has(name);
		return imports.has(owner) && !exports.has(owner);
	};
}
function handOver(handles, uses, at) {
	for (const { variable, type: wanted } of uses) {
		const held = handles.live.get(variable);
		if (held !== void 0 && !sameResource(held, wanted.resource)) return {
			at,
			message: `"${variable}" is a ${held.name}, not a ${wanted.resource.name}`
		};
		const lent = wanted.kind === "borrow";
		if (held !== void 0 && !lent && !handles.gone.has(variable)) return {
			at,
			message: `the component owns "${variable}" already`,
			hint: "give another resource another name"
		};
		if (held === void 0 || !lent) bindHandle(handles, variable, wanted.resource);
		if (held === void 0 && lent) handles.gone.add(variable);
	}
	return null;
}
function takeBack(handles, uses) {
	for (const { variable } of uses) if (handles.live.has(variable)) handles.gone.add(variable);
}
function dropHandle(handles, variable) {
	handles.live.delete(variable);
	handles.gone.delete(variable);
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
		const token = tokenAt(text, end);
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
			open: shown(text, open)
		};
		if (newLine !== null && startsOtherLine(text, token)) return {
			end,
			next: newLine,
			complete: true,
			open: shown(text, open)
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
			const next = endOfLine(text, end);
			return {
				end: next,
				next,
				complete: true,
				open: shown(text, [hopeless])
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
function shown(text, open) {
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
		const token = tokenAt(text, end);
		if (brackets.length === 0 && (token.kind === "," || token.kind === ")")) return start === null ? {
			start: end,
			end,
			stop: token
		} : {
			start,
			end,
			stop: token
		};
		refuse(text, token, brackets.at(-1)?.start ?? open);
		if (moveBrackets(brackets, token) !== null) throw new Stop(token.start, `this ${token.kind} closes nothing`);
		start ??= token.start;
		end = token.end;
	}
}
function refuse(text, token, open) {
	if (token.kind === "end") throw new Stop(open, `the ${text.charAt(open)} opened here is never closed`);
	if (token.kind === "unclosed") throw new Stop(token.start, `the ${text.charAt(token.start)} opened here is never closed`);
	if (token.kind === "invalid") throw new Stop(token.start, `${showText(text.slice(token.start, token.end))} is not part of any value`);
}
function asFileReference(text) {
	const word = tokenAt(text, 0);
	const open = tokenAt(text, word.end);
	const path = tokenAt(text, open.end);
	const close = tokenAt(text, path.end);
	if (word.kind !== "label" || text.slice(word.start, word.end) !== "file") return null;
	if (open.kind !== "(" || path.kind !== "string" || close.kind !== ")") return null;
	if (tokenAt(text, close.end).kind !== "end") return null;
	const decoded = settle(text, () => decodeText(text, path));
	return decoded.ok ? {
		path: decoded.value,
		offset: path.start
	} : null;
}

// src/golden/suggest-value.ts
const LONGEST = 200;
function suggestValue(text, type) {
	if (text.length > LONGEST || text.includes("\n")) return null;
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
	if (path !== null) return readFile(path, type, files);
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
function readFile(path, type, files) {
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

// src/golden/plan-arguments.ts
function planArguments({ args, callEnd }, { target: { func, full } }, pass, files) {
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
		const wrong = pass(handlesIn(value, param.type), argument.start);
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
	if (resource === void 0) {
		const hint = `the handles here are: ${[...handles.live.keys()].join(", ") || "none"}`;
		return {
			at,
			message: `there is no handle "${variable}" to drop`,
			hint
		};
	}
	const gone = checkLive(handles, variable, at);
	if (gone !== null) return gone;
	dropHandle(handles, variable);
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
			answer: text.answer.kind === "trap" ? { trap: true } : null
		}
	};
}
function planStub(text, imports, handles, files) {
	const callee = findCallee(imports, handles, text.name);
	if (isProblem(callee)) return callee;
	const given = planArguments(text, callee, (uses, at) => passHandles(handles, uses, at), files);
	if (isProblem(given)) return given;
	const { path: importPath, func } = callee.target;
	const self = selfOf(callee);
	const args = [...self.map(({ value }) => value), ...given];
	const types = [...self.map(({ type }) => type), ...func.params.map(({ type }) => type)];
	const answer = answerOf(text, callee, imports, handles, files);
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
function answerOf(text, { target: { func, full } }, imports, handles, files) {
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
		const use = {
			variable: variable.text,
			type: handle
		};
		return checkVariable(imports, variable) ?? handOver(handles, [use], variable.start) ?? variable.text;
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
	if (isProblem(value)) return value;
	return handOver(handles, handlesIn(value, func.result), answer.value.start) ?? printValue(value);
}

// src/golden/plan-step.ts
function planStep(text, scope, state, files) {
	const callee = findCallee(scope.exports, state.guest, text.name);
	if (isProblem(callee)) return callee;
	const { target, self } = callee;
	const uncallable = checkCallable(target, text.name);
	if (uncallable !== null) return uncallable;
	const args = planArguments(text, callee, (uses, at) => passBoth(uses, at, scope, state), files);
	if (isProblem(args)) return args;
	const stubs = planStubs(text.stubs, scope.imports, state.host, files);
	if (isProblem(stubs)) return stubs;
	const expected = expectationOf(text, target.func, files);
	const bound = bind(text, target.func, scope, state.guest);
	if (bound !== null) return bound;
	if (expected.kind === "value" && target.func.result !== null) takeBack(state.host, handlesIn(expected.value, target.func.result));
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
function passBoth(uses, at, { isHosts }, state) {
	const own = uses.filter(({ type }) => !isHosts(type.resource));
	const hosts = uses.filter(({ type }) => isHosts(type.resource));
	return passHandles(state.guest, own, at) ?? handOver(state.host, hosts, at);
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
	const layout = `where the WIT has changed, first lay out ${typeName(func.result)} anew in Go (or regenerate the bindings): until then the answer is garbage`;
	const write = value.hint === void 0 ? "" : `${value.hint.replace(/\.$/, "")}; or `;
	return unreadable({
		...value,
		hint: isLaidOut(func.result) ? `${write}${record}; ${layout}` : write + record
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
	if (result?.kind === "own" && scope.isHosts(result.resource)) {
		const message = `${name} returns a ${result.resource.name} of the host's, which has a name already`;
		return {
			at: variable.start,
			message,
			hint: `write the call without \`${variable.text} =\`, and that name as its result`
		};
	}
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
function scopeOf(world, limits) {
	const imports = new Map([...world.imports].filter(([key]) => !key.startsWith("wasi:")));
	return {
		exports: tabulate(world.exports),
		imports: tabulate(imports),
		isHosts: importedResources({
			...world,
			imports
		}),
		limits
	};
}
function planCase(source, text, scope, { files, trees }) {
	const problems = [];
	const steps = [];
	const state = {
		guest: noHandles("guest"),
		host: noHandles("host")
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
	const { dirs: _, ...plain } = plainRun({
		...limits,
		timeoutMs: settings.timeoutMs ?? limits.timeoutMs,
		memoryBytes: settings.memoryBytes ?? limits.memoryBytes
	});
	return {
		...plain,
		steps: steps.map(({ send }) => send),
		seed: settings.seed ?? plain.seed,
		clock: settings.clock ?? plain.clock,
		env: settings.env,
		args: settings.args,
		stdin: Buffer.from(stdin).toString("base64")
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

export { lineOf as _, readText as a, removal as b, plainRun as c, waveProblem as d, goMemoryAdvice as f, applyEdits as g, goSignature as h, readContent as i, invalid as l, coreExportName as m, scopeOf as n, splitArguments as o, isLaidOut as p, fileReferences as r, scanBalanced as s, planCase as t, isProblem as u, locate as v, readSource as y };