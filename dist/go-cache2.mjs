import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as require_semver } from "./semver.mjs";
import { t as CheckError } from "./errors.mjs";
import { a as canReachGo, i as OLDEST_GO, n as goEnvironment, o as parseGoVersion, r as said, s as satisfiesGo, t as askGo } from "./ask-go.mjs";
import { t as cacheRoot } from "./cache-root.mjs";
import { t as goPlatform } from "./platform.mjs";
import { t as runProcess } from "./process.mjs";
import { c as entryDirectory, l as programOf, s as cachedVersions, t as verifyEntry } from "./verify-entry.mjs";
import path from "node:path";
import { readdirSync } from "node:fs";

// src/toolchain/go-entry.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
function goEntry(env, version) {
	const program = process.platform === "win32" ? "bin/go.exe" : "bin/go";
	return {
		root: cacheRoot(env),
		tool: "component-check-go",
		version,
		arch: process.arch,
		program
	};
}

// src/toolchain/version/go-request.ts
const ANY_GO = {
	wish: null,
	minimum: null
};
function describeRequest({ wish, minimum }) {
	if (wish !== null) return `Go ${wish.version} (${wish.from})`;
	if (minimum !== null) return `Go ${minimum.version} or newer (${minimum.from})`;
	return "Go 1.24 or newer";
}
function isMoving({ wish }) {
	return wish !== null && /^(?:old)?stable$/.test(wish.version);
}
function fits(version, request) {
	const { wish } = request;
	if (!newEnough(version, request) || isMoving(request)) return false;
	return wish === null || satisfiesGo(version, wish.version);
}
function isOutdated(request) {
	const { wish, minimum } = request;
	if (wish === null || isMoving(request)) return false;
	return (minimum === null ? [OLDEST_GO] : [OLDEST_GO, lowest(minimum.version)]).some((oldest) => !canReachGo(wish.version, oldest));
}
function newEnough(version, { minimum }) {
	return satisfiesGo(version, `>=${"1.24.0"}`) && (minimum === null || import_semver.default.gte(version, lowest(minimum.version)));
}
function lowest(version) {
	return /^\d+\.\d+$/.test(version) ? `${version}.0-0` : parseGoVersion(`go${version}`) ?? version;
}
function newestFit(versions, request) {
	const sorted = [...versions].sort(import_semver.default.rcompare);
	const wanted = isMoving(request) ? moving(sorted, request.wish?.version === "stable" ? 0 : 1) : sorted;
	const plain = isMoving(request) ? {
		...request,
		wish: null
	} : request;
	const fitting = wanted.filter((version) => fits(version, plain));
	return fitting.find(isRelease) ?? fitting[0] ?? null;
}
function moving(sorted, age) {
	const releases = sorted.filter(isRelease);
	const minors = [...new Set(releases.map(minorOf))];
	return releases.filter((version) => minorOf(version) === minors[age]);
}
const isRelease = (version) => import_semver.default.prerelease(version) === null;
const minorOf = (version) => `${import_semver.default.major(version)}.${import_semver.default.minor(version)}`;
function exactVersion({ wish }) {
	if (wish === null || !/^\d+\.\d+(?:\.\d+|(?:rc|beta)\d+)$/.test(wish.version)) return null;
	return parseGoVersion(`go${wish.version}`);
}
function nearestVersions(versions, wanted) {
	const target = import_semver.default.coerce(wanted);
	if (target === null) return [...versions].sort(import_semver.default.rcompare).slice(0, 5);
	const distance = (version) => Math.abs(import_semver.default.major(version) - target.major) * 1e6 + Math.abs(import_semver.default.minor(version) - target.minor) * 1e3 + Math.abs(import_semver.default.patch(version) - target.patch);
	return [...versions].sort((a, b) => distance(a) - distance(b) || import_semver.default.rcompare(a, b)).slice(0, 5);
}
function goName(version) {
	const match = /^(\d+\.\d+)\.0-(rc|beta)\.(\d+)$/.exec(version);
	return match === null ? `go${version}` : `go${match[1]}${match[2]}${match[3]}`;
}

// src/toolchain/go-modules.ts
const FIRST_WITH_TOOLCHAINS = "1.21.0";
const FETCH_TIMEOUT_MS = 6e5;
function fetchesToolchains({ version }) {
	return import_semver.default.gte(version, FIRST_WITH_TOOLCHAINS);
}
function cachedToolchains({ settings }) {
	const suffix = goPlatform();
	const cache = settings.GOMODCACHE ?? "";
	if (!path.isAbsolute(cache)) return [];
	try {
		return readdirSync(path.join(cache, "golang.org")).flatMap((name) => {
			const [, version, platform] = /^toolchain@v0\.0\.1-(go[^-]+)\.(\w+-\w+)$/.exec(name) ?? [];
			return version === void 0 || platform !== suffix ? [] : parseGoVersion(version) ?? [];
		});
	} catch {
		return [];
	}
}
async function listToolchains(installed, context, timeoutMs) {
	const result = await runProcess({
		argv: [
			installed.path,
			"list",
			"-m",
			"-versions",
			"go"
		],
		cwd: path.parse(installed.path).root,
		env: {
			...goEnvironment(installed, context.env, false),
			GOWORK: "off"
		},
		timeoutMs,
		signal: context.signal
	});
	if (result.timedOut) throw new CheckError("tool-failed", `it does not answer within ${timeoutMs / 1e3} s`);
	if (result.exitCode !== 0) throw new CheckError("tool-failed", said(result.stderr) || `exit ${result.exitCode}`);
	return result.stdout.trim().split(/\s+/).slice(1).flatMap((version) => parseGoVersion(`go${version}`) ?? []);
}
async function moduleGo(installed, version, { env, signal }, fetch) {
	const asked = await askGo(installed.path, env, {
		signal,
		env: {
			GOTOOLCHAIN: goName(version),
			...fetch ? {} : { GOPROXY: "off" }
		},
		...fetch ? { timeoutMs: FETCH_TIMEOUT_MS } : {}
	});
	if (asked.version !== version) throw new CheckError("tool-version", `Go ${version} from the module cache says that it is Go ${asked.version}`, { hint: `remove ${asked.root}` });
	const file = path.join(asked.root, "bin", path.basename(installed.path));
	return {
		...asked,
		path: file
	};
}

// src/toolchain/go-search.ts
function lockedHash(locked) {
	return locked === null ? null : locked[`${process.platform}-${process.arch}`] ?? "";
}

// src/toolchain/go-cache.ts
async function cachedGo(search, installed) {
	return await fromToolCache(search) ?? await fromModuleCache(search, installed);
}
async function fromToolCache(search) {
	for (const version of fitting(cachedVersions(goEntry(search.env, "")), search)) {
		const entry = goEntry(search.env, version);
		const verdict = await verifyEntry(entry, lockedHash(search.locked));
		if (verdict.state === "whole") return {
			go: await askGo(programOf(entry), search.env, { signal: search.signal }),
			source: "tool-cache"
		};
		if (verdict.state === "broken") search.note(`Go ${version} in the tool cache is not used: ${verdict.problem} (${entryDirectory(entry)})`);
	}
	return null;
}
async function fromModuleCache(search, installed) {
	if (installed === null || !fetchesToolchains(installed)) return null;
	for (const version of fitting(cachedToolchains(installed), search)) try {
		return {
			go: await moduleGo(installed, version, search, false),
			source: "module-proxy"
		};
	} catch (error) {
		if (!(error instanceof CheckError) || error.code === "cancelled") throw error;
	}
	return null;
}
function fitting(versions, { request }) {
	return versions.filter((version) => fits(version, request)).sort(import_semver.default.rcompare);
}

export { moduleGo as a, exactVersion as c, isMoving as d, isOutdated as f, goEntry as h, listToolchains as i, fits as l, newestFit as m, lockedHash as n, ANY_GO as o, nearestVersions as p, fetchesToolchains as r, describeRequest as s, cachedGo as t, goName as u };