import { t as CheckError } from "./errors.mjs";
import { a as hashFile, c as entryDirectory, n as stampsNow, o as MARKER, r as writeStamps, t as verifyEntry } from "./verify-entry.mjs";
import { createHash } from "node:crypto";
import path from "node:path";
import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

// src/toolchain/install/on-disk.ts
const WORDS = {
	ENOSPC: "no space is left",
	EDQUOT: "the quota is used up",
	EROFS: "the file system is read-only",
	EACCES: "it may not be written",
	EPERM: "it may not be written",
	EEXIST: "a file stands where a directory must be",
	ENOTDIR: "a file stands where a directory must be"
};
async function onDisk(write) {
	try {
		return await write();
	} catch (error) {
		const { code = "", path: file } = error;
		if (!Object.hasOwn(WORDS, code)) throw error;
		const place = file === void 0 ? "the tool cache" : `the tool cache (${file})`;
		throw new CheckError("tool-failed", `${place} cannot be written: ${WORDS[code]} (${code})`, {
			hint: "set RUNNER_TOOL_CACHE to a directory that can be written and has room, or name tools that are there by {path: …}",
			cause: error
		});
	}
}

// src/toolchain/install/commit-entry.ts
async function seal(tree, marker, programs) {
	const files = programs.map((name) => path.join(tree, ...name.split("/")));
	const hashes = await Promise.all(files.map(hashFile));
	const table = Object.fromEntries(programs.map((name, index) => [name, hashes[index] ?? ""]));
	const file = path.join(tree, MARKER);
	const sealed = {
		schema: 1,
		...marker,
		programs: table
	};
	await onDisk(() => writeFileSync(file, `${JSON.stringify(sealed, null, 2)}\n`, { flag: "wx" }));
	await onDisk(() => {
		for (const one of [...files, file]) flush(one);
	});
	return sealed;
}
async function commitEntry(entry, marker, tree, aside) {
	const target = entryDirectory(entry);
	await onDisk(() => mkdirSync(path.dirname(target), { recursive: true }));
	for (let count = 0;; count++) {
		const verdict = await verifyEntry(entry, marker.sha256);
		if (verdict.state === "whole") break;
		if (verdict.state === "broken") await onDisk(() => moveAway(target, `${aside}-${count}`));
		if (await onDisk(() => moveIn(tree, target))) {
			writeStamps(target, stampsNow(target, marker));
			break;
		}
	}
	await onDisk(() => {
		flushDirectory(path.dirname(target));
		writeFileSync(`${target}.complete`, "");
	});
}
function moveAway(target, aside) {
	try {
		renameSync(target, aside);
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
}
function moveIn(tree, target) {
	try {
		renameSync(tree, target);
		return true;
	} catch (error) {
		const { code } = error;
		if (code === "ENOTEMPTY" || code === "EEXIST") return false;
		throw error;
	}
}
function flush(file, flags = "r+") {
	const handle = openSync(file, flags);
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
function flushDirectory(directory) {
	if (process.platform !== "win32") flush(directory, "r");
}

// src/toolchain/install/staging.ts
const STALE_MS = 36e5;
async function makeStaging(toolDirectory) {
	await onDisk(() => mkdirSync(toolDirectory, {
		recursive: true,
		mode: 493
	}));
	removeLeftovers(toolDirectory);
	return await onDisk(() => mkdtempSync(path.join(toolDirectory, `.staging-${machine()}-${process.pid}-`)));
}
function removeLeftovers(toolDirectory) {
	for (const name of readdirSync(toolDirectory)) {
		const [, host, pid] = /^\.staging-([0-9a-f]+)-(\d+)-/.exec(name) ?? [];
		if (host === void 0 || pid === void 0) continue;
		const directory = path.join(toolDirectory, name);
		if (host === machine() ? !isAlive(Number(pid)) : age(directory) > STALE_MS) rmSync(directory, {
			recursive: true,
			force: true
		});
	}
}
function machine() {
	return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}
function age(directory) {
	return Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

export { onDisk as i, commitEntry as n, seal as r, makeStaging as t };