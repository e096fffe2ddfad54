import { t as didYouMean } from "./suggest.mjs";

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

export { tabulate as n, findFunction as t };