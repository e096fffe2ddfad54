import { a as readBounded } from "./suggest.mjs";
import { t as CheckError } from "./errors.mjs";
import path from "node:path";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";

// src/golden/tree.ts
const MAX_BYTES = 67108864;
const MAX_ENTRIES = 1e4;
async function readTree(directory) {
	const directories = [];
	const files = /* @__PURE__ */ new Map();
	let left = MAX_BYTES;
	const waiting = [""];
	for (let prefix = waiting.shift(); prefix !== void 0; prefix = waiting.shift()) {
		const entries = await readdir(path.join(directory, prefix), { withFileTypes: true }).catch(cannotList);
		for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
			const name = `${prefix}${entry.name}`;
			if (directories.length + files.size >= MAX_ENTRIES) throw refuse(`${directory} has over ${MAX_ENTRIES} entries`);
			if (entry.isDirectory()) {
				directories.push(name);
				waiting.push(`${name}/`);
			} else if (entry.isFile()) {
				const bytes = await readBounded(path.join(directory, name), left);
				left -= bytes.length;
				files.set(name, bytes);
			} else throw refuse(`${path.join(directory, name)} is a symlink or a special file`);
		}
	}
	return {
		path: directory,
		directories,
		files
	};
}
async function writeTree({ directories, files }, target) {
	const epoch = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
	await mkdir(target, { recursive: true });
	for (const name of directories) await mkdir(path.join(target, name));
	for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);
	const all = [
		...files.keys(),
		...directories.toReversed(),
		""
	];
	for (const name of all) await utimes(path.join(target, name), epoch, epoch);
}
function cannotList(thrown) {
	throw refuse(thrown.message);
}
const refuse = (message) => new CheckError("file-unreadable", message);

export { writeTree as n, readTree as t };