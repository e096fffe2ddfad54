import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as require_semver } from "./semver.mjs";

// src/toolchain/download/url.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function urlProblem(text) {
	const url = URL.parse === void 0 ? parse(text) : URL.parse(text);
	if (url === null) return "is not a URL";
	if (url.username !== "" || url.password !== "") return "has a user name or password in it";
	if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return null;
	return url.protocol === "http:" ? "is http, which anybody on the way can change" : `is ${url.protocol} and not https:`;
}
function parse(text) {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
function shownUrl(url) {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
function below(base, file) {
	return new URL(file, base.endsWith("/") ? base : `${base}/`);
}

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
	const range = wantedRange(wanted);
	return import_semver.default.satisfies(version, range, { includePrerelease: true });
}
function wantedRange(wanted) {
	const exact = /^go\d/.test(wanted) ? wanted : `go${wanted}`;
	const range = /^go\d+\.\d+(?:alpha|beta|rc)\d+$/.test(exact) ? parseGoVersion(exact) : wanted.replace(/^go(?=\d)/, "");
	if (range !== null && range.trim() !== "" && import_semver.default.validRange(range) !== null) return range;
	throw new CheckError("config", `"${wanted}" is no Go version that can be asked for`, { hint: "write an exact version (\"1.26.8\"), a minor (\"1.26\") or a range (\">=1.25\"), or {path: …}" });
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

export { goName as a, newestFit as c, satisfiesGo as d, below as f, urlProblem as h, fits as i, OLDEST_GO as l, shownUrl as m, describeRequest as n, isMoving as o, isLoopback as p, exactVersion as r, nearestVersions as s, ANY_GO as t, parseGoVersion as u };