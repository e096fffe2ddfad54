import { t as CheckError } from "./errors.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as runProcess } from "./process.mjs";
import { t as withTempDir } from "./temp-dir.mjs";
import path from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";

// src/build/native.ts
const TIMEOUT_MS = 12e4;
const MAX_TEXT = 1 << 20;
function nativeEncoder(tool, context) {
	const run = (args, cwd) => runTool([
		tool.path,
		"component",
		...args
	], cwd, context);
	const dummy = (wit, world) => withTempDir(context.env, async (dir) => {
		await writeWit(path.join(dir, "wit"), wit);
		const ran = await run([
			"embed",
			"wit",
			...world === null ? [] : ["--world", world],
			"--dummy-names",
			"legacy",
			"-o",
			"dummy.wasm"
		], dir);
		return ran.ok ? bytesOf(dir, "dummy.wasm") : ran;
	});
	const encode = (module, adapter) => withTempDir(context.env, async (dir) => {
		await writeFile(path.join(dir, "module.wasm"), module);
		if (adapter !== null) await writeFile(path.join(dir, "adapter.wasm"), adapter);
		const ran = await run([
			"new",
			"module.wasm",
			...adapter === null ? [] : ["--adapt", "wasi_snapshot_preview1=adapter.wasm"],
			"-o",
			"component.wasm"
		], dir);
		return ran.ok ? bytesOf(dir, "component.wasm") : ran;
	});
	const validate = (component) => withTempDir(context.env, async (dir) => {
		await writeFile(path.join(dir, "component.wasm"), component);
		const ran = await runTool([
			tool.path,
			"validate",
			"component.wasm"
		], dir, context);
		return ran.ok ? {
			ok: true,
			value: null
		} : ran;
	});
	return {
		engine: "native",
		version: tool.version,
		dummy,
		encode,
		validate,
		warmUp: async () => {}
	};
}
async function runTool(argv, cwd, context) {
	const { signal, stateDir = null } = context;
	const env = withoutGo(context.env);
	const result = await runProcess({
		argv,
		cwd,
		env,
		timeoutMs: TIMEOUT_MS,
		maxOutputBytes: MAX_TEXT,
		signal,
		stateDir
	});
	if (result.timedOut) throw new CheckError("timeout", `${argv[0]} did not end within ${TIMEOUT_MS / 1e3} s`);
	if (result.exitCode === 0) return {
		ok: true,
		value: result.stdout
	};
	if (result.exitCode === 1) return {
		ok: false,
		problem: result.stderr.trim().replace(/^error: /, "")
	};
	const said = result.stderr.trim() || `it ended with ${result.signal ?? result.exitCode}`;
	throw new CheckError("tool-failed", `${argv[0]} broke: ${said}`, { hint: "run `wasm-tools --version`; try another version, or `encoder: embedded`" });
}
async function bytesOf(dir, name) {
	return {
		ok: true,
		value: await readFile(path.join(dir, name))
	};
}
async function writeWit(dir, wit) {
	await mkdir(dir, { recursive: true });
	for (const [name, bytes] of wit) {
		const file = path.join(dir, ...name.split("/"));
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, bytes);
	}
}

export { runTool as n, writeWit as r, nativeEncoder as t };