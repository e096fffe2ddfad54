import { n as findPlace } from "./find.mjs";
import { t as CheckError } from "./errors.mjs";
import path from "node:path";
import { lstatSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";

// src/out-dir.ts
function outDirOf({ file, cwd }) {
	return path.join(file === null ? cwd : path.dirname(file), "component-check-out");
}
function placesOf({ cwd, configPath }) {
	try {
		const place = findPlace(cwd, configPath);
		return {
			root: place.root,
			outDir: outDirOf(place)
		};
	} catch {
		return {
			root: cwd,
			outDir: outDirOf({
				file: null,
				cwd
			})
		};
	}
}
function refuseLink(directory) {
	if (lstatSync(directory, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
	throw new CheckError("config", `${directory} is a symbolic link, and outputs are written there`, { hint: "remove the link; the directory is made anew" });
}
async function makeOutDir(outDir) {
	try {
		await mkdir(outDir);
	} catch (thrown) {
		if (thrown.code !== "EEXIST") throw thrown;
		return;
	}
	await writeFile(path.join(outDir, ".gitignore"), "*\n");
}

export { refuseLink as i, outDirOf as n, placesOf as r, makeOutDir as t };