import { a as MalformedWasm, i as Bytes, n as readPreamble, r as readSections, t as expectEnd } from "./sections.mjs";

// src/wasm/go-module.ts
const PCLNTAB = Buffer.from([
	241,
	255,
	255,
	255,
	0,
	0,
	1,
	8
]);
const isBuildId = (customSection) => customSection === "go:buildid";
function holdsGo(data) {
	return Buffer.from(data.buffer, data.byteOffset, data.length).includes(PCLNTAB);
}

// src/wasm/core-names.ts
const KINDS = {
	0: "func",
	1: "table",
	2: "memory",
	3: "global",
	4: "tag",
	32: "func"
};
function readKind(bytes) {
	return KINDS[bytes.byte()] ?? bytes.fail("unknown kind of import or export");
}
function skipValueType(bytes) {
	const code = bytes.byte();
	if (code === 99 || code === 100) bytes.skipInteger();
}
function skipLimits(bytes) {
	const flags = bytes.byte();
	if (flags > 15) bytes.fail("unknown flags of a memory or table");
	bytes.skipInteger();
	if (flags & 1) bytes.skipInteger();
	if (flags & 8) bytes.skipInteger();
}
function skipImportType(bytes, kind = readKind(bytes)) {
	if (kind === "func") bytes.u32();
	if (kind === "table") skipValueType(bytes);
	if (kind === "table" || kind === "memory") skipLimits(bytes);
	if (kind === "global") skipValueType(bytes);
	if (kind === "global" || kind === "tag") bytes.byte();
	if (kind === "tag") bytes.u32();
}
function readImportType(bytes) {
	const kind = readKind(bytes);
	skipImportType(bytes, kind);
	return kind;
}
function readImports(bytes) {
	const module = bytes.name();
	const name = bytes.name();
	if (name !== "" || bytes.peek() !== 127 && bytes.peek() !== 126) return [{
		module,
		name,
		kind: readImportType(bytes)
	}];
	if (bytes.byte() === 127) return bytes.vector(() => ({
		module,
		name: bytes.name(),
		kind: readImportType(bytes)
	}));
	const kind = readImportType(bytes);
	return bytes.vector(() => ({
		module,
		name: bytes.name(),
		kind
	}));
}
function readExport$1(bytes) {
	const name = bytes.name();
	const kind = readKind(bytes);
	bytes.u32();
	return {
		name,
		kind
	};
}
function readCoreNames(bytes) {
	let imports = [];
	let exports = [];
	const customSections = [];
	let isGo = false;
	for (const { id, size, body } of readSections(bytes)) {
		if (id > 13) body.fail(`unknown section ${id}`);
		if (id === 0) {
			const name = body.name();
			customSections.push({
				name,
				size
			});
			isGo ||= isBuildId(name);
		}
		if (id === 11) isGo ||= holdsGo(body.bytes(body.left));
		if (id === 2) imports = imports.concat(body.vector(() => readImports(body)).flat());
		if (id === 7) exports = exports.concat(body.vector(() => readExport$1(body)));
		if (id === 2 || id === 7) expectEnd(body);
	}
	return {
		imports,
		exports,
		customSections,
		isGo
	};
}

