import { n as nearest } from "./suggest.mjs";
import { t as findFunction } from "./spelling2.mjs";

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

export { findCallee as a, passHandles as c, checkVariable as i, sameResource as l, bindHandle as n, handlesIn as o, checkLive as r, noHandles as s, whyUncallable as t };