import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as require_semver } from "./semver.mjs";
import { t as CheckError } from "./errors.mjs";
import { n as withoutGo, t as variable } from "./environment.mjs";
import { a as goName, i as fits, u as parseGoVersion } from "./go-request.mjs";
import { t as runProcess } from "./process.mjs";
import { c as programOf, l as goPlatform, o as cachedVersions, s as entryDirectory, t as verifyEntry } from "./verify-entry.mjs";
import { readdirSync } from "node:fs";
import path from "node:path";
import { homedir } from "node:os";

// src/toolchain/ask-go.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const KEPT = [
	"GOPROXY",
	"GOPRIVATE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOSUMDB",
	"GOINSECURE",
	"GOAUTH",
	"GOVCS",
	"GOCACHE",
	"GOMODCACHE",
	"GOPATH",
	"GOTMPDIR"
];
const QUERY_TIMEOUT_MS = 3e4;
async function askGo(file, ambient, options = {}) {
	const timeoutMs = options.timeoutMs ?? QUERY_TIMEOUT_MS;
	const result = await runProcess({
		argv: [
			file,
			"env",
			"-json",
			"GOVERSION",
			"GOROOT",
			...KEPT
		],
		cwd: path.parse(file).root,
		env: {
			...withoutGo(ambient),
			...keptFrom(ambient),
			GOTOOLCHAIN: "local",
			GOWORK: "off",
			GOFLAGS: "-buildvcs=false",
			...options.env
		},
		timeoutMs,
		signal: options.signal
	});
	if (result.timedOut) throw noAnswer(file, `it did not end within ${timeoutMs / 1e3} s`);
	const { GOVERSION, GOROOT = "", ...settings } = readJson(result.stdout) ?? {};
	if (GOVERSION === void 0 && result.exitCode === 0 && readJson(result.stdout) !== null) throw noAnswer(file, "GOVERSION is undefined");
	if (GOVERSION === void 0) throw noAnswer(file, said(result.stderr) || said(result.stdout) || `exit ${result.exitCode}`);
	const version = parseGoVersion(GOVERSION);
	if (version === null) throw noAnswer(file, `GOVERSION is ${JSON.stringify(GOVERSION)}`);
	return {
		path: file,
		version,
		root: GOROOT,
		settings
	};
}
function said(output) {
	const lines = output.split("\n").filter((line) => line.trim() !== "");
	return (lines.findLast((line) => line.startsWith("go: ")) ?? lines.at(-1) ?? "").replace(/^go: /, "").slice(0, 300).trim();
}
function readJson(text) {
	try {
		return Object(JSON.parse(text));
	} catch {
		return null;
	}
}
function keptFrom(ambient) {
	const names = [...KEPT, "GOENV"];
	return Object.fromEntries(names.flatMap((name) => [[name, variable(ambient, name) ?? ""]]).filter(([, value]) => value !== ""));
}
const NO_REQUESTS = {
	GOPROXY: "off",
	GONOPROXY: "none",
	GOVCS: "*:off"
};
function goEnvironment({ path: file, settings }, ambient, offline) {
	const env = withoutGo(ambient);
	const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
	const kept = KEPT.map((name) => [name, settings[name] ?? ""]).filter(([, value]) => value !== "");
	return {
		...env,
		[pathName]: [path.dirname(file), env[pathName]].filter(Boolean).join(path.delimiter),
		...Object.fromEntries(kept),
		...offline ? NO_REQUESTS : {},
		GOENV: "off",
		GOTOOLCHAIN: "local",
		GOFLAGS: "-buildvcs=false"
	};
}
function noAnswer(file, why) {
	return new CheckError("tool-failed", `${file} does not answer \`go env\`: ${why}`, { hint: "run `go version` by hand; if it is a version manager’s stub, install the version that it asks for" });
}

// src/toolchain/install/cache-root.ts
function cacheRoot(env, platform = process.platform) {
	const runner = variable(env, "RUNNER_TOOL_CACHE");
	if (runner !== void 0 && path.isAbsolute(runner)) return runner;
	return path.join(systemCache(env, platform), "component-check", "tools");
}
function systemCache(env, platform) {
	const home = (platform === "win32" ? variable(env, "USERPROFILE") : env.HOME) || homedir();
	if (platform === "win32") return variable(env, "LOCALAPPDATA") || path.join(home, "AppData", "Local");
	if (platform === "darwin") return path.join(home, "Library", "Caches");
	const xdg = env.XDG_CACHE_HOME ?? "";
	return path.isAbsolute(xdg) ? xdg : path.join(home, ".cache");
}

// src/toolchain/go-entry.ts
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

export { moduleGo as a, askGo as c, listToolchains as i, goEnvironment as l, lockedHash as n, goEntry as o, fetchesToolchains as r, cacheRoot as s, cachedGo as t };