// src/wasm/read-type.ts
const PRIMITIVES = {
	127: "bool",
	126: "s8",
	125: "u8",
	124: "s16",
	123: "u16",
	122: "s32",
	121: "u32",
	120: "s64",
	119: "u64",
	118: "f32",
	117: "f64",
	116: "char",
	115: "string",
	100: "error-context"
};
function readTypeRef(bytes) {
	const code = bytes.peek();
	if (code < 64 || code > 127) return bytes.u32();
	return PRIMITIVES[bytes.byte()] ?? bytes.fail("unknown value type");
}
function readLabel(bytes) {
	return {
		name: bytes.name(),
		type: readTypeRef(bytes)
	};
}
function readCase(bytes) {
	const name = bytes.name();
	const type = bytes.maybe(() => readTypeRef(bytes));
	if (bytes.byte() !== 0) bytes.fail("unknown refinement of a case");
	return {
		name,
		type
	};
}
function readResult(bytes) {
	const form = bytes.byte();
	if (form === 0) return readTypeRef(bytes);
	if (form !== 1 || bytes.byte() !== 0) bytes.fail("unknown result list");
	return null;
}
function readFunc(bytes, async) {
	return {
		kind: "func",
		async,
		params: bytes.vector(() => readLabel(bytes)),
		result: readResult(bytes)
	};
}
function readResource(bytes) {
	bytes.byte();
	bytes.maybe(() => bytes.u32());
	return { kind: "resource" };
}
const element = (bytes) => bytes.maybe(() => readTypeRef(bytes));
const CONSTRUCTORS = {
	114: (bytes) => ({
		kind: "record",
		fields: bytes.vector(() => readLabel(bytes))
	}),
	113: (bytes) => ({
		kind: "variant",
		cases: bytes.vector(() => readCase(bytes))
	}),
	112: (bytes) => ({
		kind: "list",
		element: readTypeRef(bytes)
	}),
	111: (bytes) => ({
		kind: "tuple",
		items: bytes.vector(() => readTypeRef(bytes))
	}),
	110: (bytes) => ({
		kind: "flags",
		names: bytes.vector(() => bytes.name())
	}),
	109: (bytes) => ({
		kind: "enum",
		names: bytes.vector(() => bytes.name())
	}),
	107: (bytes) => ({
		kind: "option",
		element: readTypeRef(bytes)
	}),
	106: (bytes) => ({
		kind: "result",
		ok: element(bytes),
		err: element(bytes)
	}),
	105: (bytes) => ({
		kind: "own",
		resource: bytes.u32()
	}),
	104: (bytes) => ({
		kind: "borrow",
		resource: bytes.u32()
	}),
	103: (bytes) => ({
		kind: "fixed-list",
		element: readTypeRef(bytes),
		length: bytes.u32()
	}),
	102: (bytes) => ({
		kind: "stream",
		element: element(bytes)
	}),
	101: (bytes) => ({
		kind: "future",
		element: element(bytes)
	}),
	99: (bytes) => ({
		kind: "map",
		key: readTypeRef(bytes),
		value: readTypeRef(bytes)
	}),
	67: (bytes) => readFunc(bytes, true),
	64: (bytes) => readFunc(bytes, false),
	63: readResource
};
function readType(bytes, body) {
	const code = bytes.byte();
	const primitive = PRIMITIVES[code];
	if (primitive !== void 0) return {
		kind: "primitive",
		type: primitive
	};
	if (code === 65) return {
		kind: "component",
		body: body(bytes)
	};
	if (code === 66) return {
		kind: "instance",
		body: body(bytes)
	};
	return CONSTRUCTORS[code]?.(bytes) ?? bytes.fail("unknown type");
}

// src/wasm/canon.ts
const OPERANDS = {
	1: "bio",
	2: "i",
	3: "i",
	4: "i",
	5: "",
	6: "b",
	7: "i",
	9: "ro",
	10: "bi",
	11: "bi",
	12: "b",
	13: "",
	14: "i",
	15: "io",
	16: "io",
	17: "ib",
	18: "ib",
	19: "i",
	20: "i",
	21: "i",
	22: "io",
	23: "io",
	24: "ib",
	25: "ib",
	26: "i",
	27: "i",
	28: "o",
	29: "o",
	30: "",
	31: "",
	32: "bi",
	33: "bi",
	34: "",
	35: "",
	36: "",
	37: "",
	38: "",
	39: "ii",
	40: "",
	41: "b",
	42: "b",
	43: "b",
	44: "b",
	45: "b",
	46: "i",
	47: "i",
	64: "bi",
	65: "bii",
	66: "b"
};
function skipOption(bytes) {
	const code = bytes.byte();
	if (code > 9) bytes.fail("unknown canonical option");
	if (code >= 3 && code <= 5 || code === 7 || code === 8) bytes.u32();
}
function skipOperand(bytes, operand) {
	if (operand === "b") bytes.byte();
	if (operand === "i") bytes.u32();
	if (operand === "o") bytes.vector(() => skipOption(bytes));
	if (operand === "r") readResult(bytes);
}
function liftedType(bytes) {
	const code = bytes.byte();
	if (code === 0) {
		for (const operand of "bio") skipOperand(bytes, operand);
		return bytes.u32();
	}
	const operands = OPERANDS[code] ?? bytes.fail("unknown canonical definition");
	for (const operand of operands) skipOperand(bytes, operand);
	return null;
}

