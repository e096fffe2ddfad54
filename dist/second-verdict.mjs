import { n as runTool, r as writeWit } from "./native2.mjs";
import { t as withTempDir } from "./temp-dir.mjs";
import { n as withIncludes } from "./union.mjs";
import path from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/build/second-verdict.ts
const WORLD = "component-check-targets";
const PACKAGE = /^\s*package\s+([\w:-]+\/?[\w:/-]*(?:@[\w.+-]+)?)\s*[;{]/gm;
async function askTargets({ path: component, wit }, beyond, context) {
	const { wasmTools } = context;
	if (wasmTools.engine !== "native" || wit === void 0 || wit.worlds.length === 0) return null;
	return withTempDir(context.env, async (dir) => {
		const tool = [wasmTools.path, "component"];
		if (!(await runTool([
			...tool,
			"wit",
			component,
			"--out-dir",
			"own"
		], dir, context)).ok) return null;
		const imports = beyond.map((name) => `import ${name};`);
		await writeWit(path.join(dir, "wit"), withIncludes(wit.staged, WORLD, wit.worlds, imports));
		await addPackages(path.join(dir, "own", "deps"), path.join(dir, "wit", "deps"), packagesOf(wit.staged));
		const answer = await runTool([
			...tool,
			"targets",
			"wit",
			"--world",
			WORLD,
			component
		], dir, context);
		return answer.ok ? { fits: true } : refusal(answer.problem);
	});
}
function packagesOf(staged) {
	const texts = [...staged.values()].map((bytes) => Buffer.from(bytes).toString("utf8"));
	return new Set(texts.flatMap((text) => [...text.matchAll(PACKAGE)].flatMap(([, id]) => id ?? [])));
}
async function addPackages(from, to, known) {
	const own = [];
	for (const name of await readdir(from).catch(() => [])) {
		const bytes = await readFile(path.join(from, name));
		const [id] = packagesOf(/* @__PURE__ */ new Map([[name, bytes]]));
		if (id !== void 0 && !known.has(id)) own.push([`${WORLD}-${name}`, bytes]);
	}
	await writeWit(to, new Map(own));
}
function refusal(problem) {
	if (/failed to (?:resolve|parse)|while parsing/i.test(problem)) return null;
	return /mismatch|missing|conform|expected|encountered/i.test(problem) ? {
		fits: false,
		problem
	} : null;
}

export { askTargets };