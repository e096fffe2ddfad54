import { i as Bytes, n as readPreamble, r as readSections } from "./sections.mjs";

// src/build/section.ts
const NAME = "component-type";
function hasComponentType(names) {
	return names.some(({ name }) => name.startsWith(NAME));
}
function embedComponentType(core, dummy) {
	return Buffer.concat([core, ...componentTypeSections(dummy)]);
}
function componentTypeSections(module) {
	const bytes = new Bytes(module);
	readPreamble(bytes);
	const found = [];
	let start = bytes.offset;
	for (const { id, body } of readSections(bytes)) {
		if (id === 0 && body.name().startsWith(NAME)) found.push(module.subarray(start, bytes.offset));
		start = bytes.offset;
	}
	return found;
}

export { hasComponentType as n, embedComponentType as t };