// src/wasm/core-types.ts
function skipField(bytes) {
	skipValueType(bytes);
	bytes.byte();
}
function skipComposite(bytes) {
	const code = bytes.byte();
	if (code === 101) skipComposite(bytes);
	else if (code === 96) for (let side = 0; side < 2; side += 1) bytes.vector(() => skipValueType(bytes));
	else if (code === 95) bytes.vector(() => skipField(bytes));
	else if (code === 94) skipField(bytes);
	else if (code === 93) bytes.skipInteger();
	else bytes.fail("unknown core type");
}
function skipSubtype(bytes) {
	const code = bytes.peek();
	if (code === 80 || code === 79) {
		bytes.byte();
		bytes.vector(() => bytes.u32());
	}
	skipComposite(bytes);
}
function skipModuleDeclaration(bytes) {
	const code = bytes.byte();
	if (code === 0 || code === 3) {
		for (let names = code === 0 ? 2 : 1; names > 0; names -= 1) bytes.name();
		skipImportType(bytes);
	} else if (code === 1) skipRecursive(bytes);
	else if (code === 2) {
		bytes.skip(2);
		bytes.u32();
		bytes.u32();
	} else bytes.fail("an unknown declaration of a module type");
}
function skipRecursive(bytes) {
	if (bytes.peek() === 78) {
		bytes.byte();
		bytes.vector(() => skipSubtype(bytes));
	} else skipSubtype(bytes);
}
function skipCoreType(bytes) {
	const code = bytes.peek();
	if (code === 0 || code === 80) bytes.byte();
	if (code === 80) bytes.vector(() => skipModuleDeclaration(bytes));
	else skipRecursive(bytes);
}

