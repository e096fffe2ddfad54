import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { n as variable, r as withoutGo } from "./environment.mjs";
import { t as require_semver } from "./semver.mjs";
import { t as runProcess } from "./process.mjs";
import path from "node:path";

// src/toolchain/go-version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const OLDEST_GO = "1.24.0";
function parseGoVersion(text) {
	const match = /\bgo(\d+)\.(\d+)(?:\.(\d+))?(?:(alpha|beta|rc)(\d+))?/.exec(text);
	if (match === null) return null;
	const [, major, minor, patch = "0", stage, count] = match;
	const release = `${major}.${minor}.${patch}`;
	if (text.includes("devel")) return `${release}-devel`;
	return stage === void 0 ? release : `${release}-${stage}.${count}`;
}
function satisfiesGo(version, wanted) {
	return import_semver.default.satisfies(version, wantedRange(wanted), { includePrerelease: true });
}
function canReachGo(wanted, oldest) {
	return import_semver.default.intersects(wantedRange(wanted), `>=${oldest}`, { includePrerelease: true });
}
function wantedRange(wanted) {
	const exact = /^go\d/.test(wanted) ? wanted : `go${wanted}`;
	const range = /^go\d+\.\d+(?:alpha|beta|rc)\d+$/.test(exact) ? parseGoVersion(exact) : wanted.replace(/^go(?=\d)/, "");
	if (range !== null && range.trim() !== "" && import_semver.default.validRange(range) !== null) return range;
	throw new CheckError("config", `"${wanted}" is no Go version that can be asked for`, { hint: "write an exact version (\"1.26.8\"), a minor (\"1.26\") or a range (\">=1.25\"), or {path: …}" });
}

// src/toolchain/ask-go.ts
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

export { canReachGo as a, OLDEST_GO as i, goEnvironment as n, parseGoVersion as o, said as r, satisfiesGo as s, askGo as t };