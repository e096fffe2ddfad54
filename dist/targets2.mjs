import { t as CheckError } from "./errors.mjs";
import { l as sameResource, t as whyUncallable } from "./callable.mjs";
import { t as findFunction } from "./spelling2.mjs";

// src/fuzz/targets.ts
function chooseTargets(exports, names) {
	const all = findTargets(exports);
	if (names.length === 0) return all;
	const wanted = new Set(names.map((name) => named(exports, name)));
	const chosen = ({ full }) => wanted.has(full);
	const needed = withMakers(all.callable.filter(chosen), all.callable);
	return {
		callable: all.callable.filter((target) => needed.has(target)),
		refused: all.refused.filter(({ target }) => chosen(target))
	};
}
function named(exports, name) {
	const found = exports.targets.find(({ full }) => full === name) ?? findFunction(exports, name, 0);
	if (!("at" in found)) return found.full;
	throw new CheckError("usage", `--function: ${found.message}`, found.hint === void 0 ? {} : { hint: found.hint });
}
function findTargets({ targets }) {
	const without = stranded(targets.filter(({ func }) => whyUncallable(func) === null));
	const callable = [];
	const refused = [];
	for (const target of targets) {
		const missing = without.get(target);
		const reason = missing === void 0 ? whyUncallable(target.func) : `no export makes the ${missing.name} that it takes`;
		if (reason === null) callable.push(target);
		else refused.push({
			target,
			reason
		});
	}
	return {
		callable,
		refused
	};
}
function stranded(targets) {
	let reached = [];
	for (;;) {
		const makers = reached;
		const missing = (target) => wantedHandles(target).find((resource) => !makers.some((maker) => makes(maker, resource)));
		reached = targets.filter((target) => missing(target) === void 0);
		if (reached.length > makers.length) continue;
		return new Map(targets.flatMap((target) => {
			const resource = missing(target);
			return resource === void 0 ? [] : [[target, resource]];
		}));
	}
}
function withMakers(picked, all) {
	const needed = new Set(picked);
	for (const one of needed) for (const resource of wantedHandles(one)) for (const maker of all) if (makes(maker, resource)) needed.add(maker);
	return needed;
}
function makes({ func }, resource) {
	return func.result?.kind === "own" && sameResource(func.result.resource, resource);
}
function wantedHandles({ func }) {
	return [...func.role.kind === "method" ? [func.role.resource] : [], ...func.params.flatMap(({ type }) => required(type))];
}
function required(type) {
	switch (type.kind) {
		case "own":
		case "borrow": return [type.resource];
		case "tuple": return type.items.flatMap(required);
		case "record": return type.fields.flatMap((field) => required(field.type));
		case "fixed-list": return required(type.element);
		default: return [];
	}
}

export { stranded as n, chooseTargets as t };