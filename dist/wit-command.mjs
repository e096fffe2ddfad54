import { t as embeddedEncoder } from "./embedded.mjs";
import { c as printFunc, f as printTypeDecl, n as resolveWanted, o as indexSources, p as splitId, s as printBody, t as collectWit, u as printName } from "./wit-files.mjs";
import { n as DEFAULTS, t as ownTools } from "./tools.mjs";
import { i as reportPath, n as kindOf, r as readBounded } from "./paths.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as classify } from "./read.mjs";
import { n as readWorld } from "./world.mjs";
import { t as innerTypes } from "./inner-types.mjs";
import path from "node:path";

// src/wit/print-world.ts
const keyOf = ({ owner, name }) => `${owner ?? ""} ${name}`;
function mentioned(type) {
	if (type === null) return [];
	if ("name" in type) return [type.name];
	if ("resource" in type) return [type.resource];
	return innerTypes(type).flatMap(mentioned);
}
function mentionedBy(owner, types, functions) {
	const inTypes = types.flatMap((decl) => {
		if (decl.kind === "resource" || isUsable(owner, original(decl)?.owner ?? null)) return [];
		return "name" in decl.type ? innerTypes(decl.type).flatMap(mentioned) : mentioned(decl.type);
	});
	const inFunctions = functions.flatMap(({ params, result }) => [...params.flatMap((param) => mentioned(param.type)), ...mentioned(result)]);
	return [...inTypes, ...inFunctions];
}
function original(decl) {
	if (decl.kind === "resource") return decl.of ?? null;
	return "name" in decl.type ? decl.type.name : null;
}
const isUsable = (owner, from) => from !== null && from !== owner && splitId(from) !== null;
var Items = class {
	#owner;
	#package;
	#names = /* @__PURE__ */ new Map();
	#uses = [];
	#nameOf = (name) => this.#names.get(keyOf(name)) ?? name.name;
	constructor(owner, types, functions) {
		this.#owner = owner;
		this.#package = owner === null ? void 0 : splitId(owner)?.package;
		for (const decl of types) {
			const name = original(decl) ?? {
				owner,
				name: decl.name
			};
			if (!this.#names.has(keyOf(name))) this.#names.set(keyOf(name), decl.name);
			if (isUsable(owner, name.owner)) this.#use(name.owner, name.name, decl.name);
		}
		for (const name of mentionedBy(owner, types, functions)) {
			if (this.#names.has(keyOf(name)) || !isUsable(owner, name.owner)) continue;
			const as = new Set(this.#names.values()).has(name.name) ? `${name.name}-of-${splitId(name.owner)?.name}` : name.name;
			this.#names.set(keyOf(name), as);
			this.#use(name.owner, name.name, as);
		}
	}
	#use(from, name, as) {
		const renamed = name === as ? "" : ` as ${printName(as)}`;
		const parts = splitId(from);
		const path = parts?.package === this.#package ? printName(parts?.name ?? from) : printId(from);
		this.#uses.push(`use ${path}.{${printName(name)}${renamed}};`);
	}
	lines(types, functions) {
		const owned = (decl) => functions.filter(({ role }) => role.kind !== "function" && role.resource.name === decl.name);
		const declared = types.filter((decl) => !isUsable(this.#owner, original(decl)?.owner ?? null)).flatMap((decl) => this.#declaration(decl, owned(decl)));
		const free = functions.filter(({ role }) => role.kind === "function").map((func) => `${this.func(func)};`);
		return [
			...this.#uses,
			...declared,
			...free
		];
	}
	func(func) {
		return printFunc(func, this.#nameOf);
	}
	#declaration(decl, functions) {
		const name = original(decl);
		const foreign = name !== null && name.owner !== this.#owner;
		if (decl.kind === "resource" && (foreign || functions.length > 0)) {
			if (functions.length === 0) return [`resource ${printName(decl.name)};`];
			return [
				`resource ${printName(decl.name)} {`,
				...functions.map((func) => `  ${this.func(func)};`),
				"}"
			];
		}
		const text = foreign && decl.kind === "type" ? printBody(decl.type, printName(decl.name), this.#nameOf) : printTypeDecl(decl, this.#owner, this.#nameOf);
		return [text.endsWith("}") ? text : `${text};`];
	}
};
const indented = (lines) => lines.map((line) => `  ${line}`);
function printId(id) {
	const [path = "", version] = id.split("@");
	return path.split(/([:/])/).map(printName).join("") + (version === void 0 ? "" : `@${version}`);
}
function interfaceLines(header, { id, types, functions }) {
	return [
		`${header} {`,
		...indented(new Items(id, types, functions).lines(types, functions)),
		"}"
	];
}
function externLines(side, name, extern, items) {
	if (extern.kind === "func") return [`${side} ${items.func(extern.func)};`];
	if (extern.kind === "type") return [];
	const { id } = extern.interface;
	if (splitId(id) === null) return interfaceLines(`${side} ${printName(name)}: interface`, extern.interface);
	return [name === id ? `${side} ${printId(id)};` : `${side} ${printName(name)}: ${printId(id)};`];
}
const isFree = ([, extern]) => extern.kind !== "func" || extern.func.role.kind === "function";
function worldLines(name, { imports, exports }) {
	const all = [...imports.values()];
	const types = all.flatMap((extern) => extern.kind === "type" ? [extern.type] : []);
	const functions = [...all, ...exports.values()].flatMap((extern) => extern.kind === "func" ? [extern.func] : []);
	const items = new Items(null, types, functions);
	const owned = functions.filter(({ role }) => role.kind !== "function");
	return [
		`world ${printName(name)} {`,
		...indented(items.lines(types, owned)),
		...indented([...imports].filter(isFree).flatMap(([key, extern]) => externLines("import", key, extern, items))),
		...indented([...exports].flatMap(([key, extern]) => externLines("export", key, extern, items))),
		"}"
	];
}
function merge(one, other) {
	const has = (list, { name }) => list.some((item) => item.name === name);
	const roleName = (func) => func.role.kind === "function" ? "" : `${func.role.kind} ${func.role.resource.name}`;
	const hasFunc = (func) => one.functions.some((known) => known.name === func.name && roleName(known) === roleName(func));
	return {
		id: one.id,
		types: [...one.types, ...other.types.filter((decl) => !has(one.types, decl))],
		functions: [...one.functions, ...other.functions.filter((func) => !hasFunc(func))]
	};
}
function packages({ imports, exports }) {
	const found = /* @__PURE__ */ new Map();
	for (const extern of [...imports.values(), ...exports.values()]) {
		const id = extern.kind === "interface" ? splitId(extern.interface.id) : null;
		if (extern.kind !== "interface" || id === null) continue;
		const interfaces = found.get(id.package) ?? /* @__PURE__ */ new Map();
		const known = interfaces.get(id.name);
		interfaces.set(id.name, known === void 0 ? extern.interface : merge(known, extern.interface));
		found.set(id.package, interfaces);
	}
	return found;
}
function printWorld(world) {
	const { package: main, name } = splitId(world.id) ?? {
		package: "root:component",
		name: world.id
	};
	const nested = packages(world);
	const own = nested.get(main) ?? /* @__PURE__ */ new Map();
	nested.delete(main);
	const lines = [`package ${printId(main)};`, ""];
	for (const [id, found] of own) lines.push(...interfaceLines(`interface ${printName(id)}`, found), "");
	lines.push(...worldLines(name, world));
	for (const [id, interfaces] of nested) {
		const body = [...interfaces].flatMap(([key, found]) => interfaceLines(`interface ${printName(key)}`, found));
		lines.push("", `package ${printId(id)} {`, ...indented(body), "}");
	}
	return `${lines.join("\n")}\n`;
}

// src/wit-command.ts
const MAX_COMPONENT_BYTES = 1 << 30;
async function showWorld(request) {
	const world = await load(request);
	return request.json ? `${JSON.stringify(asJson(world), null, 2)}\n` : printWorld(world);
}
function asJson({ id, imports, exports }) {
	return {
		schema: "component-check-wit/1",
		world: id,
		imports: Object.fromEntries(imports),
		exports: Object.fromEntries(exports)
	};
}
async function load({ cwd, path: given, world }) {
	const file = path.resolve(cwd, given ?? DEFAULTS.wit);
	const kind = kindOf(file);
	if (kind === "missing" || kind === "other") throw new CheckError("usage", `there is no ${given ?? DEFAULTS.wit}`, { hint: "name a component, a WIT file or a directory of WIT: `component-check wit PATH`" });
	if (kind === "directory" || /\.wit$/i.test(file)) return ofPackage(file, world, cwd);
	const bytes = await readBounded(file, MAX_COMPONENT_BYTES);
	const { kind: found, detail } = classify(bytes);
	if (found !== "component") throw new CheckError("usage", `${given} is no component: ${detail}`, { hint: "name a component, a WIT file or a directory of WIT" });
	if (world !== null) throw new CheckError("usage", `--world ${world}: a component has one world`, { hint: "leave --world out" });
	return readWorld(bytes);
}
async function ofPackage(file, chosen, cwd) {
	const encoder = await embeddedEncoder(ownTools().jco);
	const component = {
		name: path.basename(file),
		world: chosen === null ? [] : [chosen]
	};
	const root = kindOf(file) === "directory" ? file : path.dirname(file);
	const collected = await collectWit([file], root);
	const sources = indexSources(collected.sources);
	const fromHere = (place) => ({
		...place,
		file: reportPath(cwd, path.join(root, place.file))
	});
	const resolved = await resolveWanted(encoder, component, collected, sources).catch((thrown) => asTyped(thrown, fromHere));
	if (resolved.findings === null) return {
		...resolved.wanted.world,
		id: resolved.wanted.name
	};
	const [problem] = resolved.findings;
	throw new CheckError("config", problem?.message ?? "the WIT does not resolve", {
		...problem?.hint == null ? {} : { hint: problem.hint },
		...problem?.location == null ? {} : { location: fromHere(problem.location) }
	});
}
function asTyped(thrown, fromHere) {
	if (!(thrown instanceof CheckError)) throw thrown;
	const { code, message, hint, location } = thrown;
	const world = /^choose one: `world: (\S+)`/.exec(hint ?? "")?.[1];
	const said = world === void 0 ? hint : `choose one: \`--world ${world}\``;
	throw new CheckError(code, message, {
		...said == null ? {} : { hint: said },
		...location == null ? {} : { location: fromHere(location) }
	});
}

export { showWorld };