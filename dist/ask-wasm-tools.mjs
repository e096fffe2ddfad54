import { t as CheckError } from "./errors.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as runProcess } from "./process.mjs";

// src/toolchain/ask-wasm-tools.ts
const QUERY_TIMEOUT_MS = 3e4;
async function askWasmTools(file, ambient, signal) {
	const result = await runProcess({
		argv: [file, "--version"],
		cwd: process.cwd(),
		env: withoutGo(ambient),
		timeoutMs: QUERY_TIMEOUT_MS,
		signal
	});
	const version = /^wasm-tools (\S+)/.exec(result.stdout)?.[1];
	if (version !== void 0 && result.exitCode === 0) return version;
	const said = (result.stderr || result.stdout).trim().slice(0, 200);
	throw new CheckError("tool-failed", `${file} does not say that it is wasm-tools: ${said || "it says nothing"}`, { hint: "run it with --version by hand" });
}

export { askWasmTools as t };