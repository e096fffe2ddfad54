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

export { innerTypes as t };