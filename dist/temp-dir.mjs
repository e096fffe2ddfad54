import { n as variable } from "./environment.mjs";
import path from "node:path";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { mkdtemp, realpath, rm } from "node:fs/promises";

// src/build/temp-dir.ts
async function withTempDir(env, use) {
	const parent = variable(env, "RUNNER_TEMP") || tmpdir();
	const dir = await mkdtemp(path.join(await realpath(parent), "component-check-"));
	const removeAtExit = () => rmSync(dir, {
		recursive: true,
		force: true
	});
	process.once("exit", removeAtExit);
	try {
		return await use(dir);
	} finally {
		process.off("exit", removeAtExit);
		await rm(dir, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}

export { withTempDir as t };