import { n as variable } from "./environment.mjs";
import path from "node:path";
import { accessSync, constants, statSync } from "node:fs";

// src/toolchain/find-on-path.ts
function findOnPath(program, environment) {
	const file = process.platform === "win32" ? `${program}.exe` : program;
	const directories = (variable(environment, "PATH") ?? "").split(path.delimiter);
	for (const directory of directories) {
		const candidate = path.join(directory, file);
		if (path.isAbsolute(directory) && isProgram(candidate)) return candidate;
	}
	return null;
}
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

export { isProgram as n, findOnPath as t };