import { t as CheckError } from "./errors.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as runProcess } from "./process.mjs";

// src/toolchain/ask-wasmtime-host.ts
const QUERY_TIMEOUT_MS = 3e4;
async function askWasmtimeHost(file, ambient, signal) {
	const asked = {
		argv: [file, "--version"],
		cwd: process.cwd(),
		env: withoutGo(ambient),
		signal
	};
	const result = await runProcess({
		...asked,
		timeoutMs: QUERY_TIMEOUT_MS
	});
	const version = /^component-check-wasmtime (\S+) \(wasmtime \S+, protocol \d+\)/.exec(result.stdout)?.[1];
	if (version !== void 0 && result.exitCode === 0) return version;
	const said = (result.stderr || result.stdout).trim().slice(0, 200);
	throw new CheckError("tool-failed", `${file} does not say that it is the wasmtime host: ${said || "it says nothing"}`, { hint: "run it with --version by hand" });
}

export { askWasmtimeHost as t };