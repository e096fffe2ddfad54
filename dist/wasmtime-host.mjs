import { t as CheckError } from "./errors.mjs";
import { n as isProgram } from "./find-on-path.mjs";
import { t as cacheRoot } from "./cache-root.mjs";
import { c as entryDirectory, l as programOf, t as verifyEntry } from "./verify-entry.mjs";
import { i as wasmtimeHostRelease, n as WASMTIME_HOST_PROGRAM, t as WASMTIME_HOST } from "./wasmtime-host-release.mjs";
import { createHash } from "node:crypto";
import path from "node:path";
import { readFileSync, readdirSync } from "node:fs";

// src/toolchain/install/attempted.ts
function attempted(find) {
	try {
		return find();
	} catch (error) {
		if (!(error instanceof CheckError) || error.code !== "tool-missing") throw error;
		return {
			source: "releases",
			why: error.message
		};
	}
}

// src/toolchain/wasmtime-host-sources.ts
function readHostSources(directory) {
	try {
		const names = [
			"Cargo.toml",
			"Cargo.lock",
			...["src", "wit"].flatMap((folder) => readdirSync(path.join(directory, folder), {
				recursive: true,
				withFileTypes: true
			}).filter((entry) => entry.isFile()).map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))).map((name) => name.split(path.sep).join("/")).sort()
		];
		const digest = createHash("sha256");
		for (const name of names) digest.update(`${name}\0`).update(readFileSync(path.join(directory, ...name.split("/")))).update("\0");
		const lock = readFileSync(path.join(directory, "Cargo.lock"), "utf8");
		const manifest = readFileSync(path.join(directory, "Cargo.toml"), "utf8");
		const version = /^version = "(.+)"/m.exec(manifest)?.[1] ?? null;
		return {
			sha256: digest.digest("hex"),
			version,
			crates: lock.split("[[package]]").length - 1
		};
	} catch {
		return null;
	}
}

// src/toolchain/wasmtime-host.ts
function wasmtimeHostSearchFor({ wasmtime = null, mirrors }, options) {
	const pinned = wasmtime !== null && "version" in wasmtime ? wasmtime : {
		version: WASMTIME_HOST,
		sha256: null
	};
	const path = wasmtime !== null && "path" in wasmtime ? wasmtime.path : null;
	return {
		...pinned,
		path,
		mirror: mirrors.wasmtime ?? null,
		...options
	};
}
async function findWasmtimeHost(search) {
	const here = await wasmtimeHostHere(search);
	if ("path" in here) return here;
	const { attempts, release } = here;
	if (search.crate.build) {
		const { buildWasmtimeHost } = await import("./build-wasmtime-host.mjs");
		return {
			path: await buildWasmtimeHost(search),
			version: search.version,
			source: "source"
		};
	}
	if (release === null) throw missing(search, attempts);
	if (search.offline) throw missing(search, [...attempts, {
		source: "downloads",
		why: "off (--offline)"
	}]);
	const { installWasmtimeHost } = await import("./install-wasmtime-host.mjs");
	const installed = await installWasmtimeHost(release, releaseEntry(search), search);
	if (typeof installed !== "string") throw missing(search, [...attempts, ...installed]);
	return {
		path: installed,
		version: search.version,
		source: "release"
	};
}
async function wasmtimeHostHere(search) {
	if (search.path !== null) return configured(search.path);
	const built = await fromSources(search);
	if (built !== null && (search.crate.build || search.sha256 === null)) return built;
	const none = {
		source: "the tool cache",
		why: `it has none (${cacheRoot(search.env)})`
	};
	const release = attempted(() => wasmtimeHostRelease(search));
	if ("why" in release) return {
		attempts: [none, release],
		release: null
	};
	const entry = releaseEntry(search);
	const verdict = await verifyEntry(entry, release.sha256);
	if (verdict.state === "whole" && !search.crate.build) return {
		path: programOf(entry),
		version: search.version,
		source: "tool-cache"
	};
	if (verdict.state === "broken") search.note(`the wasmtime host in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`);
	return {
		attempts: [none],
		release
	};
}
async function fromSources(search) {
	const sources = readHostSources(search.crate.directory);
	if (sources === null) return null;
	const entry = sourceEntry(search, sources.sha256);
	const { state } = await verifyEntry(entry, sources.sha256);
	return state === "whole" ? {
		path: programOf(entry),
		version: search.version,
		source: "tool-cache"
	} : null;
}
const releaseEntry = ({ env, version }) => entryOf(env, version);
const sourceEntry = ({ env, version }, sha256) => entryOf(env, `${version}-source-${sha256.slice(0, 16)}`);
function entryOf(env, version) {
	return {
		root: cacheRoot(env),
		tool: "component-check-wasmtime",
		version,
		arch: process.arch,
		program: WASMTIME_HOST_PROGRAM
	};
}
function configured(file) {
	if (isProgram(file)) return {
		path: file,
		version: null,
		source: "config"
	};
	throw new CheckError("tool-missing", `toolchain.wasmtime names ${file}, which is not a program`, { hint: "name the program component-check-wasmtime itself" });
}
const GET_WASMTIME_HOST = "build it once with `component-check check --host-from-source` (cargo, some minutes), name a built one by `toolchain: { wasmtime: { path: … } }`, or take wasmtime out of `hosts`";
function missing({ offline }, attempts) {
	const why = attempts.map((one) => `${one.source}: ${one.why}`).join("; ");
	const code = offline || attempts.length < 3 ? "tool-missing" : "download";
	return new CheckError(code, `the wasmtime host is asked for, and cannot be had: ${why}`, { hint: GET_WASMTIME_HOST });
}

export { wasmtimeHostSearchFor as a, wasmtimeHostHere as i, findWasmtimeHost as n, readHostSources as o, sourceEntry as r, attempted as s, GET_WASMTIME_HOST as t };