import { channel } from "node:diagnostics_channel";
import path from "node:path";
import { existsSync, lstatSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

// src/toolchain/install/entry.ts
const MARKER = ".component-check.json";
function entryDirectory({ root, tool, version, arch }) {
	return path.join(root, tool, version, arch);
}
function programOf(entry) {
	return path.join(entryDirectory(entry), ...entry.program.split("/"));
}
function readMarker(directory) {
	try {
		const marker = JSON.parse(readFileSync(path.join(directory, MARKER), "utf8"));
		return marker.schema === 1 && typeof marker.sha256 === "string" && isTable(marker.programs) ? marker : null;
	} catch {
		return null;
	}
}
function isTable(value) {
	return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}
function cachedVersions({ root, tool, arch }) {
	try {
		return readdirSync(path.join(root, tool)).filter((name) => /^\d/.test(name)).filter((version) => readMarker(path.join(root, tool, version, arch)) !== null);
	} catch {
		return [];
	}
}

// src/toolchain/install/hash-file.ts
const HASHED = channel("component-check:hashed");
async function hashFile(file) {
	HASHED.publish(file);
	const digest = await crypto.subtle.digest("SHA-256", await readFile(file));
	return Buffer.from(digest).toString("hex");
}

// src/toolchain/install/stamps.ts
function stampsNow(directory, { programs }) {
	return Object.fromEntries(Object.entries(programs).map(([name, hash]) => {
		const file = path.join(directory, ...name.split("/"));
		const stat = lstatSync(file, {
			bigint: true,
			throwIfNoEntry: false
		});
		if (stat?.isFile() !== true) return [name, null];
		return [name, [
			stat.size,
			stat.mtimeNs,
			stat.ctimeNs,
			stat.ino,
			hash
		].join(" ")];
	}));
}
const stampFile = (directory) => `${directory}.stamps.json`;
function readStamps(directory) {
	try {
		return Object(JSON.parse(readFileSync(stampFile(directory), "utf8")));
	} catch {
		return {};
	}
}
function writeStamps(directory, stamps) {
	try {
		writeFileSync(stampFile(directory), JSON.stringify(stamps));
	} catch {}
}

// src/toolchain/install/verify-entry.ts
async function verifyEntry(entry, sha256) {
	const directory = entryDirectory(entry);
	if (!existsSync(directory)) return { state: "absent" };
	const marker = readMarker(directory);
	if (marker === null) return broken("it was never finished");
	if (sha256 !== null && marker.sha256 !== sha256) return broken(`it was made of another archive, with sha256 ${marker.sha256}`);
	if (!Object.hasOwn(marker.programs, entry.program)) return broken(`it records no ${entry.program}`);
	return await comparePrograms(directory, marker);
}
async function comparePrograms(directory, marker) {
	const before = readStamps(directory);
	const now = stampsNow(directory, marker);
	const missing = Object.keys(now).find((name) => now[name] === null);
	if (missing !== void 0) return broken(`${missing} is missing`);
	const changed = Object.keys(now).filter((name) => before[name] !== now[name]);
	if (changed.length === 0) return {
		state: "whole",
		marker
	};
	const hashes = await Promise.all(changed.map((name) => hashFile(path.join(directory, ...name.split("/"))).catch(() => "none")));
	const wrong = changed.findIndex((name, index) => hashes[index] !== marker.programs[name]);
	const name = changed[wrong];
	if (name !== void 0) return broken(`${name} has sha256 ${hashes[wrong]}, recorded is ${marker.programs[name]}`);
	writeStamps(directory, now);
	return {
		state: "whole",
		marker
	};
}
const broken = (problem) => ({
	state: "broken",
	problem
});

export { hashFile as a, entryDirectory as c, HASHED as i, programOf as l, stampsNow as n, MARKER as o, writeStamps as r, cachedVersions as s, verifyEntry as t };