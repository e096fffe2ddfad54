// src/wasm/hostile.ts
const HARMLESS = /^[\p{L}\p{M}\p{N} _.,:;/@|$#+=<>()[\]{}!?&%^~*-]*$/u;
const HARMFUL = /\*\/|\/\*|\$\{|<\/|<!--|^__proto__$/;
const isHostile = (name) => !HARMLESS.test(name) || HARMFUL.test(name);
function* coreNames(core, index) {
	for (const { module, name } of core.imports) {
		yield {
			name: module,
			where: `core module ${index} import module`
		};
		yield {
			name,
			where: `core module ${index} import`
		};
	}
	for (const { name } of core.exports) yield {
		name,
		where: `core module ${index} export`
	};
}
function hostileNames(shape) {
	const hostile = shape.names.filter(({ name }) => isHostile(name));
	for (const [index, core] of shape.cores.entries()) for (const found of coreNames(core, index)) if (isHostile(found.name)) hostile.push(found);
	return hostile;
}

export { hostileNames as t };