// src/wasm/read-definitions.ts
const MAX_DEPTH$2 = 64;
const SORTS = [
	"other",
	"func",
	"other",
	"type",
	"component",
	"instance"
];
function readSort(bytes) {
	const code = bytes.byte();
	if (code === 0) bytes.byte();
	return SORTS[code] ?? bytes.fail("unknown sort");
}
function readSortIndex(bytes) {
	return {
		sort: readSort(bytes),
		index: bytes.u32()
	};
}
function readExternName(bytes) {
	const form = bytes.byte();
	if (form > 2) bytes.fail("unknown form of a name");
	const name = bytes.name();
	if (form !== 2) return {
		name,
		implements: null
	};
	return {
		name,
		implements: bytes.vector(() => ({
			kind: bytes.byte(),
			value: bytes.name()
		})).find(({ kind }) => kind === 0)?.value ?? null
	};
}
function readExternType(bytes) {
	const sort = readSort(bytes);
	if (sort === "type") {
		const form = bytes.byte();
		if (form > 1) bytes.fail("unknown bound of a type");
		return {
			sort,
			bound: form === 0 ? bytes.u32() : null
		};
	}
	const type = bytes.u32();
	return sort === "other" ? { sort } : {
		sort,
		type
	};
}
function readAlias(bytes) {
	const { offset } = bytes;
	const sort = readSort(bytes);
	const target = bytes.byte();
	if (target > 2) bytes.fail("unknown target of an alias");
	const first = bytes.u32();
	if (target === 2) return {
		kind: "outer",
		offset,
		sort,
		count: first,
		index: bytes.u32()
	};
	return {
		kind: "alias",
		offset,
		sort: target === 0 ? sort : "other",
		instance: first,
		name: bytes.name()
	};
}
function readInstance(bytes) {
	const { offset } = bytes;
	const form = bytes.byte();
	if (form > 1) bytes.fail("unknown form of an instance");
	if (form === 1) return {
		kind: "bundle",
		offset,
		exports: bytes.vector(() => ({
			name: readExternName(bytes).name,
			item: readSortIndex(bytes)
		}))
	};
	return {
		kind: "instantiate",
		offset,
		component: bytes.u32(),
		args: bytes.vector(() => ({
			name: bytes.name(),
			item: readSortIndex(bytes)
		}))
	};
}
function readImport(bytes) {
	const { offset } = bytes;
	return {
		kind: "import",
		offset,
		name: readExternName(bytes),
		type: readExternType(bytes)
	};
}
function readExport(bytes) {
	const { offset } = bytes;
	return {
		kind: "export",
		offset,
		name: readExternName(bytes),
		item: readSortIndex(bytes),
		type: bytes.maybe(() => readExternType(bytes))
	};
}
function readDeclaration(bytes, depth) {
	const { offset } = bytes;
	const code = bytes.byte();
	if (code === 0) {
		skipCoreType(bytes);
		return null;
	}
	if (code === 1) return {
		kind: "type",
		offset,
		type: typeAt(bytes, depth)
	};
	if (code === 2) return readAlias(bytes);
	if (code === 3) return readImport(bytes);
	if (code !== 4) bytes.fail("an unknown declaration of a type");
	return {
		kind: "export",
		offset,
		name: readExternName(bytes),
		item: null,
		type: readExternType(bytes)
	};
}
function typeAt(bytes, depth) {
	if (depth > MAX_DEPTH$2) bytes.fail(`types are nested deeper than ${MAX_DEPTH$2}`);
	const known = (one) => one !== null;
	return readType(bytes, (body) => body.vector(() => readDeclaration(body, depth + 1)).filter(known));
}
function readCanon(bytes) {
	const { offset } = bytes;
	const type = liftedType(bytes);
	return type === null ? null : {
		kind: "lift",
		offset,
		type
	};
}
function readSection(id, body, depth) {
	const { offset } = body;
	switch (id) {
		case 4:
			if (readPreamble(body) !== "component") body.fail("a core module stands where a component belongs");
			return [{
				kind: "component",
				offset,
				body: readDefinitions(body, depth + 1)
			}];
		case 5: return body.vector(() => readInstance(body));
		case 6: return body.vector(() => readAlias(body));
		case 7: return body.vector(() => ({
			kind: "type",
			offset: body.offset,
			type: typeAt(body, depth)
		}));
		case 8: return body.vector(() => readCanon(body));
		case 10: return body.vector(() => readImport(body));
		case 11: return body.vector(() => readExport(body));
		default:
			body.skip(body.left);
			return [];
	}
}
function readDefinitions(bytes, depth = 0) {
	if (depth > MAX_DEPTH$2) bytes.fail(`components are nested deeper than ${MAX_DEPTH$2}`);
	const definitions = [];
	for (const { id, body } of readSections(bytes)) {
		for (const definition of readSection(id, body, depth)) if (definition !== null) definitions.push(definition);
		expectEnd(body);
	}
	return definitions;
}

// src/wasm/scope.ts
function newScope(parent) {
	return {
		parent,
		funcs: [],
		types: [],
		instances: [],
		components: []
	};
}
function itemAt(space, index, offset) {
	const item = space[index];
	if (item === void 0) throw new MalformedWasm(offset, `index ${index} of ${space.length} items`);
	return item;
}
function define(scope, item) {
	if (item.sort === "func") scope.funcs.push(item.func);
	if (item.sort === "type") scope.types.push(item.type);
	if (item.sort === "instance") scope.instances.push(item.instance);
	if (item.sort === "component") scope.components.push(item.component);
}

// src/wasm/make-type.ts
const MAX_DEPTH$1 = 100;
var Resolver = class {
	depth = 0;
	scope;
	offset;
	constructor(scope, offset) {
		this.scope = scope;
		this.offset = offset;
	}
	val(ref) {
		if (typeof ref !== "number") return { kind: ref };
		const value = itemAt(this.scope.types, ref, this.offset);
		if (value.kind !== "val") throw new MalformedWasm(this.offset, `type ${ref} is no value type`);
		this.depth = Math.max(this.depth, value.depth + 1);
		if (this.depth > MAX_DEPTH$1) throw new MalformedWasm(this.offset, `types are nested deeper than ${MAX_DEPTH$1}`);
		return value.type;
	}
	optional(ref) {
		return ref === null ? null : this.val(ref);
	}
	labels(labels) {
		return labels.map(({ name, type }) => ({
			name,
			type: this.val(type)
		}));
	}
	resource(index) {
		const value = itemAt(this.scope.types, index, this.offset);
		if (value.kind !== "resource") throw new MalformedWasm(this.offset, `type ${index} is no resource`);
		return value.naming;
	}
};
function makeVal(resolver, type) {
	switch (type.kind) {
		case "primitive": return { kind: type.type };
		case "record": return {
			kind: "record",
			name: unnamed(),
			fields: resolver.labels(type.fields)
		};
		case "variant": return {
			kind: "variant",
			name: unnamed(),
			cases: type.cases.map((one) => ({
				name: one.name,
				type: resolver.optional(one.type)
			}))
		};
		case "enum": return {
			kind: "enum",
			name: unnamed(),
			cases: type.names
		};
		case "flags": return {
			kind: "flags",
			name: unnamed(),
			flags: type.names
		};
		case "list": return {
			kind: "list",
			element: resolver.val(type.element)
		};
		case "option": return {
			kind: "option",
			some: resolver.val(type.element)
		};
		case "fixed-list": return {
			kind: "fixed-list",
			element: resolver.val(type.element),
			length: type.length
		};
		case "map": return {
			kind: "map",
			key: resolver.val(type.key),
			value: resolver.val(type.value)
		};
		case "tuple": return {
			kind: "tuple",
			items: type.items.map((item) => resolver.val(item))
		};
		case "result": return {
			kind: "result",
			ok: resolver.optional(type.ok),
			err: resolver.optional(type.err)
		};
		case "stream":
		case "future": return {
			kind: type.kind,
			element: resolver.optional(type.element)
		};
		case "own":
		case "borrow": return {
			kind: type.kind,
			resource: resolver.resource(type.resource)
		};
	}
}
const unnamed = () => ({
	owner: null,
	name: ""
});
function makeType(scope, type, offset) {
	const resolver = new Resolver(scope, offset);
	switch (type.kind) {
		case "resource": return {
			kind: "resource",
			naming: unnamed()
		};
		case "instance":
		case "component": return {
			kind: "body",
			body: {
				definitions: type.body,
				scope
			}
		};
		case "func": {
			const params = resolver.labels(type.params);
			return {
				kind: "func",
				func: {
					async: type.async,
					params,
					result: resolver.optional(type.result)
				}
			};
		}
		default: return {
			kind: "val",
			type: makeVal(resolver, type),
			depth: resolver.depth
		};
	}
}

// src/wasm/run.ts
const MAX_DEPTH = 64;
const MAX_STEPS = 1e6;
function itemOf(scope, { sort, index }, offset) {
	switch (sort) {
		case "func": return {
			sort,
			func: itemAt(scope.funcs, index, offset)
		};
		case "type": return {
			sort,
			type: itemAt(scope.types, index, offset)
		};
		case "instance": return {
			sort,
			instance: itemAt(scope.instances, index, offset)
		};
		case "component": return {
			sort,
			component: itemAt(scope.components, index, offset)
		};
		case "other": return { sort };
	}
}
function fresh({ scope, spent }, type, offset) {
	if (type.sort === "other") return type;
	if (type.sort === "type") return {
		sort: "type",
		type: (type.bound === null ? null : itemAt(scope.types, type.bound, offset)) ?? {
			kind: "resource",
			naming: {
				owner: null,
				name: ""
			}
		}
	};
	const value = itemAt(scope.types, type.type, offset);
	if (type.sort === "func" && value.kind === "func") return {
		sort: "func",
		func: value.func
	};
	if (type.sort === "instance" && value.kind === "body") return {
		sort: "instance",
		instance: runBody(value.body, null, spent).exports
	};
	if (type.sort === "component" && value.kind === "body") return {
		sort: "component",
		component: value.body
	};
	throw new MalformedWasm(offset, `type ${type.type} is no ${type.sort} type`);
}
function runImport(running, definition) {
	const { name, type, offset } = definition;
	const item = running.args === null ? fresh(running, type, offset) : running.args.get(name.name);
	if (item === void 0 || item.sort !== type.sort) throw new MalformedWasm(offset, `nothing that fits is given for import "${name.name}"`);
	running.imports.set(name.name, {
		item,
		implements: name.implements
	});
	return item;
}
function runExport(running, { name, item, type, offset }) {
	const ascribed = type !== null && (item === null || type.sort === "func" || type.sort === "instance");
	const known = item === null ? null : itemOf(running.scope, item, offset);
	const exported = ascribed ? fresh(running, type, offset) : known;
	if (exported === null) throw new MalformedWasm(offset, "an export of nothing");
	running.exports.set(name.name, {
		item: exported,
		implements: name.implements
	});
	return exported;
}
function outer(scope, { count, sort, index, offset }) {
	let from = scope;
	for (let step = 0; step < count && from !== null; step += 1) from = from.parent;
	if (from === null) throw new MalformedWasm(offset, `there are no ${count} scopes around this one`);
	return itemOf(from, {
		sort,
		index
	}, offset);
}
function aliased(scope, { instance, name, sort, offset }) {
	if (sort === "other") return { sort };
	const found = itemAt(scope.instances, instance, offset).get(name);
	if (found?.item.sort === sort) return found.item;
	throw new MalformedWasm(offset, `instance ${instance} has no ${sort} "${name}"`);
}
function instantiate({ scope, spent }, definition) {
	const { component, args, offset } = definition;
	const given = new Map(args.map(({ name, item }) => [name, itemOf(scope, item, offset)]));
	return runBody(itemAt(scope.components, component, offset), given, spent).exports;
}
function bundle(scope, { exports, offset }) {
	return new Map(exports.map(({ name, item }) => [name, {
		item: itemOf(scope, item, offset),
		implements: null
	}]));
}
function lifted(scope, { type, offset }) {
	const value = itemAt(scope.types, type, offset);
	if (value.kind !== "func") throw new MalformedWasm(offset, `type ${type} is no function type`);
	return {
		sort: "func",
		func: value.func
	};
}
function step(running, definition) {
	const { scope } = running;
	switch (definition.kind) {
		case "import": return runImport(running, definition);
		case "export": return runExport(running, definition);
		case "type": return {
			sort: "type",
			type: makeType(scope, definition.type, definition.offset)
		};
		case "outer": return outer(scope, definition);
		case "alias": return aliased(scope, definition);
		case "instantiate": return {
			sort: "instance",
			instance: instantiate(running, definition)
		};
		case "bundle": return {
			sort: "instance",
			instance: bundle(scope, definition)
		};
		case "lift": return lifted(scope, definition);
		case "component": return {
			sort: "component",
			component: {
				definitions: definition.body,
				scope
			}
		};
	}
}
function runBody({ definitions, scope: parent }, args, spent) {
	const running = {
		scope: newScope(parent),
		imports: /* @__PURE__ */ new Map(),
		exports: /* @__PURE__ */ new Map(),
		args,
		spent
	};
	spent.depth += 1;
	for (const definition of definitions) {
		spent.steps += 1;
		if (spent.depth > MAX_DEPTH || spent.steps > MAX_STEPS) throw new MalformedWasm(definition.offset, "instances of instances go on without end");
		define(running.scope, step(running, definition));
	}
	spent.depth -= 1;
	return running;
}
function runComponent(definitions) {
	return runBody({
		definitions,
		scope: newScope(null)
	}, null, {
		steps: 0,
		depth: 0
	});
}
function runWorldType(definitions) {
	const spent = {
		steps: 0,
		depth: 0
	};
	let body = {
		definitions,
		scope: newScope(null)
	};
	for (const sort of ["type", "component"]) {
		const item = [...runBody(body, null, spent).exports.values()].find((one) => one.item.sort === sort)?.item;
		if (item?.sort === "component") body = item.component;
		else if (item?.sort === "type" && item.type.kind === "body") body = item.type.body;
		else throw new MalformedWasm(0, "no world where the world of a module belongs");
	}
	return runBody(body, null, spent);
}

// src/wasm/world.ts
function namingOf(value) {
	if (value.kind === "resource") return value.naming;
	if (value.kind !== "val" || !("name" in value.type)) return null;
	return value.type.name;
}
function nameType(value, owner, name) {
	const naming = namingOf(value);
	if (naming === null || naming.name !== "") return;
	naming.owner = owner;
	naming.name = name;
}
function typeDecl(value, owner, name) {
	if (value.kind === "val") return {
		kind: "type",
		name,
		type: value.type
	};
	if (value.kind !== "resource") return null;
	return value.naming.owner === owner && value.naming.name === name ? {
		kind: "resource",
		name
	} : {
		kind: "resource",
		name,
		of: value.naming
	};
}
const ROLE = /^\[(?:async )?(constructor|method|static)\](.*)$/;
function func(value, owner, externName) {
	const [, role, rest = ""] = ROLE.exec(externName) ?? [];
	const { async, params, result } = value;
	if (role === void 0) return {
		name: externName,
		async,
		role: { kind: "function" },
		params,
		result
	};
	const dot = rest.indexOf(".");
	const label = dot === -1 ? rest : rest.slice(0, dot);
	const resource = resourceOf(role, value) ?? {
		owner,
		name: label
	};
	const kind = role;
	return {
		name: dot === -1 ? rest : rest.slice(dot + 1),
		async,
		role: {
			kind,
			resource
		},
		params: kind === "method" ? params.slice(1) : params,
		result
	};
}
function resourceOf(role, { params, result }) {
	if (role === "static") return null;
	const handle = role === "method" ? params[0]?.type : result;
	if (handle?.kind === "own" || handle?.kind === "borrow") return handle.resource;
	return handle?.kind === "result" && handle.ok?.kind === "own" ? handle.ok.resource : null;
}
function inTextOrder(functions, types) {
	const free = functions.filter(({ role }) => role.kind === "function");
	const resources = types.filter(({ kind }) => kind === "resource");
	const ranks = new Map(resources.map(({ name }, index) => [name, index]));
	const rank = ({ role }) => role.kind === "function" ? 0 : ranks.get(role.resource.name) ?? -1;
	return [...functions.filter(({ role }) => role.kind !== "function").sort((a, b) => rank(a) - rank(b)), ...free];
}
function toInterface(externs, owner, id) {
	const types = [];
	const functions = [];
	for (const [name, { item }] of externs) if (item.sort === "type") nameType(item.type, owner, name);
	for (const [name, { item }] of externs) {
		if (item.sort === "func") functions.push(func(item.func, owner, name));
		const decl = item.sort === "type" ? typeDecl(item.type, owner, name) : null;
		if (decl !== null) types.push(decl);
	}
	return {
		id,
		functions: inTextOrder(functions, types),
		types
	};
}
function toExtern(item, name, implemented) {
	if (item.sort === "func") return {
		kind: "func",
		func: func(item.func, null, name)
	};
	if (item.sort === "instance") {
		const id = implemented ?? name;
		return {
			kind: "interface",
			interface: toInterface(item.instance, id, id)
		};
	}
	if (item.sort !== "type") return null;
	nameType(item.type, null, name);
	const type = typeDecl(item.type, null, name);
	return type === null ? null : {
		kind: "type",
		type
	};
}
function toExterns(externs) {
	const named = /* @__PURE__ */ new Map();
	for (const [name, found] of externs) {
		const extern = toExtern(found.item, name, found.implements);
		if (extern !== null) named.set(name, extern);
	}
	return named;
}
function readWorld(bytes) {
	const window = new Bytes(bytes);
	if (readPreamble(window) !== "component") window.fail("the file is a core module, not a component");
	const { imports, exports } = runComponent(readDefinitions(window));
	return {
		id: "root:component/root",
		imports: toExterns(imports),
		exports: toExterns(exports)
	};
}
function readModuleWorld(module) {
	const window = new Bytes(module);
	if (readPreamble(window) !== "core") window.fail("the file is a component, not a core module");
	for (const { id, body } of readSections(window)) {
		if (id !== 0 || !body.name().startsWith("component-type")) continue;
		readPreamble(body);
		const { imports, exports } = runWorldType(readDefinitions(body));
		return {
			id: "root:component/root",
			imports: toExterns(imports),
			exports: toExterns(exports)
		};
	}
	return null;
}

export { readCoreNames as a, readType as i, readWorld as n, skipCoreType as r, readModuleWorld as t };