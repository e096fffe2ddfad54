// src/build/union.ts
const UNION_WORLD = "component-check-union";
function withUnion(wit, worlds) {
	return withIncludes(wit, UNION_WORLD, worlds, []);
}
function withIncludes(wit, name, worlds, items) {
	const text = `world ${name} {\n${[...worlds.map((world) => `include ${world.includes(":") ? world : escaped(world)};`), ...items].map((line) => `  ${line}\n`).join("")}}\n`;
	return new Map([...wit, [`${name}.wit`, new TextEncoder().encode(text)]]);
}
function escaped(name) {
	return name.startsWith("%") ? name : `%${name}`;
}

export { withIncludes as n, withUnion as r, UNION_WORLD as t };