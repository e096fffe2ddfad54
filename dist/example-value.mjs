import { d as isIntKind } from "./parse.mjs";

// src/init/example-value.ts
function exampleValue(type, handleOf) {
	if (isIntKind(type.kind)) return {
		kind: type.kind,
		value: 1n
	};
	switch (type.kind) {
		case "bool": return {
			kind: "bool",
			value: true
		};
		case "f32":
		case "f64": return {
			kind: type.kind,
			value: 1.5
		};
		case "char": return {
			kind: "char",
			value: "a"
		};
		case "string": return {
			kind: "string",
			value: "example"
		};
		case "own":
		case "borrow": {
			const variable = handleOf(type.resource);
			return variable === null ? null : {
				kind: "handle",
				variable
			};
		}
		default: return exampleCompound(type, (inner) => exampleValue(inner, handleOf));
	}
}
function exampleCompound(type, make) {
	switch (type.kind) {
		case "list": return type.element.kind === "u8" ? {
			kind: "bytes",
			bytes: Uint8Array.of(1, 2, 3)
		} : {
			kind: "list",
			items: maybe(make(type.element))
		};
		case "fixed-list": return withAll(Array.from({ length: type.length }, () => make(type.element)), (items) => ({
			kind: "fixed-list",
			items
		}));
		case "map": {
			const [key, value] = [make(type.key), make(type.value)];
			return {
				kind: "map",
				entries: key === null || value === null ? [] : [[key, value]]
			};
		}
		case "tuple": return withAll(type.items.map(make), (items) => ({
			kind: "tuple",
			items
		}));
		case "option": return {
			kind: "option",
			some: make(type.some)
		};
		default: return exampleNamed(type, make);
	}
}
function exampleNamed(type, make) {
	switch (type.kind) {
		case "record": return withAll(type.fields.map((field) => make(field.type)), (values) => ({
			kind: "record",
			fields: type.fields.flatMap(({ name }, at) => maybe(values[at]).map((value) => ({
				name,
				value
			})))
		}));
		case "flags": return {
			kind: "flags",
			names: type.flags.slice(0, 1)
		};
		case "enum": return {
			kind: "enum",
			case: type.cases[0] ?? ""
		};
		case "variant": {
			const made = firstMade(type.cases, ({ type: payload }) => payload, make);
			return made === null ? null : {
				kind: "variant",
				case: made.one.name,
				value: made.value
			};
		}
		case "result": {
			const made = firstMade(["ok", "err"], (name) => type[name], make);
			return made === null ? null : {
				kind: "result",
				case: made.one,
				value: made.value
			};
		}
		default: return null;
	}
}
function firstMade(cases, payloadOf, make) {
	for (const one of cases) {
		const type = payloadOf(one);
		const value = type === null ? null : make(type);
		if (type === null || value !== null) return {
			one,
			value
		};
	}
	return null;
}
function withAll(values, build) {
	const made = values.filter((value) => value !== null);
	return made.length === values.length ? build(made) : null;
}
const maybe = (value) => value == null ? [] : [value];

export { exampleValue as t };