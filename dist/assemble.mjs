import { B as quoted, T as kindOf, V as didYouMean, k as whyOutside, w as isInside } from "./escape.mjs";
import { n as isUsageError, r as toCheckError, t as CheckError } from "./errors.mjs";
import { readdirSync, realpathSync } from "node:fs";
import path from "node:path";

// src/report/verdict.ts
function verdictOf(components, errors) {
	if (errors.some((error) => isUsageError(error.code))) return {
		verdict: "unjudged",
		exitCode: 2
	};
	if (components.some(hasErrors)) return {
		verdict: "failed",
		exitCode: 1
	};
	if (errors.length > 0) return {
		verdict: "unjudged",
		exitCode: 3
	};
	if (components.length === 0) return {
		verdict: "unjudged",
		exitCode: 2
	};
	if (!components.every(wasJudged)) return {
		verdict: "unjudged",
		exitCode: 3
	};
	return {
		verdict: "passed",
		exitCode: 0
	};
}
function componentVerdict(component) {
	return verdictOf([component], []).verdict;
}
function hasErrors(component) {
	return component.checks.some((check) => check.status === "failed" || check.findings.some((finding) => finding.severity === "error")) || component.golden.some((result) => result.status === "failed" && result.finding?.severity !== "warning");
}
function wasJudged(component) {
	const { checks } = component;
	return checks.some((check) => check.status === "passed") && checks.every((check) => check.status !== "unjudged");
}

// src/config/find.ts
const CONFIG_FILE = "component-check.yml";
const MISTAKEN = [
	"component-check.yaml",
	".component-check.yml",
	".component-check.yaml",
	"componentcheck.yml"
];
function findPlace(directory, configPath) {
	if (kindOf(directory) !== "directory") throw new CheckError("usage", `The working directory ${quoted(directory)} does not exist`, { hint: "Correct `working-directory`, or check the repository out first." });
	const cwd = realpathSync(directory);
	const root = gitRoot(cwd) ?? cwd;
	return {
		cwd,
		root,
		file: configPath === null ? search(cwd, root) : named(cwd, root, configPath)
	};
}
function gitRoot(directory) {
	if (kindOf(path.join(directory, ".git")) !== "missing") return directory;
	const parent = path.dirname(directory);
	return parent === directory ? null : gitRoot(parent);
}
function named(cwd, root, configPath) {
	const file = resolveGiven(cwd, root, configPath, "config");
	if (kindOf(file) !== "missing") return file;
	throw new CheckError("config", `The config file ${quoted(configPath)} does not exist`, { hint: siblingHint(file) });
}
function resolveGiven(cwd, root, given, what) {
	const target = given === "" ? "" : reachable(path.resolve(cwd, given), root);
	const wrong = whyOutside(root, cwd, target && (path.relative(cwd, target) || "."));
	if (!wrong) return target;
	throw new CheckError("usage", `${what}: ${wrong.problem}`, {
		hint: wrong.hint,
		source: what
	});
}
function reachable(target, root) {
	if (isInside(root, target) || kindOf(target) === "missing") return target;
	return realpathSync(target);
}
function search(directory, root) {
	const file = path.join(directory, CONFIG_FILE);
	if (kindOf(file) !== "missing") return file;
	const mistaken = MISTAKEN.find((name) => kindOf(path.join(directory, name)) === "file");
	if (mistaken) throw new CheckError("config", `${quoted(mistaken)} is not read`, {
		hint: `Did you mean \`${CONFIG_FILE}\`? Rename it, or name it with \`--config\`.`,
		location: {
			file: path.relative(root, path.join(directory, mistaken)),
			line: null,
			column: null
		}
	});
	return directory === root ? null : search(path.dirname(directory), root);
}
function siblingHint(target) {
	try {
		return didYouMean(path.basename(target), readdirSync(path.dirname(target)).sort().slice(0, 20));
	} catch {
		return "Its directory does not exist either.";
	}
}

// src/config/defaults.ts
const DEFAULTS = {
	wasmTools: "1.257.1",
	encoder: "native",
	package: ".",
	wit: "wit",
	ldflags: "-s -w",
	trimpath: true,
	buildTimeout: "10m",
	allow: ["wasi:*"],
	deny: ["wasi:sockets/*", "wasi:http/*"],
	hosts: ["v8"],
	goldenFiles: ["testdata/**/*.transcript"],
	limits: {
		timeout: "10s",
		memory: "256 MiB",
		output: "1 MiB",
		stack: "512 KiB",
		value: "128 MiB"
	}
};

// src/config/units.ts
const BYTES = {
	B: 1n,
	kB: 1000n,
	MB: 1000n ** 2n,
	GB: 1000n ** 3n,
	KiB: 1024n,
	MiB: 1024n ** 2n,
	GiB: 1024n ** 3n
};
const MILLISECONDS = {
	ms: 1n,
	s: 1000n,
	m: 60000n,
	h: 3600000n
};
const LONGEST_MS = 2 ** 31 - 1;
const SIZE_HINT = "Write a whole number of bytes, or a number and a unit: 750 kB, 2.5 MB, 256 KiB, 8 MiB.";
const DURATION_HINT = "Write a number and a unit: 500ms, 10s, 2m.";
function parseSize(input) {
	const text = String(input).trim();
	if (/^\+?\d+$/.test(text)) return whole(text, BigInt(text.replace("+", "")), 1n, "bytes", SIZE_HINT);
	return parseUnit(text, BYTES, "bytes", SIZE_HINT);
}
const SMALLEST_STACK = 65536;
function parseStack(input) {
	const parsed = parseSize(input);
	if (!parsed.ok || parsed.value >= SMALLEST_STACK) return parsed;
	return wrong(`\`${input}\` is less than a host needs to start`, "Write at least 64 KiB.");
}
function parseDuration(input) {
	const parsed = parseUnit(String(input).trim(), MILLISECONDS, "milliseconds", DURATION_HINT);
	if (parsed.ok && parsed.value > LONGEST_MS) return wrong(`\`${input}\` is longer than a timer can wait (24 days)`, DURATION_HINT);
	return parsed;
}
function parseUnit(text, units, what, hint) {
	const match = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?(?:[eE]([+-]?\d+))?\s*([A-Za-z]*)$/.exec(text);
	if (!match) return wrong(`\`${text.slice(0, 40)}\` is not a number with a unit`, hint);
	const [, sign, integer = "", fraction = "", exponent, unit = ""] = match;
	if (exponent !== void 0) return wrong(`\`${text}\` is written with an exponent`, hint);
	if (sign === "-") return wrong(`\`${text}\` is negative`, hint);
	const factor = Object.hasOwn(units, unit) ? units[unit] : void 0;
	if (factor === void 0) return unknownUnit(text, `${integer}${fraction && `.${fraction}`}`, unit, units, hint);
	return whole(text, BigInt(integer + fraction) * factor, 10n ** BigInt(fraction.length), what, hint);
}
function unknownUnit(text, number, unit, units, hint) {
	if (unit === "") return wrong(`\`${text}\` has no unit`, hint);
	const first = unit[0]?.toLowerCase();
	const meant = Object.keys(units).filter((name) => name[0]?.toLowerCase() === first);
	const choice = meant.length > 0 ? `Write ${meant.map((name) => `${number} ${name}`).join(" or ")}.` : hint;
	return wrong(`\`${unit}\` in \`${text}\` is not a unit`, choice);
}
function whole(text, scaled, divisor, what, hint) {
	if (scaled === 0n) return wrong(`\`${text}\` is zero, which nothing could stay within`, hint);
	if (scaled % divisor !== 0n) return wrong(`\`${text}\` is not a whole number of ${what}`, hint);
	const value = scaled / divisor;
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) return wrong(`\`${text}\` is larger than 2^53 ${what}`, hint);
	return {
		ok: true,
		value: Number(value)
	};
}
const wrong = (problem, hint) => ({
	ok: false,
	problem,
	hint
});

// package.json
var version = "0.1.0";
var devDependencies = {
	"@actions/core": "3.0.1",
	"@actions/exec": "3.0.0",
	"@actions/tool-cache": "4.0.0",
	"@biomejs/biome": "2.6.8",
	"@bytecodealliance/jco": "1.35.0",
	"@bytecodealliance/jco-transpile": "0.15.0",
	"@bytecodealliance/preview2-shim": "0.26.1",
	"@types/node": "24.19.2",
	"@types/picomatch": "4.0.3",
	"@types/semver": "7.8.0",
	"@types/yauzl": "3.4.0",
	"fast-check": "4.10.2",
	"knip": "6.44.2",
	"node": "24.21.0",
	"picomatch": "4.0.7",
	"rolldown": "1.3.2",
	"semver": "7.8.6",
	"tar-stream": "3.2.2",
	"typescript": "7.0.2",
	"undici": "6.29.1",
	"vitest": "4.1.12",
	"yaml": "2.9.1",
	"yauzl": "3.4.0",
	"zod": "4.6.7"
};

// src/tools.ts
function ownTools() {
	return {
		componentCheck: version,
		node: process.versions.node,
		zlib: process.versions.zlib,
		jco: devDependencies["@bytecodealliance/jco"],
		wasmtime: null
	};
}

// src/assemble.ts
function assembleReport({ components, errors, commit, durationMs }) {
	return {
		schema: "component-check/1",
		...verdictOf(components, errors),
		commit,
		baseline: null,
		errors,
		tools: ownTools(),
		components,
		durationMs: Math.round(durationMs)
	};
}
function refusedReport(error) {
	return assembleReport({
		components: [],
		errors: reportErrors(error),
		commit: null,
		durationMs: 0
	});
}
function reportErrors(thrown) {
	const error = toCheckError(thrown);
	return error.problems.map((problem) => ({
		code: error.code,
		...problem
	}));
}

export { parseDuration as a, DEFAULTS as c, resolveGiven as d, siblingHint as f, ownTools as i, CONFIG_FILE as l, refusedReport as n, parseSize as o, componentVerdict as p, reportErrors as r, parseStack as s, assembleReport as t, findPlace as u };