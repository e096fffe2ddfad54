import { n as nearest, t as didYouMean } from "./suggest.mjs";
import { a as typeName, c as printValue, i as tokenAt, l as showText, n as decodeText, o as Stop, r as endOfLine, s as settle, t as parseValue } from "./parse.mjs";
import { t as finding } from "./make-finding.mjs";

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
		reserved.add(key).add(splitId(key).short);
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
	const { base, version, afterColon, short } = splitId(key);
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
function splitId(id) {
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
const noHandles = (owner) => ({
	owner,
	live: /* @__PURE__ */ new Map(),
	gone: /* @__PURE__ */ new Set()
});
const sameResource = (a, b) => a.owner === b.owner && a.name === b.name;
function findCallee(table, handles, name) {
	const dot = name.text.indexOf(".");
	const variable = dot < 0 ? "" : name.text.slice(0, dot);
	const resource = resourceOf(table, handles, variable);
	if (resource === null) {
		const target = findFunction(table, name.text, name.start);
		return "at" in target ? withVariables(target, handles, name.text) : {
			target,
			self: null
		};
	}
	const gone = handles.owner === "guest" ? checkLive(handles, variable, name.start) : null;
	if (gone !== null) return gone;
	const methods = table.targets.filter(({ func: { role } }) => role.kind === "method" && sameResource(role.resource, resource));
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
function withVariables(unknown, { live, owner }, name) {
	if (owner === "host") return unknown;
	if (name === "drop") {
		const hint = "a transcript drops no handle of its own: all end with the case; pass it by value (`own`) to end it before";
		return {
			...unknown,
			hint
		};
	}
	if (!name.includes(".") || live.size === 0) return unknown;
	const [variable = ""] = name.split(".");
	const meant = (live.size === 1 ? [...live.keys()][0] : null) ?? nearest(variable, live.keys());
	const mended = meant === null ? "" : ` Did you mean \`${meant}${name.slice(variable.length)}\`?`;
	return {
		...unknown,
		hint: `The variables here are ${[...live.keys()].join(", ")}.${mended} ${unknown.hint}`
	};
}
function resourceOf(table, handles, variable) {
	const bound = handles.live.get(variable);
	if (bound !== void 0) return bound;
	const numbered = handles.owner === "guest" ? /^(.+)-\d+$/.exec(variable)?.[1] : void 0;
	if (numbered === void 0 || table.reserved.has(variable)) return null;
	const role = table.targets.map(({ func }) => func.role).find((one) => one.kind === "method" && one.resource.name === numbered);
	return role === void 0 || role.kind === "function" ? null : role.resource;
}
function checkLive(handles, variable, at) {
	if (!handles.gone.has(variable)) return null;
	if (handles.owner === "host") return {
		at,
		message: `the component does not own "${variable}" here: its host has it`,
		hint: `hand it over first, or name a handle that the component was given`
	};
	return {
		at,
		message: `the handle "${variable}" was passed by value before and is gone`,
		hint: "make a new one, or call it before it is passed"
	};
}
function passHandles(handles, uses, at) {
	for (const { variable, type: wanted } of uses) {
		const held = handles.live.get(variable);
		if (held === void 0 && (handles.owner === "host" || !/-\d+$/.test(variable))) {
			const live = [...handles.live.keys()].join(", ") || "none";
			return {
				at,
				message: `there is no handle "${variable}"`,
				hint: `the handles here are: ${live}`
			};
		}
		if (held !== void 0 && !sameResource(held, wanted.resource)) return {
			at,
			message: `"${variable}" is a ${held.name}, not a ${wanted.resource.name}`
		};
		const gone = handles.owner === "host" && wanted.kind === "borrow" ? null : checkLive(handles, variable, at);
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
const CLOCK = "946684800000000000";
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

export { locate as _, readText as a, whyUncallable as c, tabulate as d, invalid as f, lineOf as g, applyEdits as h, readContent as i, sameResource as l, waveProblem as m, scopeOf as n, splitArguments as o, isProblem as p, fileReferences as r, scanBalanced as s, planCase as t, findFunction as u, readSource as v, removal